// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QWidget>

namespace cirro {

/*!
    \brief An icon in a square of its own, painted anew in the colours, pixel ratio and direction of
    the moment.

    A picture put into a QLabel keeps the colours of the palette it was made in; this does not.
    Decoration only: what it means stands in words beside it.
*/
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    //! \a side is in logical pixels.
    explicit IconLabel(int side, QWidget *parent = nullptr, QIcon::Mode mode = QIcon::Normal);

    //! One of Cirroscope's own icons; null = an empty square.
    void setIcon(const QIcon &icon);
    const QIcon &icon() const { return m_icon; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    QIcon::Mode m_mode;
    QIcon m_icon;
};

} // namespace cirro
