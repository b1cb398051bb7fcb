// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/sshtarget.h"
#include "resource/resource.h"

#include <QJsonArray>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

QJsonObject at(const QString &address, const QString &type = u"fixed"_s)
{
    return { { u"addr"_s, address },
             { u"version"_s, address.contains(u':') ? 6 : 4 },
             { u"OS-EXT-IPS:type"_s, type } };
}

Server serverOn(const QJsonObject &addresses, const QString &accessIPv4 = {})
{
    return *Resource::load(Schema::of<Server>(),
                           { { u"id"_s, u"a"_s },
                             { u"addresses"_s, addresses },
                             { u"accessIPv4"_s, accessIPv4 },
                             { u"accessIPv6"_s, QString() } })
                .as<Server>();
}

QStringList addressesOf(const QList<SshTarget> &targets)
{
    QStringList addresses;
    for (const auto &target : targets)
        addresses.append(target.address);
    return addresses;
}

} // namespace

class TestSshTarget : public QObject
{
    Q_OBJECT

private slots:
    void floatingAddressesComeFirst();
    void anAccessAddressComesBeforeFixedOnes();
    void anAddressIsOfferedOnce();
    void whatIsNoAddressIsLeftOut_data();
    void whatIsNoAddressIsLeftOut();
    void theUserFollowsTheImage_data();
    void theUserFollowsTheImage();
    void theCommandIsForAShell_data();
    void theCommandIsForAShell();
    void improperTargetsMakeNoCommand_data();
    void improperTargetsMakeNoCommand();
    void theTerminalIsTheChosenOne_data();
    void theTerminalIsTheChosenOne();
};

void TestSshTarget::floatingAddressesComeFirst()
{
    const auto server = serverOn({ { u"shop-net"_s,
                                     QJsonArray { at(u"fd00::5"_s), at(u"10.0.0.5"_s),
                                                  at(u"203.0.113.7"_s, u"floating"_s) } },
                                   { u"backup"_s, QJsonArray { at(u"10.9.0.5"_s) } } });

    const auto targets = sshTargets(server, { { u"os_distro"_s, u"debian"_s } });

    QCOMPARE(addressesOf(targets),
             QStringList({ u"203.0.113.7"_s, u"10.9.0.5"_s, u"10.0.0.5"_s, u"fd00::5"_s }));
    QCOMPARE(targets.first(), (SshTarget { u"debian"_s, u"203.0.113.7"_s, u"shop-net"_s, true }));
}

void TestSshTarget::anAccessAddressComesBeforeFixedOnes()
{
    const auto server = serverOn({ { u"n"_s, QJsonArray { at(u"10.0.0.5"_s) } } }, u"192.0.2.9"_s);

    QCOMPARE(addressesOf(sshTargets(server, {})), QStringList({ u"192.0.2.9"_s, u"10.0.0.5"_s }));
}

void TestSshTarget::anAddressIsOfferedOnce()
{
    const auto server = serverOn({ { u"n"_s, QJsonArray { at(u"203.0.113.7"_s, u"floating"_s) } } },
                                 u"203.0.113.7"_s);

    const auto targets = sshTargets(server, {});

    QCOMPARE(targets.size(), 1);
    QVERIFY(targets.first().isFloating);
}

void TestSshTarget::whatIsNoAddressIsLeftOut_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("option") << u"-oProxyCommand=reboot"_s;
    QTest::newRow("shell") << u"10.0.0.1;reboot"_s;
    QTest::newRow("name") << u"evil.example.org"_s;
    QTest::newRow("short") << u"1"_s;
    QTest::newRow("zone") << u"fe80::1%eth0;reboot"_s;
    QTest::newRow("line") << u"10.0.0.1\n-oX"_s;
    QTest::newRow("empty") << QString();
}

void TestSshTarget::whatIsNoAddressIsLeftOut()
{
    QFETCH(const QString, address);
    const auto server = serverOn({ { u"n"_s, QJsonArray { at(address, u"floating"_s) } } });

    QVERIFY(sshTargets(server, {}).isEmpty());
}

void TestSshTarget::theUserFollowsTheImage_data()
{
    QTest::addColumn<QString>("adminUser");
    QTest::addColumn<QString>("distro");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("user");
    const auto row = [](const char *adminUser, const char *distro, const char *version,
                        const char *name, const char *user) {
        QTest::newRow(
            qPrintable(u"%1/%2/%3/%4"_s.arg(QLatin1StringView(adminUser), QLatin1StringView(distro),
                                            QLatin1StringView(version), QLatin1StringView(name))))
            << QString::fromLatin1(adminUser) << QString::fromLatin1(distro)
            << QString::fromLatin1(version) << QString::fromLatin1(name)
            << QString::fromLatin1(user);
    };
    row("ops", "debian", "12", "Debian 12", "ops");
    row("", "debian", "12", "x", "debian");
    row("", "", "", "Ubuntu 22.04 LTS", "ubuntu");
    row("", "centos", "7", "x", "centos");
    row("", "centos", "9", "x", "cloud-user");
    row("", "", "", "CentOS-Stream-GenericCloud-9-20230704.1", "cloud-user");
    row("", "", "", "CentOS-7-x86_64-GenericCloud-2009", "centos");
    row("", "rhel", "9.2", "x", "cloud-user");
    row("", "", "", "Rocky-9-GenericCloud", "rocky");
    row("", "", "", "AlmaLinux 9", "almalinux");
    row("", "", "", "openSUSE-Leap-15.5", "opensuse");
    row("", "arch", "", "x", "arch");
    row("", "", "", "FreeBSD 13.2", "freebsd");
    row("", "", "", "cirros-0.6.2-x86_64-disk", "cirros");
    row("", "", "", "fedora-coreos-38", "core");
    row("", "", "", "Fedora-Cloud-Base-38", "fedora");
    row("", "", "", "search-node", "");
    row("", "windows", "", "Windows Server 2022", "");
    row("-oProxyCommand=x", "debian", "12", "x", "debian");
    row("root;reboot", "", "", "x", "");
    row("", "", "", "", "");
}

void TestSshTarget::theUserFollowsTheImage()
{
    QFETCH(const QString, adminUser);
    QFETCH(const QString, distro);
    QFETCH(const QString, version);
    QFETCH(const QString, name);

    QTEST(sshUser({ { u"os_admin_user"_s, adminUser },
                    { u"os_distro"_s, distro },
                    { u"os_version"_s, version },
                    { u"name"_s, name } }),
          "user");
}

void TestSshTarget::theCommandIsForAShell_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("command");
    QTest::newRow("v4") << u"debian"_s << u"203.0.113.7"_s << u"ssh -- debian@203.0.113.7"_s;
    QTest::newRow("v6") << u"debian"_s << u"2001:db8::7"_s << u"ssh -- debian@2001:db8::7"_s;
    QTest::newRow("zone") << u"debian"_s << u"fe80::1%eth0"_s << u"ssh -- debian@fe80::1%eth0"_s;
    QTest::newRow("no user") << QString() << u"203.0.113.7"_s << u"ssh -- 203.0.113.7"_s;
}

void TestSshTarget::theCommandIsForAShell()
{
    QFETCH(const QString, user);
    QFETCH(const QString, address);

    QTEST(sshCommand({ .user = user, .address = address }), "command");
}

void TestSshTarget::improperTargetsMakeNoCommand_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("address");
    QTest::newRow("option as user") << u"-l"_s << u"203.0.113.7"_s;
    QTest::newRow("shell as user") << u"$(reboot)"_s << u"203.0.113.7"_s;
    QTest::newRow("line feed") << u"debian\n"_s << u"203.0.113.7"_s;
    QTest::newRow("option as address") << u"debian"_s << u"-oProxyCommand=reboot"_s;
    QTest::newRow("quote in the zone") << u"debian"_s << u"fe80::1%'"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestSshTarget::improperTargetsMakeNoCommand()
{
    QFETCH(const QString, user);
    QFETCH(const QString, address);
    const SshTarget target { .user = user, .address = address };

    QCOMPARE(sshCommand(target), QString());
    QCOMPARE(terminalCommand(u"xterm -e"_s, target), QStringList());
}

void TestSshTarget::theTerminalIsTheChosenOne_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QStringList>("command");
    const QStringList ssh { u"ssh"_s, u"--"_s, u"debian@203.0.113.7"_s };
    QTest::newRow("none") << QString() << QStringList { u"x-terminal-emulator"_s, u"-e"_s } + ssh;
    QTest::newRow("gnome") << u"gnome-terminal --"_s
                           << QStringList { u"gnome-terminal"_s, u"--"_s } + ssh;
    QTest::newRow("quotes") << u"\"my term\" --title \"a b\" -e"_s
                            << QStringList { u"my term"_s, u"--title"_s, u"a b"_s, u"-e"_s } + ssh;
}

void TestSshTarget::theTerminalIsTheChosenOne()
{
    QFETCH(const QString, setting);

    QTEST(terminalCommand(setting, { .user = u"debian"_s, .address = u"203.0.113.7"_s }),
          "command");
}

QTEST_GUILESS_MAIN(TestSshTarget)
#include "tst_sshtarget.moc"
