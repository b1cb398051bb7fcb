// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actioncontext.h"

namespace cirro {

//! What servers take of the project's quota; negative = gives back.
struct ComputeNeed
{
    int servers = 0;
    int cores = 0;
    int ram = 0; //!< MiB

    ComputeNeed &operator+=(const ComputeNeed &other);
};

//! What the project may still use, as far as the store knows the limits; see limitsPlace().
class ComputeQuota
{
public:
    explicit ComputeQuota(const ActionContext &context);

    //! The list that must be watched for this to know anything.
    static Place limitsPlace(const ActionContext &context);

    bool isKnown() const { return m_limits.has_value(); }
    const std::optional<ComputeLimits> &limits() const { return m_limits; }
    //! "Needs 4 vCPUs more; 2 are left in the quota." Empty = it fits, or nothing is known.
    QString refusal(const ComputeNeed &need) const;
    //! "vCPUs 6 of 8, memory 12 GiB of 16 GiB": what is used with \a need. Empty = nothing is
    //! known.
    QString effect(const ComputeNeed &need) const;

private:
    std::optional<ComputeLimits> m_limits;
};

} // namespace cirro
