// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/compute/v2/proxy.h"

#include <QCoreApplication>

// How servers are made, and how one finds out whether one was.

namespace cirro::compute::v2 {

using namespace Qt::StringLiterals;

namespace {

// Looks that find nothing before it is believed: a request may still be worked on after its
// connection has broken.
constexpr int Looks = 6;
// Nova tells whole seconds, and so do HTTP dates.
constexpr std::chrono::seconds Rounding(2);

class LaunchText
{
    Q_DECLARE_TR_FUNCTIONS(LaunchText)
};

//! Without what is secret: resources are kept and shown.
Resource withoutPassword(QJsonObject body, const QString &name)
{
    body.remove("adminPass"_L1);
    if (!body.contains("name"_L1))
        body.insert(u"name"_s, name);
    return Resource::load(Schema::of<Server>(), body);
}

//! The servers of a name that one look has shown, and the cloud's time then.
struct Sight
{
    QList<Resource> servers = {};
    QDateTime now = {};
    std::optional<Error> error = {}; //!< nothing could be seen
};

Sight sightOf(const Response &answer, const QString &name)
{
    const auto body = answer.object();
    if (!body)
        return { .error = body.error() };
    Sight sight;
    fromJson(QString::fromLatin1(answer.headers.value("Date")), sight.now);
    if (!sight.now.isValid())
        sight.now = QDateTime::currentDateTimeUtc();
    for (const auto &item : (*body)[u"servers"_s].toArray()) {
        auto server = Resource::load(Schema::of<Server>(), item.toObject());
        if (server.name() == name)
            sight.servers << server;
    }
    return sight;
}

//! Those of \a sight that are \a userId's (empty = anybody's) and not older than the request.
QList<Resource> newOnes(const Sight &sight, const QString &userId, Clock::Time asked)
{
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - asked + Rounding);
    const auto since = sight.now.addMSecs(-age.count());
    auto servers = sight.servers;
    servers.removeIf([&](const Resource &resource) {
        const auto &server = *resource.as<Server>();
        return server.created() < since
            || (!userId.isEmpty() && !server.userId().isEmpty() && server.userId() != userId);
    });
    return servers;
}

Error notMade(const QString &name)
{
    return { .kind = Error::Kind::Network,
             .message
             = LaunchText::tr("The request got lost on its way: %1 was not made.").arg(name),
             .advice = LaunchText::tr("It is safe to try again."),
             .sent = Error::Sent::Maybe };
}

Error severalMade(const QString &name, int count)
{
    return { .kind = Error::Kind::OutcomeUnknown,
             .message = LaunchText::tr("The answer got lost, and since then there are %n new "
                                       "server(s) called %1: which one is yours cannot be told.",
                                       nullptr, count)
                            .arg(name),
             .advice = LaunchText::tr("Look at them before you try again."),
             .sent = Error::Sent::Maybe };
}

Error stillUnknown(const QString &name, const Error &cause)
{
    return { .kind = Error::Kind::OutcomeUnknown,
             .message = LaunchText::tr("It is not known whether %1 was made: the answer got lost, "
                                       "and the cloud cannot be asked.")
                            .arg(name),
             .advice = LaunchText::tr("Look for the server before you try again."),
             .detail = cause.message,
             .requestId = cause.requestId,
             .sent = Error::Sent::Maybe };
}

} // namespace

Call<Launched> Proxy::launch(const ServerLaunch &launch) const
{
    return optionsFor(Schema::of<Server>())
        .then([proxy = *this, launch](const RequestOptions &chosen) -> Call<Response> {
            const auto &configured = proxy.options().defaultMicroversion;
            const auto version = chosen.microversion.isNull() ? configured : chosen.microversion;
            const auto body = launch.toJson(std::max(version, ApiVersion { 2, 1 }));
            if (!body)
                return body.error();
            auto options = chosen;
            options.body = Body::json(*body);
            options.isSecret = true; // the answer tells a password, user data may hold some
            return proxy.post(Path { u"servers"_s }, options);
        })
        .then([proxy = *this,
               name = launch.name.trimmed()](const Response &answer) -> Call<Launched> {
            const auto whole = answer.object();
            if (!whole)
                return whole.error();
            const auto body = (*whole)[u"server"_s].toObject();
            const Launched made { withoutPassword(body, name),
                                  Secret(body[u"adminPass"_s].toString()), answer.requestId() };
            if (made.server.id().isEmpty())
                return Error { .kind = Error::Kind::OutcomeUnknown,
                               .message = LaunchText::tr("The answer names no server."),
                               .advice = LaunchText::tr("Look for it before you try again."),
                               .requestId = answer.requestId(),
                               .sent = Error::Sent::Yes };
            return proxy.cirro::Proxy::retrieve(Schema::of<Server>(), made.server.id())
                .then([made](const Resource &now) {
                    return Launched { now, made.password, made.requestId };
                })
                .orElse([made](const Error &) { return made; }); // it is made all the same
        });
}

Call<Resource> Proxy::settleLaunch(const QString &name, Clock::Time asked) const
{
    struct Search
    {
        QString userId;
        int looks = 0;
        int failures = 0;
        QList<Resource> found = {};
        std::optional<Error> error = {};
    };
    const auto search = std::make_shared<Search>();
    const auto look = [proxy = *this, name] {
        return proxy.optionsFor(Schema::of<Server>())
            .then([proxy, name](const RequestOptions &options) {
                const auto path = Path { u"servers"_s, u"detail"_s }
                                      .with(u"sort_key"_s, u"created_at"_s)
                                      .with(u"sort_dir"_s, u"desc"_s)
                                      .with(u"limit"_s, u"100"_s);
                return proxy.get(path, options);
            })
            .then([name](const Response &answer) { return sightOf(answer, name); })
            .orElse([](const Error &error) { return Sight { .error = error }; });
    };
    const auto isSettled = [search, asked](const Sight &sight) -> Result<bool> {
        ++(sight.error ? search->failures : search->looks);
        search->error = sight.error;
        search->found = newOnes(sight, search->userId, asked);
        return !search->found.isEmpty() || std::max(search->looks, search->failures) >= Looks;
    };
    return userId()
        .orElse([](const Error &) { return QString(); })
        .then([search, look, isSettled, pace = options().pace](const QString &userId) {
            search->userId = userId;
            return until<Sight>(look, isSettled, pace);
        })
        .then([search, name](const Sight &) -> Result<Resource> {
            if (search->found.size() == 1)
                return search->found.first();
            if (search->error)
                return stillUnknown(name, *search->error);
            return search->found.isEmpty() ? notMade(name)
                                           : severalMade(name, int(search->found.size()));
        });
}

} // namespace cirro::compute::v2
