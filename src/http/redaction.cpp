// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/redaction.h"

#include "http/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

// Shorter ones are words ("on", "1") whose removal would spoil the text around them.
constexpr qsizetype ShortestMet = 6;

constexpr std::array Parts { "password"_L1,  "passwd"_L1,     "adminpass"_L1,     "secret"_L1,
                             "token"_L1,     "privatekey"_L1, "passphrase"_L1,    "passcode"_L1,
                             "receipt"_L1,   "tempurlkey"_L1, "tempurlsig"_L1,    "signature"_L1,
                             "apikey"_L1,    "accesskey"_L1,  "authorization"_L1, "cookie"_L1,
                             "assertion"_L1, "kubeconfig"_L1 };

// Whole names only; as parts of others they would hide too much.
constexpr std::array Wholes { "psk"_L1,         "blob"_L1,   "userdata"_L1, "payload"_L1,
                              "personality"_L1, "sig"_L1,    "totp"_L1,     "pass"_L1,
                              "pwd"_L1,         "bindpw"_L1, "authpass"_L1 };

QString normalised(QStringView name)
{
    QString plain;
    for (const auto c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

bool isIn(const QByteArray &contentType, QByteArrayView kind)
{
    return contentType.toLower().contains(kind);
}

} // namespace

bool Redaction::isSecretName(QStringView name)
{
    const auto plain = normalised(name);
    return std::any_of(Parts.begin(), Parts.end(), [&](auto part) { return plain.contains(part); })
        || std::find(Wholes.begin(), Wholes.end(), plain) != Wholes.end();
}

void Redaction::meet(const QString &secret)
{
    const auto plain = secret.trimmed();
    if (plain.size() >= ShortestMet)
        m_met.insert(plain);
}

Headers Redaction::headers(const Headers &headers)
{
    Headers clean;
    for (const auto &[name, value] : headers) {
        const bool isSecret = isSecretName(QString::fromLatin1(name));
        if (isSecret)
            meet(QString::fromUtf8(value));
        clean.add(name, isSecret ? QByteArray(Mark) : value);
    }
    return clean;
}

QJsonValue Redaction::value(const QJsonValue &value, bool isSecret)
{
    switch (value.type()) {
    case QJsonValue::String: {
        const auto text = value.toString();
        if (!isSecret)
            return value;
        meet(text);
        return QString::fromLatin1(Mark);
    }
    case QJsonValue::Double:
        return isSecret ? QJsonValue(QString::fromLatin1(Mark)) : value;
    case QJsonValue::Array: {
        QJsonArray list;
        for (const auto &item : value.toArray())
            list.append(this->value(item, isSecret));
        return list;
    }
    case QJsonValue::Object: {
        QJsonObject object;
        const auto given = value.toObject();
        for (auto it = given.begin(); it != given.end(); ++it) {
            // {"token": {"id": ..., "expires_at": ...}}: the id of a token is the token.
            const bool hides = isSecretName(it.key()) || (isSecret && it.key() == "id"_L1);
            object.insert(it.key(), this->value(it.value(), hides));
        }
        return object;
    }
    default:
        return value;
    }
}

QByteArray Redaction::form(const QByteArray &form)
{
    QByteArrayList items;
    for (const auto &item : form.split('&')) {
        const auto equals = item.indexOf('=');
        const auto name = QByteArray::fromPercentEncoding(item.left(equals));
        // OIDC exchanges a "code" for a token; in JSON the same word is the status of an error.
        if (equals < 0 || (name != "code" && !isSecretName(QString::fromUtf8(name)))) {
            items.append(item);
            continue;
        }
        const auto raw = item.mid(equals + 1);
        meet(QString::fromUtf8(raw));
        meet(QUrl::fromPercentEncoding(QByteArray(raw).replace('+', ' ')));
        items.append(item.left(equals + 1) + Mark);
    }
    return items.join('&');
}

QByteArray Redaction::body(const QByteArray &body, const QByteArray &contentType)
{
    if (body.isEmpty())
        return body;
    if (isIn(contentType, "x-www-form-urlencoded"))
        return form(body);
    if (const auto json = parseJson(body)) {
        const auto clean = value(*json, false);
        if (clean.isObject())
            return QJsonDocument(clean.toObject()).toJson(QJsonDocument::Compact);
        if (clean.isArray())
            return QJsonDocument(clean.toArray()).toJson(QJsonDocument::Compact);
        return text(body);
    }
    // Documents for people; the sign-in pages among them carry tokens in forms.
    const bool isText = isIn(contentType, "text/plain")
        || (isIn(contentType, "html") && !body.contains("<input"));
    return isText && !isIn(contentType, "json") ? text(body)
                                                : "(" + QByteArray::number(body.size()) + " bytes)";
}

QJsonValue Redaction::again(const QJsonValue &value) const
{
    if (value.isString())
        return text(value.toString());
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &item : value.toArray())
            list.append(again(item));
        return list;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = again(it.value());
    return object;
}

QByteArray Redaction::again(const QByteArray &body) const
{
    const auto json = parseJson(body);
    if (json && json->isObject())
        return QJsonDocument(again(*json).toObject()).toJson(QJsonDocument::Compact);
    if (json && json->isArray())
        return QJsonDocument(again(*json).toArray()).toJson(QJsonDocument::Compact);
    return text(body);
}

QUrl Redaction::url(const QUrl &url)
{
    auto bytes = url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::RemoveQuery);
    if (const auto password = url.password(); !password.isEmpty())
        meet(password);
    // Identity v2: the token stands in the path.
    static const QRegularExpression inPath(u"(/tokens/)(?!OS-PKI)([^/]+)"_s);
    auto path = QString::fromUtf8(bytes);
    const auto found = inPath.match(path);
    if (found.hasMatch()) {
        meet(found.captured(2));
        path.replace(inPath, u"\\1***"_s);
    }
    bytes = path.toUtf8();
    if (url.hasQuery())
        bytes += '?' + form(url.query(QUrl::FullyEncoded).toUtf8());
    return QUrl::fromEncoded(bytes);
}

QString Redaction::text(QString text) const
{
    static const QRegularExpression fernet(u"gAAAA[A-Za-z0-9_=-]{20,}"_s);
    // "password=x", "token%3Dx" in text and in addresses inside text.
    static const QRegularExpression named(
        u"((?:password|passwd|adminPass|admin_pass|secret|token|receipt|passcode|api_?key"
        "|temp_url_sig|signature)"
        "[\"']?\\s*(?:=|:|%3D|\\bis\\b)\\s*[\"']?)([^\\s\"'&,;<>]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bearer(u"(\\b(?:bearer|basic)\\s+)([A-Za-z0-9+/=._~-]{8,})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    auto met = m_met.values();
    std::sort(met.begin(), met.end(),
              [](const auto &a, const auto &b) { return a.size() > b.size(); });
    for (const auto &secret : std::as_const(met)) {
        text.replace(secret, QString::fromLatin1(Mark));
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(secret)),
                     QString::fromLatin1(Mark));
    }
    text.replace(fernet, QString::fromLatin1(Mark));
    text.replace(named, u"\\1***"_s);
    text.replace(bearer, u"\\1***"_s);
    return text;
}

} // namespace cirro
