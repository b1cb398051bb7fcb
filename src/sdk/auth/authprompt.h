// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "async/secret.h"
#include "sdk/auth/access.h"

namespace cirro {

//! What a person is asked for while signing in.
struct AuthQuestion
{
    enum class Kind { Password, Passcode };

    Kind kind = Kind::Password;
    QString cloud; //!< name of the cloud
    IdentityName user; //!< whose; parts may be empty
};

/*!
    \brief Asks a person for what an authenticator needs and does not have.

    Implemented by whoever has a window or a terminal. Must not block: the answer comes when it
    comes, and a Cancelled error when the person does not want to.
*/
class AuthPrompt
{
public:
    AuthPrompt() = default;
    Q_DISABLE_COPY_MOVE(AuthPrompt)
    virtual ~AuthPrompt() = default;

    virtual Call<Secret> ask(const AuthQuestion &question) = 0;
};

} // namespace cirro
