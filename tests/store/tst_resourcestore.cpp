// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/resourcestore.h"
#include "support/scriptedconnection.h"

#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QJsonObject servers(const QStringList &ids)
{
    QJsonArray list;
    for (const auto &id : ids)
        list << QJsonObject { { u"id"_s, id }, { u"name"_s, id }, { u"status"_s, u"ACTIVE"_s } };
    return { { u"servers"_s, list } };
}

QStringList idsOf(Listing &listing)
{
    QStringList ids;
    for (int row = 0; row < listing.model()->rowCount(); ++row)
        ids << rowId(listing.model()->resourceAt(row));
    return ids;
}

Resource object(const QString &name)
{
    return Resource::load(Schema::of<Object>(), { { u"name"_s, name } },
                          { { u"container"_s, u"photos"_s } });
}

Place photos(const Connection &connection, const QString &folder = {})
{
    return { connection, &Schema::of<Object>(), { { u"container"_s, u"photos"_s } }, folder };
}

} // namespace

class TestResourceStore : public QObject
{
    Q_OBJECT

private slots:
    void equalPlacesShareOneListing();
    void placesThatDifferDoNot();
    void aWatchedListIsFetchedOnce();
    void objectsAreListedByFolder();
    void aFolderRowOpensAsAPlace();
    void theTrailLeadsFromTheContainers();
    void whatWasWrittenIsInEveryListThatShowsIt();
    void aNewRowOfAListWithAQueryIsForTheCloudToSay();
    void anObjectFurtherDownShowsAsItsFolder();
    void whatIsForgottenIsGone();
    void singletonsAreOneRow();
    void aRefusalOutlivesTheListing();
    void invalidatedListsAskWhenTheyAreSeen();
    void fewListsAreKept();
    void changesAreToldByPlace();
    void refreshesOfServersAskForChanges();
    void aFilteredListIsAlwaysAskedForWhole();
    void aListOfEveryProjectAsksForThem();
    void aChangedServerOfAnotherProjectStaysOutOfTheOwnList();
    void whatIsNewIsAskedForWhereTheListIsFiltered();
};

void TestResourceStore::equalPlacesShareOneListing()
{
    ScriptedCloud cloud;
    ResourceStore store;

    const auto one = store.listing({ cloud.connection(), &Schema::of<Server>() });
    const auto two = store.listing({ cloud.connection(), &Schema::of<Server>() });

    QCOMPARE(one, two);
}

void TestResourceStore::placesThatDifferDoNot()
{
    ScriptedCloud cloud;
    ResourceStore store;
    const auto connection = cloud.connection();

    QSet<QString> keys;
    for (const auto &place : QList<Place> {
             { connection, &Schema::of<Server>() },
             { connection.inRegion(u"Two"_s), &Schema::of<Server>() },
             { connection, &Schema::of<Flavor>() },
             { connection, &Schema::of<Server>(), {}, {}, { { u"all_tenants"_s, u"1"_s } } },
             photos(connection),
             photos(connection, u"a/"_s),
             { connection, &Schema::of<Object>(), { { u"container"_s, u"a/b"_s } } } })
        keys.insert(place.key());

    QCOMPARE(keys.size(), 7);
}

void TestResourceStore::aWatchedListIsFetchedOnce()
{
    ScriptedCloud cloud;
    cloud->on("GET /servers/detail", 200, servers({ u"a"_s, u"b"_s }));
    ResourceStore store;
    const Place place { cloud.connection(), &Schema::of<Server>() };

    const auto one = store.watch(place);
    const auto two = store.watch(place);

    QTRY_COMPARE(one->state(), Listing::State::Ready);
    QCOMPARE(idsOf(*two.listing()), (QStringList { u"a"_s, u"b"_s }));
    QCOMPARE(cloud->count("GET /servers/detail"), 1);
}

void TestResourceStore::objectsAreListedByFolder()
{
    ScriptedCloud cloud;
    cloud->on("GET /photos", 200,
              QJsonArray { QJsonObject { { u"subdir"_s, u"2024/holiday/"_s } },
                           QJsonObject { { u"name"_s, u"2024/"_s } },
                           QJsonObject { { u"name"_s, u"2024/beach.jpg"_s }, { u"bytes"_s, 5 } } });
    ResourceStore store;

    const auto list = store.watch(photos(cloud.connection(), u"2024/"_s));

    QTRY_COMPARE(list->state(), Listing::State::Ready);
    QCOMPARE(
        idsOf(*list.listing()),
        (QStringList { u"2024/holiday/"_s, u"2024/beach.jpg"_s })); // without the folder itself
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"beach.jpg"_s);
    const QUrlQuery query(QString::fromLatin1(cloud->last("GET /photos").query));
    QCOMPARE(query.queryItemValue(u"prefix"_s, QUrl::FullyDecoded), u"2024/"_s);
    QCOMPARE(query.queryItemValue(u"delimiter"_s, QUrl::FullyDecoded), u"/"_s);
}

void TestResourceStore::aFolderRowOpensAsAPlace()
{
    ScriptedCloud cloud;
    const auto connection = cloud.connection();
    const auto container = Resource::load(Schema::of<Container>(), { { u"name"_s, u"photos"_s } });
    const auto folder = Resource::load(Schema::of<Object>(), { { u"subdir"_s, u"2024/"_s } },
                                       { { u"container"_s, u"photos"_s } });

    const auto objects = Place { connection, &Schema::of<Container>() }.inside(container);
    QVERIFY(objects);
    QCOMPARE(objects->key(), photos(connection).key());

    const auto inner = objects->inside(folder);
    QVERIFY(inner);
    QCOMPARE(inner->folder, u"2024/"_s);
    QVERIFY(!objects->inside(object(u"a.txt"_s)));
}

void TestResourceStore::theTrailLeadsFromTheContainers()
{
    ScriptedCloud cloud;

    const auto crumbs = breadcrumb(
        photos(cloud.connection().inRegion(u"RegionOne"_s), u"2024/holiday/"_s), u"shop"_s);

    QStringList labels;
    for (const auto &crumb : crumbs)
        labels << crumb.label;
    QCOMPARE(labels,
             (QStringList { u"prod"_s, u"shop"_s, u"RegionOne"_s, u"Containers"_s, u"photos"_s,
                            u"2024"_s, u"holiday"_s }));
    QVERIFY(!crumbs[0].place);
    QCOMPARE(crumbs[4].place->folder, QString());
    QCOMPARE(crumbs[5].place->folder, u"2024/"_s);
    QCOMPARE(crumbs[6].place->folder, u"2024/holiday/"_s);
}

void TestResourceStore::whatWasWrittenIsInEveryListThatShowsIt()
{
    ScriptedCloud cloud;
    ResourceStore store;
    const auto top = store.listing(photos(cloud.connection()));
    const auto elsewhere = store.listing(photos(cloud.connection(), u"other/"_s));
    const auto otherCloud = store.listing(photos(cloud.connection(u"test"_s)));

    store.upsert(cloud.connection(), object(u"a.txt"_s));

    QCOMPARE(idsOf(*top), QStringList { u"a.txt"_s });
    QCOMPARE(idsOf(*elsewhere), QStringList {});
    QCOMPARE(idsOf(*otherCloud), QStringList {});
}

void TestResourceStore::aNewRowOfAListWithAQueryIsForTheCloudToSay()
{
    ScriptedCloud cloud;
    cloud->on("GET /servers/detail", 200, servers({ u"a"_s }));
    ResourceStore store;
    const Place place {
        cloud.connection(), &Schema::of<Server>(), {}, {}, { { u"name"_s, u"web"_s } }
    };
    const auto watch = store.watch(place);
    QTRY_VERIFY(watch->isComplete());

    store.upsert(cloud.connection(),
                 Resource::load(Schema::of<Server>(), { { u"id"_s, u"other"_s } }));

    QTRY_COMPARE(cloud->count("GET /servers/detail"), 2);
    QCOMPARE(idsOf(*watch.listing()), QStringList { u"a"_s });
    store.upsert(cloud.connection(),
                 Resource::load(Schema::of<Server>(),
                                { { u"id"_s, u"a"_s }, { u"status"_s, u"SHUTOFF"_s } }));
    QCOMPARE(watch->model()->resourceAt(0).status(), u"SHUTOFF"_s);
}

void TestResourceStore::anObjectFurtherDownShowsAsItsFolder()
{
    ScriptedCloud cloud;
    ResourceStore store;
    const auto top = store.listing(photos(cloud.connection()));
    const auto folder = store.listing(photos(cloud.connection(), u"2024/"_s));

    store.upsert(cloud.connection(), object(u"2024/holiday/beach.jpg"_s));

    QCOMPARE(idsOf(*top), QStringList { u"2024/"_s });
    QCOMPARE(idsOf(*folder), QStringList { u"2024/holiday/"_s });
    QVERIFY(isFolder(folder->model()->resourceAt(0)));
}

void TestResourceStore::whatIsForgottenIsGone()
{
    ScriptedCloud cloud;
    ResourceStore store;
    const auto top = store.listing(photos(cloud.connection()));
    store.upsert(cloud.connection(), object(u"a.txt"_s));
    store.upsert(cloud.connection(), object(u"2024/b.txt"_s));

    store.forget(cloud.connection(), object(u"a.txt"_s));
    store.forget(cloud.connection(), object(u"2024/b.txt"_s)); // the folder may hold more

    QCOMPARE(idsOf(*top), QStringList { u"2024/"_s });
}

void TestResourceStore::singletonsAreOneRow()
{
    ScriptedCloud cloud;
    cloud->on(
        "GET /limits", 200,
        QJsonObject { { u"limits"_s,
                        QJsonObject { { u"absolute"_s,
                                        QJsonObject { { u"maxTotalInstances"_s, 10 } } } } } });
    ResourceStore store;

    const auto list = store.watch({ cloud.connection(), &Schema::of<ComputeLimits>() });

    QTRY_COMPARE(list->state(), Listing::State::Ready);
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->resourceAt(0).as<ComputeLimits>()->servers(), 10);
}

void TestResourceStore::aRefusalOutlivesTheListing()
{
    ScriptedCloud cloud;
    cloud->on("GET /services", 403, QByteArray("{}"));
    ResourceStore store;
    const Place place { cloud.connection(), &Schema::of<Service>() };
    {
        const auto list = store.watch(place);
        QTRY_COMPARE(list->state(), Listing::State::Forbidden);
    }
    for (int i = 0; i < 80; ++i)
        store.listing(photos(cloud.connection(), QString::number(i) + u'/'));
    QTRY_VERIFY(!store.known(place.key()));

    const auto again = store.watch(place);

    QCOMPARE(again->state(), Listing::State::Forbidden);
    QVERIFY(again->error());
    QCOMPARE(cloud->count("GET /services"), 1);
}

void TestResourceStore::invalidatedListsAskWhenTheyAreSeen()
{
    ScriptedCloud cloud;
    cloud->on("GET /servers/detail", 200, servers({ u"a"_s }));
    ResourceStore store;
    const Place place { cloud.connection(), &Schema::of<Server>() };
    {
        const auto list = store.watch(place);
        QTRY_COMPARE(list->state(), Listing::State::Ready);
    }

    store.invalidate(cloud.connection(), Schema::of<Server>());
    QCOMPARE(cloud->count("GET /servers/detail"), 1);
    const auto again = store.watch(place);

    QTRY_COMPARE(cloud->count("GET /servers/detail"), 2);
}

void TestResourceStore::fewListsAreKept()
{
    ScriptedCloud cloud;
    ResourceStore store;
    const auto held = store.listing(photos(cloud.connection()));

    for (int i = 0; i < 200; ++i)
        store.listing(photos(cloud.connection(), QString::number(i) + u'/'));

    QTRY_VERIFY(store.listings().size() <= 64);
    QVERIFY(store.known(photos(cloud.connection()).key()));
}

void TestResourceStore::changesAreToldByPlace()
{
    ScriptedCloud cloud;
    cloud->on("GET /servers/detail", 200, servers({ u"a"_s }));
    ResourceStore store;
    const Place place { cloud.connection(), &Schema::of<Server>() };
    QSignalSpy changed(&store, &ResourceStore::changed);

    const auto list = store.watch(place);

    QTRY_COMPARE(list->state(), Listing::State::Ready);
    QVERIFY(changed.size() >= 2);
    QCOMPARE(changed.last().first().toString(), place.key());
}

void TestResourceStore::refreshesOfServersAskForChanges()
{
    ScriptedCloud cloud;
    const QJsonObject server { { u"id"_s, u"a"_s }, { u"updated"_s, u"2026-05-01T12:00:00Z"_s } };
    cloud->on("GET /servers/detail", 200, QJsonObject { { u"servers"_s, QJsonArray { server } } });
    ResourceStore store({ .interval = 5ms });
    const auto watch = store.watch({ cloud.connection(), &Schema::of<Server>() });

    QTRY_VERIFY(cloud->count("GET /servers/detail") >= 2);

    QVERIFY(!cloud->seen().first().query.contains("changes-since"));
    const auto query = cloud->last("GET /servers/detail").query;
    QVERIFY2(query.contains("changes-since=2026-05-01T12%3A00%3A00Z"), query.constData());
}

void TestResourceStore::aFilteredListIsAlwaysAskedForWhole()
{
    ScriptedCloud cloud;
    const QJsonObject server { { u"id"_s, u"a"_s }, { u"updated"_s, u"2026-05-01T12:00:00Z"_s } };
    cloud->on("GET /servers/detail", 200, QJsonObject { { u"servers"_s, QJsonArray { server } } });
    ResourceStore store({ .interval = 5ms });
    Place ofHost { cloud.connection(), &Schema::of<Server>() };
    ofHost.query = { { u"host"_s, u"one"_s } };
    const auto watch = store.watch(ofHost);

    QTRY_VERIFY(cloud->count("GET /servers/detail") >= 3);

    for (const auto &seen : cloud->seen())
        QVERIFY2(!seen.query.contains("changes-since"), seen.query.constData());
}

void TestResourceStore::aListOfEveryProjectAsksForThem()
{
    ScriptedCloud cloud;
    cloud->on("GET /servers/detail", 200, servers({ u"a"_s }));
    ResourceStore store;
    const Place own { cloud.connection(), &Schema::of<Server>() };
    const auto wide = own.everyProject();

    QVERIFY(wide && wide->isOfEveryProject() && !own.isOfEveryProject());
    QCOMPARE(wide->ownProject(), own);
    QVERIFY(!Place({ cloud.connection(), &Schema::of<Flavor>() }).everyProject());
    const auto watch = store.watch(*wide);
    QTRY_VERIFY(watch->isComplete());

    QVERIFY(cloud->last("GET /servers/detail").query.contains("all_tenants=1"));
    const auto *model = watch->model();
    QVERIFY(model->isDefaultVisible(model->columnOf("tenant_id")));
    QVERIFY(!store.listing(own)->model()->isDefaultVisible(model->columnOf("tenant_id")));
}

void TestResourceStore::aChangedServerOfAnotherProjectStaysOutOfTheOwnList()
{
    ScriptedCloud cloud;
    ResourceStore store;
    const Place own { cloud.connection(), &Schema::of<Server>() };
    cloud->on("GET /servers/detail", 200, servers({ u"mine"_s }));
    const auto ownList = store.watch(own);
    QTRY_VERIFY(ownList->isComplete());
    cloud->reset("GET /servers/detail");
    cloud->on("GET /servers/detail", 200, servers({ u"mine"_s, u"theirs"_s }));
    const auto wideList = store.watch(*own.everyProject());
    QTRY_VERIFY(wideList->isComplete());
    const auto load = [](const QString &id) {
        return Resource::load(Schema::of<Server>(), { { u"id"_s, id } });
    };

    store.upsert(cloud.connection(), load(u"theirs"_s));
    QCOMPARE(idsOf(*ownList.listing()), QStringList { u"mine"_s });
    store.upsert(cloud.connection(), load(u"new"_s));

    QCOMPARE(idsOf(*ownList.listing()), (QStringList { u"mine"_s, u"new"_s }));
}

void TestResourceStore::whatIsNewIsAskedForWhereTheListIsFiltered()
{
    ScriptedCloud cloud;
    ResourceStore store;
    cloud->on("GET /servers/detail", 200, servers({ u"a"_s }));
    const auto watch = store.watch(
        { cloud.connection(), &Schema::of<Server>(), {}, {}, { { u"host"_s, u"h"_s } } });
    QTRY_VERIFY(watch->isComplete());

    store.upsert(cloud.connection(), Resource::load(Schema::of<Server>(), { { u"id"_s, u"b"_s } }));

    QTRY_COMPARE(cloud->count("GET /servers/detail"), 2);
    QCOMPARE(idsOf(*watch.listing()), QStringList { u"a"_s });
}

QTEST_GUILESS_MAIN(TestResourceStore)

#include "tst_resourcestore.moc"
