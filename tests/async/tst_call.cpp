// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/all.h"
#include "async/call.h"
#include "async/clock.h"
#include "async/delay.h"
#include "async/until.h"
#include "support/receiver.h"

#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Error failure(const QString &message)
{
    return Error { Error::Kind::Server, message };
}

//! A step that never ends by itself and counts what happens to it.
struct Endless final : Step<int>
{
    struct Count
    {
        int started = 0;
        int destroyed = 0;
    };
    explicit Endless(Count &c)
        : count(c)
    {
    }
    ~Endless() override { ++count.destroyed; }
    void start() override { ++count.started; }
    Count &count;
};

Call<int> endless(Endless::Count &count)
{
    return Call<int>(std::make_unique<Endless>(count));
}

Call<int> later(int value)
{
    return delay(1ms).then([value] { return value; });
}

int stackDepth(const char *top)
{
    char here = 0;
    return int(std::abs(top - &here));
}

} // namespace

class TestCall : public QObject
{
    Q_OBJECT

private slots:
    void aReadyCallIsDeliveredFromTheEventLoop();
    void aValueGoesThroughContinuations();
    void aContinuationMayReturnAnotherCall();
    void aContinuationMayReturnAnError();
    void anErrorSkipsTheContinuations();
    void orElseRecovers();
    void orElseLeavesSuccessAlone();
    void finallySeesBothOutcomes();
    void aDroppedCallNeverStarts();
    void receiverDeathDestroysTheRunningStep();
    void receiverDeathDestroysTheInnerCallToo();
    void theReceiverMayDieInsideItsHandler();
    void deliverInsideDeliver();
    void continuationsMayBeMoveOnly();
    void untilAsksUntilAccepted();
    void untilEndsWithTheErrorOfThePoll();
    void untilEndsWithTheRefusalOfAccept();
    void untilGivesUp();
    void untilStopsWhenTheReceiverDies();
    void thousandsOfPollsDoNotGrowTheStack();
    void allKeepsTheOrderAndTheWidth();
    void allReportsEveryFailure();
    void allOfNothingSucceeds();
    void allOfThousandsOfReadyCallsDoesNotGrowTheStack();
    void allStopsWhenTheReceiverDies();
    void aManualClockStandsStill();
    void errorTextsDoNotRepeatThemselves();
};

void TestCall::aReadyCallIsDeliveredFromTheEventLoop()
{
    Receiver<int> got;

    Call<int>(Result<int>(7)).deliver(&got, got.store());

    QVERIFY(!got);
    QTRY_VERIFY(got);
    QCOMPARE(got.value(), 7);
}

void TestCall::aValueGoesThroughContinuations()
{
    Receiver<QString> got;

    later(20)
        .then([](int v) { return v + 1; })
        .then([](int v) { return QString::number(v); })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got.value(), u"21"_s);
}

void TestCall::aContinuationMayReturnAnotherCall()
{
    Receiver<int> got;

    later(1).then([](int v) { return later(v + 1); }).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got.value(), 2);
}

void TestCall::aContinuationMayReturnAnError()
{
    Receiver<int> got;

    later(1).then([](int) -> Result<int> { return failure(u"no"_s); }).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().message, u"no"_s);
}

void TestCall::anErrorSkipsTheContinuations()
{
    Receiver<void> got;
    bool reached = false;

    Call<int>(failure(u"first"_s)).then([&](int) { reached = true; }).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().message, u"first"_s);
    QVERIFY(!reached);
}

void TestCall::orElseRecovers()
{
    Receiver<int> value, call, still;

    Call<int>(failure({})).orElse([](Error) { return 5; }).deliver(&value, value.store());
    Call<int>(failure({})).orElse([](Error) { return later(6); }).deliver(&call, call.store());
    Call<int>(failure(u"a"_s))
        .orElse([](Error e) -> Result<int> { return failure(e.message + u"b"_s); })
        .deliver(&still, still.store());

    QTRY_VERIFY(value.ok() && call.ok() && still.failed());
    QCOMPARE(value.value(), 5);
    QCOMPARE(call.value(), 6);
    QCOMPARE(still.error().message, u"ab"_s);
}

void TestCall::orElseLeavesSuccessAlone()
{
    Receiver<int> got;

    later(3).orElse([](Error) { return 0; }).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got.value(), 3);
}

void TestCall::finallySeesBothOutcomes()
{
    Receiver<int> good, bad;
    QStringList seen;
    const auto note = [&](const Result<int> &r) { seen << (r ? u"good"_s : r.error().message); };

    later(3).finally(note).deliver(&good, good.store());
    QTRY_VERIFY(good.ok());
    Call<int>(failure(u"bad"_s)).finally(note).deliver(&bad, bad.store());
    QTRY_VERIFY(bad.failed());

    QCOMPARE(seen, (QStringList { u"good"_s, u"bad"_s }));
}

void TestCall::aDroppedCallNeverStarts()
{
    Endless::Count count;

    {
        const auto dropped = endless(count).then([](int v) { return v; });
    }

    QCOMPARE(count.started, 0);
    QCOMPARE(count.destroyed, 1);
}

void TestCall::receiverDeathDestroysTheRunningStep()
{
    Endless::Count count;
    auto receiver = std::make_unique<QObject>();
    bool handled = false;
    endless(count).then([](int v) { return v; }).deliver(receiver.get(), [&](Result<int>) {
        handled = true;
    });
    QCOMPARE(count.started, 1);

    receiver.reset();

    QCOMPARE(count.destroyed, 1);
    QVERIFY(!handled);
}

void TestCall::receiverDeathDestroysTheInnerCallToo()
{
    Endless::Count count;
    auto receiver = std::make_unique<QObject>();
    later(0).then([&](int) { return endless(count); }).deliver(receiver.get(), [](Result<int>) {});
    QTRY_COMPARE(count.started, 1);

    receiver.reset();

    QCOMPARE(count.destroyed, 1);
}

void TestCall::theReceiverMayDieInsideItsHandler()
{
    auto *receiver = new QObject;
    bool handled = false;

    later(1).then([](int v) { return later(v); }).deliver(receiver, [&, receiver](Result<int>) {
        delete receiver;
        handled = true;
    });

    QTRY_VERIFY(handled);
}

void TestCall::deliverInsideDeliver()
{
    QObject receiver;
    QList<int> order;

    later(1).deliver(&receiver, [&](Result<int> outer) {
        later(2).deliver(&receiver, [&](Result<int> inner) { order << *inner; });
        Call<int>(Result<int>(3)).deliver(&receiver, [&](Result<int> ready) { order << *ready; });
        order << *outer;
    });

    QTRY_COMPARE(order.size(), 3);
    QCOMPARE(order.first(), 1);
    QTRY_VERIFY(receiver.children().isEmpty());
}

void TestCall::continuationsMayBeMoveOnly()
{
    Receiver<int> got;
    auto owned = std::make_unique<int>(41);

    later(1)
        .then([owned = std::move(owned)](int v) { return *owned + v; })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got.value(), 42);
}

void TestCall::untilAsksUntilAccepted()
{
    Receiver<int> got;
    int asked = 0;

    until<int>([&] { return later(++asked); }, [](int v) -> Result<bool> { return v == 4; },
               Pace { .interval = 1ms })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got.value(), 4);
    QCOMPARE(asked, 4);
}

void TestCall::untilEndsWithTheErrorOfThePoll()
{
    Receiver<int> got;

    until<int>([] { return Call<int>(failure(u"gone"_s)); },
               [](int) -> Result<bool> { return true; }, Pace { .interval = 1ms })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().message, u"gone"_s);
}

void TestCall::untilEndsWithTheRefusalOfAccept()
{
    Receiver<int> got;

    until<int>([] { return later(1); },
               [](int) -> Result<bool> { return failure(u"it is in ERROR"_s); },
               Pace { .interval = 1ms })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().message, u"it is in ERROR"_s);
}

void TestCall::untilGivesUp()
{
    Receiver<int> got;

    until<int>([] { return later(1); }, [](int) -> Result<bool> { return false; },
               Pace { .interval = 1ms, .timeout = 10ms })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Timeout);
}

void TestCall::untilStopsWhenTheReceiverDies()
{
    auto receiver = std::make_unique<QObject>();
    int asked = 0;
    until<int>(
        [&] {
            ++asked;
            return later(1);
        },
        [](int) -> Result<bool> { return false; }, Pace { .interval = 1ms })
        .deliver(receiver.get(), [](Result<int>) {});
    QTRY_VERIFY(asked > 3);

    receiver.reset();
    const int before = asked;
    Receiver<void> pause;
    delay(20ms).deliver(&pause, pause.store());
    QTRY_VERIFY(pause);

    QCOMPARE(asked, before);
}

void TestCall::thousandsOfPollsDoNotGrowTheStack()
{
    Receiver<int> got;
    char top = 0;
    int asked = 0, deepest = 0, first = 0;

    until<int>(
        [&] {
            const int depth = stackDepth(&top);
            if (++asked == 2)
                first = depth;
            deepest = asked > 1 ? std::max(deepest, depth) : 0;
            return Call<int>(Result<int>(asked));
        },
        [](int v) -> Result<bool> { return v == 5000; }, Pace { .interval = 0ms, .growth = 1 })
        .deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(deepest, first);
}

void TestCall::allKeepsTheOrderAndTheWidth()
{
    Receiver<std::vector<Result<int>>> got;
    int open = 0, most = 0;
    std::vector<Call<int>> calls;
    for (int i = 0; i < 41; ++i) {
        calls.push_back(
            Call<int>(Result<int>(i))
                .then([&](int v) {
                    most = std::max(most, ++open);
                    return delay(std::chrono::milliseconds(v % 3)).then([v] { return v; });
                })
                .finally([&](const Result<int> &) { --open; }));
    }

    all(std::move(calls), 6).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(got->size(), size_t(41));
    for (int i = 0; i < 41; ++i)
        QCOMPARE(*got.value()[size_t(i)], i);
    QCOMPARE(most, 6);
}

void TestCall::allReportsEveryFailure()
{
    Receiver<std::vector<Result<int>>> got;
    std::vector<Call<int>> calls;
    calls.push_back(later(1));
    calls.push_back(Call<int>(failure(u"second"_s)));
    calls.push_back(later(3));

    all(std::move(calls)).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QVERIFY(got.value()[0] && !got.value()[1] && got.value()[2]);
    QCOMPARE(got.value()[1].error().message, u"second"_s);
}

void TestCall::allOfNothingSucceeds()
{
    Receiver<std::vector<Result<int>>> got;

    all(std::vector<Call<int>>()).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QVERIFY(got->empty());
}

void TestCall::allOfThousandsOfReadyCallsDoesNotGrowTheStack()
{
    Receiver<std::vector<Result<int>>> got;
    std::vector<Call<int>> calls;
    for (int i = 0; i < 20000; ++i)
        calls.push_back(Call<int>(Result<int>(i)));

    all(std::move(calls), 6).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QCOMPARE(*got.value().back(), 19999);
}

void TestCall::allStopsWhenTheReceiverDies()
{
    Endless::Count count;
    auto receiver = std::make_unique<QObject>();
    std::vector<Call<int>> calls;
    for (int i = 0; i < 10; ++i)
        calls.push_back(endless(count));
    all(std::move(calls), 3).deliver(receiver.get(), [](auto) {});

    receiver.reset();

    QCOMPARE(count.started, 3);
    QCOMPARE(count.destroyed, 10);
}

void TestCall::aManualClockStandsStill()
{
    ManualClock clock;
    const auto before = clock.now();

    clock.advance(5s);

    QVERIFY(clock.now() - before == 5s);
    const auto real = Clock::steady();
    const auto earlier = real->now();
    QVERIFY(earlier <= real->now());
}

void TestCall::errorTextsDoNotRepeatThemselves()
{
    const Error error { Error::Kind::Conflict, u"Said no: busy"_s, u"Try later."_s, u"busy"_s };

    QCOMPARE(error.text(), u"Said no: busy\nTry later."_s);
}

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
