// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/headers.h"

#include <algorithm>

namespace cirro {

namespace {

auto named(QByteArrayView name)
{
    return [name](const Headers::Field &field) {
        return QByteArrayView(field.first).compare(name, Qt::CaseInsensitive) == 0;
    };
}

} // namespace

QByteArray Headers::value(QByteArrayView name) const
{
    const auto it = std::find_if(m_fields.cbegin(), m_fields.cend(), named(name));
    return it == m_fields.cend() ? QByteArray() : it->second;
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), named(name));
}

void Headers::set(const QByteArray &name, const QByteArray &value)
{
    remove(name);
    add(name, value);
}

void Headers::remove(QByteArrayView name)
{
    m_fields.removeIf(named(name));
}

void Headers::merge(const Headers &other)
{
    for (const auto &[name, value] : other)
        set(name, value);
}

} // namespace cirro
