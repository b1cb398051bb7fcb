// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <map>

namespace cirro::demo {

//! JSON objects in the order in which they came, found by their id.
class Collection
{
public:
    using Predicate = std::function<bool(const QJsonObject &)>;

    //! `idKey` names the member that identifies an object ("id", "uuid", "name").
    explicit Collection(QString idKey = QStringLiteral("id"))
        : m_idKey(std::move(idKey))
    {
    }

    QJsonObject &insert(const QJsonObject &object);
    //! Null if there is none. The pointer holds until the object is removed.
    QJsonObject *find(const QString &id);
    const QJsonObject *find(const QString &id) const;
    //! First object that has this text for this key, or null.
    QJsonObject *findBy(const QString &key, const QString &value);
    bool remove(const QString &id);
    //! Removes all that the predicate holds for.
    void removeIf(const Predicate &predicate);
    QList<QJsonObject> all(const Predicate &predicate = {}) const;
    int count(const Predicate &predicate = {}) const;
    void forEach(const std::function<void(QJsonObject &)> &visit);

private:
    QString m_idKey;
    std::map<quint64, QJsonObject> m_objects;
    QHash<QString, quint64> m_index;
    quint64 m_next = 0;
};

QJsonArray toArray(const QList<QJsonObject> &objects);
QJsonArray toArray(const QStringList &strings);
//! The text, or null if it is empty.
QJsonValue orNull(const QString &text);
//! Takes over all members of `added`, in place of those of the same name.
void merge(QJsonObject &object, const QJsonObject &added);
//! The objects without their members that begin with "_", which are notes of the demo cloud.
QJsonObject visible(QJsonObject object);

} // namespace cirro::demo
