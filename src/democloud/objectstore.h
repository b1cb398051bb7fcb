// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democloud/context.h"
#include "democloud/objectbodies.h"

namespace cirro::demo {

//! What a request to swift is about. Names are decoded bytes.
struct StoreRequest
{
    Context &context;
    QString projectId;
    QByteArray container;
    QByteArray object;
    //! True when a temp URL opened the door.
    bool temporary = false;
    //! True when the asker may change the account: swift shows ACLs and keys to no other.
    bool owner = false;

    Cloud &cloud() const { return context.cloud; }
    Message &message() const { return context.message; }
    QByteArray header(const QByteArray &name) const { return context.message.header(name); }
    //! The account, made on first use. Under the lock.
    Account &account() const;
    //! 404 if it is not there. Under the lock.
    Container &containerOrFault() const;
};

// Who may do what (objectaccess.cpp).

//! Throws 401 or 403 unless the owner, an ACL or a temp URL allows it. Under the lock.
void authorize(StoreRequest &request);
//! True if the signature in the query opens this object for this method; throws 401 if there is one
//! that does not. Under the lock.
bool checkTempUrl(const StoreRequest &request);
//! An ACL as swift keeps it; throws 400 for one that it does not take.
QByteArray cleanAcl(const QByteArray &acl, bool forWriting);
//! authorize() as if the request had that method.
void authorizeAs(StoreRequest &request, const QByteArray &method);
//! Without what swift shows to owners only, unless the asker is one.
Headers shownTo(const StoreRequest &request, Headers headers);

// Metadata (objectmetadata.cpp).

//! "X-Container-Meta-" and so on, plus what else that level keeps.
enum class MetaLevel { Account, Container, Object };
//! Takes the metadata of a request over into `kept`; empty values and X-Remove-* remove. 400 beyond
//! the limits of swift.
void updateMetadata(const Message &message, MetaLevel level, Headers &kept);
//! "Yes"-like words of swift's headers.
bool isTrue(const QByteArray &value);

// Listings (objectlistings.cpp).

//! Lists containers of an account or objects of a container in the form that is asked for.
Answer listAccount(StoreRequest &request);
Answer listContainer(StoreRequest &request);

// Reading and writing objects.

//! The object, its current or the asked version; 404 if there is none. Under the lock.
Object &objectOrFault(const StoreRequest &request);
//! Forgets objects of the container whose time is over. Under the lock.
void dropExpired(Container &container, Time now);
//! 304 or 412 where the conditions of the request say so; 0 otherwise. Under the lock.
int condition(const StoreRequest &request, const Object &object);
//! Replaces the current object (keeping it as a version where that is on). Under the lock.
void placeObject(Container &container, const QByteArray &name, Object object, Time now);
//! Removes the current object, or sets a delete marker, whose version it returns. Under the lock.
QByteArray removeObject(Container &container, const QByteArray &name, Time now);
//! PUT of ?version-id: makes that version the current one. Under the lock.
Answer restoreVersion(StoreRequest &request);
//! DELETE of ?version-id. Under the lock.
Answer removeVersion(StoreRequest &request);
//! Throws 413 if that many more bytes do not fit into the quotas. Under the lock.
void checkQuota(const StoreRequest &request, const Container &container, qint64 bytes);

Answer readObject(StoreRequest &request);
Answer writeObject(StoreRequest &request);
Answer copyObject(StoreRequest &request);
Answer changeObject(StoreRequest &request);
Answer deleteObject(StoreRequest &request);

// Large objects (objectmanifests.cpp) and bulk (objectbulk.cpp).

Answer putManifest(StoreRequest &request);
Answer getManifest(const Object &object, bool raw);
//! Composes what swift keeps of a static large object from its segments.
void writeManifest(const Account &account, Object &object);
//! {"Number Deleted", "Errors"...} after deleting a manifest with its segments.
Answer deleteManifest(StoreRequest &request);
Answer bulkDelete(StoreRequest &request);

} // namespace cirro::demo
