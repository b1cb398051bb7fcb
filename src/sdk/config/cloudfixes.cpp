// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/cloudfixes.h"

#include "sdk/config/authtype.h"
#include "sdk/config/configerror.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class CloudFixes
{
    Q_DECLARE_TR_FUNCTIONS(cirro::CloudFixes)
};

ConfigNode withUnderscores(const ConfigNode &node)
{
    if (!node.isMap())
        return node;
    auto fixed = ConfigNode::map();
    fixed.setLine(node.line());
    for (qsizetype i = 0; i < node.keys().size(); ++i) {
        auto key = node.keys().at(i);
        fixed.insert(key.replace(u'-', u'_'), withUnderscores(node.items().at(i)));
    }
    return fixed;
}

bool isServiceTimeout(const QString &key)
{
    return key.endsWith("timeout"_L1) && key != "timeout"_L1 && key != "api_timeout"_L1;
}

//! Today's word for a key of a cloud.
QString canonicalKey(const QString &key)
{
    static const auto endpointType = u"endpoint_type"_s;
    if (key.endsWith(endpointType))
        return key.chopped(endpointType.size()) + "interface"_L1;
    if (isServiceTimeout(key))
        return u"api_timeout"_s;
    if (key == "auth_plugin"_L1)
        return u"auth_type"_s;
    return canonicalAuthOption(key);
}

//! The map with today's words; one that stands there already wins over its older form.
ConfigNode renamed(const ConfigNode &map, QString (*name)(const QString &))
{
    auto fixed = ConfigNode::map();
    fixed.setLine(map.line());
    for (qsizetype i = 0; i < map.keys().size(); ++i) {
        const auto &key = map.keys().at(i);
        const auto today = name(key);
        // One request has one timeout: that of a service is the more deliberate word.
        if (key == "api_timeout"_L1 && fixed.contains(key))
            continue;
        if (today == key || !map.contains(today) || isServiceTimeout(key))
            fixed.insert(today, map.items().at(i));
    }
    return fixed;
}

void copyDomain(ConfigNode &auth, const QString &from, const QString &owner)
{
    const auto value = auth[from + "domain_id"_L1];
    const auto name = auth[from + "domain_name"_L1];
    if (!auth[owner + "_domain_id"_L1].isEmpty() || !auth[owner + "_domain_name"_L1].isEmpty())
        return;
    if (!value.isEmpty())
        auth.insert(owner + "_domain_id"_L1, value);
    if (!name.isEmpty())
        auth.insert(owner + "_domain_name"_L1, name);
}

void fixDomains(ConfigNode &auth)
{
    const bool projectScoped
        = !auth[u"project_id"_s].isEmpty() || !auth[u"project_name"_s].isEmpty();
    if (projectScoped) {
        copyDomain(auth, {}, u"user"_s);
        copyDomain(auth, {}, u"project"_s);
        auth.take(u"domain_id"_s);
        auth.take(u"domain_name"_s);
    }
    if (!auth[u"username"_s].isEmpty())
        copyDomain(auth, u"default_"_s, u"user"_s);
    if (projectScoped)
        copyDomain(auth, u"default_"_s, u"project"_s);
    auth.take(u"default_domain_id"_s);
    auth.take(u"default_domain_name"_s);
}

QString concludedAuthType(const ConfigNode &auth)
{
    const auto has = [&auth](const QString &key) { return !auth[key].isEmpty(); };
    if (has(u"password"_s) || has(u"username"_s) || has(u"user_id"_s))
        return has(u"application_credential_secret"_s) && !has(u"password"_s)
            ? u"v3applicationcredential"_s
            : u"password"_s;
    if (has(u"application_credential_id"_s))
        return u"v3applicationcredential"_s;
    if (has(u"token"_s))
        return has(u"endpoint"_s) && !has(u"auth_url"_s) ? u"admin_token"_s : u"token"_s;
    return u"password"_s;
}

//! Fills {name} in; names without a value go to \a unknown and stay as they are.
QString expanded(const QString &text, const ConfigNode &cloud, QStringList *unknown)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text.at(i);
        if ((c == u'{' || c == u'}') && i + 1 < text.size() && text.at(i + 1) == c) {
            result += c;
            ++i;
            continue;
        }
        const auto end = c == u'{' ? text.indexOf(u'}', i) : -1;
        if (end < 0) {
            result += c;
            continue;
        }
        const auto name = text.mid(i + 1, end - i - 1);
        const auto value = cloud[name].isText() ? cloud[name] : cloud[u"auth"_s][name];
        if (value.text().isEmpty()) {
            unknown->append(name);
            result += text.mid(i, end - i + 1);
        } else {
            result += value.text();
        }
        i = end;
    }
    return result;
}

Result<void> fillTemplates(ConfigNode &cloud, ConfigNode &auth)
{
    QStringList unknown;
    const auto url = auth[u"auth_url"_s];
    if (url.isText() && url.text().contains(u'{')) {
        auth.insert(u"auth_url"_s, ConfigNode(expanded(url.text(), cloud, &unknown)));
        if (!unknown.isEmpty()) {
            return configError(CloudFixes::tr("The auth_url needs a value for “%1”.")
                                   .arg(unknown.first().left(60)),
                               unknown.contains("region_name"_L1)
                                   ? CloudFixes::tr("Choose a region.")
                                   : QString());
        }
    }
    const auto before = cloud;
    for (const auto &key : before.keys()) {
        const auto value = before[key];
        if (value.isText() && value.text().contains(u'{'))
            cloud.insert(key, ConfigNode(expanded(value.text(), before, &unknown)));
    }
    return {};
}

} // namespace

ConfigNode cloudDefaults()
{
    static const auto defaults = [] {
        auto values = ConfigNode::map();
        const auto add = [&values](const QString &key, const QString &value) {
            values.add(key, ConfigNode(value));
        };
        add(u"interface"_s, u"public"_s);
        add(u"image_format"_s, u"qcow2"_s);
        add(u"image_api_use_tasks"_s, u"false"_s);
        add(u"network_api_version"_s, u"2"_s);
        add(u"object_store_api_version"_s, u"1"_s);
        add(u"baremetal_status_code_retries"_s, u"5"_s);
        add(u"baremetal_introspection_status_code_retries"_s, u"5"_s);
        add(u"image_status_code_retries"_s, u"5"_s);
        add(u"floating_ip_source"_s, u"neutron"_s);
        add(u"secgroup_source"_s, u"neutron"_s);
        values.add(u"auth"_s, ConfigNode::map());
        return values;
    }();
    return defaults;
}

ConfigNode fixedLayer(const ConfigNode &layer, QStringList *overruled)
{
    auto fixed = renamed(withUnderscores(layer), canonicalKey);
    auto auth = renamed(fixed[u"auth"_s], canonicalAuthOption);
    for (const auto &option : authOptionNames()) {
        if (!fixed.contains(option))
            continue;
        const auto value = fixed.take(option);
        if (value.isEmpty())
            continue;
        if (overruled && !auth[option].isEmpty() && !(auth[option] == value))
            overruled->append(option);
        auth.insert(option, value);
    }
    if (fixed.contains(u"auth"_s) || !auth.isEmpty())
        fixed.insert(u"auth"_s, auth);
    return fixed;
}

Result<ConfigNode> fixedCloud(const ConfigNode &merged)
{
    auto cloud = merged;
    auto auth = cloud[u"auth"_s];
    auto type = cloud.contains(u"auth_type"_s) ? normalisedAuthType(cloud[u"auth_type"_s].text())
                                               : Result<QString>(concludedAuthType(auth));
    if (!type)
        return type.takeError();
    cloud.insert(u"auth_type"_s, ConfigNode(*type));
    fixDomains(auth);
    if (auto filled = fillTemplates(cloud, auth); !filled)
        return filled.takeError();
    cloud.insert(u"auth"_s, auth);
    return cloud;
}

} // namespace cirro
