// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/console/serialconsole.h"

#include "http/transport.h"
#include "views/console/terminalview.h"
#include "views/icons.h"
#include "views/noticebar.h"
#include "views/statecard.h"

#include <QAction>
#include <QPushButton>
#include <QStackedLayout>

namespace cirro {

using namespace Qt::StringLiterals;

SerialConsole::SerialConsole(const QString &serverName, Bring bring,
                             std::shared_ptr<const Transport> transport, QWidget *parent)
    : SerialConsole(serverName, std::move(bring), std::move(transport), Options(), parent)
{
}

SerialConsole::SerialConsole(const QString &serverName, Bring bring,
                             std::shared_ptr<const Transport> transport, const Options &options,
                             QWidget *parent)
    : QWidget(parent)
    , m_name(serverName)
    , m_bring(std::move(bring))
    , m_transport(std::move(transport))
    , m_options(options)
    , m_bar(new NoticeBar(this))
    , m_terminal(new TerminalView(this))
    , m_card(new StateCard(this))
    , m_stack(new QStackedLayout)
    , m_tellSize(new QAction(tr("&Tell the guest the size"), this))
{
    setAccessibleName(tr("Serial console"));
    setFocusProxy(m_terminal);
    m_bar->setWraps(true);
    m_stack->addWidget(m_terminal);
    m_stack->addWidget(m_card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);
    m_terminal->addAction(m_tellSize);
    connect(m_tellSize, &QAction::triggered, this, &SerialConsole::tellGuestTheSize);
    connect(m_terminal, &TerminalView::written, this, &SerialConsole::send);
    connectAnew();
}

SerialConsole::~SerialConsole()
{
    // The terminal says that it lost the focus while it goes.
    m_terminal->disconnect(this);
}

void SerialConsole::setRunning(bool isRunning)
{
    if (std::exchange(m_isRunning, isRunning) != isRunning && isRunning && !isConnected())
        reconnect();
}

void SerialConsole::reconnect()
{
    m_hasTriedAgain = false;
    connectAnew();
}

bool SerialConsole::isConnected() const
{
    return m_line && m_line->isOpen();
}

QString SerialConsole::stateText() const
{
    return m_stack->currentWidget() == m_card ? m_card->title() : m_bar->text();
}

void SerialConsole::connectAnew()
{
    m_line.reset();
    m_tellSize->setEnabled(false);
    m_stack->setCurrentWidget(m_terminal);
    m_bar->tell(Tone::Busy, u"network-connect"_s,
                m_hasTriedAgain ? tr("The line to %1 ended. Connecting again ...").arg(m_name)
                                : tr("Connecting to %1 ...").arg(m_name));
    m_attempt = std::make_unique<QObject>();
    m_bring().deliver(m_attempt.get(), [this](Result<RemoteConsole> console) {
        console ? open(*console) : tellProblem(console.error());
    });
}

void SerialConsole::open(const RemoteConsole &console)
{
    auto policy = m_transport->socketPolicy();
    if (!policy)
        return tellProblem(policy.error());
    m_line = std::make_unique<WebSocket>(*policy, m_options.limits);
    m_sinceOpen.invalidate();
    connect(m_line.get(), &WebSocket::opened, this, &SerialConsole::tellOpened);
    connect(m_line.get(), &WebSocket::received, m_terminal, &TerminalView::feed);
    connect(m_line.get(), &WebSocket::closed, this, &SerialConsole::handleEnd);
    m_line->open(console.url, u"binary"_s);
}

void SerialConsole::tellOpened()
{
    m_sinceOpen.start();
    m_hasStood = true;
    m_tellSize->setEnabled(true);
    m_bar->tell(Tone::Good, u"utilities-terminal"_s,
                tr("Connected to %1. Press Enter if nothing appears.").arg(m_name));
}

void SerialConsole::handleEnd(const std::optional<Error> &error)
{
    const bool stood = m_sinceOpen.isValid();
    if (stood && m_sinceOpen.elapsed() >= m_options.settled.count())
        m_hasTriedAgain = false;
    if (stood && m_isRunning && !std::exchange(m_hasTriedAgain, true)) {
        // Not from within the line's own signal.
        QMetaObject::invokeMethod(this, &SerialConsole::connectAnew, Qt::QueuedConnection);
        return;
    }
    tellProblem(error.value_or(
        Error { .kind = Error::Kind::Network, .message = tr("The other side closed the line.") }));
}

void SerialConsole::tellProblem(const Error &error)
{
    m_tellSize->setEnabled(false);
    // Nova's proxy takes lines to a server that is off, and only closes them.
    const bool isOff = !m_isRunning || error.kind == Error::Kind::Conflict;
    if (m_hasStood)
        return tellEnd(error, isOff);
    const StateCard::Button again { tr("Try again"), u"view-refresh"_s, [this] { reconnect(); } };
    const StateCard::Button browser { tr("Open in browser"), u"video-display"_s,
                                      [this] { emit browserWanted(); } };
    const StateCard::Button start { tr("Start"), u"media-playback-start"_s,
                                    [this] { emit startWanted(); } };
    m_bar->hide();
    m_stack->setCurrentWidget(m_card);
    if (isOff)
        m_card->setError(error, tr("The server is stopped"), { start, again });
    else if (error.kind == Error::Kind::Unsupported)
        m_card->setError(error, tr("This cloud offers no serial console"), { browser, again });
    else
        m_card->setError(error, tr("The serial console cannot be opened"), { again, browser });
}

//! What was on the terminal stays to be read.
void SerialConsole::tellEnd(const Error &error, bool isOff)
{
    m_bar->tell(Tone::Warning, u"network-disconnect"_s,
                isOff ? tr("The server is stopped.")
                      : tr("The connection ended: %1").arg(error.message));
    if (isOff)
        m_bar->addButton(tr("Start"), [this] { emit startWanted(); });
    m_bar->addButton(tr("Reconnect"), [this] { reconnect(); });
}

void SerialConsole::send(const QByteArray &bytes)
{
    if (isConnected() && !m_line->send(bytes))
        m_bar->tell(Tone::Warning, u"dialog-warning"_s,
                    tr("The line is slower than what was typed: the last of it was not sent."));
}

void SerialConsole::tellGuestTheSize()
{
    const auto &screen = m_terminal->screen();
    m_terminal->type(u"stty rows %1 cols %2\r"_s.arg(screen.rows()).arg(screen.columns()));
}

} // namespace cirro
