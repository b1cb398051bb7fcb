// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/safenames.h"

#include <QCryptographicHash>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

// Room for ".<random>.part" beside it within the 255 bytes of common file systems.
constexpr qsizetype MostBytes = 230;

bool isUnsafe(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        return true;
    if (c == 0x200e || c == 0x200f || c == 0x061c || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff)
        return true;
    return c < 0x80 && QByteArrayView("<>:\"|?*\\/").contains(char(c));
}

//! Names that mean devices to Windows, with any extension.
bool isReserved(const QString &name)
{
    const auto stem = name.section(u'.', 0, 0).toUpper().trimmed();
    static const QSet<QString> devices { u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s };
    return devices.contains(stem)
        || (stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1))
            && stem[3].isDigit());
}

QString fingerprint(const QString &name)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(8));
}

//! \a name cut to \a bytes of UTF-8, with \a tail before its extension.
QString withTail(const QString &name, const QString &tail, qsizetype bytes)
{
    const auto dot = name.lastIndexOf(u'.');
    const auto extension = dot > 0 && name.size() - dot <= 12 ? name.mid(dot) : QString();
    auto stem = name.chopped(extension.size());
    while (!stem.isEmpty() && (stem + tail + extension).toUtf8().size() > bytes)
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    return stem + tail + extension;
}

} // namespace

QString SafeNames::part(const QString &name)
{
    QString safe;
    for (const auto c : name.toUcs4()) {
        if (isUnsafe(c) || (c >= 0xd800 && c <= 0xdfff))
            safe += u'_';
        else
            safe += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    for (auto i = safe.size(); i-- > 0 && (safe[i] == u'.' || safe[i] == u' ');)
        safe[i] = u'_';
    if (safe.isEmpty())
        safe = u"_"_s;
    if (isReserved(safe))
        safe.prepend(u'_');
    if (safe.toUtf8().size() > MostBytes)
        safe = withTail(safe, u'~' + fingerprint(name), MostBytes);
    return safe;
}

QStringList SafeNames::path(const QString &objectName)
{
    QStringList parts;
    const auto words = objectName.split(u'/');
    for (const auto &word : words)
        parts << part(word);

    const auto wanted = parts.last();
    for (int n = 2;; ++n) {
        const auto folded
            = parts.join(u'/').normalized(QString::NormalizationForm_C).toCaseFolded();
        if (!m_given.contains(folded)) {
            m_given.insert(folded);
            return parts;
        }
        parts.last() = withTail(wanted, u" (%1)"_s.arg(n), MostBytes);
    }
}

} // namespace cirro
