// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/delay.h"
#include "http/taskmanager.h"
#include "support/receiver.h"

#include <QSignalSpy>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! Work that ends when told, and knows the order in which it was started.
class Works
{
public:
    std::function<Call<Response>()> work(const QString &name)
    {
        return [this, name] {
            started.append(name);
            return Call<Response>(std::make_unique<Open>(m_open, name));
        };
    }
    void end(const QString &name, const Result<Response> &result = Response { .status = 200 })
    {
        m_open.value(name)->close(result);
    }
    int open() const { return int(m_open.size()); }
    QStringList started;

private:
    struct Open final : Step<Response>
    {
        Open(QHash<QString, Open *> &all, QString key)
            : m_all(all)
            , m_key(std::move(key))
        {
        }
        ~Open() override { m_all.remove(m_key); }
        void start() override { m_all.insert(m_key, this); }
        void close(const Result<Response> &result) { finish(result); }
        QHash<QString, Open *> &m_all;
        QString m_key;
    };
    QHash<QString, Open *> m_open;
};

void passTime(std::chrono::milliseconds time)
{
    Receiver<void> later;
    delay(time).deliver(&later, later.store());
    QTRY_VERIFY(later.ok());
}

Call<Response> answer(int status)
{
    return Call<Response>(Result<Response>(Response { .status = status }));
}

} // namespace

class TestTaskManager : public QObject
{
    Q_OBJECT

private slots:
    void noMoreThanAllowedRunAtOnce();
    void theMoreUrgentGoesFirstAndTheOlderAmongEquals();
    void servicesDoNotHoldUpEachOther();
    void startsKeepTheirDistance();
    void theRateHoldsForManyStarts();
    void aPausedServiceStartsNothing();
    void limitsMayChangeWhileTasksWait();
    void aDroppedCallLeavesTheQueue();
    void aDroppedRunningCallMakesRoom();
    void figuresAreKept();
    void changesAreTold();
    void callsOutliveTheManager();
    void theManagerMayGoInsideAHandler();
    void tenThousandReadyTasksDoNotPileUp();

private:
    void submit(TaskManager &tasks, Works &works, QObject &receiver, const QString &name,
                Priority priority = Priority::Visible, const QString &service = u"compute"_s)
    {
        tasks.submit(service, name, priority, works.work(name))
            .deliver(&receiver, [](Result<Response>) {});
    }
};

void TestTaskManager::noMoreThanAllowedRunAtOnce()
{
    TaskManager tasks;
    tasks.setLimits(u"compute"_s, { .concurrency = 2 });
    Works works;
    QObject receiver;

    for (const auto &name : { u"a"_s, u"b"_s, u"c"_s, u"d"_s })
        submit(tasks, works, receiver, name);

    QCOMPARE(works.started, (QStringList { u"a"_s, u"b"_s }));
    QCOMPARE(tasks.running(), 2);
    QCOMPARE(tasks.waiting(), 2);
    works.end(u"b"_s);
    QTRY_COMPARE(works.started, (QStringList { u"a"_s, u"b"_s, u"c"_s }));
    QCOMPARE(tasks.running(), 2);
}

void TestTaskManager::theMoreUrgentGoesFirstAndTheOlderAmongEquals()
{
    TaskManager tasks;
    tasks.setLimits(u"compute"_s, { .concurrency = 1 });
    Works works;
    QObject receiver;

    submit(tasks, works, receiver, u"first"_s, Priority::Prefetch);
    submit(tasks, works, receiver, u"prefetch"_s, Priority::Prefetch);
    submit(tasks, works, receiver, u"background"_s, Priority::Background);
    submit(tasks, works, receiver, u"visible 1"_s, Priority::Visible);
    submit(tasks, works, receiver, u"visible 2"_s, Priority::Visible);
    submit(tasks, works, receiver, u"click"_s, Priority::Click);

    for (int i = 0; i < 5; ++i) {
        works.end(works.started.last());
        QTRY_COMPARE(works.started.size(), i + 2);
    }
    QCOMPARE(works.started,
             (QStringList { u"first"_s, u"click"_s, u"visible 1"_s, u"visible 2"_s, u"background"_s,
                            u"prefetch"_s }));
}

void TestTaskManager::servicesDoNotHoldUpEachOther()
{
    TaskManager tasks;
    tasks.setLimits(u"compute"_s, { .concurrency = 1 });
    Works works;
    QObject receiver;

    submit(tasks, works, receiver, u"a"_s);
    submit(tasks, works, receiver, u"b"_s);
    submit(tasks, works, receiver, u"c"_s, Priority::Prefetch, u"network"_s);

    QCOMPARE(works.started, (QStringList { u"a"_s, u"c"_s }));
}

void TestTaskManager::startsKeepTheirDistance()
{
    const auto clock = std::make_shared<ManualClock>();
    TaskManager tasks(clock);
    tasks.setLimits(u"compute"_s, { .rate = 100, .concurrency = 0 });
    Works works;
    QObject receiver;

    for (const auto &name : { u"a"_s, u"b"_s, u"c"_s })
        submit(tasks, works, receiver, name);

    QCOMPARE(works.started.size(), 1);
    clock->advance(9ms);
    passTime(25ms); // longer than the real timer: the clock that stands still decides
    QCOMPARE(works.started.size(), 1);
    clock->advance(1ms);
    QTRY_COMPARE(works.started.size(), 2);
    passTime(25ms);
    QCOMPARE(works.started.size(), 2);
    clock->advance(10ms);
    QTRY_COMPARE(works.started.size(), 3);
}

void TestTaskManager::theRateHoldsForManyStarts()
{
    TaskManager tasks;
    tasks.setLimits(u"compute"_s, { .rate = 500, .concurrency = 0 });
    QObject receiver;
    QList<Clock::Time> starts;

    for (int i = 0; i < 20; ++i) {
        tasks
            .submit(u"compute"_s, u"a"_s, Priority::Visible,
                    [&] {
                        starts.append(std::chrono::steady_clock::now());
                        return answer(200);
                    })
            .deliver(&receiver, [](Result<Response>) {});
    }

    QTRY_COMPARE(starts.size(), 20);
    for (qsizetype i = 1; i < starts.size(); ++i)
        QVERIFY(starts[i] - starts[i - 1] >= 1900us);
}

void TestTaskManager::aPausedServiceStartsNothing()
{
    TaskManager tasks;
    Works works;
    QObject receiver;
    submit(tasks, works, receiver, u"running"_s);

    tasks.pause(u"compute"_s);
    submit(tasks, works, receiver, u"a"_s);
    submit(tasks, works, receiver, u"b"_s, Priority::Click);
    works.end(u"running"_s);
    QCoreApplication::processEvents();

    QCOMPARE(works.started, QStringList { u"running"_s });
    QCOMPARE(tasks.waiting(), 2);
    tasks.resume(u"compute"_s);
    QTRY_COMPARE(works.started, (QStringList { u"running"_s, u"b"_s, u"a"_s }));
}

void TestTaskManager::limitsMayChangeWhileTasksWait()
{
    TaskManager tasks;
    tasks.setLimits(u"compute"_s, { .concurrency = 1 });
    Works works;
    QObject receiver;
    for (const auto &name : { u"a"_s, u"b"_s, u"c"_s })
        submit(tasks, works, receiver, name);

    tasks.setLimits(u"compute"_s, { .concurrency = 3 });

    QTRY_COMPARE(works.started.size(), 3);
    QCOMPARE(tasks.limits(u"compute"_s).concurrency, 3);
    QCOMPARE(tasks.limits(u"unknown"_s), TaskLimits());
}

void TestTaskManager::aDroppedCallLeavesTheQueue()
{
    TaskManager tasks;
    tasks.setLimits(u"compute"_s, { .concurrency = 1 });
    Works works;
    QObject receiver;
    auto view = std::make_unique<QObject>();
    submit(tasks, works, receiver, u"a"_s);
    submit(tasks, works, *view, u"dropped"_s);
    submit(tasks, works, receiver, u"c"_s);

    view.reset();
    works.end(u"a"_s);

    QTRY_COMPARE(works.started, (QStringList { u"a"_s, u"c"_s }));
    QCOMPARE(tasks.waiting(), 0);
}

void TestTaskManager::aDroppedRunningCallMakesRoom()
{
    TaskManager tasks;
    tasks.setLimits(u"compute"_s, { .concurrency = 1 });
    Works works;
    QObject receiver;
    auto view = std::make_unique<QObject>();
    submit(tasks, works, *view, u"dropped"_s);
    submit(tasks, works, receiver, u"b"_s);

    view.reset();

    QTRY_COMPARE(works.started, (QStringList { u"dropped"_s, u"b"_s }));
    QCOMPARE(works.open(), 1);
    QCOMPARE(tasks.running(), 1);
    QVERIFY(tasks.statistics().isEmpty());
}

void TestTaskManager::figuresAreKept()
{
    const auto clock = std::make_shared<ManualClock>();
    TaskManager tasks(clock);
    tasks.setLimits(u"compute"_s, { .concurrency = 1 });
    Works works;
    QObject receiver;
    QSignalSpy finished(&tasks, &TaskManager::finished);
    const auto name = u"compute.GET.servers"_s;
    for (const auto &key : { u"1"_s, u"2"_s })
        tasks.submit(u"compute"_s, name, Priority::Visible, works.work(key))
            .deliver(&receiver, [](Result<Response>) {});

    clock->advance(30ms);
    works.end(u"1"_s);
    QTRY_COMPARE(works.started.size(), 2);
    clock->advance(10ms);
    works.end(u"2"_s, Response { .status = 404 });

    QTRY_COMPARE(finished.size(), 2);
    const auto figures = tasks.statistics().value(name);
    QCOMPARE(figures.count, 2);
    QCOMPARE(figures.failed, 1);
    QCOMPARE(figures.total, std::chrono::microseconds(40ms));
    QCOMPARE(figures.longest, std::chrono::microseconds(30ms));
    QCOMPARE(figures.last, std::chrono::microseconds(10ms));
    QCOMPARE(figures.waited, std::chrono::microseconds(30ms));
    QCOMPARE(finished.at(0).at(0).toString(), name);
    QCOMPARE(finished.at(1).at(1).toInt(), 404);
}

void TestTaskManager::changesAreTold()
{
    TaskManager tasks;
    Works works;
    QObject receiver;
    QSignalSpy changed(&tasks, &TaskManager::changed);

    submit(tasks, works, receiver, u"a"_s);
    QTRY_COMPARE(changed.size(), 1);
    works.end(u"a"_s);

    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(tasks.running(), 0);
}

void TestTaskManager::callsOutliveTheManager()
{
    auto tasks = std::make_unique<TaskManager>();
    tasks->setLimits(u"compute"_s, { .rate = 1000, .concurrency = 1 });
    Receiver<Response> first;
    Receiver<Response> second;
    for (auto *receiver : { &first, &second })
        tasks
            ->submit(u"compute"_s, u"a"_s, Priority::Visible,
                     [] { return delay(1ms).then([] { return answer(200); }); })
            .deliver(receiver, receiver->store());

    tasks.reset();

    QTRY_VERIFY(first.ok());
    QTRY_VERIFY(second.ok());
}

void TestTaskManager::theManagerMayGoInsideAHandler()
{
    auto tasks = std::make_unique<TaskManager>();
    QObject receiver;
    bool told = false;

    tasks
        ->submit(u"compute"_s, u"a"_s, Priority::Visible,
                 [] { return delay(1ms).then([] { return answer(200); }); })
        .deliver(&receiver, [&](Result<Response>) {
            tasks.reset();
            told = true;
        });

    QTRY_VERIFY(told);
}

void TestTaskManager::tenThousandReadyTasksDoNotPileUp()
{
    TaskManager tasks;
    tasks.setLimits(u"compute"_s, { .concurrency = 1 });
    QObject receiver;
    int done = 0;

    for (int i = 0; i < 10'000; ++i) {
        tasks.submit(u"compute"_s, u"a"_s, Priority::Visible, [] { return answer(200); })
            .deliver(&receiver, [&](Result<Response>) { ++done; });
    }

    QTRY_COMPARE(done, 10'000);
    QCOMPARE(tasks.statistics().value(u"a"_s).count, 10'000);
}

QTEST_GUILESS_MAIN(TestTaskManager)

#include "tst_taskmanager.moc"
