// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/ansitext.h"

#include "views/palettes.h"

#include <array>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr ushort Escape = 0x1b;
constexpr ushort Bell = 0x07;
// A sequence that is longer is none, only an escape character among text.
constexpr qsizetype LongestSequence = 256;

bool isDisguise(ushort c)
{
    return c == 0x200e || c == 0x200f || c == 0x061c || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029;
}

//! What is shown for one character outside of sequences; null = nothing.
QChar shown(ushort c)
{
    if (c == '\n' || c == '\t')
        return c;
    if (c == '\f' || c == '\v' || c == '\r')
        return u'\n';
    if (c == '\b' || c == Bell || c == 0)
        return {};
    const bool isControl = c < 0x20 || (c >= 0x7f && c < 0xa0);
    return isControl || isDisguise(c) ? QChar(QChar::ReplacementCharacter) : QChar(c);
}

} // namespace

QList<AnsiText::Piece> AnsiText::feed(const QString &text)
{
    const auto all = m_rest + text;
    m_rest.clear();
    QList<Piece> pieces;
    QString run;
    const auto flush = [&](const Style &style) {
        if (!run.isEmpty())
            pieces.append({ std::exchange(run, {}), style });
    };
    for (qsizetype at = 0; at < all.size();) {
        const auto c = all[at].unicode();
        if (c == Escape) {
            const auto before = m_style;
            const auto end = escape(all, at);
            if (end < 0) {
                m_rest = all.sliced(at);
                break;
            }
            if (m_style != before)
                flush(before);
            at = end;
            continue;
        }
        if (c == '\r') {
            if (at + 1 == all.size()) {
                m_rest = all.sliced(at);
                break;
            }
            if (all[at + 1] == u'\n' || all[at + 1] == u'\r') {
                ++at;
                continue;
            }
        }
        if (const auto seen = shown(c); !seen.isNull())
            run += seen;
        ++at;
    }
    flush(m_style);
    return pieces;
}

//! The position behind the sequence at \a at; -1 if its end has not come yet.
qsizetype AnsiText::escape(const QString &text, qsizetype at)
{
    if (at + 1 >= text.size())
        return -1;
    const auto kind = text[at + 1].unicode();
    const auto limit = std::min(text.size(), at + LongestSequence);
    const bool isOperatingSystemCommand = kind == ']' || kind == 'P' || kind == '_' || kind == '^';
    if (kind != '[' && !isOperatingSystemCommand) // "\e(B" and other two or three characters
        return kind >= 0x20 && kind <= 0x2f ? (at + 2 < text.size() ? at + 3 : -1) : at + 2;
    for (auto end = at + 2; end < limit; ++end) {
        const auto c = text[end].unicode();
        if (isOperatingSystemCommand) {
            if (c == Bell)
                return end + 1;
            if (c == Escape && end + 1 < text.size())
                return end + 2;
        } else if (c >= 0x40 && c <= 0x7e) {
            if (c == 'm')
                select(text.sliced(at + 2, end - at - 2));
            return end + 1;
        } else if (c < 0x20) { // broken off
            return end;
        }
    }
    return limit == text.size() && text.size() - at < LongestSequence ? -1 : at + 1;
}

void AnsiText::select(const QString &parameters)
{
    const auto codes = parameters.split(u';');
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const int code = codes[i].toInt();
        if (code == 0) {
            m_style = {};
        } else if (code == 1) {
            m_style.isBold = true;
        } else if (code == 22) {
            m_style.isBold = false;
        } else if ((code >= 30 && code <= 37) || (code >= 90 && code <= 97)) {
            m_style.color = code % 10;
        } else if (code == 39) {
            m_style.color = -1;
        } else if (code == 38 || code == 48) { // a colour of a larger palette: its numbers follow
            const int chosen = codes.value(i + 1).toInt() == 5 ? codes.value(i + 2).toInt() : -1;
            if (code == 38)
                m_style.color = chosen >= 0 && chosen < 16 ? chosen % 8 : -1;
            i += codes.value(i + 1).toInt() == 5 ? 2 : 4;
        }
    }
}

QString AnsiText::plain(const QString &text)
{
    QString all;
    for (const auto &piece : AnsiText().feed(text))
        all += piece.text;
    return all;
}

QColor AnsiText::color(int color, const QPalette &palette)
{
    static constexpr std::array<QRgb, 8> colors { 0x7a828c, 0xd02b3c, 0x1f8a3d, 0xa87100,
                                                  0x2667d0, 0x9b3fb5, 0x0f8894, 0x8a929c };
    return legible(QColor::fromRgb(colors[size_t(color) % colors.size()]),
                   { palette.color(QPalette::Base) }, 4.5);
}

} // namespace cirro
