// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

namespace cirro {

/*!
    \brief A password, token or key.

    Cannot be printed, compared with text, put into a QVariant or turned into a string by accident.
    Copies share one buffer, which is overwritten when the last copy goes.
*/
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text);
    static Secret fromUtf8(const QByteArray &bytes);

    bool isEmpty() const { return !m_bytes || m_bytes->isEmpty(); }

    //! The secret itself; only for the place that puts it on the wire or into the keychain.
    QString reveal() const { return QString::fromUtf8(revealBytes()); }
    //! The same in UTF-8, a deep copy.
    QByteArray revealBytes() const;

    bool operator==(const Secret &other) const { return revealBytes() == other.revealBytes(); }

private:
    std::shared_ptr<QByteArray> m_bytes;
};

} // namespace cirro
