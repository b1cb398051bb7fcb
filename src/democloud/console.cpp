// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/console.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr int MostLines = 400;

QString stamp(double seconds)
{
    return u"[%1] "_s.arg(seconds, 12, 'f', 6);
}

QString systemOf(const Region &region, const Server &server)
{
    const QJsonObject *image = region.images.images.find(server.imageId);
    return image ? image->value("name"_L1).toString() : u"Debian GNU/Linux 12"_s;
}
} // namespace

QString consoleLog(const Region &region, const Server &server, Time now, int lines)
{
    const QString system = systemOf(region, server);
    const int ram = server.flavor.value("ram"_L1).toInt();
    const QString address = server.addresses.isEmpty()
        ? u"none"_s
        : server.addresses.begin()->toArray().first().toObject().value("addr"_L1).toString();
    QStringList text {
        stamp(0)
            + u"Linux version 6.1.0-13-cloud-amd64 (debian-kernel@lists.debian.org) #1 SMP "
              u"PREEMPT_DYNAMIC"_s,
        stamp(0)
            + u"Command line: BOOT_IMAGE=/boot/vmlinuz-6.1.0-13-cloud-amd64 root=UUID=%1 ro "
              u"console=tty0 console=ttyS0,115200"_s.arg(server.id),
        stamp(0.004112) + u"Hypervisor detected: KVM"_s,
        stamp(0.018730) + u"Memory: %1K/%2K available"_s.arg(ram * 1000).arg(ram * 1024),
        stamp(0.201345)
            + u"smpboot: Allowing %1 CPUs, 0 hotplug CPUs"_s.arg(
                server.flavor.value("vcpus"_L1).toInt()),
        stamp(1.120044) + u"virtio_net virtio0 ens3: renamed from eth0"_s,
        stamp(1.544210)
            + u"EXT4-fs (vda1): mounted filesystem with ordered data mode. Quota mode: none."_s,
        u"[\x1b[0;32m  OK  \x1b[0m] Reached target \x1b[0;1;39mbasic.target\x1b[0m - Basic "
        u"System."_s,
        u"         Starting \x1b[0;1;39mcloud-init.service\x1b[0m - Initial cloud-init job "
        u"(metadata service crawler)..."_s,
        stamp(4.310020)
            + u"cloud-init[412]: Cloud-init v. 22.4.2 running 'init' on %1."_s.arg(system),
        stamp(4.311800)
            + u"cloud-init[412]: ci-info: | ens3 | True | %1 | 255.255.255.0 | global |"_s.arg(
                address),
        u"[\x1b[0;32m  OK  \x1b[0m] Started \x1b[0;1;39mssh.service\x1b[0m - OpenBSD Secure "
        u"Shell server."_s,
        stamp(7.903112)
            + u"cloud-init[520]: Cloud-init v. 22.4.2 finished. Datasource "
              u"DataSourceOpenStackLocal. Up 7.90 seconds"_s,
        QString(),
        u"%1 %2 ttyS0"_s.arg(system, server.hostName),
        QString(),
        u"%1 login: "_s.arg(server.hostName),
    };
    // A line for every half minute that it runs, so that a log that is followed grows.
    if (server.launched > 0 && server.isActive()) {
        const qint64 ticks = (now - server.launched) / (30 * Second);
        for (qint64 tick = qMax<qint64>(1, ticks - MostLines); tick <= ticks; ++tick)
            text.append(
                stamp(double(tick) * 30)
                + u"systemd[1]: Started healthcheck.service - run %1, all checks passed."_s.arg(
                    tick));
    }
    if (server.vmState == "error"_L1)
        text = text.mid(0, 6)
            + QStringList { stamp(1.812001)
                            + u"Kernel panic - not syncing: VFS: Unable to mount root fs on "
                              u"unknown-block(0,0)"_s };
    if (lines >= 0 && text.size() > lines)
        text = text.mid(text.size() - lines);
    return text.join(u'\n');
}

QString consoleUrl(Context &context, const Server &server, const QString &type)
{
    const QString token = context.cloud.ids.uuid();
    if (type == "serial"_L1)
        return context.cloud.serialProxy.admit(token, server.hostName,
                                               systemOf(context.region, server), server.isActive());
    if (type == "spice-html5"_L1)
        return u"http://127.0.0.1:6082/spice_auto.html?token=%1&title=%2"_s.arg(token, server.name);
    return u"http://127.0.0.1:6080/vnc_auto.html?path=%3Ftoken%3D"_s + token;
}

} // namespace cirro::demo
