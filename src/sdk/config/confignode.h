// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/secret.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace cirro {

/*!
    \brief One value of a configuration file: nothing, a text, a secret, a list, or a map in the
    order of the file.

    Numbers and booleans stay the text that was written ("3.10" does not become 3.1). What stands
    under a key like "password" is kept as a Secret from the moment it is put into a map, and is no
    text.
*/
class ConfigNode
{
public:
    enum class Kind { Null, Text, Hidden, List, Map };

    ConfigNode() = default;
    explicit ConfigNode(const QString &text)
        : m_kind(Kind::Text)
        , m_text(text)
    {
    }
    explicit ConfigNode(const Secret &secret)
        : m_kind(Kind::Hidden)
        , m_secret(secret)
    {
    }
    static ConfigNode list(const QList<ConfigNode> &items = {});
    static ConfigNode list(const QStringList &texts);
    static ConfigNode map();

    //! Whether what stands under \a key is a secret: "password", "client_secret", "token", ...
    static bool isSecretKey(const QString &key);

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool isText() const { return m_kind == Kind::Text; }
    bool isHidden() const { return m_kind == Kind::Hidden; }
    bool isList() const { return m_kind == Kind::List; }
    bool isMap() const { return m_kind == Kind::Map; }
    //! Null, an empty text, secret, list or map.
    bool isEmpty() const;

    //! The text; empty unless isText().
    QString text() const { return m_text; }
    //! The secret, or the text as one.
    Secret secret() const { return isText() ? Secret(m_text) : m_secret; }
    //! Texts of a list; of a single text its parts between commas.
    QStringList texts() const;
    //! true, yes, on, 1, y, t and their opposites in any case; nothing for all else.
    std::optional<bool> boolean() const;

    //! Items of a list or values of a map.
    const QList<ConfigNode> &items() const & { return m_items; }
    QList<ConfigNode> items() && { return std::move(m_items); }
    void append(const ConfigNode &item);

    //! Keys of a map, in order.
    const QStringList &keys() const & { return m_keys; }
    QStringList keys() && { return std::move(m_keys); }
    bool contains(const QString &key) const { return m_keys.contains(key); }
    //! The value at \a key; null if there is none.
    ConfigNode value(const QString &key) const;
    ConfigNode operator[](const QString &key) const { return value(key); }
    //! Puts \a value at \a key, in the old place if there is one. Texts under a secret key are
    //! hidden.
    void insert(const QString &key, const ConfigNode &value);
    //! Adds a key that is known not to be there yet.
    void add(const QString &key, const ConfigNode &value);
    //! Removes and returns what is at \a key.
    ConfigNode take(const QString &key);

    //! Line in the file, from 1; 0 = not from a file.
    int line() const { return m_line; }
    void setLine(int line) { m_line = line; }

    //! \a over laid on this one: maps merge at all depths, everything else is replaced.
    ConfigNode merged(const ConfigNode &over) const;
    //! As layers of one cloud: values are replaced, only the map "auth" is merged key by key.
    ConfigNode layered(const ConfigNode &over) const;

    //! Equal values, wherever they come from.
    bool operator==(const ConfigNode &other) const;

private:
    Kind m_kind = Kind::Null;
    int m_line = 0;
    QString m_text;
    Secret m_secret;
    QStringList m_keys;
    QList<ConfigNode> m_items;
};

} // namespace cirro
