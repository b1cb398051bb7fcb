// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <random>

namespace cirro::demo {

//! Makes ids from a fixed seed, so that two clouds of the same options hold the same ids.
//! Not thread-safe: belongs to the state behind its mutex.
class Ids
{
public:
    explicit Ids(quint64 seed)
        : m_engine(seed)
    {
    }

    //! "6f9619ff-8b86-4d01-b42d-00cf4fc964ff" (a version 4 UUID)
    QString uuid();
    //! Keystone's: the same without dashes.
    QString hex();
    //! Url-safe text of about that many characters, for tokens and secrets.
    QByteArray secret(int length);
    quint64 number(quint64 below);

private:
    std::mt19937_64 m_engine;
};

//! Ids of requests; thread-safe, outside of the state.
class RequestIds
{
public:
    //! "req-" and a UUID
    QByteArray next();

private:
    std::atomic<quint64> m_count { 0x9e3779b97f4a7c15 };
};

} // namespace cirro::demo
