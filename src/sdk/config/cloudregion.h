// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/taskmanager.h"
#include "http/transport.h"
#include "sdk/auth/scope.h"
#include "sdk/config/confignode.h"
#include "sdk/config/networkhint.h"

#include <QMap>
#include <QUrl>

namespace cirro {

//! How long answers may be remembered ("cache" of clouds.yaml).
struct CacheOptions
{
    bool auth = false; //!< whether tokens may be kept in the keychain
    QString backend = {}; //!< "class"; a word of other programs
    std::chrono::seconds expirationTime { 0 }; //!< for everything; 0 = not at all
    QMap<QString, std::chrono::seconds> expiration = {}; //!< by kind of resource, "server"

    bool operator==(const CacheOptions &) const = default;
};

//! Where a cloud's configuration comes from.
struct ConfigOrigin
{
    QString cloud; //!< name of the cloud
    QString region; //!< may be empty
    QString file = {}; //!< empty = environment variables or arguments
    QString profile = {}; //!< name or address of the profile; empty = none
    bool isEnvironment = false;
    QString home = {}; //!< what "~" stands for in paths
};

/*!
    \brief One cloud in one region, as configured: all that a Connection is made of.

    Lookups by service take an official type or any alias. They look for "<type>_<key>", with the
    official type first and then its aliases in listed order, and where it says so for the plain
    "<key>".
*/
class CloudRegion
{
public:
    /*!
        Reads the merged and fixed layers \a values (see fixedCloud()). Config errors name what is
        missing, contradicts itself or is no number, address or interface, and where to correct it;
        they hold no values of "auth".
    */
    static Result<CloudRegion> fromValues(const ConfigOrigin &origin, const ConfigNode &values,
                                          const CacheOptions &cache = {},
                                          const QList<Error> &warnings = {});

    const QString &cloud() const { return m_origin.cloud; }
    const QString &region() const { return m_origin.region; }
    //! "cloud:region", or the one of the two that there is.
    QString fullName() const;
    //! The file, or empty for environment variables and arguments.
    const QString &file() const { return m_origin.file; }
    bool isEnvironment() const { return m_origin.isEnvironment; }
    const QString &profile() const { return m_origin.profile; }
    //! What is worth telling and stands in nobody's way: old words, options without effect.
    const QList<Error> &warnings() const { return m_warnings; }

    //! One of supportedAuthTypes().
    const QString &authType() const { return m_authType; }
    //! Of v3multifactor: "v3password", "v3totp", ...
    const QStringList &authMethods() const { return m_authMethods; }
    QUrl authUrl() const;
    //! Options of "auth" that are no secrets, by their clouds.yaml names.
    const QMap<QString, QString> &authOptions() const { return m_auth; }
    const QMap<QString, Secret> &authSecrets() const { return m_secrets; }
    QString authOption(const QString &key) const { return m_auth.value(key); }
    Secret authSecret(const QString &key) const { return m_secrets.value(key); }
    //! The user of "auth"; null if there is none. One without domain has the domain with the id
    //! "default".
    IdentityName user() const;
    //! What the token is for; a project without domain has that with the id "default". Default for
    //! application credentials.
    Scope scope() const;

    //! TLS: "insecure" wins over "verify", that over "cacert". No user agent, proxy or HTTP/2.
    const TransportOptions &transportOptions() const { return m_transport; }
    //! Longest time for one request; none = the program's own.
    std::optional<std::chrono::milliseconds> apiTimeout() const;
    //! Of no effect, as a warning says: IPv4 and IPv6 are tried side by side.
    bool forceIpv4() const;

    //! "public", "internal", "admin" in order of preference. Falls back to the plain key.
    QStringList interface(const QString &serviceType) const;
    //! Falls back to the plain key; empty = whichever the catalog has first.
    QString regionName(const QString &serviceType) const;
    QString serviceName(const QString &serviceType) const;
    //! What to look for in the catalog: what is configured, or the official type.
    QString serviceType(const QString &serviceType) const;
    //! "2", "2.79"; empty if none is configured, or a word like "latest".
    QString apiVersion(const QString &serviceType) const;
    //! The microversion to use: the configured one, or an apiVersion() whose minor part is not 0.
    QString defaultMicroversion(const QString &serviceType) const;
    /*!
        Used instead of the catalog's; may hold %(project_id)s. Also the "endpoint" of auth types
        that have no catalog, and the auth URL for identity while there is no scope.
    */
    QString endpointOverride(const QString &serviceType) const;
    //! From rate_limit (requests a second) and concurrency; each a number for all or a map by
    //! service.
    TaskLimits limits(const QString &serviceType) const;
    //! Further tries after lost connections; none = the program's own number.
    std::optional<int> connectRetries(const QString &serviceType) const;
    //! Further tries after statuses that pass (503 and the like); none = the program's own number.
    std::optional<int> statusCodeRetries(const QString &serviceType) const;
    //! A fixed pause between tries; none = growing ones.
    std::optional<std::chrono::milliseconds> connectRetryDelay(const QString &serviceType) const;
    std::optional<std::chrono::milliseconds> statusCodeRetryDelay(const QString &serviceType) const;
    //! false where the configuration says has_<service>: false.
    bool hasService(const QString &serviceType) const;
    //! Why it says so; may be empty.
    QString disabledReason(const QString &serviceType) const;

    const QList<NetworkHint> &networks() const { return m_networks; }
    const CacheOptions &cache() const { return m_cache; }
    //! Any other text of the cloud: "image_format", "floating_ip_source"; empty if it is none.
    QString option(const QString &key) const { return m_values[key].text(); }

private:
    friend class CloudRegionReader;

    CloudRegion() = default;
    ConfigNode serviceValue(const QString &serviceType, const QString &key, bool orPlain) const;

    ConfigOrigin m_origin;
    ConfigNode m_values; // without "auth"
    QString m_authType;
    QStringList m_authMethods;
    QMap<QString, QString> m_auth;
    QMap<QString, Secret> m_secrets;
    TransportOptions m_transport;
    QList<NetworkHint> m_networks;
    CacheOptions m_cache;
    QList<Error> m_warnings;
};

} // namespace cirro
