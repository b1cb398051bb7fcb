// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace cirro {

//! Header fields in order; names are compared without case (RFC 9110 5.1).
class Headers
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    Headers() = default;
    Headers(std::initializer_list<Field> fields)
        : m_fields(fields)
    {
    }

    //! The first value of \a name, empty if there is none.
    QByteArray value(QByteArrayView name) const;
    bool contains(QByteArrayView name) const;
    //! Replaces every field of that name.
    void set(const QByteArray &name, const QByteArray &value);
    void add(const QByteArray &name, const QByteArray &value) { m_fields.append({ name, value }); }
    void remove(QByteArrayView name);
    //! Sets each field of \a other.
    void merge(const Headers &other);

    bool isEmpty() const { return m_fields.isEmpty(); }
    auto begin() const { return m_fields.cbegin(); }
    auto end() const { return m_fields.cend(); }

    bool operator==(const Headers &) const = default;

private:
    QList<Field> m_fields;
};

} // namespace cirro
