// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/oncedevice.h"

#include <QCoreApplication>

#include <algorithm>

namespace cirro {

namespace {

class UploadText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::UploadText)
};

} // namespace

OnceDevice::OnceDevice(std::unique_ptr<QIODevice> source, qint64 size,
                       std::function<void(qint64)> taken)
    : m_source(std::move(source))
    , m_size(size)
    , m_tell(std::move(taken))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    connect(m_source.get(), &QIODevice::readyRead, this, &QIODevice::readyRead);
}

qint64 OnceDevice::bytesAvailable() const
{
    const auto left = m_size - m_taken;
    return m_source->isSequential() ? std::min(left, m_source->bytesAvailable()) : left;
}

qint64 OnceDevice::readData(char *data, qint64 longest)
{
    if (atEnd())
        return -1;
    const auto n = m_source->read(data, std::min(longest, m_size - m_taken));
    if (n < 0 || (n == 0 && !m_source->isSequential())) {
        m_fault = n < 0 && !m_source->errorString().isEmpty()
            ? m_source->errorString()
            : UploadText::tr("It became shorter while it was read.");
        return -1;
    }
    m_taken += n;
    if (n > 0 && m_tell)
        m_tell(m_taken);
    return n;
}

} // namespace cirro
