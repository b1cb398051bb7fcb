// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/computequota.h"

#include "actions/actionspec.h"
#include "actions/choices.h"
#include "store/valuetext.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QString memory(int mebibytes)
{
    return ValueText(decltype(Flavor::ram)::info).text(mebibytes);
}

//! What is missing of one thing; 0 = enough. A limit below 0 is none.
int missing(int need, int used, int limit)
{
    return need <= 0 || limit < 0 ? 0 : std::max(0, used + need - limit);
}

QString ofLimit(int used, int limit, QString (*text)(int))
{
    return limit < 0 ? Action::tr("%1 (no limit)").arg(text(used))
                     : Action::tr("%1 of %2", "used of limit").arg(text(used), text(limit));
}

} // namespace

ComputeNeed &ComputeNeed::operator+=(const ComputeNeed &other)
{
    servers += other.servers;
    cores += other.cores;
    ram += other.ram;
    return *this;
}

ComputeQuota::ComputeQuota(const ActionContext &context)
{
    const auto rows = loadedRows(context, limitsPlace(context));
    if (!rows.isEmpty())
        m_limits = *rows.first().as<ComputeLimits>();
}

Place ComputeQuota::limitsPlace(const ActionContext &context)
{
    return listOf<ComputeLimits>(context);
}

QString ComputeQuota::refusal(const ComputeNeed &need) const
{
    if (!m_limits)
        return {};
    const auto &has = *m_limits;
    if (const int more = missing(need.servers, has.serversUsed, has.servers))
        return Action::tr("The quota is %n server(s) too small.", nullptr, more);
    if (const int more = missing(need.cores, has.coresUsed, has.cores))
        return Action::tr("The quota is %n vCPU(s) too small.", nullptr, more);
    if (const int more = missing(need.ram, has.ramUsed, has.ram))
        return Action::tr("The quota is %1 of memory too small.").arg(memory(more));
    return {};
}

QString ComputeQuota::effect(const ComputeNeed &need) const
{
    if (!m_limits)
        return {};
    const auto &has = *m_limits;
    const auto number = [](int n) { return QLocale().toString(n); };
    QStringList parts;
    if (need.servers)
        parts << Action::tr("servers %1")
                     .arg(ofLimit(has.serversUsed + need.servers, has.servers, number));
    parts << Action::tr("vCPUs %1").arg(ofLimit(has.coresUsed + need.cores, has.cores, number));
    parts << Action::tr("memory %1").arg(ofLimit(has.ramUsed + need.ram, has.ram, memory));
    return Action::tr("Quota then: %1").arg(parts.join(u", "_s));
}

} // namespace cirro
