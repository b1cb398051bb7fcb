// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/launch/launchsection.h"

#include "views/plainlabel.h"

#include <QVBoxLayout>

namespace cirro {

LaunchSection::LaunchSection(LaunchStatePtr state, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_state(std::move(state))
    , m_body(new QVBoxLayout)
{
    auto *heading = new PlainLabel(title, this);
    auto font = heading->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.08);
    heading->setFont(font);
    setAccessibleName(title);
    m_body->setContentsMargins({});
    m_body->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(heading);
    column->addLayout(m_body);
}

void LaunchSection::chainTabs(const QList<QWidget *> &widgets)
{
    QWidget *last = nullptr;
    const auto append = [&last](QWidget *next) {
        // What is inside a widget that takes the focus belongs to it, popups too.
        const bool isPart = last && (last->isAncestorOf(next) || next->window() != last->window());
        if (next->focusPolicy() == Qt::NoFocus || next->focusProxy() || isPart)
            return;
        if (last)
            setTabOrder(last, next);
        last = next;
    };
    for (auto *widget : widgets) {
        append(widget);
        if (widget->focusPolicy() != Qt::NoFocus)
            continue; // what is inside belongs to it
        for (auto *part : widget->findChildren<QWidget *>())
            append(part);
    }
}

} // namespace cirro
