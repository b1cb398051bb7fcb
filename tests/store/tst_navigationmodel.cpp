// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/navigationmodel.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

using Level = NavigationModel::Kind;
using State = NavigationModel::State;

QJsonObject projects(const QStringList &ids)
{
    QJsonArray list;
    for (const auto &id : ids)
        list << QJsonObject { { u"id"_s, id },
                              { u"name"_s, u"project "_s + id },
                              { u"enabled"_s, true } };
    return { { u"projects"_s, list } };
}

//! A tree with one cloud, whose two regions have compute and object store.
struct Tree
{
    ScriptedCloud cloud;
    ResourceStore store;
    NavigationModel model { &store };
    QAbstractItemModelTester tester { &model,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest };
    int opened = 0;

    explicit Tree(bool isThere = true)
    {
        tester.setUseFetchMore(false);
        if (isThere)
            cloud->on("GET /auth/projects", 200, projects({ u"p1"_s }));
        cloud.authenticator->offer({ u"compute"_s, u"object-store"_s },
                                   { u"RegionOne"_s, u"RegionTwo"_s });
        model.setClouds({ entry(u"prod"_s) });
    }

    CloudBranch entry(const QString &name)
    {
        return { name, u"~/.config/openstack/clouds.yaml"_s, [this, name]() -> Result<Connection> {
                    ++opened;
                    return cloud.connection(name);
                } };
    }
    QModelIndex at(const QString &key) const { return model.indexOf(key); }
    Level kind(const QModelIndex &index) const
    {
        return index.data(NavigationModel::KindRole).value<Level>();
    }
    State state(const QString &key) const
    {
        return at(key).data(NavigationModel::StateRole).value<State>();
    }
    void openAll()
    {
        model.fetchMore(at(u"prod"_s));
        QTRY_COMPARE(state(u"prod"_s), State::Loaded);
        model.fetchMore(at(u"prod/p1"_s));
        QTRY_COMPARE(state(u"prod/p1"_s), State::Loaded);
    }
};

} // namespace

class TestNavigationModel : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSentBeforeACloudIsOpened();
    void theTreeHasFiveLevels();
    void onlyServicesOfTheRegionsCatalogAreThere();
    void typesInsideOthersAreNoBranches();
    void listsOfTheTokensProjectAreBranches();
    void placesAreAtTypes();
    void aBranchThatFailsCanBeRetried();
    void aCloudThatCannotBeOpenedSaysWhy();
    void whoHasNoProjectsIsTold();
    void countsComeFromLoadedLists();
    void whatIsForbiddenHasALock();
    void cloudsThatStayKeepWhatTheyLoaded();
    void disconnectingForgets();
    void objectsBelongToTheContainersRow();
};

void TestNavigationModel::nothingIsSentBeforeACloudIsOpened()
{
    Tree tree;

    QCOMPARE(tree.opened, 0);
    QVERIFY(tree.model.hasChildren(tree.at(u"prod"_s)));
    QVERIFY(tree.model.canFetchMore(tree.at(u"prod"_s)));

    tree.model.fetchMore(tree.at(u"prod"_s));

    QCOMPARE(tree.opened, 1);
    QCOMPARE(tree.kind(tree.model.index(0, 0, tree.at(u"prod"_s))), Level::Waiting);
}

void TestNavigationModel::theTreeHasFiveLevels()
{
    Tree tree;

    tree.openAll();

    QStringList labels;
    for (auto index = tree.at(u"prod/p1/RegionOne/compute/server"_s); index.isValid();
         index = index.parent())
        labels.prepend(index.data().toString());
    QCOMPARE(
        labels,
        (QStringList { u"prod"_s, u"project p1"_s, u"RegionOne"_s, u"Compute"_s, u"Servers"_s }));
    QCOMPARE(
        tree.at(u"prod/p1/RegionOne/compute/server"_s).data(NavigationModel::IconRole).toString(),
        u"server"_s);
}

void TestNavigationModel::onlyServicesOfTheRegionsCatalogAreThere()
{
    Tree tree;

    tree.openAll();

    QVERIFY(tree.at(u"prod/p1/RegionTwo/object-store/container"_s).isValid());
    QVERIFY(!tree.at(u"prod/p1/RegionTwo/identity"_s).isValid());
}

void TestNavigationModel::typesInsideOthersAreNoBranches()
{
    Tree tree;

    tree.openAll();

    QVERIFY(!tree.at(u"prod/p1/RegionOne/object-store/object"_s).isValid());
    QVERIFY(tree.at(u"prod/p1/RegionOne/object-store/account"_s)
                .data(NavigationModel::SingletonRole)
                .toBool());
}

void TestNavigationModel::listsOfTheTokensProjectAreBranches()
{
    Tree tree;

    tree.openAll();

    QVERIFY(tree.at(u"prod/p1/RegionOne/compute/usage"_s).isValid());
    QVERIFY(!tree.at(u"prod/p1/RegionOne/compute/servermigration"_s).isValid());
}

void TestNavigationModel::placesAreAtTypes()
{
    Tree tree;
    tree.openAll();

    const auto place = tree.model.placeAt(tree.at(u"prod/p1/RegionOne/compute/server"_s));

    QVERIFY(place);
    QCOMPARE(place->schema, &Schema::of<Server>());
    QCOMPARE(place->connection.region(), u"RegionOne"_s);
    QCOMPARE(tree.model.indexOf(*place), tree.at(u"prod/p1/RegionOne/compute/server"_s));
    QVERIFY(!tree.model.placeAt(tree.at(u"prod/p1"_s)));
    QCOMPARE(tree.model.projectAt(tree.at(u"prod/p1/RegionOne"_s)), u"project p1"_s);
    QCOMPARE(tree.model.cloudAt(tree.at(u"prod/p1/RegionOne"_s))->name, u"prod"_s);
}

void TestNavigationModel::aBranchThatFailsCanBeRetried()
{
    Tree tree;
    tree.model.setClouds({ tree.entry(u"prod"_s), tree.entry(u"test"_s) });
    tree.openAll();
    tree.cloud->reset("GET /auth/projects");
    tree.cloud->on("GET /auth/projects", 503, QByteArray("<html>down</html>"));
    QSignalSpy failed(&tree.model, &NavigationModel::failed);

    tree.model.fetchMore(tree.at(u"test"_s));
    QTRY_COMPARE(tree.state(u"test"_s), State::Failed);

    QCOMPARE(failed.size(), 1);
    const auto row = tree.model.index(0, 0, tree.at(u"test"_s));
    QCOMPARE(tree.kind(row), Level::Failure);
    QVERIFY(row.data(NavigationModel::CanRetryRole).toBool());
    QCOMPARE(row.data(NavigationModel::ErrorRole).value<Error>().status, 503);
    QVERIFY(
        tree.at(u"prod/p1/RegionOne/compute/server"_s).isValid()); // the other cloud is as it was

    tree.cloud->reset("GET /auth/projects");
    tree.cloud->on("GET /auth/projects", 200, projects({ u"p9"_s }));
    tree.model.retry(row);
    QTRY_COMPARE(tree.state(u"test"_s), State::Loaded);
    QVERIFY(tree.at(u"test/p9"_s).isValid());
}

void TestNavigationModel::aCloudThatCannotBeOpenedSaysWhy()
{
    Tree tree;
    tree.model.setClouds({ { u"broken"_s, {}, []() -> Result<Connection> {
                                return Error { Error::Kind::Config, u"auth_url is missing"_s };
                            } } });

    tree.model.fetchMore(tree.at(u"broken"_s));

    QTRY_COMPARE(tree.state(u"broken"_s), State::Failed);
    QCOMPARE(tree.model.index(0, 0, tree.at(u"broken"_s)).data().toString(),
             u"auth_url is missing"_s);
    QCOMPARE(tree.at(u"broken"_s).data(NavigationModel::ErrorRole).value<Error>().kind,
             Error::Kind::Config);
}

void TestNavigationModel::whoHasNoProjectsIsTold()
{
    Tree tree(false);
    tree.cloud->on("GET /auth/projects", 200, projects({}));

    tree.model.fetchMore(tree.at(u"prod"_s));

    QTRY_COMPARE(tree.state(u"prod"_s), State::Loaded);
    QCOMPARE(tree.kind(tree.model.index(0, 0, tree.at(u"prod"_s))), Level::Nothing);
    QCOMPARE(tree.model.missing(tree.at(u"prod"_s), u"shop"_s).kind, Error::Kind::Forbidden);
}

void TestNavigationModel::countsComeFromLoadedLists()
{
    Tree tree;
    tree.openAll();
    tree.cloud->on(
        "GET /servers/detail", 200,
        QJsonObject {
            { u"servers"_s,
              QJsonArray { QJsonObject { { u"id"_s, u"1"_s }, { u"status"_s, u"ERROR"_s } },
                           QJsonObject { { u"id"_s, u"2"_s }, { u"status"_s, u"ACTIVE"_s } } } } });
    const auto index = tree.at(u"prod/p1/RegionOne/compute/server"_s);
    QVERIFY(!index.data(NavigationModel::CountRole).isValid());

    const auto list = tree.store.watch(*tree.model.placeAt(index));
    QTRY_COMPARE(list->state(), Listing::State::Ready);

    QCOMPARE(index.data(NavigationModel::CountRole).toInt(), 2);
    QVERIFY(!index.data(NavigationModel::CountIsPartialRole).toBool());
    QCOMPARE(index.data(NavigationModel::ProblemCountRole).toInt(), 1);
    QCOMPARE(index.parent().data(NavigationModel::ProblemCountRole).toInt(), 1);
}

void TestNavigationModel::whatIsForbiddenHasALock()
{
    Tree tree;
    tree.openAll();
    tree.cloud->on("GET /flavors/detail", 403, QByteArray("{}"));
    const auto index = tree.at(u"prod/p1/RegionOne/compute/flavor"_s);

    const auto list = tree.store.watch(*tree.model.placeAt(index));
    QTRY_COMPARE(list->state(), Listing::State::Forbidden);

    QVERIFY(index.data(NavigationModel::ForbiddenRole).toBool());
    QVERIFY(!index.parent().data(NavigationModel::ForbiddenRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"no permission"_s));
}

void TestNavigationModel::cloudsThatStayKeepWhatTheyLoaded()
{
    Tree tree;
    tree.openAll();

    tree.model.setClouds({ tree.entry(u"first"_s), tree.entry(u"prod"_s), tree.entry(u"last"_s) });

    QCOMPARE(tree.model.rowCount(), 3);
    QCOMPARE(tree.at(u"prod"_s).row(), 1);
    QVERIFY(tree.at(u"prod/p1/RegionOne/compute/server"_s).isValid());
    tree.model.setClouds({});
    QCOMPARE(tree.model.rowCount(), 0);
}

void TestNavigationModel::disconnectingForgets()
{
    Tree tree;
    tree.openAll();

    tree.model.disconnectCloud(u"prod"_s);

    QCOMPARE(tree.state(u"prod"_s), State::Closed);
    QVERIFY(!tree.model.connectionAt(tree.at(u"prod"_s)));
    tree.openAll();
    QCOMPARE(tree.opened, 2);
}

void TestNavigationModel::objectsBelongToTheContainersRow()
{
    Tree tree;
    tree.openAll();
    const auto containers = tree.at(u"prod/p1/RegionOne/object-store/container"_s);
    const auto place = tree.model.placeAt(containers);

    const auto objects
        = place->inside(Resource::load(Schema::of<Container>(), { { u"name"_s, u"photos"_s } }));

    QCOMPARE(tree.model.indexOf(*objects), containers);
}

QTEST_GUILESS_MAIN(TestNavigationModel)

#include "tst_navigationmodel.moc"
