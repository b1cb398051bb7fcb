// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/valuetext.h"

#include <QLabel>

namespace cirro {

/*!
    \brief A label for text that came from elsewhere: never markup, never a mnemonic.

    It begins where the layout begins, whatever the direction of its text is: names of a cloud stay
    in the column of the labels around them.
*/
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    //! Wraps at words, and lets people select and copy.
    static PlainLabel *paragraph(const QString &text = {}, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void alignByLayout();

    Qt::Alignment m_alignment; //!< as it was set, before the layout's direction was laid over it
};

//! One line that is cut with an ellipsis where there is no room; the whole text is in the tooltip.
class ElidedLabel final : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isCut() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

//! \a text for menus, buttons and tabs, where an ampersand would underline a letter.
QString withoutMnemonic(QString text);

} // namespace cirro
