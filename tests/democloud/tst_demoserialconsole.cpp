// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/serialguest.h"
#include "democloud/wire.h"
#include "http/websocket.h"

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A line with what came over it.
struct Line
{
    explicit Line(const QUrl &url)
    {
        QObject::connect(&socket, &WebSocket::received, &socket,
                         [this](const QByteArray &bytes) { heard += bytes; });
        QObject::connect(&socket, &WebSocket::closed, &socket, [this] { isClosed = true; });
        socket.open(url, u"binary"_s);
    }

    WebSocket socket { SocketPolicy() };
    QByteArray heard;
    bool isClosed = false;
};

QUrl consoleOf(DemoCloud &cloud, const QString &name)
{
    Wire wire(cloud, "demo", "shop");
    wire.microversion = "compute 2.6";
    const WireReply answer = wire.post(
        "/compute/v2.1/servers/" + cloud.serverId(name).toLatin1() + "/remote-consoles",
        { { u"remote_console"_s,
            QJsonObject { { u"protocol"_s, u"serial"_s }, { u"type"_s, u"serial"_s } } } });
    return QUrl(answer.json()["remote_console"_L1]["url"_L1].toString());
}

} // namespace

//! The serial console proxy of the demo cloud, and what answers behind it.
class TestDemoSerialConsole : public QObject
{
    Q_OBJECT

private slots:
    void aGuestAnswersAtTheUrl();
    void aTokenEnds();
    void anUnknownTokenIsHungUp();
    void aStoppedServerIsHungUp();
    void aPasswordIsNotEchoed();
    void mistakesAreTakenBack();
    void leavingAsksForALoginAgain();
};

void TestDemoSerialConsole::aGuestAnswersAtTheUrl()
{
    DemoCloud cloud;
    Line line(consoleOf(cloud, u"web-1"_s));
    QTRY_VERIFY(line.heard.endsWith("web-1 login: "));

    line.socket.send("root\rsecret\rwhoami\r");

    QTRY_VERIFY(line.heard.contains("whoami\r\nroot\r\n"));
}

void TestDemoSerialConsole::aTokenEnds()
{
    DemoCloud cloud;
    const QUrl url = consoleOf(cloud, u"web-1"_s);

    cloud.advance(10min);
    Line line(url);

    QTRY_VERIFY(line.isClosed);
    QCOMPARE(line.heard, QByteArray());
}

void TestDemoSerialConsole::anUnknownTokenIsHungUp()
{
    DemoCloud cloud;
    QUrl url = consoleOf(cloud, u"web-1"_s);

    url.setQuery(u"token=guessed"_s);
    Line line(url);

    QTRY_VERIFY(line.isClosed);
    QCOMPARE(line.heard, QByteArray());
}

void TestDemoSerialConsole::aStoppedServerIsHungUp()
{
    DemoCloud cloud({ .pace = 0 });
    Wire wire(cloud, "demo", "shop");
    wire.post("/compute/v2.1/servers/" + cloud.serverId(u"web-1"_s).toLatin1() + "/action",
              { { u"os-stop"_s, QJsonValue::Null } });

    Line line(consoleOf(cloud, u"web-1"_s));

    QTRY_VERIFY(line.isClosed);
    QCOMPARE(line.heard, QByteArray());
}

void TestDemoSerialConsole::aPasswordIsNotEchoed()
{
    demo::SerialGuest guest(u"web-1"_s, u"Debian"_s);

    QCOMPARE(guest.answer("root\r"), "root\r\nPassword: ");
    QVERIFY(!guest.answer("secret\r").contains("secret"));
}

void TestDemoSerialConsole::mistakesAreTakenBack()
{
    demo::SerialGuest guest(u"web-1"_s, u"Debian"_s);

    QCOMPARE(guest.answer("rx\x7foot"), "rx\b \boot");
    guest.answer("\rx\r");

    QVERIFY(guest.answer("whoami\r").contains("\r\nroot\r\n"));
}

void TestDemoSerialConsole::leavingAsksForALoginAgain()
{
    demo::SerialGuest guest(u"web-1"_s, u"Debian"_s);
    guest.answer("root\rx\r");

    QVERIFY(guest.answer("\x04").endsWith("web-1 login: "));
}

QTEST_GUILESS_MAIN(TestDemoSerialConsole)
#include "tst_demoserialconsole.moc"
