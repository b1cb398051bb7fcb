// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cirro {

class ActionRegistry;

//! resource.refresh, edit.copyid, edit.copyname, edit.copyjson.
void addGenericActions(ActionRegistry &registry);
//! "<resource>.delete" for each described type that allows it and has no such action yet: add it
//! last.
void addDeleteActions(ActionRegistry &registry);

} // namespace cirro
