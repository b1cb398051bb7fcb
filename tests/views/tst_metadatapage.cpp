// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/operations.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"
#include "views/details/metadatapage.h"
#include "views/noticebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace cirro;
using namespace Qt::StringLiterals;

//! Metadata and tags of a server, to be changed.
class TestMetadataPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void onlyWhatWasChangedIsSent();
    void aRenamedKeyIsAddedAndRemoved();
    void nothingTypedCannotBeSaved();
    void wrongKeysAndValuesAreTold_data();
    void wrongKeysAndValuesAreTold();
    void moreItemsThanAllowedAreTold();
    void editsSurviveARefresh();
    void whatOthersChangeComesIn();
    void theDraftWaitsForItsServer();
    void revertGoesBackToTheCloud();
    void afterSavingNothingIsLeftToSave();
    void aRefusalIsToldAndTheEditsStay();
    void tagsAreChangedOverWhatIsThere();
    void wrongTagsAreTold_data();
    void wrongTagsAreTold();
    void aReadOnlyConnectionTakesNothing();

private:
    QJsonObject json(const QJsonObject &metadata, const QStringList &tags,
                     const QString &id = u"s1"_s) const
    {
        return { { u"id"_s, id },
                 { u"name"_s, u"web-1"_s },
                 { u"metadata"_s, metadata },
                 { u"tags"_s, QJsonArray::fromStringList(tags) } };
    }
    void show(const QJsonObject &metadata = { { u"env"_s, u"prod"_s }, { u"owner"_s, u"ops"_s } },
              const QStringList &tags = { u"web"_s }, const QString &id = u"s1"_s)
    {
        m_page->show(*m_place, Resource::load(Schema::of<Server>(), json(metadata, tags, id)));
    }
    void type(int row, const QString &key, const QString &value)
    {
        auto *model = m_page->metadata();
        model->setData(model->index(row, MetadataModel::KeyColumn), key);
        model->setData(model->index(row, MetadataModel::ValueColumn), value);
    }
    QString key(int row) const
    {
        return m_page->metadata()->index(row, MetadataModel::KeyColumn).data().toString();
    }
    QString value(int row) const
    {
        return m_page->metadata()->index(row, MetadataModel::ValueColumn).data().toString();
    }
    QString state() const
    {
        QStringList texts;
        for (const auto *label : m_page->findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
    void addTag(const QString &tag)
    {
        m_page->tags()->field()->setText(tag);
        QTest::keyClick(m_page->tags()->field(), Qt::Key_Return);
    }
    void ended() { QTRY_COMPARE(m_operations->activeCount(), 0); }

    ScriptedCloud m_cloud;
    std::optional<Place> m_place;
    std::unique_ptr<Operations> m_operations;
    DetailsTools m_tools;
    std::unique_ptr<MetadataPage> m_page;
};

void TestMetadataPage::init()
{
    m_cloud = {};
    m_place = Place { m_cloud.connection(), &Schema::of<Server>() };
    m_operations = std::make_unique<Operations>();
    m_tools = { .operations = m_operations.get() };
    m_page = std::make_unique<MetadataPage>(m_tools);
    m_page->resize(800, 300);
    static_cast<QWidget *>(m_page.get())->show();
    m_cloud->on("POST /servers/s1/metadata", 200, QJsonObject());
    m_cloud->on("GET /servers/s1", 200,
                QJsonObject { { u"server"_s, json({ { u"env"_s, u"test"_s } }, {}) } });
}

void TestMetadataPage::cleanup()
{
    m_page.reset();
}

void TestMetadataPage::onlyWhatWasChangedIsSent()
{
    m_cloud->on("DELETE /servers/s1/metadata/owner", 204);
    show();

    type(0, u"env"_s, u"test"_s);
    m_page->metadata()->remove(1);
    m_page->saveButton()->click();

    ended();
    QCOMPARE(m_cloud->last("POST /servers/s1/metadata").body, R"({"metadata":{"env":"test"}})");
    QCOMPARE(m_cloud->count("DELETE /servers/s1/metadata/owner"), 1);
    QCOMPARE(m_cloud->count("PUT /servers/s1/metadata"), 0); // would lose what others wrote
    QCOMPARE(m_cloud->count("PUT /servers/s1/tags"), 0);
}

void TestMetadataPage::aRenamedKeyIsAddedAndRemoved()
{
    show();

    type(1, u"team"_s, u"ops"_s);

    QCOMPARE(m_page->metadata()->changed(), (Metadata { { u"team"_s, u"ops"_s } }));
    QCOMPARE(m_page->metadata()->removed(), QStringList { u"owner"_s });
    type(1, u"owner"_s, u"ops"_s);
    QVERIFY(!m_page->metadata()->isDirty());
}

void TestMetadataPage::nothingTypedCannotBeSaved()
{
    show();
    QVERIFY(!m_page->saveButton()->isEnabled());

    type(0, u"env"_s, u"test"_s);
    QVERIFY(m_page->saveButton()->isEnabled());
    type(0, u"env"_s, u"prod"_s);

    QVERIFY(!m_page->saveButton()->isEnabled());
}

void TestMetadataPage::wrongKeysAndValuesAreTold_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("told");
    QTest::newRow("no key") << QString() << u"x"_s << u"A key is missing."_s;
    QTest::newRow("twice") << u"env"_s << u"x"_s << u"is there twice"_s;
    QTest::newRow("long key") << QString(256, u'k') << u"x"_s << u"longer than 255"_s;
    QTest::newRow("long value") << u"k"_s << QString(256, u'v') << u"longer than 255"_s;
    QTest::newRow("odd key") << u"a/b"_s << u"x"_s << u"letters, digits"_s;
}

void TestMetadataPage::wrongKeysAndValuesAreTold()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, told);
    show();

    type(m_page->metadata()->add(), key, value);

    QVERIFY2(state().contains(told), qPrintable(state()));
    QVERIFY(!m_page->saveButton()->isEnabled());
    m_page->save();
    QCOMPARE(m_operations->rowCount(), 0);
}

void TestMetadataPage::moreItemsThanAllowedAreTold()
{
    m_cloud->on("GET /limits", 200,
                QJsonObject { { u"limits"_s,
                                QJsonObject { { u"absolute"_s,
                                                QJsonObject { { u"maxServerMeta"_s, 2 } } } } } });
    show();
    QTRY_COMPARE(m_cloud->running(), 0);

    type(m_page->metadata()->add(), u"third"_s, u"x"_s);

    QTRY_VERIFY(!m_page->saveButton()->isEnabled());
    QVERIFY(state().contains(u"2"_s));
    m_page->metadata()->remove(0);
    QVERIFY(m_page->saveButton()->isEnabled());
}

void TestMetadataPage::editsSurviveARefresh()
{
    show();
    type(0, u"env"_s, u"mine"_s);
    type(m_page->metadata()->add(), u"new"_s, u"x"_s);
    addTag(u"blue"_s);

    show({ { u"env"_s, u"theirs"_s }, { u"owner"_s, u"dev"_s } }, { u"web"_s, u"green"_s });

    QCOMPARE(value(0), u"mine"_s);
    QCOMPARE(value(1), u"dev"_s);
    QCOMPARE(key(2), u"new"_s);
    QCOMPARE(m_page->tags()->draft().tags(), (QStringList { u"web"_s, u"green"_s, u"blue"_s }));
}

void TestMetadataPage::whatOthersChangeComesIn()
{
    show();

    show({ { u"alpha"_s, u"1"_s }, { u"env"_s, u"prod"_s } });

    QCOMPARE(m_page->metadata()->rowCount(), 2);
    QCOMPARE(key(0), u"alpha"_s);
    QCOMPARE(key(1), u"env"_s);
    QVERIFY(!m_page->metadata()->isDirty());
}

void TestMetadataPage::theDraftWaitsForItsServer()
{
    show();
    type(0, u"env"_s, u"mine"_s);
    addTag(u"blue"_s);

    show({ { u"other"_s, u"server"_s } }, {}, u"s2"_s);
    QCOMPARE(m_page->metadata()->rowCount(), 1);
    QVERIFY(!m_page->metadata()->isDirty());
    QVERIFY(!m_page->tags()->draft().isDirty());
    m_page->leave();
    show();

    QCOMPARE(value(0), u"mine"_s);
    QCOMPARE(m_page->tags()->draft().added, QStringList { u"blue"_s });
}

void TestMetadataPage::revertGoesBackToTheCloud()
{
    show();
    type(0, u"env"_s, u"mine"_s);
    m_page->metadata()->remove(1);
    addTag(u"blue"_s);

    m_page->findChild<QPushButton *>(u"metadataRevert"_s)->click();

    QCOMPARE(value(0), u"prod"_s);
    QCOMPARE(m_page->metadata()->rowCount(), 2);
    QVERIFY(!m_page->tags()->draft().isDirty());
    QVERIFY(!m_page->saveButton()->isEnabled());
}

void TestMetadataPage::afterSavingNothingIsLeftToSave()
{
    m_cloud->on("DELETE /servers/s1/metadata/owner", 204);
    show();
    type(1, u"team"_s, u"ops"_s);
    m_page->save();
    QVERIFY(!m_page->saveButton()->isEnabled());
    QVERIFY(state().contains(u"Saving"_s));
    ended();

    show({ { u"env"_s, u"prod"_s }, { u"team"_s, u"ops"_s } });

    QVERIFY(!m_page->metadata()->isDirty());
    QCOMPARE(m_page->metadata()->rowCount(), 2);
}

void TestMetadataPage::aRefusalIsToldAndTheEditsStay()
{
    m_cloud->reset("POST /servers/s1/metadata");
    m_cloud->on("POST /servers/s1/metadata", 409,
                QJsonObject { { u"conflictingRequest"_s,
                                QJsonObject { { u"message"_s, u"Instance is rescued"_s } } } });
    show();
    type(0, u"env"_s, u"test"_s);

    m_page->save();

    QTRY_VERIFY(m_page->bar()->isVisible());
    QVERIFY2(m_page->bar()->text().contains(u"Instance is rescued"_s),
             qPrintable(m_page->bar()->text()));
    QCOMPARE(value(0), u"test"_s);
    QVERIFY(m_page->saveButton()->isEnabled());
    QCOMPARE(m_operations->problemCount(), 1);
}

void TestMetadataPage::tagsAreChangedOverWhatIsThere()
{
    m_cloud->on("GET /servers/s1/tags", 200,
                QJsonObject { { u"tags"_s, QJsonArray { u"web"_s, u"theirs"_s } } });
    m_cloud->on("PUT /servers/s1/tags", 200, QJsonObject());
    show();
    addTag(u"blue"_s);
    for (auto *button : m_page->tags()->findChildren<QToolButton *>()) {
        if (button->accessibleName().contains(u"web"_s))
            button->click();
    }

    m_page->save();

    ended();
    QCOMPARE(m_cloud->last("PUT /servers/s1/tags").body, R"({"tags":["theirs","blue"]})");
    QCOMPARE(m_cloud->count("POST /servers/s1/metadata"), 0);
}

void TestMetadataPage::wrongTagsAreTold_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("told");
    QTest::newRow("slash") << u"a/b"_s << u"no slash"_s;
    QTest::newRow("comma") << u"a,b"_s << u"no comma"_s;
    QTest::newRow("long") << QString(61, u'x') << u"60"_s;
    QTest::newRow("twice") << u"web"_s << u"already"_s;
    QTest::newRow("blank") << u"  "_s << u"at least one"_s;
}

void TestMetadataPage::wrongTagsAreTold()
{
    QFETCH(QString, tag);
    QFETCH(QString, told);
    show();

    addTag(tag);

    QVERIFY(!m_page->tags()->draft().isDirty());
    QVERIFY2(m_page->tags()->field()->accessibleDescription().contains(told),
             qPrintable(m_page->tags()->field()->accessibleDescription()));
    QCOMPARE(m_page->tags()->field()->text(), tag);
}

void TestMetadataPage::aReadOnlyConnectionTakesNothing()
{
    m_tools.refusal = [](const Place &) { return u"This connection is read-only."_s; };

    show();

    QVERIFY(m_page->bar()->text().contains(u"read-only"_s));
    QVERIFY(!m_page->tags()->field()->isVisible());
    QVERIFY(!(m_page->metadata()->index(0, 0).flags() & Qt::ItemIsEditable));
    QVERIFY(!m_page->findChild<QPushButton *>(u"metadataAdd"_s)->isEnabled());
}

QTEST_MAIN(TestMetadataPage)
#include "tst_metadatapage.moc"
