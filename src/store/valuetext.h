// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resource/resource.h"

#include <QCoreApplication>
#include <QDateTime>

namespace cirro {

/*!
    \brief Values of properties as people read them, in their language: "3 min ago", "4.2 MB",
    "10.0.0.11, 203.0.113.7".

    Always plain text. Nothing there is an empty text.
*/
class ValueText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::ValueText)

public:
    explicit ValueText(const PropInfo &info)
        : m_info(info)
    {
    }

    //! One line for tables: a field of \a resource, with what it is a part of.
    static QString of(const Resource &resource, int field);
    //! One line for tables.
    QString text(const QVariant &value,
                 const QDateTime &now = QDateTime::currentDateTimeUtc()) const;
    //! What the line leaves out: absolute times, exact bytes, whole ids, all items. Empty if
    //! nothing.
    QString toolTip(const QVariant &value) const;
    //! Numbers, dates or folded text, to be compared with their like.
    QVariant sortValue(const QVariant &value) const;

    //! "just now", "3 min ago", "in 2 days".
    static QString relative(const QDateTime &time,
                            const QDateTime &now = QDateTime::currentDateTimeUtc());
    //! Local time and UTC.
    static QString absolute(const QDateTime &time);
    //! "6a2f0000…091c"; what is short stays as it is.
    static QString shortened(const QString &id);
    //! "4.2 MB"
    static QString bytes(qint64 bytes);
    //! The addresses in nova's addresses object, in order of networks.
    static QStringList addresses(const QJsonObject &addresses);

private:
    const PropInfo &m_info;
};

//! \a text as a tool tip that shows it as it is: views guess rich text, and names may hold markup.
QString plainToolTip(const QString &text);

//! \a text between marks that keep its own direction from spilling into the sentence around it.
QString isolated(const QString &text);

/*!
    \brief Values of a cloud as one list, "203.0.113.24, 10.10.0.19", that is shown in this order in
    right-to-left layouts too.

    Each item keeps its own direction. A list of one is that item, without marks.
*/
QString isolatedList(const QStringList &items);

//! \a text as it goes to the clipboard and to searches: without the marks of isolated().
QString withoutIsolates(QString text);

} // namespace cirro
