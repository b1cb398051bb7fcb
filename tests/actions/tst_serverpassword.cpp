// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionregistry.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Stored = "/servers/1/os-server-password";
const QString Password = u"Tr0ub4dor&3-Grüße"_s;

QString keyFile(const QString &name)
{
    return QStringLiteral(FIXTURES "/../support/keys/") + name;
}

QJsonObject stored()
{
    QFile file(keyFile(u"password"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no password");
    return { { u"password"_s, QString::fromLatin1(file.readAll()) } };
}

Resource server(const QString &keyName = u"windows"_s)
{
    return Resource::load(Schema::of<Server>(),
                          { { u"id"_s, u"1"_s },
                            { u"name"_s, u"erp"_s },
                            { u"status"_s, u"ACTIVE"_s },
                            { u"key_name"_s, keyName } });
}

//! The real actions over a scripted cloud, answered by a script.
struct Desk
{
    ScriptedCloud cloud;
    ResourceStore store;
    Operations operations { &store };
    ActionRegistry registry;
    Question asked;
    QString revealed;
    QString label;

    Desk()
    {
        addActions(registry);
        QObject::connect(&operations, &Operations::revealed, [this](const Revelation &revelation) {
            revealed = revelation.secret.reveal();
            label = revelation.label;
        });
    }

    ActionContext context(const Resource &row)
    {
        ActionContext context;
        context.place = Place { cloud.connection(), &Schema::of<Server>() };
        context.selection = { row };
        context.operations = &operations;
        context.store = &store;
        return context;
    }
    QString reason(const QString &id, const ActionContext &context)
    {
        return registry.availability(*registry.find(id), context).reason;
    }
    //! Answers the question with these; nothing = declines.
    void trigger(const QString &id, const std::optional<Inputs> &answers)
    {
        registry.setAsker(
            [this, answers](const Question &question,
                            const std::function<void(std::optional<Inputs>)> &answered) {
                asked = question;
                answered(answers);
            });
        registry.trigger(id, context(server()));
    }
    void show(const QString &file, const QString &passphrase = {})
    {
        const Inputs answers { { u"file"_s, file },
                               { u"passphrase"_s, QVariant::fromValue(Secret(passphrase)) } };
        trigger(u"server.password.show"_s, answers);
    }
    Operations::State state() const
    {
        return operations.index(0, 0).data(Operations::StateRole).value<Operations::State>();
    }
    Error error() const
    {
        return operations.index(0, 0).data(Operations::ErrorRole).value<Error>();
    }
};

} // namespace

//! The password that a guest has made.
class TestServerPassword : public QObject
{
    Q_OBJECT

private slots:
    void theKeyDecryptsThePassword_data();
    void theKeyDecryptsThePassword();
    void whatIsWrongWithTheKeyIsSaid_data();
    void whatIsWrongWithTheKeyIsSaid();
    void aGuestThatStoredNothingIsSaid();
    void bodiesAreNotRecorded();
    void theQuestionNamesTheKeyPair();
    void aFileThatIsNotThereIsNotTaken();
    void serversWithoutAKeyPairHaveNone();
    void onlyOneIsShownAtATime();
    void showingIsNoWriting();
    void clearingIsConfirmed();
};

void TestServerPassword::theKeyDecryptsThePassword_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("passphrase");

    QTest::newRow("PEM") << u"rsa.pem"_s << QString();
    QTest::newRow("PEM, a passphrase that is not needed") << u"rsa.pem"_s << u"opensesame"_s;
    QTest::newRow("PEM, locked") << u"locked.pem"_s << u"opensesame"_s;
    QTest::newRow("OpenSSH's own format") << u"openssh"_s << QString();
}

void TestServerPassword::theKeyDecryptsThePassword()
{
    QFETCH(QString, file);
    QFETCH(QString, passphrase);
    Desk desk;
    desk.cloud->on("GET " + Stored, 200, stored());

    desk.show(keyFile(file), passphrase);

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QCOMPARE(desk.revealed, Password);
    QCOMPARE(desk.label, u"Password of erp"_s);
}

void TestServerPassword::whatIsWrongWithTheKeyIsSaid_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("message");

    QTest::newRow("another key")
        << u"other.pem"_s << QString()
        << u"The password was encrypted for another key than the one in other.pem."_s;
    QTest::newRow("locked") << u"locked.pem"_s << QString()
                            << u"The key in locked.pem is locked: its passphrase is needed."_s;
    QTest::newRow("wrong passphrase")
        << u"locked.pem"_s << u"guess"_s
        << u"This passphrase does not unlock the key in locked.pem."_s;
    QTest::newRow("locked by OpenSSH") << u"openssh-locked"_s << u"opensesame"_s
                                       << u"The key in openssh-locked is locked in OpenSSH’s own "
                                          u"format, which is not read here."_s;
    QTest::newRow("ed25519 of OpenSSH") << u"ed25519"_s << QString()
                                        << u"The key in ed25519 is no RSA key: passwords are "
                                           u"encrypted for RSA keys only."_s;
    QTest::newRow("ed25519") << u"ed25519.pem"_s << QString()
                             << u"The key in ed25519.pem is no RSA key: passwords are encrypted "
                                u"for RSA keys only."_s;
    QTest::newRow("public key") << u"public.pem"_s << QString()
                                << u"There is no private key in public.pem."_s;
    QTest::newRow("no key") << u"make"_s << QString() << u"There is no private key in make."_s;
}

void TestServerPassword::whatIsWrongWithTheKeyIsSaid()
{
    QFETCH(QString, file);
    QFETCH(QString, passphrase);
    QFETCH(QString, message);
    Desk desk;
    desk.cloud->on("GET " + Stored, 200, stored());

    desk.show(keyFile(file), passphrase);

    QTRY_COMPARE(desk.state(), Operations::State::Failed);
    QCOMPARE(desk.error().message, message);
    QVERIFY(desk.revealed.isEmpty());
}

void TestServerPassword::aGuestThatStoredNothingIsSaid()
{
    Desk desk;
    desk.cloud->on("GET " + Stored, 200, QJsonObject { { u"password"_s, QString() } });

    desk.show(keyFile(u"rsa.pem"_s));

    QTRY_COMPARE(desk.state(), Operations::State::Failed);
    QCOMPARE(desk.error().message, u"The guest has not stored a password (yet)."_s);
    QVERIFY(desk.error().advice.contains(u"windows"_s));
}

void TestServerPassword::bodiesAreNotRecorded()
{
    Desk desk;
    desk.cloud->on("GET " + Stored, 200, stored());

    desk.show(keyFile(u"rsa.pem"_s));

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QVERIFY(desk.cloud->last("GET " + Stored).isSecret);
}

void TestServerPassword::theQuestionNamesTheKeyPair()
{
    Desk desk;
    const auto inputs
        = desk.registry.find(u"server.password.show"_s)->inputsFor(desk.context(server()));

    QCOMPARE(inputs[0].kind, Input::Kind::File);
    QCOMPARE(inputs[0].label, u"Private key of the key pair windows"_s);
    QCOMPARE(inputs[1].kind, Input::Kind::Secret);
}

void TestServerPassword::aFileThatIsNotThereIsNotTaken()
{
    Desk desk;
    const auto check
        = desk.registry.find(u"server.password.show"_s)->inputsFor(desk.context(server()))[0].check;

    QVERIFY(check(keyFile(u"rsa.pem"_s)).isEmpty());
    QCOMPARE(check(u"/nowhere/key"_s), u"There is no file /nowhere/key."_s);
    QVERIFY(!check(QString()).isEmpty());
    QVERIFY(!check(u"rsa.pem"_s).isEmpty());
}

void TestServerPassword::serversWithoutAKeyPairHaveNone()
{
    Desk desk;
    const auto without = desk.context(server({}));

    QCOMPARE(desk.reason(u"server.password.show"_s, without),
             u"erp has no key pair that a password could be encrypted for."_s);
    QVERIFY(!desk.reason(u"server.password.clear"_s, without).isEmpty());
    QVERIFY(desk.reason(u"server.password.show"_s, desk.context(server())).isEmpty());
    QVERIFY(desk.reason(u"server.password.clear"_s, desk.context(server())).isEmpty());
}

void TestServerPassword::onlyOneIsShownAtATime()
{
    Desk desk;
    auto context = desk.context(server());
    context.selection << server();

    QCOMPARE(desk.reason(u"server.password.show"_s, context), u"Select one only."_s);
}

void TestServerPassword::showingIsNoWriting()
{
    Desk desk;
    auto context = desk.context(server());
    context.isReadOnly = true;

    QVERIFY(desk.reason(u"server.password.show"_s, context).isEmpty());
    QVERIFY(!desk.reason(u"server.password.clear"_s, context).isEmpty());
}

void TestServerPassword::clearingIsConfirmed()
{
    Desk desk;
    desk.cloud->on("DELETE " + Stored, 204);

    desk.trigger(u"server.password.clear"_s, std::nullopt);
    QCOMPARE(desk.asked.title, u"Clear the generated password of 1 server(s)?"_s);
    QCOMPARE(desk.cloud->count("DELETE " + Stored), 0);
    desk.trigger(u"server.password.clear"_s, Inputs());

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QCOMPARE(desk.cloud->count("DELETE " + Stored), 1);
}

QTEST_GUILESS_MAIN(TestServerPassword)
#include "tst_serverpassword.moc"
