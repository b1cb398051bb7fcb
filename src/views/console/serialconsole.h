// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "http/websocket.h"
#include "sdk/compute/v2/remoteconsole.h"

#include <QElapsedTimer>
#include <QWidget>

class QAction;
class QStackedLayout;

namespace cirro {

class NoticeBar;
class StateCard;
class TerminalView;
class Transport;

/*!
    \brief The serial console of one server: a terminal, and a line above it that tells its state.

    Connects when it is made. A line that stood and breaks is replaced once with a fresh address,
    because addresses end; after that the person is asked. Closing the widget ends the line.
*/
class SerialConsole final : public QWidget
{
    Q_OBJECT

public:
    //! Brings a new address each time: compute::v2::Proxy::openConsole() with the serial type.
    using Bring = std::function<Call<RemoteConsole>()>;

    struct Options
    {
        WebSocketLimits limits = {};
        //! A line that stood for so long and breaks is worth another try without asking.
        std::chrono::milliseconds settled { 30000 };
    };

    //! \a transport is that of the cloud: its TLS and proxy settings hold for the line as well.
    SerialConsole(const QString &serverName, Bring bring,
                  std::shared_ptr<const Transport> transport, QWidget *parent = nullptr);
    SerialConsole(const QString &serverName, Bring bring,
                  std::shared_ptr<const Transport> transport, const Options &options,
                  QWidget *parent = nullptr);
    ~SerialConsole() override;

    //! What the list knows of the server. A console without a line says that the server is stopped,
    //! and connects by itself when it runs again.
    void setRunning(bool isRunning);
    //! Ends the line, if there is one, and makes another.
    void reconnect();
    bool isConnected() const;
    TerminalView *terminal() const { return m_terminal; }
    //! What the line above says, or the card in its place.
    QString stateText() const;

signals:
    //! "Open in browser" was pressed: another console, of a kind that the cloud offers.
    void browserWanted();
    //! "Start" was pressed: the server is off.
    void startWanted();

private:
    void connectAnew();
    void open(const RemoteConsole &console);
    void tellOpened();
    void handleEnd(const std::optional<Error> &error);
    void tellProblem(const Error &error);
    void tellEnd(const Error &error, bool isOff);
    void send(const QByteArray &bytes);
    void tellGuestTheSize();

    QString m_name;
    Bring m_bring;
    std::shared_ptr<const Transport> m_transport;
    Options m_options;
    NoticeBar *m_bar;
    TerminalView *m_terminal;
    StateCard *m_card;
    QStackedLayout *m_stack;
    QAction *m_tellSize;
    std::unique_ptr<QObject> m_attempt; // receives the address; a new one cancels the old
    std::unique_ptr<WebSocket> m_line;
    QElapsedTimer m_sinceOpen;
    bool m_hasStood = false; // there was a line, so that the terminal is worth showing
    bool m_hasTriedAgain = false;
    bool m_isRunning = true;
};

} // namespace cirro
