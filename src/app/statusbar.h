// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/taskmanager.h"
#include "store/statustext.h"

#include <QStatusBar>

class QToolButton;

namespace cirro {

class Operations;
class IconLabel;
class PlainLabel;
struct Access;

//! Connection, user and roles, how fast the API answers, and what is going on.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    //! All outlive the bar.
    StatusBar(const TaskManager *tasks, const Operations *operations, QWidget *parent = nullptr);

    //! \a text tells the connection: "demo connected".
    void setConnection(Tone tone, const QString &text);
    void setUser(const Access &access);
    void clearUser();
    //! A word that must stay in sight: DEMO, READ-ONLY. Empty = none.
    void setMark(const QString &text);
    //! What a drop would do; empty takes it away.
    void setHint(const QString &text);

signals:
    void activitiesClicked();

private:
    void noteTask(std::chrono::microseconds time);
    void updateActivities();

    const Operations *m_operations;
    IconLabel *m_icon;
    PlainLabel *m_connection;
    PlainLabel *m_user;
    PlainLabel *m_mark;
    PlainLabel *m_api;
    QToolButton *m_activities;
    double m_average = 0; // milliseconds, of late
};

} // namespace cirro
