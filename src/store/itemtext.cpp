// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/itemtext.h"

#include "store/valuetext.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class ItemText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::ItemText)
};

//! "ingress IPv4 tcp 22–23 10.0.0.0/8": words of the API, in the order people read a rule.
QString ruleText(const QJsonObject &rule)
{
    QStringList words;
    for (const char *key : { "direction", "ethertype", "protocol" })
        words << rule.value(QLatin1String(key)).toVariant().toString();
    const auto low = rule.value("port_range_min"_L1).toVariant().toString();
    const auto high = rule.value("port_range_max"_L1).toVariant().toString();
    words << (low == high || high.isEmpty() ? low : low + u'\u2013' + high);
    words << rule.value("remote_ip_prefix"_L1).toString()
          << ValueText::shortened(rule.value("remote_group_id"_L1).toString());
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

QString itemText(const QJsonObject &object)
{
    const auto word = [&object](const char *key) {
        return object.value(QLatin1String(key)).toVariant().toString();
    };
    if (object.contains("ethertype"_L1)) // a security group rule
        return ruleText(object);
    if (object.contains("server_id"_L1) && object.contains("device"_L1)) // a volume's attachment
        return word("device").isEmpty()
            ? ValueText::shortened(word("server_id"))
            : ItemText::tr("%1 on %2", "a server and the device that a volume is there")
                  .arg(ValueText::shortened(word("server_id")), word("device"));
    if (object.contains("nexthop"_L1)) // a route
        return ItemText::tr("%1 via %2", "a route: addresses and the next hop")
            .arg(word("destination"), word("nexthop"));
    if (object.contains("start"_L1) && object.contains("end"_L1)) // a pool of addresses
        return word("start") + u" \u2013 "_s + word("end");
    if (object.contains("opt_name"_L1)) // a DHCP option
        return word("opt_name") + u'=' + word("opt_value");
    for (const char *key : { "name", "ip_address", "id" }) {
        if (const auto text = word(key); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace cirro
