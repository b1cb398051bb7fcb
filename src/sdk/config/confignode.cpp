// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/confignode.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

// A text, or the texts of a list, that stand under a secret key.
ConfigNode hidden(const ConfigNode &node)
{
    if (node.isText()) {
        ConfigNode secret { Secret(node.text()) };
        secret.setLine(node.line());
        return secret;
    }
    if (node.isList()) {
        auto secrets = ConfigNode::list();
        for (const auto &item : node.items())
            secrets.append(hidden(item));
        secrets.setLine(node.line());
        return secrets;
    }
    return node;
}

} // namespace

ConfigNode ConfigNode::list(const QList<ConfigNode> &items)
{
    ConfigNode node;
    node.m_kind = Kind::List;
    node.m_items = items;
    return node;
}

ConfigNode ConfigNode::list(const QStringList &texts)
{
    auto node = list(QList<ConfigNode>());
    for (const auto &text : texts)
        node.append(ConfigNode(text));
    return node;
}

ConfigNode ConfigNode::map()
{
    ConfigNode node;
    node.m_kind = Kind::Map;
    return node;
}

bool ConfigNode::isSecretKey(const QString &key)
{
    const auto name = key.toLower().replace(u'-', u'_');
    static const QStringList endings { u"password"_s,   u"secret"_s,  u"passcode"_s,   u"token"_s,
                                       u"passphrase"_s, u"receipt"_s, u"private_key"_s };
    for (const auto &ending : endings) {
        if (name.endsWith(ending))
            return true;
    }
    return name == "code"_L1 || name.endsWith("_code"_L1);
}

bool ConfigNode::isEmpty() const
{
    switch (m_kind) {
    case Kind::Null:
        return true;
    case Kind::Text:
        return m_text.isEmpty();
    case Kind::Hidden:
        return m_secret.isEmpty();
    case Kind::List:
    case Kind::Map:
        break;
    }
    return m_items.isEmpty();
}

QStringList ConfigNode::texts() const
{
    QStringList found;
    if (isText()) {
        for (const auto &part : m_text.split(u','))
            found << part.trimmed();
    } else if (isList()) {
        for (const auto &item : m_items)
            found << item.text();
    }
    found.removeAll(QString());
    return found;
}

std::optional<bool> ConfigNode::boolean() const
{
    const auto word = m_text.trimmed().toLower();
    if (QStringList { u"true"_s, u"yes"_s, u"on"_s, u"1"_s, u"y"_s, u"t"_s }.contains(word))
        return true;
    if (QStringList { u"false"_s, u"no"_s, u"off"_s, u"0"_s, u"n"_s, u"f"_s }.contains(word))
        return false;
    return {};
}

void ConfigNode::append(const ConfigNode &item)
{
    m_items.append(item);
}

ConfigNode ConfigNode::value(const QString &key) const
{
    const auto at = m_keys.indexOf(key);
    return at < 0 ? ConfigNode() : m_items.at(at);
}

void ConfigNode::insert(const QString &key, const ConfigNode &value)
{
    const auto at = m_keys.indexOf(key);
    if (at < 0)
        add(key, value);
    else
        m_items[at] = isSecretKey(key) ? hidden(value) : value;
}

void ConfigNode::add(const QString &key, const ConfigNode &value)
{
    m_keys.append(key);
    m_items.append(isSecretKey(key) ? hidden(value) : value);
}

ConfigNode ConfigNode::take(const QString &key)
{
    const auto at = m_keys.indexOf(key);
    if (at < 0)
        return {};
    m_keys.removeAt(at);
    return m_items.takeAt(at);
}

ConfigNode ConfigNode::merged(const ConfigNode &over) const
{
    if (!isMap() || !over.isMap())
        return over;
    auto result = *this;
    for (qsizetype i = 0; i < over.m_keys.size(); ++i) {
        const auto &key = over.m_keys.at(i);
        result.insert(key, value(key).merged(over.m_items.at(i)));
    }
    return result;
}

ConfigNode ConfigNode::layered(const ConfigNode &over) const
{
    auto result = isMap() ? *this : map();
    for (qsizetype i = 0; i < over.m_keys.size(); ++i) {
        const auto &key = over.m_keys.at(i);
        const auto &value = over.m_items.at(i);
        if (key != "auth"_L1)
            result.insert(key, value);
        else if (value.isMap())
            result.insert(key, result[key].layered(value));
    }
    return result;
}

bool ConfigNode::operator==(const ConfigNode &other) const
{
    return m_kind == other.m_kind && m_text == other.m_text && m_secret == other.m_secret
        && m_keys == other.m_keys && m_items == other.m_items;
}

} // namespace cirro
