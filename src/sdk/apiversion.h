// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace cirro {

//! A version of an API or a microversion: "v2.1", "2.93", "v3".
struct ApiVersion
{
    //! Stands for "any minor version" in requests, and for "latest" in ranges.
    static constexpr int Latest = 1 << 30;

    int major = 0;
    int minor = 0;

    //! Reads "v2.1", "2.1", "2", "v2", "2.latest"; nothing else. A missing minor version is 0.
    static std::optional<ApiVersion> parse(QStringView text);
    //! The version that the last path element says which looks like one ("/v2.1", "/v3/PROJECT").
    static std::optional<ApiVersion> fromPath(QStringView path);

    bool isNull() const { return major == 0; }
    //! "2.93", "2.latest"; empty if null.
    QString toString() const;
    //! The same major version with any minor.
    ApiVersion anyMinor() const { return { major, Latest }; }

    auto operator<=>(const ApiVersion &) const = default;
};

} // namespace cirro
