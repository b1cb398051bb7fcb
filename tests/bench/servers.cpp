// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figure.h"
#include "democloud/democloud.h"
#include "sdk/config/cloudconfig.h"
#include "sdk/connection.h"
#include "store/resourcemodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

constexpr int Servers = 10000;
constexpr int Runs = 5;

Connection connectTo(const DemoCloud &cloud)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"clouds.yaml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(cloud.cloudsYaml()) < 0)
        qFatal("cannot write clouds.yaml");
    file.close();
    const auto config = CloudConfig::load(ConfigSources::inDirectory(folder.path()));
    if (!config)
        qFatal("%s", qPrintable(config.error().text()));
    const auto region = config->cloud(u"demo"_s);
    if (!region)
        qFatal("%s", qPrintable(region.error().text()));
    const auto connection = Connection::open(*region);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    return *connection;
}

struct Listed
{
    double firstRows = 0; // ms
    double allRows = 0; // ms
    QList<Resource> resources;
};

//! Lists all servers into \a model, page by page.
Listed listInto(ResourceModel &model, const Connection &connection)
{
    Listed listed;
    QElapsedTimer timer;
    timer.start();
    ListOptions options;
    options.query = { { u"limit"_s, u"1000"_s } };
    options.page = [&](const QList<Resource> &page) {
        model.append(page);
        if (listed.firstRows == 0)
            listed.firstRows = double(timer.nsecsElapsed()) / 1e6;
    };
    QObject receiver;
    connection.compute()
        .list(Schema::of<Server>(), options)
        .deliver(&receiver, [&](Result<QList<Resource>> result) {
            if (!result)
                qFatal("%s", qPrintable(result.error().text()));
            listed.resources = *result;
            listed.allRows = double(timer.nsecsElapsed()) / 1e6;
            QCoreApplication::quit();
        });
    QCoreApplication::exec();
    return listed;
}

} // namespace

//! Lists 10,000 servers of the demo cloud into the model: time and memory.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const DemoCloud cloud({ .pace = 0, .extraServers = Servers });
    const auto connection = connectTo(cloud);
    std::vector<double> first, all, same, memory;
    for (int run = 0; run < Runs; ++run) {
        const auto before = residentKiB();
        ResourceModel model(Schema::of<Server>());
        const auto listed = listInto(model, connection);
        memory.push_back(double(residentKiB() - before) / 1024);
        first.push_back(listed.firstRows);
        all.push_back(listed.allRows);
        QElapsedTimer timer;
        timer.start();
        model.update(listed.resources);
        same.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (model.rowCount() < Servers)
            qFatal("only %d servers came", model.rowCount());
    }
    printFigure("10,000 servers: first rows in the model", first, "ms");
    printFigure("10,000 servers: all rows in the model", all, "ms");
    printFigure("10,000 servers: refresh without change", same, "ms");
    printFigure("10,000 servers: memory of the first list, demo cloud's answers included",
                { memory.front() }, "MiB");
    return 0;
}
