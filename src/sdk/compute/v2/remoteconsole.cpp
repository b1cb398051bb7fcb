// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/compute/v2/proxy.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! The first microversion without the actions, which is the first with remote-consoles.
constexpr ApiVersion RemoteConsoles { 2, 6 };

class ConsoleText
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleText)
};

bool isNotOffered(const Error &error)
{
    // 400 "Unavailable console type serial." or "Invalid console type ..."; 501 where the
    // hypervisor knows none at all.
    return error.status == 501
        || (error.status == 400 && error.detail.contains("console type"_L1, Qt::CaseInsensitive));
}

Error tooOld(const ConsoleType &type, const ApiVersion &newest)
{
    return { .kind = Error::Kind::Unsupported,
             .message = ConsoleText::tr("%1 needs version %2 of the compute API; the cloud has %3.")
                            .arg(type.label(), type.since.toString(), newest.toString()),
             .advice = ConsoleText::tr("Open another kind of console.") };
}

} // namespace

ConsoleType ConsoleType::noVnc()
{
    return { .protocol = u"vnc"_s, .type = u"novnc"_s, .action = u"os-getVNCConsole"_s };
}

ConsoleType ConsoleType::spice()
{
    return { .protocol = u"spice"_s, .type = u"spice-html5"_s, .action = u"os-getSPICEConsole"_s };
}

ConsoleType ConsoleType::serial()
{
    return { .protocol = u"serial"_s, .type = u"serial"_s, .action = u"os-getSerialConsole"_s };
}

ConsoleType ConsoleType::mks()
{
    return { .protocol = u"mks"_s, .type = u"webmks"_s, .since = { 2, 8 } };
}

QList<ConsoleType> ConsoleType::all()
{
    return { noVnc(), spice(), serial(), mks() };
}

QString ConsoleType::label() const
{
    if (*this == noVnc())
        return ConsoleText::tr("noVNC");
    if (*this == spice())
        return ConsoleText::tr("SPICE");
    if (*this == serial())
        return ConsoleText::tr("Serial console");
    return *this == mks() ? ConsoleText::tr("MKS") : type;
}

bool RemoteConsole::isForBrowser() const
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

Result<RemoteConsole> RemoteConsole::read(const Response &response, const ConsoleType &type)
{
    auto body = response.object();
    if (!body)
        return body.takeError();
    auto console = body->value("remote_console"_L1).toObject();
    if (console.isEmpty())
        console = body->value("console"_L1).toObject();
    const QUrl url(console.value("url"_L1).toString(), QUrl::StrictMode);
    const QStringList schemes { u"http"_s, u"https"_s, u"ws"_s, u"wss"_s };
    if (!url.isValid() || url.host().isEmpty() || !schemes.contains(url.scheme()))
        return Error { .kind = Error::Kind::Protocol,
                       .message = ConsoleText::tr(
                           "The cloud answered with a console address that cannot be opened."),
                       .advice = ConsoleText::tr("Tell the operator of the cloud."),
                       .status = response.status,
                       .requestId = response.requestId(),
                       .origin = response.origin(),
                       .task = response.task,
                       .sent = Error::Sent::Yes };
    return RemoteConsole { type.protocol, type.type, url };
}

Error consoleError(Error error, const ConsoleType &type, const QString &name)
{
    if (isNotOffered(error)) {
        error.kind = Error::Kind::Unsupported;
        error.message = ConsoleText::tr("This cloud offers no such console: %1.").arg(type.label());
        error.advice
            = ConsoleText::tr("Open another kind of console, or look at the server's log.");
    } else if (error.kind == Error::Kind::Conflict) {
        error.message = ConsoleText::tr("%1 is not running and has no console now.").arg(name);
        error.advice = ConsoleText::tr("Start the server, then open the console again.");
    }
    return error;
}

namespace compute::v2 {

Call<RemoteConsole> Proxy::openConsole(const Resource &server, const ConsoleType &type) const
{
    const auto path = pathOf(server.schema(), server.id(), server.uriParts());
    if (!path)
        return path.error();
    const auto ask
        = [proxy = *this, path = *path, type](const EndpointData &endpoint) -> Call<Response> {
        const auto newest = std::max(endpoint.maximumMicroversion, ApiVersion { 2, 1 });
        const bool isOld = newest < RemoteConsoles;
        if (newest < type.since && (!isOld || type.action.isEmpty()))
            return tooOld(type, newest);
        // The answer holds the token: it is not recorded.
        RequestOptions options { .priority = Priority::Click, .isSecret = true };
        const QJsonObject old { { u"type"_s, type.type } };
        const QJsonObject now { { u"protocol"_s, type.protocol }, { u"type"_s, type.type } };
        options.body = Body::json(isOld ? QJsonObject { { type.action, old } }
                                        : QJsonObject { { u"remote_console"_s, now } });
        options.microversion = isOld ? ApiVersion() : type.since;
        return proxy.post(path / (isOld ? u"action"_s : u"remote-consoles"_s), options);
    };
    const auto name = server.name();
    return endpointData()
        .then(ask)
        .then([type](const Response &response) { return RemoteConsole::read(response, type); })
        .orElse([type, name](Error error) {
            return Result<RemoteConsole>(consoleError(std::move(error), type, name));
        });
}

} // namespace compute::v2

} // namespace cirro
