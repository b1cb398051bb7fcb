// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "sdk/config/confignode.h"
#include "sdk/config/configsources.h"

namespace cirro {

//! A configuration file that was found; \c root is a map, empty if nothing was found.
struct ConfigFile
{
    QString path = {};
    ConfigNode root = ConfigNode::map();
};

/*!
    \brief The first file of \a sources for \a stem ("clouds", "secure", "clouds-public") that can
    be read.

    The clouds below \a section are brought into order (see fixedLayer()). Files that cannot be read
    or parsed are skipped and told in \a warnings, as are repeated keys and clouds that are no maps.
    Config error for a file that is not a map, or whose \a section is not.
*/
Result<ConfigFile> loadConfigFile(const ConfigSources &sources, const QString &stem,
                                  const QString &section, QList<Error> *warnings);

} // namespace cirro
