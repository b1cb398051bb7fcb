// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/statecard.h"

#include "views/errortext.h"
#include "views/iconlabel.h"
#include "views/icons.h"
#include "views/plainlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSize = 64;
constexpr int TextWidth = 460;

void clear(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

StateCard::StateCard(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new QWidget)
    , m_icon(new IconLabel(IconSize, m_sheet, QIcon::Disabled))
    , m_title(new PlainLabel({}, m_sheet))
    , m_text(PlainLabel::paragraph({}, m_sheet))
    , m_facts(new QWidget(m_sheet))
    , m_factsLayout(new QGridLayout(m_facts))
    , m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_sheet->setBackgroundRole(QPalette::Base);
    m_sheet->setAutoFillBackground(true);
    auto font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setMaximumWidth(TextWidth);
    m_text->setMinimumWidth(240);
    m_factsLayout->setContentsMargins({});
    m_factsLayout->setHorizontalSpacing(12);
    m_factsLayout->setVerticalSpacing(3);
    m_buttons->setSpacing(8);

    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_text, 10);
    middle->addStretch();
    column->addLayout(middle);
    column->addSpacing(4);
    column->addWidget(m_facts, 0, Qt::AlignHCenter);
    column->addSpacing(10);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addLayout(m_buttons);
    bottom->addStretch();
    column->addLayout(bottom);
    column->addStretch(3);
    setWidget(m_sheet);
}

void StateCard::set(const QString &iconName, const QString &title, const QString &text,
                    const QList<Button> &buttons, const QList<std::pair<QString, QString>> &facts)
{
    QStringList shown { iconName, title, text };
    for (const auto &button : buttons)
        shown.append(button.text);
    for (const auto &[name, value] : facts)
        shown.append(value);
    if (shown == m_shown)
        return; // the focus stays on its button
    m_shown = shown;
    m_icon->setIcon(iconName.isEmpty() ? QIcon() : cirro::icon(iconName));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    clear(m_factsLayout);
    for (const auto &[name, value] : facts) {
        const int row = m_factsLayout->rowCount();
        auto *nameLabel = new PlainLabel(name, m_facts);
        nameLabel->setForegroundRole(QPalette::PlaceholderText);
        auto *valueLabel = new PlainLabel(value, m_facts);
        valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_factsLayout->addWidget(nameLabel, row, 0, Qt::AlignRight);
        m_factsLayout->addWidget(valueLabel, row, 1, Qt::AlignLeft);
    }
    m_facts->setVisible(!facts.isEmpty());
    clear(m_buttons);
    for (const auto &button : buttons) {
        auto *made = new QPushButton(button.text, m_sheet);
        if (!button.icon.isEmpty())
            made->setIcon(cirro::icon(button.icon));
        connect(made, &QPushButton::clicked, this, button.press);
        m_buttons->addWidget(made);
    }
    fitIcon();
}

void StateCard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitIcon();
}

void StateCard::fitIcon()
{
    auto *column = m_sheet->layout();
    const auto space = m_icon->sizeHint().height() + column->spacing();
    const auto words = column->totalHeightForWidth(width()) - (m_icon->isHidden() ? 0 : space);
    m_icon->setVisible(height() >= words + space);
}

void StateCard::setError(const Error &error, const QString &what, QList<Button> buttons)
{
    QString text = error.message;
    if (!error.detail.isEmpty())
        text += u'\n' + error.detail;
    if (!error.advice.isEmpty())
        text += u"\n\n"_s + error.advice;
    buttons.append({ tr("Copy report"), u"edit-copy"_s, [error, what] {
                        QGuiApplication::clipboard()->setText(ErrorText::report(error, what));
                    } });
    set(ErrorText::iconName(error), what.isEmpty() ? ErrorText::title(error) : what, text, buttons,
        ErrorText::facts(error));
}

QString StateCard::title() const
{
    return m_title->text();
}

QString StateCard::text() const
{
    return m_text->text();
}

QList<QPushButton *> StateCard::buttons() const
{
    QList<QPushButton *> buttons;
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (auto *button = qobject_cast<QPushButton *>(m_buttons->itemAt(i)->widget()))
            buttons.append(button);
    }
    return buttons;
}

} // namespace cirro
