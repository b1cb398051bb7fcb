// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jsonview.h"

#include "views/icons.h"
#include "views/jsonhighlighter.h"
#include "views/plainlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextBlock>
#include <QToolButton>

namespace cirro {

using namespace Qt::StringLiterals;

JsonView::JsonView(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_outcome(new PlainLabel({}, this))
    , m_edit(new QPlainTextEdit(this))
    , m_highlighter(new JsonHighlighter(m_edit->document(), palette()))
{
    m_field->setPlaceholderText(tr("Find in JSON"));
    m_field->setAccessibleName(tr("Find in JSON"));
    m_field->addAction(icon("edit-find"), QLineEdit::LeadingPosition);
    m_field->setMaximumWidth(280);
    m_outcome->setForegroundRole(QPalette::PlaceholderText);
    m_edit->setReadOnly(true);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setAccessibleName(tr("JSON"));
    setFocusProxy(m_edit);

    auto *copy = new QToolButton(this);
    copy->setIcon(icon("edit-copy"));
    copy->setText(tr("Copy"));
    copy->setToolTip(tr("Copy all of it"));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setAutoRaise(true);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->addWidget(m_field, 1);
    bar->addWidget(m_outcome, 1);
    bar->addStretch(1);
    bar->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_edit, 1);

    connect(m_field, &QLineEdit::returnPressed, this, [this] { findAgain(false); });
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_edit->moveCursor(QTextCursor::Start);
        findAgain(false);
    });
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::Key_F3), [this] { findAgain(false); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { findAgain(true); });
    shortcut(QKeySequence::Find, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
}

void JsonView::setJson(const QJsonObject &object)
{
    const auto shown = QString::fromUtf8(QJsonDocument(object).toJson());
    if (shown != text())
        m_edit->setPlainText(shown);
}

QString JsonView::text() const
{
    return m_edit->toPlainText();
}

bool JsonView::find(const QString &text, bool backwards)
{
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (text.isEmpty() || m_edit->find(text, flags))
        return true;
    m_edit->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    return m_edit->find(text, flags);
}

void JsonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

void JsonView::findAgain(bool backwards)
{
    m_outcome->setText(find(m_field->text(), backwards) ? QString() : tr("Not found"));
}

} // namespace cirro
