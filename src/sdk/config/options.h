// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "sdk/config/cloudoverrides.h"

class QCommandLineParser;

namespace cirro {

/*!
    \brief Adds the options that every program for OpenStack has: --os-cloud, --os-auth-url,
    --os-region-name, ...

    For each of \a services, a type or alias, also --os-<service>-api-version, -endpoint-override,
    -region-name, -service-name, -service-type, -interface and -default-microversion. The first one
    is the service that the program is for: it is what --os-api-version and the like without a name
    mean.
*/
void addCloudOptions(QCommandLineParser &parser, const QStringList &services = {});

//! What was said by those options; call after the parser parsed. \a services as for
//! addCloudOptions().
CloudOverrides overridesFrom(const QCommandLineParser &parser, const QStringList &services = {});

//! \a arguments with the names of options spelled with dashes ("--os_cloud" -> "--os-cloud");
//! Config error if one is there in both spellings.
Result<QStringList> dashedArguments(const QStringList &arguments);

} // namespace cirro
