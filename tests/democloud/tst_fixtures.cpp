// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {
//! Maps whose keys are chosen by people, not by the service.
const QStringList FreeMaps { u"metadata"_s,        u"extra_specs"_s,
                             u"addresses"_s,       u"volume_image_metadata"_s,
                             u"hosts"_s,           u"configurations"_s,
                             u"connection_info"_s, u"specs"_s,
                             u"volume-summary"_s };
//! What a real cloud has by its configuration or by what was put there: properties of one image,
//! middlewares of one proxy, types of volumes, keys of what an option adds.
const QHash<QString, QStringList> Allowed {
    { u"image"_s,
      { u"base_image_ref"_s, u"owner_user_name"_s, u"owner_project_name"_s, u"boot_roles"_s,
        u"instance_uuid"_s, u"user_id"_s, u"image_type"_s, u"why"_s, u"image_state"_s,
        u"os_distro"_s, u"os_version"_s, u"os_type"_s, u"os_admin_user"_s, u"architecture"_s } },
    { u"object-store"_s,
      { u"s3api"_s, u"formpost"_s, u"staticweb"_s, u"symlink"_s, u"versioned_writes"_s,
        u"bulk_upload"_s } },
    { u"compute"_s, { u"vm"_s, u"host"_s } },
};
} // namespace

//! Every key that the real services sent when the fixtures were recorded is in the answer of the
//! demo cloud to the same request, with the same JSON type. Lists are compared by their first
//! entry.
class TestFixtures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theDemoCloudSendsWhatTheRealOneSends_data();
    void theDemoCloudSendsWhatTheRealOneSends();

private:
    QString filled(const QString &templated);
    QString value(const QString &name);
    QString firstId(const QByteArray &path, const QString &key, const QString &field = u"id"_s,
                    const std::function<bool(const QJsonObject &)> &fits = {});
    void compare(const QString &service, const QString &where, const QJsonValue &real,
                 const QJsonValue &demo);

    std::unique_ptr<DemoCloud> m_cloud;
    std::unique_ptr<Wire> m_member;
    std::unique_ptr<Wire> m_admin;
    QHash<QString, QString> m_values;
    QStringList m_missing;
};

void TestFixtures::initTestCase()
{
    m_cloud = std::make_unique<DemoCloud>();
    QVERIFY(m_cloud->isListening());
    m_member = std::make_unique<Wire>(*m_cloud, "demo", "shop");
    m_admin = std::make_unique<Wire>(*m_cloud, "admin", "shop");
    QVERIFY(!m_member->token.isEmpty());
    QVERIFY(!m_admin->token.isEmpty());
}

QString TestFixtures::firstId(const QByteArray &path, const QString &key, const QString &field,
                              const std::function<bool(const QJsonObject &)> &fits)
{
    // Networks of other projects are not seen by the member.
    const WireReply reply
        = (path.startsWith("/network") && !path.endsWith("/agents") ? *m_member : *m_admin)
              .get(path);
    const QJsonArray entries = key.isEmpty() ? reply.array() : reply.json().value(key).toArray();
    for (const QJsonValue &entry : entries) {
        if (!fits || fits(entry.toObject()))
            return entry.toObject().value(field).toVariant().toString();
    }
    return {};
}

QString TestFixtures::value(const QString &name)
{
    if (m_values.contains(name))
        return m_values.value(name);
    const QByteArray volume = "/volume/v3/" + m_member->projectId.toLatin1();
    const QByteArray identity = "/identity/v3";
    const QByteArray servers = "/compute/v2.1/servers/detail";
    const auto simple
        = [this](const QByteArray &path, const QString &key, const QString &field = u"id"_s) {
              return firstId(path, key, field);
          };
    QString found;
    if (name == "project"_L1 || name == "admin_project"_L1)
        found = m_member->projectId;
    else if (name == "user"_L1)
        found = m_member->userId;
    else if (name == "admin_user"_L1)
        found = m_admin->userId;
    else if (name == "server"_L1)
        found = m_cloud->serverId(u"web-1"_s);
    else if (name == "volume_server"_L1)
        found = m_cloud->serverId(u"db-primary"_s);
    else if (name == "error_server"_L1)
        found = m_cloud->serverId(u"gpu-trial"_s);
    else if (name == "migrating_server"_L1)
        found = m_cloud->serverId(u"sim-02"_s);
    else if (name == "locked_server"_L1)
        found = m_cloud->serverId(u"payments-gateway"_s);
    else if (name == "action_request"_L1)
        found = simple("/compute/v2.1/servers/" + m_cloud->serverId(u"web-1"_s).toLatin1()
                           + "/os-instance-actions",
                       u"instanceActions"_s, u"request_id"_s);
    else if (name == "flavor"_L1)
        found = u"c2.large"_s;
    else if (name == "keypair"_L1)
        found = u"ops"_s;
    else if (name == "server_group"_L1)
        found = simple("/compute/v2.1/os-server-groups", u"server_groups"_s);
    else if (name == "hypervisor"_L1 || name == "provider"_L1)
        found = simple("/placement/resource_providers", u"resource_providers"_s, u"uuid"_s);
    else if (name == "aggregate"_L1)
        found = simple("/compute/v2.1/os-aggregates", u"aggregates"_s);
    else if (name == "group"_L1 || name == "role"_L1 || name == "service"_L1
             || name == "endpoint"_L1)
        found = simple(identity + '/' + name.toLatin1() + 's', name + u's');
    else if (name == "appcred"_L1)
        found = simple(identity + "/users/" + m_member->userId.toLatin1()
                           + "/application_credentials",
                       u"application_credentials"_s);
    else if (name == "container"_L1)
        found = u"photos"_s;
    else if (name == "object"_L1)
        found = u"README.txt"_s;
    else if (name == "image"_L1)
        found = firstId("/image/v2/images?limit=100&status=active&visibility=private", u"images"_s);
    else if (name == "shared_image"_L1)
        found = firstId("/image/v2/images?visibility=shared", u"images"_s);
    else if (name == "volume"_L1)
        found = firstId(volume + "/volumes/detail", u"volumes"_s, u"id"_s,
                        [](const QJsonObject &entry) {
                            return entry.value("attachments"_L1).toArray().isEmpty();
                        });
    else if (name == "attached_volume"_L1)
        found = firstId(volume + "/volumes/detail", u"volumes"_s, u"id"_s,
                        [](const QJsonObject &entry) {
                            return !entry.value("attachments"_L1).toArray().isEmpty();
                        });
    else if (name == "image_volume"_L1)
        found = firstId(
            volume + "/volumes/detail", u"volumes"_s, u"id"_s,
            [](const QJsonObject &entry) { return entry.contains("volume_image_metadata"_L1); });
    else if (name == "snapshot"_L1 || name == "backup"_L1)
        found = simple(volume + '/' + name.toLatin1() + 's', name + u's');
    else if (name == "volume_type"_L1)
        found = simple(volume + "/types", u"volume_types"_s);
    else if (name == "policy"_L1)
        found = simple("/network/v2.0/qos/policies", u"policies"_s);
    else {
        QString plural = name + u's';
        if (name == "rbac_policy"_L1)
            plural = u"rbac_policies"_s;
        found = simple("/network/v2.0/" + plural.toLatin1().replace('_', '-'), plural);
    }
    m_values.insert(name, found);
    return found;
}

QString TestFixtures::filled(const QString &templated)
{
    static const QRegularExpression placeholder(u"\\{(\\w+)\\}"_s);
    QString text = templated;
    for (auto match = placeholder.match(text); match.hasMatch(); match = placeholder.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::fromLatin1(QUrl::toPercentEncoding(value(match.captured(1)))));
    return text;
}

void TestFixtures::theDemoCloudSendsWhatTheRealOneSends_data()
{
    QTest::addColumn<QString>("file");
    QDirIterator files(QStringLiteral(FIXTURES "/zed"), { u"*.json"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    QStringList found;
    while (files.hasNext())
        found.append(files.next());
    found.sort();
    QVERIFY(found.size() > 150);
    for (const QString &file : found)
        QTest::newRow(qPrintable(file.section(u'/', -2))) << file;
}

void TestFixtures::compare(const QString &service, const QString &where, const QJsonValue &real,
                           const QJsonValue &demo)
{
    if (real.isNull() || demo.isNull())
        return;
    if (real.type() != demo.type()) {
        m_missing.append(u"%1 is %2, not %3"_s.arg(where, QString::number(demo.type()),
                                                   QString::number(real.type())));
        return;
    }
    if (real.isArray()) {
        if (!real.toArray().isEmpty() && real.toArray().first().isObject()) {
            if (demo.toArray().isEmpty())
                m_missing.append(where + u" is empty"_s);
            else
                compare(service, where + u"[0]"_s, real.toArray().first(), demo.toArray().first());
        }
        return;
    }
    if (!real.isObject() || FreeMaps.contains(where.section(u'.', -1)))
        return;
    const QJsonObject there = demo.toObject();
    const QJsonObject wanted = real.toObject();
    for (auto member = wanted.constBegin(); member != wanted.constEnd(); ++member) {
        const QString path = where + u'.' + member.key();
        if (!there.contains(member.key())) {
            // Types of volumes have names of their own in quotas.
            const bool named
                = member.key().contains(QRegularExpression(u"^(volumes|gigabytes|snapshots)_"_s));
            if (!Allowed.value(service).contains(member.key()) && !named)
                m_missing.append(path);
            continue;
        }
        compare(service, path, member.value(), there.value(member.key()));
    }
}

void TestFixtures::theDemoCloudSendsWhatTheRealOneSends()
{
    QFETCH(QString, file);
    QFile source(file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QJsonObject fixture = QJsonDocument::fromJson(source.readAll()).object();
    const QJsonObject request = fixture.value("request"_L1).toObject();
    const QString service = file.section(u'/', -2, -2);
    static const QHash<QString, QString> roots { { u"identity"_s, u"/identity"_s },
                                                 { u"compute"_s, u"/compute"_s },
                                                 { u"image"_s, u"/image"_s },
                                                 { u"network"_s, u"/network"_s },
                                                 { u"placement"_s, u"/placement"_s },
                                                 { u"block-storage"_s, u"/volume"_s },
                                                 { u"object-store"_s, u"/object-store"_s } };
    QString base = roots.value(service);
    QString path = filled(request.value("template"_L1).toString());
    if (path.startsWith("root:"_L1))
        path.remove(0, 5);
    else if (service == "identity"_L1)
        base += u"/v3"_s;
    else if (service == "compute"_L1)
        base += u"/v2.1"_s;
    else if (service == "block-storage"_L1)
        base += u"/v3/"_s + m_member->projectId;
    else if (service == "object-store"_L1)
        base += u"/v1/AUTH_"_s + m_member->projectId;
    Wire &wire = request.value("cloud"_L1).toString() == "admin"_L1 ? *m_admin : *m_member;
    WireHeaders headers;
    const QString micro = request.value("microversion"_L1).toString();
    const QByteArray kind
        = service == "block-storage"_L1 ? QByteArray("volume") : service.toLatin1();
    if (!micro.isEmpty())
        headers.append({ "OpenStack-API-Version", kind + ' ' + micro.toLatin1() });
    if (file.endsWith("token.show.json"_L1))
        headers.append({ "X-Subject-Token", wire.token });
    if (file.endsWith("unknown.json"_L1))
        headers.append({ QByteArray("X-Subject-Token"), QByteArray("unknown") });
    if (file.endsWith("unauthorized.json"_L1))
        headers.append({ QByteArray("X-Auth-Token"), QByteArray("unknown") });
    QByteArray body;
    if (request.contains("body"_L1)) {
        body = QJsonDocument(request.value("body"_L1).toObject()).toJson();
        body.replace("\"redacted\"", file.contains("wrong"_L1) ? "\"wrong\"" : "\"demo-pass\"");
        // The user demo is in the project demo there and in the project shop here.
        if (service == "identity"_L1)
            body.replace(QByteArray("\"name\": \"demo\"\n"), QByteArray("\"name\": \"shop\"\n"));
    }

    const WireReply reply = wire.send(request.value("method"_L1).toString().toLatin1().constData(),
                                      (base + path).toUtf8(), body, headers);

    QCOMPARE(reply.status, fixture.value("status"_L1).toInt());
    m_missing.clear();
    const QJsonValue real = fixture.value("body"_L1);
    if (real.isObject())
        compare(service, u"body"_s, real, reply.json());
    else if (real.isArray())
        compare(service, u"body"_s, real, reply.array());
    const QJsonObject sent = fixture.value("headers"_L1).toObject();
    static const QStringList ignored {
        u"server"_s,        u"content-length"_s,     u"transfer-encoding"_s,
        u"etag"_s,          u"x-object-meta-path"_s, u"x-account-meta-colour"_s,
        u"cache-control"_s, u"last-modified"_s,      u"connection"_s,
        u"keep-alive"_s
    };
    for (const QString &name : sent.keys()) {
        const bool own = name.toLower().startsWith("x-container-meta-"_L1)
            || ignored.contains(name.toLower())
            || (service == "object-store"_L1 && name == "Vary"_L1);
        if (!own && reply.header(name.toStdString()).isNull())
            m_missing.append(u"header "_s + name);
    }
    QVERIFY2(
        m_missing.isEmpty(),
        qPrintable(m_missing.join(u", "_s) + u"\n"_s + QString::fromUtf8(reply.body.left(600))));
}

QTEST_GUILESS_MAIN(TestFixtures)
#include "tst_fixtures.moc"
