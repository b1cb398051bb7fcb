// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/services.h"
#include "support/democonnection.h"

using namespace cirro;
using namespace cirro::live;
using namespace Qt::StringLiterals;

//! Nova's kinds beside servers, against the demo cloud.
class TestComputeKinds : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyKindIsListed_data();
    void everyKindIsListed();
    void administratorsKindsAreForbiddenToMembers_data();
    void administratorsKindsAreForbiddenToMembers();
    void aServerGroupIsMadeAndDeleted();
    void zonesSayWhetherTheyAreAvailable();
    void hypervisorsTellWhatTheyUse();

private:
    compute::v2::Proxy compute(const QString &cloud = u"demo-admin"_s) const
    {
        return m_demo->as(cloud).compute();
    }

    std::unique_ptr<DemoConnection> m_demo;
};

void TestComputeKinds::init()
{
    m_demo = std::make_unique<DemoConnection>();
}

void TestComputeKinds::everyKindIsListed_data()
{
    QTest::addColumn<QString>("key");
    for (const auto *schema : compute::v2::Proxy::Resources::schemas()) {
        const bool isOfServer = QByteArrayView(schema->kind().path).contains("%(server)s");
        if (!schema->kind().isSingleton && !isOfServer)
            QTest::newRow(qPrintable(schema->key())) << schema->key();
    }
}

void TestComputeKinds::everyKindIsListed()
{
    QFETCH(QString, key);

    const auto cloud = key == "compute/keypair"_L1 ? u"demo"_s : u"demo-admin"_s;
    const auto found = outcome(compute(cloud).list(*schemaNamed(key)));

    VERIFY_RESULT(found);
    QVERIFY(!found->isEmpty());
    for (const auto &resource : *found)
        QVERIFY(!resource.id().isEmpty());
}

void TestComputeKinds::administratorsKindsAreForbiddenToMembers_data()
{
    QTest::addColumn<QString>("key");
    for (const auto &name :
         { u"hypervisor"_s, u"compute_service"_s, u"aggregate"_s, u"migration"_s })
        QTest::newRow(qPrintable(name)) << u"compute/"_s + name;
}

void TestComputeKinds::administratorsKindsAreForbiddenToMembers()
{
    QFETCH(QString, key);

    const auto found = outcome(compute(u"demo"_s).list(*schemaNamed(key)));

    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Forbidden);
}

void TestComputeKinds::aServerGroupIsMadeAndDeleted()
{
    ServerGroup wanted;
    wanted.name = u"apart"_s;
    wanted.policy = u"anti-affinity"_s;
    wanted.rules = QJsonObject { { u"max_server_per_host"_s, 2 } };

    const auto group = outcome(compute(u"demo"_s).create(wanted));

    VERIFY_RESULT(group);
    QCOMPARE(group->policy(), u"anti-affinity"_s);
    QCOMPARE(group->rules()[u"max_server_per_host"].toInt(), 2);
    QVERIFY(group->members().isEmpty());
    VERIFY_DONE(compute(u"demo"_s).remove<ServerGroup>(group->id()));
}

void TestComputeKinds::zonesSayWhetherTheyAreAvailable()
{
    const auto zones = outcome(compute(u"demo"_s).list(Schema::of<AvailabilityZone>()));

    VERIFY_RESULT(zones);
    QVERIFY(!zones->first().name().isEmpty());
    QVERIFY(zones->first().as<AvailabilityZone>()->available());
}

void TestComputeKinds::hypervisorsTellWhatTheyUse()
{
    const auto hosts = outcome(compute().list<Hypervisor>());

    VERIFY_RESULT(hosts);
    QVERIFY(hosts->first().vcpus() > 0);
    QVERIFY(hosts->first().ram() > 0);
    QVERIFY(!hosts->first().hostname().isEmpty());
}

QTEST_GUILESS_MAIN(TestComputeKinds)
#include "tst_computekinds.moc"
