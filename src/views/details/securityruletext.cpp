// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/securityruletext.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QString protocolWord(const QString &protocol)
{
    bool isNumber = false;
    protocol.toInt(&isNumber);
    return isNumber ? SecurityRuleText::tr("protocol %1").arg(protocol) : protocol.toUpper();
}

QString portWords(const SecurityGroupRule &rule)
{
    const auto &from = rule.portRangeMin();
    const auto &to = rule.portRangeMax();
    if (rule.protocol().contains("icmp"_L1, Qt::CaseInsensitive)) {
        if (from.isEmpty())
            return {};
        return to.isEmpty() ? SecurityRuleText::tr("type %1").arg(from)
                            : SecurityRuleText::tr("type %1 code %2").arg(from, to);
    }
    if (from.isEmpty() && to.isEmpty())
        return {};
    return from == to ? from : from + u'\u2013' + to;
}

bool isIngress(const SecurityGroupRule &rule)
{
    return rule.direction() == "ingress"_L1;
}

} // namespace

QString SecurityRuleText::words(const SecurityGroupRule &rule,
                                const std::function<QString(const QString &)> &groupName)
{
    QStringList words { isIngress(rule) ? tr("Ingress") : tr("Egress"), rule.ethertype() };
    words << (rule.protocol().isEmpty() ? tr("any protocol") : protocolWord(rule.protocol()));
    words << portWords(rule);
    QString other;
    if (!rule.remoteGroupId().isEmpty())
        other = tr("group %1").arg(groupName(rule.remoteGroupId()));
    else if (!rule.remoteAddressGroupId().isEmpty())
        other = tr("address group %1").arg(rule.remoteAddressGroupId());
    else if (!rule.remoteIpPrefix().isEmpty())
        other = rule.remoteIpPrefix();
    else
        other = rule.ethertype() == "IPv6"_L1 ? u"::/0"_s : u"0.0.0.0/0"_s;
    words << (isIngress(rule) ? tr("from %1").arg(other) : tr("to %1").arg(other));
    words.removeAll(QString());
    return words.join(u' ');
}

bool SecurityRuleText::isOpenToTheWorld(const SecurityGroupRule &rule)
{
    const auto &prefix = rule.remoteIpPrefix();
    const bool isAnywhere = prefix.isEmpty() || prefix.endsWith("/0"_L1);
    return isIngress(rule) && isAnywhere && rule.remoteGroupId().isEmpty()
        && rule.remoteAddressGroupId().isEmpty();
}

} // namespace cirro
