// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/auth/tokenrequest.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

class TestAuthReceipt : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsMissing_data();
    void findsWhatIsMissing();
};

void TestAuthReceipt::findsWhatIsMissing_data()
{
    using Rules = QList<QStringList>;
    QTest::addColumn<QStringList>("done");
    QTest::addColumn<Rules>("required");
    QTest::addColumn<QString>("missing");

    const QStringList password { u"password"_s };
    QTest::newRow("a second factor")
        << password << Rules { { u"totp"_s, u"password"_s } } << "totp";
    QTest::newRow("the shorter of two rules")
        << QStringList {} << Rules { { u"password"_s, u"totp"_s }, { u"totp"_s } } << "totp";
    QTest::newRow("the rule that can be answered")
        << password << Rules { { u"password"_s, u"saml2"_s }, { u"password"_s, u"totp"_s } }
        << "totp";
    QTest::newRow("none can be answered")
        << password << Rules { { u"password"_s, u"saml2"_s } } << "";
    QTest::newRow("no rules") << password << Rules {} << "";
    QTest::newRow("a rule that is met") << password << Rules { password } << "";
}

void TestAuthReceipt::findsWhatIsMissing()
{
    QFETCH(QStringList, done);
    QFETCH(QList<QStringList>, required);
    const AuthReceipt receipt { .receipt = {}, .methods = done, .user = {}, .required = required };

    QTEST(receipt.missing({ u"password"_s, u"totp"_s }).join(u','), "missing");
}

QTEST_APPLESS_MAIN(TestAuthReceipt)
#include "tst_authreceipt.moc"
