// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace cirro {

//! The thin line below a header that runs while something is loaded. Takes its place also when
//! idle, so that nothing jumps.
class BusyLine final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    bool isBusy() const { return m_busy; }
    void setBusy(bool busy);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void run();

    bool m_busy = false;
    QBasicTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace cirro
