// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/catalogurl.h"
#include "sdk/versiondocument.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

QJsonValue json(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QJsonValue fixture(const QString &name)
{
    QFile file(QLatin1String(FIXTURES) + u"/zed/discovery/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString described(const QList<VersionEntry> &entries)
{
    QStringList lines;
    for (const auto &entry : entries) {
        lines << entry.version.toString() + u' ' + entry.url.toString() + u' '
                + entry.minimum.toString() + u'-' + entry.maximum.toString();
    }
    return lines.join(u'|');
}

} // namespace

class TestVersionDocument : public QObject
{
    Q_OBJECT

private slots:
    void readsTheDocumentsOfARealCloud_data();
    void readsTheDocumentsOfARealCloud();
    void readsEveryShape_data();
    void readsEveryShape();
    void keepsSchemeAndHostOfTheDocument_data();
    void keepsSchemeAndHostOfTheDocument();
    void takesARangeFromHeadersOfOldServices();
    void survivesBadDocuments_data();
    void survivesBadDocuments();
    void choosesTheNewestThatFits_data();
    void choosesTheNewestThatFits();
    void takesACatalogUrlApart_data();
    void takesACatalogUrlApart();
    void asksInTheRightOrder_data();
    void asksInTheRightOrder();
};

void TestVersionDocument::readsTheDocumentsOfARealCloud_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("best");

    QTest::newRow("identity") << "identity.json"
                              << "http://127.0.0.1:25000/"
                              << "3.14 http://127.0.0.1:25000/v3 -";
    QTest::newRow("identity v3") << "identity-v3.json"
                                 << "http://127.0.0.1:25000/v3"
                                 << "3.14 http://127.0.0.1:25000/v3 -";
    QTest::newRow("image") << "image.json"
                           << "http://127.0.0.1:29292/"
                           << "2.16 http://127.0.0.1:29292/v2 -";
    QTest::newRow("compute") << "compute.json"
                             << "http://127.0.0.1:28774/"
                             << "2.1 http://127.0.0.1:28774/v2.1 2.1-2.93";
    QTest::newRow("compute v2.1") << "compute-v2.1.json"
                                  << "http://127.0.0.1:28774/v2.1"
                                  << "2.1 http://127.0.0.1:28774/v2.1 2.1-2.93";
    QTest::newRow("network") << "network.json"
                             << "http://127.0.0.1:29696/"
                             << "2.0 http://127.0.0.1:29696/v2.0 -";
    QTest::newRow("block storage") << "block-storage.json"
                                   << "http://127.0.0.1:28776/"
                                   << "3.0 http://127.0.0.1:28776/v3 3.0-3.70";
    QTest::newRow("placement") << "placement.json"
                               << "http://127.0.0.1:28778/"
                               << "1.0 http://127.0.0.1:28778 1.0-1.39";
}

void TestVersionDocument::readsTheDocumentsOfARealCloud()
{
    QFETCH(QString, file);
    QFETCH(QString, source);

    const auto best = chooseVersion(parseVersions(fixture(file), {}, QUrl(source)), {});

    QVERIFY(best);
    QTEST(described({ *best }), "best");
}

void TestVersionDocument::readsEveryShape_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("entries");

    QTest::newRow("values")
        << R"({"versions":{"values":[{"id":"v3.14","status":"stable","links":[{"rel":"self","href":"http://h/v3/"}]}]}})"_ba
        << "3.14 http://h/v3 -";
    QTest::newRow("list")
        << R"({"versions":[{"id":"v2.0","status":"CURRENT","links":[{"rel":"self","href":"http://h/v2.0"}]},
                           {"id":"v1","status":"DEPRECATED","links":[{"rel":"self","href":"http://h/v1"}]}]})"_ba
        << "2.0 http://h/v2.0 -|1.0 http://h/v1 -";
    QTest::newRow("one")
        << R"({"version":{"id":"v2.1","status":"CURRENT","min_version":"2.1","version":"2.93",
               "links":[{"rel":"self","href":"http://h/v2.1/"}]}})"_ba
        << "2.1 http://h/v2.1 2.1-2.93";
    QTest::newRow("max_version wins over version")
        << R"({"versions":[{"id":"v1.0","status":"CURRENT","min_version":"1.0","max_version":"1.39","version":"1.2",
               "links":[{"rel":"self","href":""}]}]})"_ba
        << "1.0 http://h 1.0-1.39";
    QTest::newRow("empty range is none")
        << R"({"versions":[{"id":"v2.0","status":"SUPPORTED","min_version":"","version":"",
               "links":[{"rel":"self","href":"http://h/v2/"}]}]})"_ba
        << "2.0 http://h/v2 -";
    QTest::newRow("links as an object")
        << R"({"versions":[{"id":"v1","status":"CURRENT","links":{"rel":"self","href":"/v1"}}]})"_ba
        << "1.0 http://h/v1 -";
    QTest::newRow("without status")
        << R"({"versions":[{"id":"v1","links":[{"rel":"self","href":"/v1"}]}]})"_ba
        << "";
    QTest::newRow("without id")
        << R"({"versions":[{"status":"CURRENT","links":[{"rel":"self","href":"/v1"}]}]})"_ba
        << "";
    QTest::newRow("without self link")
        << R"({"versions":[{"id":"v1","status":"CURRENT","links":[{"rel":"other","href":"/v1"}]}]})"_ba
        << "";
    QTest::newRow("containers of an account") << R"([{"name":"pilots","count":1,"bytes":2}])"_ba
                                              << "";
}

void TestVersionDocument::readsEveryShape()
{
    QFETCH(QByteArray, document);

    QTEST(described(parseVersions(json(document), {}, QUrl(u"http://h/"_s))), "entries");
}

void TestVersionDocument::keepsSchemeAndHostOfTheDocument_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("url");

    QTest::newRow("same host") << "https://h/"
                               << "https://h/v3/"
                               << "https://h/v3";
    QTest::newRow("plain link") << "https://h/"
                                << "http://h/v3/"
                                << "https://h/v3";
    QTest::newRow("inner host") << "https://h:13000/"
                                << "http://10.0.0.5:5000/v3/"
                                << "https://h:13000/v3";
    QTest::newRow("inner host under a prefix") << "https://h/identity/"
                                               << "http://10.0.0.5:5000/v3/"
                                               << "https://h/identity/v3";
    QTest::newRow("prefix is kept") << "https://h/identity/"
                                    << "https://h/identity/v3"
                                    << "https://h/identity/v3";
    QTest::newRow("prefix was lost") << "https://h/identity/"
                                     << "https://h/v3"
                                     << "https://h/identity/v3";
    QTest::newRow("another host wants the token") << "https://h/"
                                                  << "https://evil/steal/v3"
                                                  << "https://h/v3";
    QTest::newRow("user info") << "https://h/"
                               << "https://h@evil/v3"
                               << "https://h/v3";
    QTest::newRow("versioned document") << "https://h/v3"
                                        << "https://inner/v3/"
                                        << "https://h/v3";
    QTest::newRow("relative") << "https://h/volume/"
                              << "/volume/v3"
                              << "https://h/volume/v3";
    QTest::newRow("empty") << "https://h/placement/"
                           << ""
                           << "https://h/placement";
    QTest::newRow("no version in the link") << "https://h/placement/"
                                            << "http://inner/"
                                            << "https://h/placement";
    QTest::newRow("climbs") << "https://h/volume/"
                            << "https://h/volume/../v3"
                            << "https://h/volume/v3";
    QTest::newRow("file") << "https://h/"
                          << "file:///etc/v3"
                          << "https://h/etc/v3";
}

void TestVersionDocument::keepsSchemeAndHostOfTheDocument()
{
    QFETCH(QString, source);
    QFETCH(QString, link);
    const QJsonObject entry {
        { u"id"_s, u"v3.0"_s },
        { u"status"_s, u"CURRENT"_s },
        { u"links"_s, QJsonArray { QJsonObject { { u"rel"_s, u"self"_s }, { u"href"_s, link } } } }
    };

    const auto entries = parseVersions(QJsonObject { { u"version"_s, entry } }, {}, QUrl(source));

    QCOMPARE(entries.size(), 1);
    QTEST(entries.first().url.toString(), "url");
}

void TestVersionDocument::takesARangeFromHeadersOfOldServices()
{
    const Headers headers { { "X-OpenStack-Ironic-API-Minimum-Version", "1.1" },
                            { "X-OpenStack-Ironic-API-Maximum-Version", "1.31" } };

    const auto entries = parseVersions(json(R"({"id":"v1","name":"OpenStack Ironic API"})"),
                                       headers, QUrl(u"http://h:6385/v1"_s));

    QCOMPARE(described(entries), u"1.0 http://h:6385/v1 1.1-1.31"_s);
}

void TestVersionDocument::survivesBadDocuments_data()
{
    QTest::addColumn<QByteArray>("document");

    QTest::newRow("numbers") << R"({"versions":[1,2,3]})"_ba;
    QTest::newRow("null") << R"({"versions":null})"_ba;
    QTest::newRow("text") << R"({"versions":"v2"})"_ba;
    QTest::newRow("no version in id")
        << R"({"versions":[{"id":"newest","status":"CURRENT","links":[{"rel":"self","href":"/"}]}]})"_ba;
    QTest::newRow("id of a container") << R"({"id":"pilots"})"_ba;
    QTest::newRow("status is a number")
        << R"({"version":{"id":"v1","status":1,"links":[{"rel":"self","href":"/"}]}})"_ba;
    QTest::newRow("links are numbers")
        << R"({"version":{"id":"v1","status":"CURRENT","links":[1]}})"_ba;
    QTest::newRow("empty") << "{}"_ba;
}

void TestVersionDocument::survivesBadDocuments()
{
    QFETCH(QByteArray, document);

    QVERIFY(parseVersions(json(document), {}, QUrl(u"http://h/"_s)).isEmpty());
}

void TestVersionDocument::choosesTheNewestThatFits_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("chosen");

    QTest::newRow("any") << ""
                         << "3.2";
    QTest::newRow("a major version") << "2.latest"
                                     << "2.5";
    QTest::newRow("exactly") << "2.0"
                             << "2.0";
    QTest::newRow("deprecated is allowed") << "1.latest"
                                           << "1.0";
    QTest::newRow("experimental is not") << "4.latest"
                                         << "";
    QTest::newRow("unknown is not") << "5.latest"
                                    << "";
    QTest::newRow("not there") << "2.1"
                               << "";
}

void TestVersionDocument::choosesTheNewestThatFits()
{
    using Status = VersionEntry::Status;
    QFETCH(QString, wanted);
    const QList<VersionEntry> entries {
        { { 1, 0 }, Status::Deprecated, {} },   { { 2, 0 }, Status::Supported, {} },
        { { 2, 5 }, Status::Supported, {} },    { { 3, 2 }, Status::Current, {} },
        { { 4, 0 }, Status::Experimental, {} }, { { 5, 0 }, Status::Unknown, {} }
    };

    const auto chosen = chooseVersion(entries, ApiVersion::parse(wanted).value_or(ApiVersion {}));

    QTEST(chosen ? chosen->version.toString() : QString(), "chosen");
}

void TestVersionDocument::takesACatalogUrlApart_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("versioned");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("project");

    QTest::newRow("bare") << "http://h:9292"
                          << "http://h:9292/"
                          << "http://h:9292"
                          << ""
                          << "";
    QTest::newRow("slash") << "http://h:9292/"
                           << "http://h:9292/"
                           << "http://h:9292"
                           << ""
                           << "";
    QTest::newRow("version") << "http://h/compute/v2.1"
                             << "http://h/compute/"
                             << "http://h/compute/v2.1"
                             << "2.1"
                             << "";
    QTest::newRow("version and project") << "http://h/volume/v3/p1"
                                         << "http://h/volume/"
                                         << "http://h/volume/v3"
                                         << "3.0"
                                         << "p1";
    QTest::newRow("another's project") << "http://h/v3/other"
                                       << "http://h/"
                                       << "http://h/v3"
                                       << "3.0"
                                       << "other";
    QTest::newRow("prefixed project") << "http://h/v1/AUTH_p1"
                                      << "http://h/"
                                      << "http://h/v1"
                                      << "1.0"
                                      << "AUTH_p1";
    QTest::newRow("project without version") << "http://h/p1"
                                             << "http://h/"
                                             << "http://h"
                                             << ""
                                             << "p1";
    QTest::newRow("version in the middle") << "http://h/v2/api/v3/p1/"
                                           << "http://h/v2/api/"
                                           << "http://h/v2/api/v3"
                                           << "3.0"
                                           << "p1";
}

void TestVersionDocument::takesACatalogUrlApart()
{
    QFETCH(QString, url);

    const CatalogUrl parts(QUrl(url), u"p1"_s);

    QTEST(parts.root.toString(), "root");
    QTEST(parts.versioned.toString(), "versioned");
    QTEST(parts.version.toString(), "version");
    QTEST(parts.project, "project");
}

void TestVersionDocument::asksInTheRightOrder_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("order");

    QTest::newRow("bare") << "http://h:9292"
                          << ""
                          << "http://h:9292/ http://h:9292";
    QTest::newRow("versioned") << "http://h/compute/v2.1"
                               << "2.latest"
                               << "http://h/compute/ http://h/compute/v2.1";
    QTest::newRow("exactly that version") << "http://h/compute/v2.1"
                                          << "2.1"
                                          << "http://h/compute/v2.1 http://h/compute/";
    QTest::newRow("with project") << "http://h/v3/p1"
                                  << "3.latest"
                                  << "http://h/ http://h/v3 http://h/v3/p1";
    QTest::newRow("another version") << "http://h/v2/p1"
                                     << "3.latest"
                                     << "http://h/ http://h/v2 http://h/v2/p1";
}

void TestVersionDocument::asksInTheRightOrder()
{
    QFETCH(QString, url);
    QFETCH(QString, wanted);

    const auto candidates = discoveryCandidates(QUrl(url), u"p1"_s,
                                                ApiVersion::parse(wanted).value_or(ApiVersion {}));

    QStringList order;
    for (const auto &candidate : candidates)
        order << candidate.toString();
    QTEST(order.join(u' '), "order");
}

QTEST_APPLESS_MAIN(TestVersionDocument)
#include "tst_versiondocument.moc"
