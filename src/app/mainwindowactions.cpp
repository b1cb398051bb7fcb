// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window itself can do, beside the actions of the registry.

#include "app/mainwindow.h"

#include "app/menus.h"

#include "actions/actionregistry.h"
#include "store/valuetext.h"
#include "views/aboutdialog.h"
#include "views/activitydock.h"
#include "views/commandpalette.h"
#include "views/connectdialog.h"
#include "views/icons.h"
#include "views/resourcetable.h"
#include "views/resourceview.h"
#include "views/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QToolBar>

namespace cirro {

using namespace Qt::StringLiterals;

QAction *MainWindow::addAction(const QString &menu, const QString &text, const char *iconName,
                               const QList<QKeySequence> &keys, std::function<void()> act)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    m_menus->add(menu, action);
    return action;
}

void MainWindow::buildActions()
{
    const auto file = u"file"_s, edit = u"edit"_s, view = u"view"_s, go = u"go"_s;
    addAction(file, tr("Connect to cloud\u2026"), "network-connect",
              { QKeySequence(u"Ctrl+Shift+O"_s) }, [this] { showConnectDialog(); });
    addAction(file, tr("Look around in a demo cloud"), "cloud-demo", {}, [this] { startDemo(); });
    m_menus->add(file, nullptr);
    addAction(file, tr("Close tab"), "window-close", { QKeySequence(u"Ctrl+W"_s) },
              [this] { m_workspace->tabs()->closeTab(m_workspace->tabs()->currentIndex()); });
    addAction(file, tr("Quit"), "application-exit", { QKeySequence(u"Ctrl+Q"_s) },
              [this] { close(); });
    m_menus->add(edit, nullptr);
    addAction(edit, tr("Filter"), "view-filter", { QKeySequence::Find }, [this] {
        m_workspace->filterField()->setFocus(Qt::ShortcutFocusReason);
        m_workspace->filterField()->selectAll();
    });
    addAction(edit, tr("Select all"), "edit-select-all", {},
              [this] { m_workspace->view()->table()->selectAll(); });
    auto *columns = new QMenu(tr("Columns"), this);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        if (m_workspace->visit())
            m_workspace->view()->table()->fillColumnMenu(columns);
    });
    m_menus->add(view, nullptr);
    columns->menuAction()->setIcon(icon("view-file-columns"));
    m_menus->add(view, columns->menuAction());
    m_everyProject = addAction(view, tr("All projects"), "system-users", {}, {});
    m_everyProject->disconnect();
    m_everyProject->setCheckable(true);
    connect(m_everyProject, &QAction::triggered, this, &MainWindow::showEveryProject);
    auto *details
        = addAction(view, tr("Details"), "view-details", { QKeySequence(Qt::Key_F9) }, {});
    details->disconnect();
    details->setCheckable(true);
    details->setChecked(true);
    connect(details, &QAction::toggled, m_workspace, &Workspace::showDetails);
    connect(m_workspace, &Workspace::detailsShown, details, &QAction::setChecked);
    auto *activity = m_activity->toggleViewAction();
    activity->setShortcut(QKeySequence(u"Ctrl+J"_s));
    activity->setIcon(icon("view-activity"));
    m_menus->add(view, activity);
    auto *sidebar
        = addAction(view, tr("Sidebar"), "sidebar-show", { QKeySequence(Qt::Key_F7) }, {});
    sidebar->disconnect();
    sidebar->setCheckable(true);
    sidebar->setChecked(true);
    connect(sidebar, &QAction::toggled, m_splitter->widget(0), &QWidget::setVisible);
    m_menus->add(view, nullptr);
    addAction(view, tr("Next pane"), "go-next", { QKeySequence(Qt::Key_F6) },
              [this] { cyclePanes(1); });
    addAction(view, tr("Previous pane"), "go-previous", { QKeySequence(u"Shift+F6"_s) },
              [this] { cyclePanes(-1); });
    m_back = addAction(go, tr("Back"), "go-previous", QKeySequence::keyBindings(QKeySequence::Back),
                       [this] { m_workspace->tabs()->go(-1); });
    m_forward
        = addAction(go, tr("Forward"), "go-next", QKeySequence::keyBindings(QKeySequence::Forward),
                    [this] { m_workspace->tabs()->go(1); });
    m_up = addAction(go, tr("Up"), "go-up",
                     { QKeySequence(u"Alt+Up"_s), QKeySequence(Qt::Key_Backspace) },
                     [this] { m_workspace->up(); });
    m_menus->add(go, nullptr);
    addAction(go, tr("Commands\u2026"), "edit-find",
              { QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+Shift+P"_s) },
              [this] { showCommands(); });
    m_back->setShortcuts({ QKeySequence(u"Alt+Left"_s) }); // Backspace goes up here
    for (auto *action : { m_back, m_forward, m_up, m_actions->action(u"resource.refresh"_s) }) {
        if (action)
            m_menus->addToToolBar(action);
    }
    addAction(u"help"_s, tr("About %1").arg(QCoreApplication::applicationName()), "help-about", {},
              [this] { (new AboutDialog(this))->show(); });
    addAction(u"help"_s, tr("About Qt"), "help-about", {}, [] { QApplication::aboutQt(); });
}

void MainWindow::showCommands()
{
    const auto &selection = m_actions->context().selection;
    const int n = int(selection.size());
    const auto on = n == 1 ? isolated(m_actions->context().place->shortName(selection.first()))
        : n > 1            ? tr("%n selected rows", nullptr, n)
                           : QString();
    (new CommandPalette(m_menus->inFront(), on, this))->show();
}

} // namespace cirro
