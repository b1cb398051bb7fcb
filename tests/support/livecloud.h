// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sdk/config/cloudconfig.h"
#include "sdk/connection.h"
#include "support/receiver.h"

#include <QFileInfo>
#include <QUuid>
#include <QtTest>

namespace cirro::live {

//! How long, in milliseconds, a real cloud may take for one thing.
constexpr int Patience = 120000;

//! A name that nobody else uses.
inline QString unique(const QString &stem)
{
    return stem + u'-' + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
}

//! The clouds that tests/run --live has started, as CIRRO_LIVE_CLOUDS names them.
inline Result<CloudConfig> config()
{
    const auto clouds = qEnvironmentVariable("CIRRO_LIVE_CLOUDS");
    if (clouds.isEmpty()) {
        return Error { .kind = Error::Kind::Config,
                       .message = QStringLiteral("CIRRO_LIVE_CLOUDS names no clouds.yaml."),
                       .advice = QStringLiteral("Use tests/run --live.") };
    }
    return CloudConfig::load(ConfigSources::inDirectory(QFileInfo(clouds).absolutePath()));
}

//! A connection to \a cloud of clouds.yaml; what cannot be opened ends the program with the reason.
inline Connection connect(const CloudConfig &config, const QString &cloud,
                          const CloudOverrides &overrides = {})
{
    const auto region = config.cloud(cloud, {}, overrides);
    if (!region)
        qFatal("%s", qPrintable(region.error().text()));
    auto connection = Connection::open(*region);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    return *connection;
}

//! Starts \a call and waits for its outcome; one that never comes is a Timeout.
template <typename T>
Result<T> outcome(Call<T> call)
{
    Receiver<T> got;
    std::move(call).deliver(&got, got.store());
    if (!QTest::qWaitFor([&got] { return bool(got); }, Patience))
        return Error { .kind = Error::Kind::Timeout, .message = QStringLiteral("No outcome.") };
    return got.result();
}

} // namespace cirro::live

//! Fails with the error's own words unless \a result is a success.
#define VERIFY_RESULT(result) QVERIFY2(result, (result) ? "" : qPrintable((result).error().text()))

//! Waits for the outcome of \a receiver, which must be a success.
#define VERIFY_OK(receiver)                                                                        \
    QTRY_VERIFY_WITH_TIMEOUT((receiver), cirro::live::Patience);                                   \
    QVERIFY2((receiver).ok(), (receiver).failed() ? qPrintable((receiver).error().text()) : "")

//! Waits for the outcome of \a receiver, which must be an error.
#define VERIFY_FAILS(receiver)                                                                     \
    QTRY_VERIFY_WITH_TIMEOUT((receiver), cirro::live::Patience);                                   \
    QVERIFY((receiver).failed())
