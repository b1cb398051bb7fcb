// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/sshtarget.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

struct Account
{
    QLatin1StringView distro; //!< of os_distro; also looked for in the image's name
    QLatin1StringView user;
};

// The accounts that the distributions' own cloud images come with: OpenStack's Virtual Machine
// Image Guide, chapter "Get images", and the default_user of each distribution's cloud.cfg in
// cloud-init. Longer names before those that they contain.
constexpr std::array Accounts {
    Account { "debian"_L1, "debian"_L1 },       Account { "ubuntu"_L1, "ubuntu"_L1 },
    Account { "fedora-coreos"_L1, "core"_L1 },  Account { "fedora coreos"_L1, "core"_L1 },
    Account { "fcos"_L1, "core"_L1 },           Account { "fedora"_L1, "fedora"_L1 },
    Account { "rocky"_L1, "rocky"_L1 },         Account { "almalinux"_L1, "almalinux"_L1 },
    Account { "alma"_L1, "almalinux"_L1 },      Account { "rhel"_L1, "cloud-user"_L1 },
    Account { "red hat"_L1, "cloud-user"_L1 },  Account { "oracle"_L1, "cloud-user"_L1 },
    Account { "opensuse"_L1, "opensuse"_L1 },   Account { "sles"_L1, "sles"_L1 },
    Account { "archlinux"_L1, "arch"_L1 },      Account { "arch"_L1, "arch"_L1 },
    Account { "alpine"_L1, "alpine"_L1 },       Account { "gentoo"_L1, "gentoo"_L1 },
    Account { "openeuler"_L1, "openeuler"_L1 }, Account { "flatcar"_L1, "core"_L1 },
    Account { "coreos"_L1, "core"_L1 },         Account { "freebsd"_L1, "freebsd"_L1 },
    Account { "openbsd"_L1, "openbsd"_L1 },     Account { "netbsd"_L1, "netbsd"_L1 },
    Account { "cirros"_L1, "cirros"_L1 },       Account { "amazon"_L1, "ec2-user"_L1 },
    Account { "amzn"_L1, "ec2-user"_L1 },       Account { "vyos"_L1, "vyos"_L1 },
};

QString property(const QJsonObject &image, QLatin1StringView name)
{
    return image.value(name).toString().trimmed();
}

//! CentOS 7 and Stream 8 have "centos", Stream 9 and later "cloud-user".
QString centosUser(const QString &words)
{
    static const QRegularExpression release(u"(?<![0-9.])([0-9]{1,2})(?![0-9])"_s);
    const auto found = release.match(words);
    return found.hasMatch() && found.captured(1).toInt() >= 9 ? u"cloud-user"_s : u"centos"_s;
}

//! \a distro is a word of its own in \a words, so that "search-1" is no Arch.
bool names(const QString &words, QLatin1StringView distro)
{
    auto at = words.indexOf(distro);
    while (at > 0 && words.at(at - 1).isLetter())
        at = words.indexOf(distro, at + 1);
    return at >= 0
        && (at + distro.size() == words.size() || !words.at(at + distro.size()).isLetter());
}

QString accountIn(const QString &words, const QString &version)
{
    if (names(words, "centos"_L1))
        return centosUser(version.isEmpty() ? words : version);
    for (const auto &account : Accounts) {
        if (names(words, account.distro))
            return account.user;
    }
    return {};
}

//! As useradd accepts it: nothing that ssh or a shell would take for something else.
bool isProperUser(const QString &user)
{
    static const QRegularExpression account(u"\\A[A-Za-z_][A-Za-z0-9._-]{0,31}\\z"_s);
    return account.match(user).hasMatch();
}

bool isProperAddress(const QString &address)
{
    static const QRegularExpression zone(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,31}\\z"_s);
    static const QRegularExpression digits(u"\\A[0-9A-Fa-f:.]+\\z"_s);
    const auto percent = address.indexOf(u'%');
    const auto bare = address.left(percent);
    if (percent >= 0 && (!bare.contains(u':') || !zone.match(address.mid(percent + 1)).hasMatch()))
        return false;
    // Qt would also read "1" and "0x7f.1" as addresses.
    const bool isWhole = bare.contains(u':') || bare.count(u'.') == 3;
    return isWhole && digits.match(bare).hasMatch() && !QHostAddress(bare).isNull();
}

//! ssh and its arguments, or nothing.
QStringList arguments(const SshTarget &target)
{
    if (!isProperAddress(target.address) || (!target.user.isEmpty() && !isProperUser(target.user)))
        return {};
    const auto place = target.user.isEmpty() ? target.address : target.user + u'@' + target.address;
    return { u"ssh"_s, u"--"_s, place };
}

//! The order in which targets are offered.
int rankOf(const SshTarget &target)
{
    if (target.isFloating)
        return 0;
    if (target.network.isEmpty())
        return 1;
    return target.address.contains(u':') ? 3 : 2;
}

} // namespace

QString sshUser(const QJsonObject &image)
{
    const auto version = property(image, "os_version"_L1);
    for (const auto &user : { property(image, "os_admin_user"_L1),
                              accountIn(property(image, "os_distro"_L1).toLower(), version),
                              accountIn(property(image, "name"_L1).toLower(), version) }) {
        if (isProperUser(user))
            return user;
    }
    return {};
}

QList<SshTarget> sshTargets(const Server &server, const QJsonObject &image)
{
    QList<SshTarget> targets;
    const auto user = sshUser(image);
    const auto add = [&](const QString &address, const QString &network, bool isFloating) {
        const bool isThere = std::any_of(targets.begin(), targets.end(), [&](const auto &target) {
            return target.address == address;
        });
        if (!isThere && isProperAddress(address))
            targets.append({ user, address, network, isFloating });
    };
    const auto networks = server.addresses();
    for (auto network = networks.begin(); network != networks.end(); ++network) {
        const auto addresses = network.value().toArray();
        for (const auto &value : addresses) {
            const auto address = value.toObject();
            add(address.value("addr"_L1).toString(), network.key(),
                address.value("OS-EXT-IPS:type"_L1).toString() == "floating"_L1);
        }
    }
    for (const auto &access : { server.accessIPv4(), server.accessIPv6() }) {
        // A set access address is preferred to the same one as a fixed one.
        targets.removeIf([&](const SshTarget &target) {
            return target.address == access && !target.isFloating;
        });
        add(access, {}, false);
    }
    std::stable_sort(targets.begin(), targets.end(),
                     [](const auto &a, const auto &b) { return rankOf(a) < rankOf(b); });
    return targets;
}

QString sshCommand(const SshTarget &target)
{
    // No word needs quotes: arguments() lets nothing pass that means anything to a shell.
    return arguments(target).join(u' ');
}

QStringList terminalCommand(const QString &setting, const SshTarget &target)
{
    const auto ssh = arguments(target);
    if (ssh.isEmpty())
        return {};
    const auto chosen = QProcess::splitCommand(setting);
    return (chosen.isEmpty() ? QStringList { u"x-terminal-emulator"_s, u"-e"_s } : chosen) + ssh;
}

} // namespace cirro
