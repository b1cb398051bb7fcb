// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/wire.h"

#include <QRegularExpression>

using namespace cirro;
using namespace Qt::StringLiterals;

//! Each service refuses what the real one refuses, with its status and in its words.
class TestDemoRefusals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void novaRefuses_data();
    void novaRefuses();
    void cinderRefuses_data();
    void cinderRefuses();
    void glanceRefuses_data();
    void glanceRefuses();
    void neutronRefuses_data();
    void neutronRefuses();
    void readersAreToldTheRule_data();
    void readersAreToldTheRule();
    void microversionsOutOfRangeAreNotAcceptable_data();
    void microversionsOutOfRangeAreNotAcceptable();

private:
    void row(const char *name, const QByteArray &request, const QByteArray &body, int status,
             const QByteArray &words);
    void refused(const QByteArray &root, const QByteArray &microversion);

    //! One for all rows: what is refused changes nothing.
    std::unique_ptr<DemoCloud> m_cloud;
};

namespace {
void columns()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
}

//! "%name" in paths and bodies: an id of something that is there in the shop.
QByteArray filled(Wire &wire, const DemoCloud &cloud, QByteArray text)
{
    const auto first = [&wire](const QByteArray &path, const char *key) {
        return wire.get(path)
            .json()[QLatin1StringView(key)]
            .toArray()
            .first()["id"_L1]
            .toString()
            .toLatin1();
    };
    const QByteArray volumes = "/volume/v3/" + wire.projectId.toLatin1();
    text.replace("%none", "00000000-0000-0000-0000-000000000000");
    text.replace("%project", wire.projectId.toLatin1());
    text.replace("%server", cloud.serverId(u"web-1"_s).toLatin1());
    if (text.contains("%volume"))
        text.replace("%volume", first(volumes + "/volumes?status=available", "volumes"));
    if (text.contains("%image"))
        text.replace("%image",
                     first("/image/v2/images?owner=" + wire.projectId.toLatin1(), "images"));
    if (text.contains("%network"))
        text.replace("%network", firstNetwork(wire));
    if (text.contains("%subnet"))
        text.replace("%subnet",
                     first("/network/v2.0/subnets?network_id=" + firstNetwork(wire), "subnets"));
    if (text.contains("%group"))
        text.replace("%group", first("/network/v2.0/security-groups", "security_groups"));
    if (text.contains("%router"))
        text.replace("%router", first("/network/v2.0/routers", "routers"));
    return text;
}
} // namespace

void TestDemoRefusals::initTestCase()
{
    m_cloud = std::make_unique<DemoCloud>();
}

void TestDemoRefusals::row(const char *name, const QByteArray &request, const QByteArray &body,
                           int status, const QByteArray &words)
{
    QTest::newRow(name) << request << body << status << words;
}

void TestDemoRefusals::refused(const QByteArray &root, const QByteArray &microversion)
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    Wire wire(*m_cloud, "demo", "shop");
    const QByteArray method = request.left(request.indexOf(' '));
    const QByteArray path = filled(wire, *m_cloud, root + request.mid(method.size() + 1));
    const QByteArray sent = filled(wire, *m_cloud, body);
    wire.microversion = microversion;
    const QByteArray type
        = method == "PATCH" ? "application/openstack-images-v2.1-json-patch" : "application/json";

    const WireReply reply = wire.send(method.constData(), path, sent, { { "Content-Type", type } });

    QVERIFY2(reply.status == status, reply.body.constData());
    QVERIFY2(reply.body.contains(words), reply.body.constData());
}

void TestDemoRefusals::novaRefuses_data()
{
    columns();
    // clang-format off
    row("unknown marker", "GET /servers?marker=nope", {}, 400, "marker [nope] not found");
    row("limit", "GET /servers?limit=-1", {}, 400, "'-1' does not match '^[0-9]*$'");
    row("status", "GET /servers?status=NOPE", {}, 400, "Invalid status value");
    row("time", "GET /servers?changes-since=x", {}, 400, "'x' is not a 'date-time'");
    row("times", "GET /servers?changes-since=2026-01-02T00:00:00Z&changes-before=2026-01-01T00:00:00Z", {}, 400,
        "changes-since must be less than or equal to changes-before");
    row("sort key", "GET /servers?sort_key=name", {}, 400, "'name' is not one of [");
    row("sort direction", "GET /servers?sort_key=uuid&sort_dir=up", {}, 400, "'up' is not one of ['asc', 'desc']");
    row("filter", "GET /servers?bogus=1", {}, 400, "'bogus' does not match any of the regexes: '^_'");
    row("expression", "GET /servers?name=%5B", {}, 400, "'[' is not a 'regex'");
    row("all projects", "GET /servers/detail?all_tenants=1", {}, 403, "servers:detail:get_all_tenants");
    row("no member", "POST /servers", "{}", 400, "'server' is a required property");
    row("needed", "POST /servers", R"({"server": {}})", 400, "'name' is a required property");
    row("unknown", "POST /servers", R"({"server": {"name": "x", "flavorRef": "1", "networks": "none", "foo": 1}})", 400,
        "Additional properties are not allowed ('foo' was unexpected)");
    row("metadata", "POST /servers",
        R"({"server": {"name": "x", "flavorRef": "1", "networks": "none", "metadata": {"a": 1}}})", 400,
        "1 is not of type 'string'");
    row("no JSON", "POST /servers", "{bad", 400, "Malformed request body");
    row("no server", "GET /servers/%none", {}, 404, "Instance 00000000-0000-0000-0000-000000000000 could not be found.");
    row("rename", "PUT /servers/%server", R"({"server": {"name": ""}})", 400, "'' is too short");
    row("update", "PUT /servers/%server", R"({"server": {"bogus": ""}})", 400, "('bogus' was unexpected)");
    row("two actions", "POST /servers/%server/action", R"({"os-stop": null, "os-start": null})", 400, "Malformed request body");
    row("unknown action", "POST /servers/%server/action", R"({"bogus": null})", 400, "There is no such action: bogus");
    row("reboot", "POST /servers/%server/action", R"({"reboot": {}})", 400, "'type' is a required property");
    row("reboot type", "POST /servers/%server/action", R"({"reboot": {"type": "X"}})", 400, "'X' is not one of");
    row("resize", "POST /servers/%server/action", R"({"resize": {}})", 400, "'flavorRef' is a required property");
    row("resize flavor", "POST /servers/%server/action", R"({"resize": {"flavorRef": "nope"}})", 400, "Flavor nope could not be found.");
    row("rebuild", "POST /servers/%server/action", R"({"rebuild": {}})", 400, "'imageRef' is a required property");
    row("snapshot", "POST /servers/%server/action", R"({"createImage": {}})", 400, "'name' is a required property");
    row("backup", "POST /servers/%server/action", R"({"createBackup": {"name": "x"}})", 400, "'backup_type' is a required property");
    row("password", "POST /servers/%server/action", R"({"changePassword": {}})", 400, "'adminPass' is a required property");
    row("console log", "POST /servers/%server/action", R"({"os-getConsoleOutput": {"length": "x"}})", 400, "'x' does not match '^-?[0-9]+$'");
    row("old console", "POST /servers/%server/action", R"({"os-getVNCConsole": {"type": "novnc"}})", 404, "The resource could not be found.");
    row("group", "POST /servers/%server/action", R"({"addSecurityGroup": {"name": "nope"}})", 404, "Security group nope is not found for project");
    row("for administrators", "POST /servers/%server/action", R"({"os-resetState": {"state": "active"}})", 403,
        "os_compute_api:os-admin-actions:reset_state");
    row("metadata item", "GET /servers/%server/metadata/nope", {}, 404, "Metadata item was not found");
    row("other item", "PUT /servers/%server/metadata/a", R"({"meta": {"b": "c"}})", 400, "Request body and URI mismatch");
    row("tag form", "PUT /servers/%server/tags/a%2Cb", {}, 400, "Tag 'a,b' is invalid.");
    row("tag length", "PUT /servers/%server/tags", R"({"tags": [")" + QByteArray(61, 'a') + R"("]})", 400, "is too long");
    row("no tags", "PUT /servers/%server/tags", "{}", 400, "'tags' is a required property");
    row("tag gone", "DELETE /servers/%server/tags/nope", {}, 404, "has no tag 'nope'");
    row("action log", "GET /servers/%server/os-instance-actions/req-nope", {}, 404, "Action req-nope not found");
    row("action log time", "GET /servers/%server/os-instance-actions?changes-since=x", {}, 400, "'x' is not a 'date-time'");
    row("console", "POST /servers/%server/remote-consoles", R"({"remote_console": {"protocol": "x", "type": "y"}})", 400, "'x' is not one of");
    row("attachment", "DELETE /servers/%server/os-volume_attachments/%none", {}, 404, "Volume 00000000-0000-0000-0000-000000000000 could not be found.");
    row("key", "POST /os-keypairs", R"({"keypair": {"name": "a/b"}})", 400, "Only expected characters");
    row("key marker", "GET /os-keypairs?marker=nope", {}, 400, "Marker nope could not be found.");
    row("quota of others", "GET /os-quota-sets/%none", {}, 403, "Policy doesn't allow");
    // clang-format on
}

void TestDemoRefusals::novaRefuses()
{
    refused("/compute/v2.1", "compute 2.90");
}

void TestDemoRefusals::cinderRefuses_data()
{
    columns();
    // clang-format off
    row("marker", "GET /volumes?marker=nope", {}, 404, "Volume nope could not be found.");
    row("limit", "GET /volumes?limit=x", {}, 400, "limit param must be an integer");
    row("negative", "GET /volumes?limit=-1", {}, 400, "limit param must be positive");
    row("sort key", "GET /volumes?sort=bogus:asc", {}, 400, "Invalid sort key");
    row("sort direction", "GET /volumes?sort=name:up", {}, 400, "Unknown sort direction");
    row("filter", "GET /volumes?bogus=1", {}, 400, "Invalid filters bogus are found in query options.");
    row("volume", "GET /volumes/%none", {}, 404, "Volume 00000000-0000-0000-0000-000000000000 could not be found.");
    row("size", "POST /volumes", R"({"volume": {"size": 0}})", 400, "0 is less than the minimum of 1");
    row("word", "POST /volumes", R"({"volume": {"size": "x"}})", 400, "'x' does not match '^[0-9]+$'");
    row("unknown", "POST /volumes", R"({"volume": {"size": 1, "bogus": 1}})", 400, "('bogus' was unexpected)");
    row("zone", "POST /volumes", R"({"volume": {"size": 1, "availability_zone": "nope"}})", 400, "Availability zone 'nope' is invalid.");
    row("metadata", "POST /volumes", R"({"volume": {"size": 1, "metadata": {"a": 1}}})", 400, "1 is not of type 'string'");
    row("type", "POST /volumes", R"({"volume": {"size": 1, "volume_type": "nope"}})", 404, "Volume type with name nope could not be found.");
    row("quota", "POST /volumes", R"({"volume": {"size": 10000000}})", 413, R"("retryAfter":"0")");
    row("nothing", "PUT /volumes/%volume", R"({"volume": {}})", 400, "not valid under any of the given schemas");
    row("member", "PUT /volumes/%volume", R"({"volume": {"size": 3}})", 400, "('size' was unexpected)");
    row("long name", "PUT /volumes/%volume", R"({"volume": {"name": ")" + QByteArray(256, 'x') + R"("}})", 400, "name has 256 characters, more than 255.");
    row("no action", "POST /volumes/%volume/action", "{}", 400, "Malformed request body");
    row("unknown action", "POST /volumes/%volume/action", R"({"bogus": {}})", 400, "There is no such action: bogus. Verify");
    row("extend", "POST /volumes/%volume/action", R"({"os-extend": {}})", 400, "'new_size' is a required property");
    row("extend word", "POST /volumes/%volume/action", R"({"os-extend": {"new_size": "x"}})", 400, "'x' does not match '^[0-9]+$'");
    row("extend quota", "POST /volumes/%volume/action", R"({"os-extend": {"new_size": 10000000}})", 413, "VolumeSizeExceedsAvailableQuota");
    row("retype", "POST /volumes/%volume/action", R"({"os-retype": {"new_type": "nope"}})", 404, "Volume type with name nope could not be found.");
    row("reset", "POST /volumes/%volume/action", R"({"os-reset_status": {"status": "error"}})", 403, "volume_extension:volume_admin_actions:reset_status");
    row("no image metadata", "POST /volumes/%volume/action", R"({"os-unset_image_metadata": {"key": "x"}})", 404, "cannot be found.");
    row("item", "GET /volumes/%volume/metadata/nope", {}, 404, "has no metadata with key nope.");
    row("other item", "PUT /volumes/%volume/metadata/a", R"({"meta": {"b": "c"}})", 400, "Request body and URI mismatch");
    row("metadata number", "PUT /volumes/%volume/metadata", R"({"metadata": {"a": 1}})", 400, "1 is not of type 'string'");
    row("snapshot", "POST /snapshots", R"({"snapshot": {}})", 400, "'volume_id' is a required property");
    row("snapshot marker", "GET /snapshots?marker=nope", {}, 404, "Snapshot nope could not be found.");
    row("backup", "POST /backups", R"({"backup": {}})", 400, "'volume_id' is a required property");
    row("transfer", "GET /volume-transfers/%none", {}, 404, "Transfer 00000000-0000-0000-0000-000000000000 could not be found.");
    row("group", "GET /groups/%none", {}, 404, "Group 00000000-0000-0000-0000-000000000000 could not be found.");
    row("attachment", "GET /attachments/%none", {}, 404, "Volume attachment 00000000-0000-0000-0000-000000000000");
    row("message", "GET /messages/%none", {}, 404, "Message 00000000-0000-0000-0000-000000000000 could not be found.");
    // clang-format on
}

void TestDemoRefusals::cinderRefuses()
{
    refused("/volume/v3/%project", "volume 3.70");
}

void TestDemoRefusals::glanceRefuses_data()
{
    columns();
    // clang-format off
    row("marker", "GET /images?marker=nope", {}, 400, "No image found with ID nope");
    row("limit", "GET /images?limit=x", {}, 400, "limit param must be an integer");
    row("sort key", "GET /images?sort_key=bogus", {}, 400, "Invalid sort key: bogus.");
    row("sort direction", "GET /images?sort=name:up", {}, 400, "Invalid sort direction: up");
    row("visibility", "GET /images?visibility=bogus", {}, 400, "Invalid visibility value: bogus");
    row("member status", "GET /images?member_status=bogus", {}, 400, "Invalid status: bogus");
    row("size", "GET /images?size_min=x", {}, 400, "Unable to filter on a range with a non-numeric value.");
    row("format", "POST /images", R"({"disk_format": "bogus"})", 400, "'bogus' is not one of [None, ");
    row("minimum", "POST /images", R"({"min_disk": -1})", 400, "Cannot be a negative value");
    row("type", "POST /images", R"({"name": 1})", 400, "does not match schema 'image'");
    row("read-only", "POST /images", R"({"status": "active"})", 403, "Attribute 'status' is read-only.");
    row("id", "POST /images", R"({"id": "x"})", 400, "'x' does not match");
    row("public", "POST /images", R"({"visibility": "public"})", 403, "publicize_image");
    row("missing", "PATCH /images/%image", R"([{"op": "replace", "path": "/nope", "value": "x"}])", 409, "Property nope does not exist.");
    row("operation", "PATCH /images/%image", R"([{"op": "bogus", "path": "/name"}])", 400, "Invalid operation: `bogus`.");
    row("pointer", "PATCH /images/%image", R"([{"op": "replace", "path": "name", "value": "x"}])", 400, "Pointer `name` does not start");
    row("no list", "PATCH /images/%image", "{}", 400, "Request body must be a JSON array of operation objects.");
    row("owner", "PATCH /images/%image", R"([{"op": "replace", "path": "/owner", "value": "x"}])", 403, "Owner can't be updated by non admin.");
    row("removal", "PATCH /images/%image", R"([{"op": "remove", "path": "/name"}])", 403, "Property name may not be removed.");
    row("media type", "PUT /images/%image/file", "bytes", 415, "The request media type application/json is not supported");
    row("action", "POST /images/%image/actions/bogus", {}, 404, "The resource could not be found.");
    row("tag", "DELETE /images/%image/tags/nope", {}, 404, "The resource could not be found.");
    row("import", "POST /images/%image/import", "{}", 400, "Import request requires a 'method' field.");
    row("import method", "POST /images/%image/import", R"({"method": {"name": "bogus"}})", 400, "Unknown import method name 'bogus'.");
    row("gone", "DELETE /images/%none", {}, 404, "Failed to find image 00000000-0000-0000-0000-000000000000 to delete");
    // clang-format on
}

void TestDemoRefusals::glanceRefuses()
{
    refused("/image/v2", {});
}

void TestDemoRefusals::neutronRefuses_data()
{
    columns();
    // clang-format off
    row("marker", "GET /networks?limit=1&marker=nope", {}, 404, "Network nope could not be found.");
    row("limit", "GET /networks?limit=x", {}, 400, "Limit must be an integer 0 or greater and not 'x'.");
    row("sort", "GET /networks?sort_key=bogus&sort_dir=asc", {}, 400, "['bogus'] is invalid attribute for sort_keys");
    row("filter", "GET /networks?bogus=1", {}, 400, "['bogus'] is invalid attribute for filtering");
    row("router", "GET /routers/%none", {}, 404, "Router 00000000-0000-0000-0000-000000000000 could not be found\"");
    row("body", "POST /networks", "{}", 400, "Unable to find 'network' in request body");
    row("attribute", "POST /networks", R"({"network": {"bogus": 1}})", 400, "Unrecognized attribute(s) 'bogus'");
    row("id", "POST /networks", R"({"network": {"id": "x"}})", 400, "Attribute 'id' not allowed in POST");
    row("change of id", "PUT /networks/%network", R"({"network": {"id": "x"}})", 400, "Cannot update read-only attribute id");
    row("truth", "POST /networks", R"({"network": {"admin_state_up": "x"}})", 400, "'x' cannot be converted to boolean.");
    row("shared", "POST /networks", R"({"network": {"shared": true}})", 403, "(rule:create_network and rule:create_network:shared)");
    row("provider", "POST /networks", R"({"network": {"provider:network_type": "vlan"}})", 403, "rule:create_network:provider:network_type");
    row("needed", "POST /subnets", R"({"subnet": {"network_id": "%network", "cidr": "10.9.0.0/24"}})", 400, "Required attribute 'ip_version' not specified");
    row("cidr", "POST /subnets", R"({"subnet": {"network_id": "%network", "ip_version": 4, "cidr": "x"}})", 400, "x is not in a CIDR format.");
    row("no cidr", "POST /subnets", R"({"subnet": {"network_id": "%network", "ip_version": 4}})", 400, "a subnetpool must be specified in the absence of a cidr.");
    row("version", "POST /subnets", R"({"subnet": {"network_id": "%network", "ip_version": 6, "cidr": "10.9.0.0/24"}})", 400, "does not match the ip_version '6'.");
    row("overlap", "POST /subnets", R"({"subnet": {"network_id": "%network", "ip_version": 4, "cidr": "10.0.0.0/8"}})", 400, "overlaps with another subnet.");
    row("pool", "POST /subnets",
        R"({"subnet": {"network_id": "%network", "ip_version": 4, "cidr": "192.168.9.0/24", "allocation_pools": [{"start": "192.168.8.1", "end": "192.168.9.9"}]}})",
        400, "spans beyond the subnet cidr");
    row("address", "POST /ports", R"({"port": {"network_id": "%network", "fixed_ips": [{"ip_address": "192.168.0.1"}]}})", 400, "is not a valid IP for any of the subnets");
    row("port subnet", "POST /ports", R"({"port": {"network_id": "%network", "fixed_ips": [{"subnet_id": "%none"}]}})", 404, "Subnet 00000000-0000-0000-0000-000000000000");
    row("mac", "POST /ports", R"({"port": {"network_id": "%network", "mac_address": "x"}})", 400, "'x' is not a valid MAC address.");
    row("port group", "POST /ports", R"({"port": {"network_id": "%network", "security_groups": ["%none"]}})", 404, "does not exist");
    row("interface", "PUT /routers/%router/add_router_interface", "{}", 400, "Either subnet_id or port_id must be specified.");
    row("floating", "POST /floatingips", R"({"floatingip": {"floating_network_id": "%none"}})", 404, "NetworkNotFound");
    row("internal", "POST /floatingips", R"({"floatingip": {"floating_network_id": "%network"}})", 400, "is not a valid external network.");
    const QByteArray rule = R"({"security_group_rule": {"security_group_id": "%group", )";
    row("direction", "POST /security-group-rules", rule + R"("direction": "x"}})", 400, "x is not in valid_values.");
    row("ethertype", "POST /security-group-rules", rule + R"("direction": "ingress", "ethertype": "x"}})", 400, "Allowed values are ['IPv4', 'IPv6'].");
    row("protocol", "POST /security-group-rules", rule + R"("direction": "ingress", "protocol": "bogus"}})", 400, "protocol bogus not supported");
    row("ports", "POST /security-group-rules", rule + R"("direction": "ingress", "protocol": "tcp", "port_range_min": 5, "port_range_max": 2}})", 400, "port_range_min must be");
    row("port value", "POST /security-group-rules", rule + R"("direction": "ingress", "protocol": "tcp", "port_range_min": 70000}})", 400, "Invalid value for port 70000");
    row("port text", "POST /security-group-rules", rule + R"("direction": "ingress", "protocol": "tcp", "port_range_min": "ssh"}})", 400, "Invalid value for port ssh");
    row("no protocol", "POST /security-group-rules", rule + R"("direction": "ingress", "port_range_min": 1, "port_range_max": 2}})", 400, "Must also specify protocol");
    row("icmp", "POST /security-group-rules", rule + R"("direction": "ingress", "protocol": "icmp", "port_range_min": 300}})", 400, "It must be 0 to 255.");
    row("prefix", "POST /security-group-rules", rule + R"("direction": "ingress", "remote_ip_prefix": "x"}})", 400, "Invalid CIDR x given as IP prefix.");
    row("both", "POST /security-group-rules", rule + R"("direction": "ingress", "remote_ip_prefix": "10.0.0.0/8", "remote_group_id": "%group"}})", 400, "Only one of remote_ip_prefix");
    row("remote", "POST /security-group-rules", rule + R"("direction": "ingress", "remote_group_id": "%none"}})", 404, "SecurityGroupNotFound");
    row("conflict", "POST /security-group-rules", rule + R"("direction": "ingress", "ethertype": "IPv6", "remote_ip_prefix": "10.0.0.0/8"}})", 400, "Conflicting value ethertype IPv6");
    // clang-format on
}

void TestDemoRefusals::neutronRefuses()
{
    refused("/network/v2.0", {});
}

void TestDemoRefusals::readersAreToldTheRule_data()
{
    columns();
    // clang-format off
    row("nova", "POST /compute/v2.1/servers", R"({"server": {}})", 403, "os_compute_api:servers:create");
    row("nova action", "POST /compute/v2.1/servers/%server/action", R"({"os-stop": null})", 403, "os_compute_api:servers:stop");
    row("nova lock", "POST /compute/v2.1/servers/%server/action", R"({"lock": null})", 403, "os_compute_api:os-lock-server:lock");
    row("cinder", "POST /volume/v3/%project/volumes", R"({"volume": {"size": 1}})", 403, "volume:create");
    row("glance", "POST /image/v2/images", R"({"name": "x"})", 403, "add_image");
    row("neutron", "POST /network/v2.0/networks", R"({"network": {}})", 403, "rule:create_network is disallowed by policy");
    row("swift", "PUT /object-store/v1/AUTH_%project/new", {}, 403, "Access was denied to this resource.");
    // clang-format on
}

void TestDemoRefusals::readersAreToldTheRule()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    Wire wire(*m_cloud, "reader", "shop");
    const QByteArray method = request.left(request.indexOf(' '));

    const WireReply reply = wire.send(method.constData(),
                                      filled(wire, *m_cloud, request.mid(method.size() + 1)), body);

    QCOMPARE(reply.status, status);
    QVERIFY2(reply.body.contains(words), reply.body.constData());
}

void TestDemoRefusals::microversionsOutOfRangeAreNotAcceptable_data()
{
    QTest::addColumn<QByteArray>("microversion");
    QTest::addColumn<int>("status");
    QTest::newRow("newest") << QByteArray("compute 2.93") << 200;
    QTest::newRow("latest") << QByteArray("compute latest") << 200;
    QTest::newRow("newer") << QByteArray("compute 2.999") << 406;
    QTest::newRow("major") << QByteArray("compute 3.1") << 406;
    QTest::newRow("no number") << QByteArray("compute 2.x") << 400;
    QTest::newRow("word") << QByteArray("compute abc") << 400;
    QTest::newRow("of another service") << QByteArray("volume 9.9") << 200;
}

void TestDemoRefusals::microversionsOutOfRangeAreNotAcceptable()
{
    QFETCH(QByteArray, microversion);
    QFETCH(int, status);
    Wire wire(*m_cloud, "demo", "shop");
    wire.microversion = microversion;

    QCOMPARE(wire.get("/compute/v2.1/servers?limit=1").status, status);
}

QTEST_GUILESS_MAIN(TestDemoRefusals)
#include "tst_demorefusals.moc"
