// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "resource/schema.h"

#include <QHash>

namespace cirro {

//! The parts of a path that are no property of the resource itself: {"container": "photos"}.
using UriParts = QHash<QString, QString>;

/*!
    \brief Any one resource, whatever its type: its properties and the JSON it came from.

    A cheap value; copies share. as<R>() gives the typed face, with() and set() make changed copies.
    What the server sent and nobody declared stays in raw().
*/
class Resource
{
public:
    Resource() = default;
    //! An empty one, for creating.
    explicit Resource(const Schema &schema);
    //! A copy of \a typed, dirty as it is.
    template <typename R>
    static Resource from(const R &typed, QJsonObject raw = {})
    {
        return Resource(Schema::of<R>(), std::make_shared<R>(typed), std::move(raw));
    }
    //! From what the server sent, all clean. Header properties are read from \a headers: pairs of
    //! name and value, compared without case. \a parts fill properties In::Uri.
    static Resource load(const Schema &schema, const QJsonObject &body, const UriParts &parts = {},
                         const QList<std::pair<QByteArray, QByteArray>> &headers = {});

    bool isNull() const { return !m_schema; }
    const Schema &schema() const { return *m_schema; }
    template <typename R>
    bool is() const
    {
        return m_schema == &Schema::of<R>();
    }
    //! The typed face, null if it is of another type. Lives as long as some copy of this.
    template <typename R>
    const R *as() const
    {
        return is<R>() ? static_cast<const R *>(m_object.get()) : nullptr;
    }

    QString id() const;
    //! What people call it; the id where it has no name.
    QString name() const;
    QString status() const;
    const QJsonObject &raw() const { return m_raw; }

    QVariant value(int field) const;
    QVariant value(const char *key) const;
    bool equals(const Resource &other, int field) const;
    bool isDirty() const;

    //! This resource with the field set, and dirty if that changes it.
    Resource with(int field, const QVariant &value) const;
    //! This resource with \a parts as its properties In::Uri.
    Resource with(const UriParts &parts) const;
    //! Its properties In::Uri, by key.
    UriParts uriParts() const;

    //! The JSON object that creates it: every dirty property with Write::OnCreate or Always.
    QJsonObject toCreate() const;
    //! The same for an update: dirty ones with Write::OnUpdate or Always.
    QJsonObject toUpdate() const;
    //! RFC 6902: "add" for each dirty property, "remove" for one that became empty.
    QJsonArray toJsonPatch() const;
    //! Header fields for create or update: dirty ones; \a all = also those that did not change but
    //! have a value.
    QList<std::pair<QByteArray, QByteArray>> toHeaders(Write when, bool all = false) const;

private:
    Resource(const Schema &schema, std::shared_ptr<void> object, QJsonObject raw);
    QJsonObject toBody(Write when) const;
    bool isWritable(int field, Write when) const;
    bool isDirty(int field) const;

    const Schema *m_schema = nullptr;
    std::shared_ptr<const void> m_object;
    QJsonObject m_raw;
};

} // namespace cirro
