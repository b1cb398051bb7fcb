// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/config/yaml.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

const auto Canary = "hunter2-canary"_ba;

ConfigNode read(const QByteArray &text)
{
    const auto parsed = parseYaml(text, u"clouds.yaml"_s);
    if (!parsed) {
        QTest::qFail(qPrintable(parsed.error().text()), __FILE__, __LINE__);
        return {};
    }
    return parsed->root;
}

} // namespace

class TestYaml : public QObject
{
    Q_OBJECT

private slots:
    void mapsKeepTheOrderOfTheFile();
    void scalarsStayTheTextThatWasWritten_data();
    void scalarsStayTheTextThatWasWritten();
    void nothingIsNull_data();
    void nothingIsNull();
    void secretsAreNoTexts();
    void aSecretIsTheTextThatWasWritten();
    void aliasesAreResolved();
    void mergeKeysFillUpAMap();
    void earlierSourcesOfAMergeWin();
    void aQuotedMergeKeyIsAnOrdinaryKey();
    void theLastOfRepeatedKeysCounts();
    void linesAreKept();
    void errorsNameTheLineAndColumn_data();
    void errorsNameTheLineAndColumn();
    void errorsNeverQuoteTheText_data();
    void errorsNeverQuoteTheText();
    void anAliasBombEndsAtOnce();
    void aBombOfMergeKeysEndsAtOnce();
    void deepNestingIsRefused_data();
    void deepNestingIsRefused();
    void randomTextNeverCrashesTheParser();
    void jsonIsReadWithItsOwnRules();
    void jsonErrorsNameTheLine();
    void mapsMergeAtAllDepths();
    void layersMergeOnlyAuth();
    void booleansHaveManySpellings_data();
    void booleansHaveManySpellings();
};

void TestYaml::mapsKeepTheOrderOfTheFile()
{
    const auto root = read("zeta: 1\nalpha: {y: 2, b: 3}\nmid: [3, 1, 2]\n");

    QCOMPARE(root.keys(), (QStringList { u"zeta"_s, u"alpha"_s, u"mid"_s }));
    QCOMPARE(root[u"alpha"_s].keys(), (QStringList { u"y"_s, u"b"_s }));
    QCOMPARE(root[u"mid"_s].texts(), (QStringList { u"3"_s, u"1"_s, u"2"_s }));
}

void TestYaml::scalarsStayTheTextThatWasWritten_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("text");
    QTest::newRow("version with a zero") << "3.10"_ba << u"3.10"_s;
    QTest::newRow("octal") << "0123"_ba << u"0123"_s;
    QTest::newRow("boolean") << "yes"_ba << u"yes"_s;
    QTest::newRow("quoted null") << "\"null\""_ba << u"null"_s;
    QTest::newRow("escapes") << "\"a\\tb\\u00e9\""_ba << u"a\tbé"_s;
    QTest::newRow("single quotes") << "'it''s: {x} # y'"_ba << u"it's: {x} # y"_s;
    QTest::newRow("unicode") << "\xc3\xa9t\xc3\xa9"_ba << u"été"_s;
    QTest::newRow("block") << "|\n  one\n  two\n"_ba << u"one\ntwo\n"_s;
    QTest::newRow("tagged") << "!!str 12"_ba << u"12"_s;
}

void TestYaml::scalarsStayTheTextThatWasWritten()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, text);

    const auto node = read("key: " + yaml)[u"key"_s];

    QVERIFY(node.isText());
    QCOMPARE(node.text(), text);
}

void TestYaml::nothingIsNull_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("comment") << "# nothing\n"_ba;
    QTest::newRow("tilde") << "~"_ba;
    QTest::newRow("word") << "null"_ba;
}

void TestYaml::nothingIsNull()
{
    QFETCH(QByteArray, yaml);

    QVERIFY(read(yaml).isNull());
}

void TestYaml::secretsAreNoTexts()
{
    const auto root = read("auth: {password: x, token: y, application_credential_secret: z, "
                           "passcode: 1, client-secret: 2, code: 3, username: me, "
                           "access_token_endpoint: https://e}");

    const auto auth = root[u"auth"_s];
    for (const auto &key : auth.keys().mid(0, 6)) {
        QVERIFY2(auth[key].isHidden(), qPrintable(key));
        QVERIFY(auth[key].text().isEmpty());
    }
    QCOMPARE(auth[u"username"_s].text(), u"me"_s);
    QCOMPARE(auth[u"access_token_endpoint"_s].text(), u"https://e"_s);
}

void TestYaml::aSecretIsTheTextThatWasWritten()
{
    QCOMPARE(read("password: 0123")[u"password"_s].secret().reveal(), u"0123"_s);
    QCOMPARE(read("password: \"pä:s{s}\"")[u"password"_s].secret().reveal(), u"pä:s{s}"_s);
    QVERIFY(read("password: ~")[u"password"_s].isNull());
}

void TestYaml::aliasesAreResolved()
{
    const auto root = read("a: &x {k: v}\nb: *x\nc: [*x, *x]\n");

    QCOMPARE(root[u"b"_s][u"k"_s].text(), u"v"_s);
    QCOMPARE(root[u"c"_s].items().at(1)[u"k"_s].text(), u"v"_s);
}

void TestYaml::mergeKeysFillUpAMap()
{
    const auto root
        = read("base: &b {verify: false, region: one}\ncloud:\n  <<: *b\n  region: two\n");

    QCOMPARE(root[u"cloud"_s][u"verify"_s].text(), u"false"_s);
    QCOMPARE(root[u"cloud"_s][u"region"_s].text(), u"two"_s);
    QVERIFY(!root[u"cloud"_s].contains(u"<<"_s));
}

void TestYaml::earlierSourcesOfAMergeWin()
{
    const auto root = read("x: &x {k: 1}\ny: &y {k: 2, l: 3}\nz: {<<: [*x, *y]}\n");

    QCOMPARE(root[u"z"_s][u"k"_s].text(), u"1"_s);
    QCOMPARE(root[u"z"_s][u"l"_s].text(), u"3"_s);
}

void TestYaml::aQuotedMergeKeyIsAnOrdinaryKey()
{
    QCOMPARE(read("\"<<\": text")[u"<<"_s].text(), u"text"_s);
}

void TestYaml::theLastOfRepeatedKeysCounts()
{
    const auto parsed = parseYaml("a: 1\nb: 2\na: 3\n", u"f"_s);

    QVERIFY(parsed);
    QCOMPARE(parsed->root[u"a"_s].text(), u"3"_s);
    QCOMPARE(parsed->repeatedKeys, QList<int> { 3 });
}

void TestYaml::linesAreKept()
{
    const auto root = read("clouds:\n  one:\n    region: x\n");

    QCOMPARE(root[u"clouds"_s][u"one"_s][u"region"_s].line(), 3);
}

void TestYaml::errorsNameTheLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    QTest::newRow("colon in a value")
        << "a: 1\nb: c: d\n"_ba << u"line 2, column"_s << u"cannot stand here"_s;
    QTest::newRow("open quote") << "a: \"x\n"_ba << u"line 1, column"_s << u"quote is opened"_s;
    QTest::newRow("open brace") << "a: {b: c\n"_ba << u"line 2, column"_s << u"map ends"_s;
    QTest::newRow("open bracket") << "a: [b\n"_ba << u"line 2, column"_s << u"list ends"_s;
    QTest::newRow("tab") << "a:\n\tb: 1\n"_ba << u"line 2, column"_s << QString();
    QTest::newRow("unknown alias") << "a: *b\n"_ba << u"line 1, column"_s << u"anchor"_s;
    QTest::newRow("alias to itself") << "a: &x [*x]\n"_ba << u"line 1, column"_s << u"inside"_s;
    QTest::newRow("map as key") << "{a: b}: c\n"_ba << u"line 1, column"_s << u"plain text"_s;
    QTest::newRow("list as key") << "? [a]\n: b\n"_ba << u"line 1, column"_s << u"plain text"_s;
    QTest::newRow("null as key") << "~: b\n"_ba << u"line 1, column"_s << u"plain text"_s;
    QTest::newRow("merge of a text")
        << "a: {<<: text}\n"_ba << u"line 1, column"_s << u"merge key"_s;
    QTest::newRow("two documents")
        << "a: 1\n---\nb: 2\n"_ba << u"clouds.yaml"_s << u"more than one"_s;
}

void TestYaml::errorsNameTheLineAndColumn()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, place);
    QFETCH(QString, words);

    const auto parsed = parseYaml(yaml, u"clouds.yaml"_s);

    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::Config);
    QVERIFY(parsed.error().message.startsWith("clouds.yaml"_L1));
    QVERIFY2(parsed.error().message.contains(place), qPrintable(parsed.error().message));
    QVERIFY2(parsed.error().message.contains(words), qPrintable(parsed.error().message));
}

void TestYaml::errorsNeverQuoteTheText_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const auto rows = { "password: %1: x\n",         "password: \"%1\n",     "password: '%1\n",
                        "password: \"\\q%1\"\n",     "password: {%1\n",      "password: *%1\n",
                        "password: &%1 *%1\n",       "password: %1\n  x: y", "password: [%1\n",
                        "password: !<%1 x\n",        "{%1: {a: b}, {}: c}",  "%1\n\tpassword: x",
                        "password: \"\\u%1\"\n",     "- %1\npassword: x",    "%%1\n---\nx",
                        "a: 1\n---\npassword: %1\n", "? {%1: x}\n: y\n" };
    int row = 0;
    for (const auto *text : rows)
        QTest::addRow("row %d", row++) << QByteArray(text).replace("%1", Canary);
}

void TestYaml::errorsNeverQuoteTheText()
{
    QFETCH(QByteArray, yaml);

    const auto parsed = parseYaml(yaml, u"clouds.yaml"_s);

    if (!parsed)
        QVERIFY2(!parsed.error().text().contains(QString::fromLatin1(Canary)),
                 qPrintable(parsed.error().text()));
    const auto json = parseJson("{\"password\": \"" + Canary + "\",", u"clouds.json"_s);
    QVERIFY(!json);
    QVERIFY(!json.error().text().contains(QString::fromLatin1(Canary)));
}

void TestYaml::anAliasBombEndsAtOnce()
{
    QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const auto below = "*a" + QByteArray::number(i - 1);
        const auto name = QByteArray::number(i);
        bomb += "a" + name + ": &a" + name + " [" + QByteArrayList(9, below).join(", ") + "]\n";
    }
    QElapsedTimer timer;
    timer.start();

    const auto parsed = parseYaml(bomb, u"bomb.yaml"_s);

    QVERIFY(!parsed);
    QVERIFY(parsed.error().message.contains("more values"_L1));
    QVERIFY(timer.elapsed() < 500);
}

void TestYaml::aBombOfMergeKeysEndsAtOnce()
{
    QByteArray bomb = "a0: &a0 {k: v}\n";
    for (int i = 1; i < 40; ++i) {
        const auto below = QByteArray::number(i - 1);
        const auto name = QByteArray::number(i);
        bomb += "a" + name + ": &a" + name + " {<<: *a" + below + ", x" + name + ": *a" + below
            + ", y" + name + ": *a" + below + "}\n";
    }
    QElapsedTimer timer;
    timer.start();

    const auto parsed = parseYaml(bomb, u"bomb.yaml"_s);

    QVERIFY(!parsed);
    QVERIFY(timer.elapsed() < 500);
}

void TestYaml::deepNestingIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lists") << QByteArray(100'000, '[');
    QTest::newRow("maps") << QByteArray("{a: ").repeated(50'000);
    QTest::newRow("dashes") << QByteArray("- ").repeated(2'000) + "x";
    QTest::newRow("closed") << QByteArray(60, '[') + QByteArray(60, ']');
}

void TestYaml::deepNestingIsRefused()
{
    QFETCH(QByteArray, text);

    QVERIFY(!parseYaml(text, u"deep.yaml"_s));
    QVERIFY(!parseJson(text, u"deep.json"_s));
}

void TestYaml::randomTextNeverCrashesTheParser()
{
    const QByteArrayList pieces { "clouds", ":",  " ",      "\n",   "  ",   "- ", "{",   "}",   "[",
                                  "]",      "\"", "'",      "&a",   "*a",   "<<", "|",   ">",   "#",
                                  "!",      "%",  "@",      "`",    "\t",   "~",  "---", "...", "?",
                                  ",",      "\\", "x: y\n", "\xff", "\xc3", "é",  "0" };
    QRandomGenerator random(20240229);

    for (int round = 0; round < 4000; ++round) {
        QByteArray text;
        const int length = random.bounded(1, 40);
        for (int i = 0; i < length; ++i)
            text += pieces.at(random.bounded(int(pieces.size())));
        const auto yaml = parseYaml(text, u"random"_s);
        const auto json = parseJson(text, u"random"_s);
        if (!yaml) {
            QCOMPARE(yaml.error().kind, Error::Kind::Config);
            QVERIFY(!yaml.error().message.isEmpty());
        }
        QVERIFY(!json || json->root.isMap() || json->root.isList() || json->root.isNull());
    }
}

void TestYaml::jsonIsReadWithItsOwnRules()
{
    const auto parsed = parseJson(R"({"clouds": {"c": {"auth": {"password": "x\ud83d\ude00"},
                                     "verify": false, "api_timeout": 30, "rate_limit": 2.5, "n": null}}})",
                                  u"clouds.json"_s);

    QVERIFY(parsed);
    const auto cloud = parsed->root[u"clouds"_s][u"c"_s];
    QCOMPARE(cloud[u"auth"_s][u"password"_s].secret().reveal(), u"x\U0001F600"_s);
    QCOMPARE(cloud[u"verify"_s].boolean(), std::optional(false));
    QCOMPARE(cloud[u"api_timeout"_s].text(), u"30"_s);
    QCOMPARE(cloud[u"rate_limit"_s].text(), u"2.5"_s);
    QVERIFY(cloud[u"n"_s].isNull());
}

void TestYaml::jsonErrorsNameTheLine()
{
    const auto parsed = parseJson("{\n  \"a\": 1,\n  b: 2\n}", u"clouds.json"_s);

    QVERIFY(!parsed);
    QVERIFY2(parsed.error().message.startsWith("clouds.json, line 3"_L1),
             qPrintable(parsed.error().message));
    QVERIFY(!parsed.error().advice.isEmpty());
}

void TestYaml::mapsMergeAtAllDepths()
{
    const auto low = read("a: {b: {c: 1, d: 2}, l: [1, 2]}\nx: 1\n");
    const auto high = read("a: {b: {d: 3, e: 4}, l: [9]}\n");

    const auto merged = low.merged(high);

    QVERIFY(merged == read("a: {b: {c: 1, d: 3, e: 4}, l: [9]}\nx: 1\n"));
}

void TestYaml::layersMergeOnlyAuth()
{
    const auto low = read("auth: {u: 1, v: 2}\nnetworks: {a: 1}\nk: 1\n");
    const auto high = read("auth: {v: 3}\nnetworks: {b: 2}\n");

    const auto merged = low.layered(high);

    QVERIFY(merged == read("auth: {u: 1, v: 3}\nnetworks: {b: 2}\nk: 1\n"));
    QVERIFY(low.layered(read("auth: ~"))[u"auth"_s] == low[u"auth"_s]);
}

void TestYaml::booleansHaveManySpellings_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("value");
    for (const auto *word : { "true", "True", "TRUE", "yes", "on", "1", "y", "t" })
        QTest::newRow(word) << QString::fromLatin1(word) << 1;
    for (const auto *word : { "false", "False", "no", "off", "0", "n", "f", " false " })
        QTest::newRow(word) << QString::fromLatin1(word) << 0;
    for (const auto *word : { "", "maybe", "2", "none", "flase" })
        QTest::newRow(word) << QString::fromLatin1(word) << -1;
}

void TestYaml::booleansHaveManySpellings()
{
    QFETCH(QString, word);
    QFETCH(int, value);

    const auto said = ConfigNode(word).boolean();

    QCOMPARE(said ? int(*said) : -1, value);
}

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
