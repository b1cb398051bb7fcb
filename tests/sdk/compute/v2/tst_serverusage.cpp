// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/democonnection.h"
#include "support/scriptedconnection.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace cirro;
using namespace cirro::live;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Report = "GET /os-simple-tenant-usage/p1";

QJsonObject page(const QStringList &servers, const QString &next = {})
{
    QJsonArray rows;
    for (const auto &server : servers)
        rows << QJsonObject { { u"instance_id"_s, server }, { u"hours"_s, 1.5 } };
    QJsonObject answer { { u"tenant_usage"_s,
                           servers.isEmpty() ? QJsonObject()
                                             : QJsonObject { { u"server_usages"_s, rows } } } };
    if (!next.isEmpty())
        answer.insert(u"tenant_usage_links"_s,
                      QJsonArray { QJsonObject { { u"rel"_s, u"next"_s }, { u"href"_s, next } } });
    return answer;
}

//! Knows which project its token is for.
class ProjectAuthenticator final : public Authenticator
{
public:
    explicit ProjectAuthenticator(std::shared_ptr<ScriptedAuthenticator> scripted)
        : m_scripted(std::move(scripted))
    {
    }
    Call<Secret> token(TransportPtr transport) override { return m_scripted->token(transport); }
    Call<Access> access(TransportPtr) override
    {
        Access access;
        access.project.id = u"p1"_s;
        return Result<Access>(access);
    }
    Call<EndpointData> endpointData(TransportPtr transport, const ServiceFilter &filter) override
    {
        return m_scripted->endpointData(transport, filter);
    }
    bool invalidate(const Secret &) override { return false; }

private:
    std::shared_ptr<ScriptedAuthenticator> m_scripted;
};

} // namespace

//! What the servers of a project have used.
class TestServerUsage : public QObject
{
    Q_OBJECT

private slots:
    void theProjectIsThatOfTheToken();
    void theMonthIsAskedFor();
    void pagesAreFollowedByMarker();
    void aProjectThatUsedNothingHasAnEmptyList();
    void anAnswerWithoutUsageIsAnError();
    void theDemoCloudTellsOfAllServers();

private:
    Result<QList<ServerUsage>> list()
    {
        const Connection connection(
            u"prod"_s,
            Session(m_cloud.transport,
                    std::make_shared<ProjectAuthenticator>(m_cloud.authenticator)));
        return outcome(connection.compute().list<ServerUsage>());
    }

    ScriptedCloud m_cloud;
};

void TestServerUsage::theProjectIsThatOfTheToken()
{
    m_cloud->on(Report, 200, page({ u"s1"_s, u"s2"_s }));

    const auto found = list();

    VERIFY_RESULT(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->first().serverId(), u"s1"_s);
    QCOMPARE(found->first().hours(), 1.5);
}

void TestServerUsage::theMonthIsAskedFor()
{
    m_cloud = {};
    m_cloud->on(Report, 200, page({ u"s1"_s }));
    const auto today = QDateTime::currentDateTimeUtc().date();

    VERIFY_RESULT(list());

    const auto start = QUrlQuery(QString::fromLatin1(m_cloud->last(Report).query))
                           .queryItemValue(u"start"_s, QUrl::FullyDecoded);
    QCOMPARE(start, today.toString(u"yyyy-MM-01T00:00:00"_s));
}

void TestServerUsage::pagesAreFollowedByMarker()
{
    m_cloud = {};
    m_cloud->on(
        Report, 200,
        page({ u"s1"_s }, u"http://cloud.test/os-simple-tenant-usage/p1?start=x&marker=s1"_s));
    m_cloud->on(Report, 200, page({ u"s2"_s }));

    const auto found = list();

    VERIFY_RESULT(found);
    QCOMPARE(found->size(), 2);
    QVERIFY(m_cloud->last(Report).query.contains("marker=s1"));
}

void TestServerUsage::aProjectThatUsedNothingHasAnEmptyList()
{
    m_cloud = {};
    m_cloud->on(Report, 200, page({}));

    const auto found = list();

    VERIFY_RESULT(found);
    QVERIFY(found->isEmpty());
}

void TestServerUsage::anAnswerWithoutUsageIsAnError()
{
    m_cloud = {};
    m_cloud->on(Report, 200, QJsonObject { { u"other"_s, QJsonObject() } });

    const auto found = list();

    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Protocol);
}

void TestServerUsage::theDemoCloudTellsOfAllServers()
{
    const DemoConnection demo;
    const auto compute = demo.as(u"demo"_s).compute();

    const auto all = outcome(compute.list<ServerUsage>());
    const auto paged = outcome(compute.list<ServerUsage>({ .limit = 7 }));

    VERIFY_RESULT(all);
    VERIFY_RESULT(paged);
    QVERIFY(all->size() > 20);
    QCOMPARE(paged->size(), all->size());
    QVERIFY(all->first().hours() > 0);
    QVERIFY(all->first().vcpus() > 0);
    QVERIFY(all->first().startedAt().isValid());
}

QTEST_GUILESS_MAIN(TestServerUsage)
#include "tst_serverusage.moc"
