// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/place.h"

#include <QHash>
#include <QObject>

namespace cirro {

class ResourceStore;

/*!
    \brief What people call the things that properties refer to by id.

    Looks into the lists that the store has; what none of them has is asked for once, in the
    background, and remembered for this run, also that it cannot be known.
*/
class ReferenceNames final : public QObject
{
    Q_OBJECT

public:
    //! \a store outlives this; null = everything is asked for.
    explicit ReferenceNames(ResourceStore *store, QObject *parent = nullptr);

    //! The name of \a id, which is a \a type ("image/image") at \a connection. Empty = not known:
    //! found() is emitted when it is.
    QString name(const Connection &connection, const QString &type, const QString &id);

signals:
    void found();

private:
    QString known(const Connection &connection, const Schema &schema, const QString &id) const;
    void ask(const Connection &connection, const Schema &schema, const QString &id,
             const QString &key);

    ResourceStore *m_store;
    QHash<QString, QString> m_names; //!< empty = asked for, or without a name
};

//! What \a value, a property with PropInfo::refersTo, refers to.
struct Reference
{
    QString id;
    QString name; //!< empty = only the id was told

    //! One for a text, one for each item of a list; items are texts or objects with id or name.
    static QList<Reference> in(const PropInfo &info, const QVariant &value);
    //! \a id, shortened in the middle.
    static QString shortened(const QString &id);
};

} // namespace cirro
