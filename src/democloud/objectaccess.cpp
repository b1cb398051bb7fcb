// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/objectstore.h"

#include "democloud/cidr.h"

#include <QMessageAuthenticationCode>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
bool isRead(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

//! Whether one element of an ACL names the asker.
bool names(const StoreRequest &request, const QString &element)
{
    if (!request.context.token)
        return false;
    const Token &token = *request.context.token;
    const Identity &identity = request.cloud().identity;
    const qsizetype colon = element.indexOf(u':');
    if (colon < 0)
        return token.hasRole(element);
    const QString project = element.left(colon);
    const QString user = element.mid(colon + 1);
    const QJsonObject *own = identity.projects.find(token.projectId);
    const QJsonObject *self = identity.users.find(token.userId);
    const bool fitsProject = project == "*"_L1 || project == token.projectId
        || (own && own->value("name"_L1).toString() == project);
    const bool fitsUser = user == "*"_L1 || user == token.userId
        || (self && self->value("name"_L1).toString() == user);
    return fitsProject && fitsUser;
}

//! Whether the referrer parts of an ACL (".r:*", ".r:.example.com", ".r:-bad.example.com") allow
//! it.
bool allowsReferrer(const QStringList &acl, const QByteArray &referrer)
{
    const QString host = QUrl(QString::fromUtf8(referrer)).host();
    bool allowed = false;
    for (const QString &element : acl) {
        if (!element.startsWith(".r:"_L1))
            continue;
        QString pattern = element.section(u':', 1);
        const bool deny = pattern.startsWith(u'-');
        if (deny)
            pattern.remove(0, 1);
        const bool fits = pattern == "*"_L1 || host == pattern
            || (pattern.startsWith(u'.') && host.endsWith(pattern));
        if (fits)
            allowed = !deny;
    }
    return allowed;
}

bool allowedByAcl(const StoreRequest &request)
{
    if (request.container.isEmpty())
        return false;
    const auto &containers = request.account().containers;
    const auto found = containers.find(request.container);
    if (found == containers.end())
        return false;
    const bool read = isRead(request.message().method);
    const QByteArray acl
        = headerValue(found->second.headers, read ? "X-Container-Read" : "X-Container-Write");
    QStringList elements;
    for (const QString &element : QString::fromUtf8(acl).split(u',', Qt::SkipEmptyParts))
        elements.append(element.trimmed());
    if (read && allowsReferrer(elements, request.header("Referer"))
        && (!request.object.isEmpty() || elements.contains(u".rlistings"_s)))
        return true;
    // Writing through an ACL reaches objects only, never the container itself.
    if (!read && request.object.isEmpty())
        return false;
    return std::any_of(elements.begin(), elements.end(), [&](const QString &element) {
        return !element.startsWith(u'.') && names(request, element);
    });
}

QList<QByteArray> tempUrlKeys(const StoreRequest &request)
{
    QList<QByteArray> keys;
    const auto add = [&keys](const Headers &headers, const QByteArray &prefix) {
        for (const char *suffix : { "Temp-Url-Key", "Temp-Url-Key-2" }) {
            const QByteArray key = headerValue(headers, prefix + suffix);
            if (!key.isEmpty())
                keys.append(key);
        }
    };
    const Account &account = request.account();
    add(account.headers, "X-Account-Meta-");
    const auto container = account.containers.find(request.container);
    if (container != account.containers.end())
        add(container->second.headers, "X-Container-Meta-");
    return keys;
}

//! The signature in bytes and its algorithm; null bytes if it is malformed.
std::pair<QByteArray, QCryptographicHash::Algorithm> signature(const QByteArray &text)
{
    const auto algorithm = [](qsizetype bytes) {
        return bytes == 20 ? QCryptographicHash::Sha1
            : bytes == 32  ? QCryptographicHash::Sha256
                           : QCryptographicHash::Sha512;
    };
    const qsizetype colon = text.indexOf(':');
    QByteArray bytes;
    if (colon > 0)
        bytes = QByteArray::fromBase64(text.mid(colon + 1), QByteArray::Base64UrlEncoding);
    else
        bytes = QByteArray::fromHex(text);
    if (bytes.size() != 20 && bytes.size() != 32 && bytes.size() != 64)
        return { {}, QCryptographicHash::Sha1 };
    return { bytes, algorithm(bytes.size()) };
}

//! Whether a range of a temp URL holds the one address that clients come from.
bool holdsLoopback(const QByteArray &range)
{
    return Cidr(QString::fromLatin1(range)).overlaps(Cidr(u"127.0.0.1"_s));
}
} // namespace

Account &StoreRequest::account() const
{
    Account &account = context.region.accounts[projectId];
    if (account.created == 0)
        account.created = cloud().clock.now();
    return account;
}

Container &StoreRequest::containerOrFault() const
{
    auto &containers = account().containers;
    const auto found = containers.find(container);
    if (found == containers.end())
        throw Fault { 404 };
    return found->second;
}

bool checkTempUrl(const StoreRequest &request)
{
    const Context &context = request.context;
    const QByteArray text = context.argument(u"temp_url_sig"_s).toLatin1();
    const QString expires = context.argument(u"temp_url_expires"_s);
    if (text.isEmpty() && expires.isEmpty())
        return false;
    const Fault invalid { 401,
                          {},
                          {},
                          { { "Content-Type", "text/html; charset=UTF-8" },
                            { "WWW-Authenticate", "Swift realm=\"unknown\"" } },
                          "401 Unauthorized: Temp URL invalid\n" };
    const auto [given, algorithm] = signature(text);
    bool number = false;
    qint64 end = expires.toLongLong(&number);
    if (!number)
        end = fromIso(expires) / Second;
    if (given.isEmpty() || end <= context.now / Second || request.object.isEmpty())
        throw invalid;
    const bool prefixed = context.hasArgument(u"temp_url_prefix"_s);
    const QByteArray prefix = context.argument(u"temp_url_prefix"_s).toUtf8();
    if (prefixed && !request.object.startsWith(prefix))
        throw invalid;
    const QByteArray below = "/v1/AUTH_" + request.projectId.toUtf8() + '/' + request.container
        + '/' + (prefixed ? prefix : request.object);
    QList<QByteArray> methods { request.message().method };
    // Whoever may GET or PUT an object may also HEAD it.
    if (methods.first() == "HEAD")
        methods = { "HEAD", "GET", "PUT", "POST" };
    const QByteArray addresses = context.argument(u"temp_url_ip_range"_s).toUtf8();
    if (context.hasArgument(u"temp_url_ip_range"_s) && !holdsLoopback(addresses))
        throw invalid;
    for (const QByteArray &key : tempUrlKeys(request)) {
        for (const QByteArray &method : methods) {
            // Clients sign the path as they see it, behind whatever prefix the proxy has.
            for (const QByteArray &path :
                 { below, "/object-store" + below, "/r2/object-store" + below }) {
                QByteArray signedText = method + '\n' + expires.toLatin1() + '\n'
                    + (prefixed ? "prefix:" : "") + path;
                if (!number)
                    signedText = method + '\n' + QByteArray::number(end) + '\n'
                        + (prefixed ? "prefix:" : "") + path;
                if (!addresses.isEmpty())
                    signedText.prepend("ip=" + addresses + '\n');
                if (QMessageAuthenticationCode::hash(signedText, key, algorithm) == given)
                    return true;
            }
        }
    }
    throw invalid;
}

QByteArray cleanAcl(const QByteArray &acl, bool forWriting)
{
    static const QList<QByteArray> referrers { ".r", ".ref", ".referer", ".referrer" };
    QList<QByteArray> kept;
    for (const QByteArray &part : acl.split(',')) {
        const QByteArray element = part.trimmed();
        const qsizetype colon = element.indexOf(':');
        const QByteArray first = element.left(colon).trimmed();
        if (element.isEmpty())
            continue;
        if (colon < 0 || !first.startsWith('.')) {
            kept.append(element);
            continue;
        }
        const auto refuse = [&element](const QByteArray &why) {
            throw Fault { 400, {}, {}, {}, why + " ACL: '" + element + '\'' };
        };
        if (!referrers.contains(first))
            refuse("Unknown designator '" + first + "' in");
        if (forWriting)
            refuse("Referrers not allowed in write");
        QByteArray host = element.mid(colon + 1).trimmed();
        const bool deny = host.startsWith('-');
        if (deny)
            host = host.mid(1).trimmed();
        if (host.startsWith('*') && host.size() > 1)
            host = host.mid(1).trimmed();
        if (host.isEmpty() || host == ".")
            refuse("No host/domain value after referrer designation in");
        kept.append(QByteArray(".r:") + (deny ? "-" : "") + host);
    }
    return kept.join(',');
}

void authorizeAs(StoreRequest &request, const QByteArray &method)
{
    const QByteArray own = std::exchange(request.message().method, method);
    const auto restore = qScopeGuard([&] { request.message().method = own; });
    authorize(request);
}

Headers shownTo(const StoreRequest &request, Headers headers)
{
    static const QList<QByteArray> own { "Temp-Url-Key", "X-Container-Sync", "X-Container-Read",
                                         "X-Container-Write", "X-Account-Access-Control" };
    if (!request.owner)
        headers.removeIf([](const auto &header) {
            return std::any_of(own.begin(), own.end(), [&header](const QByteArray &part) {
                return header.first.contains(part);
            });
        });
    return headers;
}

void authorize(StoreRequest &request)
{
    if (checkTempUrl(request)) {
        request.temporary = true;
        if (!request.header("X-Object-Manifest").isEmpty())
            throw Fault {
                400, {}, {}, {}, "The header 'X-Object-Manifest' is not allowed in this tempurl"
            };
        // Nothing else that the query says counts: a temp URL makes no manifests.
        QUrlQuery &query = request.context.query;
        for (const auto &[name, value] : query.queryItems()) {
            if (!name.startsWith("temp_url_"_L1) && name != "filename"_L1 && name != "inline"_L1)
                query.removeQueryItem(name);
        }
        return;
    }
    const auto &token = request.context.token;
    if (token && token->projectId == request.projectId && !token->projectId.isEmpty()) {
        request.owner = token->hasRole(u"member"_s);
        if (request.owner || (isRead(request.message().method) && token->hasRole(u"reader"_s)))
            return;
    }
    if (allowedByAcl(request))
        return;
    if (token)
        throw Fault { 403 };
    throw Fault {
        401,
        {},
        {},
        { { "WWW-Authenticate", "Swift realm=\"AUTH_" + request.projectId.toLatin1() + '"' },
          { "WWW-Authenticate",
            "Keystone uri=\"" + request.cloud().baseUrl.toLatin1() + "/identity/v3\"" } }
    };
}

} // namespace cirro::demo
