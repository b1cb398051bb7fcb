// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/transport.h"
#include "sdk/objectstore/v1/accesslist.h"
#include "sdk/objectstore/v1/temporaryurl.h"
#include "support/livecloud.h"

using namespace cirro;
using namespace cirro::live;
using namespace Qt::StringLiterals;

//! What a real swift does with objects besides storing them.
class TestLiveObjects : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void capabilitiesAreTold();
    void anObjectIsCopiedWithItsMetadata();
    void aCopyReplacesNothing();
    void anObjectIsMoved();
    void aLargeObjectIsMovedAndThenDeletedWithItsSegments();
    void manyAreDeletedAtOnce_data();
    void manyAreDeletedAtOnce();
    void aTemporaryUrlLetsAnybodyIn_data();
    void aTemporaryUrlLetsAnybodyIn();
    void accessListsAreWrittenAsTheyAreRead();

private:
    objectstore::v1::Proxy store() const { return m_connection->objectStore(); }
    Result<Resource> put(const QString &name, const QByteArray &content,
                         const Headers &headers = {}) const;
    QByteArray content(const QString &name) const; //!< or what went wrong
    Result<Response> head(const QString &name) const;
    QStringList names() const;

    std::optional<Connection> m_connection;
    QString m_container;
};

void TestLiveObjects::initTestCase()
{
    const auto found = config();
    VERIFY_RESULT(found);
    m_connection = live::connect(*found, u"demo"_s);
    m_container = unique(u"objects ä"_s);
    VERIFY_RESULT(outcome(store().createContainer(m_container)));
}

void TestLiveObjects::cleanupTestCase()
{
    QList<ObjectPath> all;
    for (const auto &name : names())
        all.append({ m_container, name });
    all.append({ m_container });
    VERIFY_RESULT(outcome(store().removeAll(all)));
}

Result<Resource> TestLiveObjects::put(const QString &name, const QByteArray &content,
                                      const Headers &headers) const
{
    const auto stored
        = outcome(store().put(Path { m_container, name },
                              { .headers = headers, .body = Body::bytes(content, "text/plain") }));
    if (!stored)
        return stored.error();
    return outcome(store().cirro::Proxy::head(Schema::of<Object>(), name,
                                              { { u"container"_s, m_container } }));
}

QByteArray TestLiveObjects::content(const QString &name) const
{
    const auto answer = outcome(store().get(Path { m_container, name }));
    return answer ? answer->body : answer.error().text().toUtf8();
}

Result<Response> TestLiveObjects::head(const QString &name) const
{
    return outcome(store().Adapter::head(Path { m_container, name }));
}

QStringList TestLiveObjects::names() const
{
    QStringList names;
    const auto listed
        = outcome(store().list<Object>({ .parts = { { u"container"_s, m_container } } }));
    if (listed) {
        for (const auto &object : *listed)
            names.append(object.name());
    }
    return names;
}

void TestLiveObjects::capabilitiesAreTold()
{
    const auto can = outcome(store().capabilities());

    VERIFY_RESULT(can);
    QVERIFY(can->tempUrlDigests.contains("sha256"));
    QVERIFY(can->mostDeletes > 0);
    QVERIFY(can->mostSegments > 0);
    QVERIFY(can->hasVersions);
    QVERIFY(!can->policies.isEmpty());
}

void TestLiveObjects::anObjectIsCopiedWithItsMetadata()
{
    VERIFY_RESULT(put(u"a/b c é"_s, "Bonjour", { { "X-Object-Meta-Pilot", "Roland" } }));

    const auto copied
        = outcome(store().copy({ m_container, u"a/b c é"_s }, { m_container, u"copies/ü%2F"_s }));

    VERIFY_RESULT(copied);
    QCOMPARE(content(u"copies/ü%2F"_s), "Bonjour"_ba);
    QCOMPARE(head(u"copies/ü%2F"_s)->headers.value("X-Object-Meta-Pilot"), "Roland"_ba);
    QCOMPARE(content(u"a/b c é"_s), "Bonjour"_ba);
}

void TestLiveObjects::aCopyReplacesNothing()
{
    VERIFY_RESULT(put(u"one"_s, "1"));
    VERIFY_RESULT(put(u"two"_s, "2"));

    const auto kept = outcome(store().copy({ m_container, u"one"_s }, { m_container, u"two"_s }));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Conflict);
    QCOMPARE(content(u"two"_s), "2"_ba);

    VERIFY_RESULT(outcome(
        store().copy({ m_container, u"one"_s }, { m_container, u"two"_s }, { .replaces = true })));
    QCOMPARE(content(u"two"_s), "1"_ba);
}

void TestLiveObjects::anObjectIsMoved()
{
    VERIFY_RESULT(put(u"old"_s, "content"));

    VERIFY_RESULT(outcome(store().move({ m_container, u"old"_s }, { m_container, u"new/name"_s })));

    QCOMPARE(content(u"new/name"_s), "content"_ba);
    const auto gone = head(u"old"_s);
    QVERIFY(!gone);
    QCOMPARE(gone.error().status, 404);
}

void TestLiveObjects::aLargeObjectIsMovedAndThenDeletedWithItsSegments()
{
    VERIFY_RESULT(put(u"segments/1"_s, "abc"));
    VERIFY_RESULT(put(u"segments/2"_s, "def"));
    QJsonArray manifest;
    for (const auto *segment : { "segments/1", "segments/2" })
        manifest.append(
            QJsonObject { { u"path"_s, u'/' + m_container + u'/' + QLatin1StringView(segment) } });
    const auto large = (Path { m_container, u"large"_s }).with(u"multipart-manifest"_s, u"put"_s);
    VERIFY_RESULT(outcome(store().put(large, { .body = Body::json(manifest) })));

    VERIFY_RESULT(
        outcome(store().move({ m_container, u"large"_s }, { m_container, u"large moved"_s })));

    QCOMPARE(content(u"large moved"_s), "abcdef"_ba);
    QVERIFY(!head(u"large"_s));
    QVERIFY(head(u"segments/1"_s));
    const auto told = outcome(store().removeWithSegments({ m_container, u"large moved"_s }));
    VERIFY_RESULT(told);
    QCOMPARE(told->deleted, 3);
    QVERIFY(!head(u"segments/1"_s));
}

void TestLiveObjects::manyAreDeletedAtOnce_data()
{
    QTest::addColumn<QString>("stem");

    QTest::newRow("plain") << u"x"_s;
    QTest::newRow("hostile") << u"../ä%2F \"?&#;\\"_s;
}

void TestLiveObjects::manyAreDeletedAtOnce()
{
    QFETCH(QString, stem);
    QList<ObjectPath> paths;
    for (int i = 0; i < 5; ++i) {
        const auto name = u"bulk/"_s + stem + QString::number(i);
        VERIFY_RESULT(put(name, "x"));
        paths.append({ m_container, name });
    }
    paths.append({ m_container, u"bulk/never was"_s });
    VERIFY_RESULT(put(u"bulk stays"_s, "x"));

    const auto told = outcome(store().removeAll(paths));

    VERIFY_RESULT(told);
    QCOMPARE(told->deleted, 5);
    QCOMPARE(told->notFound, 1);
    QVERIFY(told->failures.isEmpty());
    QVERIFY(head(u"bulk stays"_s));
}

void TestLiveObjects::aTemporaryUrlLetsAnybodyIn_data()
{
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<bool>("isPrefix");

    QTest::newRow("sha256") << "sha256"_ba << false;
    QTest::newRow("sha512") << "sha512"_ba << false;
    QTest::newRow("sha1") << "sha1"_ba << false;
    QTest::newRow("a prefix") << "sha256"_ba << true;
}

void TestLiveObjects::aTemporaryUrlLetsAnybodyIn()
{
    QFETCH(QByteArray, digest);
    QFETCH(bool, isPrefix);
    VERIFY_RESULT(put(u"shared/ä b.txt"_s, "for you"));
    VERIFY_RESULT(outcome(store().post(
        Path { m_container }, { .headers = { { "X-Container-Meta-Temp-URL-Key", "geheim" } } })));
    const auto endpoint = outcome(store().endpoint());
    VERIFY_RESULT(endpoint);
    const TemporaryUrl address { .container = m_container,
                                 .object = isPrefix ? u"shared/"_s : u"shared/ä b.txt"_s,
                                 .isPrefix = isPrefix,
                                 .expires = QDateTime::currentDateTimeUtc().addSecs(60) };
    auto url = address.sign(*endpoint, Secret(u"geheim"_s), digest);
    VERIFY_RESULT(url);
    if (isPrefix) {
        const auto whole = (Path { m_container, u"shared/ä b.txt"_s }).below(*endpoint);
        const auto query = url->query(QUrl::FullyEncoded);
        url = whole;
        url->setQuery(query);
    }
    NetworkTransport stranger;

    const auto answer = outcome(stranger.send({ .verb = "GET", .url = *url }));
    auto forged = *url;
    forged.setQuery(
        QString(forged.query(QUrl::FullyEncoded)).replace(u"expires=1"_s, u"expires=2"_s));
    const auto refused = outcome(stranger.send({ .verb = "GET", .url = forged }));

    VERIFY_RESULT(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, "for you"_ba);
    QVERIFY(!refused || refused->status == 401);
}

void TestLiveObjects::accessListsAreWrittenAsTheyAreRead()
{
    auto access = AccessList::parse(u"auditor,*:*"_s);
    access.setPublic(true);
    VERIFY_RESULT(outcome(
        store().post(Path { m_container },
                     { .headers = { { "X-Container-Read", access.toString().toUtf8() } } })));

    const auto now = outcome(store().cirro::Proxy::head(Schema::of<Container>(), m_container));

    VERIFY_RESULT(now);
    QCOMPARE(AccessList::parse(now->as<Container>()->readAcl()), access);
}

QTEST_GUILESS_MAIN(TestLiveObjects)
#include "tst_liveobjects.moc"
