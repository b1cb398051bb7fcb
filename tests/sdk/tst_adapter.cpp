// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/proxy.h"
#include "support/plainauthenticator.h"
#include "support/receiver.h"

#include <QtTest>

using namespace cirro;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! Keeps the requests as the session hands them over, and answers each with an empty object.
class KeepingTransport final : public Transport
{
public:
    Call<Response> send(Request request) override
    {
        kept << request;
        return Result<Response>(Response { .status = 200, .body = "{}" });
    }

    QList<Request> kept;
};

//! A kind of which nothing can be asked but its list.
struct Listed
{
    static constexpr Kind kind { .type = "Listed",
                                 .service = "compute",
                                 .name = "listed",
                                 .label = "Listed",
                                 .labels = "Listed",
                                 .path = "/listed",
                                 .resourcesKey = "listed",
                                 .allow = Allow::List };
    Prop<QString, "id", "ID"> id;
    Prop<QString, "name", "Name"> name;
};

//! A kind of which nothing can be asked at all.
struct Mute
{
    static constexpr Kind kind { .type = "Mute",
                                 .service = "compute",
                                 .name = "mute",
                                 .label = "Mute",
                                 .labels = "Mutes",
                                 .path = "/mutes",
                                 .allow = Allow::Nothing };
    Prop<QString, "id", "ID"> id;
    Prop<QString, "name", "Name"> name;
};

} // namespace

//! What an adapter adds to each request of its service.
class TestAdapter : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_transport = std::make_shared<KeepingTransport>(); }

    void eachVerbIsSent();
    void whatIsConfiguredIsInEachRequest();
    void whatTheCallerSaysWins();
    void transfersHaveNoTotal();
    void theEndpointIsThatOfTheCatalogOrTheOverride();
    void aKindWithoutDetailsIsFoundByItsList();
    void whatCannotBeAskedForCannotBeFoundOrWaitedFor();

private:
    template <typename A = Adapter>
    A adapter(const AdapterOptions &options = {}) const
    {
        const Session session(
            m_transport, std::make_shared<PlainAuthenticator>(QUrl(u"http://cloud.test/v2.1"_s)));
        return A(session, ServiceFilter { .serviceType = u"compute"_s }, options);
    }
    Request sent(Call<Response> call) const
    {
        Receiver<Response> got;
        std::move(call).deliver(&got, got.store());
        if (!QTest::qWaitFor([&] { return got.ok(); }) || m_transport->kept.isEmpty())
            return {};
        return m_transport->kept.last();
    }

    std::shared_ptr<KeepingTransport> m_transport;
};

void TestAdapter::eachVerbIsSent()
{
    const Path path { u"things"_s };

    QCOMPARE(sent(adapter().head(path)).verb, "HEAD"_ba);
    QCOMPARE(sent(adapter().get(path)).verb, "GET"_ba);
    QCOMPARE(sent(adapter().post(path)).verb, "POST"_ba);
    QCOMPARE(sent(adapter().put(path)).verb, "PUT"_ba);
    QCOMPARE(sent(adapter().patch(path)).verb, "PATCH"_ba);
    QCOMPARE(sent(adapter().remove(path)).verb, "DELETE"_ba);
    QCOMPARE(m_transport->kept.last().url, QUrl(u"http://cloud.test/v2.1/things"_s));
    QCOMPARE(m_transport->kept.last().headers.value("X-Auth-Token"), "secret-token"_ba);
}

void TestAdapter::whatIsConfiguredIsInEachRequest()
{
    const AdapterOptions options { .defaultMicroversion = { 2, 79 },
                                   .priority = Priority::Background,
                                   .timeout = 7s,
                                   .connectRetries = 1,
                                   .statusRetries = 4,
                                   .connectPause = 10ms,
                                   .statusPause = 20ms };

    const auto request = sent(adapter(options).get(Path { u"things"_s }));

    QCOMPARE(request.headers.value("OpenStack-API-Version"), "compute 2.79"_ba);
    QCOMPARE(request.priority, Priority::Background);
    QCOMPARE(request.limits.total, std::chrono::milliseconds(7s));
    QCOMPARE(request.limits.connectRetries, std::optional(1));
    QCOMPARE(request.limits.statusRetries, std::optional(4));
    QCOMPARE(request.limits.connectPause, std::optional(10ms));
    QCOMPARE(request.limits.statusPause, std::optional(20ms));
    QCOMPARE(request.task, u"compute.GET.things"_s);
}

void TestAdapter::whatTheCallerSaysWins()
{
    const AdapterOptions options { .endpointOverride = QUrl(u"http://override.test/"_s),
                                   .defaultMicroversion = { 2, 79 },
                                   .connectRetries = 1 };
    RequestOptions own { .microversion = { 2, 60 }, .endpoint = QUrl(u"http://own.test/"_s) };
    own.limits.connectRetries = 0;

    const auto request = sent(adapter(options).get(Path { u"things"_s }, own));

    QCOMPARE(request.url, QUrl(u"http://own.test/things"_s));
    QCOMPARE(request.headers.value("OpenStack-API-Version"), "compute 2.60"_ba);
    QCOMPARE(request.limits.connectRetries, std::optional(0));
}

void TestAdapter::transfersHaveNoTotal()
{
    RequestOptions transfer;
    transfer.limits.total = 0ms;

    const auto request = sent(adapter({ .timeout = 7s }).get(Path { u"things"_s }, transfer));

    QCOMPARE(request.limits.total, 0ms);
}

void TestAdapter::theEndpointIsThatOfTheCatalogOrTheOverride()
{
    Receiver<QUrl> ofCatalog, ofOverride;

    adapter().endpoint().deliver(&ofCatalog, ofCatalog.store());
    adapter({ .endpointOverride = QUrl(u"http://override.test/"_s) })
        .endpoint()
        .deliver(&ofOverride, ofOverride.store());

    QTRY_VERIFY(ofCatalog.ok() && ofOverride.ok());
    QCOMPARE(ofCatalog.value(), QUrl(u"http://cloud.test/v2.1"_s));
    QCOMPARE(ofOverride.value(), QUrl(u"http://override.test/"_s));
}

void TestAdapter::aKindWithoutDetailsIsFoundByItsList()
{
    Receiver<Listed> got;

    adapter<Proxy>().find<Listed>(u"a"_s).deliver(&got, got.store());

    QTRY_VERIFY(got.failed());
    QCOMPARE(got.error().kind, Error::Kind::Protocol); // an empty object is no list
    QCOMPARE(m_transport->kept.size(), 1);
    QCOMPARE(m_transport->kept.first().url.path(), u"/v2.1/listed"_s);
}

void TestAdapter::whatCannotBeAskedForCannotBeFoundOrWaitedFor()
{
    const auto mute = Resource::load(Schema::of<Mute>(), { { u"id"_s, u"a"_s } });
    Receiver<Mute> found;
    Receiver<Resource> waited;
    Receiver<void> gone;

    adapter<Proxy>().find<Mute>(u"a"_s).deliver(&found, found.store());
    adapter<Proxy>().waitForStatus(mute, u"ACTIVE"_s).deliver(&waited, waited.store());
    adapter<Proxy>().waitForDelete(mute).deliver(&gone, gone.store());

    QTRY_VERIFY(found && waited && gone);
    QVERIFY(found.failed() && waited.failed() && gone.failed());
    QCOMPARE(found.error().kind, Error::Kind::Unsupported);
    QCOMPARE(waited.error().kind, Error::Kind::Unsupported);
    QCOMPARE(gone.error().kind, Error::Kind::Unsupported);
    QVERIFY(m_transport->kept.isEmpty());
}

QTEST_GUILESS_MAIN(TestAdapter)
#include "tst_adapter.moc"
