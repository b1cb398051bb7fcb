// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QAbstractItemModel;

namespace cirro {

class Schema;

//! What \a rows, of a ResourceModel or a model over one, come to: one text for each Kind::sums of
//! \a schema, "vCPU hours: 1,204.5". Memory and disk are summed in GiB.
QStringList listSums(const Schema &schema, const QAbstractItemModel &rows);

} // namespace cirro
