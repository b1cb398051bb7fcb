// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace cirro {

/*!
    \brief What a person types to filter a list: "web status:error net:10.0 !name:test".

    Words that all must match, "key:value" against one column, "!" for what must not match, quotes
    around blanks. Case never matters. A key is the start of a column's label or of the key of
    a property.
*/
class Filter
{
public:
    struct Token
    {
        QString key; //!< folded, empty = any shown column
        QString value; //!< folded
        bool isNegated = false;
        QString text; //!< as typed
    };

    Filter() = default;
    explicit Filter(const QString &text);

    bool isEmpty() const { return m_tokens.isEmpty(); }
    const QList<Token> &tokens() const { return m_tokens; }
    //! The text without token \a i, for chips that can be closed.
    QString without(int i) const;

private:
    QList<Token> m_tokens;
};

} // namespace cirro
