// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/objectstore/v1/accesslist.h"

#include <QStringList>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

using Element = AccessList::Element;

Element referrer(const QString &host)
{
    if (host == "*"_L1)
        return { .kind = Element::Kind::Everybody };
    if (host.startsWith(u'-'))
        return { .kind = Element::Kind::NotReferrer, .text = host.sliced(1).trimmed() };
    return { .kind = Element::Kind::Referrer, .text = host };
}

Element read(const QString &text)
{
    static const QStringList referrers { u".r"_s, u".ref"_s, u".referer"_s, u".referrer"_s };
    const auto colon = text.indexOf(u':');
    const auto first = text.left(colon).trimmed();
    const auto rest = colon < 0 ? QString() : text.sliced(colon + 1).trimmed();
    if (text == ".rlistings"_L1)
        return { .kind = Element::Kind::Listing };
    if (colon >= 0 && referrers.contains(first))
        return referrer(rest);
    if (text.startsWith(u'.'))
        return { .kind = Element::Kind::Other, .text = text };
    if (colon >= 0)
        return { .kind = Element::Kind::User, .project = first, .user = rest };
    return { .kind = Element::Kind::Role, .text = text };
}

} // namespace

QString Element::toString() const
{
    switch (kind) {
    case Kind::Everybody:
        return u".r:*"_s;
    case Kind::Referrer:
        return u".r:"_s + text;
    case Kind::NotReferrer:
        return u".r:-"_s + text;
    case Kind::Listing:
        return u".rlistings"_s;
    case Kind::User:
        return project + u':' + user;
    case Kind::Role:
    case Kind::Other:
        break;
    }
    return text;
}

AccessList AccessList::parse(const QString &header)
{
    AccessList list;
    const auto parts = header.split(u',', Qt::SkipEmptyParts);
    for (const auto &part : parts) {
        if (const auto text = part.trimmed(); !text.isEmpty())
            list.m_elements.append(read(text));
    }
    return list;
}

QString AccessList::toString() const
{
    QStringList parts;
    for (const auto &element : m_elements)
        parts.append(element.toString());
    return parts.join(u',');
}

bool AccessList::contains(Element::Kind kind) const
{
    return std::ranges::any_of(m_elements,
                               [kind](const Element &element) { return element.kind == kind; });
}

bool AccessList::isPublic() const
{
    return contains(Element::Kind::Everybody) && contains(Element::Kind::Listing);
}

void AccessList::setPublic(bool isPublic)
{
    for (const auto kind : { Element::Kind::Everybody, Element::Kind::Listing }) {
        if (!isPublic)
            m_elements.removeIf([kind](const Element &element) { return element.kind == kind; });
        else if (!contains(kind))
            m_elements.append({ .kind = kind });
    }
}

} // namespace cirro
