// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionspec.h"

namespace cirro {

using namespace Qt::StringLiterals;

QString ActionSpec::label() const
{
    const auto translated = Action::tr(text);
    const bool asks = !inputs.isEmpty() || inputsFor || !form.isEmpty() || ask != Ask::None;
    return asks ? Action::tr("%1…", "an action that asks before it begins").arg(translated)
                : translated;
}

QString ActionSpec::toolTip() const
{
    return *doc ? Action::tr(doc) : QString();
}

QString ActionSpec::deedFor(int n) const
{
    return *deed ? Action::tr(deed, nullptr, n)
                 : Action::tr("%1 (%n)", nullptr, n).arg(Action::tr(text));
}

QString soleRefusal(const ActionContext &context)
{
    return context.selection.size() > 1 ? Action::tr("Select one only.") : QString();
}

Job rowJob(const char *text, const char *icon, const Resource &row, const ActionContext &context,
           std::function<Call<Outcome>(const Report &)> run)
{
    const auto name = context.place ? context.place->shortName(row) : row.name();
    Job job { .icon = QString::fromLatin1(icon),
              .title = Action::tr("%1 %2").arg(Action::tr(text), name),
              .where = context.where,
              .run = std::move(run),
              .schema = &row.schema() };
    if (context.place) {
        job.connection = context.place->connection;
        job.placeKey = context.place->key();
    }
    return job;
}

namespace detail {

Call<Outcome> outcomeOf(Call<Resource> call)
{
    return std::move(call).then([](const Resource &row) { return Outcome { .upsert = { row } }; });
}

Call<Outcome> outcomeOf(Call<void> call)
{
    return std::move(call).then([] { return Outcome {}; });
}

Call<Outcome> outcomeOf(Call<Outcome> call)
{
    return call;
}

} // namespace detail

} // namespace cirro
