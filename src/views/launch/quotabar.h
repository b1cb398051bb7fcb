// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/serverlaunchchecks.h"

#include <QWidget>

namespace cirro {

//! How much of a limit is used and would be: a label, the figures, and a bar of two parts. Over the
//! limit it says so in words and with a mark, not by its colour alone.
class QuotaBar final : public QWidget
{
    Q_OBJECT

public:
    explicit QuotaBar(QWidget *parent = nullptr);

    void setUse(const QuotaUse &use);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QuotaUse m_use;
};

} // namespace cirro
