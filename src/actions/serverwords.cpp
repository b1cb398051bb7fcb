// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serverwords.h"

#include "actions/actionspec.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 255;

} // namespace

QString nameFault(const QVariant &answer)
{
    const auto name = answer.toString();
    if (name.trimmed().isEmpty())
        return Action::tr("Type a name.");
    if (name.size() > LongestName)
        return Action::tr("A name has at most 255 characters.");
    return name != name.trimmed() ? Action::tr("A name does not begin or end with a blank.")
                                  : QString();
}

Input nameInput(const QString &label, const QString &initial)
{
    return { .name = u"name"_s, .label = label, .initial = initial, .check = nameFault };
}

Input passwordInput()
{
    return { .name = u"password"_s,
             .kind = Input::Kind::Secret,
             .label = Action::tr("Password of the administrator inside"),
             .hint = Action::tr("Made by the cloud") };
}

Call<Outcome> actWithPassword(const Resource &server, const ServerAction &action,
                              const ActionContext &context)
{
    const bool isKnown = !action.password.isEmpty();
    return context.place->connection.compute()
        .actAndTell(server, action)
        .then([isKnown](const compute::v2::Acted &acted) {
            Outcome outcome { .upsert = { acted.server } };
            if (!isKnown && !acted.password.isEmpty())
                outcome.reveals
                    = { Action::tr("Password of %1").arg(acted.server.name()), acted.password };
            return outcome;
        });
}

} // namespace cirro
