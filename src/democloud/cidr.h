// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <arpa/inet.h>

namespace cirro::demo {

//! An IPv4 network or address ("10.0.0.0/24", "10.0.0.1").
struct Cidr
{
    explicit Cidr(const QString &text)
    {
        in_addr address {};
        bool number = true;
        const int bits = text.contains(u'/') ? text.section(u'/', 1).toInt(&number) : 32;
        valid = number && bits >= 0 && bits <= 32
            && ::inet_pton(AF_INET, text.section(u'/', 0, 0).toLatin1().constData(), &address) == 1;
        mask = bits > 0 ? ~quint32(0) << (32 - bits) : 0;
        base = ntohl(address.s_addr) & mask;
    }
    //! Whether they have an address in common; an address that lies in a network has.
    bool overlaps(const Cidr &other) const
    {
        const quint32 common = mask & other.mask;
        return valid && other.valid && (base & common) == (other.base & common);
    }

    bool valid = false;
    quint32 base = 0;
    quint32 mask = 0;
};

} // namespace cirro::demo
