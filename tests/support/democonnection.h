// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "democloud/democloud.h"
#include "support/livecloud.h"

#include <QTemporaryDir>

namespace cirro {

//! A demo cloud where everything happens at once, and its users' connections.
class DemoConnection
{
public:
    DemoConnection()
        : cloud({ .pace = 0 })
    {
        QFile file(m_folder.filePath(QStringLiteral("clouds.yaml")));
        if (!file.open(QIODevice::WriteOnly) || file.write(cloud.cloudsYaml()) < 0)
            qFatal("%s", qPrintable(file.errorString()));
    }

    //! As one of its clouds.yaml: "demo", "demo-admin", "demo-reader".
    Connection as(const QString &name) const
    {
        const auto config = CloudConfig::load(ConfigSources::inDirectory(m_folder.path()));
        if (!config)
            qFatal("%s", qPrintable(config.error().text()));
        return live::connect(*config, name);
    }

    //! The JSON that the last request had whose "METHOD /path" begins so.
    QJsonDocument lastBody(const QByteArray &methodAndPath) const
    {
        const auto exchanges = cloud.exchanges();
        for (auto it = exchanges.crbegin(); it != exchanges.crend(); ++it) {
            if ((it->method + ' ' + it->path).startsWith(methodAndPath))
                return QJsonDocument::fromJson(it->body);
        }
        return {};
    }

    DemoCloud cloud;

private:
    QTemporaryDir m_folder;
};

} // namespace cirro

//! Starts \a call and waits for its success.
#define VERIFY_DONE(call)                                                                          \
    do {                                                                                           \
        const auto done = cirro::live::outcome(call);                                              \
        VERIFY_RESULT(done);                                                                       \
    } while (false)
