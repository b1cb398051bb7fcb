// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace cirro {

/*!
    \brief A path below an endpoint, with its query; always percent-encoded.

    Made of segments, each of which is encoded whole: everything outside RFC 3986 "unreserved"
    becomes %XX, slashes included, so that no id or object name can leave its place. A name that is
    "." or ".." has no other form, and Qt resolves it: the transport refuses such requests.

        Path{u"servers"_s, id, u"action"_s}
        Path::parse(u"/pilots/french.txt"_s).with(u"format"_s, u"json"_s)
*/
class Path
{
public:
    Path() = default;
    Path(std::initializer_list<QString> segments);

    //! A path as people write it, "/a/b c?limit=1": split at slashes, each part encoded; the query
    //! is split at & and =. An empty text and "/" are the endpoint itself. %XX is taken as already
    //! encoded; a + in the query is a space, as services read it.
    static Path parse(QStringView text);

    //! This path and one more segment.
    Path operator/(const QString &segment) const;
    //! This path and the segments of \a other, with the queries of both.
    Path operator/(const Path &other) const;

    //! This path with one more query item; keys may repeat.
    Path with(const QString &key, const QString &value) const;
    //! The same, without "=" and value: "?bulk-delete".
    Path with(const QString &key) const;

    //! "/a/b?x=y", encoded; empty for the endpoint itself.
    QByteArray encoded() const;
    //! Encoded segments, for names of tasks.
    QList<QByteArray> segments() const { return m_segments; }
    bool hasTrailingSlash() const { return m_trailingSlash; }

    //! \a endpoint, exactly one slash, this path. The query of the endpoint is kept in front.
    QUrl below(const QUrl &endpoint) const;

    bool operator==(const Path &) const = default;

private:
    QList<QByteArray> m_segments;
    QList<QByteArray> m_query;
    bool m_trailingSlash = false;
};

} // namespace cirro
