// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

#include <QList>

namespace cirro {

//! A service as the program knows it.
struct ServiceDescription
{
    QString type; //!< official service type
    QList<const Schema *> schemas; //!< its resource types, in the order people see them
};

//! Every service with declared resource types, in the order people see them.
const QList<ServiceDescription> &describedServices();

//! The schema called \a key ("compute/server"), null if there is none.
const Schema *schemaNamed(const QString &key);

} // namespace cirro
