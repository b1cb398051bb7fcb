// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

#include <QElapsedTimer>
#include <QSet>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Lists of servers: pages, filters, fields, speed.
class TestDemoServerLists : public QObject
{
    Q_OBJECT

private slots:
    void listsArePagedByLinks();
    void listsAreFilteredAndSorted();
    void fieldsFollowTheMicroversion();
    void administratorsSeeHostsAndAllProjects();
    void tenThousandServersAreListedQuickly();
};

void TestDemoServerLists::listsArePagedByLinks()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    QSet<QString> ids;
    QByteArray path = "/compute/v2.1/servers/detail?limit=7";
    int pages = 0;

    while (!path.isEmpty()) {
        const QJsonObject page = wire.get(path).json();
        for (const QJsonValue &entry : page["servers"_L1].toArray())
            ids.insert(entry["id"_L1].toString());
        const QUrl next(page["servers_links"_L1].toArray().first()["href"_L1].toString());
        path = next.isEmpty() ? QByteArray() : (next.path() + u'?' + next.query()).toUtf8();
        ++pages;
    }

    QCOMPARE(ids.size(), 34);
    QCOMPARE(pages, 5);
    QCOMPARE(wire.get("/compute/v2.1/servers?marker=nothing").status, 400);
    QCOMPARE(wire.get("/compute/v2.1/servers?marker=nothing").message(),
             u"marker [nothing] not found"_s);
}

void TestDemoServerLists::listsAreFilteredAndSorted()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const auto names = [&wire](const QByteArray &query) {
        QStringList found;
        for (const QJsonValue &entry :
             wire.get("/compute/v2.1/servers?" + query).json()["servers"_L1].toArray())
            found.append(entry["name"_L1].toString());
        return found;
    };

    QCOMPARE(names("name=^web-[0-9]&sort_key=display_name&sort_dir=asc"),
             QStringList({ u"web-1"_s, u"web-2"_s, u"web-3"_s, u"web-4"_s }));
    QCOMPARE(names("status=ERROR").size(), 2);
    QCOMPARE(names("status=PAUSED&status=SUSPENDED").size(), 2);
    QCOMPARE(names("locked=true"), QStringList({ u"payments-gateway"_s }));
    QVERIFY(names("tags=prod,db").contains(u"db-primary"_s));
    QCOMPARE(wire.get("/compute/v2.1/servers?status=bogus").message(), u"Invalid status value"_s);
    QCOMPARE(wire.get("/compute/v2.1/servers?all_tenants=1").status, 403);
}

void TestDemoServerLists::fieldsFollowTheMicroversion()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const auto shown = [&](const char *version) {
        wire.microversion = QByteArray("compute ") + version;
        return wire.get(server(cloud, u"payments-gateway"_s)).json()["server"_L1].toObject();
    };

    QVERIFY(!shown("2.1").contains("description"_L1));
    QVERIFY(shown("2.19").contains("description"_L1));
    QVERIFY(!shown("2.25").contains("tags"_L1));
    QVERIFY(shown("2.26").contains("tags"_L1));
    QVERIFY(shown("2.46")["flavor"_L1].toObject().contains("id"_L1));
    QVERIFY(shown("2.47")["flavor"_L1].toObject().contains("original_name"_L1));
    QVERIFY(!shown("2.72").contains("locked_reason"_L1));
    QVERIFY(shown("2.73")["locked_reason"_L1].toString().contains("ticket"_L1));
    wire.microversion = "compute 2.200";
    const WireReply refused = wire.get("/compute/v2.1/servers");
    QCOMPARE(refused.status, 406);
    QCOMPARE(refused.message(),
             u"Version 2.200 is not supported by the API. Minimum is 2.1 and maximum is 2.93."_s);
    wire.microversion = "compute latest";
    QCOMPARE(wire.get("/compute/v2.1/servers").header("OpenStack-API-Version"),
             QByteArray("compute 2.93"));
}

void TestDemoServerLists::administratorsSeeHostsAndAllProjects()
{
    DemoCloud cloud;
    Wire admin(cloud, "admin", "shop");
    Wire member(cloud, "demo", "shop");

    const QJsonArray all
        = admin.get("/compute/v2.1/servers/detail?all_tenants=1").json()["servers"_L1].toArray();
    const WireReply refused = member.get("/compute/v2.1/os-hypervisors/detail");

    QCOMPARE(all.size(), cloud.serverCount());
    QVERIFY(all.first().toObject().contains("OS-EXT-SRV-ATTR:host"_L1));
    QCOMPARE(
        admin.get("/compute/v2.1/os-hypervisors/detail").json()["hypervisors"_L1].toArray().size(),
        4);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.message(),
             u"Policy doesn't allow os_compute_api:os-hypervisors:list-detail to be performed."_s);
}

void TestDemoServerLists::tenThousandServersAreListedQuickly()
{
    DemoCloud cloud({ .extraServers = 10'000 });
    Wire wire(cloud, "demo", "shop");
    wire.microversion = "compute 2.93";
    QByteArray path = "/compute/v2.1/servers/detail?limit=1000";
    qsizetype count = 0;
    int pages = 0;
    qint64 longest = 0;

    while (!path.isEmpty()) {
        QElapsedTimer timer;
        timer.start();
        const WireReply reply = wire.get(path);
        longest = qMax(longest, timer.elapsed());
        const QJsonObject page = reply.json();
        count += page["servers"_L1].toArray().size();
        const QUrl next(page["servers_links"_L1].toArray().first()["href"_L1].toString());
        path = next.isEmpty() ? QByteArray() : (next.path() + u'?' + next.query()).toUtf8();
        ++pages;
    }

    qInfo("longest page of 1000: %lld ms", longest);
    QCOMPARE(count, 10'034);
    QCOMPARE(pages, 11);
    // Generous, for sanitizers and busy machines; an optimised build needs a tenth of it.
    QVERIFY2(longest < 2000, qPrintable(QString::number(longest)));
}

QTEST_GUILESS_MAIN(TestDemoServerLists)
#include "tst_demoserverlists.moc"
