// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/objectstore.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr int MostEntries = 10'000;

//! The arguments that cut a listing.
struct Window
{
    explicit Window(const Context &context);
    bool holds(const QByteArray &name) const;

    QByteArray prefix;
    QByteArray delimiter;
    QByteArray marker;
    QByteArray endMarker;
    int limit = MostEntries;
    bool reverse = false;
};

Window::Window(const Context &context)
    : prefix(context.argument(u"prefix"_s).toUtf8())
    , delimiter(context.argument(u"delimiter"_s).toUtf8())
    , marker(context.argument(u"marker"_s).toUtf8())
    , endMarker(context.argument(u"end_marker"_s).toUtf8())
    , reverse(context.flag(u"reverse"_s))
{
    if (context.hasArgument(u"path"_s)) {
        prefix = context.argument(u"path"_s).toUtf8();
        if (!prefix.isEmpty() && !prefix.endsWith('/'))
            prefix += '/';
        delimiter = "/";
    }
    if (context.hasArgument(u"limit"_s)) {
        // Swift passes over what is no number.
        bool valid = false;
        const uint wanted = context.argument(u"limit"_s).toUInt(&valid);
        if (valid && wanted > MostEntries)
            throw Fault { 412, {}, {}, {}, "Maximum limit is 10000" };
        limit = valid ? int(wanted) : MostEntries;
    }
}

bool Window::holds(const QByteArray &name) const
{
    if (!name.startsWith(prefix))
        return false;
    if (reverse)
        return (marker.isEmpty() || name < marker) && (endMarker.isEmpty() || name > endMarker);
    return (marker.isEmpty() || name > marker) && (endMarker.isEmpty() || name < endMarker);
}

//! A name of a listing, or a folder that stands for all that begins so.
struct Entry
{
    QByteArray name;
    bool folder = false;
};

//! Walks a sorted map as swift does: folders are told once and skipped over.
template <typename Map>
std::vector<Entry> walk(const Map &map, const Window &window)
{
    std::vector<Entry> entries;
    const auto folderOf = [&window](const QByteArray &name) {
        if (window.delimiter.isEmpty())
            return QByteArray();
        const qsizetype end = name.indexOf(window.delimiter, window.prefix.size());
        return end < 0 ? QByteArray() : name.left(end + window.delimiter.size());
    };
    if (window.reverse) {
        QByteArray last;
        for (auto entry = map.rbegin(); entry != map.rend() && int(entries.size()) < window.limit;
             ++entry) {
            const QByteArray folder = folderOf(entry->first);
            const QByteArray &shown = folder.isNull() ? entry->first : folder;
            if (!window.holds(shown) || (!folder.isNull() && folder == last))
                continue;
            entries.push_back({ shown, !folder.isNull() });
            last = folder;
        }
        return entries;
    }
    auto entry = map.lower_bound(std::max(window.prefix, window.marker));
    while (entry != map.end() && int(entries.size()) < window.limit) {
        const QByteArray &name = entry->first;
        if (!name.startsWith(window.prefix)
            || (!window.endMarker.isEmpty() && name >= window.endMarker))
            break;
        const QByteArray folder = folderOf(name);
        if (folder.isNull()) {
            if (window.holds(name))
                entries.push_back({ name, false });
            ++entry;
            continue;
        }
        if (window.holds(folder))
            entries.push_back({ folder, true });
        // The next name that does not begin with the folder.
        QByteArray after = folder;
        after.back() = char(uchar(after.back()) + 1);
        entry = map.lower_bound(after);
    }
    return entries;
}

//! What the asker wants to read: JSON, XML or lines.
enum class Format { Plain, Json, Xml };

Format formatOf(const StoreRequest &request)
{
    const QString asked = request.context.argument(u"format"_s).toLower();
    if (asked == "json"_L1)
        return Format::Json;
    if (asked == "xml"_L1)
        return Format::Xml;
    if (!asked.isEmpty())
        return Format::Plain;
    const QByteArray accept = request.header("Accept");
    if (accept.contains("application/json"))
        return Format::Json;
    return accept.contains("xml") && !accept.contains("text/html") ? Format::Xml : Format::Plain;
}

QByteArray typeOf(Format format)
{
    return format == Format::Json ? "application/json; charset=utf-8"
        : format == Format::Xml   ? "application/xml; charset=utf-8"
                                  : "text/plain; charset=utf-8";
}

const QStringList XmlOrder { u"name"_s,  u"hash"_s,         u"count"_s,
                             u"bytes"_s, u"content_type"_s, u"last_modified"_s };

QByteArray xml(const QByteArray &root, const QByteArray &name, const QJsonArray &entries,
               const QByteArray &element)
{
    QString text = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%1 name=\"%2\">"_s.arg(
        QString::fromUtf8(root), QString::fromUtf8(name).toHtmlEscaped());
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        if (entry.contains("subdir"_L1)) {
            const QString folder = entry.value("subdir"_L1).toString().toHtmlEscaped();
            text += u"<subdir name=\"%1\"><name>%1</name></subdir>"_s.arg(folder);
            continue;
        }
        text += u'<' + QString::fromUtf8(element) + u'>';
        for (const QString &key : XmlOrder) {
            if (entry.contains(key))
                text += u"<%1>%2</%1>"_s.arg(
                    key, entry.value(key).toVariant().toString().toHtmlEscaped());
        }
        text += u"</"_s + QString::fromUtf8(element) + u'>';
    }
    return (text + u"</"_s + QString::fromUtf8(root) + u'>').toUtf8();
}

Answer shaped(const StoreRequest &request, Answer answer, const QJsonArray &entries,
              const QByteArray &root, const QByteArray &element)
{
    // Versions are listed as JSON only.
    const bool versions = request.context.hasArgument(u"versions"_s) && root == "container";
    const Format format = versions ? Format::Json : formatOf(request);
    answer.with("Content-Type", typeOf(format));
    if (format == Format::Json) {
        answer.json = entries;
    } else if (format == Format::Xml) {
        answer.body = xml(root,
                          root == "account" ? QByteArray("AUTH_") + request.projectId.toLatin1()
                                            : request.container,
                          entries, element);
    } else {
        for (const QJsonValue &value : entries) {
            const QJsonObject entry = value.toObject();
            answer.body += entry.value(entry.contains("subdir"_L1) ? u"subdir"_s : u"name"_s)
                               .toString()
                               .toUtf8()
                + '\n';
        }
        if (answer.body.isEmpty())
            answer.status = 204;
    }
    return answer;
}

//! Tells that the form depends on "Accept", where the query does not fix it.
Answer varying(const StoreRequest &request, Answer answer)
{
    return request.context.hasArgument(u"format"_s) ? answer : answer.with("Vary", "Accept");
}

Answer accountHeaders(const StoreRequest &request, int status)
{
    const Account &account = request.account();
    qint64 objects = 0, bytes = 0;
    struct Policy
    {
        qint64 containers = 0, objects = 0, bytes = 0;
    };
    std::map<QByteArray, Policy> policies;
    for (const auto &[name, container] : account.containers) {
        const auto count = qint64(container.objects.size());
        objects += count;
        bytes += container.bytes;
        Policy &policy = policies[container.policy];
        ++policy.containers;
        policy.objects += count;
        policy.bytes += container.bytes;
    }
    Answer answer(status);
    answer.with("X-Account-Container-Count", QByteArray::number(qint64(account.containers.size())))
        .with("X-Account-Object-Count", QByteArray::number(objects))
        .with("X-Account-Bytes-Used", QByteArray::number(bytes))
        .with("X-Timestamp", swiftTimestamp(account.created))
        .with("Accept-Ranges", "bytes")
        .with("x-account-project-domain-id", "default");
    for (const auto &[name, policy] : policies) {
        const QByteArray prefix
            = "X-Account-Storage-Policy-" + name.left(1).toUpper() + name.mid(1);
        answer.with(prefix + "-Container-Count", QByteArray::number(policy.containers))
            .with(prefix + "-Object-Count", QByteArray::number(policy.objects))
            .with(prefix + "-Bytes-Used", QByteArray::number(policy.bytes));
    }
    answer.headers += shownTo(request, account.headers);
    return varying(request, answer);
}

Answer containerHeaders(const StoreRequest &request, const Container &container, int status)
{
    Answer answer(status);
    answer.with("X-Container-Object-Count", QByteArray::number(qint64(container.objects.size())))
        .with("X-Container-Bytes-Used", QByteArray::number(container.bytes))
        .with("X-Timestamp", swiftTimestamp(container.created))
        .with("Last-Modified", httpDate(container.modified))
        .with("X-Storage-Policy", container.policy)
        .with("Accept-Ranges", "bytes");
    if (container.versioned)
        answer.with("X-Versions-Enabled", *container.versioned ? "True" : "False");
    answer.headers += shownTo(request, container.headers);
    return varying(request, answer);
}

QJsonObject objectEntry(const QByteArray &name, const Object &object)
{
    const QByteArray hash = object.isStaticLarge
        ? QCryptographicHash::hash(object.manifest, QCryptographicHash::Md5).toHex()
        : object.etag;
    QJsonObject entry { { u"name"_s, QString::fromUtf8(name) },
                        { u"bytes"_s, object.size },
                        { u"hash"_s, QString::fromLatin1(hash) },
                        { u"content_type"_s, QString::fromUtf8(object.contentType) },
                        { u"last_modified"_s, isoMicros(object.modified) } };
    if (object.isStaticLarge)
        entry.insert(u"slo_etag"_s, QString::fromLatin1('"' + object.etag + '"'));
    return entry;
}

//! Every version of every name, the newest first; the page begins behind ?version_marker.
QJsonArray versionEntries(const Context &context, const Container &container, Window window)
{
    const int most = std::exchange(window.limit, std::numeric_limits<int>::max());
    const QString after = context.argument(u"version_marker"_s);
    const QByteArray marker = window.marker;
    if (!after.isEmpty())
        window.marker.chop(1); // so that the name itself is walked again
    std::map<QByteArray, bool> names;
    for (const auto &[name, object] : container.objects)
        names[name] = true;
    for (const auto &[name, versions] : container.versions)
        names[name] = true;
    QJsonArray shown;
    for (const Entry &entry : walk(names, window)) {
        if (entry.folder) {
            shown.append(QJsonObject { { u"subdir"_s, QString::fromUtf8(entry.name) } });
            continue;
        }
        if (!after.isEmpty() && entry.name < marker)
            continue;
        const auto current = container.objects.find(entry.name);
        const bool present = current != container.objects.end();
        std::vector<const Object *> objects;
        if (present)
            objects.push_back(&current->second);
        if (const auto older = container.versions.find(entry.name);
            older != container.versions.end()) {
            for (const Object &object : older->second)
                objects.push_back(&object);
        }
        std::stable_sort(objects.begin(), objects.end(), [](const Object *a, const Object *b) {
            return a->modified > b->modified;
        });
        bool begun = after.isEmpty() || entry.name != marker;
        for (const Object *object : objects) {
            const QString id
                = object->versionId.isEmpty() ? u"null"_s : QString::fromLatin1(object->versionId);
            if (begun) {
                QJsonObject version = objectEntry(entry.name, *object);
                version.insert(u"version_id"_s, id);
                version.insert(u"is_latest"_s,
                               present ? object == &current->second
                                       : object->isDeleteMarker && object == objects.front());
                shown.append(version);
            }
            begun |= id == after;
        }
    }
    while (shown.size() > most)
        shown.removeLast();
    return shown;
}
} // namespace

Answer listAccount(StoreRequest &request)
{
    const auto lock = request.cloud().enter();
    authorize(request);
    Account &account = request.account();
    for (auto &[name, container] : account.containers)
        dropExpired(container, request.context.now);
    if (request.message().method == "HEAD")
        return accountHeaders(request, 204).with("Content-Type", typeOf(formatOf(request)));
    const Window window(request.context);
    QJsonArray shown;
    for (const Entry &entry : walk(account.containers, window)) {
        if (entry.folder) {
            shown.append(QJsonObject { { u"subdir"_s, QString::fromUtf8(entry.name) } });
            continue;
        }
        const Container &container = account.containers.at(entry.name);
        shown.append(QJsonObject { { u"name"_s, QString::fromUtf8(entry.name) },
                                   { u"count"_s, qint64(container.objects.size()) },
                                   { u"bytes"_s, container.bytes },
                                   { u"last_modified"_s, isoMicros(container.modified) } });
    }
    return shaped(request, accountHeaders(request, 200), shown, "account", "container");
}

Answer listContainer(StoreRequest &request)
{
    const auto lock = request.cloud().enter();
    authorize(request);
    Container &container = request.containerOrFault();
    dropExpired(container, request.context.now);
    if (request.message().method == "HEAD")
        return containerHeaders(request, container, 204)
            .with("Content-Type", typeOf(formatOf(request)));
    const Window window(request.context);
    if (request.context.hasArgument(u"versions"_s))
        return shaped(request, containerHeaders(request, container, 200),
                      versionEntries(request.context, container, window), "container", "object");
    QJsonArray shown;
    for (const Entry &entry : walk(container.objects, window)) {
        if (entry.folder)
            shown.append(QJsonObject { { u"subdir"_s, QString::fromUtf8(entry.name) } });
        else
            shown.append(objectEntry(entry.name, container.objects.at(entry.name)));
    }
    return shaped(request, containerHeaders(request, container, 200), shown, "container", "object");
}

} // namespace cirro::demo
