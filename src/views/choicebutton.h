// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace cirro {

//! A button that can grow into a card: icon, what it does, and below it one sentence more.
class ChoiceButton final : public QPushButton
{
    Q_OBJECT

public:
    //! \a text is its name; \a hint the sentence, which is the tool tip as long as the button is
    //! small.
    ChoiceButton(const QIcon &icon, const QString &text, const QString &hint,
                 QWidget *parent = nullptr);

    void setLarge(bool large);
    bool isLarge() const { return m_isLarge; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
    bool m_isLarge = false;
};

} // namespace cirro
