// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filter.h"

#include <QStringList>

namespace cirro {

namespace {

bool isKeyChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
}

//! Reads up to the next blank that is not between quotes; leaves quotes out.
QString word(const QString &text, qsizetype &at)
{
    QString out;
    bool isQuoted = false;
    for (; at < text.size(); ++at) {
        const auto c = text[at];
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c.isSpace() && !isQuoted)
            break;
        else
            out += c;
    }
    return out;
}

} // namespace

Filter::Filter(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        Token token;
        const auto begin = at;
        if (text[at] == u'!') {
            token.isNegated = true;
            ++at;
        }
        auto end = at;
        while (end < text.size() && isKeyChar(text[end]))
            ++end;
        if (end > at && end < text.size() && text[end] == u':') {
            token.key = text.mid(at, end - at).toCaseFolded();
            at = end + 1;
        }
        token.value = word(text, at).toCaseFolded();
        token.text = text.mid(begin, at - begin);
        if (!token.value.isEmpty()) // still being typed
            m_tokens.append(token);
    }
}

QString Filter::without(int i) const
{
    QStringList rest;
    for (int j = 0; j < m_tokens.size(); ++j) {
        if (j != i)
            rest << m_tokens[j].text;
    }
    return rest.join(u' ');
}

} // namespace cirro
