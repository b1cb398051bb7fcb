// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/objectstore.h"

#include "actions/actionregistry.h"
#include "actions/choices.h"
#include "actions/objectrelocation.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNameBytes = 1024;

//! What is wrong with \a name for something in the folder of the context's place.
QString nameFault(const ActionContext &context, const QString &name)
{
    const auto whole = context.place->folder + name;
    if (name.isEmpty() || name == "."_L1 || name == ".."_L1)
        return Action::tr("Enter a name.");
    if (name.startsWith(u'/') || name.endsWith(u'/'))
        return Action::tr("The name cannot begin or end with a slash.");
    if (whole.toUtf8().size() > MostNameBytes)
        return Action::tr("The name is too long: 1024 bytes at most, folders included.");
    for (const auto &row : loadedRows(context, *context.place)) {
        if (rowId(row) == whole || rowId(row) == whole + u'/')
            return Action::tr("There is something of this name.");
    }
    return {};
}

QList<Input> newName(const ActionContext &context)
{
    const auto now = context.place->shortName(context.selection.value(0));
    const auto check = [context, now](const QVariant &answer) {
        const auto name = answer.toString();
        return name == now ? Action::tr("Enter another name.") : nameFault(context, name);
    };
    return { { .name = u"name"_s, .label = Action::tr("Name"), .initial = now, .check = check } };
}

QList<Input> target(const ActionContext &context)
{
    return { { .name = u"container"_s,
               .kind = Input::Kind::Resource,
               .label = Action::tr("Container"),
               .initial = context.place->parts.value(u"container"_s),
               .choice = { .place = listOf<Container>(context),
                           .nothing = Action::tr("There are no containers.") } },
             { .name = u"folder"_s,
               .label = Action::tr("Folder"),
               .initial = context.place->folder,
               .hint = Action::tr("Top of the container"),
               .effect = [](const QVariant &) {
                   return Action::tr("It need not be there. What has the same name there stays, "
                                     "and is told.");
               } } };
}

ActionSpec onObjects(ActionSpec &&spec)
{
    spec.group = "change";
    spec.schema = &Schema::of<Object>();
    return std::move(spec);
}

} // namespace

void addObjectMoves(ActionRegistry &registry)
{
    registry.add(
        onObjects({ .id = u"object.rename"_s,
                    .text = QT_TRANSLATE_NOOP("cirro::Action", "Rename"),
                    .icon = "edit-rename",
                    .shortcut = "F2",
                    .doc = QT_TRANSLATE_NOOP(
                        "cirro::Action", "Gives it another name; folders with all that is in them"),
                    .inputsFor = newName,
                    .placeRefusal = soleRefusal,
                    .act = ObjectRelocation::rename }));
    registry.add(onObjects(
        { .id = u"object.copy"_s,
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Copy to"),
          .icon = "edit-copy",
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Copy %n item(s)"),
          .doc
          = QT_TRANSLATE_NOOP("cirro::Action",
                              "Copies objects and folders inside the store; nothing is downloaded"),
          .inputsFor = target,
          .act = [](const ActionContext &context) {
              ObjectRelocation::start(ObjectRelocation::How::Copy, context);
          } }));
    registry.add(onObjects(
        { .id = u"object.move"_s,
          .text = QT_TRANSLATE_NOOP("cirro::Action", "Move to"),
          .icon = "go-next",
          .deed = QT_TRANSLATE_N_NOOP("cirro::Action", "Move %n item(s)"),
          .doc = QT_TRANSLATE_NOOP("cirro::Action",
                                   "Moves objects and folders to another folder or container"),
          .inputsFor = target,
          .act = [](const ActionContext &context) {
              ObjectRelocation::start(ObjectRelocation::How::Move, context);
          } }));
}

} // namespace cirro
