// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/addresses.h"

#include "views/details/propertysection.h"
#include "views/plainlabel.h"

#include <QJsonArray>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

QList<ServerAddress> ServerAddress::in(const QJsonObject &value)
{
    QList<ServerAddress> addresses;
    for (auto network = value.begin(); network != value.end(); ++network) {
        const auto from = addresses.size();
        for (const auto &entry : network->toArray()) {
            ServerAddress address { network.key(), entry[u"addr"].toString(),
                                    entry[u"OS-EXT-IPS:type"].toString(),
                                    entry[u"OS-EXT-IPS-MAC:mac_addr"].toString() };
            if (!address.address.isEmpty())
                addresses << address;
        }
        std::stable_partition(addresses.begin() + from, addresses.end(),
                              [](const auto &each) { return each.type != "floating"_L1; });
    }
    return addresses;
}

void ServerAddress::addTo(PropertySection *section) const
{
    auto *shown = PlainLabel::paragraph(address, section);
    shown->setWordWrap(false);
    const auto word = type == "floating"_L1 ? tr("Floating")
        : type == "fixed"_L1                ? tr("Fixed")
                                            : type;
    QList<QWidget *> behind;
    for (const auto &text : { word, mac }) {
        auto *label = new ElidedLabel(text, section);
        label->setForegroundRole(QPalette::PlaceholderText);
        behind << label;
    }
    section->add(network, shown, address, behind);
}

} // namespace cirro
