// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/drafts.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"
#include "views/forms.h"
#include "views/launch/accesssection.h"
#include "views/launch/interfacerows.h"
#include "views/launch/launchdialog.h"
#include "views/launch/quotabar.h"
#include "views/linkbutton.h"
#include "views/noticebar.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

QJsonObject row(std::initializer_list<std::pair<QString, QJsonValue>> items)
{
    return QJsonObject(items);
}

QJsonObject named(const QString &id, const QString &name)
{
    return { { u"id"_s, id }, { u"name"_s, name } };
}

QJsonObject with(QJsonObject object, std::initializer_list<std::pair<QString, QJsonValue>> items)
{
    for (const auto &[key, value] : items)
        object.insert(key, value);
    return object;
}

} // namespace

//! What a person does with the form of new servers, against a scripted cloud.
class TestLaunchDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anEmptyFormSaysWhatIsMissing();
    void aFilledFormLaunches();
    void theOrderSaysWhatWasChosen();
    void controlReturnLaunches();
    void returnInAFieldLaunchesNothing();
    void cancellingAnswersNothing();
    void severalAreNamedAndCounted();
    void flavorsThatDoNotFitSayWhy();
    void aChosenFlavorStaysWhenTheQuotaEnds();
    void aNewVolumeIsMadeOfTheImage();
    void aVolumeCanBeBootedFrom();
    void onlyListsThatAreNeededAreAskedFor();
    void networksKeepTheOrderOfChoosing();
    void anAddressOutsideItsNetworkIsRefused();
    void theOnlyNetworkIsChosen();
    void aFloatingIpCanBeTaken();
    void listsThatCannotBeReadTakeIds();
    void theQuotaIsShownAsItWillBe();
    void userDataThatIsTooLongIsSaid();
    void userDataComesFromAFile();
    void badMetadataIsSaid();
    void whatWasEnteredIsThereAgain();
    void anUntouchedFormLeavesNoDraft();
    void startingAfreshEmptiesTheForm();
    void launchingEndsTheDraft();
    void oneLikeAnotherIsFilledIn();
    void namesBecomeIdsWhenListsCome();
    void anImageThatIsASnapshotIsFoundThere();
    void whatFailedIsThereAgain();
    void theCommandIsCopied();
    void offlineNothingIsLaunched();
    void aKeyPairIsImportedAndChosen();
    void oneFormForEachProject();
    void tabGoesThroughTheFormInOrder();
    void noControlIsNameless();

private:
    void list(const QByteArray &key, const QString &name, const QJsonArray &rows)
    {
        m_cloud->transport->reset(key);
        m_cloud->transport->on(key, 200, QJsonObject { { name, rows } });
    }
    void limits(int servers, int cores);
    ActionContext context();
    LaunchDialog *open(const ActionContext &context);
    LaunchDialog *open() { return open(context()); }
    template <typename T>
    T *find(const QString &name) const
    {
        auto *found = m_dialog->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void choose(const QString &list, const QString &name);
    void check(const QString &list, const QString &name);
    QStringList shown(const QString &list) const;
    QStringList problems() const;
    void fillPlain();
    bool canLaunch() const { return m_dialog->launchButton()->isEnabled(); }

    std::unique_ptr<ScriptedCloud> m_cloud;
    std::unique_ptr<ResourceStore> m_store;
    std::unique_ptr<Operations> m_operations;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<QWidget> m_window;
    QPointer<LaunchDialog> m_dialog;
    QList<std::optional<Inputs>> m_answers;
    QString m_copied;
    std::optional<Place> m_listed;
};

void TestLaunchDialog::init()
{
    m_cloud = std::make_unique<ScriptedCloud>();
    m_store = std::make_unique<ResourceStore>(Polling { .interval = {} });
    m_operations = std::make_unique<Operations>(m_store.get());
    m_drafts = std::make_unique<Drafts>();
    m_window = std::make_unique<QWidget>();
    m_answers.clear();
    m_copied.clear();
    list("GET /flavors/detail", u"flavors"_s,
         { with(named(u"f1"_s, u"small"_s),
                { { u"vcpus"_s, 1 }, { u"ram"_s, 2048 }, { u"disk"_s, 20 } }),
           with(named(u"f2"_s, u"flat"_s),
                { { u"vcpus"_s, 1 }, { u"ram"_s, 2048 }, { u"disk"_s, 1 } }),
           with(named(u"f3"_s, u"big"_s),
                { { u"vcpus"_s, 4 }, { u"ram"_s, 4096 }, { u"disk"_s, 40 } }) });
    list("GET /images", u"images"_s,
         { with(named(u"i1"_s, u"Debian 12"_s),
                { { u"status"_s, u"active"_s }, { u"min_disk"_s, 4 } }),
           with(named(u"i2"_s, u"Ubuntu"_s), { { u"status"_s, u"active"_s } }),
           with(named(u"i3"_s, u"web-snap"_s),
                { { u"status"_s, u"active"_s }, { u"image_type"_s, u"snapshot"_s } }) });
    list("GET /networks", u"networks"_s,
         { with(named(u"n1"_s, u"shop-net"_s), { { u"subnets"_s, QJsonArray { u"s1"_s } } }),
           with(named(u"n2"_s, u"dmz"_s), { { u"subnets"_s, QJsonArray { u"s2"_s } } }),
           with(named(u"n3"_s, u"internet"_s), { { u"router:external"_s, true } }) });
    list("GET /subnets", u"subnets"_s,
         { with(named(u"s1"_s, {}),
                { { u"network_id"_s, u"n1"_s }, { u"cidr"_s, u"10.0.0.0/24"_s } }),
           with(named(u"s2"_s, {}),
                { { u"network_id"_s, u"n2"_s }, { u"cidr"_s, u"10.2.0.0/24"_s } }) });
    list("GET /security-groups", u"security_groups"_s,
         { named(u"g1"_s, u"default"_s), named(u"g2"_s, u"web"_s) });
    list("GET /floatingips", u"floatingips"_s,
         { row({ { u"id"_s, u"fip1"_s }, { u"floating_ip_address"_s, u"203.0.113.9"_s } }) });
    list("GET /os-keypairs", u"keypairs"_s,
         { row({ { u"keypair"_s, row({ { u"name"_s, u"ops"_s } }) } }),
           row({ { u"keypair"_s, row({ { u"name"_s, u"ci"_s } }) } }) });
    list("GET /types", u"volume_types"_s, { named(u"t1"_s, u"ssd"_s) });
    list("GET /volumes/detail", u"volumes"_s,
         { with(named(u"v1"_s, u"boot-disk"_s),
                { { u"status"_s, u"available"_s }, { u"bootable"_s, true }, { u"size"_s, 30 } }),
           with(named(u"v2"_s, u"busy-disk"_s),
                { { u"status"_s, u"in-use"_s }, { u"bootable"_s, true }, { u"size"_s, 30 } }) });
    list("GET /os-availability-zone", u"availabilityZoneInfo"_s,
         { row({ { u"zoneName"_s, u"nova"_s } }) });
    list("GET /os-server-groups", u"server_groups"_s, { named(u"sg1"_s, u"apart"_s) });
    limits(10, 8);
}

void TestLaunchDialog::cleanup()
{
    m_window.reset();
    m_operations.reset();
    m_store.reset();
}

void TestLaunchDialog::limits(int servers, int cores)
{
    m_cloud->transport->reset("GET /limits");
    m_cloud->transport->on(
        "GET /limits", 200,
        QJsonObject { { u"limits"_s,
                        row({ { u"absolute"_s,
                                row({ { u"totalInstancesUsed"_s, 3 },
                                      { u"maxTotalInstances"_s, servers },
                                      { u"totalCoresUsed"_s, 4 },
                                      { u"maxTotalCores"_s, cores },
                                      { u"totalRAMUsed"_s, 8192 },
                                      { u"maxTotalRAMSize"_s, 65536 },
                                      { u"maxServerMeta"_s, 128 },
                                      { u"totalVolumesUsed"_s, 2 },
                                      { u"maxTotalVolumes"_s, 10 },
                                      { u"totalGigabytesUsed"_s, 50 },
                                      { u"maxTotalVolumeGigabytes"_s, 100 } }) } }) } });
}

ActionContext TestLaunchDialog::context()
{
    ActionContext context;
    context.place = Place { m_cloud->connection(), &Schema::of<Server>() };
    context.operations = m_operations.get();
    context.store = m_store.get();
    context.drafts = m_drafts.get();
    context.where = u"shop@prod"_s;
    context.copyText = [this](const QString &text) { m_copied = text; };
    context.showList = [this](const Place &place) { m_listed = place; };
    return context;
}

LaunchDialog *TestLaunchDialog::open(const ActionContext &context)
{
    Question question { .store = context.store, .form = LaunchForm, .context = context };
    QuestionDialog::ask(question, m_window.get(),
                        [this](const std::optional<Inputs> &answer) { m_answers << answer; });
    m_dialog = nullptr;
    for (auto *dialog : m_window->findChildren<LaunchDialog *>()) {
        if (dialog->isVisible())
            m_dialog = dialog;
    }
    return m_dialog;
}

QStringList TestLaunchDialog::shown(const QString &list) const
{
    QStringList names;
    const auto *model = find<QTreeView>(list)->model();
    for (int at = 0; at < model->rowCount(); ++at)
        names << model->index(at, 0).data().toString();
    return names;
}

void TestLaunchDialog::choose(const QString &list, const QString &name)
{
    QTRY_VERIFY2(shown(list).contains(name), qPrintable(name));
    auto *view = find<QTreeView>(list);
    view->setCurrentIndex(view->model()->index(int(shown(list).indexOf(name)), 0));
}

void TestLaunchDialog::check(const QString &list, const QString &name)
{
    QTRY_VERIFY2(shown(list).contains(name), qPrintable(name));
    auto *model = find<QTreeView>(list)->model();
    const auto index = model->index(int(shown(list).indexOf(name)), 0);
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QStringList TestLaunchDialog::problems() const
{
    QStringList texts;
    for (const auto *label : m_dialog->findChildren<QLabel *>(u"problem"_s))
        texts << label->text();
    return texts;
}

void TestLaunchDialog::fillPlain()
{
    find<QLineEdit>(u"name"_s)->setText(u"web-1"_s);
    choose(u"image"_s, u"Debian 12"_s);
    choose(u"flavor"_s, u"small"_s);
    check(u"networks"_s, u"shop-net"_s);
}

void TestLaunchDialog::anEmptyFormSaysWhatIsMissing()
{
    open();

    QTRY_COMPARE(shown(u"flavor"_s).size(), 3);
    QVERIFY(!canLaunch());
    QTRY_COMPARE(problems().size(), 4);
    QVERIFY(problems()[0].contains(u"name"_s));
    QCOMPARE(m_dialog->launchButton()->accessibleDescription(), problems().join(u' '));
    QCOMPARE(m_dialog->objectName(), u"launchServerDialog"_s);
}

void TestLaunchDialog::aFilledFormLaunches()
{
    open();

    fillPlain();

    QTRY_VERIFY(canLaunch());
    QCOMPARE(problems(), QStringList());
    m_dialog->launchButton()->click();
    QCOMPARE(m_answers.size(), 1);
    const auto order = m_answers.first()->value(LaunchForm).value<LaunchOrder>();
    QCOMPARE(order.server.name, u"web-1"_s);
    QCOMPARE(order.server.imageId, u"i1"_s);
    QCOMPARE(order.server.flavorId, u"f1"_s);
    QCOMPARE(order.server.interfaces, QList<LaunchInterface> { { .networkId = u"n1"_s } });
    QCOMPARE(order.server.securityGroups, QStringList { u"g1"_s });
    QVERIFY(!m_dialog || !m_dialog->isVisible());
}

void TestLaunchDialog::theOrderSaysWhatWasChosen()
{
    open();
    fillPlain();
    auto *keys = find<QComboBox>(u"keypair"_s);
    QTRY_COMPARE(keys->count(), 3);

    keys->setCurrentIndex(keys->findText(u"ops"_s));
    find<QPlainTextEdit>(u"userData"_s)->setPlainText(u"#!/bin/sh"_s);
    find<QToolButton>(u"advanced"_s)->click();
    auto *zones = find<QComboBox>(u"zone"_s);
    QTRY_COMPARE(zones->count(), 2);
    zones->setCurrentIndex(1);
    auto *groups = find<QComboBox>(u"serverGroup"_s);
    QTRY_COMPARE(groups->count(), 2);
    groups->setCurrentIndex(1);
    find<QLineEdit>(u"volumes"_s)->setText(u"10, 20"_s);
    find<QCheckBox>(u"volumesGo"_s)->setChecked(true);
    find<QCheckBox>(u"configDrive"_s)->setChecked(true);
    find<QLineEdit>(u"description"_s)->setText(u"the shop"_s);
    find<QLineEdit>(u"tags"_s)->setText(u"blue, green,"_s);
    find<QPlainTextEdit>(u"metadata"_s)->setPlainText(u"role = web\n\nx=a=b"_s);

    QTRY_VERIFY(canLaunch());
    m_dialog->launchButton()->click();
    const auto server = m_answers.first()->value(LaunchForm).value<LaunchOrder>().server;
    QCOMPARE(server.keyName, u"ops"_s);
    QCOMPARE(server.userData, "#!/bin/sh"_ba);
    QCOMPARE(server.availabilityZone, u"nova"_s);
    QCOMPARE(server.serverGroupId, u"sg1"_s);
    QCOMPARE(server.disks,
             (QList<LaunchDisk> { { .size = 10, .isDeletedWithServer = true },
                                  { .size = 20, .isDeletedWithServer = true } }));
    QVERIFY(server.hasConfigDrive);
    QCOMPARE(server.description, u"the shop"_s);
    QCOMPARE(server.tags, (QStringList { u"blue"_s, u"green"_s }));
    QCOMPARE(server.metadata, (Metadata { { u"role"_s, u"web"_s }, { u"x"_s, u"a=b"_s } }));
}

void TestLaunchDialog::controlReturnLaunches()
{
    open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTest::keyClick(find<QLineEdit>(u"name"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_answers.isEmpty());
    fillPlain();
    QTRY_VERIFY(canLaunch());

    QTest::keyClick(find<QLineEdit>(u"name"_s), Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.first().has_value());
}

void TestLaunchDialog::returnInAFieldLaunchesNothing()
{
    open();
    fillPlain();
    QTRY_VERIFY(canLaunch());

    QTest::keyClick(find<QLineEdit>(u"name"_s), Qt::Key_Return);
    QCoreApplication::processEvents();

    QVERIFY(m_answers.isEmpty());
    QVERIFY(m_dialog->isVisible());
}

void TestLaunchDialog::cancellingAnswersNothing()
{
    open();

    QTest::keyClick(m_dialog, Qt::Key_Escape);

    QCOMPARE(m_answers.size(), 1);
    QVERIFY(!m_answers.first().has_value());
}

void TestLaunchDialog::severalAreNamedAndCounted()
{
    open();
    fillPlain();

    find<QLineEdit>(u"name"_s)->setText(u"web"_s);
    find<QSpinBox>(u"count"_s)->setValue(3);

    QTRY_COMPARE(find<QLabel>(u"names"_s)->text(), u"web-1, web-2 to web-3"_s);
    QVERIFY(m_dialog->launchButton()->text().contains(u'3'));
    m_dialog->launchButton()->click();
    QCOMPARE(m_answers.first()->value(LaunchForm).value<LaunchOrder>().count, 3);
}

void TestLaunchDialog::flavorsThatDoNotFitSayWhy()
{
    limits(10, 6);
    open();
    choose(u"image"_s, u"Debian 12"_s);

    QTRY_COMPARE(shown(u"flavor"_s), (QStringList { u"small"_s, u"big"_s, u"flat"_s }));
    const auto *model = find<QTreeView>(u"flavor"_s)->model();
    QVERIFY2(model->index(1, 1).data().toString().contains(u"vCPU"_s),
             qPrintable(model->index(1, 1).data().toString()));
    QVERIFY2(model->index(2, 1).data().toString().contains(u"disk of"_s),
             qPrintable(model->index(2, 1).data().toString()));
    QVERIFY(!(model->index(1, 0).flags() & Qt::ItemIsEnabled));
}

void TestLaunchDialog::aChosenFlavorStaysWhenTheQuotaEnds()
{
    limits(10, 6);
    open();
    fillPlain();
    QTRY_VERIFY(canLaunch());

    find<QSpinBox>(u"count"_s)->setValue(3);
    QTRY_COMPARE(problems().size(), 1);
    QVERIFY2(problems().first().startsWith(u"small: "_s), qPrintable(problems().first()));
    QVERIFY(!canLaunch());
    find<QSpinBox>(u"count"_s)->setValue(2);

    QTRY_VERIFY(canLaunch());
    QCOMPARE(m_dialog->order().server.flavorId, u"f1"_s);
}

void TestLaunchDialog::aNewVolumeIsMadeOfTheImage()
{
    open();
    fillPlain();
    QVERIFY(!find<QSpinBox>(u"volumeSize"_s)->isVisible());

    find<QCheckBox>(u"newVolume"_s)->setChecked(true);
    QVERIFY(find<QSpinBox>(u"volumeSize"_s)->isVisible());
    find<QSpinBox>(u"volumeSize"_s)->setValue(2);
    QTRY_VERIFY(!canLaunch()); // the image needs more
    find<QSpinBox>(u"volumeSize"_s)->setValue(30);
    find<QCheckBox>(u"deleteWithServer"_s)->setChecked(true);
    auto *types = find<QComboBox>(u"volumeType"_s);
    QTRY_COMPARE(types->count(), 2);
    types->setCurrentIndex(1);

    QTRY_VERIFY(canLaunch());
    m_dialog->launchButton()->click();
    const auto server = m_answers.first()->value(LaunchForm).value<LaunchOrder>().server;
    QVERIFY(server.imageId.isEmpty());
    QCOMPARE(server.disks,
             (QList<LaunchDisk> { { .source = LaunchDisk::Source::Image,
                                    .id = u"i1"_s,
                                    .size = 30,
                                    .isDeletedWithServer = true,
                                    .volumeType = u"t1"_s } }));
}

void TestLaunchDialog::aVolumeCanBeBootedFrom()
{
    open();
    fillPlain();

    find<QRadioButton>(u"source2"_s)->click();
    QTRY_COMPARE(shown(u"volume"_s), (QStringList { u"boot-disk"_s, u"busy-disk"_s }));
    const auto *model = find<QTreeView>(u"volume"_s)->model();
    QVERIFY(!(model->index(1, 0).flags() & Qt::ItemIsEnabled));
    choose(u"volume"_s, u"boot-disk"_s);

    QTRY_VERIFY(canLaunch());
    QCOMPARE(m_dialog->order().server.disks,
             (QList<LaunchDisk> { { .source = LaunchDisk::Source::Volume, .id = u"v1"_s } }));
    QVERIFY(m_dialog->order().server.imageId.isEmpty());
}

void TestLaunchDialog::onlyListsThatAreNeededAreAskedFor()
{
    open();
    QTRY_COMPARE(shown(u"flavor"_s).size(), 3);

    QCOMPARE((*m_cloud)->count("GET /volumes/detail"), 0);
    QCOMPARE((*m_cloud)->count("GET /ports"), 0);
    QCOMPARE((*m_cloud)->count("GET /snapshots/detail"), 0);
    QCOMPARE((*m_cloud)->count("GET /flavors/detail"), 1);
    QCOMPARE((*m_cloud)->count("GET /networks"), 1);
}

void TestLaunchDialog::networksKeepTheOrderOfChoosing()
{
    open();
    fillPlain();
    check(u"networks"_s, u"dmz"_s);
    QTRY_COMPARE(m_dialog->order().server.interfaces.size(), 2);
    QCOMPARE(m_dialog->order().server.interfaces[0].networkId, u"n1"_s);

    find<QToolButton>(u"up1"_s)->click();

    QTRY_COMPARE(m_dialog->order().server.interfaces[0].networkId, u"n2"_s);
    check(u"networks"_s, u"dmz"_s);
    QTRY_COMPARE(m_dialog->order().server.interfaces,
                 QList<LaunchInterface> { { .networkId = u"n1"_s } });
}

void TestLaunchDialog::anAddressOutsideItsNetworkIsRefused()
{
    open();
    fillPlain();
    QTRY_VERIFY(canLaunch());

    find<QLineEdit>(u"address0"_s)->setText(u"10.2.0.7"_s);
    QTRY_VERIFY(!canLaunch());
    QVERIFY2(problems().first().contains(u"10.0.0.0/24"_s), qPrintable(problems().first()));
    find<QLineEdit>(u"address0"_s)->setText(u"10.0.0.7"_s);

    QTRY_VERIFY(canLaunch());
    QCOMPARE(m_dialog->order().server.interfaces[0].fixedAddress, u"10.0.0.7"_s);
}

void TestLaunchDialog::theOnlyNetworkIsChosen()
{
    list("GET /networks", u"networks"_s,
         { with(named(u"n1"_s, u"shop-net"_s), { { u"subnets"_s, QJsonArray { u"s1"_s } } }),
           with(named(u"n3"_s, u"internet"_s), { { u"router:external"_s, true } }) });
    open();

    QTRY_COMPARE(m_dialog->order().server.interfaces,
                 QList<LaunchInterface> { { .networkId = u"n1"_s } });
}

void TestLaunchDialog::aFloatingIpCanBeTaken()
{
    open();
    fillPlain();
    auto *box = find<QComboBox>(u"floatingIp"_s);
    QTRY_COMPARE(box->count(), 3);
    QVERIFY(box->itemText(1).contains(u"internet"_s));

    box->setCurrentIndex(1);
    emit box->activated(1);
    QTRY_COMPARE(m_dialog->order().floatingNetworkId, u"n3"_s);
    box->setCurrentIndex(2);
    emit box->activated(2);

    QTRY_COMPARE(m_dialog->order().floatingIpId, u"fip1"_s);
    QVERIFY(m_dialog->order().floatingNetworkId.isEmpty());
    QVERIFY(canLaunch());
}

void TestLaunchDialog::listsThatCannotBeReadTakeIds()
{
    m_cloud->transport->reset("GET /flavors/detail");
    m_cloud->transport->on("GET /flavors/detail", 403);
    m_cloud->transport->reset("GET /os-keypairs");
    m_cloud->transport->on("GET /os-keypairs", 403);
    open();
    find<QLineEdit>(u"name"_s)->setText(u"web-1"_s);
    choose(u"image"_s, u"Ubuntu"_s);
    check(u"networks"_s, u"shop-net"_s);
    auto *typed = find<QLineEdit>(u"flavor.id"_s);
    auto *keys = find<QComboBox>(u"keypair"_s);
    QTRY_VERIFY(typed->isVisible());
    QTRY_VERIFY(keys->isEditable());

    typed->setText(u"f9"_s);
    keys->setEditText(u"mine"_s);

    QTRY_VERIFY(canLaunch());
    QCOMPARE(m_dialog->order().server.flavorId, u"f9"_s);
    QTRY_COMPARE(m_dialog->order().server.keyName, u"mine"_s);
}

void TestLaunchDialog::theQuotaIsShownAsItWillBe()
{
    open();
    fillPlain();
    find<QSpinBox>(u"count"_s)->setValue(2);

    const auto names = [this] {
        QStringList told;
        for (const auto *bar : m_dialog->findChildren<QuotaBar *>())
            told << bar->accessibleName();
        return told;
    };
    QTRY_COMPARE(names().size(), 3);
    QTRY_VERIFY2(names()[0].contains(u"5 of 10"_s), qPrintable(names()[0]));
    QVERIFY2(names()[1].contains(u"6 of 8"_s), qPrintable(names()[1]));
    find<QCheckBox>(u"newVolume"_s)->setChecked(true);

    QTRY_COMPARE(names().size(), 5);
    QTRY_VERIFY2(names()[4].contains(u"90"_s), qPrintable(names()[4]));
    find<QSpinBox>(u"volumeSize"_s)->setValue(40);
    QTRY_VERIFY2(names()[4].contains(u"over the quota"_s), qPrintable(names()[4]));
    QVERIFY(!canLaunch());

    const auto links = m_dialog->findChildren<LinkButton *>();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0]->text(), u"Show what uses it: Volumes"_s);
    links[0]->click();
    QVERIFY(m_listed);
    QCOMPARE(m_listed->schema, &Schema::of<Volume>());
    find<QSpinBox>(u"volumeSize"_s)->setValue(1);
    QTRY_VERIFY(m_dialog->findChildren<LinkButton *>().isEmpty());
}

void TestLaunchDialog::userDataThatIsTooLongIsSaid()
{
    open();
    fillPlain();
    QTRY_VERIFY(canLaunch());

    find<QPlainTextEdit>(u"userData"_s)->setPlainText(QString(49153, u'x'));

    QTRY_VERIFY(!canLaunch());
    QVERIFY2(problems().first().contains(u"65,535"_s), qPrintable(problems().first()));
    QVERIFY(find<QLabel>(u"length"_s)->text().contains(u"65,540"_s));
}

void TestLaunchDialog::userDataComesFromAFile()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    };
    open();
    auto *access = m_dialog->findChild<AccessSection *>();

    access->loadUserData(write(u"text"_s, "#cloud-config\n"));
    QTRY_COMPARE(m_dialog->order().server.userData, "#cloud-config\n"_ba);
    const QByteArray binary("\x1f\x8b\x00\xff", 4);
    access->loadUserData(write(u"packed.gz"_s, binary));
    QTRY_COMPARE(m_dialog->order().server.userData, binary);
    find<QPushButton>(u"clearUserData"_s)->click();

    QTRY_VERIFY(m_dialog->order().server.userData.isEmpty());
    access->loadUserData(folder.filePath(u"nothing"_s));
    QVERIFY(find<QLabel>(u"length"_s)->text().contains(u"cannot be read"_s));
}

void TestLaunchDialog::badMetadataIsSaid()
{
    open();
    fillPlain();
    QTRY_VERIFY(canLaunch());

    find<QPlainTextEdit>(u"metadata"_s)->setPlainText(u"role"_s);
    QTRY_VERIFY(!canLaunch());
    find<QPlainTextEdit>(u"metadata"_s)->setPlainText(u"role=web"_s);
    QTRY_VERIFY(canLaunch());
    find<QLineEdit>(u"volumes"_s)->setText(u"20 GB"_s);

    QTRY_VERIFY(!canLaunch());
    QVERIFY2(problems().first().contains(u"GiB"_s), qPrintable(problems().first()));
}

void TestLaunchDialog::whatWasEnteredIsThereAgain()
{
    open();
    fillPlain();
    check(u"networks"_s, u"dmz"_s);
    find<QPlainTextEdit>(u"userData"_s)->setPlainText(u"#!/bin/sh"_s);
    auto *box = find<QComboBox>(u"floatingIp"_s);
    QTRY_COMPARE(box->count(), 3);
    box->setCurrentIndex(1);
    emit box->activated(1);
    find<QLineEdit>(u"name"_s)->setText(u"web-9"_s);
    m_dialog->reject(); // what was typed last is not lost
    const auto before = m_dialog->order();
    QCOMPARE(before.server.name, u"web-9"_s);

    open();

    QTRY_COMPARE(shown(u"flavor"_s).size(), 3);
    QTRY_VERIFY(canLaunch());
    QCOMPARE(m_dialog->order(), before);
    QVERIFY(m_dialog->findChild<NoticeBar *>()->isVisible());
}

void TestLaunchDialog::anUntouchedFormLeavesNoDraft()
{
    open();
    QTRY_COMPARE(shown(u"flavor"_s).size(), 3);
    m_dialog->reject();

    open();

    QVERIFY(!m_dialog->findChild<NoticeBar *>()->isVisible());
    QTRY_COMPARE(m_dialog->order().server.securityGroups, QStringList { u"g1"_s });
}

void TestLaunchDialog::startingAfreshEmptiesTheForm()
{
    open();
    fillPlain();
    find<QPlainTextEdit>(u"userData"_s)->setPlainText(u"#!/bin/sh"_s);
    QTRY_VERIFY(canLaunch());

    find<QPushButton>(u"afresh"_s)->click();

    QVERIFY(find<QLineEdit>(u"name"_s)->text().isEmpty());
    QTRY_COMPARE(m_dialog->order().server.securityGroups, QStringList { u"g1"_s });
    QVERIFY(m_dialog->order().server.flavorId.isEmpty());
    QVERIFY(m_dialog->order().server.userData.isEmpty());
    QVERIFY(m_drafts->draft(LaunchForm, m_cloud->connection().key()).isEmpty());
}

void TestLaunchDialog::launchingEndsTheDraft()
{
    open();
    fillPlain();
    QTRY_VERIFY(canLaunch());
    QVERIFY(!m_drafts->draft(LaunchForm, m_cloud->connection().key()).isEmpty());

    m_dialog->launchButton()->click();
    QCoreApplication::processEvents();

    QVERIFY(m_drafts->draft(LaunchForm, m_cloud->connection().key()).isEmpty());
}

void TestLaunchDialog::oneLikeAnotherIsFilledIn()
{
    auto like = context();
    like.selection
        = { Resource::load(Schema::of<Server>(),
                           { { u"id"_s, u"a"_s },
                             { u"name"_s, u"web-3"_s },
                             { u"image"_s, named(u"i2"_s, {}) },
                             { u"flavor"_s, row({ { u"original_name"_s, u"small"_s } }) },
                             { u"addresses"_s, row({ { u"dmz"_s, QJsonArray() } }) },
                             { u"key_name"_s, u"ops"_s },
                             { u"security_groups"_s, QJsonArray { named({}, u"web"_s) } } }) };

    open(like);

    QCOMPARE(find<QLineEdit>(u"name"_s)->text(), u"web-4"_s);
    QTRY_VERIFY(canLaunch());
    QTRY_COMPARE(m_dialog->order().server.flavorId, u"f1"_s);
    QTRY_COMPARE(m_dialog->order().server.interfaces,
                 QList<LaunchInterface> { { .networkId = u"n2"_s } });
    QTRY_COMPARE(m_dialog->order().server.securityGroups, QStringList { u"g2"_s });
    QCOMPARE(m_dialog->order().server.imageId, u"i2"_s);
    QCOMPARE(m_dialog->order().server.keyName, u"ops"_s);
    m_dialog->reject();
    QVERIFY(m_drafts->draft(LaunchForm, m_cloud->connection().key()).isEmpty());
}

void TestLaunchDialog::namesBecomeIdsWhenListsCome()
{
    LaunchOrder order;
    order.server = { .name = u"x"_s,
                     .flavorId = u"big"_s,
                     .imageId = u"i1"_s,
                     .networking = ServerLaunch::Networking::Listed,
                     .interfaces = { { .networkId = u"dmz"_s, .fixedAddress = u"10.2.0.9"_s } } };
    auto given = context();
    given.inputs.insert(LaunchBeginning, QVariant::fromValue(order));

    open(given);

    QTRY_COMPARE(m_dialog->order().server.flavorId, u"f3"_s);
    QTRY_COMPARE(
        m_dialog->order().server.interfaces,
        (QList<LaunchInterface> { { .networkId = u"n2"_s, .fixedAddress = u"10.2.0.9"_s } }));
}

void TestLaunchDialog::anImageThatIsASnapshotIsFoundThere()
{
    LaunchOrder order;
    order.server = { .name = u"x"_s, .flavorId = u"f1"_s, .imageId = u"i3"_s };
    auto given = context();
    given.inputs.insert(LaunchBeginning, QVariant::fromValue(order));

    open(given);

    QTRY_VERIFY(find<QRadioButton>(u"source1"_s)->isChecked());
    QTRY_COMPARE(m_dialog->order().server.imageId, u"i3"_s);
    QTRY_VERIFY(canLaunch());
}

void TestLaunchDialog::whatFailedIsThereAgain()
{
    open();
    fillPlain();
    QTRY_VERIFY(canLaunch());
    m_dialog->launchButton()->click();
    const auto order = m_answers.first()->value(LaunchForm).value<LaunchOrder>();
    auto again = context();
    again.inputs.insert(LaunchBeginning, QVariant::fromValue(order));

    open(again);

    QTRY_VERIFY(canLaunch());
    QCOMPARE(m_dialog->order(), order);
}

void TestLaunchDialog::theCommandIsCopied()
{
    open();
    fillPlain();
    QTRY_VERIFY(canLaunch());

    find<QAction>(u"copyCommand"_s)->trigger();

    QVERIFY2(m_copied.contains(u"server create --flavor f1 --image i1 --nic net-id=n1"_s),
             qPrintable(m_copied));
    find<QAction>(u"copyTemplate"_s)->trigger();
    QVERIFY2(m_copied.startsWith(u"heat_template_version"_s), qPrintable(m_copied));
}

void TestLaunchDialog::offlineNothingIsLaunched()
{
    open();
    fillPlain();
    QTRY_VERIFY(canLaunch());
    for (const auto *key :
         { "GET /flavors/detail", "GET /images", "GET /networks", "GET /limits" }) {
        m_cloud->transport->reset(key);
        m_cloud->transport->on(key, 0);
    }

    m_store->refreshVisible();

    QTRY_VERIFY(!canLaunch());
    QVERIFY(m_dialog->findChild<NoticeBar *>()->text().contains(u"cannot be reached"_s));
    QCOMPARE(m_dialog->order().server.flavorId, u"f1"_s);
}

void TestLaunchDialog::aKeyPairIsImportedAndChosen()
{
    m_cloud->transport->on("POST /os-keypairs", [](const ScriptedTransport::Seen &seen) {
        return ScriptedTransport::Answer { 201,
                                           seen.body,
                                           { { "Content-Type", "application/json" } } };
    });
    open();
    QTRY_COMPARE(find<QComboBox>(u"keypair"_s)->count(), 3);

    find<QPushButton>(u"importKey"_s)->click();
    auto *question = m_dialog->findChild<QuestionDialog *>();
    QVERIFY(question);
    question->findChild<QLineEdit *>(u"name"_s)->setText(u"fresh"_s);
    question->findChild<QPlainTextEdit *>(u"publicKey"_s)
        ->setPlainText(u"ssh-ed25519 "
                       "AAAAC3NzaC1lZDI1NTE5AAAAIKOb71Uqy14v/v+9ZJ2bjt9+HRBYFZ9A0qZslPBJkwjO me"_s);
    question->verbButton()->click();

    QTRY_COMPARE(m_dialog->order().server.keyName, u"fresh"_s);
}

void TestLaunchDialog::oneFormForEachProject()
{
    auto *first = open();

    auto *second = open();

    QCOMPARE(second, first);
    QCOMPARE(m_answers.size(), 1); // the second question is declined at once
    QVERIFY(!m_answers.first().has_value());
}

void TestLaunchDialog::tabGoesThroughTheFormInOrder()
{
    open();
    fillPlain();
    find<QRadioButton>(u"source2"_s)->click();
    find<QToolButton>(u"advanced"_s)->click();
    QTRY_COMPARE(m_dialog->order().server.interfaces.size(), 1);
    const QStringList expected { u"name"_s,        u"count"_s,          u"source0"_s,
                                 u"volume"_s,      u"flavor"_s,         u"networking2"_s,
                                 u"networks"_s,    u"ownPorts"_s,       u"address0"_s,
                                 u"floatingIp"_s,  u"securityGroups"_s, u"keypair"_s,
                                 u"newKey"_s,      u"userData"_s,       u"advanced"_s,
                                 u"zone"_s,        u"serverGroup"_s,    u"volumes"_s,
                                 u"description"_s, u"tags"_s,           u"metadata"_s };

    QStringList order;
    const QWidget *at = find<QLineEdit>(u"name"_s);
    do {
        if (expected.contains(at->objectName()) && (at->focusPolicy() & Qt::TabFocus))
            order << at->objectName();
        at = at->nextInFocusChain();
    } while (at != find<QLineEdit>(u"name"_s));

    QCOMPARE(order, expected);
}

void TestLaunchDialog::noControlIsNameless()
{
    open();
    find<QToolButton>(u"advanced"_s)->click();
    find<QCheckBox>(u"ownPorts"_s)->click();
    fillPlain();
    QTRY_VERIFY(canLaunch());
    const auto isControl = [](QAccessible::Role role) {
        return role == QAccessible::PushButton || role == QAccessible::EditableText
            || role == QAccessible::ComboBox || role == QAccessible::CheckBox
            || role == QAccessible::RadioButton || role == QAccessible::Tree
            || role == QAccessible::SpinBox;
    };

    QStringList nameless;
    for (auto *widget : m_dialog->findChildren<QWidget *>()) {
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        const bool isInside = qobject_cast<QComboBox *>(widget->parentWidget())
            || qobject_cast<QSpinBox *>(widget->parentWidget());
        if (widget->isVisible() && accessible && isControl(accessible->role()) && !isInside
            && accessible->text(QAccessible::Name).isEmpty())
            nameless << QLatin1String(widget->metaObject()->className()) + u' '
                    + widget->objectName();
    }

    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
}

QTEST_MAIN(TestLaunchDialog)
#include "tst_launchdialog.moc"
