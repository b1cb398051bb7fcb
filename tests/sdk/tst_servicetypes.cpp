// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/servicetypes.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

class TestServiceTypes : public QObject
{
    Q_OBJECT

private slots:
    void aliasesLeadToTheOfficialType_data();
    void aliasesLeadToTheOfficialType();
    void aliasesComeInListedOrder();
    void anAliasHasNoAliases();
    void anUnknownTypeStaysItself();
    void namesBelongToOneServiceOnly();
    void everyTypeHasALabel();
    void aliasesImplyTheirMajorVersion_data();
    void aliasesImplyTheirMajorVersion();
};

void TestServiceTypes::aliasesLeadToTheOfficialType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("official");
    const auto row = [](const char *type, const char *official) {
        QTest::newRow(type) << QString::fromLatin1(type) << QString::fromLatin1(official);
    };
    row("block-storage", "block-storage");
    row("volumev3", "block-storage");
    row("volumev2", "block-storage");
    row("volume", "block-storage");
    row("block-store", "block-storage");
    row("block_storage", "block-storage");
    row("VolumeV3", "block-storage");
    row("sharev2", "shared-file-system");
    row("share", "shared-file-system");
    row("container-infrastructure", "container-infrastructure-management");
    row("container-infra", "container-infrastructure-management");
    row("container_infra", "container-infrastructure-management");
    row("bare-metal", "baremetal");
    row("workflowv2", "workflow");
    row("resource-cluster", "clustering");
    row("cluster", "clustering");
    row("messaging", "message");
    row("ha", "instance-ha");
    row("container", "application-container");
    row("metering", "meter");
    row("telemetry", "meter");
    row("alarming", "alarm");
    row("events", "event");
    row("infra-optim", "resource-optimization");
    row("rca", "root-cause-analysis");
    row("registration", "admin-logic");
    row("compute", "compute");
}

void TestServiceTypes::aliasesLeadToTheOfficialType()
{
    QFETCH(QString, type);
    QFETCH(QString, official);

    QCOMPARE(officialServiceType(type), official);
    QVERIFY(isKnownServiceType(type));
    QVERIFY(serviceTypeNames(type).contains(type.toLower().replace(u'_', u'-')));
}

void TestServiceTypes::aliasesComeInListedOrder()
{
    QCOMPARE(serviceTypeAliases(u"block-storage"_s),
             (QStringList { u"volumev3"_s, u"volumev2"_s, u"volume"_s, u"block-store"_s }));
    QCOMPARE(serviceTypeNames(u"volume"_s),
             (QStringList { u"block-storage"_s, u"volumev3"_s, u"volumev2"_s, u"volume"_s,
                            u"block-store"_s }));
    QCOMPARE(serviceTypeKey(u"block-storage"_s), u"block_storage"_s);
}

void TestServiceTypes::anAliasHasNoAliases()
{
    QCOMPARE(serviceTypeAliases(u"volume"_s), QStringList());
    QCOMPARE(serviceTypeAliases(u"identity"_s), QStringList());
}

void TestServiceTypes::anUnknownTypeStaysItself()
{
    QCOMPARE(officialServiceType(u"rax:Database"_s), u"rax:Database"_s);
    QCOMPARE(serviceTypeNames(u"rax:Database"_s), QStringList { u"rax:Database"_s });
    QCOMPARE(serviceTypeLabel(u"rax:Database"_s), u"rax:Database"_s);
    QVERIFY(!isKnownServiceType(u"rax:Database"_s));
}

void TestServiceTypes::namesBelongToOneServiceOnly()
{
    QStringList names;
    for (const auto &type : knownServiceTypes())
        names += serviceTypeNames(type);

    const auto all = names.size();
    names.removeDuplicates();

    QCOMPARE(names.size(), all);
}

void TestServiceTypes::everyTypeHasALabel()
{
    for (const auto &type : knownServiceTypes()) {
        QVERIFY(!serviceTypeLabel(type).isEmpty());
        QVERIFY2(serviceTypeLabel(type) != type, qPrintable(type));
    }
    QCOMPARE(serviceTypeLabel(u"volumev3"_s), u"Block Storage"_s);
}

void TestServiceTypes::aliasesImplyTheirMajorVersion_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("version");
    QTest::newRow("volumev2") << u"volumev2"_s << 2;
    QTest::newRow("volumev3") << u"volumev3"_s << 3;
    QTest::newRow("sharev2") << u"sharev2"_s << 2;
    QTest::newRow("none") << u"compute"_s << 0;
    QTest::newRow("a digit that is no version") << u"ec2"_s << 0;
    QTest::newRow("only a version") << u"v3"_s << 0;
    QTest::newRow("empty") << QString() << 0;
}

void TestServiceTypes::aliasesImplyTheirMajorVersion()
{
    QFETCH(QString, type);
    QFETCH(int, version);

    QCOMPARE(impliedMajorVersion(type), version);
}

QTEST_GUILESS_MAIN(TestServiceTypes)
#include "tst_servicetypes.moc"
