// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actionspec.h"

#include <QAction>
#include <QIcon>

#include <memory>
#include <vector>

namespace cirro {

//! What must be answered before an action runs.
struct Question
{
    const ActionSpec *action = nullptr;
    Ask ask = Ask::None; //!< None = there are only inputs
    bool isDanger = false;
    QString title = {}; //!< "Delete 3 servers?"
    QString text = {}; //!< consequence and warning, may be empty; plain text
    QString verb = {}; //!< for the button: "Delete 3 servers"
    QStringList names = {}; //!< what will be touched
    QList<std::pair<QString, QString>> left = {}; //!< what will not be touched, and why
    QString toType = {}; //!< for TypeTheName: what must be typed exactly
    QList<Input> inputs = {};
    ResourceStore *store = nullptr; //!< where lists to choose from are
    QString form = {}; //!< the form that asks, ActionSpec::form; empty = none, the inputs do
    ActionContext context = {}; //!< for the form; selected are the rows that it is about
};

//! Whether an action can run in a context, and on what.
struct Availability
{
    bool isShown = false; //!< it belongs to what is in front
    QString reason; //!< why it cannot run; empty = it can
    QList<Resource> rows; //!< what it will touch
    QList<std::pair<Resource, QString>> left; //!< selected rows that it will not touch, and why

    bool isEnabled() const { return isShown && reason.isEmpty(); }
};

/*!
    \brief All actions there are.

    Enabled with a selection = at least one row allows it; the others are left alone, and the
    question says so. A confirmation of more than ten things, and every dangerous one in a careful
    cloud, becomes Ask::TypeTheName.
*/
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    //! Shows the question; calls back exactly once, with the answers or with nothing if the user
    //! declined.
    using Asker = std::function<void(const Question &, std::function<void(std::optional<Inputs>)>)>;
    using Icons = std::function<QIcon(const QString &name)>;

    using QObject::QObject;

    //! The id must be new. References to specs stay valid.
    void add(ActionSpec spec);
    const ActionSpec *find(const QString &id) const;
    //! In order of addition.
    const std::vector<std::unique_ptr<ActionSpec>> &specs() const { return m_specs; }

    Availability availability(const ActionSpec &spec, const ActionContext &context) const;
    Question question(const ActionSpec &spec, const ActionContext &context,
                      const Availability &on) const;

    //! Asks what must be asked, then runs; nothing happens if it cannot run. Without an asker,
    //! everything that must be asked is declined.
    void trigger(const QString &id, const ActionContext &context);

    //! Actions that belong to \a context, enabled or not, owned by \a owner; they act on this
    //! context. Object names are ids, property "group" is the group, property "reason" why it is
    //! disabled (also in tooltip and status tip).
    QList<QAction *> actionsFor(const ActionContext &context, QObject *owner);

    void setAsker(Asker asker) { m_asker = std::move(asker); }
    void setIcons(Icons icons) { m_icons = std::move(icons); }

signals:
    //! Just before it runs, after everything is answered.
    void triggered(const QString &id);

private:
    friend class ActionSet;
    QAction *makeAction(const ActionSpec &spec, QObject *owner) const;
    void show(QAction *action, const ActionSpec &spec, const ActionContext &context) const;
    void ask(const ActionSpec &spec, const ActionContext &context, const Availability &on,
             Ask asked);
    void run(const ActionSpec &spec, const ActionContext &context);

    std::vector<std::unique_ptr<ActionSpec>> m_specs;
    QHash<QString, const ActionSpec *> m_byId;
    Asker m_asker;
    Icons m_icons;
};

/*!
    \brief One QAction for each entry of the registry, which follow the context: for the menu bar,
    the tool bar and shortcuts of a window.

    Actions that do not belong to what is in front are invisible, so that their shortcuts are free.
*/
class ActionSet : public QObject
{
    Q_OBJECT

public:
    ActionSet(ActionRegistry *registry, QObject *parent = nullptr);

    void setContext(const ActionContext &context);
    const ActionContext &context() const { return m_context; }
    QAction *action(const QString &id) const;
    //! All of them, in order.
    const QList<QAction *> &actions() const { return m_actions; }

private:
    ActionRegistry *m_registry;
    ActionContext m_context;
    QList<QAction *> m_actions;
};

//! All actions of the program.
void addActions(ActionRegistry &registry);

} // namespace cirro
