// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/request.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <functional>

namespace cirro {

/*!
    \brief Lets as many requests at a time go to one origin as Qt has connections for it.

    More would wait inside QNetworkAccessManager, where nobody can tell a request that waits for its
    turn from one that waits for the network, and the clocks of requests would be wrong.
*/
class Turnstile
{
public:
    static constexpr int Width = 6;

    //! Calls \a go when there is room, at once or from the event loop; the more urgent first.
    quint64 enter(const QString &origin, Priority priority, std::function<void()> go);
    //! Gives the room, or the place in the queue, back.
    void leave(const QString &origin, quint64 pass);

private:
    struct Waiting
    {
        quint64 pass;
        Priority priority;
        std::function<void()> go;
    };
    struct Gate
    {
        QList<quint64> inside;
        std::deque<Waiting> waiting;
    };

    void admit(const QString &origin);

    QHash<QString, Gate> m_gates;
    quint64 m_last = 0;
    QObject m_context;
};

} // namespace cirro
