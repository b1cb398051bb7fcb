// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/services.h"
#include "support/democonnection.h"

using namespace cirro;
using namespace cirro::live;
using namespace Qt::StringLiterals;

//! Glance's kinds against the demo cloud.
class TestImage : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyKindIsListed_data();
    void everyKindIsListed();
    void anImageIsMadeChangedAndDeleted();
    void furtherPropertiesAreKept();
    void aProtectedImageStays();

private:
    image::v2::Proxy image() const { return m_demo->as(u"demo"_s).image(); }
    Result<Image> made() const
    {
        Image wanted;
        wanted.name = u"golden"_s;
        wanted.diskFormat = u"qcow2"_s;
        wanted.containerFormat = u"bare"_s;
        return outcome(image().create(wanted));
    }

    std::unique_ptr<DemoConnection> m_demo;
};

void TestImage::init()
{
    m_demo = std::make_unique<DemoConnection>();
}

void TestImage::everyKindIsListed_data()
{
    QTest::addColumn<QString>("key");
    for (const auto *schema : image::v2::Proxy::Resources::schemas())
        QTest::newRow(qPrintable(schema->key())) << schema->key();
}

void TestImage::everyKindIsListed()
{
    QFETCH(QString, key);

    const auto found = outcome(image().list(*schemaNamed(key)));

    VERIFY_RESULT(found);
    QVERIFY(!found->isEmpty());
    for (const auto &resource : *found)
        QVERIFY(!resource.id().isEmpty());
}

void TestImage::anImageIsMadeChangedAndDeleted()
{
    auto golden = made();
    VERIFY_RESULT(golden);
    QCOMPARE(golden->status(), u"queued"_s);

    golden->name = u"golden/2"_s;
    golden->tags = QStringList { u"base"_s };
    golden->minDisk = 4;
    const auto changed = outcome(image().update(*golden));
    VERIFY_RESULT(changed);
    QCOMPARE(changed->name(), u"golden/2"_s);
    QCOMPARE(changed->tags(), QStringList { u"base"_s });
    QCOMPARE(changed->minDisk(), 4);
    const auto steps = m_demo->lastBody("PATCH").array();
    QCOMPARE(steps.size(), 3);
    for (const auto &step : steps)
        QCOMPARE(step[u"op"].toString(), u"add"_s);

    VERIFY_DONE(image().remove<Image>(golden->id()));
    QCOMPARE(outcome(image().retrieve<Image>(golden->id())).error().kind, Error::Kind::NotFound);
}

void TestImage::furtherPropertiesAreKept()
{
    const QJsonObject sent { { u"name"_s, u"odd"_s }, { u"hw_disk_bus"_s, u"scsi"_s } };
    RequestOptions options;
    options.body = Body::json(sent);
    VERIFY_DONE(image().post(Path { u"images"_s }, options));

    auto odd = outcome(image().find(Schema::of<Image>(), u"odd"_s));
    VERIFY_RESULT(odd);
    QCOMPARE(odd->raw()[u"hw_disk_bus"].toString(), u"scsi"_s);
    const auto changed
        = outcome(image().update(odd->with(Schema::of<Image>().indexOf("min_ram"), 64)));

    VERIFY_RESULT(changed);
    QCOMPARE(changed->raw()[u"hw_disk_bus"].toString(), u"scsi"_s);
    QCOMPARE(changed->as<Image>()->minRam(), 64);
}

void TestImage::aProtectedImageStays()
{
    auto golden = made();
    VERIFY_RESULT(golden);
    golden->isProtected = true;
    VERIFY_DONE(image().update(*golden));

    const auto removed = outcome(image().remove<Image>(golden->id()));

    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, Error::Kind::Forbidden);
    VERIFY_DONE(image().retrieve<Image>(golden->id()));
}

QTEST_GUILESS_MAIN(TestImage)
#include "tst_image.moc"
