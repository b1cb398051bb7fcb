// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/actionmenu.h"

#include "views/plainlabel.h"

#include <QMenu>

#include <algorithm>

namespace cirro {

namespace {

QString groupOf(const QAction *action)
{
    return action->property("group").toString();
}

} // namespace

void addToMenu(QMenu *menu, QAction *action)
{
    const auto title = action->property("submenu").toString();
    if (!title.isEmpty()) {
        auto *inside = menu->findChild<QMenu *>(title, Qt::FindDirectChildrenOnly);
        if (!inside) {
            if (!menu->actions().isEmpty())
                menu->addSeparator();
            inside = menu->addMenu(withoutMnemonic(title));
            inside->setObjectName(title);
            inside->setToolTipsVisible(true);
            inside->menuAction()->setProperty("group", action->property("group"));
        }
        inside->addAction(action);
        return;
    }
    const auto there = menu->actions();
    const auto isNeighbour
        = [&](const QAction *other) { return groupOf(other) == groupOf(action); };
    const auto last = std::find_if(there.rbegin(), there.rend(), isNeighbour);
    if (last == there.rend() && !there.isEmpty())
        menu->addSeparator();
    const bool isInside = last != there.rend() && last != there.rbegin();
    menu->insertAction(isInside ? *std::prev(last) : nullptr, action);
}

} // namespace cirro
