// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "async/result.h"

#include <QStringList>

namespace cirro {

QString Error::text() const
{
    QStringList lines { message };
    if (!detail.isEmpty() && !message.contains(detail))
        lines << detail;
    if (!advice.isEmpty())
        lines << advice;
    return lines.join(u'\n');
}

} // namespace cirro
