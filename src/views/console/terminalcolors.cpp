// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/console/terminalcolors.h"

#include "views/palettes.h"

#include <algorithm>

namespace cirro {

namespace {

constexpr double ReadableText = 4.5;
constexpr qsizetype MostPairs = 4096;

// Black, red, green, yellow, blue, magenta, cyan, white; then the same brighter.
constexpr std::array<QRgb, 16> OnLight {
    0xff1b2430, 0xffc4302b, 0xff15803d, 0xff9a5b00, 0xff1c5bbb, 0xff8a3fb0, 0xff0f7683, 0xffc3cad4,
    0xff5a6675, 0xffd94a44, 0xff1e9b4d, 0xffc98a1b, 0xff3f7fe0, 0xffa95fd0, 0xff1795a5, 0xfff2f4f7,
};
constexpr std::array<QRgb, 16> OnDark {
    0xff3a4451, 0xfff47f76, 0xff55c28a, 0xffe0a63c, 0xff6ea8ff, 0xffc792ea, 0xff4fc3d0, 0xffd5dbe3,
    0xff737f8e, 0xffff9d95, 0xff7bdba8, 0xfff2c265, 0xff93bfff, 0xffdcb0f5, 0xff7fdce6, 0xffffffff,
};

//! The colours 16 to 255 of xterm: a cube of 6 x 6 x 6, then 24 greys.
QRgb xtermColor(int index)
{
    if (index >= 232) {
        const int grey = 8 + 10 * (index - 232);
        return qRgb(grey, grey, grey);
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + 40 * step; };
    const int cube = index - 16;
    return qRgb(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
}

//! Pictures made of letters: lines, blocks, shades, Braille, symbols for legacy computing.
bool isDrawing(char32_t character)
{
    return (character >= 0x2500 && character <= 0x259f)
        || (character >= 0x2800 && character <= 0x28ff)
        || (character >= 0x1fb00 && character <= 0x1fbff);
}

} // namespace

TerminalColors::TerminalColors(const QPalette &palette)
    : m_ground(palette.color(QPalette::Active, QPalette::Base))
    , m_text(palette.color(QPalette::Active, QPalette::Text))
    , m_selection(palette.color(QPalette::Active, QPalette::Highlight))
    , m_selectedText(palette.color(QPalette::Active, QPalette::HighlightedText))
{
    const auto &sixteen = isDark(palette) ? OnDark : OnLight;
    std::copy(sixteen.begin(), sixteen.end(), m_table.begin());
    for (int index = 16; index < 256; ++index)
        m_table[size_t(index)] = xtermColor(index);
}

TerminalColors::Pair TerminalColors::of(const TerminalCell &cell, bool isSelected) const
{
    if (isSelected)
        return { m_selectedText, m_selection };
    auto ink = rgbOf(cell.foreground, m_text.rgb());
    auto ground = rgbOf(cell.background, m_ground.rgb());
    if (cell.attributes & TerminalCell::Reverse)
        std::swap(ink, ground);
    const bool isHidden = cell.foreground == cell.background
        && cell.foreground.kind != TerminalColor::Kind::Default;
    if (!isHidden && !isDrawing(cell.character))
        ink = readable(ink, ground);
    return { QColor(ink), QColor(ground) };
}

QRgb TerminalColors::rgbOf(const TerminalColor &color, QRgb standard) const
{
    switch (color.kind) {
    case TerminalColor::Kind::Indexed:
        return m_table[color.red];
    case TerminalColor::Kind::Rgb:
        return qRgb(color.red, color.green, color.blue);
    case TerminalColor::Kind::Default:
        break;
    }
    return standard;
}

QRgb TerminalColors::readable(QRgb ink, QRgb ground) const
{
    const auto key = (quint64(ink) << 32) | ground;
    if (const auto known = m_readable.constFind(key); known != m_readable.constEnd())
        return *known;
    if (m_readable.size() >= MostPairs)
        m_readable.clear();
    const auto made = legible(QColor(ink), { QColor(ground) }, ReadableText).rgb();
    m_readable.insert(key, made);
    return made;
}

} // namespace cirro
