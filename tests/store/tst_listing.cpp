// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/listing.h"
#include "store/place.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Thing
{
    static constexpr Kind kind { .type = "Thing",
                                 .service = "compute",
                                 .name = "thing",
                                 .label = "Thing",
                                 .labels = "Things",
                                 .path = "/things",
                                 .changesSince = "since",
                                 .changedKey = "updated" };
    Prop<QString, "name", "Name", Show::Column> name;
    Prop<QString, "status", "Status", Show::Column, As::Status> status;
    Prop<QDateTime, "updated", "Updated"> updated;
    Prop<QString, "id", "ID"> id;
};

Resource thing(const QString &id, const QString &status = u"ACTIVE"_s)
{
    return Resource::load(Schema::of<Thing>(),
                          { { u"id"_s, id }, { u"name"_s, id }, { u"status"_s, status } });
}

//! The same, changed at a minute of some hour.
Resource changedThing(const QString &id, int minute, const QString &status = u"ACTIVE"_s)
{
    const QDateTime hour({ 2026, 5, 1 }, { 12, 0 }, Qt::UTC);
    auto json = thing(id, status).raw();
    json.insert(u"updated"_s, hour.addSecs(minute * 60).toString(Qt::ISODate));
    return Resource::load(Schema::of<Thing>(), json);
}

//! A call that is answered when the test says so.
class Pending final : public Step<QList<Resource>>
{
public:
    explicit Pending(Pending *&slot, int &aborted)
        : m_slot(slot)
        , m_aborted(aborted)
    {
    }
    ~Pending() override
    {
        if (m_slot == this) {
            m_slot = nullptr;
            ++m_aborted;
        }
    }
    void start() override { m_slot = this; }
    void answer(Result<QList<Resource>> r)
    {
        m_slot = nullptr;
        finish(std::move(r));
    }

private:
    Pending *&m_slot;
    int &m_aborted;
};

//! A listing whose cloud is in the hands of the test.
struct Listed
{
    explicit Listed(Polling polling = fast())
        : listing(std::make_shared<Listing>(Schema::of<Thing>(), source(), polling, clock))
    {
    }

    static Polling fast()
    {
        return { .interval = 60ms, .busy = 5ms, .minimised = 10s, .forbidden = 1h, .written = 10s };
    }

    Listing::Source source()
    {
        return [this](Priority, Listing::Page page) {
            ++asked;
            onPage = std::move(page);
            return Call<QList<Resource>>(std::make_unique<Pending>(pending, aborted));
        };
    }
    //! Lets changes be asked for; see since.
    void tellChanges()
    {
        listing->setChanges([this](Priority, const QDateTime &time) {
            since << time;
            return Call<QList<Resource>>(std::make_unique<Pending>(pending, aborted));
        });
    }
    void answer(const QList<Resource> &rows) { pending->answer(rows); }
    void answer(Error::Kind kind) { pending->answer(Error { kind, u"no"_s }); }
    QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < listing->model()->rowCount(); ++row)
            ids << listing->model()->resourceAt(row).id();
        return ids;
    }

    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    Pending *pending = nullptr;
    Listing::Page onPage;
    int asked = 0; //!< for the whole list
    QList<QDateTime> since; //!< of the questions for changes
    int aborted = 0;
    std::shared_ptr<Listing> listing;
};

} // namespace

class TestListing : public QObject
{
    Q_OBJECT

private slots:
    void nobodyWatchingMeansNoRequest();
    void watchingLoadsAndBecomesReady();
    void pagesShowAsTheyCome();
    void twoWatchersShareOneRequest();
    void aRefreshJoinsTheRequestUnderWay();
    void invalidateAsksOnceMoreAfterTheRequestUnderWay();
    void visibleListsAskAgain();
    void hiddenListsDoNotPoll();
    void rowsInTransitionAreAskedSoonAndThenLessOften();
    void minimisedListsAreAskedRarely();
    void aFailedRefreshKeepsTheRows();
    void forbiddenIsAStateThatIsRemembered();
    void refreshAsksAlsoWhenForbidden();
    void leavingAbortsTheRequest();
    void whoGoesIsToldNothingOnTheWayOut();
    void stopKeepsTheRowsSoFar();
    void writtenRowsOutliveAListThatLagsBehind();
    void aListAskedForBeforeTheWriteDoesNotUndoIt();
    void deletedRowsDoNotComeBack();
    void whatIsNeverListedGoesInTheEnd();
    void comingBackSoonAsksNothing();
    void refreshesAskForChangesAlone();
    void changesComeGoAndStay();
    void whatWeWroteMeanwhileWinsOverChanges();
    void theWholeListIsAskedForNowAndThen();
    void aPersonWhoRefreshesGetsTheWholeList();
    void aCloudThatRefusesChangesIsAskedForAll();
};

void TestListing::nobodyWatchingMeansNoRequest()
{
    Listed l;

    l.listing->invalidate();
    QTest::qWait(20); // long enough to see that nothing comes

    QCOMPARE(l.asked, 0);
    QCOMPARE(l.listing->state(), Listing::State::Idle);
}

void TestListing::watchingLoadsAndBecomesReady()
{
    Listed l;
    QAbstractItemModelTester tester(l.listing->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);

    const Watch watch(l.listing);
    QCOMPARE(l.listing->state(), Listing::State::Loading);
    l.answer({ thing(u"a"_s) });

    QCOMPARE(l.listing->state(), Listing::State::Ready);
    QVERIFY(l.listing->isComplete());
    QVERIFY(l.listing->updated().isValid());
    QCOMPARE(l.ids(), QStringList { u"a"_s });
}

void TestListing::pagesShowAsTheyCome()
{
    Listed l;
    const Watch watch(l.listing);

    l.onPage({ thing(u"a"_s) });
    QCOMPARE(l.ids(), QStringList { u"a"_s });
    QVERIFY(!l.listing->isComplete());
    l.onPage({ thing(u"b"_s) });
    l.answer({ thing(u"a"_s), thing(u"b"_s) });

    QCOMPARE(l.ids(), (QStringList { u"a"_s, u"b"_s }));
    QVERIFY(l.listing->isComplete());
}

void TestListing::twoWatchersShareOneRequest()
{
    Listed l;

    const Watch one(l.listing);
    const Watch two(l.listing);

    QCOMPARE(l.asked, 1);
}

void TestListing::aRefreshJoinsTheRequestUnderWay()
{
    Listed l;
    const Watch watch(l.listing);

    l.listing->refresh();
    l.listing->refresh();

    QCOMPARE(l.asked, 1);
}

void TestListing::invalidateAsksOnceMoreAfterTheRequestUnderWay()
{
    Listed l;
    const Watch watch(l.listing);

    l.listing->invalidate();
    l.answer(QList<Resource> {});

    QCOMPARE(l.asked, 2);
}

void TestListing::visibleListsAskAgain()
{
    Listed l;
    const Watch watch(l.listing);
    l.answer({ thing(u"a"_s) });

    QTRY_COMPARE(l.asked, 2);
    l.answer({ thing(u"b"_s) });

    QCOMPARE(l.ids(), QStringList { u"b"_s });
}

void TestListing::hiddenListsDoNotPoll()
{
    auto polling = Listed::fast();
    polling.interval = 5ms;
    Listed l(polling);
    {
        const Watch watch(l.listing);
        l.answer({ thing(u"a"_s, u"BUILD"_s) });
    }

    QTest::qWait(40); // long enough to see that nothing comes

    QCOMPARE(l.asked, 1);
}

void TestListing::rowsInTransitionAreAskedSoonAndThenLessOften()
{
    auto polling = Listed::fast();
    polling.interval = 10s;
    polling.busy = 8ms;
    Listed l(polling);
    const Watch watch(l.listing);
    l.answer({ thing(u"a"_s, u"BUILD"_s) });

    QElapsedTimer clock;
    QList<qint64> pauses;
    for (int i = 0; i < 4; ++i) {
        clock.start();
        QTRY_VERIFY_WITH_TIMEOUT(l.pending, 2000);
        pauses << clock.elapsed();
        l.answer({ thing(u"a"_s, u"BUILD"_s) });
    }

    QVERIFY2(pauses[3] >= 55, qPrintable(u"fourth pause %1 ms, 64 expected"_s.arg(pauses[3])));
    QVERIFY(pauses[0] < 5000);
}

void TestListing::minimisedListsAreAskedRarely()
{
    auto polling = Listed::fast();
    polling.interval = 5ms;
    Listed l(polling);
    const Watch watch(l.listing);
    l.listing->setMinimised(true);
    l.answer(QList<Resource> {});

    QTest::qWait(40); // long enough to see that nothing comes
    QCOMPARE(l.asked, 1);

    l.clock->advance(1min);
    l.listing->setMinimised(false);
    QCOMPARE(l.asked, 2);
}

void TestListing::aFailedRefreshKeepsTheRows()
{
    Listed l;
    const Watch watch(l.listing);
    l.answer({ thing(u"a"_s) });
    const auto updated = l.listing->updated();

    l.listing->refresh();
    l.answer(Error::Kind::Server);

    QCOMPARE(l.ids(), QStringList { u"a"_s });
    QCOMPARE(l.listing->state(), Listing::State::Failed);
    QCOMPARE(l.listing->error()->kind, Error::Kind::Server);
    QCOMPARE(l.listing->updated(), updated);

    QTRY_COMPARE(l.asked, 3); // it tries again by itself
    l.answer({ thing(u"a"_s) });
    QCOMPARE(l.listing->state(), Listing::State::Ready);
    QVERIFY(!l.listing->error());
}

void TestListing::forbiddenIsAStateThatIsRemembered()
{
    auto polling = Listed::fast();
    polling.interval = 5ms;
    Listed l(polling);
    {
        const Watch watch(l.listing);
        l.answer(Error::Kind::Forbidden);
        QTest::qWait(30); // long enough to see that nothing comes
    }
    {
        const Watch again(l.listing);
    }

    QCOMPARE(l.asked, 1);
    QCOMPARE(l.listing->state(), Listing::State::Forbidden);

    l.clock->advance(2h);
    const Watch later(l.listing);
    QCOMPARE(l.asked, 2);
}

void TestListing::refreshAsksAlsoWhenForbidden()
{
    Listed l;
    const Watch watch(l.listing);
    l.answer(Error::Kind::Forbidden);

    l.listing->refresh();
    l.answer({ thing(u"a"_s) });

    QCOMPARE(l.listing->state(), Listing::State::Ready);
}

void TestListing::leavingAbortsTheRequest()
{
    Listed l;
    {
        const Watch watch(l.listing);
    }

    QCOMPARE(l.aborted, 1);
    QCOMPARE(l.listing->state(), Listing::State::Idle);
}

void TestListing::whoGoesIsToldNothingOnTheWayOut()
{
    Listed l;
    QSignalSpy changed(l.listing.get(), &Listing::changed);
    Watch watch(l.listing);
    changed.clear();

    watch.reset();

    QCOMPARE(l.aborted, 1);
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1); // others may be looking
}

void TestListing::stopKeepsTheRowsSoFar()
{
    Listed l;
    const Watch watch(l.listing);
    l.onPage({ thing(u"a"_s) });

    l.listing->stop();

    QCOMPARE(l.aborted, 1);
    QCOMPARE(l.ids(), QStringList { u"a"_s });
    QVERIFY(!l.listing->isLoading());
}

void TestListing::writtenRowsOutliveAListThatLagsBehind()
{
    Listed l;
    const Watch watch(l.listing);
    l.answer({ thing(u"a"_s) });
    l.listing->upsert(thing(u"new"_s));
    l.clock->advance(1s);

    l.listing->refresh();
    l.answer({ thing(u"a"_s) });

    QCOMPARE(l.ids(), (QStringList { u"a"_s, u"new"_s }));
    QVERIFY(l.listing->model()->index(1, 0).data(ResourceModel::WrittenRole).toBool());

    l.listing->refresh();
    l.answer({ thing(u"a"_s), thing(u"new"_s) });
    QVERIFY(!l.listing->model()->index(1, 0).data(ResourceModel::WrittenRole).toBool());
}

void TestListing::aListAskedForBeforeTheWriteDoesNotUndoIt()
{
    Listed l;
    const Watch watch(l.listing);
    l.answer({ thing(u"a"_s, u"ACTIVE"_s) });
    l.listing->refresh();
    l.clock->advance(1ms);

    l.listing->upsert(thing(u"a"_s, u"SHUTOFF"_s));
    l.answer({ thing(u"a"_s, u"ACTIVE"_s) });

    QCOMPARE(l.listing->model()->resourceAt(0).status(), u"SHUTOFF"_s);
}

void TestListing::deletedRowsDoNotComeBack()
{
    Listed l;
    const Watch watch(l.listing);
    l.answer({ thing(u"a"_s), thing(u"b"_s) });
    l.listing->forget(u"a"_s);
    l.clock->advance(1s);

    l.listing->refresh();
    l.answer({ thing(u"a"_s), thing(u"b"_s) });

    QCOMPARE(l.ids(), QStringList { u"b"_s });
}

void TestListing::whatIsNeverListedGoesInTheEnd()
{
    Listed l;
    const Watch watch(l.listing);
    l.answer(QList<Resource> {});
    l.listing->upsert(thing(u"ghost"_s));

    l.clock->advance(1min);
    l.listing->refresh();
    l.answer(QList<Resource> {});

    QCOMPARE(l.ids(), QStringList {});
}

void TestListing::comingBackSoonAsksNothing()
{
    Listed l;
    {
        const Watch watch(l.listing);
        l.answer({ thing(u"a"_s) });
    }

    const Watch again(l.listing);

    QCOMPARE(l.asked, 1);
    QCOMPARE(l.ids(), QStringList { u"a"_s });
}

void TestListing::refreshesAskForChangesAlone()
{
    Listed l;
    l.tellChanges();
    const Watch watch(l.listing);
    l.answer({ changedThing(u"a"_s, 3), changedThing(u"b"_s, 7), thing(u"c"_s) });

    QTRY_COMPARE(l.since.size(), 1);

    QCOMPARE(l.since[0], QDateTime({ 2026, 5, 1 }, { 12, 7 }, Qt::UTC));
    QCOMPARE(l.asked, 1);
}

void TestListing::changesComeGoAndStay()
{
    Listed l;
    l.tellChanges();
    const Watch watch(l.listing);
    const QAbstractItemModelTester tester(l.listing->model());
    l.answer({ changedThing(u"a"_s, 1), changedThing(u"b"_s, 2), changedThing(u"c"_s, 3) });
    QTRY_VERIFY(l.pending);
    const QPersistentModelIndex c(l.listing->model()->index(2, 0));

    l.answer({ changedThing(u"a"_s, 4, u"SHUTOFF"_s), changedThing(u"b"_s, 5, u"DELETED"_s),
               changedThing(u"d"_s, 6) });

    QCOMPARE(l.ids(), (QStringList { u"a"_s, u"c"_s, u"d"_s }));
    QCOMPARE(l.listing->model()->resourceAt(0).status(), u"SHUTOFF"_s);
    QCOMPARE(c.row(), 1);
    QCOMPARE(l.listing->state(), Listing::State::Ready);
}

void TestListing::whatWeWroteMeanwhileWinsOverChanges()
{
    Listed l;
    l.tellChanges();
    const Watch watch(l.listing);
    l.answer({ changedThing(u"a"_s, 1), changedThing(u"b"_s, 2) });
    QTRY_VERIFY(l.pending);
    l.listing->upsert(changedThing(u"a"_s, 9, u"PAUSED"_s));
    l.listing->forget(u"b"_s);

    l.answer({ changedThing(u"a"_s, 3), changedThing(u"b"_s, 3) });

    QCOMPARE(l.ids(), QStringList { u"a"_s });
    QCOMPARE(l.listing->model()->resourceAt(0).status(), u"PAUSED"_s);
}

void TestListing::theWholeListIsAskedForNowAndThen()
{
    Listed l;
    l.tellChanges();
    const Watch watch(l.listing);
    l.answer({ changedThing(u"a"_s, 1) });
    QTRY_COMPARE(l.since.size(), 1);
    l.clock->advance(Polling().whole);

    l.answer(QList<Resource> {});

    QTRY_COMPARE(l.asked, 2);
    QCOMPARE(l.since.size(), 1);
}

void TestListing::aPersonWhoRefreshesGetsTheWholeList()
{
    Listed l;
    l.tellChanges();
    const Watch watch(l.listing);
    l.answer({ changedThing(u"a"_s, 1) });

    l.listing->refresh();

    QCOMPARE(l.asked, 2);
    l.answer({ changedThing(u"a"_s, 1) });
    l.listing->invalidate();
    QCOMPARE(l.asked, 3);
    QVERIFY(l.since.isEmpty());
}

void TestListing::aCloudThatRefusesChangesIsAskedForAll()
{
    Listed l;
    l.tellChanges();
    const Watch watch(l.listing);
    l.answer({ changedThing(u"a"_s, 1) });
    QTRY_COMPARE(l.since.size(), 1);

    l.answer(Error::Kind::BadRequest);
    QTRY_COMPARE(l.asked, 2);
    l.answer({ changedThing(u"a"_s, 1) });

    QTRY_COMPARE(l.asked, 3);
    QCOMPARE(l.since.size(), 1);
}

QTEST_GUILESS_MAIN(TestListing)

#include "tst_listing.moc"
