// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/services.h"
#include "support/livecloud.h"
#include "support/liveserver.h"

#include <QBuffer>

using namespace cirro;
using namespace cirro::live;
using namespace Qt::StringLiterals;

//! The SDK's services against the real OpenStack that tests/run --live has started.
class TestLive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void aReaderMayNotWrite();
    void theCatalogHasWhatWeKnow();
    void twoRegions();
    void serversAreListedPageByPage();
    void aServerLives();
    void aKeyPairLives();
    void containersAndObjectsLive();
    void quotasAndRolesAreTold();
    void everyKindIsListedOrForbidden_data();
    void everyKindIsListedOrForbidden();
    void aRuleTakesItsPortsAsText();
    void anAggregateAndATypeLive();

private:
    Connection connect(const QString &cloud) const { return live::connect(*m_config, cloud); }

    std::optional<CloudConfig> m_config;
};

void TestLive::initTestCase()
{
    auto found = config();
    VERIFY_RESULT(found);
    m_config = *found;
    QCOMPARE(m_config->file(),
             QFileInfo(qEnvironmentVariable("CIRRO_LIVE_CLOUDS")).absoluteFilePath());
}

void TestLive::aReaderMayNotWrite()
{
    Receiver<void> got;

    connect(u"reader"_s)
        .objectStore()
        .createContainer(unique(u"forbidden"_s))
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
    for (const auto &type : { u"identity"_s, u"compute"_s, u"object-store"_s, u"image"_s,
                              u"network"_s, u"block-storage"_s, u"placement"_s })
        QVERIFY2(got->catalog.hasService(type, u"RegionOne"_s), qPrintable(type));
}

void TestLive::twoRegions()
{
    const auto connection = connect(u"demo"_s);
    Receiver<QList<Container>> there;
    Receiver<QList<Server>> missing;

    connection.inRegion(u"RegionTwo"_s)
        .objectStore()
        .list<Container>()
        .deliver(&there, there.store());
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
    compute.list<Server>({ .limit = 3, .page = [&](const QList<Resource> &) { ++pages; } })
        .deliver(&paged, paged.store());
    VERIFY_OK(paged);

    QVERIFY(whole->size() > 3);
    QCOMPARE(paged->size(), whole->size());
    QVERIFY(pages >= whole->size() / 3);
}

void TestLive::aServerLives()
{
    const auto compute = connect(u"demo"_s).compute();
    const auto small = smallServer(connect(u"demo"_s));
    VERIFY_RESULT(small);
    auto wanted = *small;
    wanted.name = unique(u"life"_s);

    const auto created = outcome(compute.create(wanted));
    VERIFY_RESULT(created);
    const auto built = outcome(compute.waitForStatus(*created, u"ACTIVE"_s));
    VERIFY_RESULT(built);
    QCOMPARE(built->name(), wanted.name());
    QVERIFY(!built->addresses().isEmpty());
    const auto server = Resource::from(*built);

    const auto stopped = outcome(compute.act(server, ServerAction::stop()));
    VERIFY_RESULT(stopped);
    QCOMPARE(stopped->status(), u"SHUTOFF"_s);
    const auto again = outcome(compute.act(server, ServerAction::stop()));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QCOMPARE(again.error().status, 409);
    QVERIFY2(again.error().detail.contains("vm_state stopped"_L1),
             qPrintable(again.error().text()));
    QVERIFY(again.error().requestId.startsWith("req-"_L1));

    const auto started = outcome(compute.act(server, ServerAction::start()));
    VERIFY_RESULT(started);
    const auto rebooted
        = outcome(compute.act(server, ServerAction::reboot(ServerAction::Reboot::Soft)));
    VERIFY_RESULT(rebooted);
    QCOMPARE(rebooted->status(), u"ACTIVE"_s);

    auto changed = *built;
    changed.name = wanted.name() + u" the second"_s;
    const auto renamed = outcome(compute.update(changed));
    VERIFY_RESULT(renamed);
    const auto found = outcome(compute.find<Server>(changed.name()));
    VERIFY_RESULT(found);
    QCOMPARE(found->id(), built->id());

    const auto deleted = outcome(compute.deleteServer(server));
    VERIFY_RESULT(deleted);
    const auto gone = outcome(compute.retrieve<Server>(built->id()));
    // nova shows a deleted server for a moment more, and says so.
    const bool isGone
        = gone ? gone->status() == u"DELETED"_s : gone.error().kind == Error::Kind::NotFound;
    QVERIFY2(isGone, gone ? qPrintable(gone->status()) : qPrintable(gone.error().text()));
}

void TestLive::aKeyPairLives()
{
    const auto compute = connect(u"demo"_s).compute();
    Keypair pair;
    pair.name = unique(u"live"_s);
    pair.type = u"ssh"_s;
    pair.publicKey
        = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBsViDn4qjOeibtQsWA+kOxo4P1VZf4Qp8sycp/d9wcK me"_s;
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
    store
        .upload(container, name,
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
    store
        .upload(container, u"damaged"_s, Body::bytes("abc", "text/plain"),
                "00000000000000000000000000000000")
        .deliver(&refused, refused.store());
    QTRY_VERIFY_WITH_TIMEOUT(refused.failed(), Patience);
    QCOMPARE(refused.error().status, 422);

    Receiver<QList<Object>> folders, objects;
    store
        .list<Object>(
            { .query = { { u"delimiter"_s, u"/"_s } }, .parts = { { u"container"_s, container } } })
        .deliver(&folders, folders.store());
    store.list<Object>({ .parts = { { u"container"_s, container } } })
        .deliver(&objects, objects.store());
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
    changed.metadata = Metadata { { u"Colour"_s, u"blue"_s } };
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
    store.remove<Object>(name, { { u"container"_s, container } })
        .deliver(&emptied, emptied.store());
    VERIFY_OK(emptied);
    store.remove<Container>(container).deliver(&removed, removed.store());
    VERIFY_OK(removed);
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

void TestLive::everyKindIsListedOrForbidden_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("key");
    for (const auto &cloud : { u"admin"_s, u"demo"_s }) {
        for (const auto &service : describedServices()) {
            for (const auto *schema : service.schemas) {
                const QLatin1String path(schema->kind().path);
                if (allows(schema->kind().allow, Allow::List) && !path.contains("%("_L1))
                    QTest::addRow("%s %s", qPrintable(cloud), qPrintable(schema->key()))
                        << cloud << schema->key();
            }
        }
    }
}

void TestLive::everyKindIsListedOrForbidden()
{
    QFETCH(QString, cloud);
    QFETCH(QString, key);
    const auto &schema = *schemaNamed(key);

    const auto found = outcome(connect(cloud).service(schema.service()).list(schema));

    if (!found) {
        QVERIFY2(found.error().kind == Error::Kind::Forbidden, qPrintable(found.error().text()));
        QCOMPARE(cloud, u"demo"_s);
        return;
    }
    for (const auto &resource : *found)
        QVERIFY(!resource.id().isEmpty());
}

void TestLive::aRuleTakesItsPortsAsText()
{
    const auto network = connect(u"demo"_s).network();
    SecurityGroup group;
    group.name = unique(u"ports"_s);
    const auto made = outcome(network.create(group));
    VERIFY_RESULT(made);
    SecurityGroupRule wanted;
    wanted.securityGroupId = made->id();
    wanted.direction = u"ingress"_s;
    wanted.ethertype = u"IPv4"_s;
    wanted.protocol = u"tcp"_s;
    wanted.portRangeMin = u"8443"_s;
    wanted.portRangeMax = u"8444"_s;

    const auto rule = outcome(network.create(Resource::from(wanted)));
    const auto removed = outcome(network.remove<SecurityGroup>(made->id()));

    VERIFY_RESULT(rule);
    VERIFY_RESULT(removed);
    QCOMPARE(rule->raw()[u"port_range_min"].toInt(), 8443);
    QCOMPARE(rule->raw()[u"port_range_max"].toInt(), 8444);
}

void TestLive::anAggregateAndATypeLive()
{
    const auto admin = connect(u"admin"_s);
    HostAggregate fast;
    fast.name = unique(u"fast"_s);
    auto aggregate = outcome(admin.compute().create(fast));
    VERIFY_RESULT(aggregate);
    aggregate->name = unique(u"faster"_s);
    VolumeType tape;
    tape.name = unique(u"tape"_s);
    tape.isPublic = true;

    const auto renamed = outcome(admin.compute().update(*aggregate));
    const auto gone = outcome(admin.compute().remove<HostAggregate>(aggregate->id()));
    const auto type = outcome(admin.blockStorage().create(tape));
    VERIFY_RESULT(type);
    const auto removed = outcome(admin.blockStorage().remove<VolumeType>(type->id()));

    VERIFY_RESULT(renamed);
    VERIFY_RESULT(gone);
    VERIFY_RESULT(removed);
    QCOMPARE(renamed->name(), aggregate->name());
    QVERIFY(renamed->id().toInt() > 0);
    QVERIFY(type->isPublic());
}

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
