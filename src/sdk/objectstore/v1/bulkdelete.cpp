// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/objectstore/v1/bulkdelete.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! "/container/name", each percent-encoded.
ObjectPath pathIn(const QString &text)
{
    const auto whole = text.startsWith(u'/') ? text.sliced(1) : text;
    const auto slash = whole.indexOf(u'/');
    const auto decoded
        = [](const QString &part) { return QUrl::fromPercentEncoding(part.toUtf8()); };
    if (slash < 0)
        return { .container = decoded(whole) };
    return { .container = decoded(whole.left(slash)), .name = decoded(whole.sliced(slash + 1)) };
}

} // namespace

std::optional<Error> BulkDeleted::error() const
{
    if (failures.isEmpty())
        return {};
    return Error { .kind = Error::Kind::Failed,
                   .message = QCoreApplication::translate("cirro::BulkDeleted",
                                                          "%1 could not be deleted: %2")
                                  .arg(failures.first().path.name, failures.first().status),
                   .status = failures.first().status.left(3).toInt(),
                   .sent = Error::Sent::Yes };
}

QByteArray BulkDeleted::body(const QList<ObjectPath> &paths)
{
    QByteArray lines;
    for (const auto &path : paths) {
        lines += '/' + QUrl::toPercentEncoding(path.container);
        if (!path.name.isEmpty())
            lines += '/' + QUrl::toPercentEncoding(path.name);
        lines += '\n';
    }
    return lines;
}

Result<BulkDeleted> BulkDeleted::fromJson(const QJsonObject &answer)
{
    BulkDeleted told { .deleted = answer[u"Number Deleted"].toInt(),
                       .notFound = answer[u"Number Not Found"].toInt() };
    const auto errors = answer[u"Errors"].toArray();
    for (const auto &error : errors)
        told.failures.append({ pathIn(error[0].toString()), error[1].toString() });
    const auto status = answer[u"Response Status"].toString();
    if (status.startsWith(u'2') || !told.failures.isEmpty())
        return told;
    return Error { .kind = Error::Kind::Failed,
                   .message = QCoreApplication::translate("cirro::BulkDeleted",
                                                          "The store did not delete: %1")
                                  .arg(status),
                   .detail = answer[u"Response Body"].toString(),
                   .status = status.left(3).toInt(),
                   .sent = Error::Sent::Yes };
}

} // namespace cirro
