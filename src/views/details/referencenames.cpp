// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/referencenames.h"

#include "sdk/services.h"
#include "store/resourcestore.h"
#include "store/valuetext.h"

#include <QJsonArray>

namespace cirro {

using namespace Qt::StringLiterals;

ReferenceNames::ReferenceNames(ResourceStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

QString ReferenceNames::name(const Connection &connection, const QString &type, const QString &id)
{
    const auto *schema = schemaNamed(type);
    if (!schema || id.isEmpty())
        return {};
    if (QByteArrayView(schema->kind().idKey) == schema->kind().nameKey)
        return id;
    if (const auto listed = known(connection, *schema, id); !listed.isEmpty())
        return listed;
    const auto key = connection.key() + u'\n' + type + u'\n' + id;
    if (!m_names.contains(key))
        ask(connection, *schema, id, key);
    return m_names.value(key);
}

QString ReferenceNames::known(const Connection &connection, const Schema &schema,
                              const QString &id) const
{
    if (!m_store)
        return {};
    const auto where = connection.key();
    for (const auto &[place, listing] : m_store->listings()) {
        if (place.schema != &schema || place.connection.key() != where)
            continue;
        if (const int row = listing->model()->rowOf(id); row >= 0)
            return listing->model()->resourceAt(row).name();
    }
    return {};
}

void ReferenceNames::ask(const Connection &connection, const Schema &schema, const QString &id,
                         const QString &key)
{
    m_names.insert(key, {});
    if (!allows(schema.kind().allow, Allow::Retrieve))
        return;
    connection.service(schema.service())
        .withPriority(Priority::Background)
        .retrieve(schema, id)
        .deliver(this, [this, key](const Result<Resource> &answer) {
            if (answer) {
                m_names.insert(key, answer->name());
                emit found();
            } else if (answer.error().kind == Error::Kind::Network) {
                m_names.remove(key); // the next who looks asks again
            }
        });
}

QList<Reference> Reference::in(const PropInfo &info, const QVariant &value)
{
    QList<Reference> found;
    // "key_name", "flavor/original_name": people see such values as they are.
    const bool isName = QLatin1String(info.key).endsWith("name"_L1);
    if (value.typeId() == QMetaType::QString) {
        if (const auto id = value.toString(); !id.isEmpty())
            found << Reference { id, isName ? id : QString() };
    } else if (value.typeId() == QMetaType::QStringList) {
        for (const auto &id : value.toStringList())
            found << Reference { id, {} };
    } else if (value.typeId() == QMetaType::QJsonArray) {
        for (const auto &item : value.toJsonArray()) {
            const auto id = item.isObject() ? item[u"id"].toString() : item.toString();
            const auto name = item[u"name"].toString();
            if (!id.isEmpty() || !name.isEmpty())
                found << Reference { id.isEmpty() ? name : id, name };
        }
    }
    return found;
}

QString Reference::shortened(const QString &id)
{
    static constexpr PropInfo info { .key = "id", .label = "", .as = As::Id };
    return ValueText(info).text(id);
}

} // namespace cirro
