// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/statuserror.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class StatusError
{
    Q_DECLARE_TR_FUNCTIONS(cirro::StatusError)
};

// A policy may be named after quotas ("Policy doesn't allow os-quota-sets:update"): that is no
// quota.
bool speaksOfQuota(const QString &words)
{
    static const QRegularExpression quota(
        u"\\bquotas?\\b.{0,60}\\b(exceed|met\\b|reached|full)|exceed\\w*\\b.{0,80}\\bquota"
        "|over.?quota|over.?limit|limit ?exceeded|reached the maximum"
        "|maximum (number|size|amount)\\b.{0,80}\\b(exceeded|allowed)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression policy(
        u"policy .{0,20}allow|disallowed by policy|not authorized"_s,
        QRegularExpression::CaseInsensitiveOption);
    return quota.match(words).hasMatch() && !policy.match(words).hasMatch();
}

bool speaksOfRate(const QString &words)
{
    return words.contains("rate-limit"_L1, Qt::CaseInsensitive)
        || words.contains("rate limit"_L1, Qt::CaseInsensitive);
}

QString badRequestMessage(int status)
{
    switch (status) {
    case 405:
        return StatusError::tr("The service does not offer this operation.");
    case 413:
        return StatusError::tr("The request is larger than the service accepts.");
    case 415:
        return StatusError::tr("The service does not accept this kind of content.");
    default:
        return StatusError::tr("The service does not accept the request (status %1).").arg(status);
    }
}

} // namespace

Error::Kind kindOfStatus(int status, const QString &words)
{
    using Kind = Error::Kind;
    const bool mayBeQuota = status == 403 || status == 409 || status == 413;
    if (mayBeQuota && speaksOfRate(words))
        return Kind::RateLimited;
    if (mayBeQuota && speaksOfQuota(words))
        return Kind::Quota;
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 409:
    case 412:
        return Kind::Conflict;
    case 429:
    case 498:
        return Kind::RateLimited;
    default:
        break;
    }
    if (status >= 400 && status < 500)
        return Kind::BadRequest;
    return status >= 500 && status < 600 ? Kind::Server : Kind::Protocol;
}

QString messageFor(Error::Kind kind, int status)
{
    using Kind = Error::Kind;
    switch (kind) {
    case Kind::Unauthorized:
        return StatusError::tr("The cloud does not accept the sign-in.");
    case Kind::Forbidden:
        return StatusError::tr("You are not allowed to do this.");
    case Kind::NotFound:
        return status == 410 ? StatusError::tr("It does not exist any more.")
                             : StatusError::tr("It does not exist.");
    case Kind::Conflict:
        return status == 412 ? StatusError::tr("It was changed by somebody else meanwhile.")
                             : StatusError::tr("This cannot be done in the present state.");
    case Kind::Quota:
        return StatusError::tr("A limit of the project is reached.");
    case Kind::RateLimited:
        return StatusError::tr("The service gets too many requests.");
    case Kind::Server:
        return StatusError::tr("The service failed (status %1).").arg(status);
    case Kind::Protocol:
        return StatusError::tr("The service answered with status %1.").arg(status);
    default:
        return badRequestMessage(status);
    }
}

QString adviceFor(Error::Kind kind, int status, std::optional<std::chrono::seconds> retryAfter)
{
    using Kind = Error::Kind;
    if (retryAfter && (kind == Kind::RateLimited || kind == Kind::Server))
        return StatusError::tr("Try again in %n second(s).", nullptr,
                               int(std::max<qint64>(1, retryAfter->count())));
    switch (kind) {
    case Kind::Unauthorized:
        return StatusError::tr("Sign in again.");
    case Kind::Forbidden:
        return StatusError::tr("Use another project, or ask for a role that allows it.");
    case Kind::NotFound:
        return StatusError::tr("Refresh the list.");
    case Kind::Conflict:
        return StatusError::tr("Refresh, and try again when nothing else is under way with it.");
    case Kind::Quota:
        return StatusError::tr("Delete what is not needed any more, or ask for a higher quota.");
    case Kind::RateLimited:
        return StatusError::tr("Try again in a while.");
    case Kind::Server:
        return StatusError::tr(
            "Try again later; if it stays so, give the request id to the operator.");
    case Kind::Protocol:
        return StatusError::tr(
            "Check the address: something other than the service may have answered.");
    default:
        return status == 405 ? QString() : StatusError::tr("Check what was entered.");
    }
}

} // namespace cirro
