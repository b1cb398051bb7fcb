// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/turnstile.h"

#include <algorithm>

namespace cirro {

quint64 Turnstile::enter(const QString &origin, Priority priority, std::function<void()> go)
{
    auto &gate = m_gates[origin];
    const auto pass = ++m_last;
    if (gate.inside.size() < Width) {
        gate.inside.append(pass);
        go();
        return pass;
    }
    const auto place = std::find_if(gate.waiting.begin(), gate.waiting.end(),
                                    [priority](const Waiting &w) { return w.priority > priority; });
    gate.waiting.insert(place, { pass, priority, std::move(go) });
    return pass;
}

void Turnstile::leave(const QString &origin, quint64 pass)
{
    auto &gate = m_gates[origin];
    std::erase_if(gate.waiting, [pass](const Waiting &w) { return w.pass == pass; });
    if (gate.inside.removeOne(pass) && !gate.waiting.empty()) {
        // Through the event loop: whoever leaves may be in the middle of being destroyed.
        QMetaObject::invokeMethod(
            &m_context, [this, origin] { admit(origin); }, Qt::QueuedConnection);
    } else if (gate.inside.isEmpty() && gate.waiting.empty()) {
        m_gates.remove(origin);
    }
}

void Turnstile::admit(const QString &origin)
{
    auto &gate = m_gates[origin];
    if (gate.waiting.empty() || gate.inside.size() >= Width)
        return;
    const auto next = std::move(gate.waiting.front());
    gate.waiting.pop_front();
    gate.inside.append(next.pass);
    next.go();
}

} // namespace cirro
