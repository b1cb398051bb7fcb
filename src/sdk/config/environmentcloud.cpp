// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/environmentcloud.h"

#include "sdk/config/cloudfixes.h"

namespace cirro {

using namespace Qt::StringLiterals;

ConfigNode environmentCloud(const ConfigSources::Environment &environment)
{
    static const QStringList choices { u"OS_CLOUD"_s, u"OS_CLOUD_NAME"_s,
                                       u"OS_CLIENT_CONFIG_FILE"_s, u"OS_CLIENT_SECURE_FILE"_s,
                                       u"OS_CLIENT_CONFIG_PATH"_s };
    auto values = ConfigNode::map();
    bool isCloud = false;
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        const auto &name = it.key();
        if (!name.startsWith("OS_"_L1) || it->isEmpty() || choices.contains(name)
            || name.startsWith("OS_TEST"_L1) || name.startsWith("OS_STD"_L1)
            || name.startsWith("OS_LOG"_L1))
            continue;
        values.insert(name.mid(3).toLower(), ConfigNode(*it));
        isCloud = isCloud || name != "OS_REGION_NAME"_L1;
    }
    return isCloud ? fixedLayer(values) : ConfigNode();
}

} // namespace cirro
