// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/until.h"
#include "resource/resource.h"
#include "sdk/adapter.h"

namespace cirro {

//! What a list is asked for.
struct ListOptions
{
    QList<std::pair<QString, QString>> query = {}; //!< sent as they are, under the server's names
    UriParts parts = {}; //!< for paths with %(name)s; copied into each item
    int limit = 0; //!< items per page; 0 = the kind's own
    int maxItems = 0; //!< stops after so many; 0 = all
    bool paginated = true; //!< false = the first page only
    QString marker = {}; //!< begins after the resource with this id
    //! Sees each page as it comes, before the whole list is there.
    std::function<void(const QList<Resource> &)> page = {};
};

//! What is waited for, and what ends the waiting.
struct WaitOptions
{
    QStringList failures = { QStringLiteral("ERROR") }; //!< these end it with Error::Kind::Failed
    const char *attribute = nullptr; //!< key of the property looked at; null = the status
    std::optional<Pace> pace = {}; //!< nothing = the adapter's
    std::function<void(int percent)> progress = {}; //!< from the property "progress", 0 to 100
};

/*!
    \brief What every service can do with every resource type.

    The derived classes, one per service and version, add only what is special to it. Before any
    request the kind's flags are checked: Error::Kind::Unsupported, nothing sent. A cheap value;
    calls survive it.

    The functions on Resource and Schema do the work; those on types are their typed faces.
*/
class Proxy : public Adapter
{
public:
    using Adapter::Adapter;
    using Adapter::head;
    using Adapter::remove;

    //! The same service, asked with another urgency.
    Proxy withPriority(Priority priority) const;

    Call<Resource> create(const Resource &resource) const;
    //! One by id. Singletons (limits, account) have no id.
    Call<Resource> retrieve(const Schema &schema, const QString &id,
                            const UriParts &parts = {}) const;
    //! Sends what is dirty; nothing dirty = no request, the resource comes back as it is.
    Call<Resource> update(const Resource &resource) const;
    Call<void> remove(const Schema &schema, const QString &id, const UriParts &parts = {}) const;
    Call<void> remove(const Resource &resource) const;
    //! Header properties only (HEAD).
    Call<Resource> head(const Schema &schema, const QString &id, const UriParts &parts = {}) const;
    //! All pages, in order. Ends with a Protocol error when a page repeats its marker.
    Call<QList<Resource>> list(const Schema &schema, ListOptions options = {}) const;
    //! By id, else by exact name. NotFound, or Ambiguous when several have the name.
    Call<Resource> find(const Schema &schema, const QString &nameOrId,
                        const UriParts &parts = {}) const;
    //! Asks again until the status is \a status (case does not matter). Error::Kind::Failed with
    //! the service's reason when it becomes one of the failures; Timeout as the pace says.
    Call<Resource> waitForStatus(const Resource &resource, const QString &status,
                                 const WaitOptions &options = {}) const;
    //! Asks again until it is gone (404, or status DELETED).
    Call<void> waitForDelete(const Resource &resource, const WaitOptions &options = {}) const;

    template <typename R>
    Call<R> create(const R &resource) const
    {
        return typed<R>(create(Resource::from(resource)));
    }
    template <typename R>
    Call<R> retrieve(const QString &id = {}, const UriParts &parts = {}) const
    {
        return typed<R>(retrieve(Schema::of<R>(), id, parts));
    }
    template <typename R>
    Call<R> update(const R &resource) const
    {
        return typed<R>(update(Resource::from(resource)));
    }
    template <typename R>
    Call<void> remove(const QString &id, const UriParts &parts = {}) const
    {
        return remove(Schema::of<R>(), id, parts);
    }
    template <typename R>
    Call<R> head(const QString &id = {}, const UriParts &parts = {}) const
    {
        return typed<R>(head(Schema::of<R>(), id, parts));
    }
    template <typename R>
    Call<QList<R>> list(ListOptions options = {}) const
    {
        return list(Schema::of<R>(), std::move(options)).then([](const QList<Resource> &found) {
            QList<R> list;
            list.reserve(found.size());
            for (const auto &resource : found)
                list.append(*resource.as<R>());
            return list;
        });
    }
    template <typename R>
    Call<R> find(const QString &nameOrId, const UriParts &parts = {}) const
    {
        return typed<R>(find(Schema::of<R>(), nameOrId, parts));
    }
    template <typename R>
    Call<R> waitForStatus(const R &resource, const QString &status,
                          const WaitOptions &options = {}) const
    {
        return typed<R>(waitForStatus(Resource::from(resource), status, options));
    }

    //! base_path/id/action style: POST \a body to the resource's own path and \a verb.
    Call<Response> action(const Resource &resource, const QJsonObject &body,
                          const QString &verb = QStringLiteral("action")) const;

    //! The path of the collection, or with an id of one resource.
    static Result<Path> pathOf(const Schema &schema, const QString &id, const UriParts &parts);

protected:
    //! The newest microversion that both the kind was tested with and the server knows; rules of
    //! openstacksdk: explicit, configured, tested, none.
    Call<RequestOptions> optionsFor(const Schema &schema, RequestOptions options = {}) const;

private:
    template <typename R>
    static Call<R> typed(Call<Resource> call)
    {
        return std::move(call).then([](const Resource &resource) { return *resource.as<R>(); });
    }
};

} // namespace cirro
