// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionregistry.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

Resource migration(const QString &status)
{
    return Resource::load(Schema::of<ServerMigration>(),
                          { { u"id"_s, 7 }, { u"status"_s, status } },
                          { { u"server"_s, u"s1"_s } });
}

struct Desk
{
    ScriptedCloud cloud;
    ResourceStore store;
    Operations operations { &store };
    ActionRegistry registry;
    Question asked;
    bool isDeclined = false;

    Desk()
    {
        addActions(registry);
        registry.setAsker([this](const Question &question,
                                 const std::function<void(std::optional<Inputs>)> &answered) {
            asked = question;
            if (!isDeclined)
                answered(Inputs());
        });
    }

    ActionContext context(const QString &status, const ApiVersion &newest = { 2, 93 },
                          const QStringList &roles = { u"admin"_s })
    {
        ActionContext context;
        context.place = Place { .connection = cloud.connection(),
                                .schema = &Schema::of<ServerMigration>(),
                                .parts = { { u"server"_s, u"s1"_s } } };
        context.selection = { migration(status) };
        context.operations = &operations;
        context.store = &store;
        context.newest = newest;
        context.roles = roles;
        return context;
    }
    QString reason(const QString &id, const ActionContext &context)
    {
        return registry.availability(*registry.find(id), context).reason;
    }
    Operations::State state() const
    {
        return operations.index(0, 0).data(Operations::StateRole).value<Operations::State>();
    }
};

const QString Force = u"servermigration.force"_s;
const QString Abort = u"servermigration.delete"_s;

} // namespace

//! What administrators can do to live migrations under way.
class TestServerMigrations : public QObject
{
    Q_OBJECT

private slots:
    void theStateDecides_data();
    void theStateDecides();
    void olderCloudsAbortOnlyWhatRuns();
    void cloudsThatCannotSaySo();
    void theyAreForAdministrators();
    void forcingIsConfirmedAndSent();
    void abortingIsConfirmedAndSent();
    void aDeclinedQuestionSendsNothing();
};

void TestServerMigrations::theStateDecides_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("forced");
    QTest::addColumn<QString>("aborted");

    const auto not_
        = [](const QString &word) { return u"Not possible while the state is %1."_s.arg(word); };
    QTest::newRow("queued") << u"queued"_s << not_(u"Queued"_s) << QString();
    QTest::newRow("preparing") << u"preparing"_s << not_(u"Preparing"_s) << QString();
    QTest::newRow("running") << u"running"_s << QString() << QString();
    QTest::newRow("post-migrating")
        << u"post-migrating"_s << not_(u"Finishing"_s) << not_(u"Finishing"_s);
}

void TestServerMigrations::theStateDecides()
{
    QFETCH(QString, status);
    QFETCH(QString, forced);
    QFETCH(QString, aborted);
    Desk desk;

    QCOMPARE(desk.reason(Force, desk.context(status)), forced);
    QCOMPARE(desk.reason(Abort, desk.context(status)), aborted);
}

void TestServerMigrations::olderCloudsAbortOnlyWhatRuns()
{
    Desk desk;

    QCOMPARE(desk.reason(Abort, desk.context(u"queued"_s, { 2, 64 })),
             u"This cloud aborts migrations only once they are running."_s);
    QVERIFY(desk.reason(Abort, desk.context(u"running"_s, { 2, 64 })).isEmpty());
    QVERIFY(desk.reason(Abort, desk.context(u"queued"_s, { 2, 65 })).isEmpty());
}

void TestServerMigrations::cloudsThatCannotSaySo()
{
    Desk desk;

    QVERIFY(!desk.reason(Abort, desk.context(u"running"_s, { 2, 23 })).isEmpty());
    QVERIFY(desk.reason(Abort, desk.context(u"running"_s, { 2, 24 })).isEmpty());
    QVERIFY(!desk.reason(Force, desk.context(u"running"_s, { 2, 21 })).isEmpty());
    QVERIFY(desk.reason(Force, desk.context(u"running"_s, { 2, 22 })).isEmpty());
}

void TestServerMigrations::theyAreForAdministrators()
{
    Desk desk;
    const auto member = desk.context(u"running"_s, { 2, 93 }, { u"member"_s });

    QVERIFY(!desk.reason(Force, member).isEmpty());
    QVERIFY(!desk.reason(Abort, member).isEmpty());
}

void TestServerMigrations::forcingIsConfirmedAndSent()
{
    Desk desk;
    desk.cloud->on("POST /servers/s1/migrations/7/action", 202);

    desk.registry.trigger(Force, desk.context(u"running"_s));

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QCOMPARE(desk.asked.title, u"Force 1 migration(s) to complete?"_s);
    QCOMPARE(desk.cloud->last("POST /servers/s1/migrations/7/action").body,
             R"({"force_complete":null})");
}

void TestServerMigrations::abortingIsConfirmedAndSent()
{
    Desk desk;
    desk.cloud->on("DELETE /servers/s1/migrations/7", 202);

    desk.registry.trigger(Abort, desk.context(u"queued"_s));

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QCOMPARE(desk.asked.title, u"Abort 1 migration(s)?"_s);
    QVERIFY(desk.asked.isDanger);
    QCOMPARE(desk.cloud->count("DELETE /servers/s1/migrations/7"), 1);
}

void TestServerMigrations::aDeclinedQuestionSendsNothing()
{
    Desk desk;
    desk.isDeclined = true;

    desk.registry.trigger(Force, desk.context(u"running"_s));
    desk.registry.trigger(Abort, desk.context(u"running"_s));

    QCOMPARE(desk.operations.rowCount(), 0);
    QCOMPARE(desk.cloud->seen().size(), 0);
}

QTEST_GUILESS_MAIN(TestServerMigrations)
#include "tst_servermigrations.moc"
