// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actioncontext.h"

namespace cirro {

//! What is wrong with the name of a server or image: nova takes 1 to 255 characters, and no blanks
//! at the ends.
QString nameFault(const QVariant &answer);
//! "name", checked with nameFault().
Input nameInput(const QString &label, const QString &initial);

//! "password": of the administrator inside a server; nova makes one where it is left empty.
Input passwordInput();
//! Does \a action to \a server; a password that the cloud made for it is revealed.
Call<Outcome> actWithPassword(const Resource &server, const ServerAction &action,
                              const ActionContext &context);

} // namespace cirro
