// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/objectstore/v1/accesslist.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;
using Kind = AccessList::Element::Kind;

//! Who may do what with a container, as swift writes it.
class TestAccessList : public QObject
{
    Q_OBJECT

private slots:
    void eachElementIsUnderstood_data();
    void eachElementIsUnderstood();
    void whatIsUnderstoodIsWrittenAsItWas();
    void otherSpellingsOfReferrersAreRead();
    void publicIsReadingAndListing();
    void makingItPublicLeavesTheRest();
};

void TestAccessList::eachElementIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("told"); // text, project, user

    const auto row = [](const char *text, Kind kind, const QStringList &told) {
        QTest::newRow(text) << QString::fromLatin1(text) << int(kind) << told;
    };
    row(".r:*", Kind::Everybody, { {}, {}, {} });
    row(".r:example.org", Kind::Referrer, { u"example.org"_s, {}, {} });
    row(".r:-bad.example.org", Kind::NotReferrer, { u"bad.example.org"_s, {}, {} });
    row(".rlistings", Kind::Listing, { {}, {}, {} });
    row("p1:u1", Kind::User, { {}, u"p1"_s, u"u1"_s });
    row("p1:*", Kind::User, { {}, u"p1"_s, u"*"_s });
    row("*:*", Kind::User, { {}, u"*"_s, u"*"_s });
    row("auditor", Kind::Role, { u"auditor"_s, {}, {} });
    row(".something:new", Kind::Other, { u".something:new"_s, {}, {} });
}

void TestAccessList::eachElementIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QStringList, told);

    const auto list = AccessList::parse(text);

    QCOMPARE(list.elements().size(), 1);
    const auto &element = list.elements().first();
    QCOMPARE(int(element.kind), kind);
    QCOMPARE((QStringList { element.text, element.project, element.user }), told);
    QCOMPARE(list.toString(), text);
}

void TestAccessList::whatIsUnderstoodIsWrittenAsItWas()
{
    const auto text = u".r:*,.rlistings,p1:u1,*:u2,auditor,.new"_s;

    QCOMPARE(AccessList::parse(text).toString(), text);
    QCOMPARE(AccessList::parse(u" a , ,b,"_s).toString(), u"a,b"_s);
    QCOMPARE(AccessList::parse({}).toString(), QString());
}

void TestAccessList::otherSpellingsOfReferrersAreRead()
{
    QCOMPARE(AccessList::parse(u".referrer: *, .ref:example.org"_s).toString(),
             u".r:*,.r:example.org"_s);
}

void TestAccessList::publicIsReadingAndListing()
{
    QVERIFY(AccessList::parse(u".r:*,.rlistings"_s).isPublic());
    QVERIFY(!AccessList::parse(u".r:*"_s).isPublic());
    QVERIFY(!AccessList::parse(u".rlistings"_s).isPublic());
    QVERIFY(!AccessList::parse(u".r:example.org,.rlistings"_s).isPublic());
    QVERIFY(!AccessList::parse({}).isPublic());
}

void TestAccessList::makingItPublicLeavesTheRest()
{
    auto list = AccessList::parse(u"p1:u1,.r:*"_s);

    list.setPublic(true);
    QCOMPARE(list.toString(), u"p1:u1,.r:*,.rlistings"_s);
    list.setPublic(true);
    QCOMPARE(list.toString(), u"p1:u1,.r:*,.rlistings"_s);
    list.setPublic(false);
    QCOMPARE(list.toString(), u"p1:u1"_s);
}

QTEST_GUILESS_MAIN(TestAccessList)
#include "tst_accesslist.moc"
