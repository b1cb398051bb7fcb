// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/place.h"

#include "sdk/services.h"

#include <QUrl>

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

//! The type whose rows open as lists of \a schema, null if there is none.
const Schema *holderOf(const Schema &schema)
{
    const auto key = schema.key();
    for (const auto &service : describedServices()) {
        for (const auto *candidate : service.schemas) {
            const auto *contents = candidate->kind().contents;
            if (contents && key == QLatin1String(contents))
                return candidate;
        }
    }
    return nullptr;
}

QString lastPart(const QString &folder)
{
    const auto end = folder.endsWith(u'/') ? folder.size() - 1 : folder.size();
    const auto slash = end > 0 ? folder.lastIndexOf(u'/', end - 1) : -1;
    return folder.mid(slash + 1, end - slash - 1);
}

//! The query item that lists those of all projects.
std::optional<std::pair<QString, QString>> everyProjectItem(const Place &place)
{
    const auto *query = place.schema ? place.schema->kind().everyProject : nullptr;
    if (!query)
        return std::nullopt;
    const auto text = QString::fromLatin1(query);
    return std::pair { text.section(u'=', 0, 0), text.section(u'=', 1) };
}

} // namespace

QString rowId(const Resource &resource)
{
    if (const auto *key = resource.schema().kind().folderKey) {
        const auto folder = resource.value(key).toString();
        if (!folder.isEmpty())
            return folder;
    }
    return resource.id();
}

bool isFolder(const Resource &resource)
{
    const auto *key = resource.schema().kind().folderKey;
    return key && !resource.value(key).toString().isEmpty();
}

QString Place::key() const
{
    QStringList words { encoded(connection.key()) };
    if (schema)
        words << schema->key();
    auto names = parts.keys();
    names.sort();
    for (const auto &name : names)
        words << encoded(name) + u'=' + encoded(parts.value(name));
    for (const auto &[name, value] : query)
        words << u'?' + encoded(name) + u'=' + encoded(value);
    if (!folder.isEmpty())
        words << u'>' + encoded(folder);
    return words.join(u'/');
}

bool Place::hasFolders() const
{
    return schema && schema->kind().folderKey;
}

QString Place::label() const
{
    if (!folder.isEmpty())
        return lastPart(folder);
    if (!schema)
        return connection.region().isEmpty() ? connection.cloud() : connection.region();
    if (isOfEveryProject())
        return QCoreApplication::translate("cirro::Place", "%1 of all projects", "a list")
            .arg(schema->labels());
    const auto *holder = holderOf(*schema);
    return holder ? parts.value(holder->name()) : schema->labels();
}

QList<Place> Place::trail() const
{
    QList<Place> trail;
    if (schema) {
        if (const auto *holder = holderOf(*schema)) {
            Place around { connection, holder, parts, {}, {} };
            around.parts.remove(holder->name());
            trail = around.trail();
        }
    }
    auto here = *this;
    for (qsizetype slash = -1; slash < folder.size() - 1;) {
        here.folder = folder.first(slash + 1);
        trail << here;
        const auto next = folder.indexOf(u'/', slash + 1);
        slash = next < 0 ? folder.size() - 1 : next;
    }
    trail << *this;
    return trail;
}

std::optional<Place> Place::inside(const Resource &resource) const
{
    if (isFolder(resource)) {
        auto inner = *this;
        inner.folder = rowId(resource);
        return inner;
    }
    const auto *contents = resource.schema().kind().contents;
    const auto *inner = contents ? schemaNamed(QString::fromLatin1(contents)) : nullptr;
    if (!inner)
        return std::nullopt;
    auto around = parts;
    around.insert(resource.schema().name(), resource.id());
    return Place { connection, inner, around, {}, {} };
}

std::optional<Place> Place::everyProject() const
{
    const auto item = everyProjectItem(*this);
    if (!item)
        return std::nullopt;
    auto wide = ownProject();
    wide.query << *item;
    return wide;
}

bool Place::isOfEveryProject() const
{
    const auto item = everyProjectItem(*this);
    return item && query.contains(*item);
}

Place Place::ownProject() const
{
    auto own = *this;
    if (const auto item = everyProjectItem(*this))
        own.query.removeAll(*item);
    return own;
}

QString Place::shortName(const Resource &resource) const
{
    const auto name = isFolder(resource) ? rowId(resource) : resource.name();
    const auto begin = name.startsWith(folder) ? folder.size() : 0;
    const auto end = isFolder(resource) && name.endsWith(u'/') ? name.size() - 1 : name.size();
    return name.mid(begin, end - begin);
}

QList<Crumb> breadcrumb(const Place &place, const QString &project)
{
    QList<Crumb> crumbs { { place.connection.cloud(), {} } };
    if (!project.isEmpty())
        crumbs << Crumb { project, {} };
    if (const auto region = place.connection.region(); !region.isEmpty())
        crumbs << Crumb { region, {} };
    if (place.schema) {
        for (const auto &part : place.trail())
            crumbs << Crumb { part.label(), part };
    }
    return crumbs;
}

} // namespace cirro
