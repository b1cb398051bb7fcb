// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/compute/v2/proxy.h"
#include "support/fakecloud.h"
#include "support/plainauthenticator.h"
#include "support/receiver.h"

#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Compute = compute::v2::Proxy;

namespace {

QJsonObject vm(const QString &status, const QString &task = {}, const QString &fault = {})
{
    QJsonObject server { { u"id"_s, u"a"_s },
                         { u"name"_s, u"web-1"_s },
                         { u"status"_s, status },
                         { u"OS-EXT-STS:task_state"_s,
                           task.isEmpty() ? QJsonValue() : QJsonValue(task) } };
    if (!fault.isEmpty())
        server.insert(u"fault"_s, QJsonObject { { u"message"_s, fault } });
    return { { u"server"_s, server } };
}

Resource server(const QString &status = u"ACTIVE"_s)
{
    return Resource::load(Schema::of<Server>(), vm(status).value(u"server"_s).toObject());
}

} // namespace

class TestCompute : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void stopWaitsForShutoff();
    void startWaitsForActive();
    void rebootSaysHow();
    void aTaskThatEndsElsewhereIsAFailureWithItsReason();
    void confirmingAResizeHasNoTask();
    void rebuildingAServerThatIsOffEndsWhenItIsOffAgain();
    void rebuildingAServerThatRunsEndsWhenItRuns();
    void anOldCloudIsToldApart();
    void anImageIsNamedByItsId_data();
    void anImageIsNamedByItsId();
    void aRefusedActionIsNotWaitedFor();
    void deleteWaitsUntilItIsGone();
    void closingTheViewAbortsTheRequest();
    void keyPairsAreUnwrappedTwice();
    void limitsAreThereOnce();
    void consoleOutputIsAskedForByLines();
    void metadataIsMergedAndThenRemoved();
    void aKeyThatIsGoneAlreadyIsWell();
    void aRefusedMergeRemovesNothing();
    void tagsGoOverThoseThatAreThere();
    void actionLogsBelongToTheirServer();

private:
    Compute compute()
    {
        Session session(
            std::make_shared<NetworkTransport>(),
            std::make_shared<PlainAuthenticator>(m_cloud->baseUrl(), ApiVersion { 2, 93 }));
        return Compute(session, { .serviceType = u"compute"_s }, { .pace = { .interval = 1ms } });
    }

    std::unique_ptr<FakeCloud> m_cloud;
};

void TestCompute::init()
{
    m_cloud = std::make_unique<FakeCloud>();
}

void TestCompute::stopWaitsForShutoff()
{
    m_cloud->on("POST /servers/a/action").reply(202);
    m_cloud->on("GET /servers/a")
        .reply(200, vm(u"ACTIVE"_s, u"powering-off"_s))
        .reply(200, vm(u"ACTIVE"_s, u"powering-off"_s))
        .reply(200, vm(u"SHUTOFF"_s));
    Receiver<Resource> got;

    compute().act(server(), ServerAction::stop()).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->status(), u"SHUTOFF"_s);
    QCOMPARE(m_cloud->bodies("POST /servers/a/action").first(),
             (QJsonObject { { u"os-stop"_s, QJsonValue::Null } }));
    QCOMPARE(m_cloud->count("GET /servers/a"), 3);
}

void TestCompute::startWaitsForActive()
{
    m_cloud->on("POST /servers/a/action").reply(202);
    m_cloud->on("GET /servers/a").reply(200, vm(u"ACTIVE"_s));
    Receiver<Resource> got;

    compute().act(server(u"SHUTOFF"_s), ServerAction::start()).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->bodies("POST /servers/a/action").first(),
             (QJsonObject { { u"os-start"_s, QJsonValue::Null } }));
}

void TestCompute::rebootSaysHow()
{
    m_cloud->on("POST /servers/a/action").reply(202);
    m_cloud->on("GET /servers/a").reply(200, vm(u"ACTIVE"_s));
    Receiver<Resource> soft, hard;

    compute()
        .act(server(), ServerAction::reboot(ServerAction::Reboot::Soft))
        .deliver(&soft, soft.store());
    QTRY_VERIFY(soft.ok());
    compute()
        .act(server(), ServerAction::reboot(ServerAction::Reboot::Hard))
        .deliver(&hard, hard.store());
    QTRY_VERIFY(hard.ok());

    const auto bodies = m_cloud->bodies("POST /servers/a/action");
    QCOMPARE(bodies[0][u"reboot"][u"type"].toString(), u"SOFT"_s);
    QCOMPARE(bodies[1][u"reboot"][u"type"].toString(), u"HARD"_s);
}

void TestCompute::aTaskThatEndsElsewhereIsAFailureWithItsReason()
{
    m_cloud->on("POST /servers/a/action").reply(202);
    m_cloud->on("GET /servers/a").reply(200, vm(u"ERROR"_s, {}, u"The host is on fire."_s));
    Receiver<Resource> got;

    compute().act(server(), ServerAction::start()).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Failed);
    QCOMPARE(got.error().detail, u"The host is on fire."_s);
    QVERIFY(got.error().message.contains(u"web-1"_s));
}

void TestCompute::confirmingAResizeHasNoTask()
{
    m_cloud->on("POST /servers/a/action").reply(202);
    m_cloud->on("GET /servers/a").reply(200, vm(u"VERIFY_RESIZE"_s)).reply(200, vm(u"ACTIVE"_s));
    Receiver<Resource> got;

    compute()
        .act(server(u"VERIFY_RESIZE"_s), ServerAction::confirmResize())
        .deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY(got.ok());
    QCOMPARE(got->status(), u"ACTIVE"_s);
}

void TestCompute::rebuildingAServerThatIsOffEndsWhenItIsOffAgain()
{
    m_cloud->on("POST /servers/a/action").reply(202);
    m_cloud->on("GET /servers/a")
        .reply(200, vm(u"REBUILD"_s, u"rebuild_spawning"_s))
        .reply(200, vm(u"ACTIVE"_s)) // a moment of nova's
        .reply(200, vm(u"ACTIVE"_s, u"powering-off"_s))
        .reply(200, vm(u"SHUTOFF"_s));
    Receiver<Resource> got;

    compute().act(server(u"SHUTOFF"_s), ServerAction::rebuild(u"i-7"_s)).deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY(got.ok());
    QCOMPARE(got->status(), u"SHUTOFF"_s);
}

void TestCompute::rebuildingAServerThatRunsEndsWhenItRuns()
{
    m_cloud->on("POST /servers/a/action").reply(202);
    m_cloud->on("GET /servers/a")
        .reply(200, vm(u"REBUILD"_s, u"rebuild_spawning"_s))
        .reply(200, vm(u"ACTIVE"_s));
    Receiver<Resource> got;

    compute().act(server(), ServerAction::rebuild(u"i-7"_s)).deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY(got.ok());
    QCOMPARE(got->status(), u"ACTIVE"_s);
    QCOMPARE(m_cloud->count("GET /servers/a"), 3); // seen twice
}

void TestCompute::anOldCloudIsToldApart()
{
    const Session session(
        std::make_shared<NetworkTransport>(),
        std::make_shared<PlainAuthenticator>(m_cloud->baseUrl(), ApiVersion { 2, 16 }));
    const Compute compute(session, { .serviceType = u"compute"_s });
    Receiver<Resource> got;

    compute.act(server(), ServerAction::crashDump()).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Unsupported);
    QVERIFY(got.error().message.contains(u"2.17"_s));
    QCOMPARE(m_cloud->requests().size(), 0);
}

void TestCompute::anImageIsNamedByItsId_data()
{
    QTest::addColumn<bool>("inBody");
    QTest::newRow("from 2.45 on") << true;
    QTest::newRow("before") << false;
}

void TestCompute::anImageIsNamedByItsId()
{
    QFETCH(bool, inBody);
    if (inBody)
        m_cloud->on("POST /servers/a/action").reply(202, R"({"image_id": "i-7"})");
    else
        m_cloud->on("POST /servers/a/action").compute([](const FakeCloud::Request &) {
            return FakeCloud::Answer { .status = 202,
                                       .headers
                                       = { { "Location", "http://glance/v2/images/i-7" } } };
        });
    m_cloud->on("GET /servers/a")
        .reply(200, vm(u"ACTIVE"_s, u"image_uploading"_s))
        .reply(200, vm(u"ACTIVE"_s));
    Receiver<QString> got;

    compute().createImage(server(), u"before"_s).deliver(&got, got.store());

    QTRY_VERIFY(got);
    QVERIFY(got.ok());
    QCOMPARE(*got.result(), u"i-7"_s);
    QCOMPARE(m_cloud->count("GET /servers/a"), 2);
}

void TestCompute::aRefusedActionIsNotWaitedFor()
{
    m_cloud->on("POST /servers/a/action")
        .reply(409,
               QJsonObject { { u"conflictingRequest"_s,
                               QJsonObject { { u"message"_s, u"Cannot 'stop' instance"_s },
                                             { u"code"_s, 409 } } } });
    Receiver<Resource> got;

    compute().act(server(), ServerAction::stop()).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Conflict);
    QVERIFY(got.error().text().contains(u"Cannot 'stop' instance"_s));
    QCOMPARE(m_cloud->requests().size(), 1);
}

void TestCompute::deleteWaitsUntilItIsGone()
{
    m_cloud->on("DELETE /servers/a").reply(204);
    m_cloud->on("GET /servers/a")
        .reply(200, vm(u"ERROR"_s, u"deleting"_s))
        .reply(404, QJsonObject());
    Receiver<void> got;

    compute().deleteServer(server(u"ERROR"_s)).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->count("GET /servers/a"), 2);
}

void TestCompute::closingTheViewAbortsTheRequest()
{
    m_cloud->on("POST /servers/a/action").never();
    auto view = std::make_unique<QObject>();
    compute().act(server(), ServerAction::stop()).deliver(view.get(), [](const auto &) {});
    QTRY_COMPARE(m_cloud->requests().size(), 1);

    view.reset();

    QTRY_COMPARE(m_cloud->aborted(), 1);
}

void TestCompute::keyPairsAreUnwrappedTwice()
{
    m_cloud->on("GET /os-keypairs")
        .reply(
            200,
            QJsonObject {
                { u"keypairs"_s,
                  QJsonArray { QJsonObject {
                      { u"keypair"_s,
                        QJsonObject { { u"name"_s, u"ops"_s }, { u"type"_s, u"ssh"_s } } } } } } });
    Receiver<QList<Keypair>> got;

    compute().list<Keypair>().deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->first().name(), u"ops"_s);
    QCOMPARE(got->first().type(), u"ssh"_s);
}

void TestCompute::limitsAreThereOnce()
{
    m_cloud->on("GET /limits")
        .reply(200,
               QJsonObject { { u"limits"_s,
                               QJsonObject { { u"absolute"_s,
                                               QJsonObject { { u"maxTotalCores"_s, 96 },
                                                             { u"totalCoresUsed"_s, 92 } } } } } });
    Receiver<QList<ComputeLimits>> got;

    compute().list<ComputeLimits>().deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->size(), 1);
    QCOMPARE(got->first().cores(), 96);
    QCOMPARE(got->first().coresUsed(), 92);
}

void TestCompute::consoleOutputIsAskedForByLines()
{
    m_cloud->on("POST /servers/a/action").reply(200, R"({"output": "login: "})");
    Receiver<QString> some, all;

    compute().consoleOutput(server(), 500).deliver(&some, some.store());
    QTRY_VERIFY(some.ok());
    compute().consoleOutput(server(), -1).deliver(&all, all.store());
    QTRY_VERIFY(all.ok());

    QCOMPARE(some.value(), u"login: "_s);
    const auto bodies = m_cloud->bodies("POST /servers/a/action");
    QCOMPARE(bodies[0][u"os-getConsoleOutput"], QJsonValue(QJsonObject { { u"length"_s, 500 } }));
    QCOMPARE(bodies[1][u"os-getConsoleOutput"], QJsonValue(QJsonObject()));
}

void TestCompute::metadataIsMergedAndThenRemoved()
{
    m_cloud->on("POST /servers/a/metadata").reply(200, "{}");
    m_cloud->on("DELETE /servers/a/metadata/old%20key").reply(204);
    m_cloud->on("GET /servers/a").reply(200, vm(u"ACTIVE"_s));
    Receiver<Resource> got;

    compute()
        .setMetadata(server(), { { u"env"_s, u"test"_s } }, { u"old key"_s })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->bodies("POST /servers/a/metadata").first(),
             (QJsonObject { { u"metadata"_s, QJsonObject { { u"env"_s, u"test"_s } } } }));
    QCOMPARE(m_cloud->count("DELETE /servers/a/metadata/old%20key"), 1);
}

void TestCompute::aKeyThatIsGoneAlreadyIsWell()
{
    m_cloud->on("DELETE /servers/a/metadata/gone").reply(404);
    m_cloud->on("DELETE /servers/a/metadata/there").reply(204);
    m_cloud->on("GET /servers/a").reply(200, vm(u"ACTIVE"_s));
    Receiver<Resource> got;

    compute().setMetadata(server(), {}, { u"gone"_s, u"there"_s }).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->count("DELETE /servers/a/metadata/there"), 1);
    QCOMPARE(m_cloud->count("POST /servers/a/metadata"), 0);
}

void TestCompute::aRefusedMergeRemovesNothing()
{
    m_cloud->on("POST /servers/a/metadata").reply(403);
    Receiver<Resource> got;

    compute()
        .setMetadata(server(), { { u"env"_s, u"test"_s } }, { u"owner"_s })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Forbidden);
    QCOMPARE(m_cloud->count("DELETE /servers/a/metadata/owner"), 0);
}

void TestCompute::tagsGoOverThoseThatAreThere()
{
    m_cloud->on("GET /servers/a/tags").reply(200, R"({"tags": ["web", "theirs"]})");
    m_cloud->on("PUT /servers/a/tags").reply(200, "{}");
    m_cloud->on("GET /servers/a").reply(200, vm(u"ACTIVE"_s));
    Receiver<Resource> got;

    compute()
        .setTags(server(), { u"blue"_s, u"theirs"_s }, { u"web"_s })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(m_cloud->bodies("PUT /servers/a/tags").first(),
             (QJsonObject { { u"tags"_s, QJsonArray { u"theirs"_s, u"blue"_s } } }));
}

void TestCompute::actionLogsBelongToTheirServer()
{
    m_cloud->on("GET /servers/a/os-instance-actions")
        .reply(200, R"({"instanceActions": [{"action": "reboot", "request_id": "req-1"}]})");
    Receiver<QList<InstanceAction>> got;

    compute()
        .list<InstanceAction>({ .parts = { { u"server"_s, u"a"_s } } })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->first().requestId(), u"req-1"_s);
    QCOMPARE(got->first().server(), u"a"_s);
}

QTEST_GUILESS_MAIN(TestCompute)
#include "tst_compute.moc"
