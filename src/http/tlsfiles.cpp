// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/tlsfiles.h"

#include "http/transport.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace cirro {

namespace {

class TlsFiles
{
    Q_DECLARE_TR_FUNCTIONS(cirro::TlsFiles)
};

Error configError(const QString &message, const QString &detail = {})
{
    return { .kind = Error::Kind::Config,
             .message = message,
             .advice = TlsFiles::tr("Check cacert, cert and key of the cloud in clouds.yaml."),
             .detail = detail };
}

Result<QByteArray> contents(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return configError(TlsFiles::tr("The file %1 cannot be read.").arg(fileName),
                           file.errorString());
    return file.readAll();
}

Result<QList<QSslCertificate>> certificates(const QString &fileName)
{
    auto bytes = contents(fileName);
    if (!bytes)
        return bytes.takeError();
    const auto found = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (found.isEmpty())
        return configError(
            TlsFiles::tr("The file %1 holds no certificate in PEM form.").arg(fileName));
    return found;
}

Result<QSslKey> privateKey(const QString &fileName)
{
    auto bytes = contents(fileName);
    if (!bytes)
        return bytes.takeError();
    for (const auto algorithm : { QSsl::Rsa, QSsl::Ec, QSsl::Dsa }) {
        const QSslKey key(*bytes, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return configError(
        TlsFiles::tr("The file %1 holds no private key in PEM form, or one with a passphrase.")
            .arg(fileName));
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const TransportOptions &options)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(options.verify ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    if (!options.caFile.isEmpty()) {
        auto authorities = certificates(options.caFile);
        if (!authorities)
            return authorities.takeError();
        tls.setCaCertificates(*authorities);
    }
    if (options.certificateFile.isEmpty())
        return tls;
    auto chain = certificates(options.certificateFile);
    if (!chain)
        return chain.takeError();
    auto key = privateKey(options.keyFile.isEmpty() ? options.certificateFile : options.keyFile);
    if (!key)
        return key.takeError();
    tls.setLocalCertificateChain(*chain);
    tls.setPrivateKey(*key);
    return tls;
}

} // namespace cirro
