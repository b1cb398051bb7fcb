// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/recorder.h"
#include "support/fakecloud.h"
#include "support/receiver.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto Canary = u"c4naryBirdSings/+='x"_s;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// Every place in which OpenStack services and clients keep secrets.
struct Places
{
    static QList<QByteArray> fields()
    {
        return { "X-Auth-Token",
                 "x-subject-token",
                 "X-Service-Token",
                 "X-Storage-Token",
                 "Authorization",
                 "Proxy-Authorization",
                 "OpenStack-Auth-Receipt",
                 "Cookie",
                 "Set-Cookie",
                 "X-Account-Meta-Temp-URL-Key",
                 "X-Account-Meta-Temp-Url-Key-2",
                 "X-Container-Meta-Temp-URL-Key",
                 "X-Api-Key" };
    }
    static QStringList keys()
    {
        return { u"password"_s,      u"adminPass"_s,     u"admin_pass"_s,    u"original_password"_s,
                 u"user_password"_s, u"secret"_s,        u"client_secret"_s, u"consumerSecret"_s,
                 u"private_key"_s,   u"passphrase"_s,    u"passcode"_s,      u"token"_s,
                 u"access_token"_s,  u"refresh_token"_s, u"id_token"_s,      u"receipt"_s,
                 u"temp_url_key"_s,  u"auth_password"_s, u"psk"_s,           u"blob"_s,
                 u"user_data"_s,     u"payload"_s,       u"api_key"_s,       u"secret_access_key"_s,
                 u"signature"_s };
    }
    static QList<QByteArray> items()
    {
        return { "temp_url_sig",  "signature",       "token",   "code",
                 "client_secret", "X-Amz-Signature", "password" };
    }
    static QList<QByteArray> bodies()
    {
        QList<QByteArray> all;
        for (const auto &key : keys())
            all.append(json(
                { { u"a"_s,
                    QJsonArray { QJsonObject { { key, Canary }, { u"name"_s, u"web"_s } } } } }));
        all.append(json({ { u"token"_s, QJsonObject { { u"id"_s, Canary } } } }));
        all.append(json({ { u"secrets"_s, QJsonArray { Canary } } }));
        all.append(json(
            { { u"error_message"_s, QString::fromUtf8(json({ { u"password"_s, u"zzz"_s } })) } }));
        all.append(json({ { u"url"_s, u"http://h/vnc.html?token=%1"_s.arg(Canary) } }));
        all.append("{\"password\": \"" + Canary.toUtf8());
        all.append("<html><form><input name=\"token\" value=\"" + Canary.toUtf8()
                   + "\"></form></html>");
        all.append("grant_type=x&client_secret=" + QUrl::toPercentEncoding(Canary)
                   + "&code=" + QUrl::toPercentEncoding(Canary));
        return all;
    }
    static QByteArray typeOf(const QByteArray &body)
    {
        return body.startsWith('{') ? "application/json"
            : body.startsWith('<')  ? "text/html"
                                    : "application/x-www-form-urlencoded";
    }
};

template <typename List>
auto any(const List &list, QRandomGenerator &chance)
{
    return list.at(chance.bounded(int(list.size())));
}

Exchange randomExchange(QRandomGenerator &chance)
{
    Exchange exchange;
    exchange.started = QDateTime::currentDateTimeUtc();
    exchange.verb = any(QList<QByteArray> { "GET", "POST", "PUT", "HEAD" }, chance);
    exchange.status = any(QList<int> { 200, 201, 401, 500 }, chance);
    QUrl url(u"http://host:5000/v3/auth/tokens"_s);
    if (chance.bounded(3) == 0)
        url.setUserInfo(u"u:c4naryBirdSings"_s);
    if (chance.bounded(2))
        url = QUrl::fromEncoded(url.toEncoded() + '?' + any(Places::items(), chance) + '='
                                + QUrl::toPercentEncoding(Canary) + "&limit=1");
    if (chance.bounded(4) == 0)
        url = QUrl::fromEncoded("http://host/v2.0/tokens/" + QUrl::toPercentEncoding(Canary));
    exchange.url = url;
    for (auto *headers : { &exchange.requestHeaders, &exchange.responseHeaders }) {
        for (int i = chance.bounded(3); i > 0; --i)
            headers->add(any(Places::fields(), chance), Canary.toUtf8());
        headers->add("X-Kept", "kept");
    }
    exchange.requestBody = any(Places::bodies(), chance);
    exchange.requestHeaders.set("Content-Type", Places::typeOf(exchange.requestBody));
    exchange.responseBody = any(Places::bodies(), chance);
    exchange.responseHeaders.set("Content-Type", Places::typeOf(exchange.responseBody));
    return exchange;
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

private slots:
    void noSecretIsEverShown();
    void anEchoedSecretGoesAsWell();
    void whatIsNoSecretStays();
    void exchangesSurviveFiles();
    void damagedExchangesAreRefused();
    void curlSaysTheSameAsTheRequest();
    void theRecorderTellsWhatWentOver();
    void secretRequestsAreShownWithoutBodies();
    void failuresAreShownToo();
    void aCancelledRequestIsShown();
    void nobodyLooksNothingIsKept();
    void playedAnswersComeInOrder();
    void thePlayerTellsOrdersOfQueriesNotApart();
    void thePlayerNamesWhatItDoesNotKnow();
    void thePlayerWritesIntoSinks();
    void thePlayerReadsFiles();
};

void TestRecorder::noSecretIsEverShown()
{
    QRandomGenerator chance(20260101);
    const auto encoded = QString::fromLatin1(QUrl::toPercentEncoding(Canary));

    for (int i = 0; i < 1000; ++i) {
        const auto exchange = randomExchange(chance);
        const auto shown = redacted(exchange);

        const auto file = QString::fromUtf8(json(exchange.toJson()));
        const auto all = file + exchange.toCurl()
            + QString::fromUtf8(shown.requestBody + shown.responseBody) + shown.url.toString();
        QVERIFY2(!all.contains("c4nary"_L1) && !all.contains(encoded), qPrintable(all));
        QVERIFY(file.contains("kept"_L1));
        QVERIFY(shown.url.userInfo().isEmpty());
    }
}

void TestRecorder::anEchoedSecretGoesAsWell()
{
    Exchange exchange { .verb = "POST", .url = QUrl(u"http://h/v3/auth/tokens"_s) };
    exchange.requestHeaders = { { "X-Auth-Token", "tokenOfMine" } };
    exchange.requestBody
        = R"({"auth":{"identity":{"password":{"user":{"name":"me","password":"hunter2hunter2"}}}}})";
    exchange.responseBody = R"({"error":{"message":"hunter2hunter2 is wrong for tokenOfMine"}})";
    exchange.error.detail = u"hunter2hunter2 again"_s;

    const auto shown = redacted(exchange);

    QCOMPARE(shown.responseBody, R"({"error":{"message":"*** is wrong for ***"}})"_ba);
    QCOMPARE(shown.error.detail, u"*** again"_s);
    QVERIFY(shown.requestBody.contains("\"name\":\"me\""));
}

void TestRecorder::whatIsNoSecretStays()
{
    Exchange exchange { .verb = "GET", .url = QUrl(u"http://h/servers?limit=1&marker=a"_s) };
    exchange.requestHeaders = { { "Accept", "application/json" } };
    exchange.status = 200;
    exchange.responseBody
        = R"({"error":{"code":404,"message":"no"},"public_key":"ssh-rsa AAA","server":{"id":"1","name":"tokyo"}})";

    QCOMPARE(redacted(exchange).url, exchange.url);
    QCOMPARE(redacted(exchange).requestHeaders, exchange.requestHeaders);
    QCOMPARE(QJsonDocument::fromJson(redacted(exchange).responseBody),
             QJsonDocument::fromJson(exchange.responseBody));
}

void TestRecorder::exchangesSurviveFiles()
{
    Exchange exchange;
    exchange.started = QDateTime::fromString(u"2026-01-02T03:04:05.678Z"_s, Qt::ISODateWithMs);
    exchange.task = u"compute.GET.servers"_s;
    exchange.verb = "GET";
    exchange.url = QUrl::fromEncoded("http://h:1/a%2Fb?x=%26");
    exchange.requestHeaders = { { "Accept", "a" }, { "Accept", "b" } };
    exchange.requestBody = "{\"a\":1}";
    exchange.status = 200;
    exchange.responseHeaders = { { "X", "\xc3\xbc" } };
    exchange.responseBody = "{\"\xc3\xbc\":2}";
    exchange.duration = 12ms;

    const auto read = Exchange::fromJson(exchange.toJson());

    QVERIFY(read);
    QCOMPARE(read->started, exchange.started);
    QCOMPARE(read->task, exchange.task);
    QCOMPARE(read->verb, exchange.verb);
    QCOMPARE(read->url, exchange.url);
    QCOMPARE(read->requestHeaders, exchange.requestHeaders);
    QCOMPARE(read->requestBody, exchange.requestBody);
    QCOMPARE(read->status, 200);
    QCOMPARE(read->responseHeaders, exchange.responseHeaders);
    QCOMPARE(read->responseBody, exchange.responseBody);
    QCOMPARE(read->duration, 12ms);
}

void TestRecorder::damagedExchangesAreRefused()
{
    QCOMPARE(Exchange::fromJson({}).error().kind, Error::Kind::Protocol);
    QVERIFY(!Exchange::fromJson({ { u"verb"_s, u"GET"_s }, { u"url"_s, u"http://h/"_s } }));
}

void TestRecorder::curlSaysTheSameAsTheRequest()
{
    Exchange exchange { .verb = "POST", .url = QUrl(u"http://h:1/a?b=it's"_s) };
    exchange.requestHeaders
        = { { "X-Auth-Token", "verysecret" }, { "Content-Type", "application/json" } };
    exchange.requestBody = R"({"name":"it's $HOME `x` \"q\""})";

    const auto command = exchange.toCurl();
    QProcess shell;
    shell.start(u"sh"_s,
                { u"-c"_s, u"TOKEN=given; curl() { printf '%s\\n' \"$@\"; }; "_s + command });

    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(),
             "-i\n-X\nPOST\n" + exchange.url.toEncoded()
                 + "\n-H\nX-Auth-Token: given\n-H\nContent-Type: application/json\n"
                   "--data-binary\n"
                 + exchange.requestBody + '\n');
}

void TestRecorder::theRecorderTellsWhatWentOver()
{
    FakeCloud cloud;
    cloud.on("POST /a").reply(201, "{\"adminPass\":\"abcdefgh\",\"id\":\"1\"}");
    Recorder recorder(std::make_shared<NetworkTransport>());
    QList<Exchange> seen;
    connect(&recorder, &Recorder::exchanged, this, [&](const Exchange &e) { seen.append(e); });
    Receiver<Response> got;

    recorder
        .send({ .verb = "POST",
                .url = cloud.url("/a"),
                .headers = { { "X-Auth-Token", "tttttttt" } },
                .body = Body::json(QJsonObject { { u"a"_s, 1 } }),
                .task = u"t"_s })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->body, "{\"adminPass\":\"abcdefgh\",\"id\":\"1\"}"_ba);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].status, 201);
    QCOMPARE(seen[0].verb, "POST"_ba);
    QCOMPARE(seen[0].task, u"t"_s);
    QCOMPARE(seen[0].requestBody, "{\"a\":1}"_ba);
    QCOMPARE(seen[0].requestHeaders.value("X-Auth-Token"), "***"_ba);
    QCOMPARE(seen[0].responseBody, "{\"adminPass\":\"***\",\"id\":\"1\"}"_ba);
}

void TestRecorder::secretRequestsAreShownWithoutBodies()
{
    FakeCloud cloud;
    cloud.on("POST /a").reply(201, "{\"x\":1}");
    Recorder recorder(std::make_shared<NetworkTransport>());
    QList<Exchange> seen;
    connect(&recorder, &Recorder::exchanged, this, [&](const Exchange &e) { seen.append(e); });
    Receiver<Response> got;

    recorder
        .send({ .verb = "POST",
                .url = cloud.url("/a"),
                .body = Body::bytes("abc", "text/plain"),
                .isSecret = true })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QVERIFY(seen.at(0).requestBody.isEmpty());
    QVERIFY(seen.at(0).responseBody.isEmpty());
    QCOMPARE(cloud.rawBodies("POST /a").first(), "abc"_ba);
}

void TestRecorder::failuresAreShownToo()
{
    Recorder recorder(std::make_shared<Player>(QList<Exchange>()));
    QList<Exchange> seen;
    connect(&recorder, &Recorder::exchanged, this, [&](const Exchange &e) { seen.append(e); });
    Receiver<Response> got;

    recorder.send({ .verb = "GET", .url = QUrl(u"http://h/a"_s) }).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].status, 0);
    QCOMPARE(seen[0].error.kind, Error::Kind::NotFound);
    const auto read = Exchange::fromJson(seen[0].toJson());
    QCOMPARE(read->error.kind, Error::Kind::NotFound);
    QCOMPARE(read->error.message, seen[0].error.message);
}

void TestRecorder::aCancelledRequestIsShown()
{
    FakeCloud cloud;
    cloud.on("GET /a").never();
    Recorder recorder(std::make_shared<NetworkTransport>());
    QList<Exchange> seen;
    connect(&recorder, &Recorder::exchanged, this, [&](const Exchange &e) { seen.append(e); });
    auto view = std::make_unique<QObject>();
    recorder.send({ .verb = "GET", .url = cloud.url("/a") })
        .deliver(view.get(), [](Result<Response>) {});
    QTRY_COMPARE(cloud.count("GET /a"), 1);

    view.reset();

    QTRY_COMPARE(seen.size(), 1);
    QCOMPARE(seen[0].error.kind, Error::Kind::Cancelled);
}

void TestRecorder::nobodyLooksNothingIsKept()
{
    Recorder recorder(std::make_shared<Player>(QList<Exchange>()));

    QVERIFY(!recorder.hasListeners());
    QSignalSpy spy(&recorder, &Recorder::exchanged);
    QVERIFY(recorder.hasListeners());
}

void TestRecorder::playedAnswersComeInOrder()
{
    const auto exchange = [](const QByteArray &body) {
        return Exchange {
            .verb = "GET", .url = QUrl(u"http://h/a"_s), .status = 200, .responseBody = body
        };
    };
    Player player({ exchange("1"), exchange("2") });

    for (const auto &expected : { "1"_ba, "2"_ba, "2"_ba }) {
        Receiver<Response> got;
        player.send({ .verb = "GET", .url = QUrl(u"http://elsewhere/a"_s) })
            .deliver(&got, got.store());
        QTRY_VERIFY(got.ok());
        QCOMPARE(got->body, expected);
    }
}

void TestRecorder::thePlayerTellsOrdersOfQueriesNotApart()
{
    Player player({ { .verb = "GET", .url = QUrl(u"http://h/a?x=1&y=2"_s), .status = 200 } });
    Receiver<Response> same;
    Receiver<Response> other;

    player.send({ .verb = "GET", .url = QUrl(u"http://h/a?y=2&x=1"_s) })
        .deliver(&same, same.store());
    player.send({ .verb = "GET", .url = QUrl(u"http://h/a?y=2&x=3"_s) })
        .deliver(&other, other.store());

    QTRY_VERIFY(same && other);
    QVERIFY(same.ok());
    QVERIFY(other.failed());
}

void TestRecorder::thePlayerNamesWhatItDoesNotKnow()
{
    Player player({});
    Receiver<Response> got;

    player.send({ .verb = "DELETE", .url = QUrl(u"http://h/a/b"_s) }).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::NotFound);
    QVERIFY2(got.error().message.contains("DELETE /a/b"_L1), qPrintable(got.error().message));
}

void TestRecorder::thePlayerWritesIntoSinks()
{
    Player player({ { .verb = "GET",
                      .url = QUrl(u"http://h/a"_s),
                      .status = 200,
                      .responseBody = "content" } });
    auto sink = std::make_shared<QBuffer>();
    sink->open(QIODevice::WriteOnly);
    Receiver<Response> got;

    player.send({ .verb = "GET", .url = QUrl(u"http://h/a"_s), .sink = sink })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(sink->data(), "content"_ba);
    QVERIFY(got->body.isEmpty());
}

void TestRecorder::thePlayerReadsFiles()
{
    QTemporaryDir folder;
    const auto fileName = folder.filePath(u"a.json"_s);
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Exchange exchange { .verb = "GET", .url = QUrl(u"http://h/a"_s), .status = 204 };
    file.write(QJsonDocument(QJsonArray { exchange.toJson() }).toJson());
    file.close();

    auto player = Player::fromFile(fileName);
    const auto missing = Player::fromFile(folder.filePath(u"b.json"_s));

    QVERIFY(player);
    Receiver<Response> got;
    (*player)->send({ .verb = "GET", .url = QUrl(u"http://h/a"_s) }).deliver(&got, got.store());
    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status, 204);
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains("b.json"_L1));
}

QTEST_GUILESS_MAIN(TestRecorder)

#include "tst_recorder.moc"
