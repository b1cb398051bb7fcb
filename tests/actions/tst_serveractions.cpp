// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionregistry.h"
#include "actions/serververbs.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

QJsonObject body(const QString &status, const QString &task = {})
{
    return { { u"id"_s, u"1"_s },
             { u"name"_s, u"vm-1"_s },
             { u"status"_s, status },
             { u"image"_s, QJsonObject { { u"id"_s, u"i1"_s } } },
             { u"os-extended-volumes:volumes_attached"_s,
               QJsonArray { QJsonObject { { u"id"_s, u"v1"_s } } } },
             { u"OS-SRV-USG:launched_at"_s, u"2026-01-01T00:00:00.000000"_s },
             { u"OS-EXT-STS:task_state"_s, task.isEmpty() ? QJsonValue() : QJsonValue(task) } };
}

Resource server(const QJsonObject &json)
{
    return Resource::load(Schema::of<Server>(), json);
}

Resource lockedServer(const QString &reason = {})
{
    auto json = body(u"ACTIVE"_s);
    json.insert(u"locked"_s, true);
    if (!reason.isEmpty())
        json.insert(u"locked_reason"_s, reason);
    return server(json);
}

//! The real actions over a scripted cloud, in front of its list of servers.
struct Desk
{
    ScriptedCloud cloud;
    ResourceStore store;
    Operations operations { &store };
    ActionRegistry registry;
    Question asked;
    Inputs answers;

    Desk()
    {
        addActions(registry);
        registry.setAsker([this](const Question &question,
                                 const std::function<void(std::optional<Inputs>)> &answered) {
            asked = question;
            answered(answers);
        });
    }
    Operations::State state() const
    {
        return operations.index(0, 0).data(Operations::StateRole).value<Operations::State>();
    }

    ActionContext context(const Resource &row)
    {
        ActionContext context;
        context.place = Place { cloud.connection(), &Schema::of<Server>() };
        context.selection = { row };
        context.operations = &operations;
        context.store = &store;
        return context;
    }
    QString reason(const QString &id, const Resource &row)
    {
        return registry.availability(*registry.find(id), context(row)).reason;
    }
    QStringList possible(const Resource &row)
    {
        QStringList verbs;
        for (const auto &spec : registry.specs()) {
            if (spec->schema == &Schema::of<Server>() && reason(spec->id, row).isEmpty())
                verbs << spec->id.mid(7); // without "server."
        }
        verbs.sort();
        return verbs;
    }
};

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

// What nova and neutron take in every state.
const QStringList Always {
    u"rename"_s,
    u"describe"_s,
    u"hostname"_s,
    u"metadata"_s,
    u"delete"_s,
    u"delete.force"_s,
    u"lock"_s,
    u"lock.reason"_s,
    u"reset.active"_s,
    u"reset.error"_s,
    u"floatingip.associate"_s,
    u"floatingip.new"_s,
    u"floatingip.disassociate"_s,
    u"securitygroups"_s,
    u"console"_s,
    u"log"_s,
    u"create"_s,
    u"create.like"_s,
};
// And of a server that is on a host.
const QStringList Browser { u"console.novnc"_s, u"console.spice"_s, u"console.mks"_s };
// What goes together in the states that nova takes it in.
const QStringList Images { u"snapshot"_s, u"backup"_s };
const QStringList Disks { u"rebuild"_s, u"rescue"_s, u"evacuate"_s };
const QStringList Moves { u"resize"_s, u"migrate"_s, u"migrate.host"_s };
const QStringList LiveMoves { u"migrate.live"_s, u"migrate.live.host"_s };
const QStringList Volumes { u"volume.attach"_s, u"volume.detach"_s };
const QStringList Interfaces { u"interface.attach"_s, u"interface.detach"_s, u"port.attach"_s };

} // namespace

class TestServerActions : public QObject
{
    Q_OBJECT

private slots:
    void theStateDecides_data();
    void theStateDecides();
    void aTaskMakesBusy_data();
    void aTaskMakesBusy();
    void lockedServersSayWhy();
    void administratorsPassLocks();
    void whatNeverRanCannotBeStopped();
    void eachVerbSendsItsBody_data();
    void eachVerbSendsItsBody();
    void forceDeleteRemovesTheRow();
    void renamingSendsTheNameAlone();
    void namesThatNovaRefusesAreTold();
    void aSnapshotTellsItsName();
    void oneServerOnlyIsRenamed();
};

void TestServerActions::theStateDecides_data()
{
    QTest::addColumn<QStringList>("verbs");

    const QHash<QString, QStringList> rules {
        { u"ACTIVE"_s,
          QStringList { u"stop"_s, u"reboot.soft"_s, u"reboot.hard"_s, u"pause"_s, u"suspend"_s,
                        u"shelve"_s, u"crashdump"_s, u"password"_s }
              + Images + Disks + Moves + LiveMoves + Volumes + Interfaces },
        { u"SHUTOFF"_s,
          QStringList { u"start"_s, u"reboot.hard"_s, u"shelve"_s } + Images + Disks + Moves
              + Volumes + Interfaces },
        { u"PAUSED"_s,
          QStringList { u"unpause"_s, u"reboot.hard"_s, u"shelve"_s, u"crashdump"_s } + Images
              + LiveMoves + Volumes + Interfaces },
        { u"SUSPENDED"_s, QStringList { u"resume"_s, u"reboot.hard"_s, u"shelve"_s } + Images },
        { u"ERROR"_s, QStringList { u"stop"_s, u"reboot.hard"_s, u"crashdump"_s } + Disks },
        { u"REBOOT"_s, { u"reboot.hard"_s } },
        { u"HARD_REBOOT"_s, { u"reboot.hard"_s } },
        { u"VERIFY_RESIZE"_s,
          QStringList { u"resize.confirm"_s, u"resize.revert"_s, u"crashdump"_s } + Volumes },
        { u"RESCUE"_s, { u"unrescue"_s, u"crashdump"_s } },
        { u"SHELVED"_s, QStringList { u"unshelve"_s, u"shelve.offload"_s } + Volumes },
        { u"SHELVED_OFFLOADED"_s,
          QStringList { u"unshelve"_s, u"unshelve.zone"_s, u"unshelve.host"_s } + Volumes },
        { u"SOFT_DELETED"_s, QStringList { u"restore"_s } + Volumes },
    };
    for (const auto &status : { u"ACTIVE"_s,
                                u"BUILD"_s,
                                u"SHUTOFF"_s,
                                u"ERROR"_s,
                                u"PAUSED"_s,
                                u"SUSPENDED"_s,
                                u"REBOOT"_s,
                                u"HARD_REBOOT"_s,
                                u"PASSWORD"_s,
                                u"REBUILD"_s,
                                u"MIGRATING"_s,
                                u"RESIZE"_s,
                                u"VERIFY_RESIZE"_s,
                                u"REVERT_RESIZE"_s,
                                u"RESCUE"_s,
                                u"SHELVED"_s,
                                u"SHELVED_OFFLOADED"_s,
                                u"SOFT_DELETED"_s,
                                u"UNKNOWN"_s,
                                u"SOMETHING_NEW"_s })
        QTest::newRow(qPrintable(status)) << rules.value(status);
}

void TestServerActions::theStateDecides()
{
    QFETCH(QStringList, verbs);
    Desk desk;

    const auto status = QString::fromLatin1(QTest::currentDataTag());
    const bool isOnHost = status != "BUILD"_L1 && !status.startsWith("SHELVED"_L1);

    QCOMPARE(desk.possible(server(body(status))),
             sorted(verbs + Always + (isOnHost ? Browser : QStringList())));
}

void TestServerActions::aTaskMakesBusy_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("task");
    QTest::addColumn<QStringList>("verbs");

    QTest::newRow("resize") << u"ACTIVE"_s << u"resize_prep"_s << Always;
    QTest::newRow("powering off") << u"ACTIVE"_s << u"powering-off"_s << Always;
    QTest::newRow("hanging reboot")
        << u"REBOOT"_s << u"rebooting"_s << Always + QStringList { u"reboot.hard"_s };
    QTest::newRow("hanging suspend")
        << u"ACTIVE"_s << u"suspending"_s << Always + QStringList { u"reboot.hard"_s };
    auto ofDeleted = Always;
    ofDeleted.removeAll(u"delete"_s);
    ofDeleted.removeAll(u"delete.force"_s);
    QTest::newRow("being deleted") << u"ACTIVE"_s << u"deleting"_s << ofDeleted;
}

void TestServerActions::aTaskMakesBusy()
{
    QFETCH(QString, status);
    QFETCH(QString, task);
    QFETCH(QStringList, verbs);
    Desk desk;

    QCOMPARE(desk.possible(server(body(status, task))), sorted(verbs + Browser));
}

void TestServerActions::lockedServersSayWhy()
{
    Desk desk;

    for (const auto &id : { u"server.stop"_s, u"server.reboot.hard"_s, u"server.delete"_s,
                            u"server.pause"_s, u"server.delete.force"_s })
        QCOMPARE(desk.reason(id, lockedServer()), u"vm-1 is locked."_s);
    QCOMPARE(desk.reason(u"server.stop"_s, lockedServer(u"audit"_s)), u"vm-1 is locked: audit"_s);
    QCOMPARE(desk.reason(u"server.lock"_s, lockedServer()), u"vm-1 is locked already."_s);
    QCOMPARE(desk.reason(u"server.unlock"_s, lockedServer()), QString());
}

void TestServerActions::administratorsPassLocks()
{
    Desk desk;
    auto context = desk.context(lockedServer());
    context.roles = QStringList { u"Admin"_s }; // names of roles know no case

    for (const auto &id : { u"server.stop"_s, u"server.delete"_s })
        QVERIFY(desk.registry.availability(*desk.registry.find(id), context).isEnabled());
}

void TestServerActions::whatNeverRanCannotBeStopped()
{
    Desk desk;
    auto json = body(u"ERROR"_s);
    json.remove(u"OS-SRV-USG:launched_at"_s);

    QCOMPARE(desk.reason(u"server.stop"_s, server(json)), u"vm-1 has never run."_s);
    QCOMPARE(desk.possible(server(json)), sorted(Always + Browser));
}

void TestServerActions::eachVerbSendsItsBody_data()
{
    QTest::addColumn<QByteArray>("sent");

    QTest::newRow("start") << R"({"os-start":null})"_ba;
    QTest::newRow("stop") << R"({"os-stop":null})"_ba;
    QTest::newRow("reboot.soft") << R"({"reboot":{"type":"SOFT"}})"_ba;
    QTest::newRow("reboot.hard") << R"({"reboot":{"type":"HARD"}})"_ba;
    QTest::newRow("pause") << R"({"pause":null})"_ba;
    QTest::newRow("unpause") << R"({"unpause":null})"_ba;
    QTest::newRow("suspend") << R"({"suspend":null})"_ba;
    QTest::newRow("resume") << R"({"resume":null})"_ba;
    QTest::newRow("shelve") << R"({"shelve":null})"_ba;
    QTest::newRow("unshelve") << R"({"unshelve":null})"_ba;
    QTest::newRow("resize.confirm") << R"({"confirmResize":null})"_ba;
    QTest::newRow("resize.revert") << R"({"revertResize":null})"_ba;
    QTest::newRow("unrescue") << R"({"unrescue":null})"_ba;
    QTest::newRow("crashdump") << R"({"trigger_crash_dump":null})"_ba;
    QTest::newRow("restore") << R"({"restore":null})"_ba;
    QTest::newRow("migrate") << R"({"migrate":null})"_ba;
    QTest::newRow("migrate.live")
        << R"({"os-migrateLive":{"block_migration":"auto","host":null}})"_ba;
    QTest::newRow("shelve.offload") << R"({"shelveOffload":null})"_ba;
    QTest::newRow("reset.active") << R"({"os-resetState":{"state":"active"}})"_ba;
    QTest::newRow("reset.error") << R"({"os-resetState":{"state":"error"}})"_ba;
    QTest::newRow("lock") << R"({"lock":null})"_ba;
    QTest::newRow("unlock") << R"({"unlock":null})"_ba;
}

void TestServerActions::eachVerbSendsItsBody()
{
    QFETCH(QByteArray, sent);
    Desk desk;
    const auto id = u"server."_s + QLatin1String(QTest::currentDataTag());
    const auto verbs = serverVerbs();
    const auto verb = std::find_if(verbs.begin(), verbs.end(),
                                   [&](const ServerVerb &v) { return QLatin1String(v.id) == id; });
    const bool isListed = verb != verbs.end();
    const auto from
        = isListed && !verb->rule.states.isEmpty() ? verb->rule.states.first() : u"ACTIVE"_s;
    const auto to = isListed && !verb->action.ends.isEmpty() ? verb->action.ends.first() : from;
    desk.cloud->on("POST /servers/1/action", 202);
    desk.cloud->on("GET /servers/1", 200, QJsonObject { { u"server"_s, body(to) } });
    const auto row = id == "server.unlock"_L1 ? lockedServer() : server(body(from));

    desk.registry.trigger(id, desk.context(row));

    QTRY_COMPARE(desk.operations.index(0, 0).data(Operations::StateRole).value<Operations::State>(),
                 Operations::State::Done);
    const auto request = desk.cloud->last("POST /servers/1/action").body;
    QCOMPARE(QJsonDocument::fromJson(request), QJsonDocument::fromJson(sent));
}

void TestServerActions::forceDeleteRemovesTheRow()
{
    Desk desk;
    const auto row = server(body(u"ACTIVE"_s));
    const auto list = desk.store.listing(*desk.context(row).place);
    list->upsert(row);
    desk.cloud->on("POST /servers/1/action", 202);
    desk.cloud->on("GET /servers/1", 404);

    desk.registry.trigger(u"server.delete.force"_s, desk.context(row));

    QTRY_COMPARE(list->model()->rowCount(), 0);
    QCOMPARE(desk.cloud->last("POST /servers/1/action").body, R"({"forceDelete":null})"_ba);
}

void TestServerActions::renamingSendsTheNameAlone()
{
    Desk desk;
    desk.answers = { { u"name"_s, u"web-9"_s } };
    auto json = body(u"ACTIVE"_s);
    json.insert(u"name"_s, u"web-9"_s);
    desk.cloud->on("PUT /servers/1", 200, QJsonObject { { u"server"_s, json } });

    desk.registry.trigger(u"server.rename"_s, desk.context(server(body(u"ACTIVE"_s))));

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QCOMPARE(desk.asked.inputs.value(0).initial.toString(), u"vm-1"_s);
    QCOMPARE(desk.cloud->last("PUT /servers/1").body, R"({"server":{"name":"web-9"}})"_ba);
}

void TestServerActions::namesThatNovaRefusesAreTold()
{
    Desk desk;
    const auto context = desk.context(server(body(u"ACTIVE"_s)));
    const auto input = desk.registry.find(u"server.rename"_s)->inputsFor(context).value(0);

    QCOMPARE(input.check(u"web-9"_s), QString());
    QCOMPARE(input.check(QString(255, u'x')), QString());
    for (const auto &wrong : { QString(), u"  "_s, u" web"_s, u"web "_s, QString(256, u'x') })
        QVERIFY2(!input.check(wrong).isEmpty(), qPrintable(wrong));
}

void TestServerActions::aSnapshotTellsItsName()
{
    Desk desk;
    desk.answers = { { u"name"_s, u"before the upgrade"_s } };
    desk.cloud->on("POST /servers/1/action", 202, QJsonObject { { u"image_id"_s, u"i1"_s } });
    desk.cloud->on("GET /servers/1", 200, QJsonObject { { u"server"_s, body(u"ACTIVE"_s) } });

    desk.registry.trigger(u"server.snapshot"_s, desk.context(server(body(u"ACTIVE"_s))));

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QVERIFY(desk.asked.inputs.value(0).initial.toString().startsWith(u"vm-1 "_s));
    QCOMPARE(desk.cloud->last("POST /servers/1/action").body,
             R"({"createImage":{"name":"before the upgrade"}})"_ba);
    QVERIFY(desk.operations.index(0, 0)
                .data(Operations::NoteRole)
                .toString()
                .contains(u"before the upgrade"_s));
}

void TestServerActions::oneServerOnlyIsRenamed()
{
    Desk desk;
    auto context = desk.context(server(body(u"ACTIVE"_s)));
    context.selection << context.selection.first();

    for (const auto &id : { u"server.rename"_s, u"server.snapshot"_s }) {
        const auto reason = desk.registry.availability(*desk.registry.find(id), context).reason;
        QCOMPARE(reason, u"Select one only."_s);
    }
}

QTEST_MAIN(TestServerActions)
#include "tst_serveractions.moc"
