// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/resourcestore.h"

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! Lists that nobody holds and that are kept nevertheless.
constexpr qsizetype KeptLists = 64;

ListOptions optionsOf(const Place &place, Listing::Page page)
{
    ListOptions options { .query = place.query, .parts = place.parts, .page = std::move(page) };
    if (place.hasFolders()) {
        options.query.append({ u"delimiter"_s, u"/"_s });
        if (!place.folder.isEmpty())
            options.query.append({ u"prefix"_s, place.folder });
    }
    return options;
}

Call<QList<Resource>> fetch(const Place &place, Priority priority, Listing::Page page)
{
    const auto proxy = place.connection.service(place.schema->service()).withPriority(priority);
    const auto &kind = place.schema->kind();
    if (!kind.isSingleton)
        return proxy.list(*place.schema, optionsOf(place, std::move(page)));
    auto one = allows(kind.allow, Allow::Retrieve) ? proxy.retrieve(*place.schema, {}, place.parts)
                                                   : proxy.head(*place.schema, {}, place.parts);
    return std::move(one).then(
        [](const Resource &resource) { return QList<Resource> { resource }; });
}

Call<QList<Resource>> fetchChanges(const Place &place, Priority priority, const QDateTime &since)
{
    const auto proxy = place.connection.service(place.schema->service()).withPriority(priority);
    auto options = optionsOf(place, {});
    options.query.append({ QString::fromLatin1(place.schema->kind().changesSince),
                           since.toUTC().toString(Qt::ISODate) });
    return proxy.list(*place.schema, std::move(options));
}

//! What of \a resource a list at \a place shows: itself, the folder it is in, or nothing.
std::optional<Resource> shownIn(const Place &place, const Resource &resource)
{
    if (&resource.schema() != place.schema)
        return std::nullopt;
    const auto parts = resource.uriParts();
    for (auto it = place.parts.begin(); it != place.parts.end(); ++it) {
        if (parts.contains(it.key()) && parts.value(it.key()) != *it)
            return std::nullopt;
    }
    if (!place.hasFolders())
        return resource;
    const auto id = rowId(resource);
    if (!id.startsWith(place.folder) || id.size() == place.folder.size())
        return std::nullopt;
    const auto slash = id.indexOf(u'/', place.folder.size());
    if (slash < 0 || (slash == id.size() - 1 && isFolder(resource)))
        return resource;
    return Resource::load(
        *place.schema,
        { { QString::fromLatin1(place.schema->kind().folderKey), id.first(slash + 1) } },
        place.parts);
}

} // namespace

ResourceStore::ResourceStore(Polling polling, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , m_polling(polling)
    , m_clock(std::move(clock))
{
}

ResourceStore::~ResourceStore() = default;

std::shared_ptr<Listing> ResourceStore::listing(const Place &place)
{
    Q_ASSERT(place.schema);
    const auto key = place.key();
    if (const auto entry = m_entries.find(key); entry != m_entries.end()) {
        entry->used = ++m_uses;
        return entry->listing;
    }
    auto source = [place](Priority priority, Listing::Page page) {
        return fetch(place, priority, std::move(page));
    };
    const auto listing
        = std::make_shared<Listing>(*place.schema, std::move(source), m_polling, m_clock);
    // A server that has left what the query asks for is not among the changes of it.
    if (place.schema->kind().changesSince && place.ownProject().query.isEmpty())
        listing->setChanges([place](Priority priority, const QDateTime &since) {
            return fetchChanges(place, priority, since);
        });
    if (place.isOfEveryProject())
        listing->model()->setOfEveryProject();
    listing->setFolder(place.folder);
    listing->setMinimised(m_isMinimised);
    if (const auto refusal = m_refusals.constFind(key);
        refusal != m_refusals.constEnd() && m_clock->now() < refusal->until)
        listing->setForbidden(refusal->error, refusal->until);
    connect(listing.get(), &Listing::changed, this, [this, key] {
        noteRefusal(key);
        emit changed(key);
    });
    m_entries.insert(key, { place, listing, ++m_uses });
    if (m_entries.size() > KeptLists) // later: somebody up the stack may be a list about to go
        QMetaObject::invokeMethod(this, &ResourceStore::sweep, Qt::QueuedConnection);
    return listing;
}

std::shared_ptr<Listing> ResourceStore::known(const QString &placeKey) const
{
    const auto entry = m_entries.constFind(placeKey);
    return entry == m_entries.constEnd() ? nullptr : entry->listing;
}

QList<std::pair<Place, std::shared_ptr<Listing>>> ResourceStore::listings() const
{
    QList<std::pair<Place, std::shared_ptr<Listing>>> all;
    for (const auto &entry : m_entries)
        all.append({ entry.place, entry.listing });
    return all;
}

Resource ResourceStore::find(const Connection &connection, const Schema &schema,
                             const QString &id) const
{
    for (const auto &entry : m_entries) {
        if (entry.place.schema != &schema)
            continue;
        const int row = entry.listing->model()->rowOf(id);
        if (row >= 0 && entry.place.connection.key() == connection.key())
            return entry.listing->model()->resourceAt(row);
    }
    return {};
}

void ResourceStore::upsert(const Connection &connection, const Resource &resource)
{
    const auto where = connection.key();
    const auto id = rowId(resource);
    const auto entries = m_entries; // views may open lists while they are told
    const bool isKnown = std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
        return entry.place.schema == &resource.schema() && entry.place.connection.key() == where
            && entry.listing->model()->rowOf(id) >= 0;
    });
    for (const auto &entry : entries) {
        if (entry.place.connection.key() != where)
            continue;
        const auto shown = shownIn(entry.place, resource);
        if (!shown)
            continue;
        const bool isThere = entry.listing->model()->rowOf(rowId(*shown)) >= 0;
        if (!isThere && !entry.place.query.isEmpty())
            entry.listing->invalidate(); // only the cloud knows what such a list holds
        else if (isThere || !isKnown || !entry.listing->isComplete())
            entry.listing->upsert(*shown);
        // else: other lists know it and this whole one does not, so it is of another project
    }
}

void ResourceStore::forget(const Connection &connection, const Resource &resource)
{
    const auto where = connection.key();
    const auto id = rowId(resource);
    const auto entries = m_entries;
    for (const auto &entry : entries) {
        if (entry.place.connection.key() != where)
            continue;
        const auto shown = shownIn(entry.place, resource);
        if (shown && rowId(*shown) == id)
            entry.listing->forget(id);
    }
}

void ResourceStore::invalidate(const Connection &connection, const Schema &schema)
{
    const auto where = connection.key();
    const auto entries = m_entries;
    for (const auto &entry : entries) {
        if (entry.place.schema == &schema && entry.place.connection.key() == where)
            entry.listing->invalidate();
    }
}

void ResourceStore::refreshVisible()
{
    const auto entries = m_entries;
    for (const auto &entry : entries) {
        if (entry.listing->isWatched())
            entry.listing->refresh();
    }
}

void ResourceStore::setPolling(const Polling &polling)
{
    m_polling = polling;
    for (const auto &entry : std::as_const(m_entries))
        entry.listing->setPolling(polling);
}

void ResourceStore::setMinimised(bool minimised)
{
    m_isMinimised = minimised;
    const auto entries = m_entries;
    for (const auto &entry : entries)
        entry.listing->setMinimised(minimised);
}

void ResourceStore::sweep()
{
    QList<QString> idle;
    for (auto it = m_entries.constBegin(); it != m_entries.constEnd(); ++it) {
        if (it->listing.use_count() == 1)
            idle << it.key();
    }
    std::sort(idle.begin(), idle.end(), [this](const QString &a, const QString &b) {
        return m_entries.constFind(a)->used < m_entries.constFind(b)->used;
    });
    while (m_entries.size() > KeptLists && !idle.isEmpty())
        m_entries.remove(idle.takeFirst());
}

void ResourceStore::noteRefusal(const QString &placeKey)
{
    const auto listing = known(placeKey);
    if (!listing)
        return;
    if (listing->state() == Listing::State::Forbidden)
        m_refusals.insert(placeKey, { *listing->error(), listing->forbiddenUntil() });
    else if (listing->state() == Listing::State::Ready)
        m_refusals.remove(placeKey);
}

} // namespace cirro
