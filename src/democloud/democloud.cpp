// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/democloud.h"

#include "democloud/cloud.h"
#include "democloud/disturbances.h"
#include "democloud/exchangelog.h"
#include "democloud/listener.h"
#include "democloud/objectbodies.h"
#include "democloud/services.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cirro {

using namespace demo;

namespace {
constexpr qsizetype MostRecorded = 64 * 1024;
constexpr char ProxyPage[]
    = "<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this "
      "request.\n</body></html>\n";
} // namespace

class DemoCloud::Private
{
public:
    explicit Private(DemoOptions options);
    ~Private();

    Answer serve(Message &message);
    Answer disturbed(Message &message);
    const Server *serverNamed(const QString &name, const QByteArray &region);

    QTemporaryDir folder;
    Cloud cloud;
    Router router { cloud };
    Disturbances disturbances;
    ExchangeLog log;
    Listener listener { [this](Message &message) { return serve(message); } };
};

DemoCloud::Private::Private(DemoOptions options)
    : cloud(options)
{
    cloud.storage = options.storagePath.isEmpty() ? folder.path() : options.storagePath;
    QDir().mkpath(cloud.storage);
    addIdentity(router);
    addCompute(router);
    addObjectStore(router);
    addImages(router);
    addBlockStorage(router);
    addNetwork(router);
    addPlacement(router);
    addBareServices(router);
    // The catalog names the port; the state must be whole before the first request.
    if (!listener.bind(options.port))
        return;
    cloud.baseUrl = u"http://127.0.0.1:%1"_s.arg(listener.port());
    {
        const auto lock = cloud.enter();
        seedIdentity(cloud);
        seedProvider(cloud);
        if (options.seeded)
            seedCompany(cloud);
    }
    listener.start();
}

DemoCloud::Private::~Private()
{
    disturbances.stop();
    listener.stop();
}

Answer DemoCloud::Private::serve(Message &message)
{
    // Recorded while it flows by, so that bodies of any size pass.
    auto receive = std::move(message.receive);
    QByteArray recorded;
    message.receive = [&](const Sink &sink) {
        return receive([&](const char *bytes, size_t length) {
            if (recorded.size() < MostRecorded)
                recorded.append(bytes, qMin(qsizetype(length), MostRecorded - recorded.size()));
            return sink(bytes, length);
        });
    };
    Answer answer = disturbed(message);
    // Also what no route wanted to read belongs into the record.
    if (!message.receive([](const char *, size_t) { return true; }))
        answer.with("Connection", "close");
    message.receive = std::move(receive);
    log.add(
        { message.method, message.path, message.query, answer.status, message.headers, recorded });
    return answer;
}

Answer DemoCloud::Private::disturbed(Message &message)
{
    const QByteArray request = message.method + ' ' + message.path;
    disturbances.wait(cloud.options.latency);
    disturbances.wait(disturbances.takeDelay(request));
    if (const auto failure = disturbances.takeFailure(request)) {
        const QByteArray id = cloud.requestIds.next();
        Fault fault { failure->status, {}, {}, failure->headers };
        if (!failure->body.isEmpty())
            fault.body = failure->body;
        Answer answer = router.fault(fault, message.path, id);
        if (headerValue(answer.headers, "Content-Type").isNull()
            && failure->body.trimmed().startsWith('{'))
            answer.with("Content-Type", "application/json");
        return answer.with("x-openstack-request-id", id);
    }
    QByteArray region;
    const Service *service = router.serviceOf(message.path, &region);
    if (service && disturbances.isDown(service->type, region)) {
        Answer answer(503);
        answer.body = ProxyPage;
        return answer.with("Content-Type", "text/html").with("Cache-Control", "no-cache");
    }
    return router.serve(message);
}

const Server *DemoCloud::Private::serverNamed(const QString &name, const QByteArray &region)
{
    const Server *found = nullptr;
    for (const auto &server : cloud.region(region).compute.servers) {
        if (server->name == name && (!found || found->deleted))
            found = server.get();
    }
    return found;
}

DemoCloud::DemoCloud(DemoOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

DemoCloud::~DemoCloud() = default;

bool DemoCloud::isListening() const
{
    return d->listener.port() != 0;
}

QString DemoCloud::errorString() const
{
    return d->listener.errorString();
}

quint16 DemoCloud::port() const
{
    return d->listener.port();
}

QUrl DemoCloud::authUrl() const
{
    return QUrl(d->cloud.baseUrl + u"/identity/v3"_s);
}

QByteArray DemoCloud::cloudsYaml() const
{
    const auto entry = [this](const char *name, const char *user, const char *password,
                              const char *project, const char *region) {
        QByteArray text = "  "_ba + name + ":\n    auth:\n      auth_url: \""
            + authUrl().toEncoded() + "\"\n      username: \"" + user + "\"\n      password: \""
            + password + "\"\n      user_domain_name: \"Default\"\n";
        if (project)
            text += "      project_name: \""_ba + project
                + "\"\n      project_domain_name: \"Default\"\n";
        return text + "    region_name: " + region
            + "\n    interface: public\n    identity_api_version: 3\n";
    };
    QByteArray yaml = "# The clouds of the demo; every password is a public one.\nclouds:\n";
    yaml += entry("demo", "demo", "demo-pass", "shop", "RegionOne");
    yaml += entry("demo-second-project", "demo", "demo-pass", "research", "RegionOne");
    yaml += entry("demo-reader", "reader", "reader-pass", "shop", "RegionOne");
    yaml += entry("demo-admin", "admin", "admin-pass", "shop", "RegionOne");
    yaml += entry("demo-region2", "demo", "demo-pass", "shop", "RegionTwo");
    yaml += entry("demo-unscoped", "demo", "demo-pass", nullptr, "RegionOne");
    yaml += entry("demo-wrong-password", "demo", "not-this", "shop", "RegionOne");
    QByteArray mfa = entry("demo-mfa", "mfa", "mfa-pass", "shop", "RegionOne");
    mfa.replace("    auth:\n",
                "    auth_type: v3multifactor\n    auth_methods: [\"v3password\", \"v3totp\"]\n    "
                "auth:\n");
    yaml += mfa;
    const auto lock = d->cloud.enter();
    for (const QJsonObject &credential : d->cloud.identity.applicationCredentials.all()) {
        if (credential.value("name"_L1).toString() != "laptop"_L1)
            continue;
        const QString id = credential.value("id"_L1).toString();
        yaml += "  demo-appcred:\n    auth_type: v3applicationcredential\n    auth:\n      "
                "auth_url: \""
            + authUrl().toEncoded() + "\"\n      application_credential_id: \"" + id.toLatin1()
            + "\"\n      application_credential_secret: \""
            + d->cloud.identity.applicationSecrets.value(id).toLatin1()
            + "\"\n    region_name: RegionOne\n    interface: public\n    identity_api_version: "
              "3\n";
    }
    return yaml;
}

void DemoCloud::advance(std::chrono::milliseconds time)
{
    d->cloud.clock.advance(time);
    d->cloud.enter();
}

void DemoCloud::revokeTokens()
{
    const auto lock = d->cloud.enter();
    d->cloud.identity.tokens.clear();
}

void DemoCloud::failNext(const QByteArray &methodAndPathPrefix, int status, const QByteArray &body,
                         const QList<QPair<QByteArray, QByteArray>> &headers, int times)
{
    d->disturbances.fail({ methodAndPathPrefix, status, body, headers, times });
}

void DemoCloud::delayNext(const QByteArray &methodAndPathPrefix, std::chrono::milliseconds delay,
                          int times)
{
    d->disturbances.delay(methodAndPathPrefix, delay, times);
}

void DemoCloud::takeDown(const QByteArray &service, const QByteArray &region)
{
    d->disturbances.takeDown(service, region);
}

void DemoCloud::bringUp(const QByteArray &service, const QByteArray &region)
{
    d->disturbances.bringUp(service, region);
}

QList<DemoCloud::Exchange> DemoCloud::exchanges() const
{
    return d->log.all();
}

void DemoCloud::clearExchanges()
{
    d->log.clear();
}

QString DemoCloud::serverId(const QString &name, const QByteArray &region) const
{
    const auto lock = d->cloud.enter();
    const Server *server = d->serverNamed(name, region);
    return server ? server->id : QString();
}

QString DemoCloud::serverStatus(const QString &name, const QByteArray &region) const
{
    const auto lock = d->cloud.enter();
    const Server *server = d->serverNamed(name, region);
    return server ? server->status() : QString();
}

int DemoCloud::serverCount(const QByteArray &region) const
{
    const auto lock = d->cloud.enter();
    int count = 0;
    for (const auto &server : d->cloud.region(region).compute.servers)
        count += !server->deleted;
    return count;
}

QString DemoCloud::projectId(const QString &name) const
{
    const auto lock = d->cloud.enter();
    return d->cloud.identity.projectNamed(name);
}

QByteArray DemoCloud::objectBody(const QString &project, const QByteArray &container,
                                 const QByteArray &object, const QByteArray &region) const
{
    std::shared_ptr<const BodySource> body;
    {
        const auto lock = d->cloud.enter();
        const auto &accounts = d->cloud.region(region).accounts;
        const auto account = accounts.find(d->cloud.identity.projectNamed(project));
        if (account == accounts.end())
            return {};
        const Object *found = account->second.find(container, object);
        if (!found)
            return {};
        body = objectSource(account->second, *found);
    }
    QByteArray bytes("");
    body->read(0, body->size(), [&bytes](const char *piece, size_t length) {
        bytes.append(piece, qsizetype(length));
        return true;
    });
    return bytes;
}

bool DemoCloud::hasObject(const QString &project, const QByteArray &container,
                          const QByteArray &object, const QByteArray &region) const
{
    const auto lock = d->cloud.enter();
    const auto &accounts = d->cloud.region(region).accounts;
    const auto account = accounts.find(d->cloud.identity.projectNamed(project));
    if (account == accounts.end())
        return false;
    return object.isEmpty() ? account->second.containers.contains(container)
                            : account->second.find(container, object) != nullptr;
}

} // namespace cirro
