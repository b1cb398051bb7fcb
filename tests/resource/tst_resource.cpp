// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resource/resource.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

struct Machine
{
    static constexpr Kind kind { .type = "Machine",
                                 .service = "compute",
                                 .name = "machine",
                                 .label = "Machine",
                                 .labels = "Machines",
                                 .path = "/machines" };

    // clang-format off
    Prop<QString,     "id",               "ID", As::Id>                                      id;
    Prop<QString,     "name",             "Name", Show::Column, Write::Always>               name;
    Prop<bool,        "locked",           "Locked">                                          locked;
    Prop<QString,     "state",            "State", As::Status>                               state;
    Prop<int,         "power",            "Power", Alias{"OS:power"}>                        power;
    Prop<QString,     "flavor/id",        "Flavor", Write::OnCreate, WriteAs{"flavorRef"}>   flavor;
    Prop<qint64,      "bytes",            "Bytes", As::Bytes>                                bytes;
    Prop<QDateTime,   "created",          "Created">                                         created;
    Prop<QStringList, "tags",             "Tags", Write::Always, Since{"2.26"}>              tags;
    Prop<Metadata,    "metadata",         "Metadata", Write::OnUpdate>                       metadata;
    Prop<QString,     "X-Class",          "Class", In::Header, Write::OnCreate>              storageClass;
    Prop<Metadata,    "X-Machine-Meta-",  "Header metadata", In::HeaderPrefix, Write::Always> headerMeta;
    Prop<QString,     "rack",             "Rack", In::Uri>                                   rack;
    Prop<double,      "load",             "Load">                                            load;
    // clang-format on
};

struct Other
{
    static constexpr Kind kind {
        .type = "Other", .service = "x", .name = "other", .label = "", .labels = "", .path = "/"
    };
    Prop<QString, "id", "ID"> id;
};

QJsonObject body()
{
    return { { u"id"_s, 7 },
             { u"name"_s, u"web-1"_s },
             { u"locked"_s, u"True"_s },
             { u"state"_s, u"ACTIVE"_s },
             { u"OS:power"_s, 1 },
             { u"flavor"_s, QJsonObject { { u"id"_s, u"m1"_s } } },
             { u"bytes"_s, 5000000000.0 },
             { u"created"_s, u"2026-11-21T08:00:00Z"_s },
             { u"tags"_s, QJsonArray { u"a"_s, 2 } },
             { u"metadata"_s, QJsonObject { { u"k"_s, u"v"_s } } },
             { u"strange"_s, 1 } };
}

const Machine &machine(const Resource &resource)
{
    return *resource.as<Machine>();
}

} // namespace

class TestResource : public QObject
{
    Q_OBJECT

private slots:
    void everyPropertyIsFoundWhereItIs();
    void whatTheServerSentIsRead();
    void unknownKeysAreKept();
    void headersAndPathPartsAreRead();
    void whatIsReadIsClean();
    void anAssignmentMakesDirtyOnlyIfItChanges();
    void onlyDirtyWritablePropertiesAreSent();
    void thePatchNamesEachChange();
    void headersAreSentByPropertyAndByPrefix();
    void aChangedCopyLeavesTheOriginalAlone();
    void theTypedFaceIsThatOfTheType();
    void nonsenseNeverBreaks();
    void datesAreRead_data();
    void datesAreRead();
    void nameFallsBackToTheId();
};

void TestResource::everyPropertyIsFoundWhereItIs()
{
    const auto &schema = Schema::of<Machine>();
    const Machine m;
    const auto *base = reinterpret_cast<const char *>(&m);

    QCOMPARE(schema.fields().size(), 14);
    QCOMPARE(base + schema.fields()[0].offset, reinterpret_cast<const char *>(&m.id));
    QCOMPARE(base + schema.fields()[2].offset, reinterpret_cast<const char *>(&m.locked));
    QCOMPARE(base + schema.fields()[4].offset, reinterpret_cast<const char *>(&m.power));
    QCOMPARE(base + schema.fields()[5].offset, reinterpret_cast<const char *>(&m.flavor));
    QCOMPARE(base + schema.fields()[13].offset, reinterpret_cast<const char *>(&m.load));
    QCOMPARE(schema.fields()[5].info->writeKey, "flavorRef");
    QCOMPARE(schema.fields()[8].info->since, "2.26");
    QCOMPARE(schema.idField(), 0);
    QCOMPARE(schema.nameField(), 1);
    QCOMPARE(schema.statusField(), 3);
    QCOMPARE(schema.key(), u"compute/machine"_s);
    QCOMPARE(schema.indexOf("none"), -1);
}

void TestResource::whatTheServerSentIsRead()
{
    const auto r = Resource::load(Schema::of<Machine>(), body());
    const auto &m = machine(r);

    QCOMPARE(m.id(), u"7"_s);
    QCOMPARE(m.name(), u"web-1"_s);
    QCOMPARE(m.locked(), true);
    QCOMPARE(m.power(), 1);
    QCOMPARE(m.flavor(), u"m1"_s);
    QCOMPARE(m.bytes(), 5000000000);
    QCOMPARE(m.created(), QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC));
    QCOMPARE(m.tags(), (QStringList { u"a"_s, u"2"_s }));
    QCOMPARE(m.metadata(), (Metadata { { u"k"_s, u"v"_s } }));
    QCOMPARE(r.status(), u"ACTIVE"_s);
}

void TestResource::unknownKeysAreKept()
{
    const auto r = Resource::load(Schema::of<Machine>(), body());

    QCOMPARE(r.raw().value(u"strange"_s).toInt(), 1);
}

void TestResource::headersAndPathPartsAreRead()
{
    const auto r = Resource::load(Schema::of<Machine>(), {}, { { u"rack"_s, u"r 1"_s } },
                                  { { "x-class", "gold" }, { "X-MACHINE-META-Colour", "blau" } });

    QCOMPARE(machine(r).storageClass(), u"gold"_s);
    QCOMPARE(machine(r).headerMeta(), (Metadata { { u"Colour"_s, u"blau"_s } }));
    QCOMPARE(machine(r).rack(), u"r 1"_s);
    QCOMPARE(r.uriParts(), (UriParts { { u"rack"_s, u"r 1"_s } }));
}

void TestResource::whatIsReadIsClean()
{
    const auto r = Resource::load(Schema::of<Machine>(), body());

    QVERIFY(!r.isDirty());
    QCOMPARE(r.toUpdate(), QJsonObject());
}

void TestResource::anAssignmentMakesDirtyOnlyIfItChanges()
{
    Machine m = machine(Resource::load(Schema::of<Machine>(), body()));

    m.name = u"web-1"_s;
    QVERIFY(!m.name.isDirty());
    m.name = u"web-2"_s;
    QVERIFY(m.name.isDirty());
}

void TestResource::onlyDirtyWritablePropertiesAreSent()
{
    Machine m;
    m.name = u"new"_s;
    m.flavor = u"m2"_s;
    m.state = u"ERROR"_s;
    m.metadata = Metadata { { u"a"_s, u"b"_s } };
    const auto r = Resource::from(m);

    QCOMPARE(r.toCreate(), (QJsonObject { { u"name"_s, u"new"_s }, { u"flavorRef"_s, u"m2"_s } }));
    QCOMPARE(r.toUpdate(),
             (QJsonObject { { u"name"_s, u"new"_s },
                            { u"metadata"_s, QJsonObject { { u"a"_s, u"b"_s } } } }));
}

void TestResource::thePatchNamesEachChange()
{
    auto r = Resource::load(Schema::of<Machine>(), body());

    r = r.with(Schema::of<Machine>().indexOf("name"), u"x"_s);

    QCOMPARE(r.toJsonPatch(),
             (QJsonArray { QJsonObject {
                 { u"op"_s, u"add"_s }, { u"path"_s, u"/name"_s }, { u"value"_s, u"x"_s } } }));
}

void TestResource::headersAreSentByPropertyAndByPrefix()
{
    Machine m;
    m.storageClass = u"gold"_s;
    m.headerMeta = Metadata { { u"Colour"_s, u"blau"_s } };

    const auto headers = Resource::from(m).toHeaders(Write::OnCreate);

    QCOMPARE(headers.size(), 2);
    QCOMPARE(headers[0].first, "X-Class"_ba);
    QCOMPARE(headers[1].first, "X-Machine-Meta-Colour"_ba);
    QCOMPARE(headers[1].second, "blau"_ba);
    QCOMPARE(Resource::from(m).toHeaders(Write::OnUpdate).size(), 1);
}

void TestResource::aChangedCopyLeavesTheOriginalAlone()
{
    const auto before = Resource::load(Schema::of<Machine>(), body());
    const int name = Schema::of<Machine>().nameField();

    const auto after = before.with(name, u"web-9"_s);

    QCOMPARE(before.name(), u"web-1"_s);
    QCOMPARE(after.name(), u"web-9"_s);
    QVERIFY(after.isDirty() && !before.isDirty());
    QVERIFY(!before.equals(after, name));
    QVERIFY(before.equals(after, 0));
}

void TestResource::theTypedFaceIsThatOfTheType()
{
    const auto r = Resource::load(Schema::of<Machine>(), body());

    QVERIFY(r.is<Machine>());
    QVERIFY(!r.as<Other>());
    QVERIFY(Resource().isNull());
}

void TestResource::nonsenseNeverBreaks()
{
    QRandomGenerator random(42);
    const QJsonArray junk { QJsonValue(),
                            true,
                            1e300,
                            -1e300,
                            u"x"_s,
                            u"9999999999999999999999"_s,
                            u"nan"_s,
                            QJsonArray { QJsonArray {}, QJsonValue() },
                            QJsonObject { { u"id"_s, QJsonArray {} } },
                            u""_s,
                            0.5 };
    for (int round = 0; round < 2000; ++round) {
        QJsonObject mutated;
        for (const auto &field : Schema::of<Machine>().fields())
            mutated.insert(field.keys.first(), junk[random.bounded(int(junk.size()))]);
        const auto r = Resource::load(Schema::of<Machine>(), mutated);
        for (int i = 0; i < r.schema().fields().size(); ++i)
            r.value(i).toString();
        QCOMPARE(r.raw(), mutated);
    }
}

void TestResource::datesAreRead_data()
{
    QTest::addColumn<QJsonValue>("text");
    const auto row = [](const char *name, const QJsonValue &v) { QTest::newRow(name) << v; };
    row("nova", u"2026-11-21T08:00:00Z"_s);
    row("swift listing, no zone", u"2026-11-21T08:00:00.000000"_s);
    row("cinder, no zone", u"2026-11-21T08:00:00"_s);
    row("offset", u"2026-11-21T10:00:00+02:00"_s);
    row("http", u"Sat, 21 Nov 2026 08:00:00 GMT"_s);
    row("epoch text", u"1795248000"_s);
    row("epoch with fraction", u"1795248000.00000"_s);
    row("epoch number", 1795248000);
}

void TestResource::datesAreRead()
{
    QFETCH(QJsonValue, text);
    QDateTime date;

    fromJson(text, date);

    QCOMPARE(date, QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC));
}

void TestResource::nameFallsBackToTheId()
{
    const auto r = Resource::load(Schema::of<Machine>(), { { u"id"_s, u"abc"_s } });

    QCOMPARE(r.name(), u"abc"_s);
}

QTEST_GUILESS_MAIN(TestResource)
#include "tst_resource.moc"
