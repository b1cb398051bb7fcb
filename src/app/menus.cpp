// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/menus.h"

#include "actions/actionregistry.h"
#include "views/actionmenu.h"
#include "views/plainlabel.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! A menu is there as long as one of its actions is.
bool showIfNeeded(QMenu *menu)
{
    bool isNeeded = false;
    for (auto *action : menu->actions()) {
        const bool isThere = action->menu() ? showIfNeeded(action->menu()) : action->isVisible();
        isNeeded = isNeeded || (isThere && !action->isSeparator());
    }
    menu->menuAction()->setVisible(isNeeded);
    return isNeeded;
}

//! \a title with the first letter underlined that is not among \a taken.
QString withFreeMnemonic(const QString &title, const QString &taken)
{
    for (qsizetype at = 0; at < title.size(); ++at) {
        if (title[at].isLetter() && !taken.contains(title[at], Qt::CaseInsensitive))
            return withoutMnemonic(title.left(at)) + u'&' + withoutMnemonic(title.mid(at));
    }
    return withoutMnemonic(title);
}

} // namespace

Menus::Menus(ActionRegistry *registry, ActionSet *actions, QMainWindow *window)
    : QObject(window)
    , m_registry(registry)
    , m_actions(actions)
    , m_window(window)
    , m_toolBar(window->addToolBar(tr("Tools")))
{
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setAccessibleName(tr("Tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({ 22, 22 });
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    const std::pair<QString, QString> own[] = { { u"file"_s, tr("&File") },
                                                { u"edit"_s, tr("&Edit") },
                                                { u"view"_s, tr("&View") },
                                                { u"go"_s, tr("&Go") } };
    for (const auto &[key, title] : own)
        m_menus.insert(key, window->menuBar()->addMenu(title));
    m_toolBarEnd = m_toolBar->addSeparator();
    auto *help = window->menuBar()->addMenu(tr("&Help"));
    m_menus.insert(u"help"_s, help);
    fillFromRegistry();
    window->menuBar()->addAction(help->menuAction()); // last
    for (auto *menu : std::as_const(m_menus))
        menu->setToolTipsVisible(true);
}

void Menus::fillFromRegistry()
{
    // Menus of types are never there together: only those that always are take letters away.
    QString taken;
    for (const auto *menu : m_window->menuBar()->actions())
        taken += QKeySequence::mnemonic(menu->text()).toString().right(1);
    for (auto *action : m_actions->actions()) {
        const auto *spec = m_registry->find(action->objectName());
        QMenu *menu = nullptr;
        if (spec->schema) {
            auto *&made = m_menus[spec->schema->key()];
            if (!made) {
                made = m_window->menuBar()->addMenu(withFreeMnemonic(spec->schema->label(), taken));
                m_typeMenus.append(made);
            }
            menu = made;
        } else {
            menu = m_menus.value(action->objectName().startsWith("edit."_L1) ? u"edit"_s
                                                                             : u"view"_s);
        }
        addToMenu(menu, action);
        const bool isOfType = spec->schema && !action->icon().isNull();
        if (isOfType)
            m_toolBar->addAction(action);
        if (isOfType && spec->scope == ActionScope::Place) {
            if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action)))
                button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
    }
}

void Menus::add(const QString &menu, QAction *action)
{
    if (action)
        m_menus.value(menu)->addAction(action);
    else
        m_menus.value(menu)->addSeparator();
}

void Menus::addToToolBar(QAction *action)
{
    m_toolBar->insertAction(m_toolBarEnd, action);
}

void Menus::update()
{
    for (auto *menu : std::as_const(m_typeMenus))
        showIfNeeded(menu);
}

QList<QMenu *> Menus::inFront() const
{
    auto menus = m_typeMenus;
    for (const auto *title : { "edit", "view", "go", "file", "help" })
        menus.append(m_menus.value(QString::fromLatin1(title)));
    menus.removeIf([](const QMenu *menu) { return !menu->menuAction()->isVisible(); });
    return menus;
}

QMenu *Menus::contextMenu(ActionRegistry *registry, const ActionContext &context, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (auto *action : registry->actionsFor(context, menu))
        addToMenu(menu, action);
    return menu;
}

} // namespace cirro
