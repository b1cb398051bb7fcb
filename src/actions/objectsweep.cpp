// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/objectsweep.h"

#include "actions/actionspec.h"
#include "async/all.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 1000;
constexpr int RequestsAtOnce = 8;

struct Sweep
{
    objectstore::v1::Proxy store;
    QString container;
    QString prefix;
    qint64 total = -1;
    Report report;
    int mostDeletes = 0; //!< in a bulk request; 0 = the store has none
    qint64 done = 0;
    int failed = 0;
    std::optional<Error> first = {};

    void fail(int count, const Error &error)
    {
        failed += count;
        if (!first)
            first = error;
    }
};
using SweepPtr = std::shared_ptr<Sweep>;

void count(const SweepPtr &sweep, const Result<BulkDeleted> &answer, int asked)
{
    if (!answer) {
        sweep->fail(asked, answer.error());
    } else if (const auto error = answer->error()) {
        sweep->fail(int(answer->failures.size()), *error);
    }
    sweep->done += asked;
    sweep->report({ sweep->done, sweep->total });
}

Call<void> removeOne(const SweepPtr &sweep, const Resource &object)
{
    const ObjectPath path { sweep->container, rowId(object) };
    auto call = hasSegments(object)
        ? sweep->store.removeWithSegments(path)
        : sweep->store.remove(object).then([] { return BulkDeleted { .deleted = 1 }; });
    return std::move(call)
        .orElse([](const Error &error) -> Result<BulkDeleted> {
            if (error.kind == Error::Kind::NotFound) // somebody was faster
                return BulkDeleted { .notFound = 1 };
            return error;
        })
        .finally([sweep](const Result<BulkDeleted> &answer) { count(sweep, answer, 1); })
        .then([](const BulkDeleted &) {});
}

Call<void> removeMany(const SweepPtr &sweep, const QList<ObjectPath> &paths)
{
    return sweep->store.removeAll(paths)
        .finally([sweep, asked = int(paths.size())](const Result<BulkDeleted> &answer) {
            count(sweep, answer, asked);
        })
        .then([](const BulkDeleted &) {});
}

Call<void> removePage(const SweepPtr &sweep, const QList<Resource> &page)
{
    std::vector<Call<void>> calls;
    QList<ObjectPath> paths;
    for (const auto &object : page) {
        if (sweep->mostDeletes > 0 && !hasSegments(object))
            paths.append({ sweep->container, rowId(object) });
        else
            calls.push_back(removeOne(sweep, object));
    }
    for (qsizetype at = 0; at < paths.size(); at += sweep->mostDeletes)
        calls.push_back(removeMany(sweep, paths.mid(at, sweep->mostDeletes)));
    return all(std::move(calls), RequestsAtOnce).then([](const std::vector<Result<void>> &) {});
}

//! Lists lag behind deletions: each page begins after the last, and not anew.
Call<void> removeAfter(const SweepPtr &sweep, const QString &marker)
{
    return sweep->store
        .list(Schema::of<Object>(),
              { .query = { { u"prefix"_s, sweep->prefix } },
                .parts = { { u"container"_s, sweep->container } },
                .limit = PageSize,
                .paginated = false,
                .marker = marker })
        .then([sweep, marker](const QList<Resource> &page) -> Call<void> {
            if (page.isEmpty())
                return Result<void>();
            const auto last = rowId(page.last());
            if (last.toUtf8() <= marker.toUtf8())
                return Error { .kind = Error::Kind::Protocol,
                               .message
                               = Action::tr("The store lists the same objects again and again.") };
            return removePage(sweep, page).then([sweep, last] { return removeAfter(sweep, last); });
        });
}

} // namespace

bool hasSegments(const Resource &object)
{
    return object.raw().contains("slo_etag"_L1);
}

Call<void> sweepObjects(const Connection &connection, const QString &container,
                        const QString &prefix, qint64 total, const Report &report)
{
    const auto sweep = std::make_shared<Sweep>(
        Sweep { connection.objectStore(), container, prefix, total, report });
    return sweep->store.capabilities()
        .orElse([](const Error &) -> Result<Capabilities> { return Capabilities(); })
        .then([sweep](const Capabilities &can) {
            sweep->mostDeletes = can.mostDeletes;
            return removeAfter(sweep, {});
        })
        .then([sweep]() -> Result<void> {
            if (!sweep->first)
                return {};
            auto error = *sweep->first;
            error.message
                = Action::tr("%n object(s) could not be deleted: %1", nullptr, sweep->failed)
                      .arg(error.message);
            return error;
        });
}

} // namespace cirro
