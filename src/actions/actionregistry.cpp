// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionregistry.h"

#include "store/valuetext.h"

#include "actions/compute.h"
#include "actions/generic.h"
#include "actions/objectstore.h"

#include <QKeySequence>
#include <QPointer>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

// More things than this are not deleted with a click.
constexpr int ManyRows = 10;
// How many rows of a selection are worked on at once.
constexpr int GroupWidth = 16;

//! Why nobody in this place may or can do it, whatever is selected.
QString refusalHere(const ActionSpec &spec, const ActionContext &context)
{
    if (spec.isWrite && context.isReadOnly)
        return Action::tr("This connection is read-only.");
    const auto has
        = [&](const QString &role) { return context.roles.contains(role, Qt::CaseInsensitive); };
    if (!spec.roles.isEmpty() && !context.roles.isEmpty()
        && std::none_of(spec.roles.begin(), spec.roles.end(), has))
        return Action::tr("This needs the role %1; your roles here are: %2.")
            .arg(spec.roles.join(Action::tr(" or ", "between names of roles")),
                 context.roles.join(u", "_s));
    if (!spec.since.isNull() && !context.newest.isNull() && context.newest < spec.since)
        return Action::tr("This needs version %1 of the service’s API; the cloud has %2.")
            .arg(spec.since.toString(), context.newest.toString());
    return spec.placeRefusal ? spec.placeRefusal(context) : QString();
}

} // namespace

void ActionRegistry::add(ActionSpec spec)
{
    Q_ASSERT(!spec.id.isEmpty() && !m_byId.contains(spec.id));
    Q_ASSERT(spec.ask == Ask::None || *spec.deed);
    m_specs.push_back(std::make_unique<ActionSpec>(std::move(spec)));
    m_byId.insert(m_specs.back()->id, m_specs.back().get());
}

const ActionSpec *ActionRegistry::find(const QString &id) const
{
    return m_byId.value(id);
}

Availability ActionRegistry::availability(const ActionSpec &spec,
                                          const ActionContext &context) const
{
    Availability on;
    const auto *here = context.place ? context.place->schema : nullptr;
    const auto *front = context.selection.isEmpty() ? here : &context.selection.first().schema();
    switch (spec.scope) {
    case ActionScope::Application:
        on.isShown = true;
        break;
    case ActionScope::Place:
        on.isShown = here && (!spec.schema || spec.schema == here);
        break;
    case ActionScope::Rows:
        on.isShown = front && (!spec.schema || spec.schema == front);
        break;
    }
    if (!on.isShown)
        return on;

    on.reason = refusalHere(spec, context);
    if (spec.scope != ActionScope::Rows || !on.reason.isEmpty())
        return on;

    QString first;
    for (const auto &row : context.selection) {
        const auto reason = spec.refusal ? spec.refusal(row, context) : QString();
        if (reason.isEmpty()) {
            on.rows << row;
            continue;
        }
        on.left.append({ row, reason });
        if (first.isEmpty())
            first = reason;
    }
    if (context.selection.isEmpty())
        on.reason = Action::tr("Nothing is selected.");
    else if (on.rows.isEmpty())
        on.reason = first;
    return on;
}

Question ActionRegistry::question(const ActionSpec &spec, const ActionContext &context,
                                  const Availability &on) const
{
    const int n = int(on.rows.size());
    Question question {
        .action = &spec, .ask = spec.ask, .isDanger = spec.isDanger, .store = context.store
    };
    question.verb
        = spec.scope == ActionScope::Rows && *spec.deed ? spec.deedFor(n) : Action::tr(spec.text);
    // Whoever selects things that it works on and things that it does not is told which are which.
    if (spec.ask == Ask::None && spec.job && !on.left.isEmpty())
        question.ask = Ask::Confirm;
    question.title
        = question.ask == Ask::None ? question.verb : Action::tr("%1?").arg(question.verb);
    QStringList text;
    if (*spec.consequence)
        text << Action::tr(spec.consequence);
    if (const auto warning = spec.warning ? spec.warning(context) : QString(); !warning.isEmpty()) {
        text << warning;
        if (question.ask == Ask::None)
            question.ask = Ask::Confirm;
    }
    question.text = text.join(u'\n');
    const auto name = [&](const Resource &row) {
        return context.place ? context.place->shortName(row) : row.name();
    };
    for (const auto &row : on.rows)
        question.names << name(row);
    for (const auto &[row, reason] : on.left)
        question.left.append({ name(row), reason });
    if (question.ask == Ask::Confirm && (n > ManyRows || (spec.isDanger && context.isCareful)))
        question.ask = Ask::TypeTheName;
    if (question.ask == Ask::TypeTheName)
        question.toType = n == 1 ? question.names.first() : QString::number(n);
    if (!spec.form.isEmpty() && !context.inputs.contains(spec.form)) {
        question.form = spec.form;
        question.context = context;
        question.context.selection = on.rows;
    }
    const auto inputs = spec.inputsFor ? spec.inputsFor(context) : spec.inputs;
    for (const auto &input : inputs) {
        if (!context.inputs.contains(input.name))
            question.inputs << input;
    }
    return question;
}

void ActionRegistry::trigger(const QString &id, const ActionContext &context)
{
    const auto *spec = find(id);
    const auto on = spec ? availability(*spec, context) : Availability();
    if (!on.isEnabled())
        return;
    auto chosen = context;
    if (spec->scope == ActionScope::Rows)
        chosen.selection = on.rows;
    ask(*spec, chosen, on, Ask::None);
}

//! \a asked is what was confirmed already: answers may bring up a warning that nobody has seen.
void ActionRegistry::ask(const ActionSpec &spec, const ActionContext &context,
                         const Availability &on, Ask asked)
{
    const auto question = this->question(spec, context, on);
    const bool hasAnswers = question.inputs.isEmpty() && question.form.isEmpty();
    if (hasAnswers && (question.ask == Ask::None || asked != Ask::None))
        return run(spec, context);
    if (!m_asker)
        return;
    m_asker(question,
            [self = QPointer<ActionRegistry>(this), &spec, context, on,
             confirmed = question.ask](const std::optional<Inputs> &answers) {
                if (!self || !answers)
                    return;
                auto answered = context;
                for (auto it = answers->begin(); it != answers->end(); ++it)
                    answered.inputs.insert(it.key(), it.value());
                self->ask(spec, answered, on, confirmed);
            });
}

void ActionRegistry::run(const ActionSpec &spec, const ActionContext &context)
{
    emit triggered(spec.id);
    if (spec.act)
        return spec.act(context);
    Q_ASSERT(spec.job && context.operations);
    auto &operations = *context.operations;
    if (context.selection.size() == 1) {
        operations.start(spec.job(context.selection.first(), context));
        return;
    }
    const auto group
        = operations.openGroup(spec.deedFor(int(context.selection.size())),
                               QString::fromLatin1(spec.icon), context.where, GroupWidth);
    for (const auto &row : context.selection)
        operations.add(group, spec.job(row, context));
    operations.seal(group);
}

QList<QAction *> ActionRegistry::actionsFor(const ActionContext &context, QObject *owner)
{
    QList<QAction *> actions;
    for (const auto &spec : m_specs) {
        if (!availability(*spec, context).isShown)
            continue;
        auto *action = makeAction(*spec, owner);
        show(action, *spec, context);
        connect(action, &QAction::triggered, this,
                [this, id = spec->id, context] { trigger(id, context); });
        actions << action;
    }
    return actions;
}

QAction *ActionRegistry::makeAction(const ActionSpec &spec, QObject *owner) const
{
    auto *action = new QAction(spec.label(), owner);
    action->setObjectName(spec.id);
    if (*spec.shortcut)
        action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(spec.shortcut)));
    action->setProperty("group", QString::fromLatin1(spec.group));
    if (*spec.submenu)
        action->setProperty("submenu", Action::tr(spec.submenu));
    action->setProperty("danger", spec.isDanger);
    if (m_icons && *spec.icon)
        action->setIcon(m_icons(QString::fromLatin1(spec.icon)));
    return action;
}

void ActionRegistry::show(QAction *action, const ActionSpec &spec,
                          const ActionContext &context) const
{
    const auto on = availability(spec, context);
    const auto tip = on.reason.isEmpty() ? spec.toolTip() : on.reason;
    action->setVisible(on.isShown);
    action->setEnabled(on.isEnabled());
    action->setProperty("reason", on.reason);
    action->setStatusTip(tip);
    const auto text = Action::tr(spec.text);
    action->setToolTip(plainToolTip(tip.isEmpty() ? text : text + u'\n' + tip));
}

ActionSet::ActionSet(ActionRegistry *registry, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
{
    for (const auto &spec : registry->specs()) {
        auto *action = registry->makeAction(*spec, this);
        connect(action, &QAction::triggered, this,
                [this, id = spec->id] { m_registry->trigger(id, m_context); });
        m_actions << action;
    }
    setContext({});
}

void ActionSet::setContext(const ActionContext &context)
{
    m_context = context;
    for (auto *action : std::as_const(m_actions))
        m_registry->show(action, *m_registry->find(action->objectName()), context);
}

QAction *ActionSet::action(const QString &id) const
{
    for (auto *action : m_actions) {
        if (action->objectName() == id)
            return action;
    }
    return nullptr;
}

void addActions(ActionRegistry &registry)
{
    addGenericActions(registry);
    addComputeActions(registry);
    addObjectStoreActions(registry);
    addObjectMoves(registry);
    addDeleteActions(registry);
}

} // namespace cirro
