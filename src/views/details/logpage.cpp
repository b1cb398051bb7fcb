// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/logpage.h"

#include "views/busyline.h"
#include "views/details/savetext.h"
#include "views/errortext.h"
#include "views/findbar.h"
#include "views/noticebar.h"
#include "views/statecard.h"
#include "views/toolbutton.h"

#include "actions/operations.h"
#include "store/valuetext.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>

#include <chrono>

namespace cirro {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int LastLines = 500;
constexpr auto FollowEvery = 5s;

//! Nova says so where the hypervisor keeps no log, or the guest has no console.
bool isUnsupported(const Error &error)
{
    return error.status == 501 || error.kind == Error::Kind::Unsupported
        || (error.status == 404 && error.detail.contains("console"_L1, Qt::CaseInsensitive));
}

bool isLost(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout
        || error.kind == Error::Kind::OutcomeUnknown;
}

} // namespace

LogPage::LogPage(const DetailsTools &tools, QWidget *parent)
    : DetailsPage(parent)
    , m_tools(tools)
    , m_edit(new QPlainTextEdit(this))
    , m_find(new FindBar(m_edit, tr("Find in the log"), this))
    , m_follow(new QCheckBox(tr("Follow"), this))
    , m_bar(new NoticeBar(this))
    , m_busy(new BusyLine(this))
    , m_pages(new QStackedWidget(this))
    , m_card(new StateCard(this))
{
    m_edit->setReadOnly(true);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setUndoRedoEnabled(false);
    m_edit->setLayoutDirection(Qt::LeftToRight); // consoles run that way everywhere
    m_edit->setObjectName(u"logText"_s);
    m_edit->setAccessibleName(tr("Console log"));
    m_follow->setObjectName(u"logFollow"_s);
    m_follow->setToolTip(tr("Asks for new lines every few seconds while this is seen"));
    m_bar->setWraps(true);
    m_pages->addWidget(m_edit);
    m_pages->addWidget(m_card);
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeToolBar());
    column->addWidget(m_busy);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);

    m_timer.setSingleShot(true);
    m_timer.setInterval(FollowEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] { ask(Part::Last); });
    connect(m_follow, &QCheckBox::toggled, this, [this](bool on) {
        if (!on)
            m_timer.stop();
        else if (m_isSeen && !m_request)
            ask(Part::Last);
    });
}

QWidget *LogPage::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *refresh = toolButton("view-refresh", tr("Refresh"), tr("Asks for the last lines"), bar);
    auto *whole
        = toolButton("view-list", tr("Whole log"), tr("Asks for everything that there is"), bar);
    auto *save
        = toolButton("document-save", tr("Save…"), tr("Saves what is shown as a text file"), bar);
    whole->setObjectName(u"logWhole"_s);
    save->setObjectName(u"logSave"_s);
    save->setEnabled(false);
    connect(refresh, &QToolButton::clicked, this, [this] { ask(Part::Last); });
    connect(whole, &QToolButton::clicked, this, [this] { ask(Part::Whole); });
    connect(save, &QToolButton::clicked, this, &LogPage::chooseFile);
    m_whole = whole;
    m_save = save;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(6);
    row->addWidget(m_find);
    row->addStretch(1);
    row->addWidget(m_follow);
    row->addSpacing(6);
    row->addWidget(refresh);
    row->addWidget(whole);
    row->addWidget(save);
    return bar;
}

void LogPage::show(const Place &place, const Resource &server)
{
    const bool isSame = m_place && *m_place == place && m_server.id() == server.id();
    m_place = place;
    m_server = server;
    if (!isSame) {
        leave();
        m_log = {};
        showAnew();
        m_bar->hide();
        m_card->set({}, {}, tr("Asking for the console log…"));
        m_pages->setCurrentWidget(m_card);
        m_follow->setEnabled(true);
    }
    if (!std::exchange(m_isSeen, true))
        ask(Part::Last);
}

void LogPage::leave()
{
    m_isSeen = false;
    m_timer.stop();
    m_request.reset();
    m_busy->setBusy(false);
}

void LogPage::ask(Part part)
{
    m_timer.stop();
    m_busy->setBusy(true);
    m_request = std::make_unique<QObject>();
    m_place->connection.compute()
        .consoleOutput(m_server, part == Part::Whole ? -1 : LastLines)
        .deliver(m_request.get(),
                 [this, part](const Result<QString> &answer) { take(part, answer); });
}

void LogPage::take(Part part, const Result<QString> &answer)
{
    m_request.release()->deleteLater(); // we are called by it
    m_busy->setBusy(false);
    if (answer)
        takeText(part, *answer);
    else
        showState(answer.error());
    m_save->setEnabled(!m_log.text().isEmpty() && m_tools.operations);
    if (m_follow->isEnabled() && m_follow->isChecked() && m_isSeen)
        m_timer.start();
}

void LogPage::takeText(Part part, const QString &text)
{
    m_follow->setEnabled(true);
    if (part == Part::Whole || m_log.text().isEmpty()) {
        m_log.set(text);
        showAnew();
    } else {
        const auto growth = m_log.extend(text);
        if (growth.isCut) {
            showAnew();
        } else if (!growth.text.isEmpty()) {
            if (growth.isGap)
                appendGap();
            append(growth.text);
        }
    }
    tellLimit();
    if (m_log.text().isEmpty())
        m_card->set(u"utilities-log-viewer"_s, tr("No output yet"),
                    tr("The server has written nothing to its console so far."),
                    { { tr("Ask again"), u"view-refresh"_s, [this] { ask(Part::Last); } } });
    m_pages->setCurrentWidget(m_log.text().isEmpty() ? static_cast<QWidget *>(m_card) : m_edit);
}

//! Whatever is wrong, lines that are there stay.
void LogPage::showState(const Error &error)
{
    const StateCard::Button retry { tr("Try again"), u"view-refresh"_s,
                                    [this] { ask(Part::Last); } };
    if (isUnsupported(error))
        m_follow->setEnabled(false);
    if (!m_log.text().isEmpty()) {
        m_bar->tell(Tone::Warning, ErrorText::iconName(error),
                    isLost(error) ? tr("The connection was lost; these are the lines so far.")
                                  : tr("New lines could not be read: %1").arg(error.message));
        m_bar->setToolTip(plainToolTip(error.text()));
        m_bar->addButton(tr("Try again"), retry.press);
        return;
    }
    m_pages->setCurrentWidget(m_card);
    if (isUnsupported(error))
        m_card->set(u"utilities-log-viewer"_s, tr("This server has no console log"),
                    tr("Its hypervisor does not keep one, or its guest has no console.")
                        + (error.detail.isEmpty() ? QString() : u"\n\n"_s + error.detail),
                    {}, ErrorText::facts(error));
    else if (error.kind == Error::Kind::Conflict)
        m_card->set(u"utilities-log-viewer"_s, tr("The server has not run yet"),
                    tr("There is a log from the moment on when it is on a host.")
                        + (error.detail.isEmpty() ? QString() : u"\n\n"_s + error.detail),
                    { retry }, ErrorText::facts(error));
    else if (error.kind == Error::Kind::Forbidden)
        m_card->setError(error, tr("You may not read the console log"), {});
    else if (isLost(error))
        m_card->setError(error, tr("The connection was lost"), { retry });
    else
        m_card->setError(error, tr("Could not read the console log"), { retry });
}

void LogPage::tellLimit()
{
    if (!m_log.isCut())
        return m_bar->hide();
    m_bar->tell(Tone::Neutral, u"dialog-information"_s,
                tr("The log is longer: its last %1 are shown and saved.")
                    .arg(ValueText::bytes(ConsoleLog::Most)));
}

void LogPage::showAnew()
{
    m_ansi = {};
    m_edit->clear();
    append(m_log.text());
    m_edit->verticalScrollBar()->setValue(m_edit->verticalScrollBar()->maximum());
}

//! Whoever stands at the end stays there; whoever reads further up is left alone.
void LogPage::append(const QString &raw)
{
    auto *bar = m_edit->verticalScrollBar();
    const bool isAtEnd = bar->value() >= bar->maximum();
    QTextCursor cursor(m_edit->document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    for (const auto &piece : m_ansi.feed(raw)) {
        QTextCharFormat format;
        if (piece.style.color >= 0)
            format.setForeground(AnsiText::color(piece.style.color, palette()));
        if (piece.style.isBold)
            format.setFontWeight(QFont::Bold);
        cursor.insertText(piece.text, format);
    }
    cursor.endEditBlock();
    if (isAtEnd)
        bar->setValue(bar->maximum());
    m_find->recount();
}

void LogPage::appendGap()
{
    QTextCursor cursor(m_edit->document());
    cursor.movePosition(QTextCursor::End);
    QTextCharFormat format;
    format.setFontItalic(true);
    format.setForeground(palette().color(QPalette::PlaceholderText));
    cursor.insertText(u'\n' + tr("[lines that were not read are missing here]") + u'\n', format);
}

void LogPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_log.text().isEmpty())
        return;
    const int position = m_edit->verticalScrollBar()->value();
    showAnew();
    m_edit->verticalScrollBar()->setValue(position);
}

void LogPage::chooseFile()
{
    // Not over files that are there: the new one gets a number then.
    auto *dialog
        = new QFileDialog(this, tr("Save the console log"),
                          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(savedName(m_server.name(), u"log"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const QFileInfo chosen(file);
        save(chosen.absolutePath(), chosen.fileName());
    });
    dialog->open();
}

void LogPage::save(const QString &folder, const QString &name)
{
    auto job = saveTextJob(folder, name, AnsiText::plain(m_log.text()));
    job.title = tr("Save the console log of %1").arg(m_server.name());
    job.where = m_tools.where ? m_tools.where(*m_place) : QString();
    m_tools.operations->start(std::move(job));
}

} // namespace cirro
