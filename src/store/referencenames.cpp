// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/referencenames.h"

#include "sdk/services.h"
#include "store/resourcestore.h"
#include "store/valuetext.h"

#include <QJsonArray>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

// More missing names of one type than these are asked for with its list.
constexpr int FewIds = 3;

QString keyOf(const Connection &connection, const Schema &schema, const QString &id)
{
    return connection.key() + u'\n' + schema.key() + u'\n' + id;
}

} // namespace

ReferenceNames::ReferenceNames(ResourceStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.callOnTimeout(this, &ReferenceNames::askAll);
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
    const auto key = keyOf(connection, *schema, id);
    const auto found = m_names.constFind(key);
    if (found != m_names.constEnd())
        return *found;
    m_names.insert(key, {});
    const auto list = keyOf(connection, *schema, {});
    auto missing = m_missing.find(list);
    if (missing == m_missing.end())
        missing = m_missing.insert(list, { connection, schema, {} });
    missing->ids << id;
    m_soon.start();
    return {};
}

QString ReferenceNames::text(const Connection &connection, const PropInfo &info,
                             const QVariant &value)
{
    QStringList texts;
    const auto type = QString::fromLatin1(info.refersTo);
    for (const auto &reference : Reference::in(info, value)) {
        const auto name = reference.name.isEmpty() ? this->name(connection, type, reference.id)
                                                   : reference.name;
        texts << (name.isEmpty() ? Reference::shortened(reference.id) : name);
    }
    return isolatedList(texts);
}

QString ReferenceNames::known(const Connection &connection, const Schema &schema,
                              const QString &id) const
{
    if (!m_store)
        return {};
    const auto resource = m_store->find(connection, schema, id);
    return resource.isNull() ? QString() : resource.name();
}

void ReferenceNames::askAll()
{
    for (const auto &missing : std::exchange(m_missing, {})) {
        const auto allow = missing.schema->kind().allow;
        if (missing.ids.size() > FewIds && allows(allow, Allow::List)) {
            askForList(missing);
        } else if (allows(allow, Allow::Retrieve)) {
            for (const auto &id : missing.ids)
                ask(missing, id);
        }
    }
}

void ReferenceNames::ask(const Missing &missing, const QString &id)
{
    missing.connection.service(missing.schema->service())
        .withPriority(Priority::Background)
        .retrieve(*missing.schema, id)
        .deliver(this,
                 [this, key = keyOf(missing.connection, *missing.schema, id)](
                     const Result<Resource> &answer) {
                     if (answer) {
                         m_names.insert(key, answer->name());
                         emit found();
                     } else if (answer.error().kind == Error::Kind::Network) {
                         m_names.remove(key); // the next who looks asks again
                     }
                 });
}

void ReferenceNames::askForList(const Missing &missing)
{
    missing.connection.service(missing.schema->service())
        .withPriority(Priority::Background)
        .list(*missing.schema)
        .deliver(this, [this, missing](const Result<QList<Resource>> &answer) {
            const auto keyOfId
                = [&](const QString &id) { return keyOf(missing.connection, *missing.schema, id); };
            if (answer) {
                for (const auto &row : *answer)
                    m_names.insert(keyOfId(row.id()), row.name());
                emit found();
            } else if (answer.error().kind == Error::Kind::Network) {
                for (const auto &id : missing.ids)
                    m_names.remove(keyOfId(id));
            }
        });
}

QList<Reference> Reference::in(const PropInfo &info, const QVariant &value)
{
    QList<Reference> found;
    if (value.typeId() == QMetaType::QString) {
        if (const auto id = value.toString(); !id.isEmpty())
            found << Reference { id, info.isName() ? id : QString() };
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
