// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/objectrelocation.h"

#include "actions/actionspec.h"
#include "store/resourcestore.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int AtOnce = 4;

//! A folder as people type it: with a slash at its end, and none at its beginning.
QString folderOf(const QString &typed)
{
    auto folder = typed.trimmed();
    while (folder.startsWith(u'/'))
        folder.remove(0, 1);
    return folder.isEmpty() || folder.endsWith(u'/') ? folder : folder + u'/';
}

QString textFor(ObjectRelocation::How how)
{
    return how == ObjectRelocation::How::Copy ? Action::tr("Copy %1 to %2")
                                              : Action::tr("Move %1 to %2");
}

QString what(const ActionContext &context)
{
    const int n = int(context.selection.size());
    return n == 1 ? context.place->shortName(context.selection.first())
                  : Action::tr("%n item(s)", nullptr, n);
}

} // namespace

void ObjectRelocation::start(How how, const ActionContext &context)
{
    const auto to = context.inputs.value(u"container"_s).toString();
    const auto folder = folderOf(context.inputs.value(u"folder"_s).toString());
    const auto target = folder.isEmpty() ? to : to + u'/' + folder.chopped(1);
    auto *relocation = new ObjectRelocation(how, context, textFor(how).arg(what(context), target),
                                            how == How::Copy ? u"edit-copy"_s : u"go-next"_s);
    relocation->m_to = to;
    for (const auto &row : context.selection)
        relocation->take(row, folder + context.place->shortName(row));
    relocation->listNext();
}

void ObjectRelocation::rename(const ActionContext &context)
{
    const auto name = context.inputs.value(u"name"_s).toString();
    auto *relocation = new ObjectRelocation(How::Move, context,
                                            Action::tr("Rename %1 to %2").arg(what(context), name),
                                            u"edit-rename"_s);
    for (const auto &row : context.selection)
        relocation->take(row, context.place->folder + name);
    relocation->listNext();
}

ObjectRelocation::ObjectRelocation(How how, const ActionContext &context, const QString &title,
                                   const QString &icon)
    : QObject(context.operations)
    , m_how(how)
    , m_operations(*context.operations)
    , m_store(context.store)
    , m_place(*context.place)
    , m_where(context.where)
    , m_from(m_place.parts.value(u"container"_s))
    , m_to(m_from)
{
    m_group = m_operations.openGroup(title, icon, m_where, AtOnce);
    connect(&m_operations, &Operations::finished, this, [this](Operations::Id id) {
        if (id == m_group)
            end();
    });
}

void ObjectRelocation::take(const Resource &row, const QString &target)
{
    if (!isFolder(row))
        return add(rowId(row), target);
    const Folder folder { rowId(row), target + u'/' };
    if (m_from == m_to && folder.target.startsWith(folder.prefix))
        m_operations.addFailure(m_group, folder.prefix,
                                { .kind = Error::Kind::Local,
                                  .message = Action::tr("A folder cannot be put into itself.") });
    else
        m_folders.append(folder);
}

//! Pages become jobs as they come.
void ObjectRelocation::listNext()
{
    if (m_folders.isEmpty()) {
        m_operations.seal(m_group);
        return;
    }
    const auto folder = m_folders.takeFirst();
    const auto page = [self = QPointer(this), folder](const QList<Resource> &objects) {
        for (const auto &object : objects) {
            if (self)
                self->add(rowId(object),
                          folder.target + rowId(object).sliced(folder.prefix.size()));
        }
    };
    m_place.connection.objectStore()
        .list(*m_place.schema,
              { .query = { { u"prefix"_s, folder.prefix } }, .parts = m_place.parts, .page = page })
        .deliver(this, [this, folder](const Result<QList<Resource>> &objects) {
            if (!objects)
                m_operations.addFailure(m_group, folder.prefix, objects.error());
            listNext();
        });
}

void ObjectRelocation::add(const QString &name, const QString &target)
{
    const ObjectPath from { m_from, name };
    const ObjectPath to { m_to, target };
    Job job { .icon = m_how == How::Copy ? u"edit-copy"_s : u"go-next"_s,
              .title = Action::tr("%1 → %2", "from, to").arg(name, target),
              .where = m_where,
              .run = {},
              .connection = m_place.connection,
              .placeKey = m_place.key() };
    job.run = [store = m_place.connection.objectStore(), from, to, how = m_how,
               schema = m_place.schema](const Report &) {
        const auto gone = [from, schema] {
            return Resource::load(*schema, { { u"name"_s, from.name } },
                                  { { u"container"_s, from.container } });
        };
        auto call = how == How::Copy ? store.copy(from, to) : store.move(from, to);
        return std::move(call).then([how, gone](const Resource &) {
            return how == How::Copy ? Outcome {} : Outcome { .forget = { gone() } };
        });
    };
    m_operations.add(m_group, std::move(job));
}

void ObjectRelocation::end()
{
    if (m_store) {
        m_store->invalidate(m_place.connection, Schema::of<Object>());
        m_store->invalidate(m_place.connection, Schema::of<Container>());
    }
    deleteLater();
}

} // namespace cirro
