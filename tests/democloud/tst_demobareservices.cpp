// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

using namespace cirro;
using namespace Qt::StringLiterals;

//! Services with empty shelves have their own versions, paths and keys.
class TestDemoBareServices : public QObject
{
    Q_OBJECT

private slots:
    void listsAreEmptyUnderTheirKey_data();
    void listsAreEmptyUnderTheirKey();
    void versionsAreToldAsEachServiceTellsThem();
};

void TestDemoBareServices::listsAreEmptyUnderTheirKey_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *path, const char *body) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(body);
    };
    row("/orchestration/v1/%1/stacks", R"({"stacks":[]})");
    row("/dns/v2/reverse/floatingips", R"({"floatingips":[]})");
    row("/load-balancer/v2.0/lbaas/loadbalancers", R"({"loadbalancers":[]})");
    row("/load-balancer/v2/lbaas/availabilityzones", R"({"availability_zones":[]})");
    row("/key-manager/v1/secret-stores", R"({"secret_stores":[]})");
    row("/share/v2/shares", R"({"shares":[]})");
    row("/share/v2/share-networks/detail", R"({"share_networks":[]})");
    row("/share/v2/%1/types", R"({"share_types":[]})");
    row("/baremetal/v1/nodes/detail", R"({"nodes":[]})");
    row("/alarming/v2/query/alarms", "[]");
    row("/rating/v2/scope", R"({"results":[]})");
    row("/reservation/v1/os-hosts", R"({"hosts":[]})");
    row("/accelerator/v2/accelerator_requests", R"({"arqs":[]})");
    row("/metric/v1/resource/generic", "[]");
    row("/application-catalog/v1/catalog/packages", R"({"packages":[]})");
    row("/data-processing/v1.1/%1/clusters", R"({"clusters":[]})");
}

void TestDemoBareServices::listsAreEmptyUnderTheirKey()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    DemoCloud cloud({ .seeded = false });
    Wire wire(cloud, "demo", "shop");
    Wire stranger(cloud);
    path.replace("%1", wire.projectId.toLatin1());

    const WireReply reply = wire.get(path);

    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, body);
    QCOMPARE(stranger.get(path).status, 401);
}

void TestDemoBareServices::versionsAreToldAsEachServiceTellsThem()
{
    DemoCloud cloud({ .seeded = false });
    Wire wire(cloud);

    const QJsonObject share = wire.get("/share/").json()["versions"_L1][0].toObject();
    const QJsonObject dns = wire.get("/dns/").json();

    QCOMPARE(share["id"_L1].toString(), u"v2.0"_s);
    QCOMPARE(share["min_version"_L1].toString(), u"2.0"_s);
    QCOMPARE(share["max_version"_L1].toString(), u"2.73"_s);
    QVERIFY(share["links"_L1][0]["href"_L1].toString().endsWith("/share/v2"_L1));
    QCOMPARE(dns["versions"_L1]["values"_L1][0]["id"_L1].toString(), u"v2"_s);
    QVERIFY(!dns["versions"_L1]["values"_L1][0].toObject().contains("max_version"_L1));
    QCOMPARE(wire.get("/baremetal/").json()["default_version"_L1]["id"_L1].toString(), u"v1"_s);
}

QTEST_GUILESS_MAIN(TestDemoBareServices)
#include "tst_demobareservices.moc"
