// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/services.h"
#include "support/democonnection.h"

using namespace cirro;
using namespace cirro::live;
using namespace Qt::StringLiterals;

//! Neutron's kinds, and what its proxy adds, against the demo cloud.
class TestNetwork : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyKindIsListed_data();
    void everyKindIsListed();
    void aNetworkIsMadeChangedAndDeleted();
    void aSubnetIsMadeInItsNetwork();
    void aRouterTakesAndKeepsItsGateway();
    void aPortHasTheGroupsItIsGiven();
    void aRuleIsMadeAndNeverChanged();
    void aFloatingIpLeadsToAPortAndBack();
    void leadingNowhereIsRefused();
    void withoutAnIdNothingIsSent();

private:
    network::v2::Proxy network() const { return m_demo->as(u"demo"_s).network(); }
    //! One that the test may change.
    Result<Network> made() const
    {
        Network wanted;
        wanted.name = u"lab"_s;
        return outcome(network().create(wanted));
    }

    std::unique_ptr<DemoConnection> m_demo;
};

void TestNetwork::init()
{
    m_demo = std::make_unique<DemoConnection>();
}

void TestNetwork::everyKindIsListed_data()
{
    QTest::addColumn<QString>("key");
    for (const auto *schema : network::v2::Proxy::Resources::schemas())
        QTest::newRow(qPrintable(schema->key())) << schema->key();
}

void TestNetwork::everyKindIsListed()
{
    QFETCH(QString, key);

    const auto found = outcome(network().list(*schemaNamed(key)));

    VERIFY_RESULT(found);
    QVERIFY(!found->isEmpty());
    for (const auto &resource : *found)
        QVERIFY(!resource.id().isEmpty());
}

void TestNetwork::aNetworkIsMadeChangedAndDeleted()
{
    auto lab = made();
    VERIFY_RESULT(lab);
    QCOMPARE(m_demo->lastBody("POST")[u"network"].toObject(),
             (QJsonObject { { u"name"_s, u"lab"_s } }));
    QVERIFY(lab->adminStateUp());
    QCOMPARE(lab->projectId(), m_demo->cloud.projectId(u"shop"_s));

    lab->name = u"laboratory"_s;
    const auto renamed = outcome(network().update(*lab));
    VERIFY_RESULT(renamed);
    QCOMPARE(m_demo->lastBody("PUT")[u"network"].toObject(),
             (QJsonObject { { u"name"_s, u"laboratory"_s } }));
    const auto found = outcome(network().find<Network>(u"laboratory"_s));
    VERIFY_RESULT(found);
    QCOMPARE(found->id(), lab->id());

    VERIFY_DONE(network().remove<Network>(lab->id()));
    const auto gone = outcome(network().retrieve<Network>(lab->id()));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
}

void TestNetwork::aSubnetIsMadeInItsNetwork()
{
    const auto lab = made();
    VERIFY_RESULT(lab);
    Subnet wanted;
    wanted.networkId = lab->id();
    wanted.cidr = u"10.77.0.0/24"_s;
    wanted.ipVersion = 4;

    auto subnet = outcome(network().create(wanted));
    VERIFY_RESULT(subnet);
    QCOMPARE(subnet->gatewayIp(), u"10.77.0.1"_s);
    QCOMPARE(subnet->allocationPools().size(), 1);
    subnet->dnsNameservers = QStringList { u"9.9.9.9"_s };
    const auto changed = outcome(network().update(*subnet));

    VERIFY_RESULT(changed);
    QCOMPARE(changed->dnsNameservers(), QStringList { u"9.9.9.9"_s });
    QCOMPARE(outcome(network().retrieve<Network>(lab->id()))->subnetIds(),
             QStringList { subnet->id() });
    VERIFY_DONE(network().remove<Subnet>(subnet->id()));
}

void TestNetwork::aRouterTakesAndKeepsItsGateway()
{
    const auto outside
        = outcome(network().list<Network>({ .query = { { u"router:external"_s, u"true"_s } } }));
    VERIFY_RESULT(outside);
    QVERIFY(!outside->isEmpty() && outside->first().external());
    Router wanted;
    wanted.name = u"edge-2"_s;
    wanted.externalNetworkId = outside->first().id();

    auto router = outcome(network().create(wanted));
    VERIFY_RESULT(router);
    QCOMPARE(router->externalNetworkId(), outside->first().id());
    QVERIFY(!router->externalFixedIps().isEmpty());
    router->adminStateUp = false;
    const auto changed = outcome(network().update(*router));

    VERIFY_RESULT(changed);
    QVERIFY(!changed->adminStateUp());
    QCOMPARE(changed->externalNetworkId(), outside->first().id());
    VERIFY_DONE(network().remove<Router>(router->id()));
}

void TestNetwork::aPortHasTheGroupsItIsGiven()
{
    const auto lab = made();
    VERIFY_RESULT(lab);
    SecurityGroup open;
    open.name = u"open"_s;
    const auto group = outcome(network().create(open));
    VERIFY_RESULT(group);
    QCOMPARE(group->rules().size(), 2); // out, of either version
    Port wanted;
    wanted.networkId = lab->id();
    const auto port = outcome(network().create(Resource::from(wanted)));
    VERIFY_RESULT(port);

    const auto guarded = outcome(network().setSecurityGroups(*port, { group->id() }));
    VERIFY_RESULT(guarded);
    QCOMPARE(guarded->as<Port>()->securityGroupIds(), QStringList { group->id() });
    const auto closed = outcome(network().setSecurityGroups(*port, {}));

    VERIFY_RESULT(closed);
    QCOMPARE(closed->as<Port>()->securityGroupIds(), QStringList());
    QCOMPARE(m_demo->lastBody("PUT")[u"port"].toObject(),
             (QJsonObject { { u"security_groups"_s, QJsonArray() } }));
    VERIFY_DONE(network().remove(*closed));
}

void TestNetwork::aRuleIsMadeAndNeverChanged()
{
    const auto groups = outcome(network().list<SecurityGroup>());
    VERIFY_RESULT(groups);
    SecurityGroupRule wanted;
    wanted.securityGroupId = groups->first().id();
    wanted.direction = u"ingress"_s;
    wanted.ethertype = u"IPv4"_s;
    wanted.protocol = u"tcp"_s;
    wanted.portRangeMin = u"8443"_s;
    wanted.portRangeMax = u"8444"_s;

    auto rule = outcome(network().create(wanted));
    VERIFY_RESULT(rule);
    QCOMPARE(rule->portRangeMax(), u"8444"_s);
    QVERIFY(rule->remoteIpPrefix().isEmpty());
    rule->description = u"for the tests"_s;
    m_demo->cloud.clearExchanges();
    const auto changed = outcome(network().update(*rule));

    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::Unsupported);
    QVERIFY(m_demo->cloud.exchanges().isEmpty());
    VERIFY_DONE(network().remove<SecurityGroupRule>(rule->id()));
}

void TestNetwork::aFloatingIpLeadsToAPortAndBack()
{
    const auto all = outcome(network().list(Schema::of<FloatingIp>()));
    const auto ports = outcome(network().list<Port>());
    VERIFY_RESULT(all);
    VERIFY_RESULT(ports);
    const auto spare = std::find_if(all->begin(), all->end(), [](const Resource &address) {
        return address.as<FloatingIp>()->portId().isEmpty();
    });
    QVERIFY(spare != all->end());
    const auto isFree = [&](const Port &port) {
        return port.deviceOwner().startsWith("compute:"_L1)
            && std::none_of(all->begin(), all->end(), [&](const Resource &address) {
                   return address.as<FloatingIp>()->portId() == port.id();
               });
    };
    const auto port = std::find_if(ports->begin(), ports->end(), isFree);
    QVERIFY(port != ports->end());

    const auto tied = outcome(network().associate(*spare, port->id()));
    VERIFY_RESULT(tied);
    QCOMPARE(tied->id(), spare->id());
    QCOMPARE(tied->as<FloatingIp>()->portId(), port->id());
    QCOMPARE(tied->as<FloatingIp>()->fixedIpAddress(),
             port->fixedIps()[0][u"ip_address"].toString());
    QCOMPARE(tied->as<FloatingIp>()->deviceId(), port->deviceId());
    const auto loose = outcome(network().disassociate(*tied));

    VERIFY_RESULT(loose);
    QCOMPARE(loose->as<FloatingIp>()->portId(), QString());
    QCOMPARE(loose->status(), u"DOWN"_s);
    QCOMPARE(m_demo->lastBody("PUT")[u"floatingip"].toObject(),
             (QJsonObject { { u"port_id"_s, QJsonValue::Null } }));
}

void TestNetwork::leadingNowhereIsRefused()
{
    const auto all = outcome(network().list(Schema::of<FloatingIp>()));
    VERIFY_RESULT(all);

    const auto tied = outcome(network().associate(all->first(), u"no-such-port"_s));

    QVERIFY(!tied);
    QCOMPARE(tied.error().kind, Error::Kind::NotFound);
    QVERIFY2(tied.error().text().contains(u"no-such-port"_s), qPrintable(tied.error().text()));
}

void TestNetwork::withoutAnIdNothingIsSent()
{
    m_demo->cloud.clearExchanges();

    const auto loose = outcome(network().disassociate(Resource(Schema::of<FloatingIp>())));

    QVERIFY(!loose);
    QCOMPARE(loose.error().kind, Error::Kind::NotFound);
    QVERIFY(m_demo->cloud.exchanges().isEmpty());
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
