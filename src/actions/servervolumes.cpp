// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/serveractions.h"

#include "actions/actionregistry.h"
#include "actions/choices.h"
#include "actions/serverrules.h"
#include "actions/serversubmenus.h"
#include "async/until.h"
#include "store/statustext.h"
#include "store/valuetext.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

bool isAttachedTo(const Volume &volume, const QString &serverId)
{
    const auto attachments = volume.attachments();
    return std::any_of(attachments.begin(), attachments.end(), [&](const QJsonValue &attachment) {
        return attachment[u"server_id"_s].toString() == serverId;
    });
}

bool isSettled(const Volume &volume)
{
    return volume.status() == "in-use"_L1 || volume.status() == "available"_L1;
}

Error endedOtherwise(const Volume &volume)
{
    return { .kind = Error::Kind::Failed,
             .message = Action::tr("%1 is not attached: its state is %2.")
                            .arg(volume.name(), StatusText(volume.status(), {}).word()),
             .advice = Action::tr("Look at the server's action log."),
             .sent = Error::Sent::Yes };
}

//! An attachment that fails leaves the volume available.
Result<bool> isAttached(const Volume &volume, const QString &serverId)
{
    if (isSettled(volume) && isAttachedTo(volume, serverId))
        return true;
    if (volume.status().startsWith("error"_L1) || volume.status() == "available"_L1)
        return endedOtherwise(volume);
    return false;
}

//! A detachment that fails leaves the volume where it was until somebody looks.
Result<bool> isDetached(const Volume &volume, const QString &serverId)
{
    if (volume.status().startsWith("error"_L1))
        return endedOtherwise(volume);
    return isSettled(volume) && !isAttachedTo(volume, serverId);
}

//! Nova has said yes; the volume tells when it is so.
Call<Resource> awaitVolume(const Connection &connection, const QString &volumeId,
                           const QString &serverId,
                           Result<bool> (*isSo)(const Volume &, const QString &))
{
    const auto proxy = connection.blockStorage();
    return until<Resource>(
        [proxy, volumeId] {
            return static_cast<const Proxy &>(proxy).retrieve(Schema::of<Volume>(), volumeId);
        },
        [serverId, isSo](const Resource &row) { return isSo(*row.as<Volume>(), serverId); },
        proxy.options().pace);
}

//! What both lists show after a volume came or went.
Call<Outcome> withServer(Call<Resource> changed, const Resource &server,
                         const Connection &connection)
{
    return std::move(changed).then([server, connection](const Resource &volume) {
        const Proxy &compute = connection.compute();
        return compute.retrieve(server.schema(), server.id()).then([volume](const Resource &now) {
            return Outcome { .upsert = { volume, now },
                             .invalidate = { &Schema::of<VolumeAttachment>() } };
        });
    });
}

QString sizeText(const Resource &volume)
{
    const auto &declared = *volume.as<Volume>();
    const auto size = ValueText(decltype(Volume::size)::info).text(declared.size());
    return QStringList { size, declared.volumeType() }.join(u", "_s);
}

QString attachRefusal(const Resource &row, const QString &serverId)
{
    const auto &volume = *row.as<Volume>();
    if (isAttachedTo(volume, serverId))
        return Action::tr("It is attached to this server.");
    if (volume.status() == "available"_L1
        || (volume.multiattach() && volume.status() == "in-use"_L1))
        return {};
    return StatusText(volume.status(), {}).word();
}

QList<Input> attachInputs(const ActionContext &context)
{
    const auto id = context.selection.value(0).id();
    return { { .name = u"volume"_s,
               .kind = Input::Kind::Resource,
               .label = Action::tr("Volume"),
               .choice = { .place = listOf<Volume>(context),
                           .detail = sizeText,
                           .refusal = [id](const Resource &row) { return attachRefusal(row, id); },
                           .nothing = Action::tr("There are no volumes.") } },
             { .name = u"device"_s,
               .label = Action::tr("Device"),
               .hint = Action::tr("Chosen by the cloud") },
             { .name = u"isDeleted"_s,
               .kind = Input::Kind::Check,
               .label = Action::tr("Delete the volume with the server") } };
}

QList<Input> detachInputs(const ActionContext &context)
{
    const auto id = context.selection.value(0).id();
    const auto isOffered
        = [id](const Resource &row) { return isAttachedTo(*row.as<Volume>(), id); };
    return { { .name = u"volume"_s,
               .kind = Input::Kind::Resource,
               .label = Action::tr("Volume"),
               .choice = { .place = listOf<Volume>(context),
                           .isOffered = isOffered,
                           .detail = sizeText,
                           .nothing = Action::tr("No volume is attached.") } } };
}

QString refusal(const Server &server, const ActionContext &context)
{
    static const ServerRule rule { { u"ACTIVE"_s, u"PAUSED"_s, u"SHUTOFF"_s, u"VERIFY_RESIZE"_s,
                                     u"SOFT_DELETED"_s, u"SHELVED"_s, u"SHELVED_OFFLOADED"_s } };
    return rule.refusal(server, context);
}

QString detachRefusal(const Server &server, const ActionContext &context)
{
    if (const auto why = refusal(server, context); !why.isEmpty())
        return why;
    return server.volumes().isEmpty()
        ? Action::tr("No volume is attached to %1.").arg(server.name())
        : QString();
}

Call<Outcome> attach(const Resource &server, const ActionContext &context)
{
    const auto connection = context.place->connection;
    const auto id = context.inputs[u"volume"_s].toString();
    return connection.compute()
        .attachVolume(server,
                      { .volumeId = id,
                        .device = context.inputs[u"device"_s].toString().trimmed(),
                        .isDeletedWithServer = context.inputs[u"isDeleted"_s].toBool() })
        .then([connection, server, id] {
            return withServer(awaitVolume(connection, id, server.id(), isAttached), server,
                              connection);
        });
}

Call<Outcome> detach(const Resource &server, const QString &volumeId, const Connection &connection)
{
    return connection.compute().detachVolume(server, volumeId).then([connection, server, volumeId] {
        return withServer(awaitVolume(connection, volumeId, server.id(), isDetached), server,
                          connection);
    });
}

//! The server that a row of a server's volumes belongs to.
Resource serverOf(const Resource &attachment)
{
    const auto id = attachment.uriParts().value(u"server"_s);
    return Resource::load(Schema::of<Server>(), { { u"id"_s, id } });
}

} // namespace

void addServerVolumes(ActionRegistry &registry)
{
    registry.add(ActionFor<Server>("server.volume.attach",
                                   QT_TRANSLATE_NOOP("cirro::Action", "Attach volume"))
                     .group("parts")
                     .submenu(serversubmenu::Parts)
                     .doc(QT_TRANSLATE_NOOP("cirro::Action", "Gives the server one more disk"))
                     .ofOne()
                     .asks(attachInputs)
                     .when(refusal)
                     .run(attach));

    registry.add(
        ActionFor<Server>("server.volume.detach",
                          QT_TRANSLATE_NOOP("cirro::Action", "Detach volume"))
            .group("parts")
            .submenu(serversubmenu::Parts)
            .doc(QT_TRANSLATE_NOOP("cirro::Action", "Takes a disk away; what is on it stays"))
            .ofOne()
            .consequence(QT_TRANSLATE_NOOP(
                "cirro::Action", "Unmount it inside first: what is not written yet may be lost."))
            .asks(detachInputs)
            .when(detachRefusal)
            .run([](const Resource &server, const ActionContext &c) {
                return detach(server, c.inputs[u"volume"_s].toString(), c.place->connection);
            }));
}

void addAttachmentActions(ActionRegistry &registry)
{
    registry.add(
        ActionFor<VolumeAttachment>("volumeattachment.delete",
                                    QT_TRANSLATE_NOOP("cirro::Action", "Detach"))
            .icon("list-remove")
            .shortcut("Del")
            .group("parts")
            .danger()
            .ask(Ask::Confirm, QT_TRANSLATE_N_NOOP("cirro::Action", "Detach %n volume(s)"),
                 QT_TRANSLATE_NOOP("cirro::Action",
                                   "Unmount it inside first: what is not written yet may be lost."))
            .run([](const Resource &row, const ActionContext &c) {
                return detach(serverOf(row), row.as<VolumeAttachment>()->volumeId(),
                              c.place->connection);
            }));
    const auto keep = [](bool isDeleted) {
        return [isDeleted](const Resource &row, const ActionContext &c) {
            return c.place->connection.compute()
                .deleteVolumeWithServer(serverOf(row), row.as<VolumeAttachment>()->volumeId(),
                                        isDeleted)
                .then([] { return Outcome { .invalidate = { &Schema::of<VolumeAttachment>() } }; });
        };
    };
    registry.add(
        ActionFor<VolumeAttachment>("volumeattachment.with_server",
                                    QT_TRANSLATE_NOOP("cirro::Action", "Delete with the server"))
            .group("parts")
            .since({ 2, 85 })
            .deed(QT_TRANSLATE_N_NOOP("cirro::Action", "Delete %n volume(s) with the server"))
            .when([](const VolumeAttachment &attachment) {
                return attachment.deleteOnTermination()
                    ? Action::tr("It will be deleted with the server already.")
                    : QString();
            })
            .run(keep(true)));
    registry.add(
        ActionFor<VolumeAttachment>("volumeattachment.without_server",
                                    QT_TRANSLATE_NOOP("cirro::Action", "Keep without the server"))
            .group("parts")
            .since({ 2, 85 })
            .deed(QT_TRANSLATE_N_NOOP("cirro::Action", "Keep %n volume(s) without the server"))
            .when([](const VolumeAttachment &attachment) {
                return attachment.deleteOnTermination()
                    ? QString()
                    : Action::tr("It stays when the server is deleted already.");
            })
            .run(keep(false)));
}

} // namespace cirro
