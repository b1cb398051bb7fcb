// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "sdk/config/confignode.h"

#include <QByteArray>

namespace cirro {

//! What a text of YAML or JSON says.
struct ParsedYaml
{
    ConfigNode root; //!< null for an empty text
    QList<int> repeatedKeys = {}; //!< lines of keys that their map had already; the last one counts
};

/*!
    \brief Reads \a text as one YAML document.

    Aliases and merge keys ("<<") are resolved; what grows beyond 50 000 values by that is refused,
    and so is nesting deeper than 40. \a name is put into errors together with line and column;
    errors never quote the text, as it may hold passwords.
*/
Result<ParsedYaml> parseYaml(const QByteArray &text, const QString &name);

//! Reads \a text as JSON. Keys come in alphabetical order. Errors as of parseYaml().
Result<ParsedYaml> parseJson(const QByteArray &text, const QString &name);

} // namespace cirro
