// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/taskname.h"

#include "sdk/servicetypes.h"

#include <algorithm>
#include <array>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! Elements that are followed by a collection, not by the id of one of theirs.
constexpr std::array Prefixes {
    "auth",           "qos",   "vpn",    "fwaas",         "lbaas",     "octavia",  "metadefs",
    "schemas",        "info",  "states", "OS-FEDERATION", "OS-OAUTH1", "OS-TRUST", "OS-INHERIT",
    "flavors_config", "tasks", "quotas", "log",           "bgpvpn",    "reverse"
};

//! Words that stand where otherwise an id stands.
constexpr std::array Words { "detail", "action",   "statistics", "defaults",    "preview",
                             "import", "export",   "provision",  "power",       "raid",
                             "limits", "summary",  "default",    "manage",      "count",
                             "status", "failover", "stats",      "all_servers", "candidates",
                             "stores" };

template <size_t N>
bool isOneOf(const std::array<const char *, N> &list, const QByteArray &element)
{
    return std::find(list.cbegin(), list.cend(), element) != list.cend();
}

//! Letters, with - and _ between them. Ids have digits, names have anything.
bool isWord(const QByteArray &element)
{
    return !element.isEmpty() && std::all_of(element.cbegin(), element.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
}

bool isVersion(const QByteArray &element)
{
    return element.size() > 1 && element[0] == 'v' && element[1] >= '0' && element[1] <= '9';
}

QList<QByteArray> words(const QList<QByteArray> &elements)
{
    QList<QByteArray> words;
    bool isIdNext = false;
    for (const auto &element : elements) {
        if (words.isEmpty() && !isIdNext && isVersion(element))
            continue;
        const bool isKnown = isOneOf(Words, element);
        // OS-EC2 and the like name an extension, digits or not.
        const bool isCollection = !isIdNext && (isWord(element) || element.startsWith("OS-"));
        if (isKnown || isCollection)
            words << element;
        isIdNext = isCollection && !isKnown && !isOneOf(Prefixes, element);
    }
    return words;
}

} // namespace

QString taskName(const QString &serviceType, const QByteArray &verb, const Path &path)
{
    const auto type = officialServiceType(serviceType);
    const auto elements = path.segments();
    QStringList parts { type, QString::fromLatin1(verb) };
    if (type == "object-store"_L1) {
        constexpr std::array Levels { "account"_L1, "container"_L1, "object"_L1 };
        parts << Levels[std::min<size_t>(elements.size(), 2)];
        return parts.join(u'.');
    }
    for (const auto &word : words(elements))
        parts << QString::fromLatin1(word);
    return parts.join(u'.');
}

QString taskService(const QUrl &endpoint, const QString &serviceType)
{
    const auto port = endpoint.port(endpoint.scheme() == "https"_L1 ? 443 : 80);
    return u"%1://%2:%3 %4"_s.arg(endpoint.scheme(), endpoint.host())
        .arg(port)
        .arg(officialServiceType(serviceType));
}

} // namespace cirro
