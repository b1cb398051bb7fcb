// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cirro {

class ActionRegistry;

/*!
    Actions on containers and objects.

    object.upload takes its files from inputs["files"] (QList<QUrl>): given with the context when
    they were dropped, else asked for. A folder row selected = into that folder. object.download
    asks for the folder inputs["folder"].
*/
void addObjectStoreActions(ActionRegistry &registry);
//! object.rename, object.copy, object.move: inside the store.
void addObjectMoves(ActionRegistry &registry);

} // namespace cirro
