// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/compute/v2/server.h"
#include "sdk/compute/v2/serverusage.h"
#include "store/listsums.h"
#include "store/resourcemodel.h"
#include "store/sortfiltermodel.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

Resource usage(const QString &name, double hours, int vcpus, int ram, int disk)
{
    return Resource::load(Schema::of<ServerUsage>(),
                          { { u"instance_id"_s, name },
                            { u"name"_s, name },
                            { u"hours"_s, hours },
                            { u"vcpus"_s, vcpus },
                            { u"memory_mb"_s, ram },
                            { u"local_gb"_s, disk } });
}

} // namespace

class TestListSums : public QObject
{
    Q_OBJECT

private slots:
    void hoursAreSummedByWhatEachServerHas();
    void whatAFilterHidesIsNotSummed();
    void listsWithoutSumsHaveNone();
};

void TestListSums::hoursAreSummedByWhatEachServerHas()
{
    ResourceModel model(Schema::of<ServerUsage>());
    model.update({ usage(u"web"_s, 100.5, 2, 2048, 20), usage(u"db"_s, 1000, 4, 512, 0) });

    QCOMPARE(listSums(model.schema(), model),
             (QStringList { u"Server hours: 1,100.5"_s, u"vCPU hours: 4,201.0"_s,
                            u"Memory, GiB hours: 701.0"_s, u"Disk, GiB hours: 2,010.0"_s }));
}

void TestListSums::whatAFilterHidesIsNotSummed()
{
    ResourceModel model(Schema::of<ServerUsage>());
    model.update({ usage(u"web"_s, 10, 2, 2048, 20), usage(u"db"_s, 1000, 4, 512, 0) });
    SortFilterModel rows;
    rows.setSourceModel(&model);

    rows.setFilterText(u"web"_s);

    QCOMPARE(listSums(model.schema(), rows).first(), u"Server hours: 10.0"_s);
}

void TestListSums::listsWithoutSumsHaveNone()
{
    const ResourceModel model(Schema::of<Server>());

    QVERIFY(listSums(model.schema(), model).isEmpty());
}

QTEST_GUILESS_MAIN(TestListSums)
#include "tst_listsums.moc"
