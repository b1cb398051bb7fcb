// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/objectstore/v1/proxy.h"
#include "support/fakecloud.h"
#include "support/plainauthenticator.h"
#include "support/receiver.h"

#include <QBuffer>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;
using ObjectStore = objectstore::v1::Proxy;

namespace {

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}

Body stream(const QByteArray &bytes)
{
    return Body::stream(
        [bytes] {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(bytes);
            buffer->open(QIODevice::ReadOnly);
            return buffer;
        },
        bytes.size(), "text/plain");
}

} // namespace

class TestObjectStore : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theAccountIsReadFromHeaders();
    void containersAreListed();
    void aContainerIsCreatedUnderItsName();
    void namesThatCannotBeAreRefusedBeforeARequest();
    void anUploadKeepsTheSlashesOfTheName();
    void anUploadIsComparedWithTheEtag();
    void aStreamIsHashedWhileItIsSent();
    void aFailingSourceIsALocalError();
    void aDownloadIsWrittenAndChecked();
    void aDamagedDownloadIsAnError();
    void segmentsHaveNoMd5();
    void foldersAreObjectsToo();
    void capabilitiesAreReadBesideTheAccount();
    void oldStoresSignWithSha1Only();
    void aCopyKeepsWhatIsThere();
    void aCopyOverAnotherObjectIsAConflict();
    void aMoveDeletesOnlyWhatItHasCopied();
    void aLargeObjectIsMovedByItsManifest();
    void whatChangedMeanwhileIsNotDeleted();
    void manyAreDeletedInOneRequest();
    void aBulkRequestThatDidNothingIsAnError();

private:
    ObjectStore store()
    {
        Session session(std::make_shared<NetworkTransport>(),
                        std::make_shared<PlainAuthenticator>(m_cloud->baseUrl()));
        return ObjectStore(session, { .serviceType = u"object-store"_s });
    }

    std::unique_ptr<FakeCloud> m_cloud;
};

void TestObjectStore::init()
{
    m_cloud = std::make_unique<FakeCloud>();
}

void TestObjectStore::theAccountIsReadFromHeaders()
{
    m_cloud->on("HEAD /").reply(
        204, {},
        { { "X-Account-Container-Count", "3" }, { "X-Account-Bytes-Used", "5000000000" } });
    m_cloud->on("HEAD ").reply(204);
    Receiver<Account> got;

    store().account().deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->containers(), 3);
    QCOMPARE(got->bytes(), 5000000000);
}

void TestObjectStore::containersAreListed()
{
    m_cloud->otherwise().reply(
        200,
        QJsonArray {
            QJsonObject { { u"name"_s, u"pilots"_s }, { u"count"_s, 2 }, { u"bytes"_s, 10 } } });
    Receiver<QList<Container>> got;

    store().list<Container>().deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->first().name(), u"pilots"_s);
    QCOMPARE(got->first().count(), 2);
    QVERIFY(m_cloud->requests().first().target.contains("format=json"));
}

void TestObjectStore::aContainerIsCreatedUnderItsName()
{
    m_cloud->on("PUT /a%20b%C3%A4").reply(201);
    Receiver<void> got;

    store().createContainer(u"a bä"_s).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
}

void TestObjectStore::namesThatCannotBeAreRefusedBeforeARequest()
{
    Receiver<void> empty, slash, lengthy;
    Receiver<Resource> object;

    store().createContainer({}).deliver(&empty, empty.store());
    store().createContainer(u"a/b"_s).deliver(&slash, slash.store());
    store().createContainer(QString(257, u'x')).deliver(&lengthy, lengthy.store());
    store()
        .upload(u"c"_s, QString(1025, u'x'), Body::bytes("x", "text/plain"))
        .deliver(&object, object.store());

    QTRY_VERIFY(empty.failed() && slash.failed() && lengthy.failed() && object.failed());
    QVERIFY(m_cloud->requests().isEmpty());
}

void TestObjectStore::anUploadKeepsTheSlashesOfTheName()
{
    m_cloud->on("PUT /pilots/2026%2Ffrench.txt").reply(201, {}, { { "Etag", md5("Bonjour") } });
    Receiver<Resource> got;

    store()
        .upload(u"pilots"_s, u"2026/french.txt"_s, Body::bytes("Bonjour", "text/plain"))
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->name(), u"2026/french.txt"_s);
    QCOMPARE(got->as<Object>()->bytes(), 7);
    const auto sent = m_cloud->requests().first();
    QCOMPARE(sent.body, "Bonjour"_ba);
    QCOMPARE(sent.headers.value("Content-Type"), "text/plain"_ba);
    QCOMPARE(sent.headers.value("Content-Length"), "7"_ba);
}

void TestObjectStore::anUploadIsComparedWithTheEtag()
{
    m_cloud->otherwise().reply(201, {}, { { "Etag", md5("something else") } });
    Receiver<Resource> got;

    store().upload(u"c"_s, u"o"_s, Body::bytes("x", "text/plain")).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Protocol);
}

void TestObjectStore::aStreamIsHashedWhileItIsSent()
{
    const QByteArray content(300000, 'q');
    m_cloud->otherwise().reply(201, {}, { { "Etag", '"' + md5(content) + '"' } });
    Receiver<Resource> got;
    qint64 sent = 0;

    store()
        .upload(u"c"_s, u"o"_s, stream(content), {}, [&](const Progress &p) { sent = p.sent; })
        .deliver(&got, got.store());

    QTRY_VERIFY2(got, "no answer");
    QVERIFY2(got.ok(), got.failed() ? qPrintable(got.error().text()) : "");
    QCOMPARE(m_cloud->requests().first().body, content);
    QCOMPARE(got->as<Object>()->bytes(), content.size());
    QCOMPARE(sent, content.size());
}

void TestObjectStore::aFailingSourceIsALocalError()
{
    Receiver<Resource> got;

    store()
        .upload(
            u"c"_s, u"o"_s,
            Body::stream([]() -> std::unique_ptr<QIODevice> { return nullptr; }, 5, "text/plain"))
        .deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Local);
}

void TestObjectStore::aDownloadIsWrittenAndChecked()
{
    m_cloud->on("GET /c/o")
        .reply(200, "content"_ba, { { "Etag", md5("content") }, { "Content-Type", "text/plain" } });
    auto buffer = std::make_shared<QBuffer>();
    buffer->open(QIODevice::WriteOnly);
    Receiver<Resource> got;

    store().download(u"c"_s, u"o"_s, buffer).deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY2(got.ok(), got.failed() ? qPrintable(got.error().text()) : "");
    QCOMPARE(buffer->data(), "content"_ba);
    QCOMPARE(got->as<Object>()->contentType(), u"text/plain"_s);
    QCOMPARE(m_cloud->requests().first().headers.value("Accept-Encoding"), "identity"_ba);
}

void TestObjectStore::aDamagedDownloadIsAnError()
{
    m_cloud->on("GET /c/o").reply(200, "contemt"_ba, { { "Etag", md5("content") } });
    auto buffer = std::make_shared<QBuffer>();
    buffer->open(QIODevice::WriteOnly);
    Receiver<Resource> got;

    store().download(u"c"_s, u"o"_s, buffer).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Protocol);
}

void TestObjectStore::segmentsHaveNoMd5()
{
    m_cloud->on("GET /c/o")
        .reply(200, "whole"_ba,
               { { "Etag", '"' + md5("segments") + '"' }, { "X-Static-Large-Object", "True" } });
    auto buffer = std::make_shared<QBuffer>();
    buffer->open(QIODevice::WriteOnly);
    Receiver<Resource> got;

    store().download(u"c"_s, u"o"_s, buffer).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
}

void TestObjectStore::foldersAreObjectsToo()
{
    m_cloud->otherwise().reply(
        200,
        QJsonArray { QJsonObject { { u"subdir"_s, u"2026/"_s } },
                     QJsonObject { { u"name"_s, u"a.txt"_s }, { u"bytes"_s, 3 } } });
    Receiver<QList<Object>> got;

    store()
        .list<Object>(
            { .query = { { u"delimiter"_s, u"/"_s } }, .parts = { { u"container"_s, u"c"_s } } })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got.value()[0].name(), u"2026/"_s);
    QCOMPARE(got.value()[0].subdir(), u"2026/"_s);
    QCOMPARE(got.value()[1].container(), u"c"_s);
    QVERIFY(got.value()[1].subdir().isEmpty());
}

void TestObjectStore::capabilitiesAreReadBesideTheAccount()
{
    QFile file(QStringLiteral(FIXTURES "/zed/object-store/info.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto info = QJsonDocument::fromJson(file.readAll())[u"body"].toObject();
    m_cloud->on("GET /swift/info").reply(200, info);
    auto base = m_cloud->baseUrl();
    base.setPath(u"/swift/v1/AUTH_p"_s);
    const ObjectStore store(
        Session(std::make_shared<NetworkTransport>(), std::make_shared<PlainAuthenticator>(base)),
        { .serviceType = u"object-store"_s });
    Receiver<Capabilities> got;

    store.capabilities().deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->tempUrlDigests, (QList<QByteArray> { "sha512", "sha256", "sha1" }));
    QCOMPARE(got->tempUrlMethods, (QStringList { u"GET"_s, u"HEAD"_s, u"PUT"_s }));
    QCOMPARE(got->mostDeletes, 10000);
    QCOMPARE(got->mostSegments, 1000);
    QCOMPARE(got->largestObject, 5368709122);
    QCOMPARE(got->policies, (QStringList { u"gold"_s, u"silver"_s }));
    QVERIFY(got->hasVersions && got->hasSymlinks && got->hasStaticWebsites);
    QVERIFY(!m_cloud->requests().first().headers.contains("X-Auth-Token"));
}

void TestObjectStore::oldStoresSignWithSha1Only()
{
    const auto old = Capabilities::fromJson({ { u"tempurl"_s, QJsonObject() } });
    const auto none = Capabilities::fromJson({});

    QCOMPARE(old.tempUrlDigests, (QList<QByteArray> { "sha1" }));
    QVERIFY(none.tempUrlDigests.isEmpty());
    QCOMPARE(none.mostDeletes, 0);
    QCOMPARE(none.mostSegments, 0);
    QVERIFY(!none.hasVersions);
}

void TestObjectStore::aCopyKeepsWhatIsThere()
{
    m_cloud->on("PUT /b/new%2Fname").reply(201);
    m_cloud->on("HEAD /b/new%2Fname").reply(404).reply(200, {}, { { "Content-Length", "7" } });
    Receiver<Resource> got;

    store().copy({ u"a"_s, u"old/näme"_s }, { u"b"_s, u"new/name"_s }).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    const auto &sent = m_cloud->requests().at(1);
    QCOMPARE(sent.headers.value("X-Copy-From"), "/a/old%2Fn%C3%A4me"_ba);
    QVERIFY(!sent.headers.contains("If-None-Match")); // which swift would ask of the source
    QCOMPARE(sent.headers.value("Content-Length"), "0"_ba);
    QVERIFY(!sent.target.contains("multipart-manifest"));
    QCOMPARE(got->as<Object>()->bytes(), 7);
}

void TestObjectStore::aCopyOverAnotherObjectIsAConflict()
{
    m_cloud->on("HEAD /b/x").reply(200);
    Receiver<Resource> got;

    store().copy({ u"a"_s, u"x"_s }, { u"b"_s, u"x"_s }).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Conflict);
    QVERIFY(got.error().message.contains(u"already"_s));
    QCOMPARE(m_cloud->requests().size(), 1);
}

void TestObjectStore::aMoveDeletesOnlyWhatItHasCopied()
{
    m_cloud->on("HEAD /a/x").reply(200, {}, { { "Etag", "e1" } });
    m_cloud->on("PUT /a/y").reply(201).reply(503);
    m_cloud->on("HEAD /a/y").reply(404).reply(200, {}, { { "Etag", "e1" } }).reply(404);
    m_cloud->on("DELETE /a/x").reply(204);
    Receiver<Resource> first, second;

    store().move({ u"a"_s, u"x"_s }, { u"a"_s, u"y"_s }).deliver(&first, first.store());
    QTRY_VERIFY(first.ok());
    QCOMPARE(m_cloud->count("DELETE /a/x"), 1);
    store().move({ u"a"_s, u"x"_s }, { u"a"_s, u"y"_s }).deliver(&second, second.store());

    QTRY_VERIFY_WITH_TIMEOUT(second.failed(), 30000);
    QCOMPARE(m_cloud->count("DELETE /a/x"), 1);
}

void TestObjectStore::aLargeObjectIsMovedByItsManifest()
{
    m_cloud->on("HEAD /a/x")
        .reply(200, {}, { { "Etag", "e1" }, { "X-Static-Large-Object", "True" } });
    m_cloud->on("PUT /a/y").reply(201);
    m_cloud->on("HEAD /a/y").reply(404).reply(200, {}, { { "Etag", "e1" } });
    m_cloud->on("DELETE /a/x").reply(204);
    Receiver<Resource> got;

    store().move({ u"a"_s, u"x"_s }, { u"a"_s, u"y"_s }).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QVERIFY(m_cloud->requests()[2].target.contains("multipart-manifest=get"));
    QVERIFY(!m_cloud->requests().last().target.contains("multipart-manifest"));
}

void TestObjectStore::whatChangedMeanwhileIsNotDeleted()
{
    m_cloud->on("HEAD /a/x").reply(200, {}, { { "Etag", "e1" } });
    m_cloud->on("PUT /a/y").reply(201);
    m_cloud->on("HEAD /a/y").reply(404).reply(200, {}, { { "Etag", "e2" } });
    Receiver<Resource> got;

    store().move({ u"a"_s, u"x"_s }, { u"a"_s, u"y"_s }).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Conflict);
    QCOMPARE(m_cloud->count("DELETE /a/x"), 0);
}

void TestObjectStore::manyAreDeletedInOneRequest()
{
    m_cloud->otherwise().reply(
        200,
        QJsonObject {
            { u"Response Status"_s, u"400 Bad Request"_s },
            { u"Number Deleted"_s, 1 },
            { u"Number Not Found"_s, 1 },
            { u"Errors"_s, QJsonArray { QJsonArray { u"/c/a%2Fb%20c"_s, u"403 Forbidden"_s } } } });
    Receiver<BulkDeleted> got;

    store()
        .removeAll({ { u"c"_s, u"a/b c"_s }, { u"c"_s, u"new\nline"_s }, { u"c"_s } })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    const auto &sent = m_cloud->requests().first();
    QVERIFY(sent.target.endsWith("?bulk-delete"));
    QCOMPARE(sent.body, "/c/a%2Fb%20c\n/c/new%0Aline\n/c\n"_ba);
    QCOMPARE(got->deleted, 1);
    QCOMPARE(got->notFound, 1);
    QCOMPARE(got->failures.size(), 1);
    QCOMPARE(got->failures[0].path, (ObjectPath { u"c"_s, u"a/b c"_s }));
}

void TestObjectStore::aBulkRequestThatDidNothingIsAnError()
{
    m_cloud->otherwise().reply(200,
                               QJsonObject { { u"Response Status"_s, u"502 Bad Gateway"_s },
                                             { u"Response Body"_s, u"No nodes"_s },
                                             { u"Errors"_s, QJsonArray() } });
    Receiver<BulkDeleted> got;

    store().removeAll({ { u"c"_s, u"a"_s } }).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().status, 502);
    QVERIFY(got.error().text().contains(u"No nodes"_s));
}

QTEST_GUILESS_MAIN(TestObjectStore)
#include "tst_objectstore.moc"
