// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/objectstore/v1/temporaryurl.h"

#include "http/path.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class TemporaryUrlText
{
    Q_DECLARE_TR_FUNCTIONS(TemporaryUrlText)
};

std::optional<QCryptographicHash::Algorithm> algorithmOf(const QByteArray &digest)
{
    if (digest == "sha512")
        return QCryptographicHash::Sha512;
    if (digest == "sha256")
        return QCryptographicHash::Sha256;
    if (digest == "sha1")
        return QCryptographicHash::Sha1;
    return {};
}

//! What the store itself sees of the endpoint's path: a proxy may have put something in front.
QByteArray accountPath(const QUrl &endpoint)
{
    auto path = endpoint.path(QUrl::FullyDecoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const auto version = path.indexOf("/v1"_L1);
    return (version < 0 ? path : path.sliced(version)).toUtf8();
}

Error lacks(const QString &what)
{
    return { .kind = Error::Kind::Config, .message = what };
}

} // namespace

Result<QUrl> TemporaryUrl::sign(const QUrl &endpoint, const Secret &key,
                                const QByteArray &digest) const
{
    const auto algorithm = algorithmOf(digest);
    if (!algorithm)
        return lacks(TemporaryUrlText::tr("This store signs no temporary URLs that we know."));
    if (key.isEmpty())
        return lacks(TemporaryUrlText::tr("There is no key to sign with."));
    if (container.isEmpty() || (object.isEmpty() && !isPrefix))
        return lacks(TemporaryUrlText::tr("Container and object need a name."));
    if (!expires.isValid())
        return lacks(TemporaryUrlText::tr("Say when it ends."));

    const auto until = QByteArray::number(expires.toSecsSinceEpoch());
    const auto target = accountPath(endpoint) + '/' + container.toUtf8() + '/' + object.toUtf8();
    QByteArray text;
    if (!addresses.isEmpty())
        text += "ip=" + addresses.toUtf8() + '\n';
    text += method + '\n' + until + '\n' + (isPrefix ? "prefix:" : "") + target;
    const auto code = QMessageAuthenticationCode::hash(text, key.revealBytes(), *algorithm);
    const auto signature = *algorithm == QCryptographicHash::Sha512
        ? "sha512:" + code.toBase64(QByteArray::Base64UrlEncoding)
        : code.toHex();

    auto path = Path { container, object }
                    .with(u"temp_url_sig"_s, QString::fromLatin1(signature))
                    .with(u"temp_url_expires"_s, QString::fromLatin1(until));
    if (isPrefix)
        path = path.with(u"temp_url_prefix"_s, object);
    if (!addresses.isEmpty())
        path = path.with(u"temp_url_ip_range"_s, addresses);
    if (!fileName.isEmpty())
        path = path.with(u"filename"_s, fileName);
    if (isInline)
        path = path.with(u"inline"_s);
    return path.below(endpoint);
}

} // namespace cirro
