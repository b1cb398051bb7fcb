// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/authtype.h"
#include "sdk/config/cloudregion.h"
#include "sdk/config/configerror.h"
#include "sdk/config/configsources.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

//! Turns the values of a cloud into a CloudRegion and checks them on the way.
class CloudRegionReader
{
    Q_DECLARE_TR_FUNCTIONS(cirro::CloudRegion)

public:
    CloudRegionReader(const ConfigOrigin &origin, const ConfigNode &values)
        : m_values(values)
        , m_auth(values[u"auth"_s])
    {
        m_region.m_origin = origin;
        m_region.m_authType = values[u"auth_type"_s].text();
        m_region.m_values = values;
        m_region.m_values.take(u"auth"_s);
    }

    Result<CloudRegion> read(const CacheOptions &cache, const QList<Error> &warnings)
    {
        m_region.m_cache = cache;
        m_region.m_warnings = warnings;
        using Check = Result<void> (CloudRegionReader::*)();
        for (const Check check :
             { &CloudRegionReader::readAuth, &CloudRegionReader::checkMissing,
               &CloudRegionReader::checkAuthUrl, &CloudRegionReader::checkScope,
               &CloudRegionReader::checkInterfaces, &CloudRegionReader::checkNumbers,
               &CloudRegionReader::readNetworks }) {
            if (auto ok = (this->*check)(); !ok)
                return ok.takeError();
        }
        readTls();
        noteVersions();
        noteAddresses();
        return m_region;
    }

private:
    const QString &cloud() const { return m_region.cloud(); }

    //! Where a person corrects \a keys.
    QString place(const QStringList &keys, bool inAuth) const
    {
        if (m_region.isEnvironment()) {
            QStringList variables;
            for (const auto &key : keys)
                variables << "OS_"_L1 + key.toUpper();
            return tr("Set it by %1.").arg(variables.join(", "_L1));
        }
        if (m_region.file().isEmpty())
            return {};
        return (inAuth ? tr("Correct it below “auth” of the cloud “%1” in %2.")
                       : tr("Correct it at the cloud “%1” in %2."))
            .arg(cloud(), m_region.file());
    }

    Error wrong(const QString &message, const QStringList &keys, bool inAuth = false) const
    {
        return configError(message, place(keys, inAuth));
    }

    void note(const QString &message, const QString &advice = {})
    {
        m_region.m_warnings << configError(message, advice);
    }

    Result<void> readAuth()
    {
        for (const auto &word : m_auth.take(u"auth_methods"_s).texts()) {
            auto method = normalisedAuthMethod(word);
            if (!method)
                return method.takeError();
            m_region.m_authMethods << *method;
        }
        for (qsizetype i = 0; i < m_auth.keys().size(); ++i) {
            const auto &key = m_auth.keys().at(i);
            const auto &value = m_auth.items().at(i);
            if (value.isEmpty())
                continue;
            if (value.isHidden())
                m_region.m_secrets.insert(key, value.secret());
            else if (value.isText())
                m_region.m_auth.insert(key, value.text());
            else
                return wrong(
                    tr("The value of %1 for the cloud “%2” must be one text.").arg(key, cloud()),
                    { key }, true);
        }
        return {};
    }

    Result<void> checkMissing()
    {
        const QStringList present = m_region.m_auth.keys() + m_region.m_secrets.keys();
        const auto missing
            = missingAuthOptions(m_region.authType(), m_region.authMethods(), present);
        if (missing.isEmpty())
            return {};
        QString advice;
        if (m_region.isEnvironment()) {
            QStringList variables;
            for (const auto &key : missing)
                variables << "OS_"_L1 + key.section(u' ', 0, 0).toUpper();
            advice = tr("Set %1.").arg(variables.join(", "_L1));
        } else if (!m_region.file().isEmpty()) {
            advice = tr("Add it below “auth” of the cloud “%1” in %2, or to secure.yaml.")
                         .arg(cloud(), m_region.file());
        }
        return configError(tr("The cloud “%1” lacks %2 for signing in by %3.")
                               .arg(cloud(), missing.join(", "_L1), m_region.authType()),
                           advice);
    }

    Result<void> checkAuthUrl()
    {
        const auto text = m_region.m_auth.value(u"auth_url"_s).trimmed();
        if (text.isEmpty())
            return {};
        m_region.m_auth.insert(u"auth_url"_s, text);
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty()
            || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)) {
            return wrong(tr("The auth_url of the cloud “%1” is no address like "
                            "https://cloud.example.com:5000/v3.")
                             .arg(cloud()),
                         { u"auth_url"_s }, true);
        }
        if (!url.userInfo().isEmpty()) {
            return wrong(
                tr("The auth_url of the cloud “%1” holds a user name or password.").arg(cloud()),
                { u"auth_url"_s, u"username"_s, u"password"_s }, true);
        }
        return {};
    }

    Result<void> checkScope()
    {
        auto &auth = m_region.m_auth;
        QStringList kinds;
        const auto look = [&](const QStringList &keys) {
            for (const auto &key : keys) {
                if (auth.contains(key)) {
                    kinds << key;
                    return;
                }
            }
        };
        look({ u"project_id"_s, u"project_name"_s });
        look({ u"domain_id"_s, u"domain_name"_s });
        look({ u"system_scope"_s });
        look({ u"trust_id"_s });
        if (m_region.authType() == "v3applicationcredential"_L1) {
            dropScope(kinds);
            return {};
        }
        if (kinds.size() > 1) {
            return wrong(tr("The cloud “%1” says %2, of which a token can be for one only.")
                             .arg(cloud(), kinds.join(", "_L1)),
                         kinds, true);
        }
        if (auth.contains(u"system_scope"_s) && auth.value(u"system_scope"_s) != "all"_L1
            && !ConfigNode(auth.value(u"system_scope"_s)).boolean().value_or(false)) {
            return wrong(tr("The system_scope of the cloud “%1” must be “all”.").arg(cloud()),
                         { u"system_scope"_s }, true);
        }
        if (auth.contains(u"project_id"_s) && auth.contains(u"project_name"_s)) {
            note(tr("The cloud “%1” says both project_id and project_name: the id counts.")
                     .arg(cloud()),
                 tr("Should they mean different projects, remove one."));
        }
        return {};
    }

    void dropScope(const QStringList &kinds)
    {
        if (kinds.isEmpty())
            return;
        note(tr("The cloud “%1” signs in by an application credential, which has its project "
                "already: %2 is ignored.")
                 .arg(cloud(), kinds.join(", "_L1)));
        for (const auto &key :
             { u"project_id"_s, u"project_name"_s, u"project_domain_id"_s, u"project_domain_name"_s,
               u"domain_id"_s, u"domain_name"_s, u"system_scope"_s, u"trust_id"_s })
            m_region.m_auth.remove(key);
    }

    Result<void> checkInterfaces()
    {
        static const QStringList known { u"public"_s, u"internal"_s, u"admin"_s };
        for (const auto &key : m_values.keys()) {
            if (key != "interface"_L1 && !key.endsWith("_interface"_L1))
                continue;
            for (auto word : m_values[key].texts()) {
                word = word.toLower();
                if (word.endsWith("url"_L1))
                    word.chop(3);
                if (!known.contains(word)) {
                    return wrong(tr("The %1 of the cloud “%2” must be public, internal or admin.")
                                     .arg(key, cloud()),
                                 { key });
                }
            }
        }
        return {};
    }

    Result<void> checkNumber(const QString &key, const ConfigNode &value, bool whole,
                             double least) const
    {
        if (value.isNull())
            return {};
        if (value.isMap()) {
            for (const auto &item : value.items()) {
                if (auto ok = checkNumber(key, item, whole, least); !ok)
                    return ok;
            }
            return {};
        }
        bool ok = false;
        const double number = whole ? value.text().toInt(&ok) : value.text().toDouble(&ok);
        if (ok && qIsFinite(number) && number >= least && number < 1e9)
            return {};
        return wrong((whole ? tr("The %1 of the cloud “%2” must be a whole number, %3 or more.")
                            : tr("The %1 of the cloud “%2” must be a number, %3 or more."))
                         .arg(key, cloud())
                         .arg(least),
                     { key });
    }

    Result<void> checkNumbers()
    {
        struct Rule
        {
            QLatin1StringView key;
            bool whole;
            double least;
        };
        static constexpr Rule rules[] = { { "api_timeout"_L1, false, 0.001 },
                                          { "rate_limit"_L1, false, 0 },
                                          { "concurrency"_L1, true, 1 },
                                          { "connect_retries"_L1, true, 0 },
                                          { "status_code_retries"_L1, true, 0 },
                                          { "connect_retry_delay"_L1, false, 0 },
                                          { "status_code_retry_delay"_L1, false, 0 } };
        for (const auto &key : m_values.keys()) {
            for (const auto &rule : rules) {
                if (key != rule.key && !key.endsWith(u'_' + rule.key))
                    continue;
                if (auto ok = checkNumber(key, m_values[key], rule.whole, rule.least); !ok)
                    return ok;
            }
        }
        return {};
    }

    Result<void> readNetworks()
    {
        auto hints = networkHints(m_values, &m_region.m_warnings);
        if (!hints)
            return hints.takeError();
        m_region.m_networks = *hints;
        return {};
    }

    //! A word that is no boolean must not switch verification off.
    bool flag(const QString &key, bool otherwise)
    {
        const auto value = m_values[key];
        if (value.isEmpty())
            return otherwise;
        const auto said = value.boolean();
        if (!said) {
            note(
                tr("The %1 of the cloud “%2” is neither true nor false; certificates are verified.")
                    .arg(key, cloud()),
                place({ key }, false));
        }
        return said.value_or(otherwise);
    }

    QString path(const QString &key) const
    {
        ConfigSources sources;
        sources.home = m_region.m_origin.home;
        return sources.expanded(m_values[key].text());
    }

    void readTls()
    {
        auto &transport = m_region.m_transport;
        const bool insecure = flag(u"insecure"_s, false);
        transport.verify = flag(u"verify"_s, true) && !insecure;
        transport.certificateFile = path(u"cert"_s);
        transport.keyFile = transport.certificateFile.isEmpty() ? QString() : path(u"key"_s);
        if (transport.verify)
            transport.caFile = path(u"cacert"_s);
        else if (!m_values[u"cacert"_s].isEmpty())
            note(tr("The cloud “%1” has a cacert that is not used, because its certificates are "
                    "not verified.")
                     .arg(cloud()),
                 tr("Remove “insecure” or “verify: false”."));
        if (transport.certificateFile.isEmpty() && !m_values[u"key"_s].isEmpty())
            note(tr("The cloud “%1” has a key without a cert, which has no effect.").arg(cloud()));
    }

    //! Qt asks both address families and takes whichever answers first.
    void noteAddresses()
    {
        if (m_region.forceIpv4())
            note(tr("The cloud “%1” says force_ipv4, which has no effect: IPv4 and IPv6 are tried "
                    "side by side.")
                     .arg(cloud()),
                 tr("Should IPv6 not work there, write the IPv4 address into auth_url, or remove "
                    "the option."));
    }

    void noteVersions()
    {
        for (const auto &key : m_values.keys()) {
            if (key.endsWith("_api_version"_L1) && m_values[key].text().contains("latest"_L1))
                note(tr("The %1 of the cloud “%2” is “latest”, which is no version; it is ignored.")
                         .arg(key, cloud()));
        }
    }

    ConfigNode m_values;
    ConfigNode m_auth;
    CloudRegion m_region;
};

Result<CloudRegion> CloudRegion::fromValues(const ConfigOrigin &origin, const ConfigNode &values,
                                            const CacheOptions &cache, const QList<Error> &warnings)
{
    return CloudRegionReader(origin, values).read(cache, warnings);
}

} // namespace cirro
