// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log.h"

#include "http/taskmanager.h"

#include <QAbstractItemView>
#include <QEvent>

namespace cirro {

Q_LOGGING_CATEGORY(windowLog, "cirro.window", QtWarningMsg)
Q_LOGGING_CATEGORY(requestLog, "cirro.requests", QtWarningMsg)

void logTasks(const TaskManager *tasks, QObject *context)
{
    QObject::connect(tasks, &TaskManager::finished, context,
                     [](const QString &name, int status, std::chrono::microseconds time) {
                         qCDebug(requestLog).noquote().nospace()
                             << name << ' ' << status << ' ' << time.count() / 1000 << " ms";
                     });
}

FirstRows::FirstRows(QAbstractItemView *view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
}

bool FirstRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_view->model() && m_view->model()->rowCount() > 0) {
        watched->removeEventFilter(this);
        // The event comes before the painting, the turn of the event loop after it.
        QMetaObject::invokeMethod(
            this, [] { qCInfo(windowLog, "first rows painted"); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cirro
