// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/serialguest.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr qsizetype LongestLine = 1000;

QByteArray help()
{
    return "Commands: colors, echo, exit, free, help, hostname, ls, uname, whoami\r\n";
}

QByteArray listing()
{
    return "\x1b[01;34mbackups\x1b[0m  \x1b[01;32mdeploy.sh\x1b[0m  notes.txt  "
           "\x1b[01;31mshop.tar.gz\x1b[0m  \x1b[01;36mwww\x1b[0m\r\n";
}

QByteArray memory()
{
    return "               total        used        free      shared  buff/cache   available\r\n"
           "Mem:            1967         312        1204           1         450        1502\r\n"
           "Swap:              0           0           0\r\n";
}

//! The sixteen colours, on the ground and as grounds.
QByteArray colors()
{
    QByteArray text;
    for (const int first : { 30, 90, 40, 100 }) {
        for (int color = first; color < first + 8; ++color)
            text += "\x1b[" + QByteArray::number(color) + "m "
                + QByteArray::number(color).rightJustified(3) + " \x1b[0m";
        text += "\r\n";
    }
    return text;
}
} // namespace

SerialGuest::SerialGuest(QString hostName, QString system)
    : m_hostName(std::move(hostName))
    , m_system(std::move(system))
{
}

QByteArray SerialGuest::greeting() const
{
    return u"\r\n%1 %2 ttyS0\r\n\r\n"_s.arg(m_system, m_hostName).toUtf8() + prompt();
}

QByteArray SerialGuest::prompt() const
{
    const QByteArray host = m_hostName.toUtf8();
    switch (m_state) {
    case State::Login:
        return host + " login: ";
    case State::Password:
        return "Password: ";
    case State::Shell:
        break;
    }
    return "\x1b[01;32m" + m_user + '@' + host + "\x1b[0m:\x1b[01;34m~\x1b[0m$ ";
}

QByteArray SerialGuest::answer(const QByteArray &typed)
{
    QByteArray said;
    for (const char character : typed)
        said += take(character);
    return said;
}

QByteArray SerialGuest::take(char character)
{
    switch (character) {
    case '\r':
    case '\n':
        return entered();
    case '\b':
    case '\x7f':
        if (m_line.isEmpty())
            return {};
        m_line.chop(1);
        return m_state == State::Password ? QByteArray() : "\b \b"_ba;
    case '\x03':
        m_line.clear();
        return "^C\r\n" + prompt();
    case '\x04':
        if (m_state != State::Shell || !m_line.isEmpty())
            return {};
        m_line = "exit";
        return entered();
    default:
        break;
    }
    const bool isControl = uchar(character) < 0x20;
    if (isControl || m_line.size() >= LongestLine)
        return {};
    m_line += character;
    return m_state == State::Password ? QByteArray() : QByteArray(1, character);
}

QByteArray SerialGuest::entered()
{
    const QByteArray said = enter(); // before the prompt, which depends on it
    return "\r\n" + said + prompt();
}

QByteArray SerialGuest::enter()
{
    const QByteArray line = std::exchange(m_line, {}).trimmed();
    if (m_state == State::Shell)
        return run(line);
    if (m_state == State::Password) {
        m_state = State::Shell;
        return "Welcome to the demo cloud. Type help for what this guest can do.\r\n";
    }
    if (!line.isEmpty()) {
        m_user = line;
        m_state = State::Password;
    }
    return {};
}

QByteArray SerialGuest::run(const QByteArray &line)
{
    const QByteArray host = m_hostName.toUtf8();
    const QByteArray command = line.split(' ').first();
    if (line.isEmpty())
        return {};
    if (command == "exit") {
        m_state = State::Login;
        return "logout\r\n" + u"\r\n%1 %2 ttyS0\r\n\r\n"_s.arg(m_system, m_hostName).toUtf8();
    }
    if (command == "echo")
        return line.mid(5) + "\r\n";
    const QHash<QByteArray, QByteArray> answers {
        { "help", help() },
        { "ls", listing() },
        { "free", memory() },
        { "colors", colors() },
        { "stty", {} },
        { "whoami", m_user + "\r\n" },
        { "hostname", host + "\r\n" },
        { "uname", "Linux " + host + " 6.1.0-13-cloud-amd64 #1 SMP x86_64 GNU/Linux\r\n" },
    };
    const auto found = answers.constFind(command);
    return found != answers.constEnd() ? *found : "-bash: " + command + ": command not found\r\n";
}

} // namespace cirro::demo
