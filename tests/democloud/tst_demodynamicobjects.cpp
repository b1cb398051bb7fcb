// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

#include <QCryptographicHash>

using namespace cirro;
using namespace Qt::StringLiterals;

//! Dynamic large objects: all that begins with a prefix, joined.
class TestDemoDynamicObjects : public QObject
{
    Q_OBJECT

private slots:
    void aDynamicLargeObjectJoinsByPrefix();
    void aDynamicLargeObjectIsCutAndShownEmpty();
    void aDynamicLargeObjectEndsWhenItIsDescribedWithout();
    void manifestsOfWrongFormAreRefused();
};

namespace {
QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
}
} // namespace

void TestDemoDynamicObjects::aDynamicLargeObjectJoinsByPrefix()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send("PUT", wire.store("/empty/p/2"), "second");
    wire.send("PUT", wire.store("/empty/p/1"), "first");
    wire.send("PUT", wire.store("/empty/joined"), {},
              { { "X-Object-Manifest", "empty/p/" }, { "Content-Length", "0" } });

    const WireReply get = wire.get(wire.store("/empty/joined"));

    QCOMPARE(get.body, QByteArray("firstsecond"));
    QCOMPARE(get.header("X-Object-Manifest"), QByteArray("empty/p/"));
    QCOMPARE(get.header("Etag"), '"' + md5(md5("first") + md5("second")) + '"');
}

void TestDemoDynamicObjects::aDynamicLargeObjectIsCutAndShownEmpty()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    for (const char *name : { "10", "1", "2" })
        wire.send("PUT", wire.store(QByteArray("/empty/p/") + name), name);
    wire.send("PUT", wire.store("/empty/joined"), {},
              { { "X-Object-Manifest", "empty/p/" }, { "Content-Length", "0" } });

    const WireReply part = wire.get(wire.store("/empty/joined"), { { "Range", "bytes=1-2" } });
    const WireReply shown = wire.get(wire.store("/empty/joined?multipart-manifest=get"));

    // By name, not by number.
    QCOMPARE(wire.get(wire.store("/empty/joined")).body, QByteArray("1102"));
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, QByteArray("10"));
    QCOMPARE(shown.body, QByteArray());
    QCOMPARE(shown.header("Etag"), md5({}));
}

void TestDemoDynamicObjects::aDynamicLargeObjectEndsWhenItIsDescribedWithout()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");
    wire.send("PUT", wire.store("/empty/p/1"), "one");
    wire.send("PUT", wire.store("/empty/joined"), {},
              { { "X-Object-Manifest", "empty/p/" }, { "Content-Length", "0" } });

    wire.send("POST", wire.store("/empty/joined"), {},
              { { "X-Object-Manifest", "empty/p/" }, { "X-Object-Meta-A", "1" } });
    const QByteArray kept = wire.get(wire.store("/empty/joined")).body;
    wire.send("POST", wire.store("/empty/joined"), {}, { { "X-Object-Meta-A", "1" } });

    QCOMPARE(kept, QByteArray("one"));
    QCOMPARE(wire.get(wire.store("/empty/joined")).body, QByteArray());
}

void TestDemoDynamicObjects::manifestsOfWrongFormAreRefused()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    for (const char *manifest : { "nope", "/x", "empty/", "a/b?c" }) {
        const WireReply reply
            = wire.send("PUT", wire.store("/empty/joined"), {},
                        { { "X-Object-Manifest", manifest }, { "Content-Length", "0" } });
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.body,
                 QByteArray("X-Object-Manifest must be in the format container/prefix"));
    }
}

QTEST_GUILESS_MAIN(TestDemoDynamicObjects)
#include "tst_demodynamicobjects.moc"
