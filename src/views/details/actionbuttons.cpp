// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/actionbuttons.h"

#include "store/valuetext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace cirro {

ActionButtons::ActionButtons(QStringList ids, const DetailsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_ids(std::move(ids))
    , m_tools(tools)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(10, 6, 10, 6);
    m_row->setSpacing(8);
    hide();
}

void ActionButtons::setResource(const Place &place, const Resource &resource)
{
    while (auto *item = m_row->takeAt(0)) {
        if (auto *button = item->widget()) {
            button->hide();
            button->deleteLater(); // it may have been pressed
        }
        delete item;
    }
    int buttons = 0;
    if (m_tools.actionsFor && !m_ids.isEmpty()) {
        for (auto *action : m_tools.actionsFor(place, { resource }, this)) {
            if (m_ids.contains(action->objectName())) {
                m_row->addWidget(makeButton(action));
                ++buttons;
            } else {
                delete action;
            }
        }
    }
    m_row->addStretch(1);
    setVisible(buttons > 0);
}

QWidget *ActionButtons::makeButton(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    button->setObjectName(action->objectName());
    button->setEnabled(action->isEnabled());
    button->setToolTip(plainToolTip(action->property("reason").toString()));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    action->setShortcuts({}); // those are the window's own
    action->setParent(button);
    return button;
}

} // namespace cirro
