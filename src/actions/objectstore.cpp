// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/objectstore.h"

#include "actions/actionregistry.h"
#include "actions/objectdownload.h"
#include "actions/objectsweep.h"
#include "actions/objectupload.h"
#include "store/resourcestore.h"

#include <QStandardPaths>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostContainerBytes = 256;

const ResourceModel *loadedRows(const ActionContext &context)
{
    const auto listing
        = context.store && context.place ? context.store->known(context.place->key()) : nullptr;
    return listing ? listing->model() : nullptr;
}

QList<Input> containerName(const ActionContext &context)
{
    QSet<QString> taken;
    if (const auto *rows = loadedRows(context)) {
        for (int row = 0; row < rows->rowCount(); ++row)
            taken.insert(rowId(rows->resourceAt(row)));
    }
    const auto check = [taken](const QVariant &answer) -> QString {
        const auto name = answer.toString();
        if (name.isEmpty())
            return Action::tr("Enter a name.");
        if (name.contains(u'/'))
            return Action::tr("The name of a container cannot hold a slash.");
        if (name.toUtf8().size() > MostContainerBytes)
            return Action::tr("The name is too long: 256 bytes at most.");
        if (taken.contains(name))
            return Action::tr("There is a container of this name.");
        return {};
    };
    return { { .name = u"name"_s,
               .kind = Input::Kind::Text,
               .label = Action::tr("Name"),
               .check = check } };
}

void createContainer(const ActionContext &context)
{
    const auto name = context.inputs.value(u"name"_s).toString();
    Job job { .icon = u"folder-new"_s,
              .title = Action::tr("Create container %1").arg(name),
              .where = context.where,
              .run = {},
              .connection = context.place->connection,
              .schema = &Schema::of<Container>(),
              .placeKey = context.place->key() };
    job.run = [connection = context.place->connection, name](const Report &) {
        return connection.objectStore().createContainer(name).then([name] {
            const auto now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
            return Outcome { .upsert = { Resource::load(
                                 Schema::of<Container>(),
                                 { { u"name"_s, name }, { u"last_modified"_s, now } }) } };
        });
    };
    context.operations->start(std::move(job));
}

Call<void> deleteContainer(const Resource &container, const ActionContext &context)
{
    const cirro::Proxy &proxy = context.place->connection.objectStore();
    return proxy.remove(container).orElse([name = container.name()](Error error) -> Result<void> {
        if (error.kind == Error::Kind::Conflict) {
            error.message = Action::tr("The container %1 is not empty.").arg(name);
            error.advice = Action::tr(
                "Delete its objects first. Just deleted ones may count for a few seconds more.");
        }
        return error;
    });
}

Job deleteJob(const char *text, const char *icon, const Resource &row, const ActionContext &context)
{
    const auto connection = context.place->connection;
    return rowJob(
        text, icon, row, context, [connection, row](const Report &report) -> Call<Outcome> {
            const Outcome gone { .forget = { row }, .invalidate = { &Schema::of<Container>() } };
            const auto container = row.uriParts().value(u"container"_s);
            if (isFolder(row))
                return sweepObjects(connection, container, rowId(row), -1, report).then([gone] {
                    return gone;
                });
            const auto store = connection.objectStore();
            if (hasSegments(row))
                return store.removeWithSegments({ container, rowId(row) })
                    .then([gone](const BulkDeleted &told) -> Result<Outcome> {
                        if (const auto error = told.error())
                            return *error;
                        return gone;
                    });
            return store.remove(row).then([gone] { return gone; });
        });
}

Job emptyJob(const Resource &row, const ActionContext &context)
{
    const auto run = [connection = context.place->connection, name = rowId(row),
                      count = row.as<Container>()->count()](const Report &report) {
        return sweepObjects(connection, name, {}, count, report).then([] {
            return Outcome { .invalidate = { &Schema::of<Container>(), &Schema::of<Object>() } };
        });
    };
    return rowJob(QT_TRANSLATE_NOOP("cirro::Action", "Empty"), "edit-clear", row, context, run);
}

QString containerRefusal(const ActionContext &context)
{
    return context.place->parts.value(u"container"_s).isEmpty()
        ? Action::tr("Open a container first.")
        : QString();
}

//! What an upload would replace, as far as we know.
QString replaceWarning(const ActionContext &context)
{
    const auto *rows = loadedRows(context);
    if (!rows)
        return {};
    int taken = 0;
    for (const auto &url : context.inputs.value(u"files"_s).value<QList<QUrl>>()) {
        const auto name = context.place->folder + url.adjusted(QUrl::StripTrailingSlash).fileName();
        taken += rows->rowOf(name) >= 0 || rows->rowOf(name + u'/') >= 0;
    }
    return taken == 0
        ? QString()
        : Action::tr("%n of them is there already: what has the same name will be replaced.",
                     nullptr, taken);
}

} // namespace

void addObjectStoreActions(ActionRegistry &registry)
{
    registry.add({ .id = u"container.create"_s,
                   .text = QT_TRANSLATE_NOOP("cirro::Action", "New container"),
                   .icon = "folder-new",
                   .shortcut = "Ctrl+N",
                   .group = "create",
                   .doc = QT_TRANSLATE_NOOP("cirro::Action", "Makes a container for objects"),
                   .scope = ActionScope::Place,
                   .schema = &Schema::of<Container>(),
                   .inputsFor = containerName,
                   .act = createContainer });
    registry.add(
        ActionFor<Container>("container.delete", QT_TRANSLATE_NOOP("cirro::Action", "Delete"))
            .icon("edit-delete")
            .shortcut("Del")
            .group("delete")
            .danger()
            .ask(Ask::Confirm, QT_TRANSLATE_N_NOOP("cirro::Action", "Delete %n container(s)"),
                 QT_TRANSLATE_NOOP("cirro::Action", "Only empty containers can be deleted."))
            .removes(deleteContainer));
    registry.add(
        { .id = u"container.empty"_s,
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Empty"),
          .icon = "edit-clear",
          .group = "delete",
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Empty %n container(s)"),
          .consequence
          = QT_TRANSLATE_NOOP("cirro::Action", "All objects in them are deleted for good."),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Deletes all objects and leaves the container"),
          .ask = Ask::TypeTheName,
          .isDanger = true,
          .schema = &Schema::of<Container>(),
          .job = emptyJob });
    registry.add({ .id = u"object.upload"_s,
                   .text = QT_TRANSLATE_NOOP("cirro::Action", "Upload"),
                   .icon = "document-send",
                   .shortcut = "Ctrl+U",
                   .group = "transfer",
                   .doc = QT_TRANSLATE_NOOP(
                       "cirro::Action", "Sends files and folders into this container or folder"),
                   .scope = ActionScope::Place,
                   .schema = &Schema::of<Object>(),
                   .inputs = { { .name = u"files"_s,
                                 .kind = Input::Kind::Files,
                                 .label = Action::tr("Files and folders") } },
                   .placeRefusal = containerRefusal,
                   .warning = replaceWarning,
                   .act = ObjectUpload::start });
    registry.add(
        { .id = u"object.download"_s,
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Download"),
          .icon = "document-save",
          .shortcut = "Ctrl+D",
          .group = "transfer",
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Download %n item(s)"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action", "Saves objects and folders on this computer"),
          .isWrite = false,
          .schema = &Schema::of<Object>(),
          .inputs
          = { { .name = u"folder"_s,
                .kind = Input::Kind::Folder,
                .label = Action::tr("Save in"),
                .initial = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) } },
          .placeRefusal = containerRefusal,
          .act = ObjectDownload::start });
    registry.add({ .id = u"object.delete"_s,
                   .text = QT_TRANSLATE_NOOP("cirro::Action", "Delete"),
                   .icon = "edit-delete",
                   .shortcut = "Del",
                   .group = "delete",
                   .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Delete %n item(s)"),
                   .consequence = QT_TRANSLATE_NOOP(
                       "cirro::Action", "Folders are deleted with all that is in them."),
                   .ask = Ask::Confirm,
                   .isDanger = true,
                   .schema = &Schema::of<Object>(),
                   .job = [](const Resource &row, const ActionContext &context) {
                       return deleteJob(QT_TRANSLATE_NOOP("cirro::Action", "Delete"), "edit-delete",
                                        row, context);
                   } });
}

} // namespace cirro
