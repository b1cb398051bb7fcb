// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/path.h"

#include <QUrl>

namespace cirro {

//! "compute.GET.servers.detail": service, verb, words of the path; ids and names are left out.
//! Object storage has no words: "object-store.GET.account", ".container", ".object".
QString taskName(const QString &serviceType, const QByteArray &verb, const Path &path);

//! The name under which the TaskManager queues requests to \a endpoint: its origin and \a
//! serviceType, "https://cloud:8774 compute". For TaskManager::setLimits().
QString taskService(const QUrl &endpoint, const QString &serviceType);

} // namespace cirro
