// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/router.h"

namespace cirro::demo {

//! The image of the part {id}; glance's 404 if the asker does not see it.
QJsonObject &imageOf(Context &context);
//! The same; 403 unless it belongs to the asker.
QJsonObject &ownImageOf(Context &context, const QString &policy);
//! True if the asker may see the image at all.
bool isImageVisible(const Context &context, const QJsonObject &image);

// Parts of glance, each with its routes.
void addImageFileRoutes(const Routes &routes);
void addImageMemberRoutes(const Routes &routes);
void addImageInfoRoutes(const Routes &routes);
void addImageSchemaRoutes(const Routes &routes);

} // namespace cirro::demo
