// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cirro::demo {

//! What answers at the end of a serial line: a getty that lets everybody in, and a shell that knows
//! a handful of commands. Bytes in, bytes out; no connection of its own.
class SerialGuest
{
public:
    //! `system` is the name in the banner, "Debian GNU/Linux 12".
    SerialGuest(QString hostName, QString system);

    //! What stands on the screen when a line is opened.
    QByteArray greeting() const;
    //! The answer to what was typed, echo included.
    QByteArray answer(const QByteArray &typed);

private:
    enum class State { Login, Password, Shell };

    QByteArray take(char character);
    QByteArray entered();
    QByteArray enter();
    QByteArray run(const QByteArray &line);
    QByteArray prompt() const;

    QString m_hostName;
    QString m_system;
    QByteArray m_user;
    QByteArray m_line;
    State m_state = State::Login;
};

} // namespace cirro::demo
