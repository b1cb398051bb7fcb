// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/place.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace cirro {

class ResourceStore;

/*!
    \brief What people call the things that properties refer to by id.

    Looks into the lists that the store has; what none of them has is asked for once, in the
    background, and remembered for this run, also that it cannot be known. Where many are missing,
    their list is asked for in place of each of them.
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
    //! The same of all that \a value, a property with \a info, refers to: names, and ids where they
    //! are not known; shortened, for cells.
    QString text(const Connection &connection, const PropInfo &info, const QVariant &value);

signals:
    void found();

private:
    //! Ids of one type that nobody has told the name of yet.
    struct Missing
    {
        Connection connection;
        const Schema *schema;
        QStringList ids;
    };

    QString known(const Connection &connection, const Schema &schema, const QString &id) const;
    void askAll();
    void ask(const Missing &missing, const QString &id);
    void askForList(const Missing &missing);

    ResourceStore *m_store;
    QHash<QString, QString> m_names; //!< empty = asked for, or without a name
    QHash<QString, Missing> m_missing; //!< by connection and type
    QTimer m_soon; //!< gathers what one look at a list misses
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
