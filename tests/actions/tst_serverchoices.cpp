// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionregistry.h"
#include "actions/choices.h"
#include "actions/computequota.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"

#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

QJsonObject body(const QString &status = u"ACTIVE"_s)
{
    return { { u"id"_s, u"1"_s },
             { u"name"_s, u"vm-1"_s },
             { u"status"_s, status },
             { u"image"_s, QJsonObject { { u"id"_s, u"i1"_s } } },
             { u"flavor"_s,
               QJsonObject { { u"original_name"_s, u"small"_s },
                             { u"vcpus"_s, 2 },
                             { u"ram"_s, 2048 },
                             { u"disk"_s, 20 } } },
             { u"OS-SRV-USG:launched_at"_s, u"2026-01-01T00:00:00.000000"_s } };
}

Resource server(const QString &status = u"ACTIVE"_s)
{
    return Resource::load(Schema::of<Server>(), body(status));
}

//! With an address inside and one outside.
Resource addressed()
{
    const auto address = [](const QString &text, const QString &type) {
        return QJsonObject { { u"addr"_s, text },
                             { u"version"_s, 4 },
                             { u"OS-EXT-IPS:type"_s, type } };
    };
    auto json = body();
    json.insert(u"addresses"_s,
                QJsonObject { { u"net"_s,
                                QJsonArray { address(u"10.0.0.5"_s, u"fixed"_s),
                                             address(u"203.0.113.7"_s, u"floating"_s) } } });
    return Resource::load(Schema::of<Server>(), json);
}

Resource flavor(const QString &name, int vcpus, int ram, int disk)
{
    return Resource::load(Schema::of<Flavor>(),
                          { { u"id"_s, name },
                            { u"name"_s, name },
                            { u"vcpus"_s, vcpus },
                            { u"ram"_s, ram },
                            { u"disk"_s, disk } });
}

QJsonObject volume(const QString &status, const QString &serverId = {})
{
    QJsonArray attachments;
    if (!serverId.isEmpty())
        attachments << QJsonObject { { u"server_id"_s, serverId } };
    return { { u"volume"_s,
               QJsonObject { { u"id"_s, u"v1"_s },
                             { u"name"_s, u"data"_s },
                             { u"status"_s, status },
                             { u"attachments"_s, attachments } } } };
}

//! The real actions over a scripted cloud, answered by a script.
struct Desk
{
    ScriptedCloud cloud;
    ResourceStore store;
    Operations operations { &store };
    ActionRegistry registry;
    Question asked;
    Inputs answers;
    QUrl opened; //!< in the browser
    QString copied;
    QStringList started;
    QString startFault; //!< what starting a program says

    Desk()
    {
        addActions(registry);
        registry.setAsker([this](const Question &question,
                                 const std::function<void(std::optional<Inputs>)> &answered) {
            asked = question;
            for (const auto &input : question.inputs) {
                if (!answers.contains(input.name))
                    answers.insert(input.name, input.initial);
            }
            answered(answers);
        });
    }

    ActionContext context(const Resource &row = server())
    {
        ActionContext context;
        context.place = Place { cloud.connection(), &row.schema() };
        context.selection = { row };
        context.operations = &operations;
        context.store = &store;
        context.openUrl = [this](const QUrl &url) { opened = url; };
        context.copyText = [this](const QString &text) { copied = text; };
        context.startProgram = [this](const QStringList &command) {
            started = command;
            return startFault;
        };
        return context;
    }
    Operations::State state() const
    {
        return operations.index(0, 0).data(Operations::StateRole).value<Operations::State>();
    }
    void trigger(const QString &id, const Inputs &given, const Resource &row = server())
    {
        answers = given;
        registry.trigger(id, context(row));
    }
    Input input(const QString &id, qsizetype at, const Resource &row = server())
    {
        return registry.find(id)->inputsFor(context(row)).value(at);
    }
    QJsonObject sent(const QByteArray &key) const
    {
        return QJsonDocument::fromJson(cloud->last(key).body).object();
    }
    //! The store knows the limits of the project.
    void allow(int cores, int ram)
    {
        const QJsonObject absolute {
            { u"maxTotalCores"_s, cores },  { u"totalCoresUsed"_s, 4 },
            { u"maxTotalRAMSize"_s, ram },  { u"totalRAMUsed"_s, 4096 },
            { u"maxTotalInstances"_s, 10 }, { u"totalInstancesUsed"_s, 2 }
        };
        store.listing(ComputeQuota::limitsPlace(context()))
            ->upsert(Resource::load(Schema::of<ComputeLimits>(), { { u"absolute"_s, absolute } }));
    }
};

} // namespace

class TestServerChoices : public QObject
{
    Q_OBJECT

private slots:
    void eachChoiceSendsItsBody_data();
    void eachChoiceSendsItsBody();
    void namesAreSentAlone_data();
    void namesAreSentAlone();
    void aPasswordThatTheCloudMadeIsToldOnce();
    void aPasswordThatWasTypedIsNotToldBack();

    void aResizeFitsTheDiskAndTheQuota();
    void aResizeSaysWhatItTakesOfTheQuota();
    void anImageThatNeedsMoreThanTheServerHasIsRefused();
    void aServerThatBootsFromAVolumeHasNoBackup();

    void anAttachedVolumeIsWaitedFor();
    void anAttachmentThatFailsSaysSo();
    void aDetachedVolumeIsFree();
    void onlyVolumesThatAreFreeCanBeAttached();
    void aRowOfTheServersVolumesIsDetached();

    void anInterfaceIsOfANetworkWithAnAddress();
    void aDetachedInterfaceIsGoneWhenItsPortIs();
    void aFloatingIpLeadsToAPort();
    void aNewFloatingIpIsMadeAndLed();
    void whatIsAskedOfOneServerWorksOnOneOnly_data();
    void whatIsAskedOfOneServerWorksOnOneOnly();
    void onlyChangedSecurityGroupsAreSent();
    void groupsOfOnePortAreSetThere();

    void aConsoleOpensInTheBrowser();
    void aConsoleOfAWeirdAddressIsNotOpened();
    void sshGoesToTheAddressAsTheUserOfTheImage();
    void aTerminalThatIsNotThereIsTold();

    void hostsThatCannotTakeServersSayWhy();
    void aServerWhoseHostIsUpIsNotEvacuated();
    void addressesHostNamesAndReasonsAreChecked_data();
    void addressesHostNamesAndReasonsAreChecked();
};

void TestServerChoices::eachChoiceSendsItsBody_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<Inputs>("given");
    QTest::addColumn<QByteArray>("sent");

    const auto secret = QVariant::fromValue(Secret(u"geheim"_s));
    QTest::newRow("resize") << u"ACTIVE"_s << u"VERIFY_RESIZE"_s
                            << Inputs { { u"flavor"_s, u"big"_s } }
                            << R"({"resize":{"flavorRef":"big"}})"_ba;
    QTest::newRow("rebuild") << u"ERROR"_s << u"ACTIVE"_s
                             << Inputs { { u"image"_s, u"i2"_s }, { u"password"_s, secret } }
                             << R"({"rebuild":{"imageRef":"i2","adminPass":"geheim"}})"_ba;
    QTest::newRow("rescue") << u"SHUTOFF"_s << u"RESCUE"_s << Inputs { { u"image"_s, u""_s } }
                            << R"({"rescue":{}})"_ba;
    QTest::newRow("backup")
        << u"ACTIVE"_s << u"ACTIVE"_s
        << Inputs { { u"name"_s, u"n"_s }, { u"type"_s, u"weekly"_s }, { u"rotation"_s, 3 } }
        << R"({"createBackup":{"name":"n","backup_type":"weekly","rotation":3}})"_ba;
    QTest::newRow("password") << u"ACTIVE"_s << u"ACTIVE"_s << Inputs { { u"password"_s, secret } }
                              << R"({"changePassword":{"adminPass":"geheim"}})"_ba;
    QTest::newRow("lock.reason") << u"ACTIVE"_s << u"ACTIVE"_s
                                 << Inputs { { u"reason"_s, u"audit"_s } }
                                 << R"({"lock":{"locked_reason":"audit"}})"_ba;
    QTest::newRow("unshelve.zone")
        << u"SHELVED_OFFLOADED"_s << u"ACTIVE"_s << Inputs { { u"zone"_s, u"north"_s } }
        << R"({"unshelve":{"availability_zone":"north"}})"_ba;
    QTest::newRow("unshelve.zone: any")
        << u"SHELVED_OFFLOADED"_s << u"ACTIVE"_s << Inputs { { u"zone"_s, QString() } }
        << R"({"unshelve":{"availability_zone":null}})"_ba;
    QTest::newRow("unshelve.host")
        << u"SHELVED_OFFLOADED"_s << u"ACTIVE"_s << Inputs { { u"host"_s, u"h2"_s } }
        << R"({"unshelve":{"host":"h2"}})"_ba;
    QTest::newRow("unshelve.host: any")
        << u"SHELVED_OFFLOADED"_s << u"ACTIVE"_s << Inputs { { u"host"_s, QString() } }
        << R"({"unshelve":null})"_ba;
    QTest::newRow("migrate.host") << u"SHUTOFF"_s << u"VERIFY_RESIZE"_s
                                  << Inputs { { u"host"_s, u"h2"_s } }
                                  << R"({"migrate":{"host":"h2"}})"_ba;
    QTest::newRow("migrate.live.host")
        << u"ACTIVE"_s << u"ACTIVE"_s << Inputs { { u"host"_s, u"h2"_s } }
        << R"({"os-migrateLive":{"block_migration":"auto","host":"h2"}})"_ba;
    QTest::newRow("evacuate") << u"ERROR"_s << u"ACTIVE"_s << Inputs { { u"host"_s, u""_s } }
                              << R"({"evacuate":{}})"_ba;
}

void TestServerChoices::eachChoiceSendsItsBody()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(Inputs, given);
    QFETCH(QByteArray, sent);
    Desk desk;
    desk.cloud->on("POST /servers/1/action", 202, QJsonObject());
    desk.cloud->on("GET /servers/1", 200, QJsonObject { { u"server"_s, body(to) } });

    const auto action = QString::fromLatin1(QTest::currentDataTag()).section(u':', 0, 0);
    desk.trigger(u"server."_s + action, given, server(from));

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QCOMPARE(desk.sent("POST /servers/1/action"), QJsonDocument::fromJson(sent).object());
}

void TestServerChoices::namesAreSentAlone_data()
{
    QTest::addColumn<QByteArray>("sent");

    QTest::newRow("rename") << R"({"server":{"name":"web"}})"_ba;
    QTest::newRow("describe") << R"({"server":{"description":"web"}})"_ba;
    QTest::newRow("hostname") << R"({"server":{"hostname":"web"}})"_ba;
}

void TestServerChoices::namesAreSentAlone()
{
    QFETCH(QByteArray, sent);
    Desk desk;
    desk.cloud->on("PUT /servers/1", 200, QJsonObject { { u"server"_s, body() } });

    desk.trigger(u"server."_s + QLatin1String(QTest::currentDataTag()),
                 { { u"name"_s, u"web"_s } });

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QCOMPARE(desk.cloud->last("PUT /servers/1").body, sent);
}

void TestServerChoices::aPasswordThatTheCloudMadeIsToldOnce()
{
    Desk desk;
    QList<Revelation> told;
    connect(&desk.operations, &Operations::revealed, this,
            [&](const Revelation &revelation) { told << revelation; });
    desk.cloud->on("POST /servers/1/action", 200, QJsonObject { { u"adminPass"_s, u"x7"_s } });
    desk.cloud->on("GET /servers/1", 200, QJsonObject { { u"server"_s, body(u"RESCUE"_s) } });

    desk.trigger(u"server.rescue"_s, { { u"image"_s, QString() } });

    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told[0].label, u"Password of vm-1"_s);
    QVERIFY(told[0].secret == Secret(u"x7"_s));
}

void TestServerChoices::aPasswordThatWasTypedIsNotToldBack()
{
    Desk desk;
    QSignalSpy told(&desk.operations, &Operations::revealed);
    desk.cloud->on("POST /servers/1/action", 200, QJsonObject { { u"adminPass"_s, u"mine"_s } });
    desk.cloud->on("GET /servers/1", 200, QJsonObject { { u"server"_s, body(u"RESCUE"_s) } });

    desk.trigger(u"server.rescue"_s, { { u"password"_s, QVariant::fromValue(Secret(u"mine"_s)) } });

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QVERIFY(told.isEmpty());
}

void TestServerChoices::aResizeFitsTheDiskAndTheQuota()
{
    Desk desk;
    desk.allow(6, 8192);
    const auto refusal = desk.input(u"server.resize"_s, 0).choice.refusal;

    QCOMPARE(refusal(flavor(u"small"_s, 2, 2048, 20)), u"vm-1 is of this size."_s);
    QCOMPARE(refusal(flavor(u"tiny"_s, 1, 512, 5)), u"Its disk is smaller."_s);
    QCOMPARE(refusal(flavor(u"medium"_s, 4, 4096, 20)), QString());
    QVERIFY(refusal(flavor(u"wide"_s, 8, 2048, 20)).contains(u"vCPU"_s));
    QVERIFY(refusal(flavor(u"deep"_s, 2, 16384, 20)).contains(u"memory"_s));
}

void TestServerChoices::aResizeSaysWhatItTakesOfTheQuota()
{
    Desk desk;
    desk.allow(20, -1);
    const auto input = desk.input(u"server.resize"_s, 0);
    desk.store.listing(*input.choice.place)->upsert(flavor(u"big"_s, 4, 4096, 40));

    const auto effect = input.effect(u"big"_s);

    QVERIFY2(effect.contains(u"6 of 20"_s), qPrintable(effect));
    QVERIFY2(effect.contains(u"no limit"_s), qPrintable(effect));
    QCOMPARE(input.effect(u"unknown"_s), QString());
}

void TestServerChoices::anImageThatNeedsMoreThanTheServerHasIsRefused()
{
    Desk desk;
    const auto refusal = desk.input(u"server.rebuild"_s, 0).choice.refusal;
    const auto image = [](int disk, int ram, const QString &status) {
        return Resource::load(Schema::of<Image>(),
                              { { u"id"_s, u"i2"_s },
                                { u"status"_s, status },
                                { u"min_disk"_s, disk },
                                { u"min_ram"_s, ram } });
    };

    QCOMPARE(refusal(image(20, 2048, u"active"_s)), QString());
    QVERIFY(refusal(image(21, 0, u"active"_s)).contains(u"21 GiB"_s));
    QVERIFY(refusal(image(0, 4096, u"active"_s)).contains(u"4096 MiB"_s));
    QVERIFY(!refusal(image(0, 0, u"deactivated"_s)).isEmpty());
}

void TestServerChoices::aServerThatBootsFromAVolumeHasNoBackup()
{
    Desk desk;
    auto json = body();
    json.insert(u"image"_s, QString());
    const auto row = Resource::load(Schema::of<Server>(), json);

    const auto on
        = desk.registry.availability(*desk.registry.find(u"server.backup"_s), desk.context(row));

    QVERIFY(on.reason.contains(u"boots from a volume"_s));
}

void TestServerChoices::anAttachedVolumeIsWaitedFor()
{
    Desk desk;
    desk.cloud->on("POST /servers/1/os-volume_attachments", 200, QJsonObject());
    desk.cloud->on("GET /volumes/v1", 200, volume(u"attaching"_s));
    desk.cloud->on("GET /volumes/v1", 200, volume(u"in-use"_s, u"1"_s));
    desk.cloud->on("GET /servers/1", 200, QJsonObject { { u"server"_s, body() } });

    desk.trigger(
        u"server.volume.attach"_s,
        { { u"volume"_s, u"v1"_s }, { u"device"_s, u" /dev/vdb "_s }, { u"isDeleted"_s, true } });

    QTRY_COMPARE_WITH_TIMEOUT(desk.state(), Operations::State::Done, 10000);
    const QJsonObject what { { u"volumeId"_s, u"v1"_s },
                             { u"device"_s, u"/dev/vdb"_s },
                             { u"delete_on_termination"_s, true } };
    QCOMPARE(desk.sent("POST /servers/1/os-volume_attachments"),
             (QJsonObject { { u"volumeAttachment"_s, what } }));
    QCOMPARE(desk.cloud->count("GET /volumes/v1"), 2);
}

void TestServerChoices::anAttachmentThatFailsSaysSo()
{
    Desk desk;
    desk.cloud->on("POST /servers/1/os-volume_attachments", 200, QJsonObject());
    desk.cloud->on("GET /volumes/v1", 200, volume(u"available"_s));

    desk.trigger(u"server.volume.attach"_s, { { u"volume"_s, u"v1"_s } });

    QTRY_COMPARE(desk.state(), Operations::State::Failed);
    const auto text = desk.operations.index(0, 0).data(Operations::ErrorTextRole).toString();
    QVERIFY2(text.contains(u"data is not attached"_s), qPrintable(text));
}

void TestServerChoices::aDetachedVolumeIsFree()
{
    Desk desk;
    desk.cloud->on("DELETE /servers/1/os-volume_attachments/v1", 202);
    desk.cloud->on("GET /volumes/v1", 200, volume(u"available"_s));
    desk.cloud->on("GET /servers/1", 200, QJsonObject { { u"server"_s, body() } });
    auto json = body();
    json.insert(u"os-extended-volumes:volumes_attached"_s,
                QJsonArray { QJsonObject { { u"id"_s, u"v1"_s } } });

    desk.trigger(u"server.volume.detach"_s, { { u"volume"_s, u"v1"_s } },
                 Resource::load(Schema::of<Server>(), json));

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QCOMPARE(desk.cloud->count("GET /volumes/v1"), 1);
}

void TestServerChoices::onlyVolumesThatAreFreeCanBeAttached()
{
    Desk desk;
    const auto refusal = desk.input(u"server.volume.attach"_s, 0).choice.refusal;
    const auto load = [](const QJsonObject &json, bool isMulti = false) {
        auto inside = json[u"volume"_s].toObject();
        inside.insert(u"multiattach"_s, isMulti);
        return Resource::load(Schema::of<Volume>(), inside);
    };

    QCOMPARE(refusal(load(volume(u"available"_s))), QString());
    QCOMPARE(refusal(load(volume(u"in-use"_s, u"2"_s), true)), QString());
    QVERIFY(!refusal(load(volume(u"in-use"_s, u"2"_s))).isEmpty());
    QVERIFY(!refusal(load(volume(u"error"_s))).isEmpty());
    QVERIFY(refusal(load(volume(u"in-use"_s, u"1"_s), true)).contains(u"this server"_s));
}

void TestServerChoices::aRowOfTheServersVolumesIsDetached()
{
    Desk desk;
    desk.cloud->on("DELETE /servers/1/os-volume_attachments/v1", 202);
    desk.cloud->on("GET /volumes/v1", 200, volume(u"available"_s));
    desk.cloud->on("GET /servers/1", 200, QJsonObject { { u"server"_s, body() } });
    const auto row = Resource::load(Schema::of<VolumeAttachment>(), { { u"volumeId"_s, u"v1"_s } },
                                    { { u"server"_s, u"1"_s } });

    desk.trigger(u"volumeattachment.delete"_s, {}, row);

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QCOMPARE(desk.asked.ask, Ask::Confirm);
    QCOMPARE(desk.cloud->count("DELETE /servers/1/os-volume_attachments/v1"), 1);
}

void TestServerChoices::anInterfaceIsOfANetworkWithAnAddress()
{
    Desk desk;
    desk.cloud->on("POST /servers/1/os-interface", 200, QJsonObject());
    desk.cloud->on("GET /servers/1", 200, QJsonObject { { u"server"_s, body() } });

    desk.trigger(u"server.interface.attach"_s,
                 { { u"network"_s, u"n1"_s }, { u"address"_s, u"10.0.0.9"_s } });

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    const QJsonObject what {
        { u"net_id"_s, u"n1"_s },
        { u"fixed_ips"_s, QJsonArray { QJsonObject { { u"ip_address"_s, u"10.0.0.9"_s } } } }
    };
    QCOMPARE(desk.sent("POST /servers/1/os-interface"),
             (QJsonObject { { u"interfaceAttachment"_s, what } }));
}

void TestServerChoices::aDetachedInterfaceIsGoneWhenItsPortIs()
{
    Desk desk;
    desk.cloud->on("DELETE /servers/1/os-interface/p1", 202);
    desk.cloud->on("GET /servers/1/os-interface/p1", 200, QJsonObject());
    desk.cloud->on("GET /servers/1/os-interface/p1", 404);
    desk.cloud->on("GET /servers/1", 200, QJsonObject { { u"server"_s, body() } });

    desk.trigger(u"server.interface.detach"_s, { { u"port"_s, u"p1"_s } });

    QTRY_COMPARE_WITH_TIMEOUT(desk.state(), Operations::State::Done, 10000);
    QCOMPARE(desk.cloud->count("GET /servers/1/os-interface/p1"), 2);
}

void TestServerChoices::aFloatingIpLeadsToAPort()
{
    Desk desk;
    desk.cloud->on("PUT /floatingips/f1", 200, QJsonObject { { u"floatingip"_s, QJsonObject() } });
    desk.cloud->on("GET /servers/1", 200, QJsonObject { { u"server"_s, body() } });

    desk.trigger(u"server.floatingip.associate"_s,
                 { { u"floatingip"_s, u"f1"_s }, { u"port"_s, u"p1"_s } });

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QCOMPARE(desk.cloud->last("PUT /floatingips/f1").body, R"({"floatingip":{"port_id":"p1"}})"_ba);
}

void TestServerChoices::aNewFloatingIpIsMadeAndLed()
{
    Desk desk;
    desk.cloud->on("POST /floatingips", 201,
                   QJsonObject { { u"floatingip"_s, QJsonObject { { u"id"_s, u"f2"_s } } } });
    desk.cloud->on("GET /servers/1", 200, QJsonObject { { u"server"_s, body() } });

    desk.trigger(u"server.floatingip.new"_s,
                 { { u"network"_s, u"outside"_s }, { u"port"_s, u"p1"_s } });

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    const QJsonObject what { { u"floating_network_id"_s, u"outside"_s },
                             { u"port_id"_s, u"p1"_s } };
    QCOMPARE(desk.sent("POST /floatingips"), (QJsonObject { { u"floatingip"_s, what } }));
}

void TestServerChoices::whatIsAskedOfOneServerWorksOnOneOnly_data()
{
    QTest::addColumn<QString>("action");
    for (const auto *id :
         { "server.rename", "server.snapshot", "server.backup", "server.volume.attach",
           "server.interface.detach", "server.floatingip.new", "server.securitygroups" })
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestServerChoices::whatIsAskedOfOneServerWorksOnOneOnly()
{
    QFETCH(QString, action);
    Desk desk;
    auto context = desk.context();
    const auto &spec = *desk.registry.find(action);
    const auto reason = [&] { return desk.registry.availability(spec, context).reason; };

    QVERIFY(reason() != u"Select one only."_s);
    context.selection << server();

    QCOMPARE(reason(), u"Select one only."_s);
}

void TestServerChoices::onlyChangedSecurityGroupsAreSent()
{
    Desk desk;
    const QJsonObject port { { u"id"_s, u"p1"_s },
                             { u"security_groups"_s, QJsonArray { u"web"_s, u"old"_s } } };
    desk.cloud->on("GET /ports", 200, QJsonObject { { u"ports"_s, QJsonArray { port } } });
    desk.cloud->on("POST /servers/1/action", 202);
    desk.cloud->on("GET /servers/1", 200, QJsonObject { { u"server"_s, body() } });

    desk.trigger(u"server.securitygroups"_s,
                 { { u"groups"_s, QStringList { u"web"_s, u"new"_s } } });

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QCOMPARE(desk.cloud->count("POST /servers/1/action"), 2);
    QCOMPARE(desk.cloud->last("POST /servers/1/action").body,
             R"({"removeSecurityGroup":{"name":"old"}})"_ba);
}

void TestServerChoices::groupsOfOnePortAreSetThere()
{
    Desk desk;
    const QJsonObject json { { u"id"_s, u"p1"_s },
                             { u"port_security_enabled"_s, true },
                             { u"security_groups"_s, QJsonArray { u"web"_s } } };
    const auto port = Resource::load(Schema::of<Port>(), json);
    desk.cloud->on("PUT /ports/p1", 200, QJsonObject { { u"port"_s, json } });

    desk.trigger(u"port.securitygroups"_s, { { u"groups"_s, QStringList { u"db"_s } } }, port);

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QCOMPARE(desk.asked.inputs.value(0).initial.toStringList(), QStringList { u"web"_s });
    QCOMPARE(desk.cloud->last("PUT /ports/p1").body, R"({"port":{"security_groups":["db"]}})"_ba);
}

void TestServerChoices::aConsoleOpensInTheBrowser()
{
    Desk desk;
    const QJsonObject console { { u"protocol"_s, u"vnc"_s },
                                { u"type"_s, u"novnc"_s },
                                { u"url"_s, u"https://console.test/vnc?token=t"_s } };
    desk.cloud->on("POST /servers/1/remote-consoles", 200,
                   QJsonObject { { u"remote_console"_s, console } });

    desk.trigger(u"server.console.novnc"_s, {});

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QCOMPARE(desk.opened, QUrl(u"https://console.test/vnc?token=t"_s));
}

void TestServerChoices::aConsoleOfAWeirdAddressIsNotOpened()
{
    Desk desk;
    const QJsonObject console { { u"protocol"_s, u"vnc"_s },
                                { u"type"_s, u"novnc"_s },
                                { u"url"_s, u"file:///etc/passwd"_s } };
    desk.cloud->on("POST /servers/1/remote-consoles", 200,
                   QJsonObject { { u"remote_console"_s, console } });

    desk.trigger(u"server.console.novnc"_s, {});

    QTRY_COMPARE(desk.state(), Operations::State::Failed);
    QVERIFY(desk.opened.isEmpty());
}

void TestServerChoices::sshGoesToTheAddressAsTheUserOfTheImage()
{
    Desk desk;
    desk.cloud->on("GET /images/i1", 200,
                   QJsonObject { { u"id"_s, u"i1"_s }, { u"os_admin_user"_s, u"debian"_s } });

    desk.trigger(u"server.ssh.copy"_s, {}, addressed());

    QTRY_COMPARE(desk.state(), Operations::State::Done);
    QVERIFY2(desk.copied.contains(u"debian@203.0.113.7"_s), qPrintable(desk.copied));
    QCOMPARE(desk.asked.inputs.value(0).options.size(), 2);
    desk.trigger(u"server.ssh"_s, { { u"address"_s, u"10.0.0.5"_s } }, addressed());
    QTRY_VERIFY(desk.started.join(u' ').contains(u"debian@10.0.0.5"_s));
}

void TestServerChoices::aTerminalThatIsNotThereIsTold()
{
    Desk desk;
    desk.startFault = u"It could not be started."_s;
    desk.cloud->on("GET /images/i1", 404);

    desk.trigger(u"server.ssh"_s, {}, addressed());

    QTRY_COMPARE(desk.state(), Operations::State::Failed);
    const auto text = desk.operations.index(0, 0).data(Operations::ErrorTextRole).toString();
    QVERIFY(text.contains(desk.startFault));
}

void TestServerChoices::hostsThatCannotTakeServersSayWhy()
{
    Desk desk;
    auto json = body();
    json.insert(u"OS-EXT-SRV-ATTR:host"_s, u"h1"_s);
    const auto choice
        = desk.input(u"server.migrate.host"_s, 0, Resource::load(Schema::of<Server>(), json))
              .choice;
    const auto host = [](const QString &name, const QString &state, const QString &status) {
        return Resource::load(
            Schema::of<ComputeService>(),
            { { u"host"_s, name }, { u"state"_s, state }, { u"status"_s, status } });
    };

    QCOMPARE(choice.refusal(host(u"h2"_s, u"up"_s, u"enabled"_s)), QString());
    QCOMPARE(choice.refusal(host(u"h1"_s, u"up"_s, u"enabled"_s)), u"It is there now."_s);
    QCOMPARE(choice.refusal(host(u"h2"_s, u"down"_s, u"enabled"_s)), u"It is down."_s);
    QCOMPARE(choice.refusal(host(u"h2"_s, u"up"_s, u"disabled"_s)), u"It is disabled."_s);
    QCOMPARE(choice.answer(host(u"h2"_s, u"up"_s, u"enabled"_s)), u"h2"_s);
}

void TestServerChoices::aServerWhoseHostIsUpIsNotEvacuated()
{
    Desk desk;
    auto json = body();
    json.insert(u"host_status"_s, u"UP"_s);
    json.insert(u"OS-EXT-SRV-ATTR:host"_s, u"h1"_s);
    const auto &evacuate = *desk.registry.find(u"server.evacuate"_s);
    const auto up = desk.context(Resource::load(Schema::of<Server>(), json));
    json.insert(u"host_status"_s, u"DOWN"_s);
    const auto down = desk.context(Resource::load(Schema::of<Server>(), json));

    QVERIFY(desk.registry.availability(evacuate, up).reason.contains(u"h1 is up"_s));
    QVERIFY(desk.registry.availability(evacuate, down).isEnabled());
}

void TestServerChoices::addressesHostNamesAndReasonsAreChecked_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("bad");

    QTest::newRow("address") << u"server.interface.attach"_s << 1 << u"2001:db8::1"_s
                             << u"10.0.0"_s;
    QTest::newRow("no address") << u"server.interface.attach"_s << 1 << QString() << u"web"_s;
    QTest::newRow("host name") << u"server.hostname"_s << 0 << u"web-1"_s << u"-web"_s;
    QTest::newRow("host name with blanks") << u"server.hostname"_s << 0 << u"ab"_s << u"a b"_s;
    QTest::newRow("reason") << u"server.lock.reason"_s << 0 << u"audit"_s << u" "_s;
    QTest::newRow("long reason") << u"server.lock.reason"_s << 0 << QString(255, u'x')
                                 << QString(256, u'x');
    QTest::newRow("description") << u"server.describe"_s << 0 << QString() << QString(256, u'x');
    QTest::newRow("kind of backup") << u"server.backup"_s << 1 << u"daily"_s << QString();
}

void TestServerChoices::addressesHostNamesAndReasonsAreChecked()
{
    QFETCH(QString, action);
    QFETCH(int, at);
    QFETCH(QString, good);
    QFETCH(QString, bad);
    Desk desk;

    const auto check = desk.input(action, at).check;

    QCOMPARE(check(good), QString());
    QVERIFY(!check(bad).isEmpty());
}

QTEST_MAIN(TestServerChoices)
#include "tst_serverchoices.moc"
