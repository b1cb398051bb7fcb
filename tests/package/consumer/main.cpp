// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sdk/connection.h>

#include <QCoreApplication>
#include <QJsonObject>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto answer = QJsonObject{{QStringLiteral("name"), QStringLiteral("web-1")}};
    const auto server = cirro::Resource::load(cirro::Schema::of<cirro::Server>(), answer);
    cirro::Call<QString>(server.as<cirro::Server>()->name()).deliver(&app, [](auto name) {
        QCoreApplication::exit(name && *name == QStringLiteral("web-1") ? 0 : 1);
    });
    return app.exec();
}
