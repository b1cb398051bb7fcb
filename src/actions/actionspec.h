// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actioncontext.h"

#include <QCoreApplication>

namespace cirro {

//! What an action works on.
enum class ActionScope {
    Rows, //!< each selected row
    Place, //!< the list in front
    Application,
};

//! What is asked before it runs.
enum class Ask {
    None,
    Confirm, //!< a dialog that names the things; Cancel is the default
    TypeTheName, //!< the name, or the number of things, must be typed
};

/*!
    \brief One thing the user can do; menus, tool bar, context menu, palette and shortcut list are
    made from these.

    Made with ActionFor, or with designated initialisers. Texts are source texts, translated in the
    context "cirro::Action".
*/
struct ActionSpec
{
    QString id; //!< "server.stop": <resource>.<verb>
    const char *text = ""; //!< "Stop"; an ellipsis is added where input is needed
    const char *icon = "";
    const char *shortcut = ""; //!< portable text of key sequences, "F5; Ctrl+R"
    const char *group = ""; //!< neighbours of one group stand between the same separators
    const char *submenu = ""; //!< title of the menu inside the menu; empty = none
    //! What is done to how many, plural-aware: "Stop %n server(s)". Title of the question, its
    //! button and the group of operations; must be there unless ask is None.
    const char *deed = "";
    const char *consequence = ""; //!< one sentence under the question
    const char *doc = ""; //!< tooltip when enabled
    ActionScope scope = ActionScope::Rows;
    Ask ask = Ask::None;
    bool isDanger = false; //!< destroys something
    bool isWrite = true; //!< off on read-only connections
    const Schema *schema = nullptr; //!< null = any
    QStringList roles = {}; //!< one of these is needed by default; empty = any role
    ApiVersion since = {}; //!< microversion that is needed; null = any
    QList<Input> inputs = {};
    //! Finds inputs that depend on the context (a suggested name); instead of inputs.
    std::function<QList<Input>(const ActionContext &)> inputsFor = {};
    //! Asks with a form of the views' own in place of the inputs; answers under this name. Empty =
    //! none.
    QString form = {};
    //! Of a row: why not, translated; empty = it can.
    std::function<QString(const Resource &, const ActionContext &)> refusal = {};
    //! Of the place: why not.
    std::function<QString(const ActionContext &)> placeRefusal = {};
    //! Further names and sentences for the question ("3 files replace others").
    std::function<QString(const ActionContext &)> warning = {};
    //! The work for one row, as a Job of Operations. ActionScope::Rows: this or act.
    std::function<Job(const Resource &, const ActionContext &)> job = {};
    //! Does it all by itself, at once; starts no request unless through context.operations.
    std::function<void(const ActionContext &)> act = {};

    QString label() const; //!< translated, with ellipsis
    QString toolTip() const; //!< translated doc
    //! The translated deed for \a n things; label and number where there is none.
    QString deedFor(int n) const;
};

//! Context of the translations of actions.
class Action
{
    Q_DECLARE_TR_FUNCTIONS(cirro::Action)
};

//! For what works on one row only: why not; empty = no more than one is selected.
QString soleRefusal(const ActionContext &context);

//! A job titled "<text> <name of the row>" at the context's place.
Job rowJob(const char *text, const char *icon, const Resource &row, const ActionContext &context,
           std::function<Call<Outcome>(const Report &)> run);

namespace detail {

//! Makes an Outcome of what a call of a proxy brings.
Call<Outcome> outcomeOf(Call<Resource> call);
Call<Outcome> outcomeOf(Call<void> call);
Call<Outcome> outcomeOf(Call<Outcome> call);

} // namespace detail

/*!
    \brief Declares an action on rows of type R, one expression per action:

        actions.add(ActionFor<Server>("server.stop", QT_TRANSLATE_NOOP("cirro::Action", "Stop"))
                        .icon("media-playback-stop").shortcut("Ctrl+Alt+O").group("power")
                        .when([](const Server &s) { return whyNot(s); })
                        .run([](const Resource &s, const ActionContext &c) {
                            return c.place->connection.compute().act(s, ServerAction::stop());
                        }));
*/
template <typename R>
class ActionFor
{
public:
    ActionFor(const char *id, const char *text)
    {
        m_spec.id = QString::fromLatin1(id);
        m_spec.text = text;
        m_spec.schema = &Schema::of<R>();
    }

    ActionFor &&icon(const char *name) &&
    {
        m_spec.icon = name;
        return std::move(*this);
    }
    ActionFor &&shortcut(const char *keys) &&
    {
        m_spec.shortcut = keys;
        return std::move(*this);
    }
    ActionFor &&group(const char *name) &&
    {
        m_spec.group = name;
        return std::move(*this);
    }
    ActionFor &&submenu(const char *title) &&
    {
        m_spec.submenu = title;
        return std::move(*this);
    }
    ActionFor &&doc(const char *text) &&
    {
        m_spec.doc = text;
        return std::move(*this);
    }
    ActionFor &&danger() &&
    {
        m_spec.isDanger = true;
        return std::move(*this);
    }
    ActionFor &&readsOnly() &&
    {
        m_spec.isWrite = false;
        return std::move(*this);
    }
    //! Names a group of them: "Start %n server(s)".
    ActionFor &&deed(const char *text) &&
    {
        m_spec.deed = text;
        return std::move(*this);
    }
    //! \a deed with %n; see ActionSpec.
    ActionFor &&ask(Ask ask, const char *deed, const char *consequence = "") &&
    {
        m_spec.ask = ask;
        m_spec.deed = deed;
        m_spec.consequence = consequence;
        return std::move(*this);
    }
    //! One of \a roles is needed, as the service's default policy says.
    ActionFor &&roles(const QStringList &roles) &&
    {
        m_spec.roles = roles;
        return std::move(*this);
    }
    ActionFor &&since(const ApiVersion &version) &&
    {
        m_spec.since = version;
        return std::move(*this);
    }
    //! One sentence under what is asked.
    ActionFor &&consequence(const char *sentence) &&
    {
        m_spec.consequence = sentence;
        return std::move(*this);
    }
    //! It works on one row at a time.
    ActionFor &&ofOne() &&
    {
        m_spec.placeRefusal = soleRefusal;
        return std::move(*this);
    }
    //! What it asks for before it runs; see ActionSpec::inputsFor.
    ActionFor &&asks(std::function<QList<Input>(const ActionContext &)> inputs) &&
    {
        m_spec.inputsFor = std::move(inputs);
        return std::move(*this);
    }
    ActionFor &&input(Input input) &&
    {
        m_spec.inputs.append(std::move(input));
        return std::move(*this);
    }
    //! \a refusal takes a const R &, and if it wants a const ActionContext &, and returns why not;
    //! empty = it can.
    template <typename F>
    ActionFor &&when(F refusal) &&
    {
        m_spec.refusal = [refusal](const Resource &row, const ActionContext &context) {
            if constexpr (std::is_invocable_v<F, const R &, const ActionContext &>)
                return QString(refusal(*row.as<R>(), context));
            else
                return QString(refusal(*row.as<R>()));
        };
        return std::move(*this);
    }
    //! \a call takes a const Resource & and a const ActionContext & and returns a Call of Resource
    //! (the row as it is now), void (the list is asked again) or Outcome.
    template <typename F>
    ActionFor &&run(F call) &&
    {
        m_spec.job = [call, spec = identity()](const Resource &row, const ActionContext &context) {
            return rowJob(spec.first, spec.second, row, context,
                          [call, row, context](const Report &) {
                              return detail::outcomeOf(call(row, context));
                          });
        };
        return std::move(*this);
    }
    //! The same; the row is gone when \a call, which brings void, succeeds.
    template <typename F>
    ActionFor &&removes(F call) &&
    {
        m_spec.job = [call, spec = identity()](const Resource &row, const ActionContext &context) {
            return rowJob(spec.first, spec.second, row, context,
                          [call, row, context](const Report &) {
                              return Call<void>(call(row, context)).then([row] {
                                  return Outcome { .forget = { row } };
                              });
                          });
        };
        return std::move(*this);
    }
    //! Does it all by itself; see ActionSpec::act.
    template <typename F>
    ActionFor &&act(F f) &&
    {
        m_spec.act = std::move(f);
        return std::move(*this);
    }

    operator ActionSpec() && { return std::move(m_spec); }

private:
    std::pair<const char *, const char *> identity() const { return { m_spec.text, m_spec.icon }; }

    ActionSpec m_spec;
};

} // namespace cirro
