// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/compute.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
// A key of the demo cloud that everybody knows: nova up to 2.91 makes pairs itself, and making
// real ones would need a library for nothing but this answer.
constexpr char KnownPublicKey[]
    = "ssh-rsa "
      "AAAAB3NzaC1yc2EAAAADAQABAAAAgQClqtPkUJlLfwcNL1ojJTU/"
      "3zZxsgXBhsa615mvXu8XByb7l5oXGr6EqTSBiIWGOoeYw+HiTH1SA4g9P7uJPNO/"
      "Mp2HW9uE4GgKDbdkXGAQ2DqtN6aiZ4EjyphS/0wnbxeAWr2Y2gclsqakSk0P82zZh6D7by2fTjG4VY5uH6i3mQ== "
      "generated-by-demo-cloud";
constexpr char KnownPrivateKey[]
    = "-----BEGIN RSA "
      "PRIVATE KEY-----\n"
      "MIICXgIBAAKBgQClqtPkUJlLfwcNL1ojJTU/3zZxsgXBhsa615mvXu8XByb7l5oX\n"
      "Gr6EqTSBiIWGOoeYw+HiTH1SA4g9P7uJPNO/Mp2HW9uE4GgKDbdkXGAQ2DqtN6ai\n"
      "Z4EjyphS/0wnbxeAWr2Y2gclsqakSk0P82zZh6D7by2fTjG4VY5uH6i3mQIDAQAB\n"
      "AoGBAI/d/u8KM2XFpYkEsyFMQab7H9uyfp8mfNRrQRJzvevgkTDx4aXo2sR38JoA\n"
      "xfvgPjsi+Lm+NSKQ4LJX83NluHevIu6Iwe1nrT8UBbuj31K/6FtoxBk7ASfqkkdY\n"
      "9KtS/tKseEYu3WGxUSxOaObIH1zU8ODOewRg7BZj7lisg4cRAkEA0uM5R0Ls7s8x\n"
      "2s9Akn8KA8cKKkymnWohUu/YdUSshGP18GfbG0rVyEhurb8CqYUV7B1A8vOpwUWX\n"
      "dxefYigqJQJBAMkbN8jouMpkqvE8SFwgLVduZAY5Z2Rwso4172FvEMNnw0ZCrOK1\n"
      "dF6RX1eclsE8Dv6BYtaaVyjNPROTAyzWi2UCQBHMQXpFKK/i5qc71IxIknTNKIt3\n"
      "WpxwZ42TVmZXPGQT956pdTFxeGdlzYl2VGgwJjB+K4wVil8YW3celEH5d80CQQCh\n"
      "/OeJUFOQy1eaKtmKQ2ziUQwGq3RpxhE9VZp1XBYfn9P+IzTJBCoxBl3K31nbWnol\n"
      "bKjlfbqZJgB9ZNyY4FO1AkEAlSPf3seLXaBOFLo6MthVVXYaETti7rDtJYbwN448\n"
      "ZKHMHhtq1x4ja8ytwOOrCDLqdbh07F73minkWeZDfun59Q==\n"
      "-----END RSA "
      "PRIVATE KEY-----\n";

//! md5 of the key's blob with colons; empty if it is no public key.
QString fingerprintOf(const QString &publicKey)
{
    const QStringList words = publicKey.simplified().split(u' ');
    if (words.size() < 2
        || !(words.first().startsWith("ssh-"_L1) || words.first().startsWith("ecdsa-"_L1)))
        return {};
    const auto blob = QByteArray::fromBase64Encoding(words.at(1).toLatin1(),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (!blob || (*blob).size() < 20)
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(*blob, QCryptographicHash::Md5).toHex(':'));
}

QString ownerOf(const Context &context)
{
    return context.isAdmin() && context.hasArgument(u"user_id"_s) ? context.argument(u"user_id"_s)
                                                                  : context.userId();
}

QJsonObject brief(const Context &context, const QJsonObject &key)
{
    QJsonObject json { { u"name"_s, key.value("name"_L1) },
                       { u"public_key"_s, key.value("public_key"_L1) },
                       { u"fingerprint"_s, key.value("fingerprint"_L1) } };
    if (context.micro >= 2)
        json.insert(u"type"_s, key.value("type"_L1));
    return json;
}

const QJsonObject &keyOf(const Context &context)
{
    const QString name = context.part(u"name"_s);
    const QString owner = ownerOf(context);
    const QJsonObject *key = context.region.compute.keypairs.find(owner + u'/' + name);
    if (!key)
        throw Fault { 404, u"Keypair %1 not found for user %2"_s.arg(name, owner) };
    return *key;
}

Answer list(Context &context)
{
    const QString owner = ownerOf(context);
    QList<QJsonObject> keys = context.region.compute.keypairs.all(
        [&](const QJsonObject &key) { return key.value("user_id"_L1).toString() == owner; });
    std::sort(keys.begin(), keys.end(), [](const QJsonObject &left, const QJsonObject &right) {
        return left.value("name"_L1).toString() < right.value("name"_L1).toString();
    });
    const ListRules rules { .idKey = u"name"_s,
                            .badMarker = { 400, u"Marker %1 could not be found."_s } };
    const Page page = context.micro >= 35 ? paged(context, keys, rules) : Page { keys, {} };
    QJsonArray shown;
    for (const QJsonObject &key : page.entries)
        shown.append(QJsonObject { { u"keypair"_s, brief(context, key) } });
    QJsonObject answer { { u"keypairs"_s, shown } };
    if (!page.next.isEmpty())
        answer.insert(u"keypairs_links"_s,
                      nextLink(context, QString::fromLatin1(context.path), page));
    return answer;
}

Answer show(Context &context)
{
    QJsonObject key = visible(keyOf(context));
    if (context.micro < 2)
        key.remove("type"_L1);
    return QJsonObject { { u"keypair"_s, key } };
}

Answer create(Context &context)
{
    const QJsonObject given = required(context, u"keypair"_s);
    const QString name = given.value("name"_L1).toString();
    const QString type = given.value("type"_L1).toString(u"ssh"_s);
    const QString owner = ownerOf(context);
    if (name.isEmpty() || name.size() > 255)
        throw Fault {
            400, u"Invalid input for field/attribute name. Value: %1. '%1' is too short"_s.arg(name)
        };
    static const QRegularExpression form(u"^[ \\w-]+$"_s);
    if (!form.match(name).hasMatch())
        throw Fault {
            400,
            u"An invalid 'name' value was provided. The name must be: Only expected characters: "
            u"[_- 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ]"_s
        };
    QString publicKey = given.value("public_key"_L1).toString();
    const bool generate = !given.contains("public_key"_L1);
    if (generate && context.micro >= 92)
        throw Fault {
            400,
            u"Invalid input for field/attribute keypair. Value: {'name': '%1'}. 'public_key' "
            u"is a required property"_s.arg(name)
        };
    if (generate)
        publicKey = QString::fromLatin1(KnownPublicKey);
    const QString fingerprint = type == "x509"_L1 && publicKey.contains("CERTIFICATE"_L1)
        ? QString::fromLatin1(
            QCryptographicHash::hash(publicKey.toUtf8(), QCryptographicHash::Sha1).toHex(':'))
        : fingerprintOf(publicKey);
    if (fingerprint.isEmpty())
        throw Fault { 400, u"Keypair data is invalid: failed to generate fingerprint"_s };
    if (context.region.compute.keypairs.find(owner + u'/' + name))
        throw Fault { 409, u"Key pair '%1' already exists."_s.arg(name) };
    const QJsonObject key { { u"_key"_s, owner + u'/' + name },
                            { u"id"_s, ++context.region.compute.serial },
                            { u"name"_s, name },
                            { u"type"_s, type },
                            { u"public_key"_s, publicKey },
                            { u"fingerprint"_s, fingerprint },
                            { u"user_id"_s, owner },
                            { u"created_at"_s, isoMicros(context.now) },
                            { u"updated_at"_s, QJsonValue::Null },
                            { u"deleted_at"_s, QJsonValue::Null },
                            { u"deleted"_s, false } };
    context.region.compute.keypairs.insert(key);
    QJsonObject shown = brief(context, key);
    shown.insert(u"user_id"_s, owner);
    if (generate)
        shown.insert(u"private_key"_s, QString::fromLatin1(KnownPrivateKey));
    return Answer(context.micro >= 2 ? 201 : 200, { { u"keypair"_s, shown } });
}

Answer remove(Context &context)
{
    const QString key = keyOf(context).value("_key"_L1).toString();
    context.region.compute.keypairs.remove(key);
    return context.micro >= 2 ? 204 : 202;
}
} // namespace

void addKeypairRoutes(Service &service)
{
    service.add("GET", u"/os-keypairs"_s, Access::Reader, u"os_compute_api:os-keypairs:index"_s,
                list);
    service.add("GET", u"/os-keypairs/{name}"_s, Access::Reader,
                u"os_compute_api:os-keypairs:show"_s, show);
    service.add("POST", u"/os-keypairs"_s, Access::Member, u"os_compute_api:os-keypairs:create"_s,
                create);
    service.add("DELETE", u"/os-keypairs/{name}"_s, Access::Member,
                u"os_compute_api:os-keypairs:delete"_s, remove);
}

} // namespace cirro::demo
