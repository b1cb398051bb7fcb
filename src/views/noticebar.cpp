// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/noticebar.h"

#include "views/iconlabel.h"
#include "views/icons.h"
#include "views/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace cirro {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(16, this))
    , m_text(new ElidedLabel({}, this))
    , m_buttons(new QHBoxLayout)
{
    m_buttons->setSpacing(6);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    hide();
}

void NoticeBar::tell(Tone tone, const QString &iconName, const QString &text)
{
    m_tone = tone;
    m_icon->setIcon(cirro::icon(iconName));
    m_text->setText(text);
    while (auto *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setAccessibleDescription(text);
    show();
    update();
}

QPushButton *NoticeBar::addButton(const QString &text, std::function<void()> press)
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, press);
    m_buttons->addWidget(button);
    return button;
}

void NoticeBar::setWraps(bool wraps)
{
    auto *made = wraps ? PlainLabel::paragraph(m_text->text(), this)
                       : new ElidedLabel(m_text->text(), this);
    delete layout()->replaceWidget(m_text, made);
    delete m_text;
    m_text = made;
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto color = toneColor(m_tone, palette());
    painter.fillRect(QRect(isRightToLeft() ? width() - 3 : 0, 0, 3, height()), color);
    color.setAlphaF(0.10f);
    painter.fillRect(rect(), color);
}

} // namespace cirro
