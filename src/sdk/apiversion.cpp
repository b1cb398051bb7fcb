// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/apiversion.h"

#include <QList>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! Digits only: toInt() would take signs and spaces as well.
std::optional<int> number(QStringView text)
{
    constexpr qsizetype longest = 6;
    if (text.isEmpty() || text.size() > longest)
        return {};
    int n = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        n = 10 * n + c.unicode() - u'0';
    }
    return n;
}

} // namespace

std::optional<ApiVersion> ApiVersion::parse(QStringView text)
{
    if (text.startsWith(u'v') || text.startsWith(u'V'))
        text = text.sliced(1);
    const auto dot = text.indexOf(u'.');
    const auto major = number(dot < 0 ? text : text.first(dot));
    if (!major || *major == 0)
        return {};
    if (dot < 0)
        return ApiVersion { *major, 0 };
    const auto rest = text.sliced(dot + 1);
    if (rest.compare("latest"_L1, Qt::CaseInsensitive) == 0)
        return ApiVersion { *major, Latest };
    const auto minor = number(rest);
    if (!minor)
        return {};
    return ApiVersion { *major, *minor };
}

std::optional<ApiVersion> ApiVersion::fromPath(QStringView path)
{
    const auto elements = path.split(u'/', Qt::SkipEmptyParts);
    for (auto it = elements.crbegin(); it != elements.crend(); ++it) {
        if (!it->startsWith(u'v'))
            continue;
        if (const auto version = parse(*it))
            return version;
    }
    return {};
}

QString ApiVersion::toString() const
{
    if (isNull())
        return {};
    return QString::number(major) + u'.' + (minor == Latest ? u"latest"_s : QString::number(minor));
}

} // namespace cirro
