// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/auth/access.h"

namespace cirro {

//! What a token is wanted for (identity API v3, "scope"); exactly one kind.
struct Scope
{
    enum class Kind { Default, Unscoped, Project, Domain, System, Trust };

    Kind kind = Kind::Default; //!< Default = nothing is said: default project, or unscoped
    IdentityName target = {}; //!< project (id, or name + domain), domain (id or name), trust (id)

    static Scope unscoped() { return { Kind::Unscoped }; }
    static Scope project(const QString &id) { return { Kind::Project, { id, {}, {}, {} } }; }
    static Scope domain(const QString &id) { return { Kind::Domain, { id, {}, {}, {} } }; }
    static Scope system() { return { Kind::System }; }
    static Scope trust(const QString &id) { return { Kind::Trust, { id, {}, {}, {} } }; }

    //! Whether a token for this scope needs a role of the user somewhere.
    bool isExplicit() const { return kind != Kind::Default && kind != Kind::Unscoped; }

    //! Whether \a access is for this very scope, as far as ids tell.
    bool isScopeOf(const Access &access) const;

    //! The value of auth.scope; undefined = leave it out.
    QJsonValue toJson() const;
    //! "project demo", for messages; empty if nothing is asked for.
    QString toString() const;

    bool operator==(const Scope &) const = default;
};

} // namespace cirro
