// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/objectstore.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr qsizetype LongestName = 128;
constexpr qsizetype LongestValue = 256;
constexpr qsizetype MostItems = 90;
constexpr qsizetype MostBytes = 4096;

QByteArray metaPrefix(MetaLevel level)
{
    switch (level) {
    case MetaLevel::Account:
        return "X-Account-Meta-";
    case MetaLevel::Container:
        return "X-Container-Meta-";
    case MetaLevel::Object:
        break;
    }
    return "X-Object-Meta-";
}

//! What is kept at a level beside the metadata proper.
const QList<QByteArray> &otherNames(MetaLevel level)
{
    static const QList<QByteArray> account { "X-Account-Quota-Bytes", "X-Account-Access-Control" };
    static const QList<QByteArray> container { "X-Container-Read",    "X-Container-Write",
                                               "X-Container-Sync-To", "X-Container-Sync-Key",
                                               "X-Versions-Location", "X-History-Location" };
    static const QList<QByteArray> object { "Content-Encoding", "Content-Disposition",
                                            "Cache-Control",    "Expires",
                                            "Content-Language", "X-Robots-Tag",
                                            "X-Object-Manifest" };
    return level == MetaLevel::Account  ? account
        : level == MetaLevel::Container ? container
                                        : object;
}

//! "X-Object-Meta-Colour" for any spelling of it, as swift shows it.
QByteArray titled(const QByteArray &name)
{
    QByteArray shown = name.toLower();
    bool begin = true;
    for (char &character : shown) {
        if (begin && character >= 'a' && character <= 'z')
            character = char(character - 'a' + 'A');
        begin = character == '-';
    }
    return shown;
}

bool isKept(const QByteArray &name, MetaLevel level)
{
    const QByteArray prefix = metaPrefix(level);
    if (name.size() > prefix.size()
        && name.left(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0)
        return true;
    for (const QByteArray &other : otherNames(level)) {
        if (name.compare(other, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void remove(Headers &kept, const QByteArray &name)
{
    kept.removeIf(
        [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

void checkLimits(const Headers &kept, const QByteArray &prefix)
{
    qsizetype items = 0, bytes = 0;
    for (const auto &[name, value] : kept) {
        if (!name.startsWith(prefix))
            continue;
        const QByteArray item = name.mid(prefix.size());
        const QByteArray told = prefix.toLower() + item;
        const qsizetype length = item.size();
        if (length > LongestName)
            throw Fault { 400, {}, {}, {}, "Metadata name too long: " + told };
        if (value.size() > LongestValue)
            throw Fault { 400, {}, {}, {}, "Metadata value longer than 256: " + told };
        ++items;
        bytes += length + value.size();
    }
    if (items > MostItems)
        throw Fault { 400, {}, {}, {}, "Too many metadata items; max 90" };
    if (bytes > MostBytes)
        throw Fault { 400, {}, {}, {}, "Total metadata too large; max 4096" };
}

//! The rules of ACLs and quotas; brings ACLs into the form in which swift keeps them.
void checkContainer(Headers &headers)
{
    for (auto &[name, value] : headers) {
        if (name == "X-Container-Read" || name == "X-Container-Write")
            value = cleanAcl(value, name == "X-Container-Write");
        for (const auto &[quota, word] :
             { std::pair { "X-Container-Meta-Quota-Bytes", "bytes" },
               std::pair { "X-Container-Meta-Quota-Count", "count" } }) {
            bool number = false;
            if (name == quota && (value.toLongLong(&number) < 0 || !number))
                throw Fault { 400, {}, {}, {}, QByteArray("Invalid ") + word + " quota." };
        }
    }
}
} // namespace

void updateMetadata(const Message &message, MetaLevel level, Headers &kept)
{
    const QByteArray prefix = metaPrefix(level);
    // What is refused changes nothing.
    Headers changed = kept;
    for (const auto &[name, value] : message.headers) {
        if (name.left(9).compare("X-Remove-", Qt::CaseInsensitive) == 0) {
            remove(changed, "X-" + name.mid(9));
            continue;
        }
        if (!isKept(name, level))
            continue;
        remove(changed, name);
        if (!value.isEmpty())
            changed.append({ titled(name), value });
    }
    checkLimits(changed, prefix);
    if (level == MetaLevel::Container)
        checkContainer(changed);
    const QByteArray manifest = headerValue(changed, "X-Object-Manifest");
    const qsizetype slash = manifest.indexOf('/');
    if (!manifest.isEmpty()
        && (slash <= 0 || slash + 1 == manifest.size() || manifest.contains('?')))
        throw Fault { 400, {}, {}, {}, "X-Object-Manifest must be in the format container/prefix" };
    kept = changed;
}

bool isTrue(const QByteArray &value)
{
    const QByteArray word = value.trimmed().toLower();
    return word == "true" || word == "1" || word == "yes" || word == "on" || word == "t"
        || word == "y";
}

} // namespace cirro::demo
