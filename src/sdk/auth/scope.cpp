// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/auth/scope.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QJsonObject domainOf(const QString &id, const QString &name)
{
    return id.isEmpty() ? QJsonObject { { u"name"_s, name } } : QJsonObject { { u"id"_s, id } };
}

QJsonObject projectOf(const IdentityName &project)
{
    // An id says more than a name: names are looked up in a domain, ids are not.
    if (!project.id.isEmpty())
        return { { u"id"_s, project.id } };
    return { { u"name"_s, project.name },
             { u"domain"_s, domainOf(project.domainId, project.domainName) } };
}

} // namespace

bool Scope::isScopeOf(const Access &access) const
{
    switch (kind) {
    case Kind::Project:
        return !target.id.isEmpty() && target.id == access.project.id;
    case Kind::Domain:
        return !target.id.isEmpty() && target.id == access.domain.id;
    case Kind::System:
        return access.isSystem;
    case Kind::Unscoped:
        return !access.isScoped();
    case Kind::Default:
    case Kind::Trust:
        return false;
    }
    return false;
}

QJsonValue Scope::toJson() const
{
    switch (kind) {
    case Kind::Default:
        return QJsonValue::Undefined;
    case Kind::Unscoped:
        return u"unscoped"_s;
    case Kind::Project:
        return QJsonObject { { u"project"_s, projectOf(target) } };
    case Kind::Domain:
        return QJsonObject { { u"domain"_s, domainOf(target.id, target.name) } };
    case Kind::System:
        return QJsonObject { { u"system"_s, QJsonObject { { u"all"_s, true } } } };
    case Kind::Trust:
        return QJsonObject { { u"OS-TRUST:trust"_s, QJsonObject { { u"id"_s, target.id } } } };
    }
    return QJsonValue::Undefined;
}

QString Scope::toString() const
{
    const auto label = target.name.isEmpty() ? target.id : target.name;
    switch (kind) {
    case Kind::Default:
    case Kind::Unscoped:
        return {};
    case Kind::Project:
        return QCoreApplication::translate("cirro::Scope", "project %1").arg(label);
    case Kind::Domain:
        return QCoreApplication::translate("cirro::Scope", "domain %1").arg(label);
    case Kind::System:
        return QCoreApplication::translate("cirro::Scope", "the whole system");
    case Kind::Trust:
        return QCoreApplication::translate("cirro::Scope", "trust %1").arg(label);
    }
    return {};
}

} // namespace cirro
