// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/proxy.h"
#include "support/fakecloud.h"
#include "support/plainauthenticator.h"
#include "support/receiver.h"

#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto All
    = Allow::Create | Allow::Retrieve | Allow::Update | Allow::Delete | Allow::Head | Allow::List;

struct Thing
{
    static constexpr Kind kind { .type = "Thing",
                                 .service = "compute",
                                 .name = "thing",
                                 .label = "Thing",
                                 .labels = "Things",
                                 .path = "/things",
                                 .listPath = "/things/detail",
                                 .resourceKey = "thing",
                                 .resourcesKey = "things",
                                 .allow = All,
                                 .microversion = "2.60" };
    Prop<QString, "id", "ID"> id;
    Prop<QString, "name", "Name", Write::Always> name;
    Prop<QString, "status", "Status", As::Status> status;
    Prop<int, "progress", "Progress"> progress;
    Prop<QString, "size", "Size", Write::OnCreate, WriteAs { "sizeRef" }> size;
};

struct Nothing
{
    static constexpr Kind kind { .type = "Nothing",
                                 .service = "compute",
                                 .name = "nothing",
                                 .label = "Nothing",
                                 .labels = "Nothings",
                                 .path = "/nothings",
                                 .allow = Allow::Nothing };
    Prop<QString, "id", "ID"> id;
    Prop<QString, "name", "Name", Write::Always> name;
};

struct Patched
{
    static constexpr Kind kind { .type = "Patched",
                                 .service = "identity",
                                 .name = "patched",
                                 .label = "Patched",
                                 .labels = "Patched",
                                 .path = "/patched",
                                 .resourceKey = "patched",
                                 .resourcesKey = "patched",
                                 .allow = All,
                                 .update = Update::Patch };
    Prop<QString, "id", "ID"> id;
    Prop<QString, "name", "Name", Write::Always> name;
};

struct Picture
{
    static constexpr Kind kind { .type = "Picture",
                                 .service = "image",
                                 .name = "picture",
                                 .label = "Picture",
                                 .labels = "Pictures",
                                 .path = "/pictures",
                                 .resourcesKey = "pictures",
                                 .allow = All,
                                 .update = Update::JsonPatch };
    Prop<QString, "id", "ID"> id;
    Prop<QString, "name", "Name", Write::Always> name;
};

struct Box
{
    static constexpr Kind kind { .type = "Box",
                                 .service = "object-store",
                                 .name = "box",
                                 .label = "Box",
                                 .labels = "Boxes",
                                 .path = "/",
                                 .allow = All,
                                 .create = Create::Put,
                                 .update = Update::Headers,
                                 .paging = Paging::Marker,
                                 .idKey = "name",
                                 .listQuery = "format=json" };
    Prop<QString, "name", "Name"> name;
    Prop<qint64, "X-Box-Count", "Count", In::Header, Alias { "count" }> count;
    Prop<QString, "X-Box-Policy", "Policy", In::Header, Write::OnCreate> policy;
    Prop<Metadata, "X-Box-Meta-", "Metadata", In::HeaderPrefix, Write::Always> metadata;
};

struct Inner
{
    static constexpr Kind kind { .type = "Inner",
                                 .service = "object-store",
                                 .name = "inner",
                                 .label = "Inner",
                                 .labels = "Inners",
                                 .path = "/%(box)s",
                                 .allow = All,
                                 .create = Create::Put,
                                 .update = Update::AllHeaders,
                                 .paging = Paging::Marker,
                                 .idKey = "name",
                                 .listQuery = "format=json",
                                 .pageSize = 2 };
    Prop<QString, "name", "Name", Alias { "subdir" }> name;
    Prop<QString, "Content-Type", "Type", In::Header, Write::Always> contentType;
    Prop<Metadata, "X-Inner-Meta-", "Metadata", In::HeaderPrefix, Write::Always> metadata;
    Prop<QString, "box", "Box", In::Uri> box;
};

QJsonObject thing(const QString &id, const QString &name, const QString &status = u"ACTIVE"_s)
{
    return { { u"id"_s, id }, { u"name"_s, name }, { u"status"_s, status } };
}

QJsonObject one(const QJsonObject &body)
{
    return { { u"thing"_s, body } };
}

QJsonObject many(const QJsonArray &items, const QString &next = {})
{
    QJsonObject body { { u"things"_s, items } };
    if (!next.isEmpty()) {
        body.insert(u"things_links"_s,
                    QJsonArray { QJsonObject { { u"rel"_s, u"next"_s }, { u"href"_s, next } } });
    }
    return body;
}

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aForbiddenVerbSendsNothing();
    void createPostsWhatIsDirtyUnderItsKey();
    void createAsksForWhatTheAnswerLacks();
    void aFailedLookAfterCreateIsNoFailedCreate();
    void createWithANameOfTheClientPutsHeaders();
    void retrieveUnwrapsTheResource();
    void anAnswerWithoutTheResourceIsAnError();
    void updateSendsOnlyWhatIsDirty();
    void updateOfNothingSendsNothing();
    void updateByPatch();
    void updateByJsonPatch();
    void updateByHeaders();
    void updateThatReplacesAllHeadersSendsAll();
    void removeNeedsAnId();
    void removeDeletes();
    void idsCannotLeaveTheirPlace();
    void aMissingPartOfThePathIsNamed();
    void headReadsHeaders();
    void listFollowsLinksByTheirQueryOnly();
    void listFollowsKeystoneLinks();
    void listFollowsNextOfGlance();
    void listFollowsTheLinkHeader();
    void listFollowsMarkersUntilAPageIsShort();
    void listStopsOnARepeatedPage();
    void listStopsAtTheMostItems();
    void listWithoutPagingTakesOnePage();
    void listShowsPagesAsTheyCome();
    void listOfSomethingElseIsAnError();
    void anEmptyAnswerIsNoEmptyList();
    void listSkipsWhatIsNoResource();
    void findById();
    void findByName();
    void findOfATwiceUsedNameIsAmbiguous();
    void findOfNothingIsNotFound();
    void waitForStatusAsksUntilItIsThere();
    void waitForStatusFailsWithTheReason();
    void waitForStatusReturnsAtOnceIfItIsThere();
    void waitForStatusGivesUp();
    void waitForStatusLooksAtTheAttributeItIsTold();
    void waitForDeleteEndsWith404();
    void waitForDeleteEndsWithTheStatusDeleted();
    void waitForDeleteFailsWithTheReason();
    void closingTheViewEndsTheWaiting();
    void theMicroversionIsTheNewestBothKnow_data();
    void theMicroversionIsTheNewestBothKnow();

private:
    Proxy proxy(ApiVersion most = {}, AdapterOptions options = { .pace = { .interval = 1ms } })
    {
        Session session(m_transport,
                        std::make_shared<PlainAuthenticator>(m_cloud->baseUrl(), most));
        return Proxy(session, { .serviceType = u"compute"_s }, options);
    }

    std::unique_ptr<FakeCloud> m_cloud;
    std::shared_ptr<Transport> m_transport;
};

void TestProxy::init()
{
    m_cloud = std::make_unique<FakeCloud>();
    m_transport = std::make_shared<NetworkTransport>();
}

void TestProxy::aForbiddenVerbSendsNothing()
{
    Nothing nothing;
    nothing.name = u"n"_s;
    Receiver<Nothing> created, retrieved, updated, headed;
    Receiver<void> removed;
    Receiver<QList<Nothing>> listed;

    proxy().create(nothing).deliver(&created, created.store());
    proxy().retrieve<Nothing>(u"a"_s).deliver(&retrieved, retrieved.store());
    proxy().update(nothing).deliver(&updated, updated.store());
    proxy().head<Nothing>(u"a"_s).deliver(&headed, headed.store());
    proxy().remove<Nothing>(u"a"_s).deliver(&removed, removed.store());
    proxy().list<Nothing>().deliver(&listed, listed.store());

    QTRY_VERIFY(created && retrieved && updated && headed && removed && listed);
    QCOMPARE(created.error().kind, Error::Kind::Unsupported);
    QCOMPARE(retrieved.error().kind, Error::Kind::Unsupported);
    QCOMPARE(updated.error().kind, Error::Kind::Unsupported);
    QCOMPARE(headed.error().kind, Error::Kind::Unsupported);
    QCOMPARE(removed.error().kind, Error::Kind::Unsupported);
    QCOMPARE(listed.error().kind, Error::Kind::Unsupported);
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestProxy::createPostsWhatIsDirtyUnderItsKey()
{
    m_cloud->on("POST /things").reply(202, one(thing(u"a"_s, u"new"_s)));
    Thing t;
    t.name = u"new"_s;
    t.size = u"m1"_s;
    t.status = u"nonsense"_s;
    Receiver<Thing> got;

    proxy().create(t).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->id(), u"a"_s);
    QVERIFY(!got->name.isDirty());
    QCOMPARE(m_cloud->bodies("POST /things").first(),
             one({ { u"name"_s, u"new"_s }, { u"sizeRef"_s, u"m1"_s } }));
    QCOMPARE(m_cloud->headersOf("POST /things").value("X-Auth-Token"), "secret-token"_ba);
}

void TestProxy::createAsksForWhatTheAnswerLacks()
{
    m_cloud->on("POST /things").reply(202, one({ { u"id"_s, u"a"_s } }));
    m_cloud->on("GET /things/a").reply(200, one(thing(u"a"_s, u"new"_s, u"BUILD"_s)));
    Thing t;
    t.name = u"new"_s;
    Receiver<Thing> got;

    proxy().create(t).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status(), u"BUILD"_s);
}

void TestProxy::aFailedLookAfterCreateIsNoFailedCreate()
{
    m_cloud->on("POST /things").reply(202, one({ { u"id"_s, u"a"_s } }));
    m_cloud->on("GET /things/a").reply(404, QJsonObject());
    Receiver<Thing> got;

    proxy().create(Thing()).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->id(), u"a"_s);
}

void TestProxy::createWithANameOfTheClientPutsHeaders()
{
    m_cloud->on("PUT /my%20box").reply(201);
    m_cloud->on("HEAD /my%20box").reply(204, {}, { { "X-Box-Count", "3" } });
    Box box;
    box.name = u"my box"_s;
    box.policy = u"gold"_s;
    Receiver<Box> got;

    proxy().create(box).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->name(), u"my box"_s);
    QCOMPARE(got->count(), 3);
    QCOMPARE(m_cloud->headersOf("PUT /my%20box").value("X-Box-Policy"), "gold"_ba);
}

void TestProxy::retrieveUnwrapsTheResource()
{
    m_cloud->on("GET /things/a").reply(200, one(thing(u"a"_s, u"web"_s)));
    Receiver<Thing> got;

    proxy().retrieve<Thing>(u"a"_s).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->name(), u"web"_s);
}

void TestProxy::anAnswerWithoutTheResourceIsAnError()
{
    m_cloud->on("GET /things/a").reply(200, QJsonObject { { u"other"_s, 1 } });
    Receiver<Thing> got;

    proxy().retrieve<Thing>(u"a"_s).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Protocol);
}

void TestProxy::updateSendsOnlyWhatIsDirty()
{
    m_cloud->on("PUT /things/a").reply(200, one(thing(u"a"_s, u"after"_s)));
    auto t = *Resource::load(Schema::of<Thing>(), thing(u"a"_s, u"before"_s)).as<Thing>();
    t.name = u"after"_s;
    Receiver<Thing> got;

    proxy().update(t).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->bodies("PUT /things/a").first(), one({ { u"name"_s, u"after"_s } }));
    QVERIFY(!got->name.isDirty());
}

void TestProxy::updateOfNothingSendsNothing()
{
    Receiver<Resource> got;

    proxy()
        .update(Resource::load(Schema::of<Thing>(), thing(u"a"_s, u"x"_s)))
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestProxy::updateByPatch()
{
    m_cloud->on("PATCH /patched/a")
        .reply(200, QJsonObject { { u"patched"_s, thing(u"a"_s, u"n"_s) } });
    auto p = *Resource::load(Schema::of<Patched>(), thing(u"a"_s, u"m"_s)).as<Patched>();
    p.name = u"n"_s;
    Receiver<Patched> got;

    proxy().update(p).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->count("PATCH /patched/a"), 1);
}

void TestProxy::updateByJsonPatch()
{
    m_cloud->on("PATCH /pictures/a").reply(200, thing(u"a"_s, u"n"_s));
    auto p = *Resource::load(Schema::of<Picture>(), thing(u"a"_s, u"m"_s)).as<Picture>();
    p.name = u"n"_s;
    Receiver<Picture> got;

    proxy().update(p).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->headersOf("PATCH /pictures/a").value("Content-Type"),
             "application/openstack-images-v2.1-json-patch"_ba);
    QCOMPARE(QJsonDocument::fromJson(m_cloud->rawBodies("PATCH /pictures/a").first()).array(),
             (QJsonArray { QJsonObject {
                 { u"op"_s, u"add"_s }, { u"path"_s, u"/name"_s }, { u"value"_s, u"n"_s } } }));
}

void TestProxy::updateByHeaders()
{
    m_cloud->on("POST /b").reply(204);
    m_cloud->on("HEAD /b").reply(204, {}, { { "X-Box-Meta-Colour", "blue" } });
    auto b = *Resource::load(Schema::of<Box>(), { { u"name"_s, u"b"_s } }).as<Box>();
    b.metadata = Metadata { { u"Colour"_s, u"blue"_s } };
    Receiver<Box> got;

    proxy().update(b).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->headersOf("POST /b").value("X-Box-Meta-Colour"), "blue"_ba);
    QCOMPARE(got->metadata(), (Metadata { { u"Colour"_s, u"blue"_s } }));
}

void TestProxy::updateThatReplacesAllHeadersSendsAll()
{
    m_cloud->on("POST /b/o").reply(202);
    m_cloud->on("HEAD /b/o").reply(200);
    auto o
        = *Resource::load(Schema::of<Inner>(), { { u"name"_s, u"o"_s } }, { { u"box"_s, u"b"_s } },
                          { { "X-Inner-Meta-Kept", "1" }, { "Content-Type", "a/b" } })
               .as<Inner>();
    o.contentType = u"c/d"_s;
    Receiver<Inner> got;

    proxy().update(o).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    const auto sent = m_cloud->headersOf("POST /b/o");
    QCOMPARE(sent.value("Content-Type"), "c/d"_ba);
    QCOMPARE(sent.value("X-Inner-Meta-Kept"), "1"_ba);
}

void TestProxy::removeNeedsAnId()
{
    Receiver<void> got;

    proxy().remove<Thing>(QString()).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestProxy::removeDeletes()
{
    m_cloud->on("DELETE /things/a").reply(204);
    Receiver<void> got;

    proxy().remove<Thing>(u"a"_s).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
}

void TestProxy::idsCannotLeaveTheirPlace()
{
    m_cloud->otherwise().reply(204);
    Receiver<void> got, dots;

    proxy().remove<Inner>(u"../victim/x y"_s, { { u"box"_s, u"b"_s } }).deliver(&got, got.store());
    QTRY_VERIFY(got.ok());
    proxy().remove<Inner>(u".."_s, { { u"box"_s, u"b"_s } }).deliver(&dots, dots.store());
    QTRY_VERIFY(dots);

    QCOMPARE(m_cloud->requests().first().target, "/b/..%2Fvictim%2Fx%20y"_ba);
    for (const auto &request : m_cloud->requests())
        QVERIFY2(request.target.startsWith("/b/"), request.target.constData());
}

void TestProxy::aMissingPartOfThePathIsNamed()
{
    Receiver<QList<Inner>> got;

    proxy().list<Inner>().deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QVERIFY(got.error().message.contains(u"box"_s));
}

void TestProxy::headReadsHeaders()
{
    m_cloud->on("HEAD /b").reply(204, {}, { { "x-box-count", "12" } });
    Receiver<Box> got;

    proxy().head<Box>(u"b"_s).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->count(), 12);
    QCOMPARE(got->name(), u"b"_s);
}

void TestProxy::listFollowsLinksByTheirQueryOnly()
{
    m_cloud->on("GET /things/detail")
        .reply(200,
               many({ thing(u"a"_s, u"1"_s) }, u"https://elsewhere:1/wrong?marker=a&limit=1"_s));
    m_cloud->on("GET /things/detail?marker=a&limit=1").reply(200, many({ thing(u"b"_s, u"2"_s) }));
    Receiver<QList<Thing>> got;

    proxy().list<Thing>().deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->size(), 2);
    QCOMPARE(got->last().name(), u"2"_s);
}

void TestProxy::listFollowsKeystoneLinks()
{
    m_cloud->on("GET /patched")
        .reply(200,
               QJsonObject { { u"patched"_s, QJsonArray { thing(u"a"_s, u"1"_s) } },
                             { u"links"_s,
                               QJsonObject { { u"next"_s, u"/v3/patched?page=2"_s },
                                             { u"self"_s, u"x"_s } } } });
    m_cloud->on("GET /patched?page=2")
        .reply(200,
               QJsonObject { { u"patched"_s, QJsonArray { thing(u"b"_s, u"2"_s) } },
                             { u"links"_s, QJsonObject { { u"next"_s, QJsonValue() } } } });
    Receiver<QList<Patched>> got;

    proxy().list<Patched>().deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->size(), 2);
}

void TestProxy::listFollowsNextOfGlance()
{
    m_cloud->on("GET /pictures")
        .reply(200,
               QJsonObject { { u"pictures"_s, QJsonArray { thing(u"a"_s, u"1"_s) } },
                             { u"next"_s, u"/v2/pictures?marker=a"_s } });
    m_cloud->on("GET /pictures?marker=a")
        .reply(200, QJsonObject { { u"pictures"_s, QJsonArray {} } });
    Receiver<QList<Picture>> got;

    proxy().list<Picture>().deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->size(), 1);
    QCOMPARE(m_cloud->requests().size(), 2);
}

void TestProxy::listFollowsTheLinkHeader()
{
    m_cloud->on("GET /things/detail")
        .reply(
            200, many({ thing(u"a"_s, u"1"_s) }),
            { { "Content-Type", "application/json" },
              { "Link", "</x?marker=z>; rel=\"prev\", </things/detail?marker=a>; rel=\"next\"" } });
    m_cloud->on("GET /things/detail?marker=a").reply(200, many({ thing(u"b"_s, u"2"_s) }));
    Receiver<QList<Thing>> got;

    proxy().list<Thing>().deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->size(), 2);
}

void TestProxy::listFollowsMarkersUntilAPageIsShort()
{
    const auto page = [](const QStringList &names) {
        QJsonArray items;
        for (const auto &name : names)
            items.append(name.endsWith(u'/') ? QJsonObject { { u"subdir"_s, name } }
                                             : QJsonObject { { u"name"_s, name } });
        return items;
    };
    m_cloud->on("GET /b?format=json&limit=2").reply(200, page({ u"a"_s, u"f/"_s }));
    m_cloud->on("GET /b?format=json&limit=2&marker=f%2F").reply(200, page({ u"g"_s }));
    Receiver<QList<Inner>> got;

    proxy().list<Inner>({ .parts = { { u"box"_s, u"b"_s } } }).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->size(), 3);
    QCOMPARE(got.value()[1].name(), u"f/"_s);
    QCOMPARE(got.value()[0].box(), u"b"_s);
    QCOMPARE(m_cloud->requests().size(), 2);
}

void TestProxy::listStopsOnARepeatedPage()
{
    m_cloud->on("GET /things/detail").reply(200, many({ thing(u"a"_s, u"1"_s) }, u"?marker=a"_s));
    m_cloud->on("GET /things/detail?marker=a")
        .reply(200, many({ thing(u"a"_s, u"1"_s) }, u"?marker=a"_s));
    Receiver<QList<Thing>> got;

    proxy().list<Thing>().deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Protocol);
    QCOMPARE(m_cloud->requests().size(), 2);
}

void TestProxy::listStopsAtTheMostItems()
{
    m_cloud->on("GET /things/detail?limit=3")
        .reply(200, many({ thing(u"a"_s, u"1"_s), thing(u"b"_s, u"2"_s) }, u"?limit=3&marker=b"_s));
    m_cloud->on("GET /things/detail?limit=3&marker=b")
        .reply(200, many({ thing(u"c"_s, u"3"_s), thing(u"d"_s, u"4"_s) }, u"?marker=d"_s));
    Receiver<QList<Thing>> got;

    proxy().list<Thing>({ .maxItems = 3 }).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->size(), 3);
    QCOMPARE(m_cloud->requests().size(), 2);
}

void TestProxy::listWithoutPagingTakesOnePage()
{
    m_cloud->on("GET /things/detail").reply(200, many({ thing(u"a"_s, u"1"_s) }, u"?marker=a"_s));
    Receiver<QList<Thing>> got;

    proxy().list<Thing>({ .paginated = false }).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->size(), 1);
}

void TestProxy::listShowsPagesAsTheyCome()
{
    m_cloud->on("GET /things/detail").reply(200, many({ thing(u"a"_s, u"1"_s) }, u"?marker=a"_s));
    m_cloud->on("GET /things/detail?marker=a").reply(500, QJsonObject());
    m_cloud->on("GET /things/detail?marker=a").never();
    QStringList seen;
    QObject receiver;

    proxy()
        .list(Schema::of<Thing>(),
              { .page =
                    [&](const QList<Resource> &page) {
                        for (const auto &resource : page)
                            seen << resource.id();
                    } })
        .deliver(&receiver, [](const auto &) {});

    QTRY_COMPARE(seen, QStringList { u"a"_s });
}

void TestProxy::listOfSomethingElseIsAnError()
{
    m_cloud->on("GET /things/detail").reply(200, QJsonObject { { u"others"_s, QJsonArray {} } });
    Receiver<QList<Thing>> got;

    proxy().list<Thing>().deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Protocol);
}

void TestProxy::anEmptyAnswerIsNoEmptyList()
{
    m_cloud->on("GET /things/detail").reply(200);
    Receiver<QList<Thing>> got;

    proxy().list<Thing>().deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Protocol);
}

void TestProxy::listSkipsWhatIsNoResource()
{
    m_cloud->on("GET /things/detail").reply(200, many({ thing(u"a"_s, u"1"_s), 7, QJsonValue() }));
    Receiver<QList<Thing>> got;

    proxy().list<Thing>().deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->size(), 1);
}

void TestProxy::findById()
{
    m_cloud->on("GET /things/a").reply(200, one(thing(u"a"_s, u"web"_s)));
    Receiver<Thing> got;

    proxy().find<Thing>(u"a"_s).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->requests().size(), 1);
}

void TestProxy::findByName()
{
    m_cloud->on("GET /things/web").reply(404, QJsonObject());
    m_cloud->on("GET /things/detail")
        .reply(200, many({ thing(u"a"_s, u"web-1"_s), thing(u"b"_s, u"web"_s) }));
    Receiver<Thing> got;

    proxy().find<Thing>(u"web"_s).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->id(), u"b"_s);
}

void TestProxy::findOfATwiceUsedNameIsAmbiguous()
{
    m_cloud->on("GET /things/web").reply(404, QJsonObject());
    m_cloud->on("GET /things/detail")
        .reply(200, many({ thing(u"a"_s, u"web"_s), thing(u"b"_s, u"web"_s) }));
    Receiver<Thing> got;

    proxy().find<Thing>(u"web"_s).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Ambiguous);
}

void TestProxy::findOfNothingIsNotFound()
{
    m_cloud->on("GET /things/web").reply(404, QJsonObject());
    m_cloud->on("GET /things/detail").reply(200, many({}));
    Receiver<Thing> got;

    proxy().find<Thing>(u"web"_s).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::NotFound);
    QVERIFY(got.error().message.contains(u"web"_s));
}

void TestProxy::waitForStatusAsksUntilItIsThere()
{
    m_cloud->on("GET /things/a")
        .reply(200, one(thing(u"a"_s, u"w"_s, u"BUILD"_s)))
        .reply(200, one(thing(u"a"_s, u"w"_s, u"BUILD"_s)))
        .reply(200, one(thing(u"a"_s, u"w"_s, u"active"_s)));
    Receiver<Resource> got;
    int looked = 0;

    proxy()
        .waitForStatus(Resource::load(Schema::of<Thing>(), thing(u"a"_s, u"w"_s, u"BUILD"_s)),
                       u"ACTIVE"_s, { .progress = [&](int) { ++looked; } })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->count("GET /things/a"), 3);
    QCOMPARE(looked, 3);
}

void TestProxy::waitForStatusFailsWithTheReason()
{
    auto broken = thing(u"a"_s, u"web"_s, u"ERROR"_s);
    broken.insert(u"fault"_s, QJsonObject { { u"message"_s, u"No valid host was found."_s } });
    m_cloud->on("GET /things/a").reply(200, one(broken));
    Receiver<Resource> got;

    proxy()
        .waitForStatus(Resource::load(Schema::of<Thing>(), thing(u"a"_s, u"w"_s, u"BUILD"_s)),
                       u"ACTIVE"_s)
        .deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Failed);
    QCOMPARE(got.error().detail, u"No valid host was found."_s);
}

void TestProxy::waitForStatusReturnsAtOnceIfItIsThere()
{
    Receiver<Resource> got;

    proxy()
        .waitForStatus(Resource::load(Schema::of<Thing>(), thing(u"a"_s, u"w"_s)), u"ACTIVE"_s)
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestProxy::waitForStatusGivesUp()
{
    m_cloud->on("GET /things/a").reply(200, one(thing(u"a"_s, u"w"_s, u"BUILD"_s)));
    Receiver<Resource> got;

    proxy()
        .waitForStatus(Resource::load(Schema::of<Thing>(), thing(u"a"_s, u"w"_s, u"BUILD"_s)),
                       u"ACTIVE"_s, { .pace = Pace { .interval = 1ms, .timeout = 20ms } })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Timeout);
    QVERIFY(!got.error().advice.isEmpty());
}

void TestProxy::waitForStatusLooksAtTheAttributeItIsTold()
{
    auto done = thing(u"a"_s, u"finished"_s);
    m_cloud->on("GET /things/a").reply(200, one(thing(u"a"_s, u"busy"_s))).reply(200, one(done));
    Receiver<Resource> got;

    proxy()
        .waitForStatus(Resource::load(Schema::of<Thing>(), thing(u"a"_s, u"busy"_s)), u"Finished"_s,
                       { .attribute = "name" })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->count("GET /things/a"), 2);
}

void TestProxy::waitForDeleteEndsWith404()
{
    m_cloud->on("GET /things/a").reply(200, one(thing(u"a"_s, u"w"_s))).reply(404, QJsonObject());
    Receiver<void> got;

    proxy()
        .waitForDelete(Resource::load(Schema::of<Thing>(), thing(u"a"_s, u"w"_s)))
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->count("GET /things/a"), 2);
}

void TestProxy::waitForDeleteEndsWithTheStatusDeleted()
{
    m_cloud->on("GET /things/a").reply(200, one(thing(u"a"_s, u"w"_s, u"SOFT_DELETED"_s)));
    Receiver<void> got;

    proxy()
        .waitForDelete(Resource::load(Schema::of<Thing>(), thing(u"a"_s, u"w"_s)))
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->count("GET /things/a"), 1);
}

void TestProxy::waitForDeleteFailsWithTheReason()
{
    auto stuck = thing(u"a"_s, u"web"_s, u"ERROR"_s);
    stuck.insert(u"fault"_s, QJsonObject { { u"message"_s, u"The volume is in use."_s } });
    m_cloud->on("GET /things/a").reply(200, one(stuck));
    Receiver<void> got;

    proxy()
        .waitForDelete(Resource::load(Schema::of<Thing>(), thing(u"a"_s, u"web"_s)))
        .deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Failed);
    QCOMPARE(got.error().detail, u"The volume is in use."_s);
}

void TestProxy::closingTheViewEndsTheWaiting()
{
    m_cloud->on("GET /things/a").never();
    auto view = std::make_unique<QObject>();
    proxy()
        .waitForDelete(Resource::load(Schema::of<Thing>(), thing(u"a"_s, u"w"_s)))
        .deliver(view.get(), [](const auto &) {});
    QTRY_COMPARE(m_cloud->requests().size(), 1);

    view.reset();

    QTRY_COMPARE(m_cloud->aborted(), 1);
}

void TestProxy::theMicroversionIsTheNewestBothKnow_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("configured");
    QTest::addColumn<QByteArray>("sent");

    QTest::newRow("server is newer") << u"2.93"_s << QString() << "compute 2.60"_ba;
    QTest::newRow("server is older") << u"2.42"_s << QString() << "compute 2.42"_ba;
    QTest::newRow("server has none") << QString() << QString() << QByteArray();
    QTest::newRow("configured") << u"2.93"_s << u"2.79"_s << "compute 2.79"_ba;
}

void TestProxy::theMicroversionIsTheNewestBothKnow()
{
    QFETCH(QString, server);
    QFETCH(QString, configured);
    QFETCH(QByteArray, sent);
    m_cloud->on("GET /things/a").reply(200, one(thing(u"a"_s, u"w"_s)));
    Receiver<Thing> got;

    proxy(ApiVersion::parse(server).value_or(ApiVersion()),
          { .defaultMicroversion = ApiVersion::parse(configured).value_or(ApiVersion()) })
        .retrieve<Thing>(u"a"_s)
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->headersOf("GET /things/a").value("OpenStack-API-Version"), sent);
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
