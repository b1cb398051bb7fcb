// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionregistry.h"
#include "sdk/services.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"

#include <QSet>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

using State = Operations::State;

QJsonObject body(const QString &id, const QString &status, const QString &task = {},
                 bool locked = false)
{
    return { { u"id"_s, id },
             { u"name"_s, u"vm-"_s + id },
             { u"status"_s, status },
             { u"locked"_s, locked },
             { u"OS-EXT-STS:task_state"_s, task.isEmpty() ? QJsonValue() : QJsonValue(task) } };
}

Resource server(const QString &status, const QString &task = {}, bool locked = false,
                const QString &id = u"1"_s)
{
    return Resource::load(Schema::of<Server>(), body(id, status, task, locked));
}

//! The real actions over a scripted cloud, in front of its list of servers.
struct Desk
{
    ScriptedCloud cloud;
    ResourceStore store;
    Operations operations { &store };
    ActionRegistry registry;
    QList<Question> asked;
    std::optional<Inputs> answer = Inputs();

    Desk()
    {
        addActions(registry);
        registry.setAsker(
            [this](const Question &question, std::function<void(std::optional<Inputs>)> answered) {
                asked << question;
                answered(answer);
            });
    }

    ActionContext context(const QList<Resource> &selection,
                          const Schema &schema = Schema::of<Server>())
    {
        ActionContext context;
        context.place = Place { cloud.connection(), &schema };
        context.selection = selection;
        context.where = u"shop@prod"_s;
        context.operations = &operations;
        context.store = &store;
        return context;
    }
    QString reason(const QString &id, const QList<Resource> &selection)
    {
        return registry.availability(*registry.find(id), context(selection)).reason;
    }
    void answerAction(const QString &id, const QString &statusAfter)
    {
        cloud->on("POST /servers/" + id.toLatin1() + "/action", 202);
        cloud->on("GET /servers/" + id.toLatin1(), 200,
                  QJsonObject { { u"server"_s, body(id, statusAfter) } });
    }
    State state(int row = 0) const
    {
        return operations.index(row, 0).data(Operations::StateRole).value<State>();
    }
};

} // namespace

class TestActionRegistry : public QObject
{
    Q_OBJECT

private slots:
    void withoutASelectionNothingIsPossible();
    void readOnlyConnectionsRefuseWrites();
    void actionsOfOtherTypesAreNotShown();
    void disabledActionsShowTheReason();
    void declinedMeansNoRequest();
    void acceptedStopsAndTellsTheStore();
    void withoutAnAskerNothingDangerousRuns();
    void whatNeedsNoQuestionRunsAtOnce();
    void aFailureStaysInTheListAndCanBeRetried();
    void onlyRowsThatAllowItAreTouched();
    void manyThingsAreTyped();
    void carefulCloudsAskForTheName();
    void deletingRemovesTheRow();
    void everyDeletableTypeHasADeleteAction();
    void generatedDeletesWork();
    void idsAreCopied();
    void refreshAsksForTheList();
    void shortcutsOfOneTypeDiffer();
    void theSetFollowsTheContext();
    void whoLacksTheRoleIsToldWhichItNeeds();
    void olderCloudsSayWhatTheyLack();
};

void TestActionRegistry::withoutASelectionNothingIsPossible()
{
    Desk desk;

    QCOMPARE(desk.reason(u"server.stop"_s, {}), u"Nothing is selected."_s);
}

void TestActionRegistry::readOnlyConnectionsRefuseWrites()
{
    Desk desk;
    auto context = desk.context({ server(u"ACTIVE"_s) });
    context.isReadOnly = true;
    context.copyText = [](const QString &) {};

    const auto stop = desk.registry.availability(*desk.registry.find(u"server.stop"_s), context);
    const auto copy = desk.registry.availability(*desk.registry.find(u"edit.copyid"_s), context);

    QVERIFY(stop.isShown);
    QVERIFY(stop.reason.contains(u"read-only"_s));
    QVERIFY(copy.isEnabled());
}

void TestActionRegistry::actionsOfOtherTypesAreNotShown()
{
    Desk desk;
    QObject owner;

    const auto actions = desk.registry.actionsFor(desk.context({ server(u"ACTIVE"_s) }), &owner);

    QStringList ids;
    for (const auto *action : actions)
        ids << action->objectName();
    QVERIFY(ids.contains(u"server.stop"_s));
    QVERIFY(ids.contains(u"resource.refresh"_s));
    QVERIFY(!ids.contains(u"keypair.delete"_s));
    QVERIFY(!ids.contains(u"object.upload"_s));
}

void TestActionRegistry::disabledActionsShowTheReason()
{
    Desk desk;
    QObject owner;

    const auto actions = desk.registry.actionsFor(desk.context({ server(u"SHUTOFF"_s) }), &owner);

    for (const auto *action : actions) {
        if (action->objectName() != u"server.stop"_s)
            continue;
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(u"Stopped"_s));
        QVERIFY(!action->property("reason").toString().isEmpty());
        return;
    }
    QFAIL("server.stop is missing");
}

void TestActionRegistry::declinedMeansNoRequest()
{
    Desk desk;
    desk.answer = std::nullopt;

    desk.registry.trigger(u"server.stop"_s, desk.context({ server(u"ACTIVE"_s) }));
    QTest::qWait(10); // long enough to see that nothing comes

    QCOMPARE(desk.asked.size(), 1);
    QCOMPARE(desk.asked[0].ask, Ask::Confirm);
    QCOMPARE(desk.asked[0].names, QStringList { u"vm-1"_s });
    QVERIFY(desk.asked[0].title.endsWith(u'?'));
    QCOMPARE(desk.cloud->seen().size(), 0);
    QCOMPARE(desk.operations.rowCount(), 0);
}

void TestActionRegistry::acceptedStopsAndTellsTheStore()
{
    Desk desk;
    desk.answerAction(u"1"_s, u"SHUTOFF"_s);
    const auto context = desk.context({ server(u"ACTIVE"_s) });
    const auto list = desk.store.listing(*context.place);
    list->upsert(server(u"ACTIVE"_s));

    desk.registry.trigger(u"server.stop"_s, context);

    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(desk.operations.index(0, 0).data().toString(), u"Stop vm-1"_s);
    QCOMPARE(desk.operations.index(0, 0).data(Operations::WhereRole).toString(), u"shop@prod"_s);
    QVERIFY(desk.cloud->last("POST /servers/1/action").body.contains("os-stop"));
    QCOMPARE(list->model()->resourceAt(0).status(), u"SHUTOFF"_s);
}

void TestActionRegistry::withoutAnAskerNothingDangerousRuns()
{
    Desk desk;
    desk.registry.setAsker({});

    desk.registry.trigger(u"server.delete"_s, desk.context({ server(u"ACTIVE"_s) }));
    QTest::qWait(10); // long enough to see that nothing comes

    QCOMPARE(desk.cloud->seen().size(), 0);
}

void TestActionRegistry::whatNeedsNoQuestionRunsAtOnce()
{
    Desk desk;
    desk.answerAction(u"1"_s, u"ACTIVE"_s);

    desk.registry.trigger(u"server.start"_s, desk.context({ server(u"SHUTOFF"_s) }));

    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(desk.asked.size(), 0);
}

void TestActionRegistry::aFailureStaysInTheListAndCanBeRetried()
{
    Desk desk;
    desk.cloud->on(
        "POST /servers/1/action", 409,
        QByteArray("{\"conflictingRequest\":{\"message\":\"busy\",\"code\":409}}"),
        { { "Content-Type", "application/json" }, { "x-openstack-request-id", "req-1" } });

    desk.registry.trigger(u"server.start"_s, desk.context({ server(u"SHUTOFF"_s) }));
    QTRY_COMPARE(desk.state(), State::Failed);
    QCOMPARE(desk.operations.index(0, 0).data(Operations::ErrorRole).value<Error>().requestId,
             u"req-1"_s);

    desk.cloud->reset("POST /servers/1/action");
    desk.answerAction(u"1"_s, u"ACTIVE"_s);
    desk.operations.retry(desk.operations.idAt(desk.operations.index(0, 0)));
    QTRY_COMPARE(desk.state(), State::Done);
}

void TestActionRegistry::onlyRowsThatAllowItAreTouched()
{
    Desk desk;
    desk.answerAction(u"1"_s, u"SHUTOFF"_s);
    desk.answerAction(u"3"_s, u"SHUTOFF"_s);

    desk.registry.trigger(u"server.stop"_s,
                          desk.context({ server(u"ACTIVE"_s, {}, false, u"1"_s),
                                         server(u"SHUTOFF"_s, {}, false, u"2"_s),
                                         server(u"ACTIVE"_s, {}, false, u"3"_s) }));

    QCOMPARE(desk.asked[0].names, (QStringList { u"vm-1"_s, u"vm-3"_s }));
    QCOMPARE(desk.asked[0].left.size(), 1);
    QCOMPARE(desk.asked[0].left[0].first, u"vm-2"_s);
    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(desk.operations.rowCount(desk.operations.index(0, 0)), 2); // one entry with sub-rows
    QCOMPARE(desk.cloud->count("POST /servers/2/action"), 0);
}

void TestActionRegistry::manyThingsAreTyped()
{
    Desk desk;
    QList<Resource> many;
    for (int i = 0; i < 11; ++i)
        many << server(u"ACTIVE"_s, {}, false, QString::number(i));
    desk.answer = std::nullopt;

    desk.registry.trigger(u"server.delete"_s, desk.context(many));

    QCOMPARE(desk.asked[0].ask, Ask::TypeTheName);
    QCOMPARE(desk.asked[0].toType, u"11"_s);
}

void TestActionRegistry::carefulCloudsAskForTheName()
{
    Desk desk;
    auto context = desk.context({ server(u"ACTIVE"_s) });
    context.isCareful = true;
    desk.answer = std::nullopt;

    desk.registry.trigger(u"server.delete"_s, context);

    QCOMPARE(desk.asked[0].ask, Ask::TypeTheName);
    QCOMPARE(desk.asked[0].toType, u"vm-1"_s);
    QVERIFY(desk.asked[0].isDanger);
}

void TestActionRegistry::deletingRemovesTheRow()
{
    Desk desk;
    desk.cloud->on("DELETE /servers/1", 204);
    const auto context = desk.context({ server(u"ACTIVE"_s) }); // GET /servers/1 is 404: gone
    const auto list = desk.store.listing(*context.place);
    list->upsert(server(u"ACTIVE"_s));

    desk.registry.trigger(u"server.delete"_s, context);

    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(list->model()->rowCount(), 0);
}

void TestActionRegistry::everyDeletableTypeHasADeleteAction()
{
    Desk desk;

    for (const auto &service : describedServices()) {
        for (const auto *schema : service.schemas) {
            const auto *spec = desk.registry.find(schema->name() + u".delete"_s);
            QCOMPARE(spec != nullptr, allows(schema->kind().allow, Allow::Delete));
            if (spec) {
                QCOMPARE(spec->schema, schema);
                QVERIFY(spec->isDanger && spec->isWrite && spec->ask != Ask::None);
            }
        }
    }
}

void TestActionRegistry::generatedDeletesWork()
{
    Desk desk;
    desk.cloud->on("DELETE /flavors/f1", 202);
    const auto flavor = Resource::load(Schema::of<Flavor>(),
                                       { { u"id"_s, u"f1"_s }, { u"name"_s, u"m1.tiny"_s } });

    desk.registry.trigger(u"flavor.delete"_s, desk.context({ flavor }, Schema::of<Flavor>()));

    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(desk.cloud->count("DELETE /flavors/f1"), 1);
}

void TestActionRegistry::idsAreCopied()
{
    Desk desk;
    QString clipboard;
    auto context = desk.context(
        { server(u"ACTIVE"_s, {}, false, u"1"_s), server(u"ACTIVE"_s, {}, false, u"2"_s) });
    context.copyText = [&](const QString &text) { clipboard = text; };

    desk.registry.trigger(u"edit.copyid"_s, context);
    QCOMPARE(clipboard, u"1\n2"_s);

    desk.registry.trigger(u"edit.copyname"_s, context);
    QCOMPARE(clipboard, u"vm-1\nvm-2"_s);

    desk.registry.trigger(u"edit.copyjson"_s, context);
    QCOMPARE(QJsonDocument::fromJson(clipboard.toUtf8()).array().size(), 2);
}

void TestActionRegistry::refreshAsksForTheList()
{
    Desk desk;

    desk.registry.trigger(u"resource.refresh"_s, desk.context({}));

    QTRY_COMPARE(desk.cloud->count("GET /servers/detail"), 1);
}

void TestActionRegistry::shortcutsOfOneTypeDiffer()
{
    Desk desk;
    QObject owner;

    for (const auto &service : describedServices()) {
        for (const auto *schema : service.schemas) {
            QSet<QString> used;
            for (const auto *action : desk.registry.actionsFor(desk.context({}, *schema), &owner)) {
                for (const auto &keys : action->shortcuts()) {
                    QVERIFY2(!keys.isEmpty(), qPrintable(action->objectName()));
                    QVERIFY2(!used.contains(keys.toString()), qPrintable(action->objectName()));
                    used << keys.toString();
                }
            }
        }
    }
    QCOMPARE(desk.registry.actionsFor(desk.context({}), &owner).first()->shortcuts().size(),
             2); // F5, Ctrl+R
}

void TestActionRegistry::theSetFollowsTheContext()
{
    Desk desk;
    ActionSet set(&desk.registry);
    QVERIFY(!set.action(u"server.stop"_s)->isVisible());

    set.setContext(desk.context({ server(u"ACTIVE"_s) }));
    QVERIFY(set.action(u"server.stop"_s)->isEnabled());
    QVERIFY(!set.action(u"server.start"_s)->isEnabled());

    set.setContext(desk.context({}, Schema::of<Container>()));
    QVERIFY(!set.action(u"server.stop"_s)->isVisible());
    QVERIFY(set.action(u"container.create"_s)->isEnabled());
    QCOMPARE(qsizetype(desk.registry.specs().size()), set.actions().size());
}

void TestActionRegistry::whoLacksTheRoleIsToldWhichItNeeds()
{
    Desk desk;
    const auto &spec = *desk.registry.find(u"server.migrate"_s);
    auto context = desk.context({ server(u"ACTIVE"_s) });

    QVERIFY(desk.registry.availability(spec, context).isEnabled()); // roles are not known yet
    context.roles = QStringList { u"member"_s, u"reader"_s };
    const auto member = desk.registry.availability(spec, context).reason;
    context.roles << u"Manager"_s;

    QVERIFY2(member.contains(u"admin or manager"_s), qPrintable(member));
    QVERIFY2(member.contains(u"member, reader"_s), qPrintable(member));
    QVERIFY(desk.registry.availability(spec, context).isEnabled());
}

void TestActionRegistry::olderCloudsSayWhatTheyLack()
{
    Desk desk;
    const auto &spec = *desk.registry.find(u"server.crashdump"_s);
    auto context = desk.context({ server(u"ACTIVE"_s) });

    context.newest = { 2, 16 };
    const auto old = desk.registry.availability(spec, context).reason;
    context.newest = { 2, 17 };

    QVERIFY2(old.contains(u"2.17"_s) && old.contains(u"2.16"_s), qPrintable(old));
    QVERIFY(desk.registry.availability(spec, context).isEnabled());
}

QTEST_MAIN(TestActionRegistry)

#include "tst_actionregistry.moc"
