// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/palettes.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace cirro {

class IconLabel;
class PlainLabel;

//! One line above a view that says something about it: out of date, offline, read-only. Never
//! modal.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    //! Shows the bar. Buttons of an earlier notice are gone.
    void tell(Tone tone, const QString &iconName, const QString &text);
    QPushButton *addButton(const QString &text, std::function<void()> press);

    //! Long texts take several lines instead of being cut.
    void setWraps(bool wraps);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    IconLabel *m_icon;
    PlainLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace cirro
