// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"

#include <QList>
#include <QString>

class QJsonObject;

namespace cirro {

//! Where an object is in its account; without a name it is the container itself.
struct ObjectPath
{
    QString container;
    QString name = {};

    bool operator==(const ObjectPath &) const = default;
};

/*!
    \brief Many objects deleted in one request.

    Object Storage API "Bulk delete". The store answers 200 whatever happened: what happened is in
    the body.
*/
struct BulkDeleted
{
    struct Failure
    {
        ObjectPath path;
        QString status; //!< "409 Conflict"
    };

    int deleted = 0;
    int notFound = 0; //!< somebody was faster
    QList<Failure> failures = {};

    //! The first failure as an Error; nothing if there is none.
    std::optional<Error> error() const;

    //! What to send: a line for each.
    static QByteArray body(const QList<ObjectPath> &paths);
    //! Error where the store did none of it, or broke off.
    static Result<BulkDeleted> fromJson(const QJsonObject &answer);
};

} // namespace cirro
