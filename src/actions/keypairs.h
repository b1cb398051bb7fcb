// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actioncontext.h"

namespace cirro {

class ActionRegistry;

//! What must be told to make a key pair: "name", and "file" for the private key.
QList<Input> newKeypairInputs(const ActionContext &context);
//! What must be told to import a public key: "name", "publicKey".
QList<Input> importKeypairInputs(const ActionContext &context);

//! Makes a key pair here, as the inputs say, and tells the cloud its public half. Fails without
//! leaving a file behind; where it is not known whether the cloud has the key, the file stays and
//! the error names it.
Job newKeypairJob(const ActionContext &context);
Job importKeypairJob(const ActionContext &context);

//! keypair.create, keypair.import
void addKeypairActions(ActionRegistry &registry);

} // namespace cirro
