// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/path.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

class TestPath : public QObject
{
    Q_OBJECT

private slots:
    void segmentsAreEncodedWhole_data();
    void segmentsAreEncodedWhole();
    void writtenPathsAreReadAsTheyLook_data();
    void writtenPathsAreReadAsTheyLook();
    void pathsGrowBySegmentsAndPaths();
    void queriesAreEncodedAndKeepTheirOrder();
    void exactlyOneSlashJoinsEndpointAndPath_data();
    void exactlyOneSlashJoinsEndpointAndPath();
    void noEndpointGivesNoAddress();
    void noNameLeavesItsSegment();
    void parsingAnEncodedPathGivesTheSame();
};

void TestPath::segmentsAreEncodedWhole_data()
{
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("unreserved") << u"aZ09-._~"_s << "/aZ09-._~"_ba;
    QTest::newRow("slash") << u"a/b"_s << "/a%2Fb"_ba;
    QTest::newRow("percent") << u"%2F"_s << "/%252F"_ba;
    QTest::newRow("all delimiters")
        << u":?#[]@!$&'()*+,;= "_s << "/%3A%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%20"_ba;
    QTest::newRow("UTF-8") << u"\u00e9\U0001F600"_s << "/%C3%A9%F0%9F%98%80"_ba;
    QTest::newRow("null") << u"a\0b"_s << "/a%00b"_ba;
    QTest::newRow("empty") << QString() << "/"_ba;
}

void TestPath::segmentsAreEncodedWhole()
{
    QFETCH(QString, segment);
    QFETCH(QByteArray, encoded);

    QCOMPARE(Path { segment }.encoded(), encoded);
    QCOMPARE((Path() / segment).encoded(), encoded);
}

void TestPath::writtenPathsAreReadAsTheyLook_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("the endpoint") << u"/"_s << QByteArray();
    QTest::newRow("plain") << u"/pilots/french.txt"_s << "/pilots/french.txt"_ba;
    QTest::newRow("without a slash") << u"a/b"_s << "/a/b"_ba;
    QTest::newRow("trailing slash") << u"/a/"_s << "/a/"_ba;
    QTest::newRow("empty segment") << u"a//b"_s << "/a//b"_ba;
    QTest::newRow("spaces") << u"/a/b c?limit=1"_s << "/a/b%20c?limit=1"_ba;
    QTest::newRow("encoded") << u"/a%2fb%41"_s << "/a%2FbA"_ba;
    QTest::newRow("lonely percents")
        << u"/100%/50%x/%-1/%+1/%2"_s << "/100%25/50%25x/%25-1/%25%2B1/%252"_ba;
    QTest::newRow("fragment") << u"/a#b"_s << "/a%23b"_ba;
    QTest::newRow("query") << u"/a?x=1&y&z=a=b&&q=%26+c"_s << "/a?x=1&y&z=a%3Db&q=%26%20c"_ba;
    QTest::newRow("query alone") << u"?bulk-delete"_s << "?bulk-delete"_ba;
    QTest::newRow("question mark in a query") << u"/a?b=c?d"_s << "/a?b=c%3Fd"_ba;
}

void TestPath::writtenPathsAreReadAsTheyLook()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoded);

    QCOMPARE(Path::parse(text).encoded(), encoded);
}

void TestPath::pathsGrowBySegmentsAndPaths()
{
    const Path server { u"servers"_s, u"1/2"_s };

    QCOMPARE((server / u"action"_s).encoded(), "/servers/1%2F2/action"_ba);
    QCOMPARE((server / Path::parse(u"/a/?x=1")).encoded(), "/servers/1%2F2/a/?x=1"_ba);
    QCOMPARE((Path::parse(u"/a/?x=1") / Path::parse(u"b?y=2")).encoded(), "/a/b?x=1&y=2"_ba);
    QCOMPARE((Path::parse(u"/a/") / u"b"_s).encoded(), "/a/b"_ba);
    QCOMPARE((server / Path()).encoded(), server.encoded());
    QCOMPARE(server.segments(), (QList { "servers"_ba, "1%2F2"_ba }));
    QVERIFY(Path::parse(u"/a/").hasTrailingSlash());
    QVERIFY(Path::parse(u"/a/") != Path::parse(u"/a"));
}

void TestPath::queriesAreEncodedAndKeepTheirOrder()
{
    const auto path = Path { u"a"_s }
                          .with(u"tag"_s, u"a b&c"_s)
                          .with(u"tag"_s, u"d+e"_s)
                          .with(u"flag"_s)
                          .with(u"e"_s, {});

    QCOMPARE(path.encoded(), "/a?tag=a%20b%26c&tag=d%2Be&flag&e="_ba);
}

void TestPath::exactlyOneSlashJoinsEndpointAndPath_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("url");
    const char *rows[][3] {
        { "http://h:1", "/a", "http://h:1/a" },
        { "http://h:1/", "/a", "http://h:1/a" },
        { "http://h:1//", "a", "http://h:1/a" },
        { "https://h/v2.1/p", "servers", "https://h/v2.1/p/servers" },
        { "https://h/v2.1/p/", "servers/", "https://h/v2.1/p/servers/" },
        { "https://h/v3", "", "https://h/v3" },
        { "https://h/v3/", "", "https://h/v3/" },
        { "https://h/v3/", "/", "https://h/v3/" },
        { "https://h/v3", "?x=1", "https://h/v3?x=1" },
        { "https://h/v3?k=v", "/a?x=1", "https://h/v3/a?k=v&x=1" },
        { "https://h/v3?k=v", "/a", "https://h/v3/a?k=v" },
        { "https://h/a%2Fb", "/c%2Fd", "https://h/a%2Fb/c%2Fd" },
        { "https://[::1]:5000/v3", "/a", "https://[::1]:5000/v3/a" },
        { "https://h/v3#part", "/a", "https://h/v3/a" },
    };
    for (const auto &row : rows)
        QTest::addRow("%s + %s", row[0], row[1])
            << QByteArray(row[0]) << QString::fromLatin1(row[1]) << QByteArray(row[2]);
}

void TestPath::exactlyOneSlashJoinsEndpointAndPath()
{
    QFETCH(QByteArray, endpoint);
    QFETCH(QString, path);
    QFETCH(QByteArray, url);

    QCOMPARE(Path::parse(path).below(QUrl::fromEncoded(endpoint)).toEncoded(), url);
}

void TestPath::noEndpointGivesNoAddress()
{
    QVERIFY(!Path { u"a"_s }.below(QUrl()).isValid());
    QVERIFY(!Path { u"a"_s }.below(QUrl(u"/v3"_s)).isValid());
}

void TestPath::noNameLeavesItsSegment()
{
    QRandomGenerator chance(1);
    const QUrl endpoint(u"http://h/v1/AUTH_a"_s);
    const auto alphabet = u"ab/.%2F\\?#&=:;@ \u00e4\u202e\u0001\U0001F600"_s;

    for (int i = 0; i < 10'000; ++i) {
        QString name;
        for (int n = chance.bounded(1, 12); n > 0; --n)
            name += alphabet.at(chance.bounded(int(alphabet.size())));
        if (name == "."_L1 || name == ".."_L1 || !name.isValidUtf16())
            continue;
        const auto url = Path { u"c"_s, name }.below(endpoint);

        const auto bytes = url.toEncoded(QUrl::NormalizePathSegments);
        QVERIFY2(bytes.startsWith("http://h/v1/AUTH_a/c/"), bytes.constData());
        QCOMPARE(bytes.count('/'), 6);
        QCOMPARE(QUrl::fromPercentEncoding(bytes.mid(bytes.lastIndexOf('/') + 1)), name);
        QVERIFY(!url.hasQuery() && !url.hasFragment());
    }
}

void TestPath::parsingAnEncodedPathGivesTheSame()
{
    const auto path = Path { u"a/b"_s, u"%"_s, u"c d"_s }.with(u"x+y"_s, u"1&2=3"_s).with(u"z"_s);

    QCOMPARE(Path::parse(QString::fromLatin1(path.encoded())), path);
}

QTEST_APPLESS_MAIN(TestPath)

#include "tst_path.moc"
