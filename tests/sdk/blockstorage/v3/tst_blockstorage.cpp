// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/services.h"
#include "support/democonnection.h"

using namespace cirro;
using namespace cirro::live;
using namespace Qt::StringLiterals;

//! Cinder's kinds against the demo cloud.
class TestBlockStorage : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyKindIsListed_data();
    void everyKindIsListed();
    void aVolumeIsMadeChangedAndDeleted();
    void aSnapshotIsMadeOfAVolume();
    void theTestedVersionIsAskedFor();
    void backupsAreOnlyRead();
    void typesSayWhoMayUseThem();

private:
    blockstorage::v3::Proxy storage() const { return m_demo->as(u"demo"_s).blockStorage(); }
    Result<Volume> made() const
    {
        Volume wanted;
        wanted.name = u"data"_s;
        wanted.size = 1;
        const auto volume = outcome(storage().create(wanted));
        return volume ? outcome(storage().waitForStatus(*volume, u"available"_s)) : volume;
    }

    std::unique_ptr<DemoConnection> m_demo;
};

void TestBlockStorage::init()
{
    m_demo = std::make_unique<DemoConnection>();
}

void TestBlockStorage::everyKindIsListed_data()
{
    QTest::addColumn<QString>("key");
    for (const auto *schema : blockstorage::v3::Proxy::Resources::schemas()) {
        if (!schema->kind().isSingleton)
            QTest::newRow(qPrintable(schema->key())) << schema->key();
    }
}

void TestBlockStorage::everyKindIsListed()
{
    QFETCH(QString, key);

    const auto found = outcome(storage().list(*schemaNamed(key)));

    VERIFY_RESULT(found);
    QVERIFY(!found->isEmpty());
    for (const auto &resource : *found)
        QVERIFY(!resource.id().isEmpty());
}

void TestBlockStorage::aVolumeIsMadeChangedAndDeleted()
{
    auto volume = made();
    VERIFY_RESULT(volume);
    QCOMPARE(m_demo->lastBody("POST /volume")[u"volume"].toObject(),
             (QJsonObject { { u"name"_s, u"data"_s }, { u"size"_s, 1 } }));
    QVERIFY(volume->attachments().isEmpty());

    volume->description = u"for the tests"_s;
    volume->metadata = Metadata { { u"team"_s, u"blue"_s } };
    const auto changed = outcome(storage().update(*volume));
    VERIFY_RESULT(changed);
    QCOMPARE(changed->description(), u"for the tests"_s);
    QCOMPARE(changed->metadata().value(u"team"_s), u"blue"_s);
    QCOMPARE(changed->name(), u"data"_s);

    VERIFY_DONE(storage().remove<Volume>(volume->id()));
    VERIFY_DONE(storage().waitForDelete(Resource::from(*volume)));
}

void TestBlockStorage::aSnapshotIsMadeOfAVolume()
{
    const auto volume = made();
    VERIFY_RESULT(volume);
    VolumeSnapshot wanted;
    wanted.name = u"before"_s;
    wanted.volumeId = volume->id();

    const auto snapshot = outcome(storage().create(wanted));

    VERIFY_RESULT(snapshot);
    QCOMPARE(snapshot->volumeId(), volume->id());
    QCOMPARE(snapshot->size(), 1);
    const auto ready = outcome(storage().waitForStatus(*snapshot, u"available"_s));
    VERIFY_RESULT(ready);
    VERIFY_DONE(storage().remove<VolumeSnapshot>(snapshot->id()));
}

void TestBlockStorage::theTestedVersionIsAskedFor()
{
    VERIFY_DONE(storage().list<Volume>());

    const auto sent = m_demo->cloud.exchanges().last();
    QVERIFY2(sent.path.endsWith("/volumes/detail"), sent.path.constData());
    QVERIFY(std::any_of(sent.headers.begin(), sent.headers.end(), [](const auto &header) {
        return header.first.toLower() == "openstack-api-version" && header.second == "volume 3.70";
    }));
}

void TestBlockStorage::backupsAreOnlyRead()
{
    const auto backups = outcome(storage().list(Schema::of<Backup>()));
    VERIFY_RESULT(backups);

    const auto removed = outcome(storage().remove(backups->first()));

    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, Error::Kind::Unsupported);
    QCOMPARE(m_demo->lastBody("DELETE"), QJsonDocument());
}

void TestBlockStorage::typesSayWhoMayUseThem()
{
    const auto types = outcome(storage().list<VolumeType>());

    VERIFY_RESULT(types);
    QVERIFY(std::all_of(types->begin(), types->end(),
                        [](const VolumeType &type) { return type.isPublic(); }));
}

QTEST_GUILESS_MAIN(TestBlockStorage)
#include "tst_blockstorage.moc"
