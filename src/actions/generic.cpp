// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/generic.h"

#include "actions/actionregistry.h"
#include "sdk/services.h"
#include "store/resourcestore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QString clipboardRefusal(const ActionContext &context)
{
    return context.copyText ? QString() : Action::tr("There is no clipboard.");
}

ActionSpec copyAction(const QString &id, const char *text, const char *shortcut,
                      QString (*content)(const QList<Resource> &))
{
    return { .id = id,
             .text = text,
             .icon = "edit-copy",
             .shortcut = shortcut,
             .group = "copy",
             .isWrite = false,
             .placeRefusal = clipboardRefusal,
             .act = [content](const ActionContext &context) {
                 context.copyText(content(context.selection));
             } };
}

QString ids(const QList<Resource> &rows)
{
    QStringList lines;
    for (const auto &row : rows)
        lines << rowId(row);
    return lines.join(u'\n');
}

QString names(const QList<Resource> &rows)
{
    QStringList lines;
    for (const auto &row : rows)
        lines << (isFolder(row) ? rowId(row) : row.name());
    return lines.join(u'\n');
}

QString json(const QList<Resource> &rows)
{
    if (rows.size() == 1)
        return QString::fromUtf8(QJsonDocument(rows.first().raw()).toJson());
    QJsonArray array;
    for (const auto &row : rows)
        array << row.raw();
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

//! Deleting is over when the cloud no longer knows the thing, where it has states to tell on the
//! way.
Call<void> removeAndWait(const Proxy &proxy, const Resource &row)
{
    const auto &schema = row.schema();
    if (schema.statusField() < 0 || !allows(schema.kind().allow, Allow::Retrieve))
        return proxy.remove(row);
    return proxy.remove(row).then([proxy, row] { return proxy.waitForDelete(row); });
}

} // namespace

void addGenericActions(ActionRegistry &registry)
{
    registry.add({ .id = u"resource.refresh"_s,
                   .text = QT_TRANSLATE_NOOP("cirro::Action", "Refresh"),
                   .icon = "view-refresh",
                   .shortcut = "F5; Ctrl+R",
                   .group = "refresh",
                   .doc = QT_TRANSLATE_NOOP("cirro::Action", "Asks the cloud for this list now"),
                   .scope = ActionScope::Place,
                   .isWrite = false,
                   .act = [](const ActionContext &context) {
                       context.store->listing(*context.place)->refresh();
                   } });
    registry.add(copyAction(u"edit.copyid"_s, QT_TRANSLATE_NOOP("cirro::Action", "Copy ID"),
                            "Ctrl+Shift+C", ids));
    registry.add(
        copyAction(u"edit.copyname"_s, QT_TRANSLATE_NOOP("cirro::Action", "Copy name"), "", names));
    registry.add(copyAction(u"edit.copyjson"_s, QT_TRANSLATE_NOOP("cirro::Action", "Copy as JSON"),
                            "", json));
}

void addDeleteActions(ActionRegistry &registry)
{
    for (const auto &service : describedServices()) {
        for (const auto *schema : service.schemas) {
            const auto id = schema->name() + ".delete"_L1;
            if (!allows(schema->kind().allow, Allow::Delete) || registry.find(id))
                continue;
            ActionSpec spec { .id = id,
                              .text = QT_TRANSLATE_NOOP("cirro::Action", "Delete"),
                              .icon = "edit-delete",
                              .shortcut = "Del",
                              .group = "delete",
                              .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Delete %n item(s)"),
                              .ask = Ask::Confirm,
                              .isDanger = true,
                              .schema = schema };
            spec.job = [text = spec.text, icon = spec.icon](const Resource &row,
                                                            const ActionContext &context) {
                const auto proxy = context.place->connection.service(row.schema().service());
                return rowJob(text, icon, row, context, [proxy, row](const Report &) {
                    return removeAndWait(proxy, row).then([row] {
                        return Outcome { .forget = { row } };
                    });
                });
            };
            registry.add(std::move(spec));
        }
    }
}

} // namespace cirro
