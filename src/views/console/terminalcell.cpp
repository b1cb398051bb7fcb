// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/console/terminalcell.h"

namespace cirro {

QString TerminalLine::text(int from, int to) const
{
    QString text;
    for (int column = from; column < to; ++column) {
        const auto at = cell(column);
        if (at.width == 0)
            continue;
        const char32_t character = at.character ? at.character : U' ';
        text += QString::fromUcs4(&character, 1);
        text += marks.value(column);
    }
    return text;
}

QString TerminalLine::text() const
{
    auto text = this->text(0, int(cells.size()));
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace cirro
