// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/objectupload.h"

#include "actions/actionspec.h"
#include "actions/worker.h"
#include "store/resourcestore.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int AtOnce = 4;
// Files that are found ahead of those that are sent.
constexpr int Ahead = 200;

QStringList localPaths(const QVariant &files)
{
    QStringList paths;
    for (const auto &url : files.value<QList<QUrl>>()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

Resource storedObject(const Resource &answer, const LocalFile &file, const QByteArray &contentType)
{
    const auto &object = *answer.as<Object>();
    return Resource::load(
        answer.schema(),
        { { u"name"_s, object.name() },
          { u"bytes"_s, file.size },
          { u"content_type"_s, QString::fromLatin1(contentType) },
          { u"hash"_s, object.etag() },
          { u"last_modified"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) } },
        answer.uriParts());
}

} // namespace

void ObjectUpload::start(const ActionContext &context)
{
    auto *upload = new ObjectUpload(context);
    upload->setParent(context.operations);
    upload->pump();
}

ObjectUpload::ObjectUpload(const ActionContext &context)
    : m_operations(*context.operations)
    , m_store(context.store)
    , m_place(*context.place)
    , m_where(context.where)
    , m_container(m_place.parts.value(u"container"_s))
    , m_tree(localPaths(context.inputs.value(u"files"_s)))
{
    const auto urls = context.inputs.value(u"files"_s).value<QList<QUrl>>();
    const auto target
        = m_place.folder.isEmpty() ? m_container : m_container + u'/' + m_place.folder.chopped(1);
    m_group = m_operations.openGroup(
        Action::tr("Upload %n item(s) to %1", nullptr, int(urls.size())).arg(target),
        u"document-send"_s, m_where, AtOnce);
    for (const auto &url : urls) {
        if (!url.isLocalFile()) {
            m_operations.addFailure(
                m_group, url.toString(QUrl::RemoveUserInfo),
                { .kind = Error::Kind::Local,
                  .message = Action::tr("Only files of this computer can be uploaded.") });
        }
    }
    m_operations.onCancel(m_group, [this] { deleteLater(); });
    connect(&m_operations, &Operations::advanced, this, [this](Operations::Id group) {
        if (group == m_group)
            pump();
    });
    connect(&m_operations, &Operations::finished, this, [this](Operations::Id id) {
        if (id == m_group)
            end();
    });
}

void ObjectUpload::pump()
{
    if (m_isAsking || m_isLast || m_operations.queuedCount(m_group) >= Ahead / 2)
        return;
    m_isAsking = true;
    m_tree.next(Ahead).deliver(this, [this](const Result<FileTree::Batch> &batch) {
        m_isAsking = false;
        take(*batch); // looking never fails, what it finds may
    });
}

void ObjectUpload::take(const FileTree::Batch &batch)
{
    for (const auto &file : batch.files)
        m_operations.add(m_group, jobFor(file));
    for (const auto &left : batch.leftOut) {
        if (left.isProblem)
            m_operations.addFailure(m_group, left.path, left.error);
        else
            m_operations.setNote(
                m_group,
                Action::tr("%n link(s) and special file(s) left out", nullptr, ++m_leftOut));
    }
    m_isLast = batch.isLast;
    if (m_isLast)
        m_operations.seal(m_group);
    else
        pump();
}

Job ObjectUpload::jobFor(const LocalFile &file) const
{
    const auto name = m_place.folder + file.name;
    Job job { .icon = u"document-send"_s,
              .title = file.name,
              .where = m_where,
              .run = {},
              .connection = m_place.connection,
              .schema = m_place.schema,
              .placeKey = m_place.key(),
              .size = file.size };
    job.run = [connection = m_place.connection, container = m_container, name,
               file](const Report &report) {
        const auto body = file.body();
        const auto progress = [report, size = file.size](const Progress &p) {
            report({ p.sent, size, true });
        };
        return connection.objectStore()
            .upload(container, name, body, {}, progress)
            .then([file, type = body.contentType()](const Resource &answer) {
                const auto stored = storedObject(answer, file, type);
                return inWorker<Outcome>(
                    [file, stored](const std::atomic_bool &) -> Result<Outcome> {
                        if (file.isUnchanged())
                            return Outcome { .upsert = { stored } };
                        return Error { .kind = Error::Kind::Conflict,
                                       .message
                                       = Action::tr("%1 changed while it was sent.").arg(file.path),
                                       .advice = Action::tr("Retry when nobody writes to it."),
                                       .sent = Error::Sent::Yes };
                    });
            });
    };
    return job;
}

void ObjectUpload::end()
{
    // Counts and sizes of the container have changed.
    if (m_store)
        m_store->invalidate(m_place.connection, Schema::of<Container>());
    deleteLater();
}

} // namespace cirro
