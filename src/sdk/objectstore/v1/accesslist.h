// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace cirro {

/*!
    \brief Who may read a container, or write into it: X-Container-Read and X-Container-Write.

    Object Storage API "Container ACLs". Elements keep their order, and those that we do not know
    stay as they are.
*/
class AccessList
{
public:
    struct Element
    {
        enum class Kind {
            Everybody, //!< ".r:*": without a token; lists nothing by itself
            Referrer, //!< ".r:example.org": requests that say they come from there
            NotReferrer, //!< ".r:-example.org"
            Listing, //!< ".rlistings": those who need no token may list
            User, //!< "project:user", each of them by id, or "*" for any
            Role, //!< "name": whoever has the role in the container's project
            Other, //!< as it is
        };
        Kind kind = Kind::Other;
        QString text = {}; //!< host, role or all of it, by the kind
        QString project = {}; //!< of User; "*" = any
        QString user = {}; //!< of User; "*" = any

        QString toString() const;
        bool operator==(const Element &) const = default;
    };

    static AccessList parse(const QString &header);

    const QList<Element> &elements() const { return m_elements; }
    //! As the header takes it; empty = only members of the project.
    QString toString() const;

    bool contains(Element::Kind kind) const;
    //! Anybody without a token, listing included.
    bool isPublic() const;
    //! Adds or takes away what isPublic() looks for, and leaves the rest.
    void setPublic(bool isPublic);

    bool operator==(const AccessList &) const = default;

private:
    QList<Element> m_elements;
};

} // namespace cirro
