// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/tlstext.h"

#include "http/servicewords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class TlsText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::TlsText)
};

// One handshake brings several errors; the one that explains the others comes first here.
constexpr std::array Telling { QSslError::CertificateExpired,
                               QSslError::CertificateNotYetValid,
                               QSslError::CertificateRevoked,
                               QSslError::HostNameMismatch,
                               QSslError::SelfSignedCertificate,
                               QSslError::SelfSignedCertificateInChain,
                               QSslError::UnableToGetLocalIssuerCertificate,
                               QSslError::UnableToGetIssuerCertificate,
                               QSslError::UnableToVerifyFirstCertificate,
                               QSslError::CertificateUntrusted };

QSslError mostTelling(const QList<QSslError> &errors)
{
    for (const auto kind : Telling) {
        const auto it = std::find_if(errors.begin(), errors.end(),
                                     [kind](const QSslError &e) { return e.error() == kind; });
        if (it != errors.end())
            return *it;
    }
    return errors.isEmpty() ? QSslError() : errors.first();
}

QString day(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

QString messageOf(const QString &host, const QSslError &error)
{
    const auto certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return TlsText::tr("The certificate of %1 expired on %2.")
            .arg(host, day(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return TlsText::tr("The certificate of %1 is not valid before %2.")
            .arg(host, day(certificate.effectiveDate()));
    case QSslError::CertificateRevoked:
        return TlsText::tr("The certificate of %1 was revoked.").arg(host);
    case QSslError::HostNameMismatch:
        return TlsText::tr("The certificate was not issued for %1.").arg(host);
    case QSslError::SelfSignedCertificate:
        return TlsText::tr("The certificate of %1 is signed by itself.").arg(host);
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return TlsText::tr(
                   "The certificate of %1 was issued by an authority that is not known here.")
            .arg(host);
    default:
        return TlsText::tr("A secure connection to %1 could not be made.").arg(host);
    }
}

QString adviceOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return TlsText::tr("Ask the operator to renew it, and check the clock of this computer.");
    case QSslError::CertificateNotYetValid:
        return TlsText::tr("Check the clock of this computer.");
    case QSslError::CertificateRevoked:
        return TlsText::tr("Do not connect; ask the operator.");
    case QSslError::HostNameMismatch:
        return TlsText::tr("Use one of the names that stand in the certificate as the address.");
    case QSslError::NoError:
        return TlsText::tr(
            "Check that the address and its port speak TLS, and whether the cloud asks for a "
            "client certificate (cert and key in clouds.yaml).");
    default:
        return TlsText::tr(
            "Give the cloud's authority as a CA file (cacert in clouds.yaml); only for tests, "
            "verification can be switched off (insecure).");
    }
}

QString nameOf(const QStringList &names)
{
    return plainLine(names.join(u", "_s), 200);
}

} // namespace

QString describe(const QSslCertificate &certificate)
{
    QString issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName));
    if (issuer.isEmpty())
        issuer = nameOf(certificate.issuerInfo(QSslCertificate::Organization));
    QStringList names = certificate.subjectAlternativeNames().values();
    for (const auto &name : certificate.subjectInfo(QSslCertificate::CommonName)) {
        if (!names.contains(name))
            names.prepend(name);
    }
    return TlsText::tr("Issued by %1 for %2; valid from %3 to %4.")
        .arg(issuer, nameOf(names), day(certificate.effectiveDate()),
             day(certificate.expiryDate()));
}

Error tlsError(const QString &host, const QList<QSslError> &errors)
{
    const auto error = mostTelling(errors);
    Error told { .kind = Error::Kind::Tls,
                 .message = messageOf(host, error),
                 .advice = adviceOf(error) };
    if (!error.certificate().isNull())
        told.detail = describe(error.certificate());
    else if (error.error() != QSslError::NoError)
        told.detail = plainLine(error.errorString());
    return told;
}

} // namespace cirro
