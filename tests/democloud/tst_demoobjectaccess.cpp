// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What opens and what closes the door: ACLs, temporary URLs, quotas.
class TestDemoObjectAccess : public QObject
{
    Q_OBJECT

private slots:
    void containersOpenToWhomTheAclNames();
    void temporaryUrlsOpenOneObject();
    void quotasRefuseWhatDoesNotFit();
};

void TestDemoObjectAccess::containersOpenToWhomTheAclNames()
{
    DemoCloud cloud;
    Wire owner(cloud, "demo", "shop");
    Wire stranger(cloud);
    Wire neighbour(cloud, "jonas", "research");
    const auto open = [&](const QByteArray &acl) {
        owner.send("POST", owner.store("/photos"), {}, { { "X-Container-Read", acl } });
    };

    const int closed = stranger.get(owner.store("/photos/README.txt")).status;
    open(".r:*");
    const int object = stranger.get(owner.store("/photos/README.txt")).status;
    const int listing = stranger.get(owner.store("/photos")).status;
    open(".r:*,.rlistings");
    const int listed = stranger.get(owner.store("/photos")).status;
    open("research:jonas");
    const int neighbours = neighbour.get(owner.store("/photos/README.txt")).status;
    open("research:anna");
    const int refused = neighbour.get(owner.store("/photos/README.txt")).status;
    const int written
        = neighbour.send("PUT", owner.store("/partner-drop/from-research"), "data").status;

    QCOMPARE(closed, 401);
    QCOMPARE(object, 200);
    QCOMPARE(listing, 401);
    QCOMPARE(listed, 200);
    QCOMPARE(neighbours, 200);
    QCOMPARE(refused, 403);
    QCOMPARE(written, 201);
}

void TestDemoObjectAccess::temporaryUrlsOpenOneObject()
{
    DemoCloud cloud;
    Wire owner(cloud, "demo", "shop");
    Wire stranger(cloud);
    owner.send("POST", owner.store(), {}, { { "X-Account-Meta-Temp-URL-Key", "key" } });
    const QByteArray path = owner.store("/photos/README.txt");
    const QByteArray expires = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 60);
    const auto url = [&](const QByteArray &verb, QCryptographicHash::Algorithm algorithm,
                         const QByteArray &signedPath) {
        return path + "?temp_url_sig="
            + QMessageAuthenticationCode::hash(verb + '\n' + expires + '\n' + signedPath, "key",
                                               algorithm)
                  .toHex()
            + "&temp_url_expires=" + expires;
    };
    const QByteArray below = path.mid(int(qstrlen("/object-store")));

    QCOMPARE(stranger.get(url("GET", QCryptographicHash::Sha1, path)).status, 200);
    QCOMPARE(stranger.get(url("GET", QCryptographicHash::Sha256, below)).status, 200);
    QCOMPARE(stranger.get(url("GET", QCryptographicHash::Sha512, path)).status, 200);
    QCOMPARE(stranger.send("HEAD", url("GET", QCryptographicHash::Sha256, path)).status, 200);
    QCOMPARE(stranger.send("DELETE", url("GET", QCryptographicHash::Sha256, path)).status, 401);
    QCOMPARE(stranger.get(url("PUT", QCryptographicHash::Sha256, path)).status, 401);
    QVERIFY(stranger.get(url("GET", QCryptographicHash::Sha256, path))
                .header("Content-Disposition")
                .startsWith("attachment; filename=\"README.txt\""));
    const QByteArray prefix = QMessageAuthenticationCode::hash(
                                  "GET\n" + expires + "\nprefix:" + owner.store("/photos/2020/"),
                                  "key", QCryptographicHash::Sha256)
                                  .toHex();
    QCOMPARE(stranger
                 .get(owner.store("/photos/2020/spring/product-001.png?temp_url_sig=" + prefix
                                  + "&temp_url_expires=" + expires + "&temp_url_prefix=2020/"))
                 .status,
             200);
    cloud.advance(2min);
    QCOMPARE(stranger.get(url("GET", QCryptographicHash::Sha256, path)).status, 401);
}
void TestDemoObjectAccess::quotasRefuseWhatDoesNotFit()
{
    DemoCloud cloud;
    Wire wire(cloud, "demo", "shop");

    const WireReply refused
        = wire.send("PUT", wire.store("/partner-drop/big"), QByteArray(1'048'577, 'x'));
    const WireReply fits
        = wire.send("PUT", wire.store("/partner-drop/small"), QByteArray(1'000'000, 'x'));

    QCOMPARE(refused.status, 413);
    QCOMPARE(refused.body, QByteArray("Upload exceeds quota."));
    QCOMPARE(fits.status, 201);
}

QTEST_GUILESS_MAIN(TestDemoObjectAccess)
#include "tst_demoobjectaccess.moc"
