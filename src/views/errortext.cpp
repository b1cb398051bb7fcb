// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/errortext.h"

#include <QDateTime>

namespace cirro {

using namespace Qt::StringLiterals;

QString ErrorText::title(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return tr("No connection");
    case Error::Kind::Timeout:
        return tr("No answer in time");
    case Error::Kind::Tls:
        return tr("The connection is not secure");
    case Error::Kind::Unauthorized:
        return tr("Sign-in refused");
    case Error::Kind::Forbidden:
        return tr("Not allowed");
    case Error::Kind::NotFound:
        return tr("Not found");
    case Error::Kind::Conflict:
        return tr("Not possible in this state");
    case Error::Kind::Quota:
        return tr("A limit is reached");
    case Error::Kind::RateLimited:
        return tr("Too many requests");
    case Error::Kind::BadRequest:
        return tr("The service did not accept the request");
    case Error::Kind::Server:
        return tr("The service failed");
    case Error::Kind::Protocol:
        return tr("The answer makes no sense");
    case Error::Kind::Unsupported:
        return tr("This cloud cannot do that");
    case Error::Kind::Ambiguous:
        return tr("The name is not unique");
    case Error::Kind::Config:
        return tr("The configuration is wrong");
    case Error::Kind::Local:
        return tr("A file of this computer");
    case Error::Kind::Cancelled:
        return tr("Cancelled");
    case Error::Kind::OutcomeUnknown:
        return tr("It is not known whether that was done");
    case Error::Kind::Failed:
        return tr("It failed in the cloud");
    }
    return {};
}

QString ErrorText::iconName(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
        return u"network-offline"_s;
    case Error::Kind::Forbidden:
        return u"system-lock-screen"_s;
    case Error::Kind::Unauthorized:
        return u"dialog-password"_s;
    case Error::Kind::Tls:
        return u"application-certificate"_s;
    default:
        return u"dialog-error"_s;
    }
}

QList<std::pair<QString, QString>> ErrorText::facts(const Error &error)
{
    QList<std::pair<QString, QString>> facts;
    if (error.status)
        facts.append({ tr("HTTP status"), QString::number(error.status) });
    if (!error.requestId.isEmpty())
        facts.append({ tr("Request ID"), error.requestId });
    if (!error.origin.isEmpty())
        facts.append({ tr("Address"), error.origin });
    const auto &request = error.request.isEmpty() ? error.task : error.request;
    if (!request.isEmpty())
        facts.append({ tr("Request"), request });
    return facts;
}

QString ErrorText::report(const Error &error, const QString &what)
{
    QStringList lines { u"%1 %2"_s.arg(QCoreApplication::applicationName(),
                                       QCoreApplication::applicationVersion()),
                        QDateTime::currentDateTimeUtc().toString(Qt::ISODate) };
    if (!what.isEmpty())
        lines.append(what);
    lines.append(title(error));
    lines.append(error.text());
    for (const auto &[name, value] : facts(error))
        lines.append(name + u": "_s + value);
    return lines.join(u'\n');
}

} // namespace cirro
