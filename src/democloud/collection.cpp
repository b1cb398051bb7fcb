// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/collection.h"

namespace cirro::demo {

QJsonObject &Collection::insert(const QJsonObject &object)
{
    const quint64 number = m_next++;
    m_index.insert(object.value(m_idKey).toString(), number);
    return m_objects.emplace(number, object).first->second;
}

QJsonObject *Collection::find(const QString &id)
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_objects.at(*found);
}

const QJsonObject *Collection::find(const QString &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_objects.at(*found);
}

QJsonObject *Collection::findBy(const QString &key, const QString &value)
{
    for (auto &[number, object] : m_objects) {
        if (object.value(key).toString() == value)
            return &object;
    }
    return nullptr;
}

bool Collection::remove(const QString &id)
{
    const auto found = m_index.constFind(id);
    if (found == m_index.constEnd())
        return false;
    m_objects.erase(*found);
    m_index.erase(found);
    return true;
}

void Collection::removeIf(const Predicate &predicate)
{
    for (const QJsonObject &object : all(predicate))
        remove(object.value(m_idKey).toString());
}

QList<QJsonObject> Collection::all(const Predicate &predicate) const
{
    QList<QJsonObject> found;
    for (const auto &[number, object] : m_objects) {
        if (!predicate || predicate(object))
            found.append(object);
    }
    return found;
}

int Collection::count(const Predicate &predicate) const
{
    int found = 0;
    for (const auto &[number, object] : m_objects)
        found += !predicate || predicate(object);
    return found;
}

void Collection::forEach(const std::function<void(QJsonObject &)> &visit)
{
    for (auto &[number, object] : m_objects)
        visit(object);
}

QJsonArray toArray(const QList<QJsonObject> &objects)
{
    QJsonArray array;
    for (const QJsonObject &object : objects)
        array.append(object);
    return array;
}

QJsonArray toArray(const QStringList &strings)
{
    return QJsonArray::fromStringList(strings);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void merge(QJsonObject &object, const QJsonObject &added)
{
    for (auto member = added.constBegin(); member != added.constEnd(); ++member)
        object.insert(member.key(), member.value());
}

QJsonObject visible(QJsonObject object)
{
    for (auto member = object.begin(); member != object.end();) {
        if (member.key().startsWith(QLatin1Char('_')))
            member = object.erase(member);
        else
            ++member;
    }
    return object;
}

} // namespace cirro::demo
