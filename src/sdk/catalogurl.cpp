// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/catalogurl.h"

namespace cirro {

QStringList pathElements(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

bool isVersionElement(QStringView element)
{
    return element.startsWith(u'v') && ApiVersion::parse(element).has_value();
}

QUrl withPath(QUrl url, const QStringList &elements)
{
    url.setQuery(QString());
    url.setFragment(QString());
    url.setPath(elements.isEmpty() ? QString() : u'/' + elements.join(u'/'), QUrl::StrictMode);
    return url;
}

CatalogUrl::CatalogUrl(const QUrl &url, const QString &projectId)
{
    auto path = pathElements(url.path(QUrl::FullyEncoded));
    const auto isProject = [&] {
        if (path.isEmpty() || isVersionElement(path.last()))
            return false;
        const bool followsVersion = path.size() > 1 && isVersionElement(path[path.size() - 2]);
        return followsVersion || (!projectId.isEmpty() && path.last().endsWith(projectId));
    };
    if (isProject())
        project = path.takeLast();
    versioned = withPath(url, path);
    if (!path.isEmpty() && isVersionElement(path.last()))
        version = ApiVersion::parse(path.takeLast()).value_or(ApiVersion {});
    root = withPath(url, path);
    root.setPath(root.path(QUrl::FullyEncoded) + u'/', QUrl::StrictMode);
}

QUrl CatalogUrl::withProject(const QUrl &url) const
{
    auto path = pathElements(url.path(QUrl::FullyEncoded));
    if (!project.isEmpty())
        path << project;
    return withPath(url, path);
}

QList<QUrl> discoveryCandidates(const QUrl &catalogUrl, const QString &projectId, ApiVersion wanted)
{
    const CatalogUrl parts(catalogUrl, projectId);
    QList<QUrl> candidates;
    const auto add = [&](const QUrl &url) {
        if (!candidates.contains(url))
            candidates << url;
    };
    if (!parts.version.isNull() && parts.version == wanted)
        add(parts.versioned);
    add(parts.root);
    if (!parts.version.isNull())
        add(parts.versioned);
    add(catalogUrl);
    return candidates;
}

} // namespace cirro
