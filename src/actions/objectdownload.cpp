// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/objectdownload.h"

#include "actions/actionspec.h"
#include "actions/newfile.h"
#include "actions/worker.h"

#include <QDir>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int AtOnce = 4;

using Target = std::shared_ptr<NewFile>;

//! From the temporary file over the content to the name.
Call<Outcome> fetch(const Connection &connection, const QString &container, const QString &name,
                    const QString &root, const QStringList &path,
                    const std::function<void(const Progress &)> &progress)
{
    return inWorker<Target>(
               [root, path](const std::atomic_bool &) { return NewFile::create(root, path); })
        .then([connection, container, name, progress, wanted = path.last()](const Target &file) {
            return connection.objectStore()
                .download(container, name, file->device(), progress)
                .then([file, wanted](const Resource &) {
                    return inWorker<Outcome>(
                        [file, wanted](const std::atomic_bool &) -> Result<Outcome> {
                            const auto saved = file->commit();
                            if (!saved)
                                return saved.error();
                            return Outcome { .note = *saved == wanted
                                                 ? QString()
                                                 : Action::tr("Saved as %1").arg(*saved) };
                        });
                });
        });
}

} // namespace

void ObjectDownload::start(const ActionContext &context)
{
    auto *download = new ObjectDownload(context);
    download->setParent(context.operations);
    download->listNext();
}

ObjectDownload::ObjectDownload(const ActionContext &context)
    : m_operations(*context.operations)
    , m_place(*context.place)
    , m_where(context.where)
    , m_target(context.inputs.value(u"folder"_s).toString())
{
    const int n = int(context.selection.size());
    const auto what = n == 1 ? m_place.shortName(context.selection.first())
                             : Action::tr("%n item(s)", nullptr, n);
    m_group = m_operations.openGroup(
        Action::tr("Download %1 to %2").arg(what, QDir(m_target).dirName()), u"document-save"_s,
        m_where, AtOnce);
    m_operations.onCancel(m_group, [this] { deleteLater(); });
    for (const auto &row : context.selection) {
        if (isFolder(row))
            m_folders << row;
        else
            add(row);
    }
}

void ObjectDownload::listNext()
{
    if (m_folders.isEmpty()) {
        m_operations.onCancel(m_group, {});
        m_operations.seal(m_group);
        deleteLater();
        return;
    }
    const auto folder = rowId(m_folders.takeFirst());
    m_place.connection.objectStore()
        .list(*m_place.schema, { .query = { { u"prefix"_s, folder } }, .parts = m_place.parts })
        .deliver(this, [this, folder](const Result<QList<Resource>> &objects) {
            if (!objects)
                m_operations.addFailure(m_group, folder, objects.error());
            else
                for (const auto &object : *objects)
                    add(object);
            listNext();
        });
}

void ObjectDownload::add(const Resource &row)
{
    const auto &object = *row.as<Object>();
    if (object.name().endsWith(u'/')) // stands for a folder and holds nothing
        return;
    const auto shown = m_place.shortName(row);
    Job job { .icon = u"document-save"_s,
              .title = shown,
              .where = m_where,
              .run = {},
              .placeKey = m_place.key(),
              .size = object.bytes() };
    job.run = [connection = m_place.connection, container = m_place.parts.value(u"container"_s),
               name = object.name(), root = m_target, path = m_names.path(shown),
               size = object.bytes()](const Report &report) {
        return fetch(connection, container, name, root, path, [report, size](const Progress &p) {
            report({ p.received, size, true });
        });
    };
    m_operations.add(m_group, std::move(job));
}

} // namespace cirro
