// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clouds.h"
#include "app/mainwindow.h"
#include "support/certificates.h"
#include "support/fakekeystone.h"
#include "views/connectdialog.h"
#include "views/resourcetable.h"
#include "views/resourceview.h"
#include "views/statecard.h"
#include "views/workspace.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Password = "correct-horse-battery";

} // namespace

//! Whatever is wrong with a cloud or its configuration: the window says it once, in words, and goes
//! on.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aSyntaxErrorIsToldWithItsLine();
    void anUnknownCloudIsToldWithThoseThereAre();
    void aMissingKeyIsNamed();
    void aBrokenEntryLeavesTheOthersUsable();
    void aWrongPasswordIsTold();
    void aRefusedConnectionNamesTheAddress();
    void aRefusedConnectionCanBeTriedAgain();
    void tryingAgainGoesToTheSamePlace();
    void anUntrustedCertificateIsDescribed();
    void anUnknownProjectIsToldWithThoseThereAre();
    void anUnknownRegionIsToldWithThoseThereAre();
    void whoHasNoProjectIsToldWhomToAsk();
    void anEmptyCatalogIsTold();
    void servicesThatNobodyKnowsAreNamed();
    void withoutComputeTheFirstListThereIsOpens();
    void answersThatAreNoneAreTold_data();
    void answersThatAreNoneAreTold();
    void theProgramGoesOnAfterwards();

private:
    void write(const QByteArray &yaml);
    //! clouds.yaml with one cloud "prod" at \a url.
    void writeCloud(const QUrl &url, const QByteArray &more = {});
    void openWindow();
    //! A keystone with the project "shop" that has compute, if \a service is not another.
    FakeKeystone &keystone(const QString &service = u"compute"_s);
    //! Presses "Retry" on the card.
    void pressRetry();
    StateCard *card() const { return m_window->workspace()->nowhere(); }
    //! What the window says where nothing could be opened; empty while it still tries.
    QString told() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeCloud> m_cloud;
    std::unique_ptr<FakeKeystone> m_keystone;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Clouds> m_clouds;
    std::unique_ptr<MainWindow> m_window;
};

#define TRY_TOLD(words)                                                                            \
    QTRY_VERIFY(!told().isEmpty());                                                                \
    for (const auto &word : QStringList words)                                                     \
    QVERIFY2(told().contains(word), qPrintable(told() + u"\nlacks: "_s + word))

void TestBadInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cloud = std::make_unique<FakeCloud>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    qunsetenv("OS_CLOUD");
    qputenv("HOME", m_folder->path().toLocal8Bit());
    qputenv("OS_CLIENT_CONFIG_FILE", m_folder->filePath(u"clouds.yaml"_s).toLocal8Bit());
}

void TestBadInput::cleanup()
{
    // Nothing that stands in the window may show what is secret.
    if (m_window) {
        for (const auto *label : m_window->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QLatin1String(Password)));
    }
    m_window.reset();
    m_clouds.reset();
    m_settings.reset();
    m_keystone.reset();
    m_cloud.reset();
}

void TestBadInput::write(const QByteArray &yaml)
{
    QFile file(m_folder->filePath(u"clouds.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(yaml);
}

void TestBadInput::writeCloud(const QUrl &url, const QByteArray &more)
{
    write("clouds:\n  prod:\n    auth:\n      auth_url: " + url.toEncoded()
          + "\n      username: demo\n      password: pass\n      user_domain_name: Default\n"
          + more);
}

void TestBadInput::openWindow()
{
    m_clouds = std::make_unique<Clouds>(CloudOverrides(), false, nullptr);
    m_clouds->load();
    m_window = std::make_unique<MainWindow>(m_clouds.get(), m_settings.get());
    m_window->show();
}

FakeKeystone &TestBadInput::keystone(const QString &service)
{
    m_keystone = std::make_unique<FakeKeystone>(*m_cloud);
    if (!service.isEmpty())
        m_keystone->addService(service, "/service");
    m_cloud->on("GET /identity/v3/auth/projects")
        .reply(200,
               QJsonObject { { u"projects"_s,
                               QJsonArray { QJsonObject { { u"id"_s, u"p1"_s },
                                                          { u"name"_s, u"shop"_s } } } } });
    writeCloud(m_keystone->authUrl());
    return *m_keystone;
}

void TestBadInput::pressRetry()
{
    const auto buttons = card()->buttons();
    const auto retry = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == u"Retry"_s;
    });
    QVERIFY(retry != buttons.end());
    (*retry)->click();
}

QString TestBadInput::told() const
{
    const bool isFailure = card()->isVisible() && card()->title() == u"Could not connect"_s;
    return isFailure ? card()->text() : QString();
}

void TestBadInput::aSyntaxErrorIsToldWithItsLine()
{
    write("clouds:\n  prod:\n    auth: [1, 2\n    region_name: one\n");
    openWindow();

    m_window->openCloud(u"prod"_s);

    TRY_TOLD(({ u"clouds.yaml"_s, u"line 4"_s }));
    m_window->showConnectDialog();
    const auto *dialog = m_window->findChild<ConnectDialog *>();
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"line 4"_s);
    }));
    QVERIFY(std::none_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"No clouds.yaml was found"_s);
    }));
}

void TestBadInput::anUnknownCloudIsToldWithThoseThereAre()
{
    writeCloud(m_cloud->baseUrl());
    openWindow();

    m_window->openCloud(u"nope"_s);

    TRY_TOLD(({ u"nope"_s, u"prod"_s }));
}

void TestBadInput::aMissingKeyIsNamed()
{
    write("clouds:\n  prod:\n    auth:\n      username: demo\n      password: " + Password + "\n");
    openWindow();

    m_window->openCloud(u"prod"_s);

    TRY_TOLD(({ u"auth_url"_s, u"prod"_s }));
}

void TestBadInput::aBrokenEntryLeavesTheOthersUsable()
{
    write("clouds:\n  broken:\n    auth: {username: demo}\n  good:\n    auth: {auth_url: "
          "\"http://127.0.0.1:1/v3\", username: demo, password: "
          + Password + "}\n");
    openWindow();

    QVERIFY(m_clouds->contains(u"good"_s));
    QVERIFY(!m_clouds->problems().isEmpty());
    QVERIFY(m_clouds->check(u"good"_s));
    QVERIFY(!m_clouds->check(u"broken"_s));
}

void TestBadInput::aWrongPasswordIsTold()
{
    keystone().lockUser();
    openWindow();

    m_window->openCloud(u"prod"_s);

    TRY_TOLD(({ u"prod"_s, u"password"_s }));
}

void TestBadInput::aRefusedConnectionNamesTheAddress()
{
    const auto port = QString::number(m_cloud->port());
    m_cloud->shutDown();
    writeCloud(m_cloud->url("/v3"));
    openWindow();

    m_window->openCloud(u"prod"_s);

    TRY_TOLD(({ u"127.0.0.1"_s, port }));
}

void TestBadInput::aRefusedConnectionCanBeTriedAgain()
{
    m_cloud->shutDown();
    writeCloud(m_cloud->url("/v3"));
    openWindow();
    m_window->openCloud(u"prod"_s);
    TRY_TOLD(({ u"127.0.0.1"_s }));

    pressRetry();

    QVERIFY(told().isEmpty()); // it tries
    TRY_TOLD(({ u"127.0.0.1"_s }));
}

void TestBadInput::tryingAgainGoesToTheSamePlace()
{
    keystone();
    openWindow();
    m_window->openCloud(u"prod"_s, u"shop"_s, u"two"_s);
    TRY_TOLD(({ u"two"_s }));

    pressRetry();

    QVERIFY(told().isEmpty()); // it tries
    TRY_TOLD(({ u"two"_s }));
    QVERIFY(!m_window->workspace()->visit());
}

void TestBadInput::anUntrustedCertificateIsDescribed()
{
    m_cloud = std::make_unique<FakeCloud>(serverTls(u"selfsigned"_s));
    writeCloud(m_cloud->url("/v3"));
    openWindow();

    m_window->openCloud(u"prod"_s);

    TRY_TOLD(({ u"certificate"_s, u"cacert"_s }));
    QVERIFY2(told().contains(QRegularExpression(u"20\\d\\d"_s)), qPrintable(told()));
}

void TestBadInput::anUnknownProjectIsToldWithThoseThereAre()
{
    keystone();
    openWindow();

    m_window->openCloud(u"prod"_s, u"nowhere"_s);

    TRY_TOLD(({ u"nowhere"_s, u"shop"_s }));
}

void TestBadInput::anUnknownRegionIsToldWithThoseThereAre()
{
    keystone();
    openWindow();

    m_window->openCloud(u"prod"_s, u"shop"_s, u"two"_s);

    TRY_TOLD(({ u"two"_s, u"one"_s }));
}

void TestBadInput::whoHasNoProjectIsToldWhomToAsk()
{
    m_keystone = std::make_unique<FakeKeystone>(*m_cloud);
    m_cloud->on("GET /identity/v3/auth/projects").reply(200, R"({"projects": []})");
    writeCloud(m_keystone->authUrl());
    openWindow();

    m_window->openCloud(u"prod"_s);

    TRY_TOLD(({ u"no role"_s, u"administrator"_s }));
}

void TestBadInput::anEmptyCatalogIsTold()
{
    keystone({});
    openWindow();

    m_window->openCloud(u"prod"_s);

    TRY_TOLD(({ u"catalog"_s, u"empty"_s }));
}

void TestBadInput::servicesThatNobodyKnowsAreNamed()
{
    keystone(u"weather"_s);
    openWindow();

    m_window->openCloud(u"prod"_s);

    TRY_TOLD(({ u"weather"_s }));
}

void TestBadInput::withoutComputeTheFirstListThereIsOpens()
{
    keystone(u"object-store"_s);
    openWindow();

    m_window->openCloud(u"prod"_s);

    QTRY_VERIFY(m_window->workspace()->visit());
    QCOMPARE(m_window->workspace()->visit()->place.schema->service(), u"object-store"_s);
}

void TestBadInput::answersThatAreNoneAreTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("truncated") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                             "Content-Length: 500\r\n\r\n{\"projects\": [{")
                               << u"127.0.0.1"_s;
    QTest::newRow("a page of a proxy")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 30\r\n\r\n"
                      "<html><b>Please log in</b>    ")
        << u"HTML"_s;
    QTest::newRow("another shape")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n"
                      "\r\n[1, 2, 3]")
        << u"no list of Projects"_s;
}

void TestBadInput::answersThatAreNoneAreTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, wanted);
    m_keystone = std::make_unique<FakeKeystone>(*m_cloud);
    m_cloud->on("GET /identity/v3/auth/projects").raw(answer, FakeCloud::Answer::End::Close);
    writeCloud(m_keystone->authUrl());
    openWindow();

    m_window->openCloud(u"prod"_s);

    TRY_TOLD(({ wanted }));
}

void TestBadInput::theProgramGoesOnAfterwards()
{
    write("clouds: [");
    openWindow();
    m_window->openCloud(u"prod"_s);
    TRY_TOLD(({ u"clouds.yaml"_s }));
    QVERIFY(!card()->buttons().isEmpty());

    m_window->startDemo();

    QTRY_VERIFY(m_window->workspace()->visit());
    QTRY_VERIFY(m_window->workspace()->view()->table()->rows().rowCount() > 30);
}

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
