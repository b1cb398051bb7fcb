// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionregistry.h"
#include "actions/serverlaunchjob.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"

#include <QSignalSpy>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;
using State = Operations::State;

namespace {

QJsonObject vm(const QString &status, const QString &fault = {})
{
    QJsonObject server { { u"id"_s, u"a"_s },
                         { u"name"_s, u"web-1"_s },
                         { u"status"_s, status },
                         { u"created"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate) } };
    if (!fault.isEmpty())
        server.insert(u"fault"_s, QJsonObject { { u"message"_s, fault } });
    return server;
}

QJsonObject one(const QJsonObject &server)
{
    return { { u"server"_s, server } };
}

const QJsonObject Accepted {
    { u"server"_s, QJsonObject { { u"id"_s, u"a"_s }, { u"adminPass"_s, u"geheim"_s } } }
};

LaunchOrder order()
{
    LaunchOrder order;
    order.server = { .name = u"web-1"_s, .flavorId = u"m1"_s, .imageId = u"debian"_s };
    return order;
}

} // namespace

class TestServerLaunchJob : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aServerIsDoneWhenItIsBuilt();
    void itsRowIsThereAtOnce();
    void aFaultIsToldWithAdviceAndRequest();
    void advice_data();
    void advice();
    void aRefusalIsToldAndNothingIsLeft();
    void aLostAnswerIsSettledAndSaidSo();
    void aGatewayThatGaveUpIsLookedAfter();
    void aRetryGoesOnWithTheServerThatIsThere();
    void aRetryAfterCancellingLooksFirst();
    void aRetryAfterAnOutcomeThatStayedUnknownLooksFirst();
    void aRetryAfterAnErrorLaunchesAnew();
    void severalAreOnePostEach();
    void oneThatFailsDoesNotStopTheOthers();
    void thePasswordIsToldUnlessThereIsAKey();
    void aNewFloatingIpLeadsToItOnceItRuns();
    void aFloatingIpIsNotMadeTwice();
    void aFloatingIpThatIsThereIsTaken();
    void withoutAFloatingIpTheServerRunsAllTheSame();
    void whatFailedCanBeEdited();
    void whatWasDoneCannotBeEdited();
    void theFormAsksAndItsAnswerIsLaunched();
    void decliningTheFormLaunchesNothing();
    void theFormOfOneLikeAnotherIsGivenTheRow();
    void editingOpensTheFormWithEverything();

private:
    ActionContext context()
    {
        ActionContext context;
        context.place = Place { m_cloud->connection(), &Schema::of<Server>() };
        context.operations = m_operations.get();
        context.store = m_store.get();
        return context;
    }
    ScriptedTransport &cloud() { return *m_cloud->transport; }
    void start(const LaunchOrder &what) { startLaunch(what, context()); }
    QVariant top(int role) const { return m_operations->index(0, 0).data(role); }
    State state() const { return top(Operations::StateRole).value<State>(); }
    Error error() const { return top(Operations::ErrorRole).value<Error>(); }
    Operations::Id id() const { return m_operations->idAt(m_operations->index(0, 0)); }
    void accept()
    {
        cloud().on("POST /servers", 202, Accepted);
        cloud().on("GET /servers/a", 200, one(vm(u"ACTIVE"_s)));
    }
    void offerPort()
    {
        const QJsonObject port {
            { u"id"_s, u"p4"_s },
            { u"fixed_ips"_s, QJsonArray { QJsonObject { { u"ip_address"_s, u"10.0.0.7"_s } } } }
        };
        const QJsonObject six {
            { u"id"_s, u"p6"_s },
            { u"fixed_ips"_s, QJsonArray { QJsonObject { { u"ip_address"_s, u"fd00::7"_s } } } }
        };
        cloud().on("GET /ports", 200, QJsonObject { { u"ports"_s, QJsonArray { six, port } } });
    }

    std::unique_ptr<ScriptedCloud> m_cloud;
    std::unique_ptr<ResourceStore> m_store;
    std::unique_ptr<Operations> m_operations;
};

void TestServerLaunchJob::init()
{
    m_operations.reset();
    m_store.reset();
    m_cloud = std::make_unique<ScriptedCloud>();
    m_store = std::make_unique<ResourceStore>();
    m_operations = std::make_unique<Operations>(m_store.get());
}

void TestServerLaunchJob::aServerIsDoneWhenItIsBuilt()
{
    cloud().on("POST /servers", 202, Accepted);
    cloud().on("GET /servers/a", 200, one(vm(u"BUILD"_s)));
    cloud().on("GET /servers/a", 200, one(vm(u"BUILD"_s)));
    cloud().on("GET /servers/a", 200, one(vm(u"ACTIVE"_s)));

    start(order());

    QTRY_COMPARE(cloud().count("GET /servers/a"), 2);
    QCOMPARE(state(), State::Running);
    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(cloud().count("POST /servers"), 1);
    QVERIFY(top(Operations::TitleRole).toString().contains(u"web-1"_s));
}

void TestServerLaunchJob::itsRowIsThereAtOnce()
{
    cloud().on("GET /servers/detail", 200, QJsonObject { { u"servers"_s, QJsonArray() } });
    cloud().on("POST /servers", 202, Accepted);
    cloud().on("GET /servers/a", 200, one(vm(u"BUILD"_s)));
    const auto watch = m_store->watch(*context().place);
    QTRY_VERIFY(watch->isComplete());

    start(order());

    QTRY_COMPARE(watch->model()->rowCount(), 1);
    QCOMPARE(state(), State::Running);
    QCOMPARE(watch->model()->resourceAt(0).name(), u"web-1"_s);
}

void TestServerLaunchJob::aFaultIsToldWithAdviceAndRequest()
{
    cloud().on("POST /servers", 202, QJsonDocument(Accepted).toJson(),
               { { "Content-Type", "application/json" }, { "X-Openstack-Request-Id", "req-9" } });
    cloud().on("GET /servers/a", 200, one(vm(u"ERROR"_s, u"No valid host was found."_s)));

    start(order());

    QTRY_COMPARE(state(), State::Failed);
    QCOMPARE(error().kind, Error::Kind::Failed);
    QCOMPARE(error().detail, u"No valid host was found."_s);
    QCOMPARE(error().requestId, u"req-9"_s);
    QVERIFY2(error().advice.contains(u"smaller flavor"_s), qPrintable(error().advice));
}

void TestServerLaunchJob::advice_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("word");
    QTest::newRow("room") << u"No valid host was found. There are not enough hosts"_s
                          << u"flavor"_s;
    QTest::newRow("addresses") << u"No more IP addresses available on network n."_s << u"address"_s;
    QTest::newRow("volume") << u"Build of instance x aborted: Volume y did not finish"_s
                            << u"volume"_s;
    QTest::newRow("network") << u"Failed to allocate the network(s), not rescheduling."_s
                             << u"network"_s;
    QTest::newRow("quota") << u"Quota exceeded for instances"_s << u"quota"_s;
    QTest::newRow("anything") << u"qemu went away"_s << u"action log"_s;
}

void TestServerLaunchJob::advice()
{
    QFETCH(QString, fault);
    QFETCH(QString, word);

    QVERIFY2(faultAdvice(fault).contains(word), qPrintable(faultAdvice(fault)));
}

void TestServerLaunchJob::aRefusalIsToldAndNothingIsLeft()
{
    cloud().on(
        "POST /servers", 400,
        QJsonObject { { u"badRequest"_s,
                        QJsonObject { { u"message"_s, u"Flavor m1 could not be found."_s } } } });

    start(order());

    QTRY_COMPARE(state(), State::Failed);
    QVERIFY2(error().text().contains(u"Flavor m1"_s), qPrintable(error().text()));
    QCOMPARE(cloud().count("GET /servers/detail"), 0);
}

void TestServerLaunchJob::aLostAnswerIsSettledAndSaidSo()
{
    cloud().on("POST /servers", -1);
    cloud().on("GET /servers/detail", 200,
               QJsonObject { { u"servers"_s, QJsonArray { vm(u"BUILD"_s) } } });
    cloud().on("GET /servers/a", 200, one(vm(u"ACTIVE"_s)));

    start(order());

    QTRY_COMPARE(state(), State::Done);
    QVERIFY(top(Operations::NoteRole).toString().contains(u"was found"_s));
    QCOMPARE(cloud().count("POST /servers"), 1);
}

void TestServerLaunchJob::aGatewayThatGaveUpIsLookedAfter()
{
    cloud().on("POST /servers", 504, QByteArray("<html>Gateway Timeout</html>"));
    cloud().on("GET /servers/detail", 200,
               QJsonObject { { u"servers"_s, QJsonArray { vm(u"ACTIVE"_s) } } });
    cloud().on("GET /servers/a", 200, one(vm(u"ACTIVE"_s)));

    start(order());

    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(cloud().count("POST /servers"), 1);
}

void TestServerLaunchJob::aRetryGoesOnWithTheServerThatIsThere()
{
    cloud().on("POST /servers", 202, Accepted);
    cloud().on("GET /servers/a", 200, one(vm(u"BUILD"_s)));
    cloud().on("GET /servers/a", 403);
    cloud().on("GET /servers/a", 200, one(vm(u"ACTIVE"_s)));
    start(order());
    QTRY_COMPARE(state(), State::Failed);

    m_operations->retry(id());

    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(cloud().count("POST /servers"), 1);
}

void TestServerLaunchJob::aRetryAfterCancellingLooksFirst()
{
    cloud().on("POST /servers", 202, Accepted);
    cloud().hold("POST /servers");
    start(order());
    QTRY_COMPARE(cloud().count("POST /servers"), 1);
    m_operations->cancel(id());
    cloud().release();
    cloud().on("GET /servers/detail", 200,
               QJsonObject { { u"servers"_s, QJsonArray { vm(u"BUILD"_s) } } });
    cloud().on("GET /servers/a", 200, one(vm(u"ACTIVE"_s)));

    m_operations->retry(id());

    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(cloud().count("POST /servers"), 1);
}

void TestServerLaunchJob::aRetryAfterAnOutcomeThatStayedUnknownLooksFirst()
{
    auto another = vm(u"BUILD"_s);
    another.insert(u"id"_s, u"b"_s);
    cloud().on("POST /servers", -1);
    cloud().on("GET /servers/detail", 200,
               QJsonObject { { u"servers"_s, QJsonArray { vm(u"BUILD"_s), another } } });
    start(order());
    QTRY_COMPARE(state(), State::OutcomeUnknown); // which of them is it?
    cloud().reset("GET /servers/detail");
    cloud().on("GET /servers/detail", 200,
               QJsonObject { { u"servers"_s, QJsonArray { vm(u"BUILD"_s) } } });
    cloud().on("GET /servers/a", 200, one(vm(u"ACTIVE"_s)));

    m_operations->retry(id());

    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(cloud().count("POST /servers"), 1); // never two servers
}

void TestServerLaunchJob::aRetryAfterAnErrorLaunchesAnew()
{
    cloud().on("POST /servers", 202, Accepted);
    cloud().on("GET /servers/a", 200, one(vm(u"ERROR"_s, u"No valid host was found."_s)));
    cloud().on("GET /servers/a", 200, one(vm(u"ERROR"_s, u"No valid host was found."_s)));
    cloud().on("GET /servers/a", 200, one(vm(u"ACTIVE"_s)));
    start(order());
    QTRY_COMPARE(state(), State::Failed);

    m_operations->retry(id());

    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(cloud().count("POST /servers"), 2);
}

void TestServerLaunchJob::severalAreOnePostEach()
{
    accept();
    auto three = order();
    three.server.name = u"web"_s;
    three.count = 3;

    start(three);

    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(m_operations->rowCount(m_operations->index(0, 0)), 3);
    QStringList names;
    for (const auto &seen : cloud().seen()) {
        if (seen.key != "POST /servers")
            continue;
        const auto server = QJsonDocument::fromJson(seen.body)[u"server"_s];
        names << server[u"name"_s].toString();
        QVERIFY(!server.toObject().contains(u"min_count"_s));
    }
    QCOMPARE(names, (QStringList { u"web-1"_s, u"web-2"_s, u"web-3"_s }));
}

void TestServerLaunchJob::oneThatFailsDoesNotStopTheOthers()
{
    cloud().on("POST /servers", 202, Accepted);
    cloud().on("POST /servers", 403);
    cloud().on("POST /servers", 202, Accepted);
    cloud().on("GET /servers/a", 200, one(vm(u"ACTIVE"_s)));
    auto three = order();
    three.count = 3;

    start(three);

    QTRY_COMPARE(state(), State::Failed);
    QCOMPARE(cloud().count("POST /servers"), 3);
    QVERIFY(top(Operations::StateTextRole).toString().contains(u"2 of 3"_s));
}

void TestServerLaunchJob::thePasswordIsToldUnlessThereIsAKey()
{
    accept();
    QSignalSpy revealed(m_operations.get(), &Operations::revealed);

    start(order());
    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.first().first().value<Revelation>().secret.reveal(), u"geheim"_s);

    auto keyed = order();
    keyed.server.keyName = u"ops"_s;
    start(keyed);
    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(revealed.size(), 1);
}

void TestServerLaunchJob::aNewFloatingIpLeadsToItOnceItRuns()
{
    accept();
    offerPort();
    cloud().on("GET /floatingips", 200, QJsonObject { { u"floatingips"_s, QJsonArray() } });
    cloud().on("POST /floatingips", 201,
               QJsonObject { { u"floatingip"_s, QJsonObject { { u"id"_s, u"f"_s } } } });
    auto wanted = order();
    wanted.floatingNetworkId = u"outside"_s;

    start(wanted);

    QTRY_COMPARE(state(), State::Done);
    const auto sent
        = QJsonDocument::fromJson(cloud().last("POST /floatingips").body)[u"floatingip"_s];
    QCOMPARE(sent[u"floating_network_id"_s].toString(), u"outside"_s);
    QCOMPARE(sent[u"port_id"_s].toString(), u"p4"_s);
}

void TestServerLaunchJob::aFloatingIpIsNotMadeTwice()
{
    accept();
    offerPort();
    cloud().on(
        "GET /floatingips", 200,
        QJsonObject { { u"floatingips"_s, QJsonArray { QJsonObject { { u"id"_s, u"f"_s } } } } });
    auto wanted = order();
    wanted.floatingNetworkId = u"outside"_s;

    start(wanted);

    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(cloud().count("POST /floatingips"), 0);
}

void TestServerLaunchJob::aFloatingIpThatIsThereIsTaken()
{
    accept();
    offerPort();
    cloud().on("PUT /floatingips/f", 200,
               QJsonObject { { u"floatingip"_s, QJsonObject { { u"id"_s, u"f"_s } } } });
    auto wanted = order();
    wanted.floatingIpId = u"f"_s;

    start(wanted);

    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(cloud().count("PUT /floatingips/f"), 1);
}

void TestServerLaunchJob::withoutAFloatingIpTheServerRunsAllTheSame()
{
    accept();
    offerPort();
    cloud().on("GET /floatingips", 200, QJsonObject { { u"floatingips"_s, QJsonArray() } });
    cloud().on("POST /floatingips", 404);
    cloud().on("POST /floatingips", 201,
               QJsonObject { { u"floatingip"_s, QJsonObject { { u"id"_s, u"f"_s } } } });
    auto wanted = order();
    wanted.floatingNetworkId = u"outside"_s;
    start(wanted);
    QTRY_COMPARE(state(), State::Failed);
    QVERIFY2(error().message.contains(u"web-1 runs"_s), qPrintable(error().message));

    m_operations->retry(id());

    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(cloud().count("POST /servers"), 1);
}

void TestServerLaunchJob::whatFailedCanBeEdited()
{
    cloud().on("POST /servers", 403);
    std::optional<LaunchOrder> again;
    startLaunch(order(), context(), [&again](const LaunchOrder &one) { again = one; });
    QTRY_COMPARE(state(), State::Failed);
    QVERIFY(top(Operations::CanReopenRole).toBool());

    m_operations->reopen(id());

    QVERIFY(again.has_value());
    QCOMPARE(*again, order());
}

void TestServerLaunchJob::whatWasDoneCannotBeEdited()
{
    accept();
    bool isAsked = false;
    startLaunch(order(), context(), [&isAsked](const LaunchOrder &) { isAsked = true; });
    QTRY_COMPARE(state(), State::Done);

    m_operations->reopen(id());

    QVERIFY(!top(Operations::CanReopenRole).toBool());
    QVERIFY(!isAsked);
}

void TestServerLaunchJob::theFormAsksAndItsAnswerIsLaunched()
{
    accept();
    ActionRegistry registry;
    addActions(registry);
    Question asked;
    registry.setAsker([&asked](const Question &question, const auto &answer) {
        asked = question;
        answer(Inputs { { LaunchForm, QVariant::fromValue(order()) } });
    });

    registry.trigger(u"server.create"_s, context());

    QCOMPARE(asked.form, LaunchForm);
    QVERIFY(asked.context.place.has_value());
    QVERIFY(asked.context.selection.isEmpty());
    QTRY_COMPARE(state(), State::Done);
    QCOMPARE(cloud().count("POST /servers"), 1);
}

void TestServerLaunchJob::decliningTheFormLaunchesNothing()
{
    ActionRegistry registry;
    addActions(registry);
    int times = 0;
    registry.setAsker([&times](const Question &, const auto &answer) {
        ++times;
        answer({});
    });

    registry.trigger(u"server.create"_s, context());

    QCOMPARE(times, 1);
    QCOMPARE(m_operations->rowCount(), 0);
}

void TestServerLaunchJob::theFormOfOneLikeAnotherIsGivenTheRow()
{
    ActionRegistry registry;
    addActions(registry);
    Question asked;
    registry.setAsker([&asked](const Question &question, const auto &) { asked = question; });
    auto selected = context();
    selected.selection = { Resource::load(Schema::of<Server>(), vm(u"ACTIVE"_s)) };

    registry.trigger(u"server.create.like"_s, selected);
    QCOMPARE(asked.context.selection.size(), 1);
    registry.trigger(u"server.create"_s, selected);
    QVERIFY(asked.context.selection.isEmpty());

    selected.selection << selected.selection.first();
    const auto &spec = *registry.find(u"server.create.like"_s);
    QVERIFY(!registry.availability(spec, selected).isEnabled());
}

void TestServerLaunchJob::editingOpensTheFormWithEverything()
{
    cloud().on("POST /servers", 403);
    ActionRegistry registry;
    addActions(registry);
    QList<Question> asked;
    registry.setAsker([&asked](const Question &question, const auto &answer) {
        asked << question;
        if (asked.size() == 1)
            answer(Inputs { { LaunchForm, QVariant::fromValue(order()) } });
    });
    registry.trigger(u"server.create"_s, context());
    QTRY_COMPARE(state(), State::Failed);

    m_operations->reopen(id());

    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().context.inputs.value(LaunchBeginning).value<LaunchOrder>(), order());
}

QTEST_MAIN(TestServerLaunchJob)
#include "tst_serverlaunchjob.moc"
