// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/livecloud.h"

#include <QJsonDocument>
#include <QProcess>

using namespace cirro;
using namespace cirro::live;
using namespace Qt::StringLiterals;

//! The first steps of the SDK's documentation against the real Swift, as calls and as the programs
//! of src/sdk/examples.
class TestLiveSeeds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void listOfContainersAsDictionaries();
    void anObjectIsPut();
    void theProgramsDoTheSame();
    void theProgramsSayWhatIsWrong();

private:
    Connection connect(const QString &cloud) const { return live::connect(*m_config, cloud); }

    std::optional<CloudConfig> m_config;
};

namespace {

const ServiceFilter ObjectStore { .serviceType = u"object-store"_s };

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

//! Runs one of the example programs with the clouds of the test.
Ended run(const QString &program, const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OS_CLIENT_CONFIG_FILE"_s, qEnvironmentVariable("CIRRO_LIVE_CLOUDS"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + u"/../src/"_s + program, arguments);
    if (!process.waitForFinished(Patience))
        return { -1, {}, process.errorString().toUtf8() };
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace

void TestLiveSeeds::initTestCase()
{
    auto found = config();
    VERIFY_RESULT(found);
    m_config = *found;
}

void TestLiveSeeds::listOfContainersAsDictionaries()
{
    const auto answer = outcome(connect(u"demo"_s).session().get(Path::parse(u"/"), ObjectStore));

    VERIFY_RESULT(answer);
    const auto list = answer->json();
    VERIFY_RESULT(list);
    QVERIFY(list->isArray());
    const auto first = list->toArray().first().toObject();
    for (const auto &key : { u"name"_s, u"count"_s, u"bytes"_s })
        QVERIFY2(first.contains(key), qPrintable(key));
}

void TestLiveSeeds::anObjectIsPut()
{
    const auto session = connect(u"demo"_s).session();
    const auto text = "roland garros"_ba;
    const auto made = outcome(session.put(Path::parse(u"/pilots"), ObjectStore));
    VERIFY_RESULT(made);

    const auto put
        = outcome(session.put(Path::parse(u"/pilots/french.txt"), ObjectStore,
                              { .headers = { { "Content-Length", QByteArray::number(text.size()) },
                                             { "Content-Type", "text/plain" } },
                                .body = Body::bytes(text, "text/plain") }));
    const auto got = outcome(session.get(Path::parse(u"/pilots/french.txt"), ObjectStore));

    VERIFY_RESULT(put);
    QCOMPARE(put->status, 201);
    VERIFY_RESULT(got);
    QCOMPARE(got->body, text);
    QCOMPARE(got->headers.value("Content-Type"), "text/plain"_ba);
    QCOMPARE(got->headers.value("Content-Length"), "13"_ba);
    const auto removed = outcome(session.remove(Path::parse(u"/pilots/french.txt"), ObjectStore));
    VERIFY_RESULT(removed);
}

void TestLiveSeeds::theProgramsDoTheSame()
{
    const QStringList cloud { u"--os-cloud"_s, u"demo"_s };
    const auto container = unique(u"pilots"_s);
    const auto path = u'/' + container + u"/french.txt"_s;
    const auto session = connect(u"demo"_s).session();

    const auto put = run(u"putobject"_s, cloud + QStringList { path, u"roland garros"_s });
    const auto list = run(u"listcontainers"_s, cloud);
    const auto got = outcome(session.get(Path::parse(path), ObjectStore));
    const auto emptied = outcome(session.remove(Path::parse(path), ObjectStore));
    const auto removed = outcome(session.remove(Path { container }, ObjectStore));

    QVERIFY2(put.code == 0, put.err.constData());
    QVERIFY2(list.code == 0, list.err.constData());
    const auto containers = QJsonDocument::fromJson(list.out).array();
    QVERIFY(std::any_of(containers.begin(), containers.end(),
                        [&](const auto &c) { return c.toObject().value(u"name"_s) == container; }));
    VERIFY_RESULT(got);
    QCOMPARE(got->body, "roland garros"_ba);
    QCOMPARE(got->headers.value("Content-Type"), "text/plain"_ba);
    VERIFY_RESULT(emptied);
    VERIFY_RESULT(removed);
}

void TestLiveSeeds::theProgramsSayWhatIsWrong()
{
    const auto unknown = run(u"listcontainers"_s, { u"--os-cloud"_s, u"nowhere"_s });
    const auto refused = run(u"listcontainers"_s, { u"--os-cloud"_s, u"wrong-password"_s });

    QVERIFY(unknown.code == 1);
    QVERIFY2(unknown.err.contains("nowhere") && unknown.err.contains("demo"),
             unknown.err.constData());
    QVERIFY(refused.code == 1);
    QVERIFY2(!refused.err.contains("not this"), "the password is told");
    QVERIFY2(refused.err.contains("does not accept this user name or password"),
             refused.err.constData());
}

QTEST_GUILESS_MAIN(TestLiveSeeds)
#include "tst_liveseeds.moc"
