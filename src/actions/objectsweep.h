// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/operations.h"

namespace cirro {

//! Whether a row of a listing is a large object, whose segments go with it.
bool hasSegments(const Resource &object);

/*!
    Deletes all objects of \a container whose names begin with \a prefix, empty = all: page by page,
    so that it does not matter how many there are, in bulk requests where the store has them, large
    objects with their segments. Objects that are gone already are well. Goes on past what cannot be
    deleted, and ends with an Error that counts it; \a total, -1 = not known, is for \a report.
*/
Call<void> sweepObjects(const Connection &connection, const QString &container,
                        const QString &prefix, qint64 total, const Report &report);

} // namespace cirro
