// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QFlags>

#include <cstdint>
#include <span>

namespace cirro {

//! What the API lets one do with a resource type; checked before any request.
enum class Allow : std::uint8_t {
    Nothing = 0,
    Create = 1,
    Retrieve = 2,
    Update = 4,
    Delete = 8,
    Head = 16,
    List = 32,
};
constexpr Allow operator|(Allow a, Allow b)
{
    return Allow(std::uint8_t(a) | std::uint8_t(b));
}
constexpr bool allows(Allow set, Allow one)
{
    return (std::uint8_t(set) & std::uint8_t(one)) != 0;
}

//! How an update is sent.
enum class Update : std::uint8_t {
    Put, //!< PUT with the dirty properties (nova, cinder, neutron)
    Patch, //!< PATCH with the dirty properties (keystone)
    JsonPatch, //!< PATCH with an RFC 6902 document (glance, ironic)
    Headers, //!< POST with the dirty header fields (swift accounts and containers)
    AllHeaders, //!< POST with every writable header field, because it replaces them all (swift
                //!< objects)
};

//! How a resource is created.
enum class Create : std::uint8_t {
    Post, //!< POST to the collection
    Put, //!< PUT to the resource's own path (swift, and where the client chooses the id)
};

//! How the pages of a list are told.
enum class Paging : std::uint8_t {
    Links, //!< whatever the answer offers: links, "next", Link header; else marker where a limit
           //!< was given
    Marker, //!< marker = id of the last one, until a page is empty or short (swift)
    None, //!< everything at once
};

//! Something that the rows of a list come to together, said below it: "vCPU hours: 1,204".
struct Sum
{
    const char *label; //!< translated in the context of the resource type
    const char *key; //!< of a property that is a number
    const char *times = nullptr; //!< key of what it is multiplied by in each row; null = nothing
};

/*!
    \brief Where a resource type lives: service, paths, keys, what is allowed.

    Paths are below the endpoint; their %(name)s parts are filled from the properties In::Uri of
    that name. %(project_id)s in a list's path is the project of the token.
*/
struct Kind
{
    const char
        *type; //!< name of the C++ type, "Server"; with "cirro::" the context of translations
    const char *service; //!< official service type
    const char *name; //!< "server": actions, icons and fixtures are named after it
    const char *label; //!< "Server", translated
    const char *labels; //!< "Servers", translated
    const char *path; //!< base_path, "/servers"
    const char *listPath = nullptr; //!< where lists come from, "/servers/detail"; null = path
    const char *resourceKey = nullptr; //!< wraps one resource in JSON; null = not wrapped
    //! Wraps a list; null = a list by itself. "a/b" is key b of the object a, which is an empty
    //! object where there is nothing to list; its links stand beside it.
    const char *resourcesKey = nullptr;
    Allow allow = Allow::Retrieve | Allow::List;
    Create create = Create::Post;
    Update update = Update::Put;
    Paging paging = Paging::Links;
    const char *idKey = "id"; //!< what identifies one in paths
    const char *nameKey = "name"; //!< what people call it
    const char *itemKey = nullptr; //!< list items are wrapped once more in this (nova key pairs)
    const char *microversion = nullptr; //!< newest tested one; null = the service has none
    const char *nameFilter = nullptr; //!< query key that filters lists by exact name; null = none
    const char *listQuery = nullptr; //!< always sent with lists, "format=json"
    //! Query key that tells lists when to begin: the first of the present month, in UTC.
    const char *monthQuery = nullptr;
    //! Query key that lists only what has changed since a time, gone ones with a status that ends
    //! in DELETED (nova's "changes-since"); and the property that holds the time of the last
    //! change.
    const char *changesSince = nullptr;
    const char *changedKey = nullptr;
    //! Query that lists those of all projects, for administrators: "all_tenants=1".
    const char *everyProject = nullptr;
    int pageSize = 0; //!< limit sent with lists; 0 = the service's own
    bool isSingleton = false; //!< there is one, at path itself (limits, account)
    const char *taskKey
        = nullptr; //!< property that tells what is being done; wins over the status while not empty
    //! Property that is true while a resource is locked against changes; lists show a lock then.
    const char *lockKey = nullptr;
    const char *folderKey = nullptr; //!< lists take prefix and delimiter; this property holds a
                                     //!< common prefix, a folder
    //! Opening one lists these, "object-store/object": its id fills the path part named as this
    //! kind.
    const char *contents = nullptr;
    std::span<const Sum> sums = {}; //!< what lists come to, in the order people see it
};

} // namespace cirro
