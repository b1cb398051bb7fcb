// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/console/vtermcells.h"

#include <algorithm>

namespace cirro {

namespace {

constexpr auto SecondHalf = uint32_t(-1);

TerminalColor colorOf(const VTermColor &color)
{
    if (VTERM_COLOR_IS_DEFAULT_FG(&color) || VTERM_COLOR_IS_DEFAULT_BG(&color))
        return {};
    if (VTERM_COLOR_IS_INDEXED(&color))
        return { TerminalColor::Kind::Indexed, color.indexed.idx };
    return { TerminalColor::Kind::Rgb, color.rgb.red, color.rgb.green, color.rgb.blue };
}

VTermColor colorOf(const TerminalColor &color, VTermColorType standard)
{
    VTermColor made {};
    if (color.kind == TerminalColor::Kind::Indexed) {
        vterm_color_indexed(&made, color.red);
    } else {
        vterm_color_rgb(&made, color.red, color.green, color.blue);
        if (color.kind == TerminalColor::Kind::Default)
            made.type |= standard;
    }
    return made;
}

quint16 attributesOf(const VTermScreenCellAttrs &attributes)
{
    const auto flag = [](bool isSet, int attribute) { return isSet ? attribute : 0; };
    return quint16(flag(attributes.bold, TerminalCell::Bold)
                   | flag(attributes.italic, TerminalCell::Italic)
                   | flag(attributes.underline, TerminalCell::Underline)
                   | flag(attributes.strike, TerminalCell::Strike)
                   | flag(attributes.blink, TerminalCell::Blink)
                   | flag(attributes.reverse, TerminalCell::Reverse));
}

} // namespace

bool isBlank(const VTermScreenCell &cell)
{
    return cell.chars[0] == 0 && !cell.attrs.reverse && VTERM_COLOR_IS_DEFAULT_BG(&cell.bg);
}

void add(TerminalLine &line, const VTermScreenCell &cell)
{
    TerminalCell made { .foreground = colorOf(cell.fg),
                        .background = colorOf(cell.bg),
                        .attributes = attributesOf(cell.attrs) };
    if (cell.chars[0] == SecondHalf) {
        made.width = 0;
    } else {
        made.character = cell.chars[0];
        made.width = quint8(std::clamp(int(cell.width), 1, 2));
    }
    const auto column = int(line.cells.size());
    for (int i = 1; i < VTERM_MAX_CHARS_PER_CELL && made.character && cell.chars[i]; ++i) {
        const char32_t mark = cell.chars[i];
        line.marks[column] += QString::fromUcs4(&mark, 1);
    }
    line.cells.push_back(made);
}

VTermScreenCell cellOf(const TerminalLine &line, int column)
{
    const auto from = line.cell(column);
    VTermScreenCell made {};
    made.chars[0] = from.width == 0 ? SecondHalf : uint32_t(from.character);
    int next = 1;
    const auto marks = line.marks.value(column).toUcs4();
    for (const auto mark : marks) {
        if (next < VTERM_MAX_CHARS_PER_CELL)
            made.chars[next++] = mark;
    }
    made.width = char(std::max<int>(from.width, 1));
    const auto has = [&](TerminalCell::Attribute attribute) {
        return (from.attributes & attribute) ? 1U : 0U;
    };
    made.attrs.bold = has(TerminalCell::Bold);
    made.attrs.italic = has(TerminalCell::Italic);
    made.attrs.underline = has(TerminalCell::Underline) & 3U;
    made.attrs.strike = has(TerminalCell::Strike);
    made.attrs.blink = has(TerminalCell::Blink);
    made.attrs.reverse = has(TerminalCell::Reverse);
    made.fg = colorOf(from.foreground, VTERM_COLOR_DEFAULT_FG);
    made.bg = colorOf(from.background, VTERM_COLOR_DEFAULT_BG);
    return made;
}

} // namespace cirro
