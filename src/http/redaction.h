// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/headers.h"

#include <QJsonValue>
#include <QSet>
#include <QUrl>

namespace cirro {

/*!
    \brief Takes secrets out of the parts of an exchange.

    Goes by the names of header fields, JSON keys, form fields and query items, and remembers what
    it took out: a password that a service repeats in its answer, or in an error, goes there as
    well.
*/
class Redaction
{
public:
    //! What stands in place of a secret.
    static constexpr auto Mark = "***";

    Headers headers(const Headers &headers);
    //! \a contentType decides how \a body is read; what cannot be searched for secrets is left out.
    QByteArray body(const QByteArray &body, const QByteArray &contentType);
    QUrl url(const QUrl &url);

    //! A body that body() has been through, without the secrets that were met since.
    QByteArray again(const QByteArray &body) const;

    //! \a text without any secret that was met, and without what looks like a token.
    QString text(QString text) const;
    QByteArray text(const QByteArray &bytes) const
    {
        return text(QString::fromUtf8(bytes)).toUtf8();
    }

    //! True if a value of this name is a secret: "adminPass", "X-Auth-Token", "temp_url_sig", ...
    static bool isSecretName(QStringView name);

private:
    void meet(const QString &secret);
    QJsonValue value(const QJsonValue &value, bool isSecret);
    QJsonValue again(const QJsonValue &value) const;
    QByteArray form(const QByteArray &form);

    QSet<QString> m_met;
};

} // namespace cirro
