// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "resource/schema.h"

#include <QCoreApplication>

#include <cstring>

namespace cirro {

void Schema::complete()
{
    for (auto &field : m_fields) {
        const auto key = QString::fromLatin1(field.info->key);
        field.keys = field.info->in == In::Body ? key.split(u'/') : QStringList { key };
    }
    m_idField = indexOf(m_kind->idKey);
    m_nameField = indexOf(m_kind->nameKey);
    for (qsizetype i = 0; i < m_fields.size() && m_statusField < 0; ++i) {
        if (m_fields[i].info->as == As::Status)
            m_statusField = int(i);
    }
}

int Schema::indexOf(const char *key) const
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (std::strcmp(m_fields[i].info->key, key) == 0)
            return int(i);
    }
    return -1;
}

QString Schema::key() const
{
    return service() + u'/' + name();
}

QString Schema::label() const
{
    return translated(m_kind->label);
}

QString Schema::labels() const
{
    return translated(m_kind->labels);
}

QString Schema::fieldLabel(int field) const
{
    return translated(m_fields[field].info->label);
}

QString Schema::translated(const char *text) const
{
    const QByteArray context = QByteArray("cirro::") + m_kind->type;
    return QCoreApplication::translate(context.constData(), text);
}

} // namespace cirro
