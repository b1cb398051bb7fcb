// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakecloud.h"

#include <QTcpSocket>
#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! A client that sends bytes and keeps what comes.
class Wire
{
public:
    explicit Wire(const FakeCloud &cloud)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_received += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress::LocalHost, cloud.port());
    }
    void write(const QByteArray &bytes) { m_socket.write(bytes); }
    void close() { m_socket.disconnectFromHost(); }
    const QByteArray &received() const { return m_received; }
    bool isOpen() const { return m_socket.state() != QAbstractSocket::UnconnectedState; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace

class TestFakeCloud : public QObject
{
    Q_OBJECT

private slots:
    void answersComeInOrderAndTheLastRepeats();
    void laterAnswersFollowARepeatedOne();
    void pipelinedRequestsAreAnsweredInOrder();
    void theQueryMayBePartOfTheKey();
    void bodiesAreTakenByLengthAndByChunks();
    void anAnswerMayComeLater();
    void aRequestWithoutAKeyIsNamed();
    void headHasNoBody();
    void closedWhileAnAnswerWasDueIsCounted();
    void closedByTheCloudIsNotCounted();
};

void TestFakeCloud::answersComeInOrderAndTheLastRepeats()
{
    FakeCloud cloud;
    cloud.on("GET /a").reply(200, "one").reply(200, "two");
    Wire wire(cloud);

    for (int i = 0; i < 3; ++i)
        wire.write("GET /a HTTP/1.1\r\nHost: x\r\n\r\n");

    QTRY_COMPARE(wire.received().count("HTTP/1.1 200"), 3);
    QCOMPARE(wire.received().count("one"), 1);
    QCOMPARE(wire.received().count("two"), 2);
    QCOMPARE(cloud.count("GET /a"), 3);
    QCOMPARE(cloud.connections(), 1);
}

void TestFakeCloud::laterAnswersFollowARepeatedOne()
{
    FakeCloud cloud;
    cloud.on("GET /a").reply(200, "one");
    Wire wire(cloud);
    wire.write(QByteArray("GET /a HTTP/1.1\r\n\r\n").repeated(3));
    QTRY_COMPARE(wire.received().count("one"), 3);

    cloud.on("GET /a").reply(200, "two").reply(200, "three");
    wire.write(QByteArray("GET /a HTTP/1.1\r\n\r\n").repeated(2));

    QTRY_COMPARE(wire.received().count("three"), 1);
    QCOMPARE(wire.received().count("two"), 1);
}

void TestFakeCloud::pipelinedRequestsAreAnsweredInOrder()
{
    FakeCloud cloud;
    cloud.on("GET /slow").replyAfter(5ms, 200, "slow");
    cloud.on("GET /fast").reply(200, "fast");
    Wire wire(cloud);

    wire.write("GET /slow HTTP/1.1\r\n\r\nGET /fast HTTP/1.1\r\n\r\n");

    QTRY_COMPARE(wire.received().count("HTTP/1.1 200"), 2);
    QVERIFY(wire.received().indexOf("slow") < wire.received().indexOf("fast"));
}

void TestFakeCloud::theQueryMayBePartOfTheKey()
{
    FakeCloud cloud;
    cloud.on("GET /a?x=1").reply(200, "with");
    cloud.on("GET /a").reply(200, "without");
    Wire wire(cloud);

    wire.write("GET /a?x=1 HTTP/1.1\r\n\r\nGET /a?x=2 HTTP/1.1\r\n\r\n");

    QTRY_COMPARE(wire.received().count("HTTP/1.1 200"), 2);
    QVERIFY(wire.received().indexOf("with") < wire.received().indexOf("without"));
    QCOMPARE(cloud.count("GET /a"), 2);
    QCOMPARE(cloud.count("GET /a?x=2"), 1);
}

void TestFakeCloud::bodiesAreTakenByLengthAndByChunks()
{
    FakeCloud cloud;
    cloud.on("POST /a").reply(202);
    Wire wire(cloud);

    wire.write("POST /a HTTP/1.1\r\ncontent-length: 7\r\n\r\n{\"a\":1}");
    wire.write("POST /a HTTP/1.1\r\nTransfer-Encoding: "
               "chunked\r\n\r\n3\r\n{\"b\r\n4\r\n\":2}\r\n0\r\n\r\n");

    QTRY_COMPARE(cloud.count("POST /a"), 2);
    QCOMPARE(cloud.bodies("POST /a").at(0), (QJsonObject { { u"a"_s, 1 } }));
    QCOMPARE(cloud.rawBodies("POST /a").at(1), "{\"b\":2}"_ba);
    QCOMPARE(cloud.bodyBytes(), 14);
}

void TestFakeCloud::anAnswerMayComeLater()
{
    FakeCloud cloud;
    cloud.on("GET /a").replyAfter(1ms, 200, "late", { { "X-A", "b" } });
    Wire wire(cloud);

    wire.write("GET /a HTTP/1.1\r\n\r\n");

    QTRY_VERIFY(wire.received().endsWith("late"));
    QVERIFY(wire.received().contains("X-A: b\r\n"));
}

void TestFakeCloud::aRequestWithoutAKeyIsNamed()
{
    FakeCloud cloud;
    Wire wire(cloud);

    wire.write("GET /unknown HTTP/1.1\r\n\r\n");

    QTRY_VERIFY(wire.received().contains("404"));
    QVERIFY(wire.received().contains("no answer for GET /unknown"));
}

void TestFakeCloud::headHasNoBody()
{
    FakeCloud cloud;
    cloud.on("HEAD /a").reply(200, "12345");
    cloud.on("GET /b").reply(204);
    Wire wire(cloud);

    wire.write("HEAD /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n");

    QTRY_VERIFY(wire.received().contains("204"));
    QVERIFY(wire.received().contains("Content-Length: 5\r\n\r\nHTTP/1.1 204"));
}

void TestFakeCloud::closedWhileAnAnswerWasDueIsCounted()
{
    FakeCloud cloud;
    cloud.on("GET /a").never();
    Wire wire(cloud);
    wire.write("GET /a HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(cloud.count("GET /a"), 1);

    wire.close();

    QTRY_COMPARE(cloud.aborted(), 1);
}

void TestFakeCloud::closedByTheCloudIsNotCounted()
{
    FakeCloud cloud;
    cloud.on("GET /a").close();
    cloud.on("GET /b").reset();
    Wire closed(cloud);
    Wire wasReset(cloud);

    closed.write("GET /a HTTP/1.1\r\n\r\n");
    wasReset.write("GET /b HTTP/1.1\r\n\r\n");

    QTRY_COMPARE(cloud.requests().size(), 2);
    QTRY_VERIFY(!closed.isOpen());
    QTRY_VERIFY(!wasReset.isOpen());
    QCOMPARE(cloud.aborted(), 0);
}

QTEST_GUILESS_MAIN(TestFakeCloud)

#include "tst_fakecloud.moc"
