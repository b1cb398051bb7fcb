// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/operations.h"
#include "store/referencenames.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"
#include "views/details/eventdetail.h"
#include "views/details/faultcard.h"
#include "views/details/jsonpage.h"
#include "views/details/overviewpage.h"
#include "views/details/relatedpage.h"
#include "views/details/securitypage.h"
#include "views/detailspane.h"
#include "views/jsonview.h"
#include "views/linkbutton.h"
#include "views/propertysheet.h"
#include "views/resourcetable.h"
#include "views/resourceview.h"
#include "views/statecard.h"

#include <QAbstractItemDelegate>
#include <QAction>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolTip>
#include <QTreeWidget>

using namespace cirro;
using namespace Qt::StringLiterals;

//! The details of a server, against a scripted cloud.
class TestDetailsPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aServerHasItsTabsAndAFlavorTheGeneralOnes();
    void eachTypeKeepsItsTab();
    void hiddenPagesAskForNothing();
    void aClosedPaneAsksForNothing();
    void leavingAPageEndsItsList();
    void theListWinsOverTheAnswerAboutOne();
    void theJsonTabComparesAnswersOfOneServer();
    void aFaultComesFirstAndLeadsToTheEvents();
    void aFaultKnowsItsRequestOnceTheEventsWereSeen();
    void addressesHaveRowsOfTheirOwn();
    void linksSayTheNameAsSoonAsItIsKnown();
    void linksAskOnceForEachThing();
    void linksLeadToTheirThing();
    void portsAreThoseOfTheServer();
    void volumesAreShownByNameAndLeadToThem();
    void actionsOfTheServerAreButtonsWhereTheyAreKnown();
    void theNewestEventIsToldAtOnce_data();
    void theNewestEventIsToldAtOnce();
    void anEventThatFailedShowsItsTraceback();
    void securitySaysWhatIsOpenToTheWorld();
    void aServerWithoutPortsHasNoSecurity();
    void aForbiddenListIsSaid();
    void actionsOfTheLogAreInWords();
    void theToolTipOfAnActionIsNovasName();
    void tabsOfAdministratorsAreForThem();
    void aLiveMigrationSaysHowFarItIs();

private:
    void show(const QJsonObject &more = {});
    void scriptNetwork();
    void scriptEvents();
    QStringList column(const QString &tab, const char *key);
    QStringList tabs() const;
    QList<LinkButton *> links() const { return m_pane->findChildren<LinkButton *>(); }
    LinkButton *link(const QString &text) const;
    template <typename Page>
    Page *open(const QString &tab)
    {
        m_pane->showTab(tab);
        return qobject_cast<Page *>(m_pane->page());
    }

    ScriptedCloud m_cloud;
    std::unique_ptr<ResourceStore> m_store;
    std::unique_ptr<ReferenceNames> m_names;
    std::unique_ptr<DetailsPane> m_pane;
    std::optional<Place> m_place;
};

namespace {

QJsonObject serverJson(const QJsonObject &more = {})
{
    QJsonObject server { { u"id"_s, u"s1"_s },
                         { u"name"_s, u"web-1"_s },
                         { u"status"_s, u"ACTIVE"_s },
                         { u"flavor"_s, QJsonObject { { u"original_name"_s, u"m1.small"_s } } },
                         { u"image"_s,
                           QJsonObject { { u"id"_s, u"image-0123456789-abcdef"_s } } } };
    for (auto it = more.begin(); it != more.end(); ++it)
        server.insert(it.key(), *it);
    return server;
}

QJsonObject object(const QString &key, const QJsonValue &value)
{
    return { { key, value } };
}

QString textOf(const QWidget *widget)
{
    QStringList texts;
    for (const auto *label : widget->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

} // namespace

void TestDetailsPane::init()
{
    m_pane.reset();
    m_cloud = {};
    m_store = std::make_unique<ResourceStore>();
    m_names = std::make_unique<ReferenceNames>(m_store.get());
    m_pane = std::make_unique<DetailsPane>(m_store.get(), m_names.get());
    m_place = Place { m_cloud.connection(), &Schema::of<Server>() };
    m_pane->resize(900, 500);
    static_cast<QWidget *>(m_pane.get())->show();
}

void TestDetailsPane::cleanup()
{
    m_pane.reset();
    m_store.reset();
}

void TestDetailsPane::show(const QJsonObject &more)
{
    m_cloud->on("GET /servers/s1", 200, object(u"server"_s, serverJson(more)));
    m_pane->setResource(*m_place, Resource::load(Schema::of<Server>(), serverJson(more)));
}

QStringList TestDetailsPane::tabs() const
{
    const auto *widget = m_pane->findChild<QTabWidget *>(u"detailsTabs"_s);
    QStringList tabs;
    for (int i = 0; i < widget->count(); ++i)
        tabs << widget->widget(i)->objectName();
    return tabs;
}

LinkButton *TestDetailsPane::link(const QString &text) const
{
    for (auto *each : links()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void TestDetailsPane::aServerHasItsTabsAndAFlavorTheGeneralOnes()
{
    show();
    QCOMPARE(tabs().first(), u"overview"_s);
    QCOMPARE(tabs().last(), u"json"_s);
    for (const auto &tab :
         { u"interfaces"_s, u"volumes"_s, u"security"_s, u"events"_s, u"log"_s, u"metadata"_s })
        QVERIFY2(tabs().contains(tab), qPrintable(tab));

    m_pane->setResource({ m_cloud.connection(), &Schema::of<Flavor>() },
                        Resource::load(Schema::of<Flavor>(), object(u"id"_s, u"f1"_s)));

    QCOMPARE(tabs(), (QStringList { u"overview"_s, u"json"_s }));
}

void TestDetailsPane::eachTypeKeepsItsTab()
{
    const Place flavors { m_cloud.connection(), &Schema::of<Flavor>() };
    const auto flavor = Resource::load(Schema::of<Flavor>(), object(u"id"_s, u"f1"_s));
    show();
    m_pane->showTab(u"volumes"_s);
    m_pane->setResource(flavors, flavor);
    QCOMPARE(m_pane->page()->objectName(), u"overview"_s);
    m_pane->showTab(u"json"_s);

    m_pane->setResource(*m_place, Resource::load(Schema::of<Server>(), serverJson()));
    QCOMPARE(m_pane->page()->objectName(), u"volumes"_s);
    m_pane->setResource(flavors, flavor);

    QCOMPARE(m_pane->page()->objectName(), u"json"_s);
}

void TestDetailsPane::hiddenPagesAskForNothing()
{
    show();
    QTRY_COMPARE(m_cloud->count("GET /servers/s1"), 1);

    QCOMPARE(m_cloud->count("GET /ports"), 0);
    QCOMPARE(m_cloud->count("GET /servers/s1/os-instance-actions"), 0);
    QCOMPARE(m_cloud->count("POST /servers/s1/action"), 0);
}

void TestDetailsPane::aClosedPaneAsksForNothing()
{
    m_pane->hide();
    show();
    QTest::qWait(250); // longer than the pane waits before it asks
    QCOMPARE(m_cloud->seen().size(), 0);

    static_cast<QWidget *>(m_pane.get())->show();

    QTRY_COMPARE(m_cloud->count("GET /servers/s1"), 1);
}

void TestDetailsPane::leavingAPageEndsItsList()
{
    scriptNetwork();
    show();
    open<RelatedPage>(u"interfaces"_s);
    QTRY_COMPARE(m_cloud->count("GET /ports"), 1);
    const Place ports {
        m_cloud.connection(), &Schema::of<Port>(), {}, {}, { { u"device_id"_s, u"s1"_s } }
    };
    QVERIFY(m_store->known(ports.key())->isWatched());

    m_pane->showTab(u"overview"_s);
    QVERIFY(!m_store->known(ports.key())->isWatched());
    m_pane->showTab(u"interfaces"_s);
    QVERIFY(m_store->known(ports.key())->isWatched());
    m_pane->hide();

    QVERIFY(!m_store->known(ports.key())->isWatched());
}

void TestDetailsPane::theListWinsOverTheAnswerAboutOne()
{
    m_cloud->on("GET /servers/s1", 200,
                object(u"server"_s, serverJson({ { u"key_name"_s, u"ops"_s } })));
    m_pane->setResource(*m_place, Resource::load(Schema::of<Server>(), serverJson()));
    QTRY_COMPARE(m_pane->resource().value("key_name").toString(), u"ops"_s);
    m_cloud->hold("GET /servers/s1");

    m_pane->setResource(
        *m_place,
        Resource::load(Schema::of<Server>(), serverJson({ { u"status"_s, u"SHUTOFF"_s } })));

    QCOMPARE(m_pane->resource().status(), u"SHUTOFF"_s);
    QCOMPARE(m_pane->resource().value("key_name").toString(), u"ops"_s);
}

void TestDetailsPane::theJsonTabComparesAnswersOfOneServer()
{
    show();
    auto *json = open<JsonPage>(u"json"_s)->view();
    json->showChanges(true);
    m_pane->setResource(
        *m_place,
        Resource::load(Schema::of<Server>(), serverJson({ { u"status"_s, u"SHUTOFF"_s } })));
    QVERIFY(json->text().contains(u"-     \"status\": \"ACTIVE\""_s));

    m_pane->setResource(*m_place,
                        Resource::load(Schema::of<Server>(), serverJson({ { u"id"_s, u"s2"_s } })));

    QVERIFY(!json->text().contains(u"- "_s));
}

void TestDetailsPane::aFaultComesFirstAndLeadsToTheEvents()
{
    show({ { u"status"_s, u"ERROR"_s },
           { u"fault"_s,
             QJsonObject { { u"message"_s, u"No valid host was found."_s },
                           { u"code"_s, 500 },
                           { u"created"_s, u"2026-11-21T08:00:00Z"_s } } } });
    auto *card = m_pane->findChild<FaultCard *>();

    QVERIFY(card);
    QCOMPARE(card->text(), u"No valid host was found."_s);
    QVERIFY(card->report().contains(u"2026-11-21T08:00:00Z"_s));
    QVERIFY(card->report().contains(u"s1"_s));
    for (auto *button : card->findChildren<QPushButton *>()) {
        if (button->text() == u"Show events"_s)
            button->click();
    }

    QCOMPARE(m_pane->page()->objectName(), u"events"_s);
}

void TestDetailsPane::aFaultKnowsItsRequestOnceTheEventsWereSeen()
{
    m_cloud->on("GET /servers/s1/os-instance-actions", 200,
                object(u"instanceActions"_s,
                       QJsonArray { QJsonObject { { u"action"_s, u"create"_s },
                                                  { u"request_id"_s, u"req-7"_s },
                                                  { u"message"_s, u"Error"_s } } }));
    show({ { u"fault"_s, object(u"message"_s, u"No valid host was found."_s) } });
    const auto *view = open<RelatedPage>(u"events"_s)->view();
    QTRY_COMPARE(view->table()->rows().rowCount(), 1);

    m_pane->showTab(u"overview"_s);

    QVERIFY(m_pane->findChild<FaultCard *>()->report().contains(u"req-7"_s));
}

void TestDetailsPane::addressesHaveRowsOfTheirOwn()
{
    show({ { u"addresses"_s,
             object(u"shop-net"_s,
                    QJsonArray { QJsonObject { { u"addr"_s, u"10.0.0.11"_s },
                                               { u"OS-EXT-IPS:type"_s, u"fixed"_s } },
                                 QJsonObject { { u"addr"_s, u"203.0.113.7"_s },
                                               { u"OS-EXT-IPS:type"_s, u"floating"_s } } }) } });

    const auto text = textOf(m_pane->page());

    for (const auto &part : { u"shop-net"_s, u"10.0.0.11"_s, u"Fixed"_s, u"Floating"_s })
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestDetailsPane::linksSayTheNameAsSoonAsItIsKnown()
{
    m_cloud->on(
        "GET /images/image-0123456789-abcdef", 200,
        QJsonObject { { u"id"_s, u"image-0123456789-abcdef"_s }, { u"name"_s, u"Debian 12"_s } });

    show();

    QVERIFY(link(u"image-01\u2026cdef"_s));
    QTRY_VERIFY(link(u"Debian 12"_s));
}

void TestDetailsPane::linksAskOnceForEachThing()
{
    m_cloud->on("GET /images/image-0123456789-abcdef", 403);
    show();
    QTRY_COMPARE(m_cloud->count("GET /images/image-0123456789-abcdef"), 1);

    m_pane->setResource(*m_place,
                        Resource::load(Schema::of<Server>(), serverJson({ { u"id"_s, u"s2"_s } })));
    QTRY_COMPARE(m_cloud->count("GET /servers/s2"), 1);

    QCOMPARE(m_cloud->count("GET /images/image-0123456789-abcdef"), 1);
    QCOMPARE(m_cloud->count("GET /flavors/m1.small"), 0); // a name needs no look-up
}

void TestDetailsPane::linksLeadToTheirThing()
{
    show();
    Place target { m_cloud.connection() };
    QString id;
    connect(m_pane.get(), &DetailsPane::linkActivated, this,
            [&](const Place &place, const QString &which) {
                target = place;
                id = which;
            });

    link(u"m1.small"_s)->click();

    QCOMPARE(target.schema, &Schema::of<Flavor>());
    QCOMPARE(id, u"m1.small"_s);
}

void TestDetailsPane::scriptNetwork()
{
    const QJsonObject port { { u"id"_s, u"p1"_s },
                             { u"mac_address"_s, u"fa:16:3e:00:00:01"_s },
                             { u"fixed_ips"_s,
                               QJsonArray { object(u"ip_address"_s, u"10.0.0.11"_s) } },
                             { u"security_groups"_s, QJsonArray { u"g1"_s } } };
    const QJsonObject rule {
        { u"direction"_s, u"ingress"_s }, { u"ethertype"_s, u"IPv4"_s },
        { u"protocol"_s, u"tcp"_s },      { u"port_range_min"_s, 22 },
        { u"port_range_max"_s, 22 },      { u"remote_ip_prefix"_s, u"0.0.0.0/0"_s }
    };
    m_cloud->on("GET /ports", 200, object(u"ports"_s, QJsonArray { port }));
    m_cloud->on(
        "GET /security-groups", 200,
        object(u"security_groups"_s,
               QJsonArray { QJsonObject { { u"id"_s, u"g1"_s },
                                          { u"name"_s, u"web-sg"_s },
                                          { u"security_group_rules"_s, QJsonArray { rule } } } }));
}

void TestDetailsPane::portsAreThoseOfTheServer()
{
    scriptNetwork();
    show();

    const auto *view = open<RelatedPage>(u"interfaces"_s)->view();

    QTRY_COMPARE(view->table()->rows().rowCount(), 1);
    QCOMPARE(m_cloud->last("GET /ports").query, "device_id=s1");
}

void TestDetailsPane::volumesAreShownByNameAndLeadToThem()
{
    m_cloud->on("GET /servers/s1/os-volume_attachments", 200,
                object(u"volumeAttachments"_s,
                       QJsonArray { QJsonObject { { u"volumeId"_s, u"volume-0123456789-x"_s },
                                                  { u"device"_s, u"/dev/vdb"_s } } }));
    m_cloud->on("GET /volumes/volume-0123456789-x", 200,
                object(u"volume"_s,
                       QJsonObject { { u"id"_s, u"volume-0123456789-x"_s },
                                     { u"name"_s, u"shop-data"_s } }));
    show();
    QString id;
    connect(m_pane.get(), &DetailsPane::linkActivated, this,
            [&](const Place &, const QString &which) { id = which; });
    auto *table = open<RelatedPage>(u"volumes"_s)->view()->table();
    QTRY_COMPARE(table->rows().rowCount(), 1);
    const auto shown = [&] { return table->rows().index(0, 0).data().toString(); };

    QTRY_COMPARE(shown(), u"shop-data"_s);
    emit table->opened(
        table->rows().index(0, 0).data(ResourceModel::ResourceRole).value<Resource>());

    QCOMPARE(id, u"volume-0123456789-x"_s);
}

void TestDetailsPane::actionsOfTheServerAreButtonsWhereTheyAreKnown()
{
    QStringList pressed;
    m_pane->setTools({ .actionsFor = [&](const Place &, const QList<Resource> &rows,
                                         QObject *owner) -> QList<QAction *> {
        QList<QAction *> actions;
        for (const auto &id : { u"server.volume.attach"_s, u"server.stop"_s }) {
            auto *action = new QAction(id, owner);
            action->setObjectName(id);
            connect(action, &QAction::triggered, this,
                    [&pressed, rows, id] { pressed << id + u' ' + rows.first().name(); });
            actions << action;
        }
        return actions;
    } });
    show();
    const auto *page = open<RelatedPage>(u"volumes"_s);

    auto *attach = page->findChild<QPushButton *>(u"server.volume.attach"_s);
    QVERIFY(attach && attach->isVisible());
    QVERIFY(!page->findChild<QPushButton *>(u"server.stop"_s));
    attach->click();

    QCOMPARE(pressed, QStringList { u"server.volume.attach web-1"_s });
}

void TestDetailsPane::theNewestEventIsToldAtOnce_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestDetailsPane::theNewestEventIsToldAtOnce()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_pane->setLayoutDirection(direction);
    const auto action = [](const QString &name, const QString &id, const QString &time) {
        return QJsonObject { { u"action"_s, name },
                             { u"request_id"_s, id },
                             { u"start_time"_s, time } };
    };
    const auto old = action(u"create"_s, u"req-1"_s, u"2026-11-20T08:00:00.000000"_s);
    const auto latest = action(u"reboot"_s, u"req-2"_s, u"2026-11-21T08:00:00.000000"_s);
    m_cloud->on("GET /servers/s1/os-instance-actions", 200,
                object(u"instanceActions"_s, QJsonArray { old, latest }));
    auto whole = latest;
    whole[u"events"_s] = QJsonArray { QJsonObject { { u"event"_s, u"compute_reboot_instance"_s },
                                                    { u"result"_s, u"Success"_s } } };
    m_cloud->on("GET /servers/s1/os-instance-actions/req-2", 200,
                object(u"instanceAction"_s, whole));
    show();

    const auto *detail = qobject_cast<EventDetail *>(open<RelatedPage>(u"events"_s)->below());

    QTRY_COMPARE(detail->events()->topLevelItemCount(), 1);
    QCOMPARE(detail->events()->topLevelItem(0)->text(1), u"Done"_s);
    QVERIFY(detail->report().contains(u"req-2"_s));
    QVERIFY(detail->report().contains(u"compute_reboot_instance"_s));
}

void TestDetailsPane::anEventThatFailedShowsItsTraceback()
{
    QJsonObject action { { u"action"_s, u"create"_s },
                         { u"request_id"_s, u"req-1"_s },
                         { u"message"_s, u"Error"_s } };
    m_cloud->on("GET /servers/s1/os-instance-actions", 200,
                object(u"instanceActions"_s, QJsonArray { action }));
    action[u"events"_s] = QJsonArray { QJsonObject {
        { u"event"_s, u"schedule"_s },
        { u"result"_s, u"Error"_s },
        { u"traceback"_s, u"  File \"a.py\", line 1\nNoValidHost"_s } } };
    m_cloud->on("GET /servers/s1/os-instance-actions/req-1", 200,
                object(u"instanceAction"_s, action));
    show();

    const auto *detail = qobject_cast<EventDetail *>(open<RelatedPage>(u"events"_s)->below());

    QTRY_COMPARE(detail->events()->topLevelItemCount(), 1);
    const auto *event = detail->events()->topLevelItem(0);
    QCOMPARE(event->text(1), u"Failed"_s);
    QCOMPARE(event->childCount(), 1);
    QVERIFY(event->child(0)->child(0)->text(0).contains(u"NoValidHost"_s));
}

void TestDetailsPane::securitySaysWhatIsOpenToTheWorld()
{
    scriptNetwork();
    show();

    const auto *tree = open<SecurityPage>(u"security"_s)->tree();

    QTRY_COMPARE(tree->topLevelItemCount(), 2);
    const auto *port = tree->topLevelItem(0)->child(0);
    QCOMPARE(port->text(0), u"10.0.0.11"_s);
    QCOMPARE(port->text(1), u"web-sg"_s);
    const auto *group = tree->topLevelItem(1);
    QCOMPARE(group->text(0), u"web-sg"_s);
    QCOMPARE(group->child(0)->text(0), u"Ingress IPv4 TCP 22 from 0.0.0.0/0"_s);
    QCOMPARE(group->child(0)->text(1), u"Open to the world"_s);
    QVERIFY(!group->child(0)->icon(1).isNull());
}

void TestDetailsPane::aServerWithoutPortsHasNoSecurity()
{
    m_cloud->on("GET /ports", 200, object(u"ports"_s, QJsonArray()));
    m_cloud->on("GET /security-groups", 200, object(u"security_groups"_s, QJsonArray()));
    show();

    const auto *page = open<SecurityPage>(u"security"_s);

    QTRY_COMPARE(page->card()->title(), u"The server has no ports"_s);
}

void TestDetailsPane::aForbiddenListIsSaid()
{
    m_cloud->on("GET /servers/s1/os-instance-actions", 403);
    show();

    const auto *view = open<RelatedPage>(u"events"_s)->view();

    QTRY_COMPARE(view->shownState(), u"card"_s);
    QVERIFY(view->card()->title().contains(u"may not"_s));
}

void TestDetailsPane::scriptEvents()
{
    const auto action = [](const QString &name, const QString &id, int hour) {
        return QJsonObject { { u"action"_s, name },
                             { u"request_id"_s, id },
                             { u"start_time"_s, u"2026-11-20T0%1:00:00.000000"_s.arg(hour) } };
    };
    auto failed = action(u"createImage"_s, u"req-2"_s, 7);
    failed[u"message"_s] = u"Error"_s;
    m_cloud->on("GET /servers/s1/os-instance-actions", 200,
                object(u"instanceActions"_s,
                       QJsonArray { action(u"live-migration"_s, u"req-3"_s, 8), failed,
                                    action(u"create"_s, u"req-1"_s, 6) }));
}

//! What the cells of a column say, from the top.
QStringList TestDetailsPane::column(const QString &tab, const char *key)
{
    auto *table = open<RelatedPage>(tab)->view()->table();
    QStringList texts;
    for (int row = 0; row < table->rows().rowCount(); ++row)
        texts
            << table->rows().index(row, table->rows().resources()->columnOf(key)).data().toString();
    return texts;
}

void TestDetailsPane::actionsOfTheLogAreInWords()
{
    scriptEvents();
    show();

    QTRY_COMPARE(column(u"events"_s, "action"),
                 (QStringList { u"Live migration"_s, u"Snapshot"_s, u"Create"_s }));
    QCOMPARE(column(u"events"_s, "message"), (QStringList { QString(), u"Error"_s, QString() }));
}

void TestDetailsPane::theToolTipOfAnActionIsNovasName()
{
    scriptEvents();
    show();
    QTRY_COMPARE(column(u"events"_s, "action").size(), 3);
    auto *table = open<RelatedPage>(u"events"_s)->view()->table();
    const auto index = table->rows().index(0, table->rows().resources()->columnOf("action"));
    QStyleOptionViewItem option;
    option.rect = table->visualRect(index);
    QHelpEvent event(QEvent::ToolTip, option.rect.center(),
                     table->viewport()->mapToGlobal(option.rect.center()));

    table->itemDelegate()->helpEvent(&event, table, option, index);

    QCOMPARE(QToolTip::text(), u"live-migration"_s);
}

void TestDetailsPane::tabsOfAdministratorsAreForThem()
{
    show();
    QVERIFY(!tabs().contains(u"migrations"_s));
    QVERIFY(!tabs().contains(u"diagnostics"_s));

    show({ { u"OS-EXT-SRV-ATTR:host"_s, u"compute-1"_s } });

    QVERIFY(tabs().contains(u"migrations"_s));
    QVERIFY(tabs().contains(u"diagnostics"_s));
    QCOMPARE(tabs().last(), u"json"_s);
}

void TestDetailsPane::aLiveMigrationSaysHowFarItIs()
{
    m_cloud->on("GET /servers/s1/migrations", 200,
                object(u"migrations"_s,
                       QJsonArray { QJsonObject { { u"id"_s, 7 },
                                                  { u"status"_s, u"running"_s },
                                                  { u"memory_processed_bytes"_s, 3.1e9 },
                                                  { u"memory_total_bytes"_s, 8e9 },
                                                  { u"disk_processed_bytes"_s, 0 },
                                                  { u"disk_total_bytes"_s, 0 } } }));
    show({ { u"OS-EXT-SRV-ATTR:host"_s, u"compute-1"_s } });

    QTRY_COMPARE(column(u"migrations"_s, "memory_processed_bytes"),
                 QStringList { u"3.1 GB of 8.0 GB"_s });
    QCOMPARE(column(u"migrations"_s, "disk_processed_bytes"), QStringList { QString() });
    QCOMPARE(column(u"migrations"_s, "status"), QStringList { u"Running"_s });
    const auto *rows = open<RelatedPage>(u"migrations"_s)->view()->table()->model();
    QVERIFY(rows->index(0, 0).data(ResourceModel::TransitionRole).toBool());
}

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"
