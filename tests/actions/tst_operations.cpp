// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/operations.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using State = Operations::State;

//! A call that ends when the test says so; it may outlive whoever waits for it by an event.
class Held final : public Step<Outcome>
{
public:
    using All = std::shared_ptr<QList<Held *>>;

    explicit Held(All all)
        : m_all(std::move(all))
    {
    }
    ~Held() override { m_all->removeOne(this); }
    void start() override { *m_all << this; }
    void end(Result<Outcome> r)
    {
        m_all->removeOne(this);
        finish(std::move(r));
    }

private:
    All m_all;
};

struct Work
{
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    Held::All running = std::make_shared<QList<Held *>>();
    Operations operations { nullptr, clock };
    QAbstractItemModelTester tester { &operations,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest };
    Report report;
    int runs = 0;

    Job job(const QString &title = u"Stop web-1"_s, qint64 size = -1)
    {
        return { .icon = u"stop"_s,
                 .title = title,
                 .where = u"shop@prod"_s,
                 .run =
                     [this](const Report &r) {
                         ++runs;
                         report = r;
                         return Call<Outcome>(std::make_unique<Held>(running));
                     },
                 .size = size };
    }
    QVariant data(Operations::Id id, int role) const { return operations.indexOf(id).data(role); }
    void endFirst(Result<Outcome> r = Outcome {}) { running->first()->end(std::move(r)); }
};

Error failure(Error::Kind kind = Error::Kind::Conflict)
{
    return { .kind = kind, .message = u"volume is attached"_s, .requestId = u"req-77"_s };
}

} // namespace

class TestOperations : public QObject
{
    Q_OBJECT

private slots:
    void aJobRunsAndEndsWell();
    void aFailureTellsTheRequest();
    void anUnknownOutcomeIsNoFailure();
    void retryRunsItOnceMore();
    void cancelAbortsTheCall();
    void progressSpeedAndTimeLeftAreShown();
    void aGroupRunsAFewAtOnce();
    void aGroupTellsHowManyFailed();
    void retryOfAGroupRunsOnlyWhatFailed();
    void cancelOfAGroupStopsEverything();
    void anEmptyGroupEndsWhenItIsSealed();
    void longGroupsForgetWhatWentWell();
    void clearingLeavesWhatRuns();
    void theHistoryIsBounded();
    void countsAreTold();
    void theStoreIsToldOfTheOutcome();
};

void TestOperations::aJobRunsAndEndsWell()
{
    Work w;
    QSignalSpy finished(&w.operations, &Operations::finished);

    const auto id = w.operations.start(w.job());
    QCOMPARE(w.operations.state(id), State::Running);
    QCOMPARE(w.data(id, Operations::PercentRole).toInt(), -1);
    w.endFirst(Outcome { .note = u"well done"_s });

    QCOMPARE(w.operations.state(id), State::Done);
    QCOMPARE(w.data(id, Operations::PercentRole).toInt(), 100);
    QCOMPARE(w.data(id, Operations::NoteRole).toString(), u"well done"_s);
    QCOMPARE(w.data(id, Qt::DisplayRole).toString(), u"Stop web-1"_s);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!w.data(id, Operations::CanRetryRole).toBool());
}

void TestOperations::aFailureTellsTheRequest()
{
    Work w;

    const auto id = w.operations.start(w.job());
    w.endFirst(failure());

    QCOMPARE(w.operations.state(id), State::Failed);
    QVERIFY(w.data(id, Operations::ErrorTextRole).toString().contains(u"req-77"_s));
    QVERIFY(w.data(id, Operations::CanRetryRole).toBool());
    QCOMPARE(w.operations.problemCount(), 1);
}

void TestOperations::anUnknownOutcomeIsNoFailure()
{
    Work w;

    const auto id = w.operations.start(w.job());
    w.endFirst(failure(Error::Kind::OutcomeUnknown));

    QCOMPARE(w.operations.state(id), State::OutcomeUnknown);
}

void TestOperations::retryRunsItOnceMore()
{
    Work w;
    const auto id = w.operations.start(w.job());
    w.endFirst(failure());

    w.operations.retry(id);
    QCOMPARE(w.operations.state(id), State::Running);
    QVERIFY(!w.operations.error(id));
    w.endFirst();

    QCOMPARE(w.operations.state(id), State::Done);
    QCOMPARE(w.runs, 2);
    QCOMPARE(w.operations.rowCount(), 1);
}

void TestOperations::cancelAbortsTheCall()
{
    Work w;
    const auto id = w.operations.start(w.job());
    QCOMPARE(w.running->size(), 1);

    w.operations.cancel(id);

    QCOMPARE(w.running->size(), 0);
    QCOMPARE(w.operations.state(id), State::Cancelled);
    QCOMPARE(w.operations.activeCount(), 0);
}

void TestOperations::progressSpeedAndTimeLeftAreShown()
{
    Work w;
    const auto id = w.operations.start(w.job(u"photo.jpg"_s, 1000000));

    w.clock->advance(1s);
    w.report({ 250000, 1000000, true });

    QCOMPARE(w.data(id, Operations::PercentRole).toInt(), 25);
    QCOMPARE(w.data(id, Operations::SpeedRole).toLongLong(), 250000);
    QCOMPARE(w.data(id, Operations::RemainingRole).toLongLong(), 3);
    QVERIFY(w.data(id, Operations::IsTransferRole).toBool());
}

void TestOperations::aGroupRunsAFewAtOnce()
{
    Work w;
    const auto group = w.operations.openGroup(u"Stop 5 servers"_s, {}, {}, 2);
    for (int i = 0; i < 5; ++i)
        w.operations.add(group, w.job());
    w.operations.seal(group);

    QCOMPARE(w.running->size(), 2);
    QCOMPARE(w.operations.queuedCount(group), 3);
    while (!w.running->isEmpty()) {
        QVERIFY(w.running->size() <= 2);
        w.endFirst();
    }

    QCOMPARE(w.operations.state(group), State::Done);
    QCOMPARE(w.runs, 5);
    QCOMPARE(w.data(group, Operations::StateTextRole).toString(), u"5 of 5"_s);
}

void TestOperations::aGroupTellsHowManyFailed()
{
    Work w;
    const auto group = w.operations.openGroup(u"Stop"_s, {}, {}, 4);
    w.operations.add(group, w.job());
    w.operations.add(group, w.job());
    w.operations.addFailure(group, u"/dev/null"_s, failure(Error::Kind::Local));
    w.operations.seal(group);

    w.endFirst();
    w.endFirst(failure());

    QCOMPARE(w.operations.state(group), State::Failed);
    QVERIFY(w.data(group, Operations::StateTextRole).toString().startsWith(u"1 of 3"_s));
}

void TestOperations::retryOfAGroupRunsOnlyWhatFailed()
{
    Work w;
    const auto group = w.operations.openGroup(u"Stop"_s, {}, {}, 4);
    w.operations.add(group, w.job());
    w.operations.add(group, w.job());
    w.operations.seal(group);
    w.endFirst();
    w.endFirst(failure());

    w.operations.retry(group);
    QCOMPARE(w.operations.state(group), State::Running);
    QCOMPARE(w.running->size(), 1);
    w.endFirst();

    QCOMPARE(w.operations.state(group), State::Done);
    QCOMPARE(w.runs, 3);
}

void TestOperations::cancelOfAGroupStopsEverything()
{
    Work w;
    bool told = false;
    const auto group = w.operations.openGroup(u"Upload"_s, {}, {}, 2);
    w.operations.onCancel(group, [&] { told = true; });
    for (int i = 0; i < 5; ++i)
        w.operations.add(group, w.job());
    w.endFirst();

    w.operations.cancel(group);
    w.operations.add(group, w.job()); // came too late

    QVERIFY(told);
    QCOMPARE(w.running->size(), 0);
    QCOMPARE(w.runs, 3);
    QCOMPARE(w.operations.state(group), State::Cancelled);
    QCOMPARE(w.operations.rowCount(w.operations.indexOf(group)), 5);
}

void TestOperations::anEmptyGroupEndsWhenItIsSealed()
{
    Work w;
    const auto group = w.operations.openGroup(u"Upload"_s, {}, {});

    w.operations.seal(group);

    QCOMPARE(w.operations.state(group), State::Done);
}

void TestOperations::longGroupsForgetWhatWentWell()
{
    Work w;
    const auto group = w.operations.openGroup(u"Upload"_s, {}, {}, 4);
    for (int i = 0; i < 300; ++i)
        w.operations.add(group, w.job());
    w.operations.seal(group);

    w.endFirst(failure());
    while (!w.running->isEmpty())
        w.endFirst();

    QCOMPARE(w.operations.rowCount(w.operations.indexOf(group)), 201);
    QVERIFY(w.data(group, Operations::StateTextRole).toString().startsWith(u"299 of 300"_s));
}

void TestOperations::clearingLeavesWhatRuns()
{
    Work w;
    w.operations.start(w.job());
    w.endFirst();
    const auto running = w.operations.start(w.job());

    w.operations.clearFinished();

    QCOMPARE(w.operations.rowCount(), 1);
    QVERIFY(w.operations.isKnown(running));
}

void TestOperations::theHistoryIsBounded()
{
    Work w;

    for (int i = 0; i < 230; ++i) {
        w.operations.start(w.job(QString::number(i)));
        w.endFirst();
    }

    QCOMPARE(w.operations.rowCount(), 200);
    QCOMPARE(w.operations.index(0, 0).data().toString(), u"229"_s); // the newest first
}

void TestOperations::countsAreTold()
{
    Work w;
    QSignalSpy changed(&w.operations, &Operations::countsChanged);

    w.operations.start(w.job());
    QCOMPARE(w.operations.activeCount(), 1);
    w.endFirst();

    QCOMPARE(w.operations.activeCount(), 0);
    QCOMPARE(changed.size(), 2);
}

void TestOperations::theStoreIsToldOfTheOutcome()
{
    ScriptedCloud cloud;
    ResourceStore store;
    Operations operations(&store);
    const auto connection = cloud.connection();
    const auto server
        = Resource::load(Schema::of<Server>(), { { u"id"_s, u"1"_s }, { u"name"_s, u"web-1"_s } });
    const auto list = store.listing({ connection, &Schema::of<Server>() });
    Job job { .title = u"x"_s,
              .run =
                  [server](const Report &) {
                      return Call<Outcome>(Result(Outcome { .upsert = { server } }));
                  },
              .connection = connection };

    operations.start(job);
    QTRY_COMPARE(list->model()->rowCount(), 1);

    job.run = [server](const Report &) {
        return Call<Outcome>(Result(Outcome { .forget = { server } }));
    };
    operations.start(job);
    QTRY_COMPARE(list->model()->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestOperations)

#include "tst_operations.moc"
