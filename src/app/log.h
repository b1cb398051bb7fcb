// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>
#include <QObject>

class QAbstractItemView;

namespace cirro {

class TaskManager;

//! What the window does: "cirro.window". Silent below warnings until --log asks for more.
Q_DECLARE_LOGGING_CATEGORY(windowLog)
//! Requests by their task's name, with status and time; never a body, a header or an address:
//! "cirro.requests".
Q_DECLARE_LOGGING_CATEGORY(requestLog)

//! Writes a line for each task that ends, as long as \a tasks and \a context live.
void logTasks(const TaskManager *tasks, QObject *context);

//! Writes one line, once, after \a view painted rows for the first time. Owned by the view.
class FirstRows final : public QObject
{
    Q_OBJECT

public:
    explicit FirstRows(QAbstractItemView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_view;
};

} // namespace cirro
