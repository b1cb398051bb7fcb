// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/identity/v3/proxy.h"

namespace cirro::identity::v3 {

using namespace Qt::StringLiterals;

Call<QList<Project>> Proxy::myProjects() const
{
    return list<Project>(); // its list path is /auth/projects
}

Call<QStringList> Proxy::myRoles() const
{
    return session().access().then([](const Access &access) { return access.roles; });
}

Call<Access> Proxy::tokenInfo() const
{
    return token().then([proxy = *this](const Secret &token) {
        RequestOptions options { .headers = { { "X-Subject-Token", token.revealBytes() } },
                                 .isSecret = true };
        return proxy.get(Path { u"auth"_s, u"tokens"_s }, options)
            .then([](const Response &response) -> Result<Access> {
                const auto body = response.object();
                if (!body)
                    return body.error();
                return Access::fromJson(*body, Secret(), Clock::steady()->now());
            });
    });
}

} // namespace cirro::identity::v3
