// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace cirro {

class ActionRegistry;
class ActionSet;
struct ActionContext;

/*!
    \brief The menu bar and the tool bar: loops over the registry, and what the window itself can
    do.

    Menus of resource types are shown while the type is in front.
*/
class Menus final : public QObject
{
    Q_OBJECT

public:
    //! Makes menu bar and tool bar of \a window. All outlive the menus.
    Menus(ActionRegistry *registry, ActionSet *actions, QMainWindow *window);

    //! Puts an action of the window into one of its own menus: "file", "edit", "view", "go",
    //! "help". Empty = a separator.
    void add(const QString &menu, QAction *action);
    void addToToolBar(QAction *action);
    QToolBar *toolBar() const { return m_toolBar; }
    //! The menus that are to be seen, those of what is in front first.
    QList<QMenu *> inFront() const;
    //! To be called when the context has changed: hides empty menus.
    void update();

    //! A menu of all that can be done in \a context, for the pointer.
    static QMenu *contextMenu(ActionRegistry *registry, const ActionContext &context,
                              QWidget *parent);

private:
    void fillFromRegistry();

    ActionRegistry *m_registry;
    ActionSet *m_actions;
    QMainWindow *m_window;
    QToolBar *m_toolBar;
    QAction *m_toolBarEnd;
    QHash<QString, QMenu *> m_menus;
    QList<QMenu *> m_typeMenus;
};

} // namespace cirro
