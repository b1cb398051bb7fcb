// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>

namespace cirro {

//! Facts under one heading: pairs of a name and a value.
struct Facts
{
    QString title;
    QList<std::pair<QString, QString>> rows;
};

//! What a hypervisor measures of a server, in words and units of people. Compute API "Server
//! diagnostics", keys from 2.48.
class DiagnosticsText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::DiagnosticsText)

public:
    //! What \a told has: what is null or missing has no row, and headings without rows are left
    //! out. Older clouds, whose keys each hypervisor chooses, are told as they are. \a ram is the
    //! server's memory in MiB.
    static QList<Facts> of(const QJsonObject &told, int ram);
    //! Where the server lies among the NUMA nodes of its host, a heading for each of its own nodes;
    //! none where it is bound to none. Compute API "Server topology".
    static QList<Facts> topology(const QJsonObject &told);
    //! "3 d 4 h", "12 h 5 min", "42 s"
    static QString duration(qint64 seconds);

private:
    static Facts machine(const QJsonObject &told);
    static Facts processors(const QJsonObject &told);
    static Facts memory(const QJsonObject &told, int ram);
    static QList<Facts> interfaces(const QJsonObject &told);
    static QList<Facts> disks(const QJsonObject &told);
    static QString pinning(const QJsonObject &told);
    static Facts asTold(const QJsonObject &told);
};

} // namespace cirro
