// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedconnection.h"
#include "views/details/diagnosticspage.h"
#include "views/details/diagnosticstext.h"
#include "views/noticebar.h"
#include "views/statecard.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Asked = "GET /servers/s1/diagnostics";

//! As a real nova answers.
QJsonObject recorded(const QString &what = u"server.diagnostics"_s)
{
    QFile file(QStringLiteral(FIXTURES "/zed/compute/") + what + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture");
    return QJsonDocument::fromJson(file.readAll())[u"body"].toObject();
}

//! A server with processors and pages of its own, as the reference shows one.
QJsonObject pinned()
{
    return QJsonDocument::fromJson(R"({"pagesize_kb": 2048, "nodes": [
        {"host_node": 1, "memory_mb": 4096, "vcpu_set": [0, 2, 10], "siblings": [[0, 2], [10, 11]],
         "cpu_pinning": {"10": 24, "0": 8, "2": 9}},
        {"memory_mb": 1024, "vcpu_set": [], "siblings": []}]})")
        .object();
}

//! "Title: name = value" of each row.
QStringList linesOf(const QJsonObject &told, int ram = 2048)
{
    QStringList lines;
    for (const auto &[title, rows] : DiagnosticsText::of(told, ram)) {
        for (const auto &[name, value] : rows)
            lines << title + u": "_s + name + u" = "_s + value;
    }
    return lines;
}

QString textOf(const QWidget *widget)
{
    QStringList texts;
    for (const auto *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

} // namespace

//! What a hypervisor measures of a server, as text and on its page.
class TestDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsMeasuredIsInWordsAndUnits();
    void whatIsNotMeasuredHasNoRow();
    void memoryOfLibvirtIsInGibibytes();
    void olderCloudsAreToldAsTheyAre();
    void durationsAreInTwoUnits();
    void aServerWithoutNumaNodesHasNoneShown();
    void eachNumaNodeIsInWords();
    void thePageShowsWhereTheServerLies();
    void thePageAsksWhenItIsSeen();
    void refreshAsksAgain();
    void aPageThatIsLeftDropsItsAnswer();
    void whatTheCloudRefusesIsToldApart_data();
    void whatTheCloudRefusesIsToldApart();
    void aLostAnswerKeepsTheFacts();
    void aServerThatStoppedKeepsNone();
    void anotherServerBeginsAnew();

private:
    void show(const QString &id = u"s1"_s, const QString &status = u"ACTIVE"_s)
    {
        m_page->show(*m_place,
                     Resource::load(
                         Schema::of<Server>(),
                         { { u"id"_s, id }, { u"name"_s, u"web-1"_s }, { u"status"_s, status } }));
    }
    void refresh() { m_page->findChild<QToolButton *>(u"diagnosticsRefresh"_s)->click(); }

    ScriptedCloud m_cloud;
    std::optional<Place> m_place;
    DetailsTools m_tools;
    std::unique_ptr<DiagnosticsPage> m_page;
};

void TestDiagnostics::init()
{
    m_cloud = {};
    m_place = Place { m_cloud.connection(), &Schema::of<Server>() };
    m_page = std::make_unique<DiagnosticsPage>(m_tools);
    m_page->resize(800, 600);
    static_cast<QWidget *>(m_page.get())->show();
}

void TestDiagnostics::cleanup()
{
    m_page.reset();
}

void TestDiagnostics::whatIsMeasuredIsInWordsAndUnits()
{
    const auto lines = linesOf(recorded());

    for (const auto &line :
         { u"Machine: State = running"_s, u"Machine: Up for = 12 h 57 min"_s,
           u"Machine: Driver = libvirt"_s, u"Machine: Hypervisor = kvm"_s,
           u"Machine: Config drive = yes"_s, u"Processors: vCPU 0 = 15 % busy, worked 17 s"_s,
           u"Memory: Maximum = 512 GiB"_s, u"Memory: Used = 0 MiB"_s,
           u"Interface 01:23:45:67:89:ab: Received = 2.1 MB in 26,701 packets"_s,
           u"Interface 01:23:45:67:89:ab: Errors sending = 400"_s,
           u"Interface 01:23:45:67:89:ab: Dropped receiving = 200"_s,
           u"Disk 1: Read = 262.1 kB in 112 requests"_s,
           u"Disk 1: Written = 5.8 MB in 488 requests"_s, u"Disk 1: Errors = 1"_s })
        QVERIFY2(lines.contains(line), qPrintable(line + u"\n\n"_s + lines.join(u'\n')));
}

void TestDiagnostics::whatIsNotMeasuredHasNoRow()
{
    const QJsonObject told { { u"driver"_s, u"libvirt"_s },
                             { u"state"_s, u"running"_s },
                             { u"hypervisor_os"_s, QJsonValue() },
                             { u"uptime"_s, QJsonValue() },
                             { u"cpu_details"_s,
                               QJsonArray { QJsonObject { { u"id"_s, 0 },
                                                          { u"time"_s, 2e9 },
                                                          { u"utilisation"_s, QJsonValue() } } } },
                             { u"nic_details"_s, QJsonArray() } };

    QCOMPARE(linesOf(told),
             (QStringList { u"Machine: State = running"_s, u"Machine: Driver = libvirt"_s,
                            u"Processors: vCPU 0 = worked 2 s"_s }));
}

void TestDiagnostics::memoryOfLibvirtIsInGibibytes()
{
    const auto told = [](const QString &driver, int maximum) {
        return QJsonObject { { u"driver"_s, driver },
                             { u"memory_details"_s, QJsonObject { { u"maximum"_s, maximum } } } };
    };

    QVERIFY(linesOf(told(u"libvirt"_s, 2)).contains(u"Memory: Maximum = 2 GiB"_s));
    QVERIFY(linesOf(told(u"libvirt"_s, 2048)).contains(u"Memory: Maximum = 2 GiB"_s));
    QVERIFY(linesOf(told(u"vmwareapi"_s, 2)).contains(u"Memory: Maximum = 2 MiB"_s));
}

void TestDiagnostics::olderCloudsAreToldAsTheyAre()
{
    const QJsonObject told { { u"cpu0_time"_s, 17.3e9 }, { u"memory"_s, 524288 } };

    QCOMPARE(linesOf(told),
             (QStringList { u"As the hypervisor tells it: cpu0_time = 17,300,000,000"_s,
                            u"As the hypervisor tells it: memory = 524,288"_s }));
}

void TestDiagnostics::durationsAreInTwoUnits()
{
    QCOMPARE(DiagnosticsText::duration(42), u"42 s"_s);
    QCOMPARE(DiagnosticsText::duration(61), u"1 min 1 s"_s);
    QCOMPARE(DiagnosticsText::duration(46664), u"12 h 57 min"_s);
    QCOMPARE(DiagnosticsText::duration(3 * 86400 + 4 * 3600), u"3 d 4 h"_s);
}

void TestDiagnostics::aServerWithoutNumaNodesHasNoneShown()
{
    QVERIFY(DiagnosticsText::topology(recorded(u"server.topology"_s)).isEmpty());
}

void TestDiagnostics::eachNumaNodeIsInWords()
{
    const auto all = DiagnosticsText::topology(pinned());

    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].title, u"NUMA node 0"_s);
    QCOMPARE(all[0].rows,
             (QList<std::pair<QString, QString>> {
                 { u"Node of the host"_s, u"1"_s },
                 { u"vCPUs"_s, u"0, 2, 10"_s },
                 { u"Memory"_s, u"4 GiB"_s },
                 { u"Pinned"_s, u"vCPU 0 on CPU 8, vCPU 2 on CPU 9, vCPU 10 on CPU 24"_s },
                 { u"Threads of one core"_s, u"0, 2; 10, 11"_s },
                 { u"Memory pages"_s, u"2,048 KiB"_s },
             }));
    QCOMPARE(all[1].title, u"NUMA node 1"_s);
    QCOMPARE(all[1].rows.size(), 2); // hosts' own numbers are for administrators
}

void TestDiagnostics::thePageShowsWhereTheServerLies()
{
    m_cloud->on(Asked, 200, recorded());
    m_cloud->on("GET /servers/s1/topology", 200, pinned());

    show();

    QTRY_COMPARE(m_page->shownState(), u"facts"_s);
    QVERIFY(textOf(m_page.get()).contains(u"vCPU 2 on CPU 9"_s));
}

void TestDiagnostics::thePageAsksWhenItIsSeen()
{
    m_cloud->on(Asked, 200, recorded());

    show();
    show();

    QTRY_COMPARE(m_page->shownState(), u"facts"_s);
    QVERIFY(textOf(m_page.get()).contains(u"12 h 57 min"_s));
    QVERIFY(textOf(m_page.get()).contains(u"Measured at"_s));
    QCOMPARE(m_cloud->count(Asked), 1);
}

void TestDiagnostics::refreshAsksAgain()
{
    m_cloud->on(Asked, 200, recorded());
    auto later = recorded();
    later[u"uptime"_s] = 42;
    m_cloud->on(Asked, 200, later);
    show();
    QTRY_COMPARE(m_page->shownState(), u"facts"_s);

    refresh();

    QTRY_VERIFY(textOf(m_page.get()).contains(u"42 s"_s));
    QCOMPARE(m_cloud->count(Asked), 2);
}

void TestDiagnostics::aPageThatIsLeftDropsItsAnswer()
{
    m_cloud->hold("GET /servers/s1/diagnostics");
    show();
    QTRY_COMPARE(m_cloud->running(), 1);

    m_page->leave();

    QCOMPARE(m_cloud->aborted(), 1);
}

void TestDiagnostics::whatTheCloudRefusesIsToldApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");

    QTest::newRow("not running") << 409 << u"The server is not running"_s;
    QTest::newRow("a driver without") << 501 << u"Its hypervisor measures nothing"_s;
    QTest::newRow("no administrator") << 403 << u"You may not see the diagnostics"_s;
    QTest::newRow("anything else") << 500 << u"Could not get the diagnostics"_s;
}

void TestDiagnostics::whatTheCloudRefusesIsToldApart()
{
    QFETCH(int, status);
    QFETCH(QString, title);
    const QJsonObject reason { { u"message"_s, u"Cannot do it because"_s } };
    m_cloud->on(Asked, status, QJsonObject { { u"fault"_s, reason } });

    show();

    QTRY_VERIFY(m_page->card()->title().startsWith(title));
    QCOMPARE(m_page->shownState(), u"card"_s);
    QVERIFY(m_page->card()->text().contains(u"Cannot do it because"_s));
}

void TestDiagnostics::aLostAnswerKeepsTheFacts()
{
    m_cloud->on(Asked, 200, recorded());
    m_cloud->on(Asked, 500);
    show();
    QTRY_COMPARE(m_page->shownState(), u"facts"_s);

    refresh();

    QTRY_VERIFY(m_page->bar()->isVisible());
    QCOMPARE(m_page->shownState(), u"facts"_s);
}

void TestDiagnostics::aServerThatStoppedKeepsNone()
{
    m_cloud->on(Asked, 200, recorded());
    m_cloud->on(Asked, 409);
    show();
    QTRY_COMPARE(m_page->shownState(), u"facts"_s);

    show(u"s1"_s, u"SHUTOFF"_s);

    QTRY_COMPARE(m_page->shownState(), u"card"_s);
    QVERIFY(!textOf(m_page.get()).contains(u"Measured at"_s));
}

void TestDiagnostics::anotherServerBeginsAnew()
{
    m_cloud->on(Asked, 200, recorded());
    show();
    QTRY_COMPARE(m_page->shownState(), u"facts"_s);
    m_cloud->hold("GET /servers/s2");

    show(u"s2"_s);

    QCOMPARE(m_page->shownState(), u"card"_s);
    QTRY_COMPARE(m_cloud->count("GET /servers/s2/diagnostics"), 1);
}

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
