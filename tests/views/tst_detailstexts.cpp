// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/referencenames.h"
#include "views/details/addresses.h"
#include "views/details/ansitext.h"
#include "views/details/consolelog.h"
#include "views/details/eventtext.h"
#include "views/details/linediff.h"
#include "views/details/securityruletext.h"
#include "views/palettes.h"

#include "sdk/compute/v2/instanceaction.h"
#include "sdk/compute/v2/server.h"

#include <QJsonArray>
#include <QTest>

using namespace cirro;
using namespace Qt::StringLiterals;

//! What pages of the details make of texts and answers, without any widget.
class TestDetailsTexts : public QObject
{
    Q_OBJECT

private slots:
    void colouredOutputKeepsItsColours();
    void escapeSequencesNeverShow_data();
    void escapeSequencesNeverShow();
    void aSequenceCutInTwoIsStillOne();
    void coloursCanBeReadOnBothPalettes();
    void aLogGrowsByWhatIsNew();
    void aLogThatHasNotGrownStays();
    void linesThatWereMissedLeaveAGap();
    void aVeryLongLogKeepsItsEnd();
    void aComparisonMarksLines();
    void aComparisonFindsLinesThatStayInBetween();
    void rulesAreWords_data();
    void rulesAreWords();
    void anEventWithoutResultIsUnderWay();
    void aReportTellsEverything();
    void floatingAddressesComeBehindFixedOnes();
    void otherObjectsAreNoAddresses();
    void namesAreReferencesByThemselves();
};

void TestDetailsTexts::colouredOutputKeepsItsColours()
{
    AnsiText ansi;

    const auto pieces = ansi.feed(u"[\x1b[0;32m  OK  \x1b[0m] \x1b[1mready\x1b[22m"_s);

    QCOMPARE(pieces.size(), 4);
    QCOMPARE(pieces[1].text, u"  OK  "_s);
    QCOMPARE(pieces[1].style.color, 2);
    QCOMPARE(pieces[2].style, AnsiText::Style());
    QVERIFY(pieces[3].style.isBold);
}

void TestDetailsTexts::escapeSequencesNeverShow_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("clear screen") << u"\x1b[2J\x1b[Hlogin"_s << u"login"_s;
    QTest::newRow("title") << u"\x1b]0;evil\x07 ok"_s << u" ok"_s;
    QTest::newRow("character set") << u"\x1b(Bok"_s << u"ok"_s;
    QTest::newRow("256 colours") << u"\x1b[38;5;196mred\x1b[m"_s << u"red"_s;
    QTest::newRow("carriage returns") << u"a\r\nb\r\r\nc\rd"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("bell, backspace, nothing") << u"a\x07\x08"_s + QChar(0) + u"b"_s << u"ab"_s;
    QTest::newRow("other control") << u"a\x01\x7f"_s << u"a\ufffd\ufffd"_s;
    QTest::newRow("right to left override") << u"a\u202eb"_s << u"a\ufffdb"_s;
}

void TestDetailsTexts::escapeSequencesNeverShow()
{
    QFETCH(QString, raw);
    QFETCH(QString, shown);

    QCOMPARE(AnsiText::plain(raw), shown);
}

void TestDetailsTexts::aSequenceCutInTwoIsStillOne()
{
    AnsiText ansi;

    const auto first = ansi.feed(u"a\x1b[3"_s);
    const auto second = ansi.feed(u"1mb"_s);

    QCOMPARE(first.size(), 1);
    QCOMPARE(first[0].text, u"a"_s);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second[0].text, u"b"_s);
    QCOMPARE(second[0].style.color, 1);
}

void TestDetailsTexts::coloursCanBeReadOnBothPalettes()
{
    for (const auto &palette : { lightPalette(), darkPalette() }) {
        for (int color = 0; color < 8; ++color)
            QVERIFY(contrast(AnsiText::color(color, palette), palette.color(QPalette::Base))
                    >= 4.5);
    }
}

void TestDetailsTexts::aLogGrowsByWhatIsNew()
{
    ConsoleLog log;
    log.set(u"[ 0.0] one\n[ 1.0] two\n[ 2.0] three\nlogin: "_s);

    const auto growth = log.extend(u"[ 1.0] two\n[ 2.0] three\nlogin: root\nPassword: "_s);

    QCOMPARE(growth.text, u"root\nPassword: "_s);
    QVERIFY(!growth.isGap);
    QCOMPARE(log.text(), u"[ 0.0] one\n[ 1.0] two\n[ 2.0] three\nlogin: root\nPassword: "_s);
}

void TestDetailsTexts::aLogThatHasNotGrownStays()
{
    ConsoleLog log;
    log.set(u"same\nsame\nsame\n"_s);

    QVERIFY(log.extend(u"same\nsame\n"_s).text.isEmpty());
    QCOMPARE(log.text(), u"same\nsame\nsame\n"_s);
}

void TestDetailsTexts::linesThatWereMissedLeaveAGap()
{
    ConsoleLog log;
    log.set(u"a long first line\n"_s);

    const auto growth = log.extend(u"what came much later\n"_s);

    QVERIFY(growth.isGap);
    QCOMPARE(growth.text, u"what came much later\n"_s);
}

void TestDetailsTexts::aVeryLongLogKeepsItsEnd()
{
    ConsoleLog log;
    const QString line = QString(99, u'x') + u'\n';

    log.set(line.repeated(ConsoleLog::Most / 100 + 10) + u"the end"_s);

    QVERIFY(log.isCut());
    QVERIFY(log.text().size() <= ConsoleLog::Most);
    QVERIFY(log.text().startsWith(line));
    QVERIFY(log.text().endsWith(u"the end"_s));
    QVERIFY(!log.extend(line + u"the end, or not"_s).isGap);
}

void TestDetailsTexts::aComparisonMarksLines()
{
    const auto lines = lineDiff({ u"{"_s, u"old"_s, u"}"_s }, { u"{"_s, u"new"_s, u"}"_s });

    QStringList shown;
    for (const auto &line : lines)
        shown << line.marked();
    QCOMPARE(shown, (QStringList { u"  {"_s, u"- old"_s, u"+ new"_s, u"  }"_s }));
}

void TestDetailsTexts::aComparisonFindsLinesThatStayInBetween()
{
    const auto lines = lineDiff({ u"a"_s, u"b"_s, u"c"_s, u"d"_s }, { u"x"_s, u"b"_s, u"d"_s });

    QStringList shown;
    for (const auto &line : lines)
        shown << line.marked();
    QCOMPARE(shown, (QStringList { u"- a"_s, u"+ x"_s, u"  b"_s, u"- c"_s, u"  d"_s }));
}

void TestDetailsTexts::rulesAreWords_data()
{
    QTest::addColumn<QJsonObject>("rule");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isOpen");
    const QJsonObject in { { u"direction"_s, u"ingress"_s }, { u"ethertype"_s, u"IPv4"_s } };
    const auto with = [](QJsonObject rule, const QList<std::pair<QString, QJsonValue>> &more) {
        for (const auto &[key, value] : more)
            rule.insert(key, value);
        return rule;
    };
    QTest::newRow("ssh for all") << with(in,
                                         { { u"protocol"_s, u"tcp"_s },
                                           { u"port_range_min"_s, 22 },
                                           { u"port_range_max"_s, 22 },
                                           { u"remote_ip_prefix"_s, u"0.0.0.0/0"_s } })
                                 << u"Ingress IPv4 TCP 22 from 0.0.0.0/0"_s << true;
    QTest::newRow("range for a net")
        << with(in,
                { { u"protocol"_s, u"udp"_s },
                  { u"port_range_min"_s, 8000 },
                  { u"port_range_max"_s, 8099 },
                  { u"remote_ip_prefix"_s, u"10.0.0.0/8"_s } })
        << u"Ingress IPv4 UDP 8000\u20138099 from 10.0.0.0/8"_s << false;
    QTest::newRow("a group") << with(in, { { u"remote_group_id"_s, u"g1"_s } })
                             << u"Ingress IPv4 any protocol from group web"_s << false;
    QTest::newRow("ping from anywhere")
        << with(in, { { u"protocol"_s, u"icmp"_s }, { u"port_range_min"_s, 8 } })
        << u"Ingress IPv4 ICMP type 8 from 0.0.0.0/0"_s << true;
    QTest::newRow("out") << with(in,
                                 { { u"direction"_s, u"egress"_s }, { u"ethertype"_s, u"IPv6"_s } })
                         << u"Egress IPv6 any protocol to ::/0"_s << false;
}

void TestDetailsTexts::rulesAreWords()
{
    QFETCH(QJsonObject, rule);
    const auto resource = Resource::load(Schema::of<SecurityGroupRule>(), rule);
    const auto &typed = *resource.as<SecurityGroupRule>();

    QTEST(SecurityRuleText::words(typed, [](const QString &) { return u"web"_s; }), "words");
    QTEST(SecurityRuleText::isOpenToTheWorld(typed), "isOpen");
}

void TestDetailsTexts::anEventWithoutResultIsUnderWay()
{
    const QJsonObject running { { u"start_time"_s, u"2026-11-21T08:00:00.000000"_s },
                                { u"finish_time"_s, QJsonValue() },
                                { u"result"_s, QJsonValue() } };
    auto done = running;
    done[u"finish_time"_s] = u"2026-11-21T08:00:01.500000"_s;
    done[u"result"_s] = u"Success"_s;

    QCOMPARE(EventText::result(running), u"Under way"_s);
    QVERIFY(EventText::duration(running).isEmpty());
    QCOMPARE(EventText::result(done), u"Done"_s);
    QCOMPARE(EventText::duration(done), u"1.5 s"_s);
}

void TestDetailsTexts::aReportTellsEverything()
{
    const auto action = Resource::load(
        Schema::of<InstanceAction>(),
        { { u"action"_s, u"create"_s },
          { u"request_id"_s, u"req-1"_s },
          { u"message"_s, u"Error"_s },
          { u"instance_uuid"_s, u"s1"_s },
          { u"events"_s,
            QJsonArray { QJsonObject { { u"event"_s, u"conductor_schedule"_s },
                                       { u"result"_s, u"Error"_s },
                                       { u"host"_s, u"compute-2"_s },
                                       { u"traceback"_s, u"Traceback: NoValidHost"_s } } } } });

    const auto report = EventText::report(action, u"shop@prod"_s);

    for (const auto &part : { u"shop@prod"_s, u"create"_s, u"req-1"_s, u"s1"_s,
                              u"conductor_schedule"_s, u"compute-2"_s, u"NoValidHost"_s })
        QVERIFY2(report.contains(part), qPrintable(part));
}

void TestDetailsTexts::floatingAddressesComeBehindFixedOnes()
{
    const auto entry = [](const QString &address, const QString &type) {
        return QJsonObject { { u"addr"_s, address },
                             { u"OS-EXT-IPS:type"_s, type },
                             { u"OS-EXT-IPS-MAC:mac_addr"_s, u"fa:16:3e:00:00:01"_s } };
    };

    const auto found = ServerAddress::in({ { u"net"_s,
                                             QJsonArray { entry(u"203.0.113.7"_s, u"floating"_s),
                                                          entry(u"10.0.0.11"_s, u"fixed"_s) } } });

    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].address, u"10.0.0.11"_s);
    QCOMPARE(found[0].network, u"net"_s);
    QCOMPARE(found[0].mac, u"fa:16:3e:00:00:01"_s);
    QCOMPARE(found[1].type, u"floating"_s);
}

void TestDetailsTexts::otherObjectsAreNoAddresses()
{
    QVERIFY(ServerAddress::in({ { u"a"_s, 1 }, { u"b"_s, QJsonArray { u"x"_s } } }).isEmpty());
}

void TestDetailsTexts::namesAreReferencesByThemselves()
{
    const auto &schema = Schema::of<Server>();
    const auto info = [&](const char *key) { return *schema.fields()[schema.indexOf(key)].info; };

    const auto flavor = Reference::in(info("flavor/original_name"), u"m1.small"_s);
    const auto image = Reference::in(info("image/id"), u"i1"_s);
    const auto groups = Reference::in(
        info("security_groups"),
        QVariant::fromValue(QJsonArray { QJsonObject { { u"name"_s, u"web"_s } } }));

    QCOMPARE(flavor.first().name, u"m1.small"_s);
    QVERIFY(image.first().name.isEmpty());
    QCOMPARE(image.first().id, u"i1"_s);
    QCOMPARE(groups.first().id, u"web"_s);
}

QTEST_GUILESS_MAIN(TestDetailsTexts)
#include "tst_detailstexts.moc"
