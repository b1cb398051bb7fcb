// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/statustext.h"
#include "views/icons.h"

#include <QWidget>

namespace cirro {

//! The shape that goes with a state: \a status as the cloud spells it, \a tone as it is told.
Status statusShape(const QString &status, Tone tone);

//! The state of a resource by itself, as in its overview: a shape, a word, and a colour that
//! repeats them.
class StatusBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(const Resource &resource = {}, QWidget *parent = nullptr);

    void setResource(const Resource &resource);
    QSize sizeHint() const override;

    //! Paints a state at the leading edge of \a rect; when \a selected in the colour of selected
    //! text.
    static void paint(QPainter *painter, const QRect &rect, Status shape, const QString &word,
                      Tone tone, const QPalette &palette, bool selected,
                      Qt::LayoutDirection direction);
    //! The width that paint() needs for \a word.
    static int width(const QFontMetrics &metrics, const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusText m_text;
    Status m_shape = Status::Unknown;
};

} // namespace cirro
