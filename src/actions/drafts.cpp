// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/drafts.h"

#include <QJsonDocument>
#include <QSettings>
#include <QUrl>

namespace cirro {

using namespace Qt::StringLiterals;

QString Drafts::keyOf(const QString &form, const QString &project)
{
    // Slashes would make groups of the settings.
    return u"drafts/"_s + form + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(project));
}

Draft Drafts::draft(const QString &form, const QString &project) const
{
    const auto key = keyOf(form, project);
    if (const auto known = m_drafts.find(key); known != m_drafts.end())
        return *known;
    if (!m_settings)
        return {};
    const auto text = m_settings->value(key).toString().toUtf8();
    return { .entries = QJsonDocument::fromJson(text).object() };
}

void Drafts::keep(const QString &form, const QString &project, const Draft &draft)
{
    const auto key = keyOf(form, project);
    m_drafts.insert(key, draft);
    if (m_settings)
        m_settings->setValue(
            key, QString::fromUtf8(QJsonDocument(draft.entries).toJson(QJsonDocument::Compact)));
}

void Drafts::forget(const QString &form, const QString &project)
{
    const auto key = keyOf(form, project);
    m_drafts.remove(key);
    if (m_settings)
        m_settings->remove(key);
}

} // namespace cirro
