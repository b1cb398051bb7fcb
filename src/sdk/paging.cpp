// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/paging.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QSet>
#include <QUrlQuery>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

using Query = QList<std::pair<QString, QString>>;

// More pages than any real list has: an endless one must end somewhere.
constexpr int MostPages = 100000;
// Every known service gives at least so many items a page; a shorter page is the last one for sure.
constexpr qsizetype SurePage = 1000;

class PagingText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::PagingText)
};

Error protocolError(const Response &response, const QString &message)
{
    return Error { .kind = Error::Kind::Protocol,
                   .message = message,
                   .advice
                   = PagingText::tr("Try again; if it stays so, tell the operator of the cloud."),
                   .status = response.status,
                   .requestId = response.requestId(),
                   .origin = response.origin(),
                   .task = response.task,
                   .sent = Error::Sent::Yes };
}

//! What \a kind says wraps its list, key by key.
QStringList wrappersOf(const Kind &kind)
{
    return kind.resourcesKey ? QString::fromLatin1(kind.resourcesKey).split(u'/') : QStringList();
}

//! The list in \a json. An outer object without the inner list holds an empty one.
QJsonValue itemsIn(const QJsonValue &json, const Kind &kind)
{
    auto items = json;
    const auto wrappers = wrappersOf(kind);
    for (const auto &key : wrappers) {
        const auto inner = items[key];
        if (inner.isUndefined() && items.isObject() && key != wrappers.first())
            return QJsonArray();
        items = inner;
    }
    return items;
}

Query queryOf(const QString &link)
{
    const QUrlQuery query(QUrl(link, QUrl::TolerantMode));
    return query.queryItems(QUrl::FullyDecoded);
}

//! The target of rel=next in a list of links, or of "next" in an object of links.
QString nextLink(const QJsonValue &links)
{
    if (links.isObject())
        return links[u"next"].toString();
    const auto list = links.toArray();
    for (const auto &link : list) {
        if (link[u"rel"].toString() == "next"_L1)
            return link[u"href"].toString();
    }
    return {};
}

//! The target of rel=next in a Link header (RFC 8288).
QString nextInHeader(const QByteArray &header)
{
    const auto links = QString::fromUtf8(header).split(u',');
    for (const auto &link : links) {
        if (!link.contains("rel=\"next\""_L1) && !link.contains("rel=next"_L1))
            continue;
        const auto begin = link.indexOf(u'<');
        const auto end = link.indexOf(u'>', begin);
        if (begin >= 0 && end > begin)
            return link.mid(begin + 1, end - begin - 1);
    }
    return {};
}

std::optional<Query> nextOf(const Response &response, const QJsonObject &body, const Kind &kind)
{
    QString link;
    if (kind.resourcesKey)
        link = nextLink(body.value(wrappersOf(kind).first() + "_links"_L1));
    if (link.isEmpty())
        link = nextLink(body.value(u"links"_s));
    if (link.isEmpty())
        link = body.value(u"next"_s).toString();
    if (link.isEmpty())
        link = nextInHeader(response.headers.value("Link"));
    if (link.isEmpty())
        return {};
    return queryOf(link);
}

//! "2026-11-01T00:00:00", as nova reads times in queries.
QString firstOfTheMonth()
{
    const auto today = QDateTime::currentDateTimeUtc().date();
    return QDate(today.year(), today.month(), 1)
        .startOfDay(Qt::UTC)
        .toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

//! Puts \a changes over \a query; keys that are there are replaced.
Query merged(Query query, const Query &changes)
{
    for (const auto &change : changes)
        query.removeIf([&](const auto &item) { return item.first == change.first; });
    return query + changes;
}

class Pages final : public Step<QList<Resource>>
{
public:
    using Fetch = std::function<Call<Response>(const Query &)>;

    Pages(const Schema &schema, ListOptions options, Fetch fetch)
        : m_schema(schema)
        , m_options(std::move(options))
        , m_fetch(std::move(fetch))
    {
        m_limit = m_options.limit > 0 ? m_options.limit : m_schema.kind().pageSize;
        if (m_options.maxItems > 0)
            m_limit = m_limit > 0 ? std::min(m_limit, m_options.maxItems) : m_options.maxItems;
        if (const auto *fixed = m_schema.kind().listQuery)
            m_base = QUrlQuery(QString::fromLatin1(fixed)).queryItems(QUrl::FullyDecoded);
        if (const auto *month = m_schema.kind().monthQuery)
            m_base = merged(m_base, { { QString::fromLatin1(month), firstOfTheMonth() } });
        m_base = merged(m_base, m_options.query);
        if (m_limit > 0)
            m_base = merged(m_base, { { u"limit"_s, QString::number(m_limit) } });
        m_query = m_options.marker.isEmpty()
            ? m_base
            : merged(m_base, { { u"marker"_s, m_options.marker } });
    }

    void start() override { ask(); }

private:
    void ask()
    {
        m_asked.insert(m_query);
        m_current = m_fetch(m_query).release();
        m_current->listen([this](Result<Response> r) { take(std::move(r)); });
        m_current->start();
    }

    void take(Result<Response> response)
    {
        if (!response)
            return finish(response.takeError());
        auto page = readPage(*response, m_schema, m_options.parts, m_limit);
        if (!page)
            return finish(page.takeError());
        const bool isFull = m_options.maxItems > 0
            && m_found.size() + page->resources.size() >= m_options.maxItems;
        if (isFull)
            page->resources.resize(m_options.maxItems - m_found.size());
        m_found += page->resources;
        if (m_options.page)
            m_options.page(page->resources);
        if (isFull || !page->next || !m_options.paginated)
            return finish(std::move(m_found));
        m_query = merged(m_base, *page->next);
        if (m_asked.contains(m_query) || m_asked.size() >= MostPages) {
            return finish(protocolError(
                *response, PagingText::tr("The service repeats a page of the list without end.")));
        }
        // Through the event loop, so that answers that are there at once do not pile up on the
        // stack.
        QMetaObject::invokeMethod(
            &m_context, [this] { ask(); }, Qt::QueuedConnection);
    }

    const Schema &m_schema;
    ListOptions m_options;
    Fetch m_fetch;
    int m_limit = 0;
    Query m_base;
    Query m_query;
    QSet<Query> m_asked;
    QList<Resource> m_found;
    std::unique_ptr<Step<Response>> m_current;
    QObject m_context;
};

} // namespace

Result<Page> readPage(const Response &response, const Schema &schema, const UriParts &parts,
                      int limit)
{
    Page page;
    if (response.status == 204) // swift: nothing more
        return page;
    auto json = response.json();
    if (!json)
        return json.takeError();
    const auto &kind = schema.kind();
    const auto body = json->toObject();
    const auto items = itemsIn(*json, kind);
    if (!items.isArray()) {
        return protocolError(
            response, PagingText::tr("The answer holds no list of %1.").arg(schema.labels()));
    }
    const auto list = items.toArray();
    page.resources.reserve(list.size());
    for (const auto &item : list) {
        const auto inner = kind.itemKey ? item[QLatin1String(kind.itemKey)] : QJsonValue(item);
        if (inner.isObject())
            page.resources.append(Resource::load(schema, inner.toObject(), parts));
    }
    if (kind.paging == Paging::None)
        return page;
    if (kind.paging == Paging::Links)
        page.next = nextOf(response, body, kind);
    const bool mayHaveMore = kind.paging == Paging::Marker
        ? list.size() >= SurePage || (limit > 0 && list.size() >= limit)
        : limit > 0 && list.size() >= limit;
    if (!page.next && mayHaveMore && !page.resources.isEmpty())
        page.next = Query { { u"marker"_s, page.resources.last().id() } };
    return page;
}

Call<QList<Resource>> allPages(const Schema &schema, const ListOptions &options,
                               std::function<Call<Response>(const Query &)> fetch)
{
    return Call<QList<Resource>>(std::make_unique<Pages>(schema, options, std::move(fetch)));
}

} // namespace cirro
