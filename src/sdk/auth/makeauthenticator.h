// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/clock.h"
#include "sdk/auth/authenticator.h"
#include "sdk/auth/authprompt.h"

namespace cirro {

class CloudRegion;

/*!
    The authenticator that \a region is configured for. Sends nothing.

    Auth types: password and v3password, token and v3token, v3applicationcredential, v3totp,
    v3multifactor, admin_token (also called token_endpoint), none. Passwords and passcodes that are
    not configured are got from \a prompt when they are needed. Config errors name each missing
    option; Unsupported is a type that cannot be signed in with.

    The option allow_plain_endpoints of a cloud lets tokens go to http endpoints although the auth
    URL is https.
*/
Result<std::shared_ptr<Authenticator>>
makeAuthenticator(const CloudRegion &region, std::shared_ptr<AuthPrompt> prompt = {},
                  std::shared_ptr<const Clock> clock = Clock::steady());

} // namespace cirro
