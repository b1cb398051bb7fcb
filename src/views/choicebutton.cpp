// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/choicebutton.h"

#include "store/valuetext.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace cirro {

namespace {

constexpr int LargeIcon = 32;
constexpr int Padding = 14;
constexpr int LineGap = 3;

QFont titleFont(const QWidget *widget)
{
    auto font = widget->font();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ChoiceButton::ChoiceButton(const QIcon &icon, const QString &text, const QString &hint,
                           QWidget *parent)
    : QPushButton(icon, text, parent)
    , m_hint(hint)
{
    setAutoDefault(false);
    setAccessibleDescription(hint);
    setLarge(false);
}

void ChoiceButton::setLarge(bool large)
{
    m_isLarge = large;
    setToolTip(large ? QString() : plainToolTip(m_hint));
    setSizePolicy(large ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    if (!m_isLarge)
        return QPushButton::sizeHint();
    const QFontMetrics title(titleFont(this));
    const int texts
        = std::max(title.horizontalAdvance(text()), fontMetrics().horizontalAdvance(m_hint));
    return { 3 * Padding + LargeIcon + texts,
             2 * Padding + std::max(LargeIcon, title.height() + LineGap + fontMetrics().height()) };
}

void ChoiceButton::paintEvent(QPaintEvent *event)
{
    if (!m_isLarge)
        return QPushButton::paintEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    const auto text = option.text;
    option.text.clear();
    option.icon = {};
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);

    const auto area = rect().adjusted(Padding, Padding, -Padding, -Padding);
    const auto mirrored
        = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), area, rect); };
    const auto leading
        = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
        | int(Qt::TextShowMnemonic);
    QRect square(area.left(), 0, LargeIcon, LargeIcon);
    square.moveTop(area.center().y() - LargeIcon / 2 + 1);
    icon().paint(&painter, mirrored(square), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QFontMetrics title(titleFont(this));
    const int height = title.height() + LineGap + fontMetrics().height();
    QRect line(area.left() + LargeIcon + Padding, area.top() + (area.height() - height) / 2,
               area.width() - LargeIcon - Padding, title.height());
    painter.setFont(titleFont(this));
    painter.drawItemText(mirrored(line), leading, palette(), isEnabled(), text,
                         QPalette::ButtonText);
    line.moveTop(line.bottom() + 1 + LineGap);
    line.setHeight(fontMetrics().height());
    painter.setFont(font());
    painter.drawItemText(mirrored(line), leading, palette(), isEnabled(),
                         fontMetrics().elidedText(m_hint, Qt::ElideRight, line.width()),
                         QPalette::PlaceholderText);
}

} // namespace cirro
