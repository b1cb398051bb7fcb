// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionregistry.h"
#include "actions/serververbs.h"
#include "support/livecloud.h"
#include "support/liveserver.h"

using namespace cirro;
using namespace cirro::live;
using namespace Qt::StringLiterals;

/*!
    The rules that say which actions a server takes, against nova's own word: what a rule allows
    must be accepted, what it refuses must be a conflict, in every state that can be reached.
*/
class TestLiveServerRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void noRuleContradictsNova_data();
    void noRuleContradictsNova();
    void noRuleOfPartsContradictsNova_data();
    void noRuleOfPartsContradictsNova();
    void aLockIsRespected();

private:
    compute::v2::Proxy compute() const;
    Resource now() const;
    QString reason(const QString &id, const Resource &server) const;
    //! What is told to the server in each state, by the id of its action in the menu.
    QList<std::pair<QString, ServerAction>> actions() const;
    //! Does what leads from one state to the other; empty = it worked.
    QString act(const QString &key, const QJsonValue &argument, const QStringList &ends);
    QString bringTo(const QString &state);
    //! nova shows that a server was resized a moment before it has written that the move is over.
    QString awaitMigration() const;

    std::optional<Connection> m_connection; // of an administrator
    ActionRegistry m_registry;
    ActionContext m_context;
    Resource m_server;
    QString m_image;
    QString m_host; // a compute host
    QList<Flavor> m_flavors; // the smallest first: to change between the first two
};

void TestLiveServerRules::initTestCase()
{
    const auto found = config();
    VERIFY_RESULT(found);
    m_connection = live::connect(*found, u"admin-demo"_s);
    m_context.roles = QStringList { u"admin"_s };
    const auto small = smallServer(*m_connection);
    VERIFY_RESULT(small);
    auto wanted = *small;
    wanted.name = unique(u"rules"_s);
    const auto created = outcome(compute().create(wanted));
    VERIFY_RESULT(created);
    m_server = Resource::from(*created);
    m_image = wanted.imageId();
    addActions(m_registry);
    const auto services = outcome(
        compute().list<ComputeService>({ .query = { { u"binary"_s, u"nova-compute"_s } } }));
    VERIFY_RESULT(services);
    QVERIFY(!services->isEmpty());
    m_host = services->first().host();
    const auto flavors = outcome(compute().list<Flavor>());
    VERIFY_RESULT(flavors);
    m_flavors = *flavors;
    std::sort(m_flavors.begin(), m_flavors.end(),
              [](const Flavor &a, const Flavor &b) { return a.ram() < b.ram(); });
    QVERIFY(m_flavors.size() >= 2);
    const auto built = outcome(compute().waitForStatus(*created, u"ACTIVE"_s));
    VERIFY_RESULT(built);
}

void TestLiveServerRules::cleanupTestCase()
{
    if (!m_server.isNull())
        VERIFY_RESULT(outcome(compute().deleteServer(m_server)));
}

compute::v2::Proxy TestLiveServerRules::compute() const
{
    return { m_connection->session(),
             { .serviceType = u"compute"_s },
             { .pace = { .interval = std::chrono::milliseconds(200) } } };
}

Resource TestLiveServerRules::now() const
{
    const auto server = outcome(compute().retrieve(Schema::of<Server>(), m_server.id()));
    return server ? *server : Resource();
}

QString TestLiveServerRules::act(const QString &key, const QJsonValue &argument,
                                 const QStringList &ends)
{
    const auto done = outcome(compute().act(m_server, { key, argument, ends }));
    return done ? QString() : done.error().text();
}

QString TestLiveServerRules::bringTo(const QString &state)
{
    struct Way
    {
        QString key;
        QJsonValue argument;
    };
    static const QHash<QString, Way> back {
        { u"SHUTOFF"_s, { u"os-start"_s, {} } },
        { u"PAUSED"_s, { u"unpause"_s, {} } },
        { u"SUSPENDED"_s, { u"resume"_s, {} } },
        { u"RESCUE"_s, { u"unrescue"_s, {} } },
        { u"SHELVED_OFFLOADED"_s, { u"unshelve"_s, {} } },
        { u"VERIFY_RESIZE"_s, { u"revertResize"_s, {} } },
        { u"ERROR"_s, { u"os-resetState"_s, QJsonObject { { u"state"_s, u"active"_s } } } },
    };
    const bool isFirst = m_flavors[0].name() == now().as<Server>()->flavorName();
    const auto &other = m_flavors[isFirst ? 1 : 0];
    const QHash<QString, Way> there {
        { u"SHUTOFF"_s, { u"os-stop"_s, {} } },
        { u"PAUSED"_s, { u"pause"_s, {} } },
        { u"SUSPENDED"_s, { u"suspend"_s, {} } },
        { u"RESCUE"_s, { u"rescue"_s, {} } },
        { u"SHELVED_OFFLOADED"_s, { u"shelve"_s, {} } },
        { u"VERIFY_RESIZE"_s, { u"resize"_s, QJsonObject { { u"flavorRef"_s, other.id() } } } },
        { u"ERROR"_s, { u"os-resetState"_s, QJsonObject { { u"state"_s, u"error"_s } } } },
    };
    auto status = now().status();
    if (status == state)
        return {};
    if (status != "ACTIVE"_L1) {
        const auto &way = back[status];
        if (const auto wrong = act(way.key, way.argument, { u"ACTIVE"_s, u"SHUTOFF"_s });
            !wrong.isEmpty())
            return wrong;
        status = now().status();
        if (status == "SHUTOFF"_L1 && state != "SHUTOFF"_L1) {
            if (const auto wrong = act(u"os-start"_s, {}, { u"ACTIVE"_s }); !wrong.isEmpty())
                return wrong;
        }
    }
    if (state == "ACTIVE"_L1 || now().status() == state)
        return {};
    const auto &way = there[state];
    const auto wrong = act(way.key, way.argument, { state });
    return !wrong.isEmpty() || state != "VERIFY_RESIZE"_L1 ? wrong : awaitMigration();
}

QString TestLiveServerRules::awaitMigration() const
{
    const auto path = Path::parse(u"/os-migrations"_s)
                          .with(u"instance_uuid"_s, m_server.id())
                          .with(u"status"_s, u"finished"_s);
    const auto isThere = [](const Response &response) -> Result<bool> {
        const auto body = response.object();
        return body && !(*body)[u"migrations"_s].toArray().isEmpty();
    };
    const auto over = outcome(until<Response>([this, path] { return compute().get(path); }, isThere,
                                              compute().options().pace));
    return over ? QString() : over.error().text();
}

void TestLiveServerRules::noRuleContradictsNova_data()
{
    QTest::addColumn<QString>("state");
    for (const auto *state : { "ACTIVE", "SHUTOFF", "PAUSED", "SUSPENDED", "RESCUE",
                               "SHELVED_OFFLOADED", "VERIFY_RESIZE", "ERROR" })
        QTest::newRow(state) << QString::fromLatin1(state);
}

QString TestLiveServerRules::reason(const QString &id, const Resource &server) const
{
    return m_registry.find(id)->refusal(server, m_context);
}

QList<std::pair<QString, ServerAction>> TestLiveServerRules::actions() const
{
    const bool isFirst = m_flavors[0].name() == now().as<Server>()->flavorName();
    QList<std::pair<QString, ServerAction>> actions {
        { u"server.resize"_s, ServerAction::resize(m_flavors[isFirst ? 1 : 0].id()) },
        { u"server.rebuild"_s, ServerAction::rebuild(m_image) },
        { u"server.rescue"_s, ServerAction::rescue() },
        { u"server.backup"_s, ServerAction::backup(unique(u"backup"_s), u"daily"_s, 1) },
        { u"server.password"_s, ServerAction::changePassword(Secret(u"swordfish"_s)) },
        { u"server.unshelve.zone"_s, ServerAction::unshelveTo(u"nova"_s) },
        { u"server.unshelve.zone"_s, ServerAction::unshelveTo({}) },
        { u"server.unshelve.host"_s, ServerAction::unshelveToHost(m_host) },
    };
    for (const auto &verb : serverVerbs()) {
        if (!verb.rule.isLocked)
            actions.append({ QString::fromLatin1(verb.id), verb.action });
    }
    return actions;
}

void TestLiveServerRules::noRuleContradictsNova()
{
    QFETCH(QString, state);
    QStringList contradictions;
    int accepted = 0, refused = 0;

    const auto count = actions().size();
    for (qsizetype at = 0; at < count; ++at) {
        const auto wrong = bringTo(state);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const auto [id, action] = actions()[at]; // the other flavor is another one after a resize
        const bool takesAnyState = id.startsWith("server.reset."_L1);
        if (takesAnyState && state != "ACTIVE"_L1)
            continue;
        const auto why = reason(id, now());
        const auto answer = outcome(compute().tell(m_server, action));
        const bool isConflict = !answer && answer.error().status == 409;
        if (answer ? !why.isEmpty() : (why.isEmpty() || !isConflict))
            contradictions << id + u": rule: \""_s + why + u"\", nova: "_s
                    + (answer ? u"accepted"_s : answer.error().text());
        ++(answer ? accepted : refused);
        if (answer) {
            const auto settled = outcome(compute().settle(m_server, action));
            QVERIFY2(settled,
                     qPrintable(id + u": "_s + (settled ? QString() : settled.error().text())));
        }
    }

    QVERIFY2(contradictions.isEmpty(), qPrintable(contradictions.join(u'\n')));
    QVERIFY(refused > 0);
    QVERIFY(accepted > 0);
    qInfo("%s: %d accepted, %d refused", qPrintable(state), accepted, refused);
}

void TestLiveServerRules::noRuleOfPartsContradictsNova_data()
{
    noRuleContradictsNova_data();
}

//! One more interface: given and taken again where nova takes it, refused where it does not.
void TestLiveServerRules::noRuleOfPartsContradictsNova()
{
    QFETCH(QString, state);
    const auto wrong = bringTo(state);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const auto onNetwork = live::network(*m_connection);
    VERIFY_RESULT(onNetwork);
    const auto server = now();

    const auto attached
        = outcome(compute().attachInterface(m_server, { .networkId = *onNetwork, .portId = {} }));

    const auto why = reason(u"server.interface.attach"_s, server);
    QVERIFY2(bool(attached) == why.isEmpty(),
             qPrintable(why + (attached ? u"accepted"_s : attached.error().text())));
    if (!attached) {
        QCOMPARE(attached.error().status, 409);
        return;
    }
    const auto ports = outcome(
        m_connection->network().list<Port>({ .query = { { u"device_id"_s, m_server.id() } } }));
    VERIFY_RESULT(ports);
    QVERIFY(ports->size() >= 2);
    QCOMPARE(reason(u"server.interface.detach"_s, server), QString());
    VERIFY_RESULT(outcome(compute().detachInterface(m_server, ports->last().id())));
}

void TestLiveServerRules::aLockIsRespected()
{
    QCOMPARE(bringTo(u"ACTIVE"_s), QString());
    QCOMPARE(act(u"lock"_s, QJsonObject { { u"locked_reason"_s, u"audit"_s } }, {}), QString());
    const auto locked = now();
    ActionContext member;
    member.roles = QStringList { u"member"_s };
    const auto found = config();
    VERIFY_RESULT(found);
    const auto rule = serverVerbs().at(1).rule; // stop

    const auto answer = outcome(
        live::connect(*found, u"demo"_s).compute().action(m_server, { { u"os-stop"_s, {} } }));

    QVERIFY(rule.refusal(*locked.as<Server>(), member).contains(u"audit"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().status, 409);
    QVERIFY(rule.refusal(*locked.as<Server>(), m_context).isEmpty());
    QCOMPARE(act(u"os-stop"_s, {}, { u"SHUTOFF"_s }), QString()); // an administrator may
    QCOMPARE(act(u"unlock"_s, {}, {}), QString());
}

QTEST_MAIN(TestLiveServerRules)
#include "tst_liveserverrules.moc"
