// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "http/transport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QObject>

namespace cirro {

//! One exchange as it may be shown to people: tokens, passwords and keys are gone.
struct Exchange
{
    QDateTime started = {};
    QString task = {};
    QByteArray verb = {};
    QUrl url = {}; //!< without user info; signatures in queries are replaced
    Headers requestHeaders = {};
    QByteArray requestBody
        = {}; //!< text bodies up to 256 KiB; empty for streams and secret requests
    int status = 0; //!< 0 = no answer, see error
    Headers responseHeaders = {};
    QByteArray responseBody = {}; //!< as above
    Error error = {};
    std::chrono::milliseconds duration { 0 };

    //! The same request as a curl command line, with $TOKEN in place of the token.
    QString toCurl() const;
    QJsonObject toJson() const;
    static Result<Exchange> fromJson(const QJsonObject &object);
};

//! Replaces what must not be seen: X-Auth-Token, X-Subject-Token, Authorization, receipts,
//! adminPass, password, secret, private_key, temp_url_sig, ... in header values, JSON bodies and
//! query items.
Exchange redacted(Exchange exchange);

//! A transport that lets every exchange of another one be seen, for the inspector and for fixtures.
class Recorder final : public QObject, public Transport
{
    Q_OBJECT

public:
    explicit Recorder(std::shared_ptr<Transport> transport, QObject *parent = nullptr);

    Call<Response> send(Request request) override;
    Result<SocketPolicy> socketPolicy() const override;

    //! False = nobody is connected, and nothing is recorded.
    bool hasListeners() const;

signals:
    //! An exchange ended; already redacted.
    void exchanged(const cirro::Exchange &exchange);

private:
    std::shared_ptr<Transport> m_transport;
};

/*!
    \brief A transport that answers from recorded exchanges and never touches the network.

    Matches verb, path and query of the request; exchanges that match several times are given in
    their order, the last one repeats. No match is a NotFound error that names the request.
*/
class Player final : public Transport
{
public:
    explicit Player(QList<Exchange> exchanges);
    //! Reads a JSON array of exchanges as written from Exchange::toJson().
    static Result<std::shared_ptr<Player>> fromFile(const QString &fileName);

    Call<Response> send(Request request) override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace cirro
