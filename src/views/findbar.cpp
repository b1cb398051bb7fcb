// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/findbar.h"

#include "views/icons.h"
#include "views/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

// More places than these are not worth being counted at each key that is pressed.
constexpr int MostCounted = 10000;

} // namespace

FindBar::FindBar(QPlainTextEdit *edit, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_field(new QLineEdit(this))
    , m_outcome(new PlainLabel({}, this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    m_field->setPlaceholderText(label);
    m_field->setAccessibleName(label);
    m_field->addAction(icon("edit-find"), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(120);
    m_field->setMaximumWidth(240);
    m_outcome->setForegroundRole(QPalette::PlaceholderText);
    const auto prepare = [this](QToolButton *button, const char *iconName, const QString &name) {
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setToolTip(plainToolTip(name));
        button->setAccessibleName(name);
        button->setEnabled(false);
        button->setFocusPolicy(Qt::NoFocus);
    };
    prepare(m_previous, "go-up", tr("Previous place (Shift+F3)"));
    prepare(m_next, "go-down", tr("Next place (F3)"));
    connect(m_previous, &QToolButton::clicked, this, [this] { step(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(false); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    row->addWidget(m_field);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(4);
    row->addWidget(m_outcome);

    connect(m_field, &QLineEdit::returnPressed, this, [this] { step(false); });
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_edit->moveCursor(QTextCursor::Start);
        step(false);
    });
    m_edit->installEventFilter(this);
    m_field->installEventFilter(this);
}

QString FindBar::outcome() const
{
    return m_outcome->text();
}

bool FindBar::find(const QString &text, bool backwards)
{
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (text.isEmpty() || m_edit->find(text, flags))
        return true;
    m_edit->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    return m_edit->find(text, flags);
}

void FindBar::step(bool backwards)
{
    find(m_field->text(), backwards);
    recount();
}

void FindBar::recount()
{
    const auto sought = m_field->text();
    int count = 0;
    int current = 0;
    if (!sought.isEmpty()) {
        const auto all = m_edit->toPlainText();
        const auto here = m_edit->textCursor().selectionStart();
        for (auto at = all.indexOf(sought, 0, Qt::CaseInsensitive); at >= 0 && count < MostCounted;
             at = all.indexOf(sought, at + sought.size(), Qt::CaseInsensitive)) {
            ++count;
            if (at <= here)
                current = count;
        }
    }
    const QLocale locale;
    const auto number
        = count < MostCounted ? locale.toString(count) : locale.toString(count) + u'+';
    m_outcome->setText(sought.isEmpty() ? QString()
                           : !count     ? tr("Not found")
                                        : tr("%1 of %2", "places that were found")
                                          .arg(locale.toString(std::max(1, current)), number));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

bool FindBar::press(const QKeyEvent &event, bool isDone)
{
    const bool isFind = event.matches(QKeySequence::Find);
    const bool isStep = event.key() == Qt::Key_F3
        && !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isDone && isFind) {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    } else if (isDone && isStep) {
        step(event.modifiers() & Qt::ShiftModifier);
    }
    return isFind || isStep;
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    // Accepting the override keeps actions of the window with the same keys away.
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride || event->type() == QEvent::KeyPress) {
        if (press(*static_cast<QKeyEvent *>(event), !isOverride)) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cirro
