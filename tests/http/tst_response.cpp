// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/headers.h"
#include "http/response.h"
#include "http/retryafter.h"
#include "http/servicewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Response answer(int status, const QByteArray &body, const Headers &headers = {})
{
    return { .status = status,
             .headers = headers,
             .body = body,
             .verb = "GET",
             .url = QUrl(u"https://nova.example:8774/v2.1/servers?x=secret"_s),
             .task = u"compute.GET.servers"_s };
}

} // namespace

class TestResponse : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreFoundWithoutCase();
    void anyJsonIsTaken_data();
    void anyJsonIsTaken();
    void whatIsNoJsonIsNamed_data();
    void whatIsNoJsonIsNamed();
    void everyCutOfADocumentIsCalledACut();
    void aBrokenByteSpoilsItsStringOnly();
    void aListIsNoObject();
    void theWordsOfServicesAreFound_data();
    void theWordsOfServicesAreFound();
    void wordsAreOnePlainLine();
    void statusesHaveTheirKinds_data();
    void statusesHaveTheirKinds();
    void quotasAreToldFromRefusals_data();
    void quotasAreToldFromRefusals();
    void everyErrorSaysWhereItCameFrom();
    void requestIdsAreFoundInBodies();
    void retryAfterIsRead_data();
    void retryAfterIsRead();
    void datesCountByTheClockOfTheService();
};

void TestResponse::fieldsAreFoundWithoutCase()
{
    Headers headers { { "A", "1" }, { "b", "2" }, { "a", "3" } };

    QCOMPARE(headers.value("a"), "1"_ba);
    headers.set("a", "4");
    QCOMPARE(headers, (Headers { { "b", "2" }, { "a", "4" } }));
    headers.merge({ { "B", "5" }, { "c", "6" } });
    QCOMPARE(headers, (Headers { { "a", "4" }, { "B", "5" }, { "c", "6" } }));
    headers.remove("C");
    QVERIFY(!headers.contains("c"));
    QVERIFY(headers.value("c").isNull());
}

void TestResponse::anyJsonIsTaken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("object") << R"({"a":1})"_ba << QJsonValue(QJsonObject { { u"a"_s, 1 } });
    QTest::newRow("list") << "[1, 2]"_ba << QJsonValue(QJsonArray { 1, 2 });
    QTest::newRow("empty list") << "[]"_ba << QJsonValue(QJsonArray());
    QTest::newRow("byte order mark")
        << "\xef\xbb\xbf{\"a\":1}"_ba << QJsonValue(QJsonObject { { u"a"_s, 1 } });
    QTest::newRow("spaces around")
        << "\r\n {\"a\":1}\n\n"_ba << QJsonValue(QJsonObject { { u"a"_s, 1 } });
    QTest::newRow("text") << "\"a\""_ba << QJsonValue(u"a"_s);
    QTest::newRow("number") << " 12 "_ba << QJsonValue(12);
    QTest::newRow("true") << "true"_ba << QJsonValue(true);
    QTest::newRow("null") << "null"_ba << QJsonValue(QJsonValue::Null);
    QTest::newRow("duplicate keys")
        << R"({"a":1,"a":2})"_ba << QJsonValue(QJsonObject { { u"a"_s, 2 } });
    QTest::newRow("large number") << R"({"a":9223372036854775807})"_ba
                                  << QJsonValue(QJsonObject {
                                         { u"a"_s, Q_INT64_C(9223372036854775807) } });
}

void TestResponse::anyJsonIsTaken()
{
    QFETCH(QByteArray, body);
    QFETCH(QJsonValue, value);

    const auto json = answer(200, body).json();

    QVERIFY(json);
    QCOMPARE(*json, value);
}

void TestResponse::whatIsNoJsonIsNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("blank") << " \r\n"_ba << u"is empty"_s;
    QTest::newRow("HTML") << "<!DOCTYPE html><html><body>Hello</body></html>"_ba << u"HTML page"_s;
    QTest::newRow("XML") << "<?xml version=\"1.0\"?><a/>"_ba << u"HTML page"_s;
    QTest::newRow("text") << "upstream connect error"_ba << u"other than JSON"_s;
    QTest::newRow("cut") << R"({"servers": [{"id": "1")"_ba << u"cut off after 23 byte"_s;
    QTest::newRow("cut in a text") << R"({"servers": [{"id": "1)"_ba << u"cut off after 22 byte"_s;
    QTest::newRow("wrong in the middle")
        << R"({"a": NaN, "b": 1, "c": [1,2,3]})"_ba << u"not JSON from byte"_s;
    QTest::newRow("two documents") << R"({"a":1}{"b":2})"_ba << u"not JSON from byte"_s;
    QTest::newRow("two scalars") << "1,2"_ba << u"other than JSON"_s;
    QTest::newRow("too deep") << QByteArray(5000, '[') << u"nested too deeply"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0\"\0", 6) << u"other than JSON"_s;
    QTest::newRow("gzip") << "\x1f\x8b\x08"_ba << u"Compressed"_s;
}

void TestResponse::whatIsNoJsonIsNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);

    const auto json = answer(200, body).json();

    QVERIFY(!json);
    QCOMPARE(json.error().kind, Error::Kind::Protocol);
    QCOMPARE(json.error().sent, Error::Sent::Yes);
    QVERIFY2(json.error().message.contains(words), qPrintable(json.error().message));
    QVERIFY(!json.error().text().contains("secret"_L1));
}

void TestResponse::everyCutOfADocumentIsCalledACut()
{
    const QByteArray document
        = R"({"servers": [{"id": "1", "tags": ["a", null], "n": 12.5e3, "on": true}], "x": "\u00e4"})";

    for (qsizetype n = 1; n < document.size(); ++n) {
        const auto json = answer(200, document.left(n)).json();

        QVERIFY2(!json, document.left(n).constData());
        QVERIFY2(json.error().message.contains("cut off"_L1),
                 (document.left(n) + " " + json.error().message.toUtf8()).constData());
    }
}

void TestResponse::aBrokenByteSpoilsItsStringOnly()
{
    const auto json = answer(200, "{\"a\":\"x\xffy\",\"b\":\"\xc3\xa4\"}").object();

    QVERIFY(json);
    QCOMPARE(json->value("a"_L1).toString(), u"x\ufffdy"_s);
    QCOMPARE(json->value("b"_L1).toString(), u"\u00e4"_s);
}

void TestResponse::aListIsNoObject()
{
    const auto object = answer(200, "[]").object();

    QVERIFY(!object);
    QCOMPARE(object.error().kind, Error::Kind::Protocol);
}

void TestResponse::theWordsOfServicesAreFound_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("nova")
        << R"({"badRequest":{"code":400,"message":"Invalid input for field/attribute name."}})"_ba
        << u"Invalid input for field/attribute name."_s;
    QTest::newRow("nova conflict")
        << R"({"conflictingRequest":{"code":409,"message":"Cannot 'start' instance 1 while it is in vm_state active"}})"_ba
        << u"Cannot 'start' instance 1 while it is in vm_state active"_s;
    QTest::newRow("nova fault")
        << R"({"computeFault":{"code":500,"message":"Unexpected API Error.\n<class 'X'>"}})"_ba
        << u"Unexpected API Error. <class 'X'>"_s;
    QTest::newRow("keystone")
        << R"({"error":{"code":401,"message":"The request you have made requires authentication.","title":"Unauthorized"}})"_ba
        << u"The request you have made requires authentication."_s;
    QTest::newRow("neutron")
        << R"({"NeutronError":{"type":"NetworkNotFound","message":"Network 1 could not be found.","detail":""}})"_ba
        << u"Network 1 could not be found."_s;
    QTest::newRow("neutron with detail")
        << R"({"NeutronError":{"type":"T","message":"M.","detail":"D."}})"_ba << u"M.; D."_s;
    QTest::newRow("neutron as text")
        << R"({"NeutronError":"Something happened"})"_ba << u"Something happened"_s;
    QTest::newRow("cinder")
        << R"({"itemNotFound":{"message":"Volume 1 could not be found.","code":404}})"_ba
        << u"Volume 1 could not be found."_s;
    QTest::newRow("heat")
        << R"({"code":404,"title":"Not Found","explanation":"The resource could not be found.","error":{"message":"The Stack (x) could not be found.","traceback":null,"type":"EntityNotFound"}})"_ba
        << u"The Stack (x) could not be found."_s;
    QTest::newRow("designate")
        << R"({"message":"Zone already exists","code":409,"type":"duplicate_zone","request_id":"req-1"})"_ba
        << u"Zone already exists"_s;
    QTest::newRow("barbican")
        << R"({"code":404,"title":"Not Found","description":"Secret not found."})"_ba
        << u"Secret not found."_s;
    QTest::newRow("gnocchi")
        << R"({"code":404,"title":"Not Found","description":{"cause":"Metrics not found","detail":["m1"]}})"_ba
        << u"m1"_s;
    QTest::newRow("octavia")
        << R"({"faultcode":"Client","faultstring":"Load Balancer 1 not found.","debuginfo":null})"_ba
        << u"Load Balancer 1 not found."_s;
    QTest::newRow("placement")
        << R"({"errors":[{"status":409,"title":"Conflict","detail":"There was a conflict.","request_id":"req-2"}]})"_ba
        << u"There was a conflict."_s;
    QTest::newRow("two errors") << R"({"errors":[{"detail":"A"},{"detail":"B"},{"title":"A"}]})"_ba
                                << u"A; B"_s;
    QTest::newRow("errors as texts") << R"({"errors":["A","B"]})"_ba << u"A; B"_s;
    QTest::newRow("ironic")
        << R"({"error_message":"{\"debuginfo\": null, \"faultcode\": \"Client\", \"faultstring\": \"Node 1 is locked\"}"})"_ba
        << u"Node 1 is locked"_s;
    QTest::newRow("ironic object")
        << R"({"error_message":{"faultstring":"Node 1 is locked"}})"_ba << u"Node 1 is locked"_s;
    QTest::newRow("ironic text") << R"({"error_message":"Node 1 is locked"})"_ba
                                 << u"Node 1 is locked"_s;
    QTest::newRow("error as text") << R"({"error":"Forbidden"})"_ba << u"Forbidden"_s;
    QTest::newRow("text in JSON") << R"("Just text")"_ba << u"Just text"_s;
    QTest::newRow("title only") << R"({"title":"Not Found"})"_ba << u"Not Found"_s;
    QTest::newRow("glance") << "<html>\n <head>\n  <title>404 Not Found</title>\n </head>\n "
                               "<body>\n  <h1>404 Not Found</h1>\n  No image found "
                               "with ID &lt;x&gt;<br /><br />\n\n </body>\n</html>"_ba
                            << u"404 Not Found. No image found with ID <x>"_s;
    QTest::newRow("swift")
        << "<html><h1>Forbidden</h1><p>Access was denied to this resource.</p></html>"_ba
        << u"Forbidden. Access was denied to this resource."_s;
    QTest::newRow("proxy") << "<html><head><style>a{b}</style><script>x()</script></head>"
                              "<body>502 <b>Bad</b> Gateway</body></html>"_ba
                           << u"502 Bad Gateway"_s;
    QTest::newRow("text") << "404 Not Found\n\nThe resource could not be found.\n\n   "_ba
                          << u"404 Not Found. The resource could not be found."_s;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("no words") << R"({"a":1})"_ba << QString();
    QTest::newRow("broken JSON") << R"({"a":)"_ba << QString();
}

void TestResponse::theWordsOfServicesAreFound()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);

    QCOMPARE(serviceWords(body), words);
    QCOMPARE(answer(400, body).toError().detail, words);
}

void TestResponse::wordsAreOnePlainLine()
{
    const auto words
        = serviceWords("{\"message\":\"a\\u202eb\\u0007c\\n\\td" + QByteArray(5000, 'x') + "\"}");

    QVERIFY(words.startsWith("ab c d"_L1));
    QCOMPARE(words.size(), 1000);
    QVERIFY(words.endsWith(u'\u2026'));
}

void TestResponse::statusesHaveTheirKinds_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const std::pair<int, Kind> rows[] {
        { 400, Kind::BadRequest }, { 401, Kind::Unauthorized }, { 403, Kind::Forbidden },
        { 404, Kind::NotFound },   { 405, Kind::BadRequest },   { 409, Kind::Conflict },
        { 410, Kind::NotFound },   { 412, Kind::Conflict },     { 413, Kind::BadRequest },
        { 422, Kind::BadRequest }, { 429, Kind::RateLimited },  { 498, Kind::RateLimited },
        { 500, Kind::Server },     { 503, Kind::Server },       { 507, Kind::Server },
        { 999, Kind::Protocol },   { 302, Kind::Protocol }
    };
    for (const auto &[status, kind] : rows)
        QTest::addRow("%d", status) << status << kind;
}

void TestResponse::statusesHaveTheirKinds()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, kind);

    const auto error = answer(status, "{}").toError();

    QCOMPARE(error.kind, kind);
    QCOMPARE(error.status, status);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(error.advice.isEmpty() == (status == 405));
}

void TestResponse::quotasAreToldFromRefusals_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nova")
        << 403
        << R"({"forbidden":{"code":403,"message":"Quota exceeded for cores: Requested 1, but already used 20 of 20 cores"}})"_ba
        << Kind::Quota;
    QTest::newRow("neutron")
        << 409
        << R"({"NeutronError":{"type":"OverQuota","message":"Quota exceeded for resources: ['network'].","detail":""}})"_ba
        << Kind::Quota;
    QTest::newRow("cinder")
        << 413
        << R"({"overLimit":{"code":413,"message":"VolumeLimitExceeded: Maximum number of volumes allowed (10) exceeded for quota 'volumes'.","retryAfter":"0"}})"_ba
        << Kind::Quota;
    QTest::newRow("octavia")
        << 403 << R"({"faultstring":"Quota has been met for resources: Load Balancer"})"_ba
        << Kind::Quota;
    QTest::newRow("designate") << 413 << R"({"code":413,"type":"over_quota","message":"Zone"})"_ba
                               << Kind::Quota;
    QTest::newRow("heat")
        << 403
        << R"({"error":{"message":"You have reached the maximum stacks per tenant, 100."}})"_ba
        << Kind::Quota;
    QTest::newRow("swift")
        << 413 << "<html><h1>Request Entity Too Large</h1><p>Upload exceeds quota.</p></html>"_ba
        << Kind::Quota;
    QTest::newRow("policy of quotas")
        << 403
        << R"({"forbidden":{"message":"Policy doesn't allow os_compute_api:os-quota-sets:update to be performed. quota exceeded"}})"_ba
        << Kind::Forbidden;
    QTest::newRow("show quotas")
        << 403 << R"({"forbidden":{"message":"You may not see the quota of others"}})"_ba
        << Kind::Forbidden;
    QTest::newRow("not now")
        << 409 << R"({"conflictingRequest":{"message":"Cannot delete while attached"}})"_ba
        << Kind::Conflict;
    QTest::newRow("a 404 about quotas")
        << 404 << R"({"itemNotFound":{"message":"Quota exceeded is not found"}})"_ba
        << Kind::NotFound;
    QTest::newRow("rate")
        << 413 << R"({"overLimit":{"code":413,"message":"This request was rate-limited."}})"_ba
        << Kind::RateLimited;
    QTest::newRow("too large") << 413 << "<html><h1>Request Entity Too Large</h1></html>"_ba
                               << Kind::BadRequest;
}

void TestResponse::quotasAreToldFromRefusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);

    QCOMPARE(answer(status, body).toError().kind, kind);
}

void TestResponse::everyErrorSaysWhereItCameFrom()
{
    const auto error = answer(404, R"({"itemNotFound":{"message":"No"}})",
                              { { "X-OpenStack-Request-ID", "req-7" } })
                           .toError();

    QCOMPARE(error.requestId, u"req-7"_s);
    QCOMPARE(error.origin, u"https://nova.example:8774"_s);
    QCOMPARE(error.task, u"compute.GET.servers"_s);
    QCOMPARE(error.sent, Error::Sent::Yes);
    QVERIFY(!error.text().contains("secret"_L1));
    QCOMPARE(answer(404, {}, { { "x-compute-request-id", "a" } }).requestId(), u"a"_s);
    QCOMPARE(answer(404, {}, { { "X-Trans-Id", "tx1" } }).requestId(), u"tx1"_s);
}

void TestResponse::requestIdsAreFoundInBodies()
{
    QCOMPARE(answer(409, R"({"errors":[{"request_id":"req-2","detail":"d"}]})").toError().requestId,
             u"req-2"_s);
    QCOMPARE(answer(409, R"({"request_id":"req-3"})").toError().requestId, u"req-3"_s);
    QCOMPARE(
        answer(409, R"({"request_id":"req-3"})", { { "X-Trans-Id", "t" } }).toError().requestId,
        u"t"_s);
}

void TestResponse::retryAfterIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // -1 = none
    const qint64 year = 365 * 24 * 3600;
    const std::pair<const char *, qint64> rows[] { { "0", 0 },
                                                   { "7", 7 },
                                                   { " 7 ", 7 },
                                                   { "007", 7 },
                                                   { "-5", -1 },
                                                   { "+5", -1 },
                                                   { "1.5", -1 },
                                                   { "soon", -1 },
                                                   { "", -1 },
                                                   { "5s", -1 },
                                                   { "99999999999999999999999", year },
                                                   { "4294967296", year },
                                                   { "Sun, 06 Nov 1994 08:49:47 GMT", 10 },
                                                   { "Sunday, 06-Nov-94 08:49:47 GMT", 10 },
                                                   { "Sun Nov  6 08:49:47 1994", 10 },
                                                   { "Sun, 06 Nov 1994 08:00:00 GMT", 0 },
                                                   { "Wed, 06 Nov 2996 08:49:47 GMT", -1 },
                                                   { "Tue, 06 Nov 2996 08:49:47 GMT", -1 },
                                                   { "Sun, 99 Nov 1994 08:49:47 GMT", -1 } };
    for (const auto &[value, seconds] : rows)
        QTest::addRow("'%s'", value) << QByteArray(value) << seconds;
}

void TestResponse::retryAfterIsRead()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);

    const auto read = parseRetryAfter(value, now);

    QCOMPARE(read ? read->count() : -1, seconds);
}

void TestResponse::datesCountByTheClockOfTheService()
{
    const auto error = answer(503, {},
                              { { "Date", "Sun, 06 Nov 1994 08:49:37 GMT" },
                                { "Retry-After", "Sun, 06 Nov 1994 08:50:07 GMT" } })
                           .toError();

    QCOMPARE(error.retryAfter, 30s);
    QVERIFY2(error.advice.contains("30"_L1), qPrintable(error.advice));
}

QTEST_APPLESS_MAIN(TestResponse)

#include "tst_response.moc"
