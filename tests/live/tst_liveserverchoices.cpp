// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionregistry.h"
#include "store/resourcestore.h"
#include "support/livecloud.h"
#include "support/liveserver.h"

using namespace cirro;
using namespace cirro::live;
using namespace Qt::StringLiterals;

/*!
    The actions that ask for a choice, from the answered question to the end of the operation,
    against the real services: each does what its row in the activity list says.
*/
class TestLiveServerChoices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void aServerIsResizedBackAndForth();
    void aServerIsRebuiltAndRescued();
    void aBackupIsMade();
    void aVolumeIsAttachedAndDetached();
    void anInterfaceIsAttachedAndDetached();
    void aFloatingIpIsLedHereAndAway();
    void securityGroupsAreChanged();
    void namesAreChanged();
    void aLockTellsItsReason();
    void aShelvedServerComesBackInAZone();
    void aShelvedServerComesBackOnAHost();
    void aServerIsMovedToAHost();
    void aRefusalIsToldWithItsRequest();

private:
    //! Answers the question of the action and waits for its operation; empty = it is done.
    QString run(const QString &id, const Inputs &answers = {});
    QString run(const QString &id, const Resource &row, const Inputs &answers);
    void refresh();
    const Server &server() const { return *m_server.as<Server>(); }
    QList<Port> ports() const;
    QString otherHost() const;

    std::optional<Connection> m_connection; // of an administrator
    ResourceStore m_store;
    Operations m_operations { &m_store };
    ActionRegistry m_registry;
    Inputs m_answers;
    Resource m_server;
    QString m_image;
};

void TestLiveServerChoices::initTestCase()
{
    const auto found = config();
    VERIFY_RESULT(found);
    m_connection = live::connect(*found, u"admin-demo"_s);
    addActions(m_registry);
    m_registry.setAsker([this](const Question &question,
                               const std::function<void(std::optional<Inputs>)> &answered) {
        auto answers = m_answers;
        for (const auto &input : question.inputs) {
            if (!answers.contains(input.name))
                answers.insert(input.name, input.initial);
        }
        answered(answers);
    });
    auto wanted = smallServer(*m_connection);
    VERIFY_RESULT(wanted);
    wanted->name = unique(u"choices"_s);
    m_image = wanted->imageId();
    const auto compute = m_connection->compute();
    const auto created = outcome(compute.create(*wanted));
    VERIFY_RESULT(created);
    m_server = Resource::from(*created);
    VERIFY_RESULT(outcome(compute.waitForStatus(*created, u"ACTIVE"_s)));
}

void TestLiveServerChoices::cleanupTestCase()
{
    if (!m_server.isNull())
        VERIFY_RESULT(outcome(m_connection->compute().deleteServer(m_server)));
}

void TestLiveServerChoices::refresh()
{
    const Proxy &compute = m_connection->compute();
    const auto now = outcome(compute.retrieve(Schema::of<Server>(), m_server.id()));
    VERIFY_RESULT(now);
    m_server = *now;
}

QString TestLiveServerChoices::run(const QString &id, const Inputs &answers)
{
    const auto wrong = run(id, m_server, answers);
    refresh();
    return wrong;
}

QString TestLiveServerChoices::run(const QString &id, const Resource &row, const Inputs &answers)
{
    ActionContext context;
    context.place = Place { *m_connection, &row.schema() };
    context.selection = { row };
    context.roles = QStringList { u"admin"_s };
    context.operations = &m_operations;
    context.store = &m_store;
    const auto on = m_registry.availability(*m_registry.find(id), context);
    if (!on.isEnabled())
        return on.reason;
    m_answers = answers;
    std::optional<Operations::State> ended;
    const auto connection = connect(&m_operations, &Operations::finished, this,
                                    [&](quint64, Operations::State state) { ended = state; });
    m_registry.trigger(id, context);
    const bool isOver = QTest::qWaitFor([&] { return ended.has_value(); }, 180000);
    disconnect(connection);
    const auto last = m_operations.index(m_operations.rowCount() - 1, 0);
    if (!isOver)
        return u"it did not end"_s;
    return ended == Operations::State::Done
        ? QString()
        : m_operations.index(0, 0).data(Operations::ErrorTextRole).toString()
            + last.data(Operations::ErrorTextRole).toString();
}

QList<Port> TestLiveServerChoices::ports() const
{
    const auto found = outcome(
        m_connection->network().list<Port>({ .query = { { u"device_id"_s, m_server.id() } } }));
    return found ? *found : QList<Port>();
}

QString TestLiveServerChoices::otherHost() const
{
    const auto services = outcome(m_connection->compute().list<ComputeService>(
        { .query = { { u"binary"_s, u"nova-compute"_s } } }));
    if (services) {
        for (const auto &service : *services) {
            if (service.host() != server().host() && service.state() == "up"_L1)
                return service.host();
        }
    }
    return {};
}

void TestLiveServerChoices::aServerIsResizedBackAndForth()
{
    refresh();
    const auto before = server().flavorName();
    const auto flavors = outcome(m_connection->compute().list<Flavor>());
    VERIFY_RESULT(flavors);
    const auto other = std::find_if(flavors->begin(), flavors->end(), [&](const Flavor &flavor) {
        return flavor.name() != before && flavor.ram() <= 1024 && flavor.disk() >= server().disk();
    });
    QVERIFY(other != flavors->end());

    QCOMPARE(run(u"server.resize"_s, { { u"flavor"_s, other->id() } }), QString());
    QCOMPARE(server().status(), u"VERIFY_RESIZE"_s);
    QCOMPARE(server().flavorName(), other->name());
    QCOMPARE(run(u"server.resize.revert"_s), QString());

    QCOMPARE(server().flavorName(), before);
}

void TestLiveServerChoices::aServerIsRebuiltAndRescued()
{
    const auto password = QVariant::fromValue(Secret(u"swordfish"_s));
    QCOMPARE(run(u"server.rebuild"_s, { { u"image"_s, m_image }, { u"password"_s, password } }),
             QString());
    QCOMPARE(server().status(), u"ACTIVE"_s);

    QSignalSpy told(&m_operations, &Operations::revealed);
    QCOMPARE(run(u"server.rescue"_s, { { u"image"_s, m_image }, { u"password"_s, QVariant() } }),
             QString());
    QCOMPARE(server().status(), u"RESCUE"_s);
    QCOMPARE(told.size(), 1); // the password that nova made
    QCOMPARE(run(u"server.unrescue"_s), QString());

    QCOMPARE(run(u"server.password"_s, { { u"password"_s, password } }), QString());
}

void TestLiveServerChoices::aBackupIsMade()
{
    const auto name = unique(u"backup"_s);

    QCOMPARE(run(u"server.backup"_s,
                 { { u"name"_s, name }, { u"type"_s, u"daily"_s }, { u"rotation"_s, 1 } }),
             QString());

    const auto image = outcome(m_connection->image().find<Image>(name));
    VERIFY_RESULT(image);
    VERIFY_RESULT(outcome(m_connection->image().remove<Image>(image->id())));
}

void TestLiveServerChoices::aVolumeIsAttachedAndDetached()
{
    const auto storage = m_connection->blockStorage();
    Volume wanted;
    wanted.name = unique(u"data"_s);
    wanted.size = 1;
    const auto created = outcome(storage.create(wanted));
    VERIFY_RESULT(created);
    VERIFY_RESULT(outcome(storage.waitForStatus(*created, u"available"_s)));

    const auto attached = run(u"server.volume.attach"_s, { { u"volume"_s, created->id() } });
    const auto volumes = server().volumes();
    const auto detached = run(u"server.volume.detach"_s, { { u"volume"_s, created->id() } });

    VERIFY_RESULT(outcome(storage.remove<Volume>(created->id())));
    QCOMPARE(attached, QString());
    QCOMPARE(volumes.size(), 1);
    QCOMPARE(detached, QString());
    QVERIFY(server().volumes().isEmpty());
}

void TestLiveServerChoices::anInterfaceIsAttachedAndDetached()
{
    const auto onNetwork = live::network(*m_connection);
    VERIFY_RESULT(onNetwork);
    const auto before = ports();

    QCOMPARE(run(u"server.interface.attach"_s, Inputs { { u"network"_s, *onNetwork } }), QString());
    auto after = ports();
    QCOMPARE(after.size(), before.size() + 1);
    after.removeIf([&](const Port &port) { return port.id() == before.first().id(); });
    QCOMPARE(run(u"server.interface.detach"_s, { { u"port"_s, after.first().id() } }), QString());

    QCOMPARE(ports().size(), before.size());
}

void TestLiveServerChoices::aFloatingIpIsLedHereAndAway()
{
    const auto networks = outcome(m_connection->network().list<Network>(
        { .query = { { u"router:external"_s, u"true"_s } } }));
    VERIFY_RESULT(networks);
    QVERIFY(!networks->isEmpty());
    const auto port = ports().first();
    const auto subnet = port.fixedIps().first()[u"subnet_id"_s].toString();
    Router router;
    router.name = unique(u"router"_s);
    router.externalNetworkId = networks->first().id();
    const auto made = outcome(m_connection->network().create(router));
    VERIFY_RESULT(made);
    const Path path { u"routers"_s, made->id() };
    RequestOptions options;
    options.body = Body::json(QJsonObject { { u"subnet_id"_s, subnet } });
    VERIFY_RESULT(outcome(m_connection->network().put(path / u"add_router_interface"_s, options)));

    QCOMPARE(run(u"server.floatingip.new"_s,
                 { { u"network"_s, networks->first().id() }, { u"port"_s, port.id() } }),
             QString());
    const auto ips = outcome(
        m_connection->network().list<FloatingIp>({ .query = { { u"port_id"_s, port.id() } } }));
    VERIFY_RESULT(ips);
    const auto id = ips->first().id();
    QCOMPARE(run(u"server.floatingip.disassociate"_s, { { u"floatingip"_s, id } }), QString());
    QCOMPARE(run(u"server.floatingip.associate"_s,
                 { { u"floatingip"_s, id }, { u"port"_s, port.id() } }),
             QString());

    VERIFY_RESULT(outcome(m_connection->network().remove<FloatingIp>(id)));
    VERIFY_RESULT(
        outcome(m_connection->network().put(path / u"remove_router_interface"_s, options)));
    VERIFY_RESULT(outcome(m_connection->network().remove<Router>(made->id())));
}

void TestLiveServerChoices::securityGroupsAreChanged()
{
    SecurityGroup wanted;
    wanted.name = unique(u"group"_s);
    const auto group = outcome(m_connection->network().create(wanted));
    VERIFY_RESULT(group);
    const auto before = ports().first().securityGroupIds();

    const auto added = run(u"server.securitygroups"_s,
                           { { u"groups"_s, before + QStringList { group->id() } } });
    const auto during = ports().first().securityGroupIds();
    const auto removed = run(u"server.securitygroups"_s, { { u"groups"_s, before } });

    VERIFY_RESULT(outcome(m_connection->network().remove<SecurityGroup>(group->id())));
    QCOMPARE(added, QString());
    QVERIFY(during.contains(group->id()));
    QCOMPARE(removed, QString());
    QCOMPARE(ports().first().securityGroupIds(), before);
}

void TestLiveServerChoices::namesAreChanged()
{
    QCOMPARE(run(u"server.describe"_s, { { u"name"_s, u"for a test"_s } }), QString());
    QCOMPARE(run(u"server.hostname"_s, { { u"name"_s, u"web-7"_s } }), QString());

    QCOMPARE(server().description(), u"for a test"_s);
    QCOMPARE(server().hostname(), u"web-7"_s);
}

void TestLiveServerChoices::aLockTellsItsReason()
{
    QCOMPARE(run(u"server.lock.reason"_s, { { u"reason"_s, u"audit"_s } }), QString());
    QVERIFY(server().locked());
    QCOMPARE(server().lockedReason(), u"audit"_s);
    QCOMPARE(run(u"server.unlock"_s), QString());
}

void TestLiveServerChoices::aShelvedServerComesBackInAZone()
{
    QCOMPARE(run(u"server.shelve"_s), QString());
    if (server().status() == "SHELVED"_L1)
        QCOMPARE(run(u"server.shelve.offload"_s), QString());
    QCOMPARE(run(u"server.unshelve.zone"_s, { { u"zone"_s, u"nova"_s } }), QString());
    QCOMPARE(server().status(), u"ACTIVE"_s);
}

void TestLiveServerChoices::aShelvedServerComesBackOnAHost()
{
    const auto host = otherHost();
    QVERIFY(!host.isEmpty());
    QCOMPARE(run(u"server.shelve"_s), QString());
    if (server().status() == "SHELVED"_L1)
        QCOMPARE(run(u"server.shelve.offload"_s), QString());
    QCOMPARE(run(u"server.unshelve.host"_s, { { u"host"_s, host } }), QString());
    QCOMPARE(server().status(), u"ACTIVE"_s);
    QCOMPARE(server().host(), host);
}

void TestLiveServerChoices::aServerIsMovedToAHost()
{
    auto host = otherHost();
    QVERIFY(!host.isEmpty());
    QCOMPARE(run(u"server.migrate.live.host"_s, { { u"host"_s, host } }), QString());
    QCOMPARE(server().host(), host);

    host = otherHost();
    QCOMPARE(run(u"server.migrate.host"_s, { { u"host"_s, host } }), QString());
    QCOMPARE(server().status(), u"VERIFY_RESIZE"_s);
    QCOMPARE(run(u"server.resize.confirm"_s), QString());
    QCOMPARE(server().host(), host);
}

void TestLiveServerChoices::aRefusalIsToldWithItsRequest()
{
    const auto wrong = run(u"server.resize"_s, { { u"flavor"_s, u"no-such-flavor"_s } });

    QVERIFY2(wrong.contains(u"req-"_s), qPrintable(wrong));
    QVERIFY2(wrong.contains(u"no-such-flavor"_s), qPrintable(wrong));
}

QTEST_MAIN(TestLiveServerChoices)
#include "tst_liveserverchoices.moc"
