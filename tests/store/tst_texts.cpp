// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statustext.h"
#include "store/valuetext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

class TestTexts : public QObject
{
    Q_OBJECT

private slots:
    void statusWordsHaveMeanings_data();
    void statusWordsHaveMeanings();
    void timesAreRelative_data();
    void timesAreRelative();
    void valuesAreText_data();
    void valuesAreText();
    void thingsInListsAreKnownByTheirShape_data();
    void thingsInListsAreKnownByTheirShape();
    void bytesAreExactInTheToolTip();
    void marksOfListsAreNotCopied();
};

void TestTexts::statusWordsHaveMeanings_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<bool>("inTransition");

    QTest::newRow("active") << u"ACTIVE"_s << QString() << u"Active"_s << Tone::Good << false;
    QTest::newRow("build") << u"BUILD"_s << QString() << u"Building"_s << Tone::Busy << true;
    QTest::newRow("build with a task")
        << u"BUILD"_s << u"spawning"_s << u"Spawning"_s << Tone::Busy << true;
    QTest::newRow("error") << u"ERROR"_s << QString() << u"Error"_s << Tone::Error << false;
    QTest::newRow("the task wins")
        << u"ACTIVE"_s << u"rebooting"_s << u"Rebooting"_s << Tone::Busy << true;
    QTest::newRow("task with a dash")
        << u"ACTIVE"_s << u"powering-off"_s << u"Powering off"_s << Tone::Busy << true;
    QTest::newRow("a shelving server says active")
        << u"ACTIVE"_s << u"shelving"_s << u"Shelving"_s << Tone::Busy << true;
    QTest::newRow("unknown task") << u"ACTIVE"_s << u"making_tea"_s << u"Making tea"_s << Tone::Busy
                                  << true;
    QTest::newRow("cinder writes small")
        << u"in-use"_s << QString() << u"In use"_s << Tone::Good << false;
    QTest::newRow("cinder errors")
        << u"error_deleting"_s << QString() << u"Error deleting"_s << Tone::Error << false;
    QTest::newRow("heat") << u"CREATE_IN_PROGRESS"_s << QString() << u"Create in progress"_s
                          << Tone::Busy << true;
    QTest::newRow("heat failed") << u"UPDATE_FAILED"_s << QString() << u"Update failed"_s
                                 << Tone::Error << false;
    QTest::newRow("a migration before it copies")
        << u"pre-migrating"_s << QString() << u"Preparing"_s << Tone::Busy << true;
    QTest::newRow("a migration that is nearly done")
        << u"post-migrating"_s << QString() << u"Finishing"_s << Tone::Busy << true;
    QTest::newRow("a migration that waits to be confirmed")
        << u"finished"_s << QString() << u"Finished"_s << Tone::Good << false;
    QTest::newRow("a migration that was ended")
        << u"cancelled"_s << QString() << u"Cancelled"_s << Tone::Neutral << false;
    QTest::newRow("a live migration under way")
        << u"running"_s << u"running"_s << u"Running"_s << Tone::Busy << true;
    QTest::newRow("unknown") << u"Flabbergasted"_s << QString() << u"Flabbergasted"_s
                             << Tone::Neutral << false;
    QTest::newRow("none") << QString() << QString() << QString() << Tone::Neutral << false;
}

void TestTexts::statusWordsHaveMeanings()
{
    QFETCH(QString, status);
    QFETCH(QString, task);

    const StatusText text(status, task);

    QTEST(text.word(), "word");
    QTEST(text.tone(), "tone");
    QTEST(text.isInTransition(), "inTransition");
}

void TestTexts::timesAreRelative_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("text");

    QTest::newRow("now") << qint64(10) << u"just now"_s;
    QTest::newRow("a minute") << qint64(60) << u"1 min ago"_s;
    QTest::newRow("an hour") << qint64(3700) << u"1 h ago"_s;
    QTest::newRow("days") << qint64(3 * 86400 + 100) << u"3 d ago"_s;
    QTest::newRow("future") << qint64(-180) << u"in 3 min"_s;
}

void TestTexts::timesAreRelative()
{
    QFETCH(qint64, secondsAgo);
    const auto now = QDateTime::fromString(u"2026-11-21T08:00:00Z"_s, Qt::ISODate);

    QTEST(ValueText::relative(now.addSecs(-secondsAgo), now), "text");
    QCOMPARE(ValueText::relative({}, now), QString());
}

void TestTexts::valuesAreText_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("as");
    QTest::addColumn<QString>("text");

    QTest::newRow("bytes") << QVariant(qint64(4200000)) << int(As::Bytes) << u"4.2 MB"_s;
    QTest::newRow("MiB") << QVariant(512) << int(As::Mebibytes) << u"512 MiB"_s;
    QTest::newRow("many MiB") << QVariant(8192) << int(As::Mebibytes) << u"8 GiB"_s;
    QTest::newRow("GiB") << QVariant(20) << int(As::Gibibytes) << u"20 GiB"_s;
    QTest::newRow("no limit") << QVariant(-1) << int(As::Plain) << u"no limit"_s;
    QTest::newRow("yes") << QVariant(true) << int(As::Plain) << u"yes"_s;
    QTest::newRow("list") << QVariant(QStringList { u"a"_s, u"b"_s }) << int(As::Plain)
                          << isolatedList({ u"a"_s, u"b"_s });
    QTest::newRow("id") << QVariant(u"6a2f0000-0000-0000-0000-00000000091c"_s) << int(As::Id)
                        << u"6a2f0000…091c"_s;
    QTest::newRow("short id") << QVariant(u"web-1"_s) << int(As::Id) << u"web-1"_s;
    QTest::newRow("what was done to a server")
        << QVariant(u"live-migration"_s) << int(As::ServerAction) << u"Live migration"_s;
    QTest::newRow("what newer clouds do")
        << QVariant(u"extendNova_disk"_s) << int(As::ServerAction) << u"Extend nova disk"_s;
    QTest::newRow("lines") << QVariant(u"one\ntwo"_s) << int(As::Multiline) << u"one…"_s;
    QTest::newRow("named things") << QVariant(
        QJsonArray { QJsonObject { { u"name"_s, u"default"_s } } })
                                  << int(As::Plain) << u"default"_s;
    QTest::newRow("things with ids")
        << QVariant(QJsonArray { QJsonObject { { u"id"_s, u"v1"_s } } }) << int(As::Plain)
        << u"v1"_s;
    QTest::newRow("ids") << QVariant(QStringList { u"6a2f0000-0000-0000-0000-00000000091c"_s })
                         << int(As::Id) << u"6a2f0000…091c"_s;
}

void TestTexts::thingsInListsAreKnownByTheirShape_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");

    QTest::newRow("fixed IP") << R"({"subnet_id": "s", "ip_address": "10.0.0.4"})"_ba
                              << u"10.0.0.4"_s;
    QTest::newRow("pool") << R"({"start": "10.0.0.2", "end": "10.0.0.9"})"_ba
                          << u"10.0.0.2 \u2013 10.0.0.9"_s;
    QTest::newRow("route") << R"({"destination": "10.9.0.0/16", "nexthop": "10.0.0.4"})"_ba
                           << u"10.9.0.0/16 via 10.0.0.4"_s;
    QTest::newRow("attachment") << R"({"id": "v", "server_id": "s1", "device": "/dev/vda"})"_ba
                                << u"s1 on /dev/vda"_s;
    QTest::newRow("attachment of a shelved server")
        << R"({"id": "v", "server_id": "s1", "device": null})"_ba << u"s1"_s;
    QTest::newRow("DHCP option") << R"({"opt_name": "mtu", "opt_value": "1400"})"_ba
                                 << u"mtu=1400"_s;
    QTest::newRow("rule") << R"({"id": "r", "direction": "ingress", "ethertype": "IPv4",
        "protocol": "tcp", "port_range_min": 22, "port_range_max": 23,
        "remote_ip_prefix": "10.0.0.0/8"})"_ba
                          << u"ingress IPv4 tcp 22\u201323 10.0.0.0/8"_s;
    QTest::newRow("rule of one port")
        << R"({"direction": "egress", "ethertype": "IPv6", "protocol": "udp",
        "port_range_min": 53, "port_range_max": 53, "remote_ip_prefix": null})"_ba
        << u"egress IPv6 udp 53"_s;
    QTest::newRow("anything else") << R"({"colour": "blue"})"_ba << uR"({"colour":"blue"})"_s;
}

void TestTexts::thingsInListsAreKnownByTheirShape()
{
    QFETCH(QByteArray, json);
    const PropInfo info { .key = "k", .label = "l" };
    const QJsonArray list { QJsonDocument::fromJson(json).object() };

    QTEST(ValueText(info).text(list), "text");
}

void TestTexts::valuesAreText()
{
    QFETCH(QVariant, value);
    QFETCH(int, as);
    const PropInfo info { .key = "k", .label = "l", .as = As(as) };

    QTEST(ValueText(info).text(value), "text");
}

void TestTexts::marksOfListsAreNotCopied()
{
    QCOMPARE(withoutIsolates(isolatedList({ u"a"_s, u"b"_s })), u"a, b"_s);
    QCOMPARE(isolatedList({ u"a"_s }), u"a"_s);
    QCOMPARE(isolatedList({}), QString());
}

void TestTexts::bytesAreExactInTheToolTip()
{
    const PropInfo info { .key = "k", .label = "l", .as = As::Bytes };

    QCOMPARE(ValueText(info).toolTip(qint64(4200000)), u"4,200,000 bytes"_s);
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication app(argc, argv);
    TestTexts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_texts.moc"
