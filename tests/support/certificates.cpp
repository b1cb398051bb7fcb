// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/certificates.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace cirro {

using namespace Qt::StringLiterals;

QString certificateFile(const QString &name)
{
    return QDir::cleanPath(QStringLiteral(FIXTURES "/../support/certificates/")) + u'/' + name
        + u".pem"_s;
}

QSslConfiguration serverTls(const QString &name, bool wantsClient)
{
    QFile keyFile(certificateFile(u"key"_s));
    if (!keyFile.open(QIODevice::ReadOnly))
        qFatal("the certificates of the tests are missing");
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile(name)));
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    tls.setPeerVerifyMode(wantsClient ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    tls.setCaCertificates(QSslCertificate::fromPath(certificateFile(u"ca"_s)));
    return tls;
}

} // namespace cirro
