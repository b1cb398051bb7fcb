// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/jsonhighlighter.h"

#include "views/palettes.h"

namespace cirro {

namespace {

//! The position after the text that begins with the quote at \a start.
qsizetype endOfText(const QString &line, qsizetype start)
{
    for (qsizetype i = start + 1; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'"')
            return i + 1;
    }
    return line.size();
}

bool isKey(const QString &line, qsizetype end)
{
    while (end < line.size() && line[end].isSpace())
        ++end;
    return end < line.size() && line[end] == u':';
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    choose(palette);
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    choose(palette);
    rehighlight();
}

void JsonHighlighter::choose(const QPalette &palette)
{
    m_key.setForeground(accentColor(palette));
    m_text.setForeground(toneColor(Tone::Good, palette));
    m_number.setForeground(toneColor(Tone::Warning, palette));
    m_word.setForeground(toneColor(Tone::Busy, palette));
    m_word.setFontWeight(QFont::DemiBold);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    for (qsizetype i = 0; i < text.size();) {
        const auto c = text[i];
        auto end = i + 1;
        if (c == u'"') {
            end = endOfText(text, i);
            setFormat(int(i), int(end - i), isKey(text, end) ? m_key : m_text);
        } else if (c.isDigit() || c == u'-') {
            while (end < text.size()
                   && (text[end].isLetterOrNumber() || QStringView(u"+-.").contains(text[end])))
                ++end;
            setFormat(int(i), int(end - i), m_number);
        } else if (c.isLetter()) {
            while (end < text.size() && text[end].isLetter())
                ++end;
            setFormat(int(i), int(end - i), m_word);
        }
        i = end;
    }
}

} // namespace cirro
