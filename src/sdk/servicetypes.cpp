// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/servicetypes.h"

#include <QCoreApplication>
#include <QHash>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

struct ServiceType
{
    const char *official;
    const char *aliases; // separated by blanks
    const char *label;
};

constexpr auto Context = "cirro::ServiceTypes";

constexpr ServiceType Table[] = {
    { "identity", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Identity") },
    { "compute", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Compute") },
    { "image", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Image") },
    { "network", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Network") },
    { "block-storage", "volumev3 volumev2 volume block-store",
      QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Block Storage") },
    { "object-store", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Object Store") },
    { "orchestration", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Orchestration") },
    { "load-balancer", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Load Balancer") },
    { "dns", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "DNS") },
    { "shared-file-system", "sharev2 share",
      QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Shared File Systems") },
    { "key-manager", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Key Manager") },
    { "placement", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Placement") },
    { "baremetal", "bare-metal", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Bare Metal") },
    { "baremetal-introspection", "",
      QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Bare Metal Introspection") },
    { "container-infrastructure-management", "container-infrastructure container-infra",
      QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Container Infrastructure") },
    { "application-container", "container",
      QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Application Containers") },
    { "database", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Database") },
    { "workflow", "workflowv2", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Workflow") },
    { "clustering", "resource-cluster cluster",
      QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Clustering") },
    { "message", "messaging", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Messaging") },
    { "alarm", "alarming", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Alarming") },
    { "meter", "metering telemetry", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Metering") },
    { "event", "events", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Events") },
    { "rating", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Rating") },
    { "reservation", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Reservation") },
    { "accelerator", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Accelerators") },
    { "instance-ha", "ha", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Server High Availability") },
    { "resource-optimization", "infra-optim",
      QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Resource Optimization") },
    { "root-cause-analysis", "rca",
      QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Root Cause Analysis") },
    { "admin-logic", "registration",
      QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Administrative Logic") },
    { "nfv-orchestration", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "NFV Orchestration") },
    { "function-engine", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Functions") },
    { "data-processing", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Data Processing") },
    { "application-catalog", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Application Catalog") },
    { "application-deployment", "",
      QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Application Deployment") },
    { "backup", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Backup") },
    { "data-protection-orchestration", "",
      QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Data Protection") },
    { "monitoring", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Monitoring") },
    { "monitoring-events", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Monitoring Events") },
    { "monitoring-logging", "monitoring-log-api",
      QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Monitoring Logs") },
    { "multi-region-network-automation", "tricircle",
      QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Networks across Regions") },
    { "operator-policy", "policy", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Policy") },
    { "search", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "Search") },
    { "ec2-api", "", QT_TRANSLATE_NOOP("cirro::ServiceTypes", "EC2 API") },
};

QStringList aliasesOf(const ServiceType &type)
{
    return QString::fromLatin1(type.aliases).split(u' ', Qt::SkipEmptyParts);
}

QString normalised(const QString &type)
{
    return type.toLower().replace(u'_', u'-');
}

//! Any normalised name of a service -> its row.
const QHash<QString, const ServiceType *> &rows()
{
    static const auto all = [] {
        QHash<QString, const ServiceType *> found;
        for (const auto &type : Table) {
            found.insert(QString::fromLatin1(type.official), &type);
            for (const auto &alias : aliasesOf(type))
                found.insert(alias, &type);
        }
        return found;
    }();
    return all;
}

} // namespace

QString officialServiceType(const QString &type)
{
    const auto *row = rows().value(normalised(type));
    return row ? QString::fromLatin1(row->official) : type;
}

QStringList serviceTypeAliases(const QString &official)
{
    const auto *row = rows().value(normalised(official));
    return row && normalised(official) == QLatin1StringView(row->official) ? aliasesOf(*row)
                                                                           : QStringList();
}

QStringList serviceTypeNames(const QString &type)
{
    const auto official = officialServiceType(type);
    return QStringList { official } + serviceTypeAliases(official);
}

QStringList knownServiceTypes()
{
    QStringList types;
    for (const auto &type : Table)
        types << QString::fromLatin1(type.official);
    return types;
}

bool isKnownServiceType(const QString &type)
{
    return rows().contains(normalised(type));
}

QString serviceTypeKey(const QString &type)
{
    return type.toLower().replace(u'-', u'_');
}

QString serviceTypeLabel(const QString &type)
{
    const auto *row = rows().value(normalised(type));
    return row ? QCoreApplication::translate(Context, row->label) : type;
}

int impliedMajorVersion(const QString &type)
{
    const auto name = normalised(type);
    qsizetype digits = name.size();
    while (digits > 0 && name.at(digits - 1) >= u'0' && name.at(digits - 1) <= u'9')
        --digits;
    if (digits < 2 || digits == name.size() || name.at(digits - 1) != u'v')
        return 0;
    return QStringView(name).mid(digits).toInt();
}

} // namespace cirro
