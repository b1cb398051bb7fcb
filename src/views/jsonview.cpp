// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jsonview.h"

#include "views/details/linediff.h"
#include "views/findbar.h"
#include "views/jsonhighlighter.h"
#include "views/palettes.h"
#include "views/plainlabel.h"
#include "views/toolbutton.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QString pretty(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

QStringList linesOf(const QJsonObject &object)
{
    return pretty(object).split(u'\n');
}

//! The ground of a whole line.
QTextEdit::ExtraSelection ground(const QTextBlock &block, QColor color)
{
    QTextEdit::ExtraSelection selection;
    color.setAlphaF(0.16f);
    selection.format.setBackground(color);
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    selection.cursor = QTextCursor(block);
    return selection;
}

} // namespace

JsonView::JsonView(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_find(new FindBar(m_edit, tr("Find in JSON"), this))
    , m_compared(new ElidedLabel({}, this))
    , m_changes(toolButton("view-split-left-right", tr("Changes"),
                           tr("Shows what has changed since the answer before"), this))
    , m_highlighter(new JsonHighlighter(m_edit->document(), palette()))
{
    m_edit->setReadOnly(true);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setAccessibleName(tr("JSON"));
    setFocusProxy(m_edit);
    m_compared->setForegroundRole(QPalette::PlaceholderText);
    m_changes->setObjectName(u"jsonChanges"_s);
    m_changes->setCheckable(true);
    connect(m_changes, &QToolButton::toggled, this, &JsonView::render);
    auto *copy = toolButton("edit-copy", tr("Copy"), tr("Copy all of it"), this);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 6);
    bar->setSpacing(6);
    bar->addWidget(m_find);
    bar->addWidget(m_compared, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    bar->addWidget(m_changes);
    bar->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_edit, 1);
}

void JsonView::setJson(const QJsonObject &object)
{
    if (object == m_object && !m_object.isEmpty())
        return;
    if (!m_object.isEmpty()) {
        m_previous = m_object;
        m_previousTaken = m_taken;
    }
    m_object = object;
    m_taken = QDateTime::currentDateTime();
    render();
}

void JsonView::forgetPrevious()
{
    m_previous.reset();
    m_object = {};
}

void JsonView::showChanges(bool shown)
{
    m_changes->setChecked(shown);
}

void JsonView::render()
{
    const int position = m_edit->verticalScrollBar()->value();
    tellChanges();
    m_edit->setExtraSelections({});
    if (m_changes->isChecked() && m_previous)
        return renderChanges();
    m_edit->setPlainText(pretty(m_object));
    m_edit->verticalScrollBar()->setValue(position);
    m_find->recount();
}

void JsonView::tellChanges()
{
    if (!m_changes->isChecked())
        m_compared->setText({});
    else if (!m_previous)
        m_compared->setText(tr("No other answer so far to compare with"));
    else
        m_compared->setText(tr("Compared with the answer of %1")
                                .arg(QLocale().toString(m_previousTaken.time(), u"HH:mm:ss"_s)));
}

void JsonView::renderChanges()
{
    const auto lines = lineDiff(linesOf(*m_previous), linesOf(m_object));
    QStringList shown;
    for (const auto &line : lines)
        shown << line.marked();
    m_edit->setPlainText(shown.join(u'\n'));
    QList<QTextEdit::ExtraSelection> grounds;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == DiffLine::Kind::Same)
            continue;
        const bool isAdded = lines[i].kind == DiffLine::Kind::Added;
        grounds << ground(m_edit->document()->findBlockByNumber(int(i)),
                          toneColor(isAdded ? Tone::Good : Tone::Error, palette()));
    }
    m_edit->setExtraSelections(grounds);
    if (!grounds.isEmpty()) {
        m_edit->setTextCursor(grounds.first().cursor);
        m_edit->centerCursor();
    }
    m_find->recount();
}

QString JsonView::text() const
{
    return m_edit->toPlainText();
}

bool JsonView::find(const QString &text, bool backwards)
{
    return m_find->find(text, backwards);
}

void JsonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_highlighter->setPalette(palette());
    if (m_changes->isChecked())
        render();
}

} // namespace cirro
