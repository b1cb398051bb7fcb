// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/signin.h"

#include "democloud/catalog.h"
#include "democloud/totp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
constexpr Time ReceiptLife = 5 * Minute;

Fault unauthorized(const QString &message = u"The request you have made requires authentication."_s)
{
    return { 401, message };
}

Fault expecting(const QString &what, const QString &where)
{
    return { 400,
             u"Expecting to find %1 in %2. The server could not comply with the request since it "
             u"is either malformed or otherwise incorrect. The client is assumed to be in error."_s
                 .arg(what, where) };
}

QString domainOf(const Identity &identity, const QJsonObject &owner)
{
    const QJsonObject domain = owner.value("domain"_L1).toObject();
    if (domain.contains("id"_L1))
        return domain.value("id"_L1).toString();
    for (const QJsonObject &known : identity.domains.all()) {
        if (known.value("name"_L1).toString() == domain.value("name"_L1).toString())
            return known.value("id"_L1).toString();
    }
    return {};
}

//! The object that {"id"} or {"name", "domain"} means, or null.
const QJsonObject *named(const Identity &identity, const Collection &collection,
                         const QJsonObject &who)
{
    if (who.contains("id"_L1))
        return collection.find(who.value("id"_L1).toString());
    const QString domain = domainOf(identity, who);
    for (const QJsonObject &entry : collection.all()) {
        if (entry.value("name"_L1) == who.value("name"_L1)
            && entry.value("domain_id"_L1).toString() == domain)
            return collection.find(entry.value("id"_L1).toString());
    }
    return nullptr;
}

QString enabledUser(const Identity &identity, const QJsonObject &who)
{
    const QJsonObject *user = named(identity, identity.users, who);
    if (!user || !user->value("enabled"_L1).toBool())
        throw unauthorized();
    return user->value("id"_L1).toString();
}

//! What the methods of a request have proved.
struct Proof
{
    QString userId;
    QStringList methods;
    std::optional<Token> parent;
    const QJsonObject *credential = nullptr;
};

class SignIn
{
public:
    explicit SignIn(Context &context)
        : m_context(context)
        , m_identity(context.cloud.identity)
    {
    }

    Answer run();

private:
    void prove(const QString &method, const QJsonObject &identity);
    void provePassword(const QJsonObject &user);
    void proveTotp(const QJsonObject &user);
    void proveToken(const QByteArray &id);
    void proveCredential(const QJsonObject &credential);
    void accept(const QString &userId);
    std::optional<Answer> receipt();
    void scope(Token &token, const QJsonValue &scope);
    void scopeToProject(Token &token, const QString &projectId);
    void scopeToTrust(Token &token, const QString &trustId);

    Context &m_context;
    Identity &m_identity;
    Proof m_proof;
};

void SignIn::accept(const QString &userId)
{
    if (!m_proof.userId.isEmpty() && m_proof.userId != userId)
        throw unauthorized();
    m_proof.userId = userId;
}

void SignIn::provePassword(const QJsonObject &user)
{
    if (!user.contains("password"_L1))
        throw expecting(u"password"_s, u"user"_s);
    const QString id = enabledUser(m_identity, user);
    if (m_identity.passwords.value(id) != user.value("password"_L1).toString())
        throw unauthorized();
    accept(id);
}

void SignIn::proveTotp(const QJsonObject &user)
{
    const QString id = enabledUser(m_identity, user);
    const QByteArray secret = m_identity.totpSecrets.value(id);
    const QString given = user.value("passcode"_L1).toString();
    const qint64 now = m_context.now / Second;
    // One step back is accepted as well, for slow typists.
    if (secret.isEmpty() || (given != passcode(secret, now) && given != passcode(secret, now - 30)))
        throw unauthorized();
    accept(id);
}

void SignIn::proveToken(const QByteArray &id)
{
    const auto token = m_identity.validToken(id, m_context.now);
    if (!token)
        throw Fault { 404, u"Could not recognize Fernet token"_s };
    if (!token->applicationCredentialId.isEmpty())
        throw Fault {
            403,
            u"You are not authorized to perform the requested action: Using method 'token' "
            u"with an application credential."_s
        };
    accept(token->userId);
    m_proof.parent = token;
    for (const QString &method : token->methods) {
        if (!m_proof.methods.contains(method))
            m_proof.methods.append(method);
    }
}

void SignIn::proveCredential(const QJsonObject &given)
{
    const QJsonObject *found = nullptr;
    if (given.contains("id"_L1)) {
        found = m_identity.applicationCredentials.find(given.value("id"_L1).toString());
    } else {
        const QString owner = enabledUser(m_identity, given.value("user"_L1).toObject());
        for (const QJsonObject &entry : m_identity.applicationCredentials.all()) {
            if (entry.value("user_id"_L1).toString() == owner
                && entry.value("name"_L1) == given.value("name"_L1))
                found = m_identity.applicationCredentials.find(entry.value("id"_L1).toString());
        }
    }
    if (!found)
        throw unauthorized();
    const Time end = fromIso(found->value("expires_at"_L1).toString());
    const bool expired = end >= 0 && end <= m_context.now;
    if (expired
        || m_identity.applicationSecrets.value(found->value("id"_L1).toString())
            != given.value("secret"_L1).toString())
        throw unauthorized();
    accept(found->value("user_id"_L1).toString());
    m_proof.credential = found;
}

void SignIn::prove(const QString &method, const QJsonObject &identity)
{
    static const QStringList known { u"password"_s, u"token"_s, u"totp"_s,
                                     u"application_credential"_s };
    if (!known.contains(method) || !identity.value(method).isObject())
        throw expecting(method, u"identity"_s);
    const QJsonObject given = identity.value(method).toObject();
    if (method == "password"_L1)
        provePassword(given.value("user"_L1).toObject());
    else if (method == "totp"_L1)
        proveTotp(given.value("user"_L1).toObject());
    else if (method == "token"_L1)
        proveToken(given.value("id"_L1).toString().toLatin1());
    else
        proveCredential(given);
    if (!m_proof.methods.contains(method))
        m_proof.methods.append(method);
}

std::optional<Answer> SignIn::receipt()
{
    const QJsonObject options
        = m_identity.users.find(m_proof.userId)->value("options"_L1).toObject();
    if (!options.value("multi_factor_auth_enabled"_L1).toBool() || m_proof.parent
        || m_proof.credential)
        return std::nullopt;
    const QJsonArray rules = options.value("multi_factor_auth_rules"_L1).toArray();
    for (const QJsonValue &rule : rules) {
        const QJsonArray methods = rule.toArray();
        if (std::all_of(methods.begin(), methods.end(), [this](const QJsonValue &method) {
                return m_proof.methods.contains(method.toString());
            }))
            return std::nullopt;
    }
    const QByteArray id = "gAAAA" + m_context.cloud.ids.secret(120);
    const Time expires = m_context.now / Second * Second + ReceiptLife;
    m_identity.receipts.insert(id, { m_proof.userId, m_proof.methods, expires });
    return Answer(401,
                  { { u"receipt"_s,
                      QJsonObject { { u"methods"_s, toArray(m_proof.methods) },
                                    { u"user"_s, shortUser(m_identity, m_proof.userId) },
                                    { u"issued_at"_s, isoToken(m_context.now / Second * Second) },
                                    { u"expires_at"_s, isoToken(expires) } } },
                    { u"required_auth_methods"_s, rules } })
        .with("Openstack-Auth-Receipt", id);
}

void SignIn::scopeToProject(Token &token, const QString &projectId)
{
    const QJsonObject *project = m_identity.projects.find(projectId);
    if (!project || !project->value("enabled"_L1).toBool())
        throw unauthorized();
    token.projectId = projectId;
    token.roles = m_identity.rolesOn(token.userId, projectId, {}, false);
    if (token.roles.isEmpty())
        throw unauthorized();
}

void SignIn::scopeToTrust(Token &token, const QString &trustId)
{
    const QJsonObject *trust = m_identity.trusts.find(trustId);
    if (!trust)
        throw Fault { 404, u"Could not find trust: %1."_s.arg(trustId) };
    if (trust->value("trustee_user_id"_L1).toString() != token.userId)
        throw Fault { 403, u"User is not a trustee."_s };
    token.trustId = trustId;
    token.projectId = trust->value("project_id"_L1).toString();
    for (const QJsonValue &role : trust->value("roles"_L1).toArray())
        token.roles += m_identity.implied(role.toObject().value("name"_L1).toString());
    if (trust->value("impersonation"_L1).toBool())
        token.userId = trust->value("trustor_user_id"_L1).toString();
}

void SignIn::scope(Token &token, const QJsonValue &scope)
{
    if (m_proof.credential) {
        if (!scope.isUndefined())
            throw unauthorized(
                u"Error authenticating with application credential: Application credentials "
                u"cannot request a scope."_s);
        token.applicationCredentialId = m_proof.credential->value("id"_L1).toString();
        token.projectId = m_proof.credential->value("project_id"_L1).toString();
        for (const QJsonValue &role : m_proof.credential->value("roles"_L1).toArray())
            token.roles += m_identity.implied(role.toObject().value("name"_L1).toString());
        token.roles.removeDuplicates();
        return;
    }
    const QJsonObject object = scope.toObject();
    if (scope.toString() == "unscoped"_L1 || object.contains("unscoped"_L1))
        return;
    if (scope.isUndefined()) {
        const QString usual
            = m_identity.users.find(token.userId)->value("default_project_id"_L1).toString();
        if (!usual.isEmpty() && !m_identity.rolesOn(token.userId, usual, {}, false).isEmpty()
            && !m_proof.parent)
            scopeToProject(token, usual);
        return;
    }
    if (object.contains("project"_L1)) {
        const QJsonObject *project
            = named(m_identity, m_identity.projects, object.value("project"_L1).toObject());
        scopeToProject(token, project ? project->value("id"_L1).toString() : QString());
    } else if (object.contains("domain"_L1)) {
        token.domainId = domainOf(m_identity, object);
        token.roles = m_identity.rolesOn(token.userId, {}, token.domainId, false);
        if (token.domainId.isEmpty() || token.roles.isEmpty())
            throw unauthorized();
    } else if (object.contains("system"_L1)) {
        token.system = true;
        token.roles = m_identity.rolesOn(token.userId, {}, {}, true);
        if (token.roles.isEmpty())
            throw unauthorized();
    } else if (object.contains("OS-TRUST:trust"_L1)) {
        scopeToTrust(token, object.value("OS-TRUST:trust"_L1).toObject().value("id"_L1).toString());
    } else {
        throw expecting(u"project, domain, OS-TRUST:trust or unscoped"_s, u"scope"_s);
    }
}

Answer SignIn::run()
{
    const QJsonObject auth = m_context.body.value("auth"_L1).toObject();
    if (!m_context.body.value("auth"_L1).isObject())
        throw expecting(u"auth"_s, u"request body"_s);
    const QJsonObject identity = auth.value("identity"_L1).toObject();
    const QJsonArray methods = identity.value("methods"_L1).toArray();
    if (!auth.contains("identity"_L1))
        throw Fault { 400, u"'identity' is a required property"_s };
    if (methods.isEmpty())
        throw Fault { 400, u"'methods' is a required property"_s };
    const QByteArray receiptId = m_context.message.header("Openstack-Auth-Receipt");
    if (!receiptId.isEmpty()) {
        const Receipt known = m_identity.receipts.value(receiptId);
        if (known.expires <= m_context.now)
            throw unauthorized();
        m_proof.userId = known.userId;
        m_proof.methods = known.methods;
    }
    for (const QJsonValue &method : methods)
        prove(method.toString(), identity);
    if (const auto half = receipt())
        return *half;
    m_identity.receipts.remove(receiptId);

    Token token;
    token.userId = m_proof.userId;
    token.methods = m_proof.methods;
    token.issued = m_context.now / Second * Second;
    const Time life = std::chrono::microseconds(m_context.cloud.options.tokenLifetime).count();
    token.expires = m_proof.parent ? m_proof.parent->expires : m_context.now + life;
    token.auditIds = { QString::fromLatin1(m_context.cloud.ids.secret(22)) };
    if (m_proof.parent)
        token.auditIds.append(m_proof.parent->auditIds.last());
    scope(token, auth.value("scope"_L1));
    token.id = "gAAAAAB" + m_context.cloud.ids.secret(176);
    m_identity.forgetExpired(m_context.now);
    m_identity.tokens.insert(token.id, token);
    const bool withCatalog = !m_context.hasArgument(u"nocatalog"_s);
    return Answer(201, tokenJson(m_context.cloud, token, withCatalog))
        .with("X-Subject-Token", token.id);
}
} // namespace

QJsonObject shortUser(const Identity &identity, const QString &id)
{
    const QJsonObject *user = identity.users.find(id);
    const QJsonObject *domain = identity.domains.find(user->value("domain_id"_L1).toString());
    return { { u"id"_s, id },
             { u"name"_s, user->value("name"_L1) },
             { u"domain"_s,
               QJsonObject { { u"id"_s, domain->value("id"_L1) },
                             { u"name"_s, domain->value("name"_L1) } } } };
}

Answer signIn(Context &context)
{
    return SignIn(context).run();
}

} // namespace cirro::demo
