// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <functional>
#include <memory>

namespace cirro {

/*!
    \brief Content that can be taken once only.

    QNetworkAccessManager repeats a request by itself when the connection breaks, whatever its verb,
    unless the content cannot be rewound: then it gives up with ContentReSendError. So every
    request that must not be repeated behind our back carries one of these, an empty one if need be.
*/
class OnceDevice final : public QIODevice
{
public:
    //! Gives exactly \a size bytes of \a source, which is open; \a taken is told the number so far.
    OnceDevice(std::unique_ptr<QIODevice> source, qint64 size, std::function<void(qint64)> taken);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_taken >= m_size; }
    qint64 bytesAvailable() const override;

    //! Bytes handed out so far.
    qint64 taken() const { return m_taken; }
    //! Tells nobody any more; called when the listener goes before the request does.
    void silence() { m_tell = {}; }
    //! Why the source gave less than announced; empty while it did not.
    QString fault() const { return m_fault; }

protected:
    qint64 readData(char *data, qint64 longest) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_source;
    qint64 m_size;
    qint64 m_taken = 0;
    QString m_fault;
    std::function<void(qint64)> m_tell;
};

} // namespace cirro
