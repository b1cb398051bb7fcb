// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/compute/v2/proxy.h"

#include <QCoreApplication>

namespace cirro::compute::v2 {

using namespace Qt::StringLiterals;

namespace {

class ComputeText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::ComputeText)
};

Error tooOld(const ServerAction &action, const ApiVersion &newest)
{
    return { .kind = Error::Kind::Unsupported,
             .message
             = ComputeText::tr("This needs version %1 of the compute API; the cloud has %2.")
                   .arg(action.since.toString(), newest.toString()) };
}

//! \a options with the body that leaves the tags of \a there changed as asked.
RequestOptions withTags(RequestOptions options, const Response &there, const QStringList &added,
                        const QStringList &removed)
{
    const auto body = there.object();
    QStringList tags;
    fromJson(body ? (*body)[u"tags"_s] : QJsonValue(), tags);
    tags.removeIf([&](const QString &tag) { return removed.contains(tag); });
    for (const auto &tag : added) {
        if (!tags.contains(tag))
            tags << tag;
    }
    options.body = Body::json(QJsonObject { { u"tags"_s, toJson(tags) } });
    return options;
}

//! Nova sets the task with the answer to an action and clears it when the action is over; only then
//! the status tells how it went. \a before is the status of the last look, if there was no task.
Result<bool> isOver(const ServerAction &action, const Resource &resource, QString &before)
{
    const auto &server = *resource.as<Server>();
    const auto last
        = std::exchange(before, server.taskState().isEmpty() ? server.status() : QString());
    if (!server.taskState().isEmpty())
        return false;
    if (action.passes.contains(server.status()) && last != server.status())
        return false;
    if (action.ends.isEmpty() || action.ends.contains(server.status()))
        return true;
    if (action.lingers.contains(server.status()))
        return false;
    return Error { .kind = Error::Kind::Failed,
                   .message = ComputeText::tr("%1 ended in the state %2 instead of %3.")
                                  .arg(server.name(), server.status(), action.ends.first()),
                   .advice = ComputeText::tr("Look at the server's action log."),
                   .detail = server.faultMessage(),
                   .sent = Error::Sent::Yes };
}

//! Beside the server (rebuild has it inside): the answer of rescue and evacuate is only this.
Secret passwordIn(const Response &answer)
{
    const auto body = answer.object();
    if (!body)
        return {};
    const auto beside = (*body)[u"adminPass"_s].toString();
    return Secret(beside.isEmpty() ? (*body)[u"server"_s][u"adminPass"_s].toString() : beside);
}

} // namespace

Call<Response> Proxy::tell(const Resource &server, const ServerAction &action) const
{
    return endpointData().then(
        [proxy = *this, server, action](const EndpointData &endpoint) -> Call<Response> {
            const auto newest = std::max(endpoint.maximumMicroversion, ApiVersion { 2, 1 });
            if (newest < action.since)
                return tooOld(action, newest);
            auto argument = action.argument;
            if (!action.password.isEmpty()) {
                auto how = argument.toObject();
                how.insert(u"adminPass"_s, action.password.reveal());
                argument = how;
            }
            return proxy.action(server, { { action.key, argument } });
        });
}

Call<Resource> Proxy::act(const Resource &server, const ServerAction &action) const
{
    return tell(server, action).then([proxy = *this, server, action](const Response &) {
        return proxy.settle(server, action);
    });
}

Call<Acted> Proxy::actAndTell(const Resource &server, const ServerAction &action) const
{
    return tell(server, action).then([proxy = *this, server, action](const Response &answer) {
        return proxy.settle(server, action)
            .then([password = passwordIn(answer)](const Resource &now) {
                return Acted { now, password };
            });
    });
}

Call<Resource> Proxy::settle(const Resource &server, const ServerAction &action) const
{
    return until<Resource>(
        [proxy = *this, id = server.id()] {
            return proxy.cirro::Proxy::retrieve(Schema::of<Server>(), id);
        },
        [action, before = QString()](const Resource &now) mutable {
            return isOver(action, now, before);
        },
        options().pace);
}

Call<QString> Proxy::createImage(const Resource &server, const QString &name) const
{
    const QJsonObject what { { u"name"_s, name } };
    return action(server, { { u"createImage"_s, what } })
        .then([proxy = *this, server](const Response &answer) {
            // In the body from 2.45 on, before that at the end of a URL of the image service.
            const auto body = answer.object();
            const auto id = body ? (*body)[u"image_id"_s].toString() : QString();
            const auto location = QString::fromUtf8(answer.headers.value("Location"));
            return proxy.settle(server, { .key = u"createImage"_s })
                .then([id, location](const Resource &) {
                    return id.isEmpty() ? location.section(u'/', -1) : id;
                });
        });
}

Call<QString> Proxy::consoleOutput(const Resource &server, int lines) const
{
    const auto length
        = lines < 0 ? QJsonObject() : QJsonObject { { u"length"_s, lines } }; // absent = all
    return action(server, { { u"os-getConsoleOutput"_s, length } })
        .then([](const Response &answer) -> Result<QString> {
            const auto body = answer.object();
            if (!body)
                return body.error();
            return (*body)[u"output"_s].toString();
        });
}

Call<Resource> Proxy::setMetadata(const Resource &server, const Metadata &changed,
                                  const QStringList &removed) const
{
    auto merged = changed.isEmpty()
        ? Call<void>(Result<void>())
        : action(server, { { u"metadata"_s, toJson(changed) } }, u"metadata"_s)
              .then([](const Response &) {});
    return std::move(merged)
        .then([proxy = *this, server, removed] { return proxy.removeItems(server, removed); })
        .then([proxy = *this, server] {
            return proxy.cirro::Proxy::retrieve(Schema::of<Server>(), server.id());
        });
}

Call<void> Proxy::removeItems(const Resource &server, const QStringList &keys) const
{
    const auto path = pathOf(server.schema(), server.id(), {});
    if (keys.isEmpty() || !path)
        return path ? Result<void>() : Result<void>(path.error());
    return optionsFor(server.schema())
        .then([proxy = *this, item = *path / u"metadata"_s / keys.first()](
                  const RequestOptions &options) { return proxy.Adapter::remove(item, options); })
        .then([](const Response &) {})
        .orElse([](const Error &error) {
            return error.kind == Error::Kind::NotFound ? Result<void>() : Result<void>(error);
        })
        .then([proxy = *this, server, rest = keys.sliced(1)] {
            return proxy.removeItems(server, rest);
        });
}

Call<Resource> Proxy::setTags(const Resource &server, const QStringList &added,
                              const QStringList &removed) const
{
    const auto path = pathOf(server.schema(), server.id(), {});
    if (!path)
        return path.error();
    return optionsFor(server.schema())
        .then([proxy = *this, tags = *path / u"tags"_s, added,
               removed](const RequestOptions &options) {
            return proxy.get(tags, options)
                .then([proxy, tags, options, added, removed](const Response &there) {
                    return proxy.put(tags, withTags(options, there, added, removed));
                });
        })
        .then([proxy = *this, server](const Response &) {
            return proxy.cirro::Proxy::retrieve(Schema::of<Server>(), server.id());
        });
}

Call<void> Proxy::deleteServer(const Resource &server) const
{
    // A server in ERROR stays so while it is deleted: no status is a failure here.
    return cirro::Proxy::remove(server).then(
        [proxy = *this, server] { return proxy.waitForDelete(server, { .failures = {} }); });
}

Call<void> Proxy::forceDeleteServer(const Resource &server) const
{
    return action(server, { { u"forceDelete"_s, QJsonValue::Null } })
        .then([proxy = *this, server](const Response &) {
            return proxy.waitForDelete(server, { .failures = {} });
        });
}

} // namespace cirro::compute::v2
