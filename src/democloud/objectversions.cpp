// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/objectstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
//! Puts what was the current object among the versions, the newest first.
void keepVersion(Container &container, const QByteArray &name, Object object)
{
    auto &versions = container.versions[name];
    const auto place
        = std::find_if(versions.begin(), versions.end(), [&object](const Object &other) {
              return other.modified <= object.modified;
          });
    versions.insert(place, std::move(object));
}

//! Takes the current object away; it stays as a version if it is one.
void setAside(Container &container, const QByteArray &name)
{
    const auto old = container.objects.find(name);
    if (old == container.objects.end())
        return;
    if (container.versioned.value_or(false) || !old->second.versionId.isEmpty())
        keepVersion(container, name, std::move(old->second));
    else
        container.bytes -= old->second.stored();
    container.objects.erase(old);
}

bool hasVersion(const Object &object, const QByteArray &version)
{
    return version == "null" ? object.versionId.isEmpty() : object.versionId == version;
}

QByteArray currentVersion(const Container &container, const QByteArray &name)
{
    const auto current = container.objects.find(name);
    return current == container.objects.end() || current->second.versionId.isEmpty()
        ? QByteArray("null")
        : current->second.versionId;
}

//! The version that the query names, as swift writes it.
QByteArray askedVersion(const StoreRequest &request)
{
    const QByteArray version = request.context.argument(u"version-id"_s).toLatin1();
    bool number = false;
    version.toDouble(&number);
    if (!number && version != "null")
        throw Fault { 400, {}, {}, {}, "Invalid version parameter" };
    return version;
}
} // namespace

void dropExpired(Container &container, Time now)
{
    std::erase_if(container.objects, [&](const auto &entry) {
        const bool over = entry.second.expires && entry.second.expires <= now;
        if (over)
            container.bytes -= entry.second.stored();
        return over;
    });
}

Object &objectOrFault(const StoreRequest &request)
{
    Container &container = request.containerOrFault();
    auto found = container.objects.find(request.object);
    if (found != container.objects.end() && found->second.expires
        && found->second.expires <= request.context.now) {
        dropExpired(container, request.context.now);
        found = container.objects.end();
    }
    if (request.context.hasArgument(u"version-id"_s)) {
        const QByteArray version = askedVersion(request);
        if (found != container.objects.end() && hasVersion(found->second, version))
            return found->second;
        const auto older = container.versions.find(request.object);
        if (older == container.versions.end())
            throw Fault { 404 };
        for (Object &object : older->second) {
            if (hasVersion(object, version))
                return object;
        }
        throw Fault { 404 };
    }
    if (found == container.objects.end())
        throw Fault { 404 };
    return found->second;
}

void placeObject(Container &container, const QByteArray &name, Object object, Time now)
{
    setAside(container, name);
    object.versionId = container.versioned.value_or(false) ? swiftTimestamp(now) : QByteArray();
    container.bytes += object.stored();
    container.objects[name] = std::move(object);
    container.modified = now;
}

QByteArray removeObject(Container &container, const QByteArray &name, Time now)
{
    setAside(container, name);
    container.modified = now;
    if (!container.versioned.value_or(false))
        return {};
    Object marker;
    marker.isDeleteMarker = true;
    marker.contentType = "application/x-deleted;swift_versions_deleted=1";
    marker.etag = "d41d8cd98f00b204e9800998ecf8427e";
    marker.modified = now;
    marker.versionId = swiftTimestamp(now);
    keepVersion(container, name, marker);
    return marker.versionId;
}

Answer restoreVersion(StoreRequest &request)
{
    if (request.message().contentLength > 0)
        throw Fault { 400, {}, {}, {}, "PUT version-id requests require a zero byte body" };
    const Object restored = objectOrFault(request);
    if (restored.isDeleteMarker)
        throw Fault {
            400, {}, {}, {}, "Invalid Content-Type, swift_* is not a valid parameter name."
        };
    Container &container = request.containerOrFault();
    std::erase_if(container.versions[request.object], [&restored](const Object &object) {
        return object.versionId == restored.versionId;
    });
    if (currentVersion(container, request.object) != restored.versionId)
        setAside(container, request.object);
    container.objects[request.object] = restored;
    container.modified = request.context.now;
    return Answer(201)
        .with("Etag", restored.etag)
        .with("Last-Modified", httpDate(restored.modified + Second - 1))
        .with("X-Object-Version-Id", restored.versionId);
}

Answer removeVersion(StoreRequest &request)
{
    Container &container = request.containerOrFault();
    const Object gone = objectOrFault(request);
    const auto current = container.objects.find(request.object);
    const QByteArray version = askedVersion(request);
    if (current != container.objects.end() && hasVersion(current->second, version)) {
        container.objects.erase(current);
    } else {
        auto &versions = container.versions[request.object];
        std::erase_if(versions, [&](const Object &object) { return hasVersion(object, version); });
        if (versions.empty())
            container.versions.erase(request.object);
    }
    container.bytes -= gone.stored();
    return Answer(204)
        .with("X-Object-Version-Id", version)
        .with("X-Object-Current-Version-Id", currentVersion(container, request.object));
}

} // namespace cirro::demo
