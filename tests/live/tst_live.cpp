// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/delay.h"
#include "sdk/auth/fixedtoken.h"
#include "sdk/auth/makeauthenticator.h"
#include "sdk/config/cloudconfig.h"
#include "sdk/connection.h"
#include "support/receiver.h"

#include <QBuffer>
#include <QFileInfo>
#include <QProcess>
#include <QUuid>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! How long a real cloud may take for one thing.
constexpr int Patience = 120000;

//! A name that nobody else uses.
QString unique(const QString &stem)
{
    return stem + u'-' + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
}

} // namespace

//! The SDK against the real OpenStack that tests/run --live has started.
class TestLive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void signInByPassword();
    void signInByIds();
    void signInUnscopedAndChooseAProject();
    void signInByToken();
    void signInByApplicationCredential();
    void aWrongPasswordIsToldOnce();
    void anUnknownProjectIsNamed();
    void aReaderMayNotWrite();
    void theCatalogHasWhatWeKnow();
    void twoRegions();
    void serversAreListedPageByPage();
    void aKeyPairLives();
    void containersAndObjectsLive();
    void listOfContainersAsDictionaries();
    void quotasAndRolesAreTold();
    void aTokenThatTheCloudRevokedIsReplaced();
    void aTokenThatEndsInMidUseIsReplaced();

private:
    Result<CloudRegion> region(const QString &cloud, const CloudOverrides &overrides = {}) const
    {
        return m_config->cloud(cloud, {}, overrides);
    }
    Connection connect(const QString &cloud, const CloudOverrides &overrides = {}) const
    {
        const auto found = region(cloud, overrides);
        if (!found)
            qFatal("%s", qPrintable(found.error().text()));
        auto connection = Connection::open(*found);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().text()));
        return *connection;
    }
    bool keystone(const QStringList &arguments) const;

    std::optional<CloudConfig> m_config;
};

#define VERIFY_OK(receiver)                                                                        \
    QTRY_VERIFY_WITH_TIMEOUT(receiver, Patience);                                                  \
    QVERIFY2(receiver.ok(), receiver.failed() ? qPrintable(receiver.error().text()) : "")

void TestLive::initTestCase()
{
    const auto clouds = qEnvironmentVariable("CIRRO_LIVE_CLOUDS");
    QVERIFY2(!clouds.isEmpty(), "CIRRO_LIVE_CLOUDS names no clouds.yaml; use tests/run --live");
    auto config = CloudConfig::load(ConfigSources::inDirectory(QFileInfo(clouds).absolutePath()));
    QVERIFY2(config, config ? "" : qPrintable(config.error().text()));
    m_config = *config;
    QCOMPARE(m_config->file(), QFileInfo(clouds).absoluteFilePath());
}

void TestLive::signInByPassword()
{
    Receiver<Access> got;

    connect(u"demo"_s).authorize().deliver(&got, got.store());

    VERIFY_OK(got);
    QCOMPARE(got->user.name, u"demo"_s);
    QCOMPARE(got->project.name, u"demo"_s);
    QVERIFY(got->roles.contains(u"member"_s));
    QVERIFY(!got->catalog.isEmpty());
}

void TestLive::signInByIds()
{
    Receiver<Access> got;

    connect(u"demo-by-id"_s).authorize().deliver(&got, got.store());

    VERIFY_OK(got);
    QCOMPARE(got->user.name, u"demo"_s);
}

void TestLive::signInUnscopedAndChooseAProject()
{
    const auto connection = connect(u"demo-unscoped"_s);
    Receiver<QList<Project>> projects;
    connection.identity().myProjects().deliver(&projects, projects.store());
    VERIFY_OK(projects);
    QVERIFY(projects->size() >= 2);
    Receiver<QList<Server>> servers;

    connection.asProject(projects->first().id()).compute().list<Server>()
        .deliver(&servers, servers.store());

    VERIFY_OK(servers);
}

void TestLive::signInByToken()
{
    Receiver<Secret> token;
    connect(u"demo"_s).identity().token().deliver(&token, token.store());
    VERIFY_OK(token);
    CloudOverrides overrides;
    overrides.set(u"auth_type"_s, u"v3token"_s);
    overrides.set(u"token"_s, token.value());
    Receiver<QStringList> roles;

    connect(u"demo"_s, overrides).identity().myRoles().deliver(&roles, roles.store());

    VERIFY_OK(roles);
    QVERIFY(roles->contains(u"member"_s));
}

void TestLive::signInByApplicationCredential()
{
    const auto connection = connect(u"appcred"_s);
    Receiver<Access> got;
    Receiver<QList<Flavor>> flavors;

    connection.authorize().deliver(&got, got.store());
    connection.compute().list<Flavor>().deliver(&flavors, flavors.store());

    VERIFY_OK(got);
    VERIFY_OK(flavors);
    QCOMPARE(got->methods, QStringList{u"application_credential"_s});
    QVERIFY(!flavors->isEmpty());
}

void TestLive::aWrongPasswordIsToldOnce()
{
    Receiver<Access> got;

    connect(u"wrong-password"_s).authorize().deliver(&got, got.store());

    QTRY_VERIFY_WITH_TIMEOUT(got.failed(), Patience);
    QCOMPARE(got.error().kind, Error::Kind::Unauthorized);
    QVERIFY(!got.error().advice.isEmpty());
    QVERIFY(!got.error().requestId.isEmpty());
}

void TestLive::anUnknownProjectIsNamed()
{
    CloudOverrides overrides;
    overrides.set(u"project_name"_s, u"no-such-project"_s);
    Receiver<Access> got;

    connect(u"demo"_s, overrides).authorize().deliver(&got, got.store());

    QTRY_VERIFY_WITH_TIMEOUT(got.failed(), Patience);
    QVERIFY2(got.error().text().contains(u"no-such-project"_s), qPrintable(got.error().text()));
}

void TestLive::aReaderMayNotWrite()
{
    Receiver<void> got;

    connect(u"reader"_s).objectStore().createContainer(unique(u"forbidden"_s))
        .deliver(&got, got.store());

    QTRY_VERIFY_WITH_TIMEOUT(got.failed(), Patience);
    QCOMPARE(got.error().kind, Error::Kind::Forbidden);
    QCOMPARE(got.error().status, 403);
}

void TestLive::theCatalogHasWhatWeKnow()
{
    Receiver<Access> got;

    connect(u"demo"_s).authorize().deliver(&got, got.store());

    VERIFY_OK(got);
    for (const auto &type : {u"identity"_s, u"compute"_s, u"object-store"_s, u"image"_s,
                             u"network"_s, u"block-storage"_s, u"placement"_s})
        QVERIFY2(got->catalog.hasService(type, u"RegionOne"_s), qPrintable(type));
}

void TestLive::twoRegions()
{
    const auto connection = connect(u"demo"_s);
    Receiver<QList<Container>> there;
    Receiver<QList<Server>> missing;

    connection.inRegion(u"RegionTwo"_s).objectStore().list<Container>().deliver(&there, there.store());
    connection.inRegion(u"RegionTwo"_s).compute().list<Server>().deliver(&missing, missing.store());

    VERIFY_OK(there);
    QTRY_VERIFY_WITH_TIMEOUT(missing.failed(), Patience);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void TestLive::serversAreListedPageByPage()
{
    const auto compute = connect(u"demo"_s).compute();
    Receiver<QList<Server>> whole, paged;
    int pages = 0;

    compute.list<Server>().deliver(&whole, whole.store());
    VERIFY_OK(whole);
    compute.list<Server>({.limit = 3, .page = [&](const QList<Resource> &) { ++pages; }})
        .deliver(&paged, paged.store());
    VERIFY_OK(paged);

    QVERIFY(whole->size() > 3);
    QCOMPARE(paged->size(), whole->size());
    QVERIFY(pages >= whole->size() / 3);
}

void TestLive::aKeyPairLives()
{
    const auto compute = connect(u"demo"_s).compute();
    Keypair pair;
    pair.name = unique(u"live"_s);
    pair.type = u"ssh"_s;
    pair.publicKey = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBsViDn4qjOeibtQsWA+kOxo4P1VZf4Qp8sycp/d9wcK live"_s;
    Receiver<Keypair> created;
    compute.create(pair).deliver(&created, created.store());
    VERIFY_OK(created);
    QVERIFY(!created->fingerprint().isEmpty());

    Receiver<QList<Keypair>> listed;
    compute.list<Keypair>().deliver(&listed, listed.store());
    VERIFY_OK(listed);
    QVERIFY(std::any_of(listed->begin(), listed->end(),
                        [&](const Keypair &k) { return k.name() == pair.name(); }));

    Receiver<void> removed;
    compute.remove<Keypair>(pair.name()).deliver(&removed, removed.store());
    VERIFY_OK(removed);
}

void TestLive::containersAndObjectsLive()
{
    const auto store = connect(u"demo"_s).objectStore();
    const auto container = unique(u"live ä"_s);
    const auto name = u"2026/grüße & more.txt"_s;
    const QByteArray content(3'000'000, 'c');
    Receiver<void> made;
    store.createContainer(container).deliver(&made, made.store());
    VERIFY_OK(made);

    Receiver<Resource> uploaded;
    store.upload(container, name,
                 Body::stream(
                     [content] {
                         auto buffer = std::make_unique<QBuffer>();
                         buffer->setData(content);
                         buffer->open(QIODevice::ReadOnly);
                         return buffer;
                     },
                     content.size(), "text/plain"))
        .deliver(&uploaded, uploaded.store());
    VERIFY_OK(uploaded);

    Receiver<Resource> refused;
    store.upload(container, u"damaged"_s, Body::bytes("abc", "text/plain"),
                 "00000000000000000000000000000000")
        .deliver(&refused, refused.store());
    QTRY_VERIFY_WITH_TIMEOUT(refused.failed(), Patience);
    QCOMPARE(refused.error().status, 422);

    Receiver<QList<Object>> folders, objects;
    store.list<Object>({.query = {{u"delimiter"_s, u"/"_s}}, .parts = {{u"container"_s, container}}})
        .deliver(&folders, folders.store());
    store.list<Object>({.parts = {{u"container"_s, container}}}).deliver(&objects, objects.store());
    VERIFY_OK(folders);
    VERIFY_OK(objects);
    QCOMPARE(folders->first().subdir(), u"2026/"_s);
    QCOMPARE(objects->first().name(), name);
    QCOMPARE(objects->first().bytes(), content.size());

    auto target = std::make_shared<QBuffer>();
    target->open(QIODevice::WriteOnly);
    Receiver<Resource> downloaded;
    store.download(container, name, target).deliver(&downloaded, downloaded.store());
    VERIFY_OK(downloaded);
    QVERIFY(target->data() == content);

    auto changed = *downloaded->as<Object>();
    changed.metadata = Metadata{{u"Colour"_s, u"blue"_s}};
    Receiver<Object> updated;
    store.update(changed).deliver(&updated, updated.store());
    VERIFY_OK(updated);
    QCOMPARE(updated->metadata().value(u"Colour"_s), u"blue"_s);
    QCOMPARE(updated->contentType(), u"text/plain"_s);

    Receiver<void> full;
    store.remove<Container>(container).deliver(&full, full.store());
    QTRY_VERIFY_WITH_TIMEOUT(full.failed(), Patience);
    QCOMPARE(full.error().kind, Error::Kind::Conflict);

    Receiver<void> emptied, removed;
    store.remove<Object>(name, {{u"container"_s, container}}).deliver(&emptied, emptied.store());
    VERIFY_OK(emptied);
    store.remove<Container>(container).deliver(&removed, removed.store());
    VERIFY_OK(removed);
}

void TestLive::listOfContainersAsDictionaries()
{
    const auto session = connect(u"demo"_s).session();
    Receiver<Response> got;

    session.get(Path::parse(u"/").with(u"format"_s, u"json"_s), {.serviceType = u"object-store"_s})
        .deliver(&got, got.store());

    VERIFY_OK(got);
    const auto list = got->json();
    QVERIFY(list);
    QVERIFY(list->isArray());
    QVERIFY(list->toArray().first().toObject().contains(u"name"_s));
}

void TestLive::quotasAndRolesAreTold()
{
    const auto connection = connect(u"demo"_s);
    Receiver<ComputeLimits> limits;
    Receiver<Access> info;
    Receiver<QList<Region>> regions;
    Receiver<Account> account;

    connection.compute().retrieve<ComputeLimits>().deliver(&limits, limits.store());
    connection.identity().tokenInfo().deliver(&info, info.store());
    connection.identity().list<Region>().deliver(&regions, regions.store());
    connection.objectStore().account().deliver(&account, account.store());

    VERIFY_OK(limits);
    VERIFY_OK(info);
    VERIFY_OK(regions);
    VERIFY_OK(account);
    QVERIFY(limits->servers() != 0);
    QCOMPARE(info->user.name, u"demo"_s);
    QCOMPARE(regions->size(), 2);
    QVERIFY(account->containers() > 0);
}

void TestLive::aTokenThatTheCloudRevokedIsReplaced()
{
    const auto connection = connect(u"demo"_s);
    Receiver<Secret> first;
    connection.identity().token().deliver(&first, first.store());
    VERIFY_OK(first);
    Receiver<Response> revoked;
    connection.identity()
        .remove(Path{u"auth"_s, u"tokens"_s},
                {.headers = {{"X-Subject-Token", first->revealBytes()}}})
        .deliver(&revoked, revoked.store());
    VERIFY_OK(revoked);

    std::vector<std::unique_ptr<Receiver<QList<Project>>>> lists;
    for (int i = 0; i < 10; ++i) {
        lists.push_back(std::make_unique<Receiver<QList<Project>>>());
        connection.identity().myProjects().deliver(lists.back().get(), lists.back()->store());
    }

    for (const auto &list : lists) {
        VERIFY_OK((*list));
    }
    Receiver<Secret> second;
    connection.identity().token().deliver(&second, second.store());
    VERIFY_OK(second);
    QVERIFY(!(first.value() == second.value()));
}

bool TestLive::keystone(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(FIXTURES "/../livecloud/ctl"),
                  QStringList{u"restart"_s, qEnvironmentVariable("CIRRO_LIVE_DIR"), u"--service"_s,
                              u"keystone"_s}
                      + arguments);
    return process.waitForFinished(Patience) && process.exitCode() == 0;
}

// The clock of the program stands still, so that it believes the token good: only the cloud's 401 tells.
void TestLive::aTokenThatEndsInMidUseIsReplaced()
{
    constexpr int Lifetime = 20;
    QVERIFY(keystone({u"--token-expiry"_s, QString::number(Lifetime)}));
    const auto restore = qScopeGuard([this] { keystone({u"--token-expiry"_s, u"14400"_s}); });
    const auto cloud = region(u"demo"_s);
    QVERIFY(cloud);
    const auto authenticator =
        makeAuthenticator(*cloud, {}, std::make_shared<const ManualClock>());
    QVERIFY(authenticator);
    const Session session(std::make_shared<NetworkTransport>(), *authenticator);
    const auto ask = [&](Receiver<Response> &into) {
        session.get(Path::parse(u"/").with(u"format"_s, u"json"_s),
                    {.serviceType = u"object-store"_s, .visibility = {u"public"_s}})
            .deliver(&into, into.store());
    };
    Receiver<Response> before, after;
    Receiver<Access> first, second;
    Receiver<void> ended;

    ask(before);
    VERIFY_OK(before);
    session.access().deliver(&first, first.store());
    VERIFY_OK(first);
    delay(std::chrono::seconds(Lifetime + 2)).deliver(&ended, ended.store());
    QTRY_VERIFY_WITH_TIMEOUT(ended, Patience);
    ask(after);
    VERIFY_OK(after);
    session.access().deliver(&second, second.store());
    VERIFY_OK(second);

    QVERIFY(!(first->token == second->token));
}

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
