// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/breadcrumb.h"

#include "views/iconlabel.h"
#include "views/icons.h"
#include "views/plainlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace cirro {

using namespace Qt::StringLiterals;

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"breadcrumb"_s);
    setAccessibleName(tr("Location"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->setContentsMargins({});
    m_row->setSpacing(1);
}

QSize Breadcrumb::minimumSizeHint() const
{
    return { 80, QWidget::minimumSizeHint().height() };
}

void Breadcrumb::setPlace(const Place &place, const QString &project)
{
    while (auto *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_parts.clear();
    m_widgets.clear();
    const auto crumbs = breadcrumb(place, project);
    for (qsizetype i = 0; i < crumbs.size(); ++i) {
        const auto &crumb = crumbs[i];
        const bool isLast = i == crumbs.size() - 1;
        QList<QWidget *> widgets;
        m_parts.append(crumb.label);
        if (crumb.place && !isLast) {
            auto *button = new QToolButton(this);
            button->setText(withoutMnemonic(crumb.label));
            button->setAutoRaise(true);
            button->setAccessibleName(crumb.label);
            connect(button, &QToolButton::clicked, this,
                    [this, there = *crumb.place] { emit chosen(there); });
            widgets.append(button);
        } else {
            auto *label = new PlainLabel(crumb.label, this);
            label->setMargin(4);
            auto font = label->font();
            font.setWeight(isLast ? QFont::DemiBold : QFont::Normal);
            label->setFont(font);
            if (!isLast)
                label->setForegroundRole(QPalette::PlaceholderText);
            widgets.append(label);
        }
        if (!isLast) {
            auto *mark = new IconLabel(14, this, QIcon::Disabled);
            mark->setIcon(icon("pan-end"));
            widgets.append(mark);
        }
        for (auto *widget : std::as_const(widgets))
            m_row->addWidget(widget);
        m_widgets.append(widgets);
    }
    m_row->addStretch(1);
    fit();
}

void Breadcrumb::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

//! Leaves parts out from the start until the rest has room.
void Breadcrumb::fit()
{
    int room = width();
    bool fits = true;
    for (qsizetype i = m_widgets.size() - 1; i >= 0; --i) {
        for (const auto *widget : std::as_const(m_widgets[i]))
            room -= widget->sizeHint().width() + m_row->spacing();
        fits = fits && (room >= 0 || i == m_widgets.size() - 1);
        for (auto *widget : std::as_const(m_widgets[i]))
            widget->setVisible(fits);
    }
}

} // namespace cirro
