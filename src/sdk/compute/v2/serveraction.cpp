// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/compute/v2/serveraction.h"

#include <QJsonObject>

namespace cirro {

using namespace Qt::StringLiterals;

ServerAction ServerAction::start()
{
    return { .key = u"os-start"_s, .ends = { u"ACTIVE"_s } };
}

ServerAction ServerAction::stop()
{
    return { .key = u"os-stop"_s, .ends = { u"SHUTOFF"_s } };
}

ServerAction ServerAction::reboot(Reboot how)
{
    const auto type = how == Reboot::Soft ? u"SOFT"_s : u"HARD"_s;
    return { .key = u"reboot"_s,
             .argument = QJsonObject { { u"type"_s, type } },
             .ends = { u"ACTIVE"_s } };
}

ServerAction ServerAction::pause()
{
    return { .key = u"pause"_s, .ends = { u"PAUSED"_s } };
}

ServerAction ServerAction::unpause()
{
    return { .key = u"unpause"_s, .ends = { u"ACTIVE"_s } };
}

ServerAction ServerAction::suspend()
{
    return { .key = u"suspend"_s, .ends = { u"SUSPENDED"_s } };
}

ServerAction ServerAction::resume()
{
    return { .key = u"resume"_s, .ends = { u"ACTIVE"_s } };
}

// A cloud may offload at once, or after a while of its own.
ServerAction ServerAction::shelve()
{
    return { .key = u"shelve"_s, .ends = { u"SHELVED"_s, u"SHELVED_OFFLOADED"_s } };
}

ServerAction ServerAction::shelveOffload()
{
    return { .key = u"shelveOffload"_s, .ends = { u"SHELVED_OFFLOADED"_s } };
}

ServerAction ServerAction::unshelve()
{
    return { .key = u"unshelve"_s, .ends = { u"ACTIVE"_s } };
}

ServerAction ServerAction::unshelveTo(const QString &zone)
{
    const auto where = zone.isEmpty() ? QJsonValue() : QJsonValue(zone);
    return { .key = u"unshelve"_s,
             .argument = QJsonObject { { u"availability_zone"_s, where } },
             .ends = { u"ACTIVE"_s },
             .since = zone.isEmpty() ? ApiVersion { 2, 91 } : ApiVersion { 2, 77 } };
}

ServerAction ServerAction::unshelveToHost(const QString &host)
{
    if (host.isEmpty())
        return unshelve();
    return { .key = u"unshelve"_s,
             .argument = QJsonObject { { u"host"_s, host } },
             .ends = { u"ACTIVE"_s },
             .since = { 2, 91 } };
}

ServerAction ServerAction::lock(const QString &reason)
{
    if (reason.isEmpty())
        return { .key = u"lock"_s };
    return { .key = u"lock"_s,
             .argument = QJsonObject { { u"locked_reason"_s, reason } },
             .since = { 2, 73 } };
}

ServerAction ServerAction::unlock()
{
    return { .key = u"unlock"_s };
}

ServerAction ServerAction::rescue(const QString &imageId, const Secret &password)
{
    QJsonObject how;
    if (!imageId.isEmpty())
        how.insert(u"rescue_image_ref"_s, imageId);
    return { .key = u"rescue"_s, .argument = how, .ends = { u"RESCUE"_s }, .password = password };
}

ServerAction ServerAction::unrescue()
{
    return { .key = u"unrescue"_s, .ends = { u"ACTIVE"_s } };
}

// A cloud may confirm by itself.
ServerAction ServerAction::resize(const QString &flavorId)
{
    return { .key = u"resize"_s,
             .argument = QJsonObject { { u"flavorRef"_s, flavorId } },
             .ends = { u"VERIFY_RESIZE"_s, u"ACTIVE"_s, u"SHUTOFF"_s } };
}

// A server that was off when it was resized is off again. nova sets no task for it.
ServerAction ServerAction::confirmResize()
{
    return { .key = u"confirmResize"_s,
             .ends = { u"ACTIVE"_s, u"SHUTOFF"_s },
             .lingers = { u"VERIFY_RESIZE"_s } };
}

ServerAction ServerAction::revertResize()
{
    return { .key = u"revertResize"_s, .ends = { u"ACTIVE"_s, u"SHUTOFF"_s } };
}

// A server that was off is built, called active, and switched off again.
ServerAction ServerAction::rebuild(const QString &imageId, const Secret &password)
{
    return { .key = u"rebuild"_s,
             .argument = QJsonObject { { u"imageRef"_s, imageId } },
             .ends = { u"ACTIVE"_s, u"SHUTOFF"_s },
             .passes = { u"ACTIVE"_s },
             .password = password };
}

ServerAction ServerAction::backup(const QString &name, const QString &type, int rotation)
{
    return { .key = u"createBackup"_s,
             .argument = QJsonObject {
                 { u"name"_s, name }, { u"backup_type"_s, type }, { u"rotation"_s, rotation } } };
}

ServerAction ServerAction::changePassword(const Secret &password)
{
    return { .key = u"changePassword"_s, .argument = QJsonObject(), .password = password };
}

ServerAction ServerAction::addSecurityGroup(const QString &group)
{
    return { .key = u"addSecurityGroup"_s, .argument = QJsonObject { { u"name"_s, group } } };
}

ServerAction ServerAction::removeSecurityGroup(const QString &group)
{
    return { .key = u"removeSecurityGroup"_s, .argument = QJsonObject { { u"name"_s, group } } };
}

ServerAction ServerAction::crashDump()
{
    return { .key = u"trigger_crash_dump"_s, .since = { 2, 17 } };
}

ServerAction ServerAction::restore()
{
    return { .key = u"restore"_s, .ends = { u"ACTIVE"_s, u"SHUTOFF"_s } };
}

// A cloud may confirm by itself.
ServerAction ServerAction::migrate(const QString &host)
{
    const QStringList ends { u"VERIFY_RESIZE"_s, u"ACTIVE"_s, u"SHUTOFF"_s };
    if (host.isEmpty())
        return { .key = u"migrate"_s, .ends = ends };
    return { .key = u"migrate"_s,
             .argument = QJsonObject { { u"host"_s, host } },
             .ends = ends,
             .since = { 2, 56 } };
}

ServerAction ServerAction::liveMigrate(const QString &host)
{
    const auto where = host.isEmpty() ? QJsonValue() : QJsonValue(host);
    return { .key = u"os-migrateLive"_s,
             .argument = QJsonObject { { u"block_migration"_s, u"auto"_s }, { u"host"_s, where } },
             .ends = { u"ACTIVE"_s, u"PAUSED"_s },
             .since = { 2, 25 } };
}

// Built anew as by rebuild().
ServerAction ServerAction::evacuate(const QString &host, const Secret &password)
{
    QJsonObject how;
    if (!host.isEmpty())
        how.insert(u"host"_s, host);
    return { .key = u"evacuate"_s,
             .argument = how,
             .ends = { u"ACTIVE"_s, u"SHUTOFF"_s },
             .passes = { u"ACTIVE"_s },
             .since = { 2, 14 },
             .password = password };
}

ServerAction ServerAction::resetState(State state)
{
    const bool isActive = state == State::Active;
    return { .key = u"os-resetState"_s,
             .argument = QJsonObject { { u"state"_s, isActive ? u"active"_s : u"error"_s } },
             .ends = { isActive ? u"ACTIVE"_s : u"ERROR"_s } };
}

} // namespace cirro
