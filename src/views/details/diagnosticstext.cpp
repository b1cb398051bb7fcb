// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/diagnosticstext.h"

#include "store/valuetext.h"

#include <QJsonArray>
#include <QLocale>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr double NanosecondsInSecond = 1e9;
constexpr int Mebi = 1024;

void add(Facts &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.rows.append({ name, value });
}

QString number(const QJsonValue &value)
{
    return value.isDouble() ? QLocale().toString(value.toInteger()) : QString();
}

QString numbers(const QJsonArray &values)
{
    QStringList words;
    for (const auto &value : values)
        words << number(value);
    return words.join(u", "_s);
}

//! "2.1 MB in 26,701 packets" and the like; \a sentence has a place for each.
QString traffic(const QJsonValue &bytes, const QJsonValue &count, const QString &sentence)
{
    if (!bytes.isDouble())
        return {};
    const auto size = ValueText::bytes(bytes.toInteger());
    return count.isDouble() ? sentence.arg(size, number(count)) : size;
}

} // namespace

QString DiagnosticsText::duration(qint64 seconds)
{
    const auto minutes = seconds / 60;
    const auto hours = minutes / 60;
    const QLocale locale;
    if (hours >= 24)
        return tr("%1 d %2 h").arg(locale.toString(hours / 24), locale.toString(hours % 24));
    if (hours)
        return tr("%1 h %2 min").arg(locale.toString(hours), locale.toString(minutes % 60));
    return minutes ? tr("%1 min %2 s").arg(locale.toString(minutes), locale.toString(seconds % 60))
                   : tr("%1 s").arg(locale.toString(seconds));
}

Facts DiagnosticsText::machine(const QJsonObject &told)
{
    Facts facts { tr("Machine"), {} };
    add(facts, tr("State"), told[u"state"].toString());
    if (told[u"uptime"].isDouble())
        add(facts, tr("Up for"), duration(told[u"uptime"].toInteger()));
    add(facts, tr("Driver"), told[u"driver"].toString());
    add(facts, tr("Hypervisor"), told[u"hypervisor"].toString());
    add(facts, tr("Its system"), told[u"hypervisor_os"].toString());
    if (told[u"config_drive"].isBool())
        add(facts, tr("Config drive"), told[u"config_drive"].toBool() ? tr("yes") : tr("no"));
    return facts;
}

Facts DiagnosticsText::processors(const QJsonObject &told)
{
    Facts facts { tr("Processors"), {} };
    const auto details = told[u"cpu_details"].toArray();
    for (const auto &cpu : details) {
        QStringList words;
        if (cpu[u"utilisation"].isDouble())
            words << tr("%1 % busy").arg(number(cpu[u"utilisation"]));
        if (cpu[u"time"].isDouble())
            words << tr("worked %1")
                         .arg(duration(qint64(cpu[u"time"].toDouble() / NanosecondsInSecond)));
        add(facts, tr("vCPU %1").arg(number(cpu[u"id"])), words.join(u", "_s));
    }
    return facts;
}

//! The reference says MiB; the libvirt driver divides KiB by 2^20, which makes GiB.
Facts DiagnosticsText::memory(const QJsonObject &told, int ram)
{
    Facts facts { tr("Memory"), {} };
    const auto details = told[u"memory_details"];
    const auto most = details[u"maximum"];
    if (most.toDouble() <= 0)
        return facts;
    const bool isGibi
        = told[u"driver"].toString() == "libvirt"_L1 && most.toDouble() <= double(ram) / Mebi;
    const PropInfo info { "",           "",       Show::Detail,
                          Write::Never, In::Body, isGibi ? As::Gibibytes : As::Mebibytes };
    const auto text
        = [&](const QJsonValue &value) { return ValueText(info).text(value.toVariant()); };
    add(facts, tr("Maximum"), text(most));
    if (details[u"used"].isDouble())
        add(facts, tr("Used"), text(details[u"used"]));
    return facts;
}

QList<Facts> DiagnosticsText::interfaces(const QJsonObject &told)
{
    QList<Facts> all;
    const auto details = told[u"nic_details"].toArray();
    const auto sentence = tr("%1 in %2 packets", "bytes, number");
    for (const auto &nic : details) {
        all.append(Facts { tr("Interface %1").arg(nic[u"mac_address"].toString()), {} });
        auto &facts = all.last();
        add(facts, tr("Received"), traffic(nic[u"rx_octets"], nic[u"rx_packets"], sentence));
        add(facts, tr("Sent"), traffic(nic[u"tx_octets"], nic[u"tx_packets"], sentence));
        add(facts, tr("Errors receiving"), number(nic[u"rx_errors"]));
        add(facts, tr("Errors sending"), number(nic[u"tx_errors"]));
        add(facts, tr("Dropped receiving"), number(nic[u"rx_drop"]));
        add(facts, tr("Dropped sending"), number(nic[u"tx_drop"]));
    }
    return all;
}

QList<Facts> DiagnosticsText::disks(const QJsonObject &told)
{
    QList<Facts> all;
    const auto details = told[u"disk_details"].toArray();
    const auto sentence = tr("%1 in %2 requests", "bytes, number");
    for (const auto &disk : details) {
        all.append(Facts { tr("Disk %1").arg(QLocale().toString(all.size() + 1)), {} });
        auto &facts = all.last();
        add(facts, tr("Read"), traffic(disk[u"read_bytes"], disk[u"read_requests"], sentence));
        add(facts, tr("Written"), traffic(disk[u"write_bytes"], disk[u"write_requests"], sentence));
        add(facts, tr("Errors"), number(disk[u"errors_count"]));
    }
    return all;
}

//! "vCPU 0 on CPU 4, vCPU 1 on CPU 5"
QString DiagnosticsText::pinning(const QJsonObject &told)
{
    QMap<int, int> byProcessor; // keys of JSON are texts: 10 would come before 2
    for (auto it = told.begin(); it != told.end(); ++it)
        byProcessor.insert(it.key().toInt(), it->toInt());
    QStringList words;
    for (auto it = byProcessor.cbegin(); it != byProcessor.cend(); ++it)
        words << tr("vCPU %1 on CPU %2").arg(it.key()).arg(it.value());
    return words.join(u", "_s);
}

QList<Facts> DiagnosticsText::topology(const QJsonObject &told)
{
    QList<Facts> all;
    const auto nodes = told[u"nodes"].toArray();
    const PropInfo info { "", "", Show::Detail, Write::Never, In::Body, As::Mebibytes };
    for (const auto &node : nodes) {
        all.append(Facts { tr("NUMA node %1").arg(QLocale().toString(all.size())), {} });
        auto &facts = all.last();
        add(facts, tr("Node of the host"), number(node[u"host_node"]));
        add(facts, tr("vCPUs"), numbers(node[u"vcpu_set"].toArray()));
        if (node[u"memory_mb"].isDouble())
            add(facts, tr("Memory"), ValueText(info).text(node[u"memory_mb"].toVariant()));
        add(facts, tr("Pinned"), pinning(node[u"cpu_pinning"].toObject()));
        QStringList siblings;
        const auto groups = node[u"siblings"].toArray();
        for (const auto &group : groups)
            siblings << numbers(group.toArray());
        add(facts, tr("Threads of one core"), siblings.join(u"; "_s));
        if (told[u"pagesize_kb"].isDouble())
            add(facts, tr("Memory pages"), tr("%1 KiB").arg(number(told[u"pagesize_kb"])));
    }
    return all;
}

Facts DiagnosticsText::asTold(const QJsonObject &told)
{
    Facts facts { tr("As the hypervisor tells it"), {} };
    for (auto it = told.begin(); it != told.end(); ++it)
        add(facts, it.key(), it->isDouble() ? number(*it) : it->toVariant().toString());
    return facts;
}

QList<Facts> DiagnosticsText::of(const QJsonObject &told, int ram)
{
    if (!told.contains(u"driver"_s))
        return { asTold(told) };
    auto all = QList<Facts> { machine(told), processors(told), memory(told, ram) }
        + interfaces(told) + disks(told);
    all.removeIf([](const Facts &facts) { return facts.rows.isEmpty(); });
    return all;
}

} // namespace cirro
