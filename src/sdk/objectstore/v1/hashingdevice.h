// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QCryptographicHash>
#include <QIODevice>

#include <memory>

namespace cirro {

//! Passes everything through to another device, counts it and hashes it with MD5, which is what
//! swift's ETags are.
class HashingDevice final : public QIODevice
{
public:
    //! The figures, shared so that they outlive the device.
    struct Sum
    {
        QCryptographicHash md5 { QCryptographicHash::Md5 };
        qint64 bytes = 0;
        QByteArray hex() const { return md5.result().toHex(); }
    };

    //! \a target is open; \a sum starts anew here.
    HashingDevice(std::shared_ptr<QIODevice> target, std::shared_ptr<Sum> sum);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    std::shared_ptr<QIODevice> m_target;
    std::shared_ptr<Sum> m_sum;
};

} // namespace cirro
