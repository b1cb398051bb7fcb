// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "resource/resource.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

//! The value at the end of \a keys, undefined where the way breaks off.
QJsonValue follow(const QJsonObject &object, const QList<QString> &keys)
{
    QJsonValue value = object.value(keys.first());
    for (qsizetype i = 1; i < keys.size(); ++i)
        value = value.isObject() ? value[keys[i]] : QJsonValue(QJsonValue::Undefined);
    return value;
}

void plant(QJsonObject &object, const QStringList &keys, const QJsonValue &value)
{
    if (keys.size() == 1) {
        object.insert(keys.first(), value);
        return;
    }
    auto inner = object.value(keys.first()).toObject();
    plant(inner, keys.mid(1), value);
    object.insert(keys.first(), inner);
}

QJsonValue fromHeaders(const HeaderList &headers, const PropInfo &info)
{
    const QByteArrayView key(info.key);
    QJsonObject found;
    for (const auto &[name, value] : headers) {
        const QByteArrayView view(name);
        if (info.in == In::Header && view.compare(key, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(value);
        if (info.in == In::HeaderPrefix && view.size() > key.size()
            && view.first(key.size()).compare(key, Qt::CaseInsensitive) == 0)
            found.insert(QString::fromUtf8(view.sliced(key.size())), QString::fromUtf8(value));
    }
    return info.in == In::HeaderPrefix && !headers.isEmpty() ? QJsonValue(found)
                                                             : QJsonValue(QJsonValue::Undefined);
}

} // namespace

Resource::Resource(const Schema &schema)
    : Resource(schema, schema.create(), {})
{
}

Resource::Resource(const Schema &schema, std::shared_ptr<void> object, QJsonObject raw)
    : m_schema(&schema)
    , m_object(std::move(object))
    , m_raw(std::move(raw))
{
}

Resource Resource::load(const Schema &schema, const QJsonObject &body, const UriParts &parts,
                        const HeaderList &headers)
{
    auto object = schema.create();
    for (int i = 0; i < schema.fields().size(); ++i) {
        const auto &field = schema.fields()[i];
        QJsonValue value(QJsonValue::Undefined);
        switch (field.info->in) {
        case In::Body:
            value = follow(body, field.keys);
            if (value.isUndefined() && field.info->alias)
                value = body.value(QLatin1String(field.info->alias));
            break;
        case In::Header:
        case In::HeaderPrefix:
            value = fromHeaders(headers, *field.info);
            if (value.isUndefined() && field.info->alias) // lists carry some of it in JSON
                value = body.value(QLatin1String(field.info->alias));
            break;
        case In::Uri:
            if (const auto part = parts.constFind(field.keys.first()); part != parts.constEnd())
                value = *part;
            break;
        }
        if (!value.isUndefined())
            field.ops->load(schema.at(object.get(), i), value);
    }
    return Resource(schema, std::move(object), body);
}

QString Resource::id() const
{
    return m_schema && m_schema->idField() >= 0 ? value(m_schema->idField()).toString() : QString();
}

QString Resource::name() const
{
    const auto name = m_schema && m_schema->nameField() >= 0
        ? value(m_schema->nameField()).toString()
        : QString();
    return name.isEmpty() ? id() : name;
}

QString Resource::status() const
{
    return m_schema && m_schema->statusField() >= 0 ? value(m_schema->statusField()).toString()
                                                    : QString();
}

QVariant Resource::value(int field) const
{
    return m_schema->fields()[field].ops->variant(m_schema->at(m_object.get(), field));
}

QVariant Resource::value(const char *key) const
{
    const int field = m_schema->indexOf(key);
    return field < 0 ? QVariant() : value(field);
}

bool Resource::equals(const Resource &other, int field) const
{
    Q_ASSERT(m_schema == other.m_schema);
    return m_schema->fields()[field].ops->equal(m_schema->at(m_object.get(), field),
                                                m_schema->at(other.m_object.get(), field));
}

bool Resource::isDirty() const
{
    for (int i = 0; i < m_schema->fields().size(); ++i) {
        if (isDirty(i))
            return true;
    }
    return false;
}

Resource Resource::with(int field, const QVariant &value) const
{
    auto object = m_schema->copy(m_object.get());
    m_schema->fields()[field].ops->assign(m_schema->at(object.get(), field), value);
    return Resource(*m_schema, std::move(object), m_raw);
}

Resource Resource::with(const UriParts &parts) const
{
    auto object = m_schema->copy(m_object.get());
    for (int i = 0; i < m_schema->fields().size(); ++i) {
        const auto &field = m_schema->fields()[i];
        if (field.info->in != In::Uri)
            continue;
        if (const auto part = parts.constFind(field.keys.first()); part != parts.constEnd())
            field.ops->load(m_schema->at(object.get(), i), *part);
    }
    return Resource(*m_schema, std::move(object), m_raw);
}

UriParts Resource::uriParts() const
{
    UriParts parts;
    for (int i = 0; i < m_schema->fields().size(); ++i) {
        const auto &field = m_schema->fields()[i];
        if (field.info->in == In::Uri)
            parts.insert(field.keys.first(), value(i).toString());
    }
    return parts;
}

bool Resource::isWritable(int i, Write when) const
{
    const auto write = m_schema->fields()[i].info->write;
    return write == when || write == Write::Always;
}

bool Resource::isDirty(int i) const
{
    return m_schema->fields()[i].ops->isDirty(m_schema->at(m_object.get(), i));
}

QJsonObject Resource::toBody(Write when) const
{
    QJsonObject body;
    for (int i = 0; i < m_schema->fields().size(); ++i) {
        const auto &field = m_schema->fields()[i];
        if (field.info->in != In::Body || !isWritable(i, when) || !isDirty(i))
            continue;
        const auto keys = field.info->writeKey
            ? QString::fromLatin1(field.info->writeKey).split(u'/')
            : field.keys;
        plant(body, keys, field.ops->save(m_schema->at(m_object.get(), i)));
    }
    return body;
}

QJsonObject Resource::toCreate() const
{
    return toBody(Write::OnCreate);
}

QJsonObject Resource::toUpdate() const
{
    return toBody(Write::OnUpdate);
}

QJsonArray Resource::toJsonPatch() const
{
    const auto changes = toUpdate();
    QJsonArray patch;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        auto key = it.key();
        key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
        const bool isGone = it.value().isNull() || it.value().isUndefined();
        QJsonObject step { { u"op"_s, isGone ? u"remove"_s : u"add"_s },
                           { u"path"_s, u'/' + key } };
        if (!isGone)
            step.insert(u"value"_s, it.value());
        patch.append(step);
    }
    return patch;
}

QList<std::pair<QByteArray, QByteArray>> Resource::toHeaders(Write when, bool all) const
{
    HeaderList headers;
    for (int i = 0; i < m_schema->fields().size(); ++i) {
        const auto &field = m_schema->fields()[i];
        if (!isWritable(i, when) || (!all && !isDirty(i)))
            continue;
        const auto value = field.ops->save(m_schema->at(m_object.get(), i));
        if (!isDirty(i) && toHeader(value).isEmpty() && field.info->in == In::Header)
            continue;
        const QByteArray key = field.info->writeKey ? field.info->writeKey : field.info->key;
        if (field.info->in == In::Header) {
            headers.append({ key, toHeader(value) });
        } else if (field.info->in == In::HeaderPrefix) {
            const auto pairs = value.toObject();
            for (auto it = pairs.begin(); it != pairs.end(); ++it)
                headers.append({ key + it.key().toUtf8(), toHeader(it.value()) });
        }
    }
    return headers;
}

} // namespace cirro
