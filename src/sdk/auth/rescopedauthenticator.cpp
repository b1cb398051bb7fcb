// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/auth/rescopedauthenticator.h"

#include "sdk/auth/tokenrequest.h"

#include <QCoreApplication>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class RescopedText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::RescopedAuthenticator)
};

} // namespace

RescopedAuthenticator::RescopedAuthenticator(std::shared_ptr<CatalogAuthenticator> parent,
                                             Scope scope)
    : CatalogAuthenticator(parent->options())
    , m_parent(std::move(parent))
    , m_scope(std::move(scope))
{
}

Call<QUrl> RescopedAuthenticator::identityUrl(TransportPtr transport)
{
    return m_parent->identityUrl(std::move(transport));
}

CatalogAuthenticator::Renewal RescopedAuthenticator::renewal() const
{
    return m_parent->renewal();
}

QString RescopedAuthenticator::cloud() const
{
    return m_parent->cloud();
}

bool RescopedAuthenticator::isEncrypted() const
{
    return m_parent->isEncrypted();
}

Call<Access> RescopedAuthenticator::authenticate(TransportPtr transport)
{
    const auto self = std::static_pointer_cast<RescopedAuthenticator>(shared_from_this());
    return m_parent->access(transport).then([self, transport](const Access &with) {
        if (self->m_scope.isScopeOf(with))
            return Call<Access>(Result<Access>(with));
        return self->trade(transport, with, true);
    });
}

bool RescopedAuthenticator::invalidate(const Secret &used)
{
    // The token may be the parent's own.
    const bool mayHaveAnother = m_parent->invalidate(used);
    return CatalogAuthenticator::invalidate(used) || mayHaveAnother;
}

Call<Access> RescopedAuthenticator::trade(const TransportPtr &transport, const Access &with,
                                          bool isFirst)
{
    if (with.methods.contains("application_credential"_L1)) {
        return Error {
            .kind = Error::Kind::Unsupported,
            .message = RescopedText::tr("The application credential of %1 is bound to its project.")
                           .arg(cloud()),
            .advice
            = RescopedText::tr("Sign in with a password, or make an application credential for the "
                               "other project.")
        };
    }
    const auto self = std::static_pointer_cast<RescopedAuthenticator>(shared_from_this());
    const auto post = [self, transport, used = with.token](const QUrl &url) {
        return TokenRequest { url, self->cloud(), { AuthMethod::token(used) }, self->m_scope }.send(
            transport, self->options().clock);
    };
    return identityUrl(transport)
        .then(post)
        .then([self](const TokenAnswer &answer) -> Result<Access> {
            if (answer.access)
                return *answer.access;
            return Error { .kind = Error::Kind::Unauthorized,
                           .message
                           = RescopedText::tr("%1 asks for more than your present token for %2.")
                                 .arg(self->cloud(), self->m_scope.toString()),
                           .advice = RescopedText::tr("Sign in there directly.") };
        })
        .orElse([self, transport, used = with.token, isFirst](Error error) {
            if (error.kind != Error::Kind::Unauthorized)
                return Call<Access>(error);
            // Nobody is asked to sign in again because of a project that is not his.
            const auto &parent = self->m_parent;
            const bool mayBeDead = parent->renewal() == Renewal::Silent || parent->isOld(used);
            if (isFirst && mayBeDead && parent->invalidate(used)) {
                return parent->access(transport).then([self, transport](const Access &fresh) {
                    return self->trade(transport, fresh, false);
                });
            }
            if (self->m_scope.isExplicit() && (!isFirst || !mayBeDead))
                error = self->noRole(std::move(error));
            return Call<Access>(error);
        });
}

Error RescopedAuthenticator::noRole(Error error) const
{
    error.kind = Error::Kind::Forbidden;
    error.message
        = RescopedText::tr("Your user has no role in %1 of %2.").arg(m_scope.toString(), cloud());
    error.advice = RescopedText::tr("Choose another project, or ask for a role in this one.");
    return error;
}

} // namespace cirro
