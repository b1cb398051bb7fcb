// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace cirro {

//! The line in the colour of the cloud that says whose things these are. Hatched where care is due.
class ContextStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ContextStrip(QWidget *parent = nullptr);

    //! \a text is what assistive tools say of it. An invalid colour hides the strip's paint.
    void set(const QColor &color, bool hatched, const QString &text);

    //! The colour that a cloud has by itself: always the same for one name.
    static QColor colorOf(const QString &cloud);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
    bool m_hatched = false;
};

} // namespace cirro
