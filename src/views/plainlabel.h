// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/valuetext.h"

#include <QLabel>

namespace cirro {

//! A label for text that came from elsewhere: never markup, never a mnemonic.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    //! Wraps at words, and lets people select and copy.
    static PlainLabel *paragraph(const QString &text = {}, QWidget *parent = nullptr);
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

//! \a text between marks that keep its own direction from spilling into the sentence around it.
QString isolated(const QString &text);

} // namespace cirro
