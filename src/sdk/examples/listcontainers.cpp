// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// Lists the containers of a project, as the list of dictionaries that the object store gives:
//
//     listcontainers --os-cloud mycloud
//     listcontainers --os-auth-type admin_token --os-endpoint http://cloud:8080/v1/AUTH_demo
//     --os-token TOKEN

#include "sdk/examples/cloudsession.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

int print(const Result<Response> &response)
{
    if (!response)
        return complain(response.error());
    // An account without containers answers 204 and says nothing.
    if (response->status == 204)
        return QTextStream(stdout) << "[]" << Qt::endl, 0;
    const auto containers = response->json();
    if (!containers)
        return complain(containers.error());
    QTextStream(stdout) << QJsonDocument(containers->toArray()).toJson() << Qt::flush;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    CloudSession::addOptions(parser);
    parser.process(app);
    const auto session = CloudSession::open(parser);
    if (!session)
        return complain(session.error());

    session
        ->get(Path::parse(u"/"), { .serviceType = u"object-store"_s },
              { .headers = { { "Accept", "application/json" } } })
        .deliver(&app,
                 [](const Result<Response> &response) { QCoreApplication::exit(print(response)); });
    return QCoreApplication::exec();
}
