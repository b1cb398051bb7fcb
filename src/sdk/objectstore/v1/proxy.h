// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/objectstore/v1/account.h"
#include "sdk/objectstore/v1/container.h"
#include "sdk/objectstore/v1/object.h"
#include "sdk/proxy.h"

namespace cirro::objectstore::v1 {

//! Swift, object storage API v1.
class Proxy : public cirro::Proxy
{
public:
    using cirro::Proxy::Proxy;
    using Resources = Kinds<Account, Container, Object>;

    Call<Account> account() const;
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
};

} // namespace cirro::objectstore::v1
