// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>

class QSettings;

namespace cirro {

//! What was entered into a form and not sent yet.
struct Draft
{
    QJsonObject entries = {}; //!< kept across runs of the program
    //! Kept while the program runs, and never written: it may hold secrets.
    QByteArray passing = {};

    bool isEmpty() const { return entries.isEmpty() && passing.isEmpty(); }
};

//! Drafts by form and project.
class Drafts
{
public:
    //! \a settings outlive this; null = nothing is kept across runs.
    explicit Drafts(QSettings *settings = nullptr)
        : m_settings(settings)
    {
    }

    //! \a project is a Connection::key().
    Draft draft(const QString &form, const QString &project) const;
    void keep(const QString &form, const QString &project, const Draft &draft);
    void forget(const QString &form, const QString &project);

private:
    static QString keyOf(const QString &form, const QString &project);

    QSettings *m_settings;
    QHash<QString, Draft> m_drafts;
};

} // namespace cirro
