// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/apiversion.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace cirro {

/*!
    \brief The URL of an endpoint, taken apart: root, version, project.

    "http://h/volume/v3/PROJECT" is the root "http://h/volume/", the version 3 and the project
    element "PROJECT". The project element is a last element that ends in the project's id, or that
    follows a version.
*/
struct CatalogUrl
{
    CatalogUrl(const QUrl &url, const QString &projectId);

    QUrl root; //!< without version and project, with a slash at its end
    QUrl versioned; //!< without project and without a slash at its end
    ApiVersion version; //!< null if the URL says none
    QString project; //!< percent-encoded; empty if there is none

    //! \a url followed by the project element.
    QUrl withProject(const QUrl &url) const;
};

//! Where to ask for versions, in order: the versioned URL if it is exactly what is wanted, the
//! root, the versioned URL, the catalog's URL as it is.
QList<QUrl> discoveryCandidates(const QUrl &catalogUrl, const QString &projectId,
                                ApiVersion wanted);

//! Elements of an encoded path, without empty ones.
QStringList pathElements(const QString &path);
//! "v3", "v2.1"
bool isVersionElement(QStringView element);
//! \a url with another path, and without query.
QUrl withPath(QUrl url, const QStringList &elements);

} // namespace cirro
