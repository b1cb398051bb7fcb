// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/objectstore/v1/hashingdevice.h"

namespace cirro {

HashingDevice::HashingDevice(std::shared_ptr<QIODevice> target, std::shared_ptr<Sum> sum)
    : m_target(std::move(target))
    , m_sum(std::move(sum))
{
    m_sum->md5.reset();
    m_sum->bytes = 0;
    open(m_target->openMode() | QIODevice::Unbuffered);
}

qint64 HashingDevice::bytesAvailable() const
{
    return m_target->bytesAvailable() + QIODevice::bytesAvailable();
}

bool HashingDevice::atEnd() const
{
    return m_target->atEnd();
}

qint64 HashingDevice::readData(char *data, qint64 maxSize)
{
    const auto read = m_target->read(data, maxSize);
    if (read < 0)
        setErrorString(m_target->errorString());
    if (read > 0) {
        m_sum->md5.addData(QByteArrayView(data, read));
        m_sum->bytes += read;
    }
    return read;
}

qint64 HashingDevice::writeData(const char *data, qint64 size)
{
    const auto written = m_target->write(data, size);
    if (written < 0)
        setErrorString(m_target->errorString());
    if (written > 0) {
        m_sum->md5.addData(QByteArrayView(data, written));
        m_sum->bytes += written;
    }
    return written;
}

} // namespace cirro
