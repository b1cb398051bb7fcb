// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// Stores a text as an object, in a container that is made first if need be:
//
//     putobject --os-cloud mycloud /pilots/french.txt "roland garros"

#include "sdk/examples/cloudsession.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

const ServiceFilter ObjectStore { .serviceType = u"object-store"_s };

int print(const Result<Response> &response)
{
    if (!response)
        return complain(response.error());
    QTextStream(stdout) << response->status << " ETag " << response->headers.value("ETag")
                        << Qt::endl;
    return 0;
}

//! The container of "/container/object".
Path containerOf(const QString &path)
{
    return Path { path.section(u'/', 0, 0, QString::SectionSkipEmpty) };
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    CloudSession::addOptions(parser);
    parser.addPositionalArgument(u"path"_s, u"/container/object"_s);
    parser.addPositionalArgument(u"text"_s, u"what to store"_s);
    parser.process(app);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);
    const auto path = parser.positionalArguments().at(0);
    const auto text = parser.positionalArguments().at(1).toUtf8();
    const auto session = CloudSession::open(parser);
    if (!session)
        return complain(session.error());

    session->put(containerOf(path), ObjectStore)
        .then([session = *session, path, text](const Response &) {
            return session.put(Path::parse(path), ObjectStore,
                               { .headers = { { "Content-Length", QByteArray::number(text.size()) },
                                              { "Content-Type", "text/plain" } },
                                 .body = Body::bytes(text, "text/plain") });
        })
        .deliver(&app,
                 [](const Result<Response> &response) { QCoreApplication::exit(print(response)); });
    return QCoreApplication::exec();
}
