// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/recorder.h"
#include "http/taskmanager.h"
#include "http/transport.h"
#include "support/fakecloud.h"
#include "support/receiver.h"

#include <QDir>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s)
        .entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

qsizetype threads()
{
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

//! One request after the other, each from the handler of the one before.
class Chain : public QObject
{
public:
    Chain(Transport &transport, Request request, int length)
        : m_transport(transport)
        , m_request(std::move(request))
        , m_left(length)
    {
    }

    //! Returns when all have ended; not by QTRY_VERIFY, which sleeps between two looks.
    void run()
    {
        QTimer::singleShot(100s, &m_loop, &QEventLoop::quit);
        next();
        m_loop.exec();
    }
    int left() const { return m_left; }
    int failed() const { return m_failed; }
    qsizetype deepest() const { return m_deepest; }

private:
    void next()
    {
        m_transport.send(m_request).deliver(this, [this](Result<Response> r) {
            const char here = 0;
            m_first = m_first ? m_first : &here;
            m_deepest = std::max<qsizetype>(m_deepest, std::abs(&here - m_first));
            m_failed += !r || !r->isSuccess();
            if (--m_left > 0)
                next();
            else
                m_loop.quit();
        });
    }

    QEventLoop m_loop;
    Transport &m_transport;
    Request m_request;
    int m_left;
    int m_failed = 0;
    const char *m_first = nullptr;
    qsizetype m_deepest = 0;
};

} // namespace

class TestEndurance : public QObject
{
    Q_OBJECT

private slots:
    void tenThousandRequestsLeaveNothingBehind();
    void manyPostsLeaveNothingBehind();
    void manyDroppedCallsLeaveNothingBehind();
};

void TestEndurance::tenThousandRequestsLeaveNothingBehind()
{
    FakeCloud cloud;
    cloud.keepBodies(false);
    cloud.otherwise().reply(200, R"({"servers":[]})");
    NetworkTransport transport;
    Chain warm(transport, { .verb = "GET", .url = cloud.url("/a") }, 10);
    warm.run();
    const auto files = openFiles();

    Chain chain(transport, { .verb = "GET", .url = cloud.url("/a") }, 10'000);
    chain.run();

    QCOMPARE(chain.left(), 0);
    QCOMPARE(chain.failed(), 0);
    QCOMPARE(cloud.requests().size(), 10'010);
    QCOMPARE(cloud.connections(), 1);
    QCOMPARE(openFiles(), files);
    QVERIFY2(chain.deepest() < 4096, QByteArray::number(chain.deepest()).constData());
}

void TestEndurance::manyPostsLeaveNothingBehind()
{
    FakeCloud cloud;
    cloud.otherwise().reply(202);
    NetworkTransport transport;
    Chain warm(transport, { .verb = "POST", .url = cloud.url("/a") }, 3);
    warm.run();
    QTRY_VERIFY(threads() <= 4);
    const auto before = threads();
    const auto files = openFiles();

    Chain chain(transport,
                { .verb = "POST", .url = cloud.url("/a"), .body = Body::bytes("x", "a/b") }, 200);
    chain.run();

    QCOMPARE(chain.left(), 0);
    QCOMPARE(chain.failed(), 0);
    QCOMPARE(cloud.requests().size(), 203);
    // Fewer is no leak: threads of a pool end when they were idle for long.
    QTRY_VERIFY(threads() <= before);
    QTRY_VERIFY(openFiles() <= files);
}

void TestEndurance::manyDroppedCallsLeaveNothingBehind()
{
    FakeCloud cloud;
    cloud.otherwise().replyAfter(1ms, 200, QByteArray(10'000, 'x'));
    TaskManager tasks;
    const auto recorder = std::make_shared<Recorder>(std::make_shared<NetworkTransport>());
    const auto work = [&] { return recorder->send({ .verb = "GET", .url = cloud.url("/a") }); };

    for (int round = 0; round < 40; ++round) {
        QObject view;
        for (int i = 0; i < 20; ++i)
            tasks.submit(u"compute"_s, u"a"_s, Priority::Visible, work)
                .deliver(&view, [](Result<Response>) {});
        const auto count = cloud.requests().size();
        QVERIFY(QTest::qWaitFor([&] { return cloud.requests().size() > count; }));
    }

    QCOMPARE(tasks.running(), 0);
    QCOMPARE(tasks.waiting(), 0);
    Receiver<Response> got;
    tasks.submit(u"compute"_s, u"a"_s, Priority::Visible, work).deliver(&got, got.store());
    QTRY_VERIFY(got.ok());
}

QTEST_GUILESS_MAIN(TestEndurance)

#include "tst_endurance.moc"
