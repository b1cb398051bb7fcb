// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/call.h"

#include <QObject>

#include <optional>

namespace cirro {

/*!
    A receiver that keeps the outcome:

        Receiver<Response> got;
        transport.send(request).deliver(&got, got.store());
        QTRY_VERIFY(got);            // delivered, well or not
        QVERIFY(got.ok());
*/
template <typename T>
class Receiver : public QObject
{
public:
    auto store()
    {
        return [this](Result<T> r) { m_outcome.emplace(std::move(r)); };
    }

    explicit operator bool() const { return m_outcome.has_value(); }
    bool ok() const { return m_outcome && *m_outcome; }
    bool failed() const { return m_outcome && !*m_outcome; }
    const T *operator->() const { return &**m_outcome; }
    const auto &value() const { return **m_outcome; }
    const Result<T> &operator*() const { return *m_outcome; }
    const Result<T> &result() const { return *m_outcome; }
    const Error &error() const { return m_outcome->error(); }

private:
    std::optional<Result<T>> m_outcome;
};

template <>
class Receiver<void> : public QObject
{
public:
    auto store()
    {
        return [this](Result<void> r) { m_outcome.emplace(std::move(r)); };
    }

    explicit operator bool() const { return m_outcome.has_value(); }
    bool ok() const { return m_outcome && *m_outcome; }
    bool failed() const { return m_outcome && !*m_outcome; }
    const Result<void> &result() const { return *m_outcome; }
    const Error &error() const { return m_outcome->error(); }

private:
    std::optional<Result<void>> m_outcome;
};

} // namespace cirro
