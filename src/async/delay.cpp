// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "async/delay.h"

#include <QTimer>

namespace cirro {

namespace {

class Delay final : public Step<void>
{
public:
    explicit Delay(std::chrono::milliseconds time)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(time);
        m_timer.callOnTimeout(&m_timer, [this] { finish({}); });
    }

    void start() override { m_timer.start(); }

private:
    QTimer m_timer;
};

} // namespace

Call<void> delay(std::chrono::milliseconds time)
{
    return Call<void>(std::make_unique<Delay>(time));
}

} // namespace cirro
