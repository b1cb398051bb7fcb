// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Neutron: networks, ports, routers, floating addresses.
class TestDemoNetwork : public QObject
{
    Q_OBJECT

private slots:
    void networksAreMadeAndDefended();
    void floatingAddressesFollowTheirPort();
    void tagsAndRoutesAreChangedOneByOne();
    void aChangeOfAnOldRevisionIsRefused();
    void aPortGoesToTheSubnetOfItsAddress();
    void networksAreListedInPagesAndByTags();
    void membersForAdministratorsAreHidden();
};

void TestDemoNetwork::networksAreMadeAndDefended()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QString frontend = wire.get("/network/v2.0/networks?name=frontend")
                                 .json()["networks"_L1]
                                 .toArray()
                                 .first()["id"_L1]
                                 .toString();

    const WireReply network = wire.post(
        "/network/v2.0/networks", { { u"network"_s, QJsonObject { { u"name"_s, u"lab"_s } } } });
    const QString id = network.json()["network"_L1]["id"_L1].toString();
    const WireReply subnet = wire.post("/network/v2.0/subnets",
                                       { { u"subnet"_s,
                                           QJsonObject { { u"network_id"_s, id },
                                                         { u"cidr"_s, u"192.168.7.0/24"_s },
                                                         { u"ip_version"_s, 4 } } } });
    const WireReply port = wire.post(
        "/network/v2.0/ports",
        { { u"port"_s, QJsonObject { { u"network_id"_s, id }, { u"name"_s, u"p"_s } } } });
    const int busy = wire.send("DELETE", "/network/v2.0/networks/" + id.toLatin1()).status;
    const WireReply defended = wire.send("DELETE", "/network/v2.0/networks/" + frontend.toLatin1());
    wire.send("DELETE",
              "/network/v2.0/ports/" + port.json()["port"_L1]["id"_L1].toString().toLatin1());
    const int removed = wire.send("DELETE", "/network/v2.0/networks/" + id.toLatin1()).status;

    QCOMPARE(network.status, 201);
    QCOMPARE(subnet.json()["subnet"_L1]["gateway_ip"_L1].toString(), u"192.168.7.1"_s);
    QCOMPARE(port.json()["port"_L1]["fixed_ips"_L1].toArray().first()["ip_address"_L1].toString(),
             u"192.168.7.2"_s);
    QCOMPARE(port.json()["port"_L1]["security_groups"_L1].toArray().size(), 1);
    QCOMPARE(busy, 409);
    QCOMPARE(defended.json()["NeutronError"_L1]["type"_L1].toString(), u"NetworkInUse"_s);
    QCOMPARE(removed, 204);
}

void TestDemoNetwork::floatingAddressesFollowTheirPort()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QString server = cloud.serverId(u"web-1"_s);
    const QString external = wire.get("/network/v2.0/networks?router:external=true")
                                 .json()["networks"_L1]
                                 .toArray()
                                 .first()["id"_L1]
                                 .toString();
    const QString port = wire.get("/network/v2.0/ports?device_id=" + server.toLatin1())
                             .json()["ports"_L1]
                             .toArray()
                             .first()["id"_L1]
                             .toString();
    const auto addresses = [&] {
        return wire.get("/compute/v2.1/servers/" + server.toLatin1())
            .json()["server"_L1]["addresses"_L1]["frontend"_L1]
            .toArray();
    };

    const WireReply made = wire.post(
        "/network/v2.0/floatingips",
        { { u"floatingip"_s, QJsonObject { { u"floating_network_id"_s, external } } } });
    const QByteArray path = "/network/v2.0/floatingips/"
        + made.json()["floatingip"_L1]["id"_L1].toString().toLatin1();
    const WireReply tied
        = wire.put(path, { { u"floatingip"_s, QJsonObject { { u"port_id"_s, port } } } });
    const qsizetype with = addresses().size();
    wire.put(path, { { u"floatingip"_s, QJsonObject { { u"port_id"_s, QJsonValue::Null } } } });

    QCOMPARE(made.status, 201);
    QCOMPARE(tied.status, 200);
    QCOMPARE(tied.json()["floatingip"_L1]["status"_L1].toString(), u"ACTIVE"_s);
    QCOMPARE(with, 2);
    QCOMPARE(addresses().size(), 1);
}

void TestDemoNetwork::tagsAndRoutesAreChangedOneByOne()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    Wire reader(cloud, "reader", "shop");
    const auto one = [&wire](const QByteArray &plural, const QByteArray &name) {
        return "/network/v2.0/" + plural + '/'
            + wire.get("/network/v2.0/" + plural + "?name=" + name)
                  .json()
                  .value(QLatin1StringView(plural))
                  .toArray()
                  .first()["id"_L1]
                  .toString()
                  .toLatin1();
    };
    const QByteArray network = one("networks", "frontend");
    const QByteArray router = one("routers", "edge");
    const QJsonObject route { { u"destination"_s, u"10.9.0.0/16"_s },
                              { u"nexthop"_s, u"10.10.0.9"_s } };
    const QJsonObject routes { { u"router"_s,
                                 QJsonObject { { u"routes"_s, QJsonArray { route } } } } };

    QCOMPARE(wire.send("PUT", network + "/tags/blue").status, 201);
    QCOMPARE(wire.get(network + "/tags/blue").status, 204);
    QVERIFY(wire.get(network).json()["network"_L1]["tags"_L1].toArray().contains(u"blue"_s));
    QCOMPARE(reader.send("DELETE", network + "/tags/blue").status, 403);
    QCOMPARE(wire.send("DELETE", network + "/tags/blue").status, 204);
    QCOMPARE(wire.get(network + "/tags/blue").status, 404);
    QCOMPARE(wire.put(router + "/add_extraroutes", routes)
                 .json()["router"_L1]["routes"_L1]
                 .toArray()
                 .size(),
             1);
    QCOMPARE(wire.put(router + "/remove_extraroutes", routes)
                 .json()["router"_L1]["routes"_L1]
                 .toArray()
                 .size(),
             0);
}

void TestDemoNetwork::aChangeOfAnOldRevisionIsRefused()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QJsonObject network = wire.get("/network/v2.0/networks?name=frontend")
                                    .json()["networks"_L1]
                                    .toArray()
                                    .first()
                                    .toObject();
    const QByteArray path = "/network/v2.0/networks/" + network["id"_L1].toString().toLatin1();
    const auto rename = [&](int revision) {
        return wire
            .send("PUT", path, R"({"network": {"description": "x"}})",
                  { { "If-Match", "revision_number=" + QByteArray::number(revision) } })
            .status;
    };
    const int revision = network["revision_number"_L1].toInt();

    QCOMPARE(rename(revision + 5), 412);
    QCOMPARE(rename(revision), 200);
    QCOMPARE(rename(revision), 412);
}

void TestDemoNetwork::aPortGoesToTheSubnetOfItsAddress()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "research");
    const auto make = [&](const QByteArray &path, const QString &key, const QJsonObject &given) {
        return wire.post("/network/v2.0" + path, { { key, given } });
    };
    const auto idOf = [](const WireReply &reply, const char *key) {
        return reply.json()[QLatin1StringView(key)]["id"_L1].toString();
    };
    const QString network = idOf(make("/networks", u"network"_s, {}), "network");
    const auto subnet = [&](const QString &cidr) {
        return idOf(
            make("/subnets", u"subnet"_s,
                 { { u"network_id"_s, network }, { u"ip_version"_s, 4 }, { u"cidr"_s, cidr } }),
            "subnet");
    };
    subnet(u"10.9.0.0/24"_s);
    const QString second = subnet(u"10.11.0.0/24"_s);
    const QJsonObject wanted {
        { u"network_id"_s, network },
        { u"fixed_ips"_s, QJsonArray { QJsonObject { { u"ip_address"_s, u"10.11.0.9"_s } } } }
    };

    const WireReply made = make("/ports", u"port"_s, wanted);
    const WireReply again = make("/ports", u"port"_s, wanted);

    QCOMPARE(made.json()["port"_L1]["fixed_ips"_L1][0]["subnet_id"_L1].toString(), second);
    QCOMPARE(again.status, 409);
    QVERIFY(again.body.contains("IpAddressAlreadyAllocated"));
    QCOMPARE(wire.send("DELETE", "/network/v2.0/subnets/" + second.toLatin1()).status, 409);
}

void TestDemoNetwork::networksAreListedInPagesAndByTags()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray list = "/network/v2.0/networks";
    const QByteArray one = list + '/' + firstNetwork(wire);
    wire.put(one + "/tags", { { u"tags"_s, QJsonArray { u"a"_s, u"b"_s } } });
    const auto count = [&](const QByteArray &query) {
        return int(wire.get(list + '?' + query).json()["networks"_L1].toArray().size());
    };
    const int all = count({});

    const QJsonObject page = wire.get(list + "?limit=1&sort_key=name&sort_dir=asc").json();

    QVERIFY(all > 1);
    QCOMPARE(page["networks"_L1].toArray().size(), 1);
    QVERIFY(page["networks_links"_L1][0]["href"_L1].toString().contains("marker="_L1));
    QCOMPARE(count("tags=a,b"), 1);
    QCOMPARE(count("tags=a,c"), 0);
    QCOMPARE(count("tags-any=a,c"), 1);
    QCOMPARE(count("not-tags=a,b"), all - 1);
    QCOMPARE(count("not-tags-any=c"), all);
    QCOMPARE(wire.get(list + "?fields=id&limit=1").json()["networks"_L1][0].toObject().keys(),
             QStringList({ u"id"_s }));
}

void TestDemoNetwork::membersForAdministratorsAreHidden()
{
    DemoCloud cloud;
    Wire member(cloud, "demo", "shop");
    Wire admin(cloud, "admin", "shop");
    const QByteArray path = "/network/v2.0/networks/" + firstNetwork(member);

    QVERIFY(!member.get(path).json()["network"_L1].toObject().contains("provider:network_type"_L1));
    QVERIFY(admin.get(path).json()["network"_L1].toObject().contains("provider:network_type"_L1));
    QCOMPARE(member.get("/network/v2.0/agents").json()["agents"_L1].toArray().size(), 0);
    QVERIFY(admin.get("/network/v2.0/agents").json()["agents"_L1].toArray().size() > 0);
}

QTEST_GUILESS_MAIN(TestDemoNetwork)
#include "tst_demonetwork.moc"
