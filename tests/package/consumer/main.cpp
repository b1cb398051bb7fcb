// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sdk/config/cloudconfig.h>
#include <sdk/connection.h>

#include <QCoreApplication>
#include <QJsonObject>

//! The example of the README, word for word in reload().
class Window : public QObject
{
public:
    void reload(const cirro::Connection &connection);

private:
    void show(const QList<cirro::Server> &servers) { setProperty("servers", servers.size()); }
    void complain(const QString &text) { setProperty("complaint", text); }
};

void Window::reload(const cirro::Connection &connection)
{
    connection.compute().list<cirro::Server>().deliver(this, [this](auto servers) {
        if (servers)
            show(*servers);
        else
            complain(servers.error().text());
    });
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto answer = QJsonObject { { QStringLiteral("name"), QStringLiteral("web-1") } };
    const auto server = cirro::Resource::load(cirro::Schema::of<cirro::Server>(), answer);
    Window window;
    if (argc > 1) { // a cloud of clouds.yaml
        const auto config = cirro::CloudConfig::load(cirro::ConfigSources::system());
        const auto region = config ? config->cloud(QString::fromLocal8Bit(argv[1]))
                                   : cirro::Result<cirro::CloudRegion>(config.error());
        const auto connection = region ? cirro::Connection::open(*region)
                                       : cirro::Result<cirro::Connection>(region.error());
        if (connection)
            window.reload(*connection);
    }
    cirro::Call<QString>(server.as<cirro::Server>()->name()).deliver(&app, [](auto name) {
        QCoreApplication::exit(name && *name == QStringLiteral("web-1") ? 0 : 1);
    });
    return app.exec();
}
