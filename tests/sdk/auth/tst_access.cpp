// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/auth/access.h"
#include "sdk/auth/scope.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject fixture(const QString &name)
{
    QFile file(QLatin1String(FIXTURES) + u"/zed/auth/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject token(const QJsonValue &issued, const QJsonValue &expires)
{
    return { { u"token"_s,
               QJsonObject { { u"issued_at"_s, issued }, { u"expires_at"_s, expires } } } };
}

const Secret Token { u"tok"_s };

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void readsATokenOfARealCloud();
    void readsAnUnscopedToken();
    void theLifetimeIsCountedOnOurOwnClock();
    void aShortLifeIsRenewedAtItsHalf_data();
    void aShortLifeIsRenewedAtItsHalf();
    void aLifeOfAgesIsCutToAYear();
    void withoutTimeOfIssueTheWallClockCounts();
    void refusesTimesThatMakeNoSense_data();
    void refusesTimesThatMakeNoSense();
    void refusesAnAnswerWithoutToken();
    void takesNumbersForIds();
    void knowsDomainAndSystemTokens();

    void spellsScopes_data();
    void spellsScopes();
};

void TestAccess::readsATokenOfARealCloud()
{
    const auto access = Access::fromJson(fixture(u"token-project.json"_s), Token, {});

    QVERIFY(access);
    QCOMPARE(access->token, Token);
    QCOMPARE(access->methods, QStringList { u"password"_s });
    QCOMPARE(access->user.name, u"demo"_s);
    QCOMPARE(access->user.domainName, u"Default"_s);
    QCOMPARE(access->project.id, u"966c97ec48864c08abe6d2166e5ba442"_s);
    QVERIFY(access->domain.isNull());
    QVERIFY(access->isScoped());
    QVERIFY(access->roles.contains(u"member"_s));
    QVERIFY(access->catalog.hasService(u"compute"_s));
    QCOMPARE(access->issuedAt.secsTo(access->expiresAt), 4 * 3600);
    QVERIFY(!access->raw.contains(u"catalog"_s));
    QVERIFY(access->raw.contains(u"audit_ids"_s));
}

void TestAccess::readsAnUnscopedToken()
{
    const auto access = Access::fromJson(fixture(u"token-unscoped.json"_s), Token, {});

    QVERIFY(access);
    QVERIFY(!access->isScoped());
    QVERIFY(access->catalog.isEmpty());
}

void TestAccess::theLifetimeIsCountedOnOurOwnClock()
{
    ManualClock clock;
    // The cloud's clock is years behind ours.
    const auto body = token(u"2001-01-01T00:00:00.000000Z"_s, u"2001-01-01T01:00:00.000000Z"_s);

    const auto access = Access::fromJson(body, Token, clock.now());

    QVERIFY(access);
    QVERIFY(!access->expiresWithin(3599s, clock));
    QVERIFY(access->expiresWithin(3601s, clock));
    clock.advance(3600s);
    QVERIFY(access->expiresWithin(0s, clock));
}

void TestAccess::aShortLifeIsRenewedAtItsHalf_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("margin");

    QTest::newRow("hours") << 14400 << 120;
    QTest::newRow("four minutes") << 240 << 120;
    QTest::newRow("a minute") << 60 << 30;
    QTest::newRow("two seconds") << 2 << 1;
}

void TestAccess::aShortLifeIsRenewedAtItsHalf()
{
    QFETCH(int, life);
    QFETCH(int, margin);
    const auto issued = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
    const auto expires = issued.addSecs(life);

    const auto access = Access::fromJson(
        token(issued.toString(Qt::ISODate), expires.toString(Qt::ISODate)), Token, {});

    QVERIFY(access);
    QCOMPARE(access->renewalMargin(), std::chrono::seconds(margin));
}

void TestAccess::aLifeOfAgesIsCutToAYear()
{
    ManualClock clock;

    const auto access = Access::fromJson(
        token(u"2026-01-01T00:00:00Z"_s, u"9999-12-31T23:59:59Z"_s), Token, clock.now());

    QVERIFY(access);
    QVERIFY(!access->expiresWithin(24h * 364, clock));
    QVERIFY(access->expiresWithin(24h * 366, clock));
}

void TestAccess::withoutTimeOfIssueTheWallClockCounts()
{
    ManualClock clock;
    const auto expires = QDateTime::currentDateTimeUtc().addSecs(600).toString(Qt::ISODate);

    const auto access = Access::fromJson(token(QJsonValue(), expires), Token, clock.now());

    QVERIFY(access);
    QVERIFY(!access->expiresWithin(590s, clock));
    QVERIFY(access->expiresWithin(610s, clock));
}

void TestAccess::refusesTimesThatMakeNoSense_data()
{
    QTest::addColumn<QJsonValue>("issued");
    QTest::addColumn<QJsonValue>("expires");

    QTest::newRow("words") << QJsonValue(u"2026-01-01T00:00:00Z"_s) << QJsonValue(u"tomorrow"_s);
    QTest::newRow("null") << QJsonValue(u"2026-01-01T00:00:00Z"_s) << QJsonValue();
    QTest::newRow("a number") << QJsonValue(u"2026-01-01T00:00:00Z"_s) << QJsonValue(1767225600);
    QTest::newRow("the day before")
        << QJsonValue(u"2026-01-02T00:00:00Z"_s) << QJsonValue(u"2026-01-01T00:00:00Z"_s);
    QTest::newRow("at once") << QJsonValue(u"2026-01-02T00:00:00Z"_s)
                             << QJsonValue(u"2026-01-02T00:00:00Z"_s);
    QTest::newRow("no day of any month")
        << QJsonValue(u"2026-01-02T00:00:00Z"_s) << QJsonValue(u"2026-02-31T00:00:00Z"_s);
}

void TestAccess::refusesTimesThatMakeNoSense()
{
    QFETCH(QJsonValue, issued);
    QFETCH(QJsonValue, expires);

    const auto access = Access::fromJson(token(issued, expires), Token, {});

    QVERIFY(!access);
    QCOMPARE(access.error().kind, Error::Kind::Protocol);
    QVERIFY(access.error().message.contains(u"expire"_s));
    QVERIFY(!access.error().advice.isEmpty());
}

void TestAccess::refusesAnAnswerWithoutToken()
{
    for (const auto &body : { QJsonObject {}, QJsonObject { { u"token"_s, u"text"_s } } }) {
        const auto access = Access::fromJson(body, Token, {});

        QVERIFY(!access);
        QCOMPARE(access.error().kind, Error::Kind::Protocol);
    }
}

void TestAccess::takesNumbersForIds()
{
    auto body = token(u"2026-01-01T00:00:00Z"_s, u"2026-01-01T01:00:00Z"_s);
    auto object = body[u"token"_s].toObject();
    object[u"user"_s] = QJsonObject { { u"id"_s, 42 }, { u"name"_s, u"demo"_s } };
    body[u"token"_s] = object;

    QCOMPARE(Access::fromJson(body, Token, {})->user.id, u"42"_s);
}

void TestAccess::knowsDomainAndSystemTokens()
{
    auto body = token(u"2026-01-01T00:00:00Z"_s, u"2026-01-01T01:00:00Z"_s);
    auto object = body[u"token"_s].toObject();
    object[u"system"_s] = QJsonObject { { u"all"_s, true } };
    QVERIFY(Access::fromJson({ { u"token"_s, object } }, Token, {})->isSystem);

    object.remove(u"system"_s);
    object[u"domain"_s] = QJsonObject { { u"id"_s, u"d1"_s }, { u"name"_s, u"acme"_s } };
    const auto access = Access::fromJson({ { u"token"_s, object } }, Token, {});

    QVERIFY(!access->isSystem);
    QVERIFY(access->isScoped());
    QCOMPARE(access->domain.name, u"acme"_s);
}

void TestAccess::spellsScopes_data()
{
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("default") << Scope {} << ""_ba;
    QTest::newRow("unscoped") << Scope::unscoped() << R"("unscoped")"_ba;
    QTest::newRow("project by id") << Scope::project(u"p1"_s) << R"({"project":{"id":"p1"}})"_ba;
    QTest::newRow("project by name and domain name")
        << Scope { Scope::Kind::Project, { {}, u"demo"_s, {}, u"Default"_s } }
        << R"({"project":{"domain":{"name":"Default"},"name":"demo"}})"_ba;
    QTest::newRow("project by name and domain id")
        << Scope { Scope::Kind::Project, { {}, u"demo"_s, u"default"_s, u"Default"_s } }
        << R"({"project":{"domain":{"id":"default"},"name":"demo"}})"_ba;
    QTest::newRow("domain") << Scope::domain(u"d1"_s) << R"({"domain":{"id":"d1"}})"_ba;
    QTest::newRow("domain by name") << Scope { Scope::Kind::Domain, { {}, u"acme"_s, {}, {} } }
                                    << R"({"domain":{"name":"acme"}})"_ba;
    QTest::newRow("system") << Scope::system() << R"({"system":{"all":true}})"_ba;
    QTest::newRow("trust") << Scope::trust(u"t1"_s) << R"({"OS-TRUST:trust":{"id":"t1"}})"_ba;
}

void TestAccess::spellsScopes()
{
    QFETCH(Scope, scope);
    const auto value = scope.toJson();

    const auto json = value.isString() ? '"' + value.toString().toUtf8() + '"'
        : value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
                           : QByteArray();

    QTEST(json, "json");
}

QTEST_APPLESS_MAIN(TestAccess)
#include "tst_access.moc"
