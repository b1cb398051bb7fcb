// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionregistry.h"
#include "actions/keyfile.h"
#include "actions/keypairs.h"
#include "store/resourcestore.h"
#include "support/receiver.h"
#include "support/scriptedconnection.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

const QString Known = u"ssh-ed25519 "
                      "AAAAC3NzaC1lZDI1NTE5AAAAIKOb71Uqy14v/v+9ZJ2bjt9+HRBYFZ9A0qZslPBJkwjO "
                      "ops@brightwater"_s;

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

//! Answers a create with what was sent.
ScriptedTransport::Answer echo(const ScriptedTransport::Seen &seen)
{
    return { 201, seen.body, { { "Content-Type", "application/json" } } };
}

} // namespace

class TestKeypairs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aKeyIsMadeHere();
    void aMissingProgramIsToldWithItsPackage();
    void thePublicHalfIsSentAndThePrivateSavedForItsOwnerOnly();
    void aFileThatIsThereIsNeverWrittenTo();
    void aLinkIsNotFollowed();
    void whenTheCloudRefusesNoFileIsLeft();
    void whenNobodyKnowsTheFileStaysAndIsNamed();
    void whoCancelsWhileTheCloudIsToldKeepsTheFile();
    void aLostAnswerIsSettledByLooking();
    void anImportedKeyIsSent();
    void publicKeysAreChecked_data();
    void publicKeysAreChecked();
    void namesAreChecked();
    void aFileForTheKeyIsCheckedBeforehand();
    void bothActionsStandWhereKeyPairsAre();

private:
    ActionContext context(const QString &file = {})
    {
        ActionContext context;
        context.place = Place { m_cloud->connection(), &Schema::of<Keypair>() };
        context.operations = m_operations.get();
        context.store = m_store.get();
        context.inputs = { { u"name"_s, u"ops"_s }, { u"file"_s, file } };
        return context;
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Operations::State state() const
    {
        return m_operations->index(0, 0).data(Operations::StateRole).value<Operations::State>();
    }
    Error error() const
    {
        return m_operations->index(0, 0).data(Operations::ErrorRole).value<Error>();
    }
    void make(const QString &file) { m_operations->start(newKeypairJob(context(file))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedCloud> m_cloud;
    std::unique_ptr<ResourceStore> m_store;
    std::unique_ptr<Operations> m_operations;
};

void TestKeypairs::initTestCase()
{
    if (QStandardPaths::findExecutable(u"ssh-keygen"_s).isEmpty())
        QSKIP("ssh-keygen (openssh-client) is not installed");
}

void TestKeypairs::init()
{
    m_operations.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_cloud = std::make_unique<ScriptedCloud>();
    m_store = std::make_unique<ResourceStore>();
    m_operations = std::make_unique<Operations>(m_store.get());
}

void TestKeypairs::aKeyIsMadeHere()
{
    Receiver<MadeKey> got;

    makeKey(u"ops of shop"_s).deliver(&got, got.store());

    QTRY_VERIFY(got.ok());
    QVERIFY2(publicKeyFault(got->publicKey).isEmpty(), qPrintable(got->publicKey));
    QVERIFY(got->publicKey.startsWith(u"ssh-ed25519 "_s));
    QVERIFY(got->publicKey.endsWith(u" ops of shop"_s));
    QVERIFY(got->privateKey.reveal().startsWith(u"-----BEGIN OPENSSH PRIVATE KEY-----"_s));
}

void TestKeypairs::aMissingProgramIsToldWithItsPackage()
{
    Receiver<MadeKey> got;

    makeKey(u"ops"_s, u"no-such-keygen"_s).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Local);
    QVERIFY2(got.error().advice.contains(u"openssh-client"_s), qPrintable(got.error().advice));
}

void TestKeypairs::thePublicHalfIsSentAndThePrivateSavedForItsOwnerOnly()
{
    (*m_cloud)->on("POST /os-keypairs", echo);

    make(path(u"id"_s));

    QTRY_COMPARE(state(), Operations::State::Done);
    const auto body = (*m_cloud)->last("POST /os-keypairs").body;
    const auto sent = QJsonDocument::fromJson(body)[u"keypair"_s];
    QCOMPARE(sent[u"name"_s].toString(), u"ops"_s);
    QVERIFY(publicKeyFault(sent[u"public_key"_s].toString()).isEmpty());
    QVERIFY(!body.contains("PRIVATE"));
    QFile file(path(u"id"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("-----BEGIN OPENSSH PRIVATE KEY-----"));
    constexpr auto all = OwnerOnly | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup
        | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(file.permissions() & all, QFile::Permissions(OwnerOnly));
    QVERIFY(
        m_operations->index(0, 0).data(Operations::NoteRole).toString().contains(path(u"id"_s)));
}

void TestKeypairs::aFileThatIsThereIsNeverWrittenTo()
{
    QFile file(path(u"id"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();

    make(path(u"id"_s));

    QTRY_COMPARE(state(), Operations::State::Failed);
    QCOMPARE((*m_cloud)->count("POST /os-keypairs"), 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine"_ba);
}

void TestKeypairs::aLinkIsNotFollowed()
{
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"id"_s)));

    make(path(u"id"_s));

    QTRY_COMPARE(state(), Operations::State::Failed);
    QVERIFY(!QFile::exists(path(u"elsewhere"_s)));
}

void TestKeypairs::whenTheCloudRefusesNoFileIsLeft()
{
    (*m_cloud)->on("POST /os-keypairs", 409,
                   QJsonObject { { u"conflictingRequest"_s,
                                   QJsonObject { { u"message"_s, u"It exists."_s } } } });

    make(path(u"id"_s));

    QTRY_COMPARE(state(), Operations::State::Failed);
    QVERIFY(!QFile::exists(path(u"id"_s)));
    QVERIFY2(error().advice.contains(u"was not kept"_s), qPrintable(error().advice));
}

void TestKeypairs::whenNobodyKnowsTheFileStaysAndIsNamed()
{
    (*m_cloud)->on("POST /os-keypairs", -1);
    (*m_cloud)->on("GET /os-keypairs/ops", 500);

    make(path(u"id"_s));

    QTRY_COMPARE(state(), Operations::State::OutcomeUnknown);
    QVERIFY(QFile::exists(path(u"id"_s)));
    QVERIFY2(error().advice.contains(path(u"id"_s)), qPrintable(error().advice));
}

void TestKeypairs::whoCancelsWhileTheCloudIsToldKeepsTheFile()
{
    (*m_cloud)->hold("POST /os-keypairs");

    make(path(u"id"_s));
    QTRY_COMPARE((*m_cloud)->count("POST /os-keypairs"), 1);
    m_operations->cancel(m_operations->index(0, 0).data(Operations::IdRole).toULongLong());

    QTRY_COMPARE(m_operations->activeCount(), 0);
    QVERIFY(QFile::exists(path(u"id"_s)));
}

void TestKeypairs::aLostAnswerIsSettledByLooking()
{
    QByteArray kept;
    (*m_cloud)->on("POST /os-keypairs", [&kept](const ScriptedTransport::Seen &seen) {
        kept = seen.body;
        return ScriptedTransport::Answer { -1 };
    });
    (*m_cloud)->on("GET /os-keypairs/ops", [&kept](const ScriptedTransport::Seen &) {
        return ScriptedTransport::Answer { 200, kept, { { "Content-Type", "application/json" } } };
    });

    make(path(u"id"_s));

    QTRY_COMPARE(state(), Operations::State::Done);
    QVERIFY(QFile::exists(path(u"id"_s)));
    QCOMPARE((*m_cloud)->count("POST /os-keypairs"), 1);
}

void TestKeypairs::anImportedKeyIsSent()
{
    (*m_cloud)->on("POST /os-keypairs", echo);
    auto given = context();
    given.inputs.insert(u"publicKey"_s, u" "_s + Known + u"\n"_s);

    m_operations->start(importKeypairJob(given));

    QTRY_COMPARE(state(), Operations::State::Done);
    const auto body = QJsonDocument::fromJson((*m_cloud)->last("POST /os-keypairs").body);
    QCOMPARE(body[u"keypair"_s][u"public_key"_s].toString(), Known);
}

void TestKeypairs::publicKeysAreChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word"); // of the complaint; empty = it is good
    QTest::newRow("good") << Known << QString();
    QTest::newRow("without a comment") << Known.section(u' ', 0, 1) << QString();
    QTest::newRow("spaces around") << u"\n  "_s + Known + u" \n"_s << QString();
    QTest::newRow("nothing") << QString() << u"Paste"_s;
    QTest::newRow("private") << u"-----BEGIN OPENSSH PRIVATE KEY-----\nabc"_s << u"private"_s;
    QTest::newRow("two lines") << Known + u'\n' + Known << u"one line"_s;
    QTest::newRow("some text") << u"hello world"_s << u"no public key"_s;
    QTest::newRow("another type") << QString(Known).replace(u"ssh-ed25519"_s, u"ssh-rsa"_s)
                                  << u"no public key"_s;
    QTest::newRow("cut") << u"ssh-ed25519 AAAA"_s << u"no public key"_s;
}

void TestKeypairs::publicKeysAreChecked()
{
    QFETCH(QString, text);
    QFETCH(QString, word);

    const auto fault = publicKeyFault(text);

    QCOMPARE(fault.isEmpty(), word.isEmpty());
    QVERIFY2(fault.contains(word), qPrintable(fault));
}

void TestKeypairs::namesAreChecked()
{
    const auto place = Place { m_cloud->connection(), &Schema::of<Keypair>() };
    (*m_cloud)->on(
        "GET /os-keypairs", 200,
        QJsonObject { { u"keypairs"_s,
                        QJsonArray { QJsonObject {
                            { u"keypair"_s, QJsonObject { { u"name"_s, u"ops"_s } } } } } } });
    const auto watch = m_store->watch(place);
    QTRY_VERIFY(watch->isComplete());
    const auto name = newKeypairInputs(context()).first();

    QVERIFY(name.check(u"ops2"_s).isEmpty());
    QVERIFY(!name.check(u"ops"_s).isEmpty());
    QVERIFY(!name.check(u"a/b"_s).isEmpty());
    QVERIFY(!name.check(u" "_s).isEmpty());
}

void TestKeypairs::aFileForTheKeyIsCheckedBeforehand()
{
    const auto file = newKeypairInputs(context()).last();
    QFile there(path(u"there"_s));
    QVERIFY(there.open(QIODevice::WriteOnly));

    QVERIFY(file.check(path(u"fresh"_s)).isEmpty());
    QVERIFY(!file.check(path(u"there"_s)).isEmpty());
    QVERIFY(!file.check(path(u"no/such/folder"_s)).isEmpty());
    QVERIFY(!file.check(u"relative"_s).isEmpty());
    QVERIFY(!file.check(QString()).isEmpty());
}

void TestKeypairs::bothActionsStandWhereKeyPairsAre()
{
    ActionRegistry registry;
    addActions(registry);

    for (const auto &id : { u"keypair.create"_s, u"keypair.import"_s }) {
        QVERIFY2(registry.availability(*registry.find(id), context()).isEnabled(), qPrintable(id));
        auto elsewhere = context();
        elsewhere.place->schema = &Schema::of<Server>();
        QVERIFY(!registry.availability(*registry.find(id), elsewhere).isShown);
    }
}

QTEST_MAIN(TestKeypairs)
#include "tst_keypairs.moc"
