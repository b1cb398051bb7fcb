// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/identity/v3/endpoint.h"
#include "sdk/identity/v3/project.h"
#include "sdk/identity/v3/region.h"
#include "sdk/identity/v3/roleassignment.h"
#include "sdk/identity/v3/service.h"
#include "sdk/proxy.h"

namespace cirro::identity::v3 {

//! Keystone, identity API v3.
class Proxy : public cirro::Proxy
{
public:
    using cirro::Proxy::Proxy;
    using Resources = Kinds<Project, RoleAssignment, Region, Service, Endpoint>;

    //! The projects that the user of the token may use, whatever the token's scope.
    Call<QList<Project>> myProjects() const;
    //! The user's roles in the scope of the token; known to everybody, without a further request.
    Call<QStringList> myRoles() const;
    //! What the present token says (GET /v3/auth/tokens), without the token itself.
    Call<Access> tokenInfo() const;
};

} // namespace cirro::identity::v3
