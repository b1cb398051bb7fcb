// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"
#include "sdk/servicetypes.h"

#include "democloud/totp.h"

#include <QDateTime>
#include <QSet>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDemoIdentity : public QObject
{
    Q_OBJECT

private slots:
    void aPasswordGivesAScopedTokenWithCatalog();
    void anUnscopedTokenFindsProjectsAndIsRescopedWithoutLivingLonger();
    void aWrongPasswordOrProjectIsRefusedInKeystonesWords();
    void anApplicationCredentialSignsInAndTakesNoScope();
    void aSecondFactorIsAskedForWithAReceipt();
    void systemAndDomainScopesAreForAdministrators();
    void tokensExpireOnTheClockOfTheCloud();
    void revokedTokensAreRefusedEverywhere();
    void endpointsWithAProjectAreLeftOutOfAnUnscopedCatalog();
    void aMemberMayNotListUsers();
    void applicationCredentialsAreMadeAndDeleted();
    void everyServiceOfTheCatalogAnswersItsRoot();
    void theCatalogNamesEveryServiceThatTheProgramKnows();
    void credentialsAndAccessRulesAreMadeAndRemoved();
    void theListenedOnConfigurationNamesEveryCloud();
};

void TestDemoIdentity::aPasswordGivesAScopedTokenWithCatalog()
{
    DemoCloud cloud;
    Wire wire(cloud);

    const WireReply reply = wire.signIn("demo", "demo-pass", "shop");

    QCOMPARE(reply.status, 201);
    QVERIFY(reply.header("X-Subject-Token").size() > 50);
    const QJsonObject token = reply.json().value("token"_L1).toObject();
    QCOMPARE(token["project"_L1]["name"_L1].toString(), u"shop"_s);
    QVERIFY(token["expires_at"_L1].toString().endsWith("Z"_L1));
    QCOMPARE(token["issued_at"_L1].toString().size(),
             qsizetype(qstrlen("2022-10-05T08:13:27.000000Z")));
    QStringList types, roles;
    for (const QJsonValue &entry : token["catalog"_L1].toArray())
        types.append(entry["type"_L1].toString());
    for (const QJsonValue &role : token["roles"_L1].toArray())
        roles.append(role["name"_L1].toString());
    for (const QString &type : { u"compute"_s, u"volumev3"_s, u"block-storage"_s, u"object-store"_s,
                                 u"load-balancer"_s, u"workflowv2"_s })
        QVERIFY2(types.contains(type), qPrintable(type));
    QCOMPARE(roles, QStringList({ u"member"_s, u"reader"_s }));
}

void TestDemoIdentity::anUnscopedTokenFindsProjectsAndIsRescopedWithoutLivingLonger()
{
    DemoCloud cloud;
    Wire wire(cloud);
    const WireReply unscoped = wire.signIn("demo", "demo-pass");
    wire.token = unscoped.header("X-Subject-Token");

    const QJsonArray projects
        = wire.get("/identity/v3/auth/projects").json().value("projects"_L1).toArray();
    cloud.advance(10min);
    const WireReply scoped = wire.send(
        "POST", "/identity/v3/auth/tokens",
        "{\"auth\": {\"identity\": {\"methods\": [\"token\"], \"token\": {\"id\": \"" + wire.token
            + "\"}}, \"scope\": {\"project\": {\"name\": \"research\", \"domain\": {\"name\": "
              "\"Default\"}}}}}");

    QVERIFY(!unscoped.json()["token"_L1].toObject().contains("project"_L1));
    QVERIFY(!unscoped.json()["token"_L1].toObject().contains("catalog"_L1));
    QCOMPARE(projects.size(), 2);
    QCOMPARE(scoped.status, 201);
    QCOMPARE(scoped.json()["token"_L1]["expires_at"_L1],
             unscoped.json()["token"_L1]["expires_at"_L1]);
    QCOMPARE(scoped.json()["token"_L1]["methods"_L1].toArray().size(), 2);
}

void TestDemoIdentity::aWrongPasswordOrProjectIsRefusedInKeystonesWords()
{
    DemoCloud cloud;
    Wire wire(cloud);

    const WireReply password = wire.signIn("demo", "no", "shop");
    const WireReply project = wire.signIn("demo", "demo-pass", "archive");
    const WireReply homeless = wire.signIn("nobody", "nobody-pass", "shop");
    const WireReply empty = wire.send("POST", "/identity/v3/auth/tokens", "{}");

    for (const WireReply &reply : { password, project, homeless }) {
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.json()["error"_L1]["message"_L1].toString(),
                 u"The request you have made requires authentication."_s);
        QVERIFY(reply.header("WWW-Authenticate").startsWith("Keystone uri="));
    }
    QCOMPARE(empty.status, 400);
    QVERIFY(empty.json()["error"_L1]["message"_L1].toString().startsWith(
        "Expecting to find auth in request body."_L1));
}

void TestDemoIdentity::anApplicationCredentialSignsInAndTakesNoScope()
{
    DemoCloud cloud;
    Wire wire(cloud);
    const QByteArray yaml = cloud.cloudsYaml();
    const qsizetype at = yaml.indexOf("application_credential_id: \"") + 28;
    const QByteArray identity = "\"identity\": {\"methods\": [\"application_credential\"], "
                                "\"application_credential\": {\"id\": \""
        + yaml.mid(at, 32) + "\", \"secret\": \"laptop-secret\"}}";

    const WireReply good
        = wire.send("POST", "/identity/v3/auth/tokens", "{\"auth\": {" + identity + "}}");
    const WireReply scoped = wire.send("POST", "/identity/v3/auth/tokens",
                                       "{\"auth\": {" + identity
                                           + ", \"scope\": {\"project\": {\"name\": \"shop\", "
                                             "\"domain\": {\"id\": \"default\"}}}}}");

    QCOMPARE(good.status, 201);
    QCOMPARE(good.json()["token"_L1]["project"_L1]["name"_L1].toString(), u"shop"_s);
    QVERIFY(good.json()["token"_L1].toObject().contains("application_credential"_L1));
    QCOMPARE(scoped.status, 401);
}

void TestDemoIdentity::aSecondFactorIsAskedForWithAReceipt()
{
    DemoCloud cloud;
    Wire wire(cloud);
    const QByteArray user = "\"user\": {\"name\": \"mfa\", \"domain\": {\"id\": \"default\"}, ";
    const QByteArray scope
        = "\"scope\": {\"project\": {\"name\": \"shop\", \"domain\": {\"id\": \"default\"}}}";
    const QByteArray code
        = demo::passcode("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", QDateTime::currentSecsSinceEpoch())
              .toLatin1();
    const QByteArray totp = "\"totp\": {" + user + "\"passcode\": \"" + code + "\"}}";

    const WireReply half = wire.signIn("mfa", "mfa-pass", "shop");
    const QByteArray receipt = half.header("Openstack-Auth-Receipt");
    const WireReply whole = wire.send("POST", "/identity/v3/auth/tokens",
                                      "{\"auth\": {\"identity\": {\"methods\": [\"totp\"], " + totp
                                          + "}, " + scope + "}}",
                                      { { "Openstack-Auth-Receipt", receipt } });
    const WireReply both = wire.send(
        "POST", "/identity/v3/auth/tokens",
        "{\"auth\": {\"identity\": {\"methods\": [\"password\", \"totp\"], \"password\": {" + user
            + "\"password\": \"mfa-pass\"}}, " + totp + "}, " + scope + "}}");
    cloud.advance(6min);
    const WireReply late
        = wire.send("POST", "/identity/v3/auth/tokens",
                    "{\"auth\": {\"identity\": {\"methods\": [\"totp\"], " + totp + "}}}",
                    { { "Openstack-Auth-Receipt", receipt } });

    QCOMPARE(half.status, 401);
    QVERIFY(!receipt.isEmpty());
    QCOMPARE(half.json()["receipt"_L1]["methods"_L1].toArray(), QJsonArray { u"password"_s });
    QCOMPARE(half.json()["required_auth_methods"_L1].toArray().first().toArray().size(), 2);
    QCOMPARE(whole.status, 201);
    QCOMPARE(whole.json()["token"_L1]["methods"_L1].toArray().size(), 2);
    QCOMPARE(both.status, 201);
    QCOMPARE(late.status, 401);
}

void TestDemoIdentity::systemAndDomainScopesAreForAdministrators()
{
    DemoCloud cloud;
    Wire wire(cloud);
    const auto signIn = [&wire](const QByteArray &user, const QByteArray &scope) {
        return wire.send("POST", "/identity/v3/auth/tokens",
                         "{\"auth\": {\"identity\": {\"methods\": [\"password\"], \"password\": "
                         "{\"user\": {\"name\": \""
                             + user + "\", \"domain\": {\"id\": \"default\"}, \"password\": \""
                             + user + "-pass\"}}}, \"scope\": " + scope + "}}");
    };

    const WireReply system = signIn("admin", "{\"system\": {\"all\": true}}");
    const WireReply domain = signIn("admin", "{\"domain\": {\"name\": \"Default\"}}");
    const WireReply member = signIn("demo", "{\"system\": {\"all\": true}}");

    QCOMPARE(system.status, 201);
    QVERIFY(system.json()["token"_L1]["system"_L1]["all"_L1].toBool());
    QCOMPARE(domain.json()["token"_L1]["domain"_L1]["name"_L1].toString(), u"Default"_s);
    QCOMPARE(member.status, 401);
}

void TestDemoIdentity::tokensExpireOnTheClockOfTheCloud()
{
    DemoCloud cloud({ .tokenLifetime = 60s });
    Wire wire(cloud, "demo", "shop");

    const int before = wire.get("/compute/v2.1/servers").status;
    cloud.advance(61s);
    const WireReply after = wire.get("/compute/v2.1/servers");
    const int store = wire.get(wire.store()).status;

    QCOMPARE(before, 200);
    QCOMPARE(after.status, 401);
    QVERIFY(after.json().contains("error"_L1));
    QCOMPARE(store, 401);
}

void TestDemoIdentity::revokedTokensAreRefusedEverywhere()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    cloud.revokeTokens();

    for (const char *path : { "/compute/v2.1/servers", "/image/v2/images", "/network/v2.0/networks",
                              "/identity/v3/auth/projects", "/placement/resource_providers" })
        QCOMPARE(wire.get(path).status, 401);
}

void TestDemoIdentity::endpointsWithAProjectAreLeftOutOfAnUnscopedCatalog()
{
    DemoCloud cloud;
    Wire wire(cloud, "admin", "shop");
    const WireReply system
        = wire.send("POST", "/identity/v3/auth/tokens",
                    "{\"auth\": {\"identity\": {\"methods\": [\"password\"], \"password\": "
                    "{\"user\": {\"name\": \"admin\", \"domain\": {\"id\": \"default\"}, "
                    "\"password\": \"admin-pass\"}}}, \"scope\": {\"system\": {\"all\": true}}}}");

    int store = -1;
    for (const QJsonValue &entry : system.json()["token"_L1]["catalog"_L1].toArray()) {
        if (entry["type"_L1].toString() == "object-store"_L1)
            store = int(entry["endpoints"_L1].toArray().size());
    }

    QCOMPARE(store, 0);
}

void TestDemoIdentity::aMemberMayNotListUsers()
{
    DemoCloud cloud;
    Wire member(cloud, "demo", "shop");
    Wire admin(cloud, "admin", "shop");

    const WireReply refused = member.get("/identity/v3/users");
    const WireReply allowed = admin.get("/identity/v3/users?name=demo");

    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.json()["error"_L1]["message"_L1].toString(),
             u"You are not authorized to perform the requested action: identity:list_users."_s);
    QCOMPARE(allowed.json()["users"_L1].toArray().size(), 1);
}

void TestDemoIdentity::applicationCredentialsAreMadeAndDeleted()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QByteArray path
        = "/identity/v3/users/" + wire.userId.toLatin1() + "/application_credentials";
    const QJsonObject body {
        { u"application_credential"_s,
          QJsonObject {
              { u"name"_s, u"ci"_s },
              { u"roles"_s, QJsonArray { QJsonObject { { u"name"_s, u"reader"_s } } } } } }
    };

    const WireReply made = wire.post(path, body);
    const WireReply twice = wire.post(path, body);
    const QByteArray id = made.json()["application_credential"_L1]["id"_L1].toString().toLatin1();
    const int removed = wire.send("DELETE", path + '/' + id).status;

    QCOMPARE(made.status, 201);
    QVERIFY(!made.json()["application_credential"_L1]["secret"_L1].toString().isEmpty());
    QCOMPARE(made.json()["application_credential"_L1]["roles"_L1].toArray().size(), 1);
    QCOMPARE(twice.status, 409);
    QCOMPARE(removed, 204);
    QCOMPARE(wire.get(path + '/' + id).status, 404);
}

void TestDemoIdentity::theCatalogNamesEveryServiceThatTheProgramKnows()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    QSet<QString> types;

    for (const QJsonValue &entry :
         wire.get("/identity/v3/auth/catalog").json()["catalog"_L1].toArray())
        types.insert(officialServiceType(entry["type"_L1].toString()));

    for (const QString &type : knownServiceTypes())
        QVERIFY2(types.contains(type), qPrintable(type));
}

void TestDemoIdentity::credentialsAndAccessRulesAreMadeAndRemoved()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    Wire other(cloud, "anna", "shop");
    const QByteArray root = "/identity/v3/credentials";

    const WireReply made = wire.post(root,
                                     { { u"credential"_s,
                                         QJsonObject { { u"type"_s, u"ec2"_s },
                                                       { u"blob"_s, u"{}"_s },
                                                       { u"project_id"_s, wire.projectId } } } });
    const QByteArray path
        = root + '/' + made.json()["credential"_L1]["id"_L1].toString().toLatin1();
    const QByteArray rules = "/identity/v3/users/" + wire.userId.toLatin1() + "/access_rules";
    const QByteArray rule = rules + '/'
        + wire.get(rules)
              .json()["access_rules"_L1]
              .toArray()
              .first()["id"_L1]
              .toString()
              .toLatin1();

    QCOMPARE(made.status, 201);
    QCOMPARE(other.send("DELETE", path).status, 404);
    QCOMPARE(wire.send("DELETE", path).status, 204);
    QCOMPARE(wire.send("DELETE", path).status, 404);
    QCOMPARE(other.send("DELETE", rule).status, 403);
    QCOMPARE(wire.send("DELETE", rule).status, 204);
    QVERIFY(wire.get(rules).json()["access_rules"_L1].toArray().isEmpty());
}

void TestDemoIdentity::everyServiceOfTheCatalogAnswersItsRoot()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    const QJsonArray catalog = wire.get("/identity/v3/auth/catalog").json()["catalog"_L1].toArray();

    for (const QJsonValue &entry : catalog) {
        for (const QJsonValue &endpoint : entry["endpoints"_L1].toArray()) {
            const QByteArray path = QUrl(endpoint["url"_L1].toString()).path().toLatin1();
            const QByteArray root
                = path.split('/').mid(0, path.startsWith("/r2/") ? 3 : 2).join('/');
            const WireReply reply
                = wire.get(entry["type"_L1].toString() == "object-store"_L1 ? path : root + '/');
            QVERIFY2(reply.status == 200 || reply.status == 300, path.constData());
            QVERIFY2(!reply.body.isEmpty(), path.constData());
        }
    }
    QCOMPARE(wire.get("/load-balancer/v2.0/lbaas/loadbalancers")
                 .json()["loadbalancers"_L1]
                 .toArray()
                 .size(),
             0);
    QCOMPARE(
        wire.get("/orchestration/v1/" + wire.projectId.toLatin1() + "/stacks").json()["stacks"_L1],
        QJsonValue(QJsonArray()));
    QCOMPARE(wire.get("/dns/v2/nothing").status, 404);
}

void TestDemoIdentity::theListenedOnConfigurationNamesEveryCloud()
{
    DemoCloud cloud;

    const QByteArray yaml = cloud.cloudsYaml();

    for (const char *name :
         { "demo", "demo-second-project", "demo-reader", "demo-admin", "demo-appcred",
           "demo-region2", "demo-unscoped", "demo-mfa", "demo-wrong-password" })
        QVERIFY2(yaml.contains("\n  " + QByteArray(name) + ":\n"), name);
    QVERIFY(yaml.contains(cloud.authUrl().toEncoded()));
}

QTEST_GUILESS_MAIN(TestDemoIdentity)
#include "tst_demoidentity.moc"
