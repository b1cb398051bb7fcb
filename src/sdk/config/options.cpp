// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/options.h"

#include "sdk/config/authtype.h"
#include "sdk/config/configerror.h"
#include "sdk/servicetypes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class CloudOptions
{
    Q_DECLARE_TR_FUNCTIONS(cirro::CloudOptions)

public:
    explicit CloudOptions(QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    void addGeneral()
    {
        add({ u"os-cloud"_s }, tr("name"), tr("The cloud to connect to, as clouds.yaml calls it."));
        add({ u"os-region-name"_s }, tr("region"), tr("The region of the cloud."));
        add({ u"os-profile"_s }, tr("name or URL"),
            tr("The profile of a public cloud to start from."));
        add({ u"os-interface"_s }, tr("interface"),
            tr("The interface to use: public, internal or admin."));
        add({ u"os-cacert"_s }, tr("file"), tr("Certificates of the authorities to trust, PEM."));
        add({ u"os-cert"_s }, tr("file"), tr("The client certificate, PEM."));
        add({ u"os-key"_s }, tr("file"), tr("The key of the client certificate, PEM."));
        add({ u"insecure"_s, u"os-insecure"_s }, {}, tr("Do not verify certificates. Dangerous."));
        add({ u"verify"_s, u"os-verify"_s }, {},
            tr("Verify certificates, whatever clouds.yaml says."));
        add({ u"os-api-timeout"_s, u"timeout"_s, u"http-timeout"_s }, tr("seconds"),
            tr("The longest time for one request."));
        hide({ u"os-endpoint-type"_s, u"endpoint-type"_s }, tr("interface"));
    }

    void addAuth()
    {
        add({ u"os-auth-type"_s, u"os-auth-plugin"_s }, tr("type"),
            tr("How to sign in: %1.").arg(supportedAuthTypes().join(", "_L1)));
        add({ u"os-auth-url"_s }, tr("URL"), tr("The address of the identity service."));
        add({ u"os-username"_s, u"os-user-name"_s }, tr("name"), tr("The name of the user."));
        add({ u"os-user-id"_s }, tr("id"), tr("The id of the user."));
        add({ u"os-password"_s }, tr("password"),
            tr("The password of the user. Other users of this computer can see it; leave it out to "
               "be asked."));
        add({ u"os-user-domain-name"_s }, tr("name"), tr("The domain of the user."));
        add({ u"os-user-domain-id"_s }, tr("id"), tr("The domain of the user."));
        add({ u"os-project-name"_s, u"os-tenant-name"_s }, tr("name"), tr("The project."));
        add({ u"os-project-id"_s, u"os-tenant-id"_s }, tr("id"), tr("The project."));
        add({ u"os-project-domain-name"_s }, tr("name"), tr("The domain of the project."));
        add({ u"os-project-domain-id"_s }, tr("id"), tr("The domain of the project."));
        add({ u"os-domain-name"_s }, tr("name"), tr("The domain to act in, instead of a project."));
        add({ u"os-domain-id"_s }, tr("id"), tr("The domain to act in, instead of a project."));
        add({ u"os-system-scope"_s }, tr("all"),
            tr("Act on the whole system, instead of a project."));
        add({ u"os-token"_s, u"os-auth-token"_s }, tr("token"),
            tr("A token to sign in with. Other users of this computer can see it."));
        add({ u"os-application-credential-id"_s }, tr("id"), tr("The application credential."));
        add({ u"os-application-credential-name"_s }, tr("name"), tr("The application credential."));
        add({ u"os-application-credential-secret"_s }, tr("secret"),
            tr("The secret of the application credential. Other users of this computer can see "
               "it."));
        for (auto name : authOptionNames())
            hide({ "os-"_L1 + name.replace(u'_', u'-') }, tr("value"));
        hide({ u"os-url"_s }, tr("URL"));
        hide({ u"os-default-domain"_s }, tr("id"));
    }

    void addService(const QString &service)
    {
        const auto label = serviceTypeLabel(service);
        const auto named = [&](const QString &key) {
            QStringList names;
            for (auto type : serviceTypeNames(service))
                names << "os-"_L1 + type.replace(u'_', u'-') + u'-' + key;
            return names;
        };
        add(named(u"api-version"_s), tr("version"), tr("The version of the API of %1.").arg(label));
        add(named(u"endpoint-override"_s), tr("URL"),
            tr("The address of %1, instead of that in the catalog.").arg(label));
        add(named(u"region-name"_s), tr("region"), tr("The region of %1.").arg(label));
        add(named(u"service-name"_s), tr("name"), tr("The name of %1 in the catalog.").arg(label));
        add(named(u"service-type"_s), tr("type"), tr("The type of %1 in the catalog.").arg(label));
        add(named(u"interface"_s), tr("interface"), tr("The interface of %1.").arg(label));
        add(named(u"default-microversion"_s), tr("version"),
            tr("The microversion to ask %1 for.").arg(label));
        auto plain = service;
        hide({ plain.replace(u'_', u'-') + "-api-version"_L1 }, tr("version"));
    }

    void addPrimary(const QString &service)
    {
        const auto label = serviceTypeLabel(service);
        add({ u"os-service-type"_s }, tr("type"), tr("The type of %1 in the catalog.").arg(label));
        add({ u"os-service-name"_s }, tr("name"), tr("The name of %1 in the catalog.").arg(label));
        add({ u"os-endpoint-override"_s }, tr("URL"),
            tr("The address of %1, instead of that in the catalog.").arg(label));
        add({ u"os-api-version"_s }, tr("version"), tr("The version of the API of %1.").arg(label));
    }

private:
    // Names that are taken already, here or by the program, are left out.
    void add(const QStringList &names, const QString &valueName, const QString &description,
             QCommandLineOption::Flags flags = {})
    {
        QStringList free;
        for (const auto &name : names) {
            if (!m_taken.contains(name))
                free << name;
        }
        if (free.isEmpty())
            return;
        QCommandLineOption option(free, description, valueName);
        option.setFlags(flags);
        if (m_parser.addOption(option))
            m_taken += QSet<QString>(free.begin(), free.end());
    }

    void hide(const QStringList &names, const QString &valueName)
    {
        add(names, valueName, {}, QCommandLineOption::HiddenFromHelp);
    }

    QCommandLineParser &m_parser;
    QSet<QString> m_taken;
};

const QStringList &serviceKeys()
{
    static const QStringList keys { u"api_version"_s,         u"endpoint_override"_s,
                                    u"region_name"_s,         u"service_name"_s,
                                    u"service_type"_s,        u"interface"_s,
                                    u"default_microversion"_s };
    return keys;
}

//! The key of clouds.yaml that \a option, without leading dashes, says something for; empty = none.
QString keyOf(const QString &option, const QString &primary)
{
    auto key = option;
    key.replace(u'-', u'_');
    if (key == "timeout"_L1 || key == "http_timeout"_L1)
        return u"api_timeout"_s;
    if (key == "insecure"_L1 || key == "verify"_L1 || key == "endpoint_type"_L1)
        return key;
    const bool isLegacyVersion = key.endsWith("_api_version"_L1) && !key.startsWith("os_"_L1);
    if (!key.startsWith("os_"_L1) && !isLegacyVersion)
        return {};
    if (!isLegacyVersion)
        key.remove(0, 3);
    static const QStringList ofPrimary { u"service_type"_s, u"service_name"_s,
                                         u"endpoint_override"_s, u"api_version"_s };
    if (ofPrimary.contains(key))
        return primary.isEmpty() ? QString()
                                 : serviceTypeKey(officialServiceType(primary)) + u'_' + key;
    for (const auto &suffix : serviceKeys()) {
        const auto service = key.chopped(qMin(key.size(), suffix.size() + 1));
        if (key.endsWith(u'_' + suffix) && isKnownServiceType(service))
            return serviceTypeKey(officialServiceType(service)) + u'_' + suffix;
    }
    return key;
}

} // namespace

void addCloudOptions(QCommandLineParser &parser, const QStringList &services)
{
    CloudOptions options(parser);
    options.addGeneral();
    options.addAuth();
    for (const auto &service : services)
        options.addService(service);
    if (!services.isEmpty())
        options.addPrimary(services.first());
}

CloudOverrides overridesFrom(const QCommandLineParser &parser, const QStringList &services)
{
    CloudOverrides overrides;
    const auto primary = services.value(0);
    for (const auto &option : parser.optionNames()) {
        const auto key = keyOf(option, primary);
        const auto value = parser.value(option);
        if (key == "cloud"_L1)
            overrides.cloud = value;
        else if (key == "profile"_L1)
            overrides.profile = value;
        else if (key == "region_name"_L1)
            overrides.region = value;
        else if (key == "insecure"_L1 || key == "verify"_L1)
            overrides.set(key, u"true"_s);
        else if (key == "auth_methods"_L1)
            overrides.set(key, parser.values(option).join(u',').split(u',', Qt::SkipEmptyParts));
        else if (!key.isEmpty())
            overrides.set(key, value);
    }
    // Said now, it wins over an "insecure" of the file.
    if (overrides.values().contains(u"verify"_s) && !overrides.values().contains(u"insecure"_s))
        overrides.set(u"insecure"_s, u"false"_s);
    return overrides;
}

Result<QStringList> dashedArguments(const QStringList &arguments)
{
    QStringList dashed;
    QHash<QString, QString> spelled;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto &argument = arguments.at(i);
        if (argument == "--"_L1)
            return dashed + arguments.mid(i);
        if (!argument.startsWith("--"_L1)) {
            dashed << argument;
            continue;
        }
        const auto name = argument.section(u'=', 0, 0);
        auto fixed = name;
        fixed.replace(u'_', u'-');
        if (spelled.contains(fixed) && spelled.value(fixed) != name) {
            return configError(
                CloudOptions::tr("%1 and %2 are the same option.").arg(spelled.value(fixed), name),
                CloudOptions::tr("Use one of them."));
        }
        spelled.insert(fixed, name);
        dashed << fixed + argument.mid(name.size());
    }
    return dashed;
}

} // namespace cirro
