// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/objectstore/v1/account.h"
#include "sdk/objectstore/v1/bulkdelete.h"
#include "sdk/objectstore/v1/capabilities.h"
#include "sdk/objectstore/v1/container.h"
#include "sdk/objectstore/v1/object.h"
#include "sdk/proxy.h"

namespace cirro::objectstore::v1 {

//! What a copy does with what is there already, and with objects made of segments.
struct CopyOptions
{
    bool replaces = false; //!< else an object of the new name, seen just before, is a Conflict
    //! Copies the list of segments and not what is in them: both objects share them from then on.
    //! How objects larger than one request can store are moved.
    bool isManifest = false;
};

//! Swift, object storage API v1.
class Proxy : public cirro::Proxy
{
public:
    using cirro::Proxy::Proxy;
    using Resources = Kinds<Account, Container, Object>;

    Call<Account> account() const;
    //! GET /info of the store, which needs no token.
    Call<Capabilities> capabilities() const;
    //! 202 for a container that is there already is success as well.
    Call<void> createContainer(const QString &name) const;

    /*!
        Stores \a content under \a name. With \a md5 (of the content, hex) swift refuses what
        arrives damaged; the answer's ETag is compared in any case. An empty content type lets the
        service guess.
    */
    Call<Resource> upload(const QString &container, const QString &name, const Body &content,
                          const QByteArray &md5 = {},
                          std::function<void(const Progress &)> progress = {}) const;

    //! Writes the content into \a sink, open for writing, and succeeds with the object's headers.
    //! Size and, where the ETag is one, MD5 are checked: a difference is a Protocol error.
    Call<Resource> download(const QString &container, const QString &name,
                            std::shared_ptr<QIODevice> sink,
                            std::function<void(const Progress &)> progress = {}) const;

    //! Lets the store copy \a from to \a to, metadata included; nothing passes through here. Done
    //! when all of it is copied, which takes a while for large ones.
    Call<Resource> copy(const ObjectPath &from, const ObjectPath &to,
                        const CopyOptions &options = {}) const;
    //! Copies, and deletes \a from once that has worked: the segments of large objects stay where
    //! they are. A deletion that fails leaves both, and says so.
    Call<Resource> move(const ObjectPath &from, const ObjectPath &to, bool replaces = false) const;
    //! Deletes all of \a paths in one request: at most Capabilities::mostDeletes.
    Call<BulkDeleted> removeAll(const QList<ObjectPath> &paths) const;
    //! Deletes a static large object and the segments that its manifest lists.
    Call<BulkDeleted> removeWithSegments(const ObjectPath &path) const;
};

} // namespace cirro::objectstore::v1
