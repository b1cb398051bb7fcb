// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/delay.h"
#include "async/secret.h"
#include "async/singleflight.h"
#include "support/receiver.h"

#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! A step that ends when told.
struct Gate final : Step<int>
{
    explicit Gate(Gate *&slot)
        : self(slot)
    {
    }
    ~Gate() override { self = nullptr; }
    void start() override { self = this; }
    void open(int value) { finish(value); }
    Gate *&self;
};

} // namespace

class TestSingleFlight : public QObject
{
    Q_OBJECT

private slots:
    void manyWaitersShareOnePieceOfWork();
    void oneThatLeavesDoesNotDisturbTheOthers();
    void theLastOneThatLeavesAbortsTheWork();
    void aWaiterMayDestroyTheOthers();
    void afterTheOutcomeWorkBeginsAnew();
    void joiningInsideAHandlerBeginsAnew();
    void aFailureIsSharedToo();
    void theFlightOutlivesItsOwner();
    void secretsKeepTheirBytes();
};

void TestSingleFlight::manyWaitersShareOnePieceOfWork()
{
    SingleFlight<int> flight;
    int started = 0;
    std::vector<std::unique_ptr<Receiver<int>>> receivers;

    for (int i = 0; i < 50; ++i) {
        receivers.push_back(std::make_unique<Receiver<int>>());
        flight
            .join([&] {
                ++started;
                return delay(1ms).then([] { return 9; });
            })
            .deliver(receivers.back().get(), receivers.back()->store());
    }

    for (const auto &receiver : receivers) {
        QTRY_VERIFY(receiver->ok());
        QCOMPARE(receiver->value(), 9);
    }
    QCOMPARE(started, 1);
}

void TestSingleFlight::oneThatLeavesDoesNotDisturbTheOthers()
{
    SingleFlight<int> flight;
    Gate *gate = nullptr;
    const auto work = [&] { return Call<int>(std::make_unique<Gate>(gate)); };
    auto first = std::make_unique<Receiver<int>>();
    Receiver<int> second;
    flight.join(work).deliver(first.get(), first->store());
    flight.join(work).deliver(&second, second.store());

    first.reset();
    QVERIFY(gate);
    gate->open(4);

    QTRY_VERIFY(second.ok());
    QCOMPARE(second.value(), 4);
}

void TestSingleFlight::theLastOneThatLeavesAbortsTheWork()
{
    SingleFlight<int> flight;
    Gate *gate = nullptr;
    auto only = std::make_unique<Receiver<int>>();
    flight.join([&] { return Call<int>(std::make_unique<Gate>(gate)); })
        .deliver(only.get(), only->store());
    QVERIFY(gate);

    only.reset();

    QVERIFY(!gate);
    QVERIFY(!flight.isRunning());
}

void TestSingleFlight::aWaiterMayDestroyTheOthers()
{
    SingleFlight<int> flight;
    Gate *gate = nullptr;
    const auto work = [&] { return Call<int>(std::make_unique<Gate>(gate)); };
    QObject first;
    auto second = std::make_unique<Receiver<int>>();
    int handled = 0;
    flight.join(work).deliver(&first, [&](Result<int>) {
        second.reset();
        ++handled;
    });
    flight.join(work).deliver(second.get(), second->store());

    gate->open(1);

    QTRY_COMPARE(handled, 1);
    QVERIFY(!second);
}

void TestSingleFlight::afterTheOutcomeWorkBeginsAnew()
{
    SingleFlight<int> flight;
    int started = 0;
    const auto work = [&] { return Call<int>(Result<int>(++started)); };
    Receiver<int> first, second;

    flight.join(work).deliver(&first, first.store());
    QTRY_VERIFY(first.ok());
    flight.join(work).deliver(&second, second.store());
    QTRY_VERIFY(second.ok());

    QCOMPARE(second.value(), 2);
}

void TestSingleFlight::joiningInsideAHandlerBeginsAnew()
{
    SingleFlight<int> flight;
    int started = 0;
    const auto work = [&] {
        ++started;
        return delay(0ms).then([] { return 1; });
    };
    Receiver<int> inner;
    QObject outer;

    flight.join(work).deliver(
        &outer, [&](Result<int>) { flight.join(work).deliver(&inner, inner.store()); });

    QTRY_VERIFY(inner.ok());
    QCOMPARE(started, 2);
}

void TestSingleFlight::aFailureIsSharedToo()
{
    SingleFlight<int> flight;
    const auto work = [] {
        return delay(0ms).then([]() -> Result<int> { return Error { Error::Kind::Tls, u"no"_s }; });
    };
    Receiver<int> first, second;

    flight.join(work).deliver(&first, first.store());
    flight.join(work).deliver(&second, second.store());

    QTRY_VERIFY(first.failed() && second.failed());
}

void TestSingleFlight::theFlightOutlivesItsOwner()
{
    auto flight = std::make_unique<SingleFlight<int>>();
    Gate *gate = nullptr;
    Receiver<int> got;
    flight->join([&] { return Call<int>(std::make_unique<Gate>(gate)); })
        .deliver(&got, got.store());

    flight.reset();
    gate->open(3);

    QTRY_VERIFY(got.ok());
}

void TestSingleFlight::secretsKeepTheirBytes()
{
    const Secret secret(u"pässword"_s);
    const Secret copy = secret;

    QCOMPARE(copy.reveal(), u"pässword"_s);
    QVERIFY(copy == Secret::fromUtf8(u"pässword"_s.toUtf8()));
    QVERIFY(Secret().isEmpty());
    QVERIFY(!secret.isEmpty());
}

QTEST_GUILESS_MAIN(TestSingleFlight)
#include "tst_singleflight.moc"
