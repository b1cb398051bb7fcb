// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusbar.h"

#include "actions/operations.h"
#include "sdk/auth/access.h"
#include "views/iconlabel.h"
#include "views/icons.h"
#include "views/plainlabel.h"

#include <QLocale>
#include <QToolButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr double Newest = 0.25; // weight of the newest answer in the average

} // namespace

StatusBar::StatusBar(const TaskManager *tasks, const Operations *operations, QWidget *parent)
    : QStatusBar(parent)
    , m_operations(operations)
    , m_icon(new IconLabel(14))
    , m_connection(new PlainLabel)
    , m_user(new PlainLabel)
    , m_mark(new PlainLabel)
    , m_api(new PlainLabel)
    , m_activities(new QToolButton)
{
    setObjectName(u"statusBar"_s);
    setAccessibleName(tr("Status"));
    setSizeGripEnabled(false);
    m_user->setForegroundRole(QPalette::PlaceholderText);
    m_api->setForegroundRole(QPalette::PlaceholderText);
    auto font = m_mark->font();
    font.setWeight(QFont::DemiBold);
    m_mark->setFont(font);
    m_mark->hide();
    m_activities->setAutoRaise(true);
    m_activities->setToolTip(tr("Show activity (Ctrl+J)"));
    m_activities->setIcon(icon("view-activity"));
    m_activities->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (auto *widget : std::initializer_list<QWidget *> { m_icon, m_connection, m_user })
        addWidget(widget);
    for (auto *widget : std::initializer_list<QWidget *> { m_mark, m_api, m_activities })
        addPermanentWidget(widget);
    m_icon->setContentsMargins(6, 0, 0, 0);
    connect(m_activities, &QToolButton::clicked, this, &StatusBar::activitiesClicked);
    connect(operations, &Operations::countsChanged, this, &StatusBar::updateActivities);
    connect(tasks, &TaskManager::finished, this,
            [this](const QString &, int status, std::chrono::microseconds time) {
                if (status)
                    noteTask(time);
            });
    setConnection(Tone::Neutral, tr("Not connected"));
    updateActivities();
}

void StatusBar::setConnection(Tone tone, const QString &text)
{
    const auto shape = tone == Tone::Good ? Status::Active
        : tone == Tone::Error             ? Status::Error
        : tone == Tone::Busy              ? Status::Busy
                                          : Status::Stopped;
    m_icon->setIcon(statusIcon(shape));
    m_connection->setText(text);
}

void StatusBar::setUser(const Access &access)
{
    m_user->setText(access.roles.isEmpty()
                        ? isolated(access.user.name)
                        : tr("%1 (%2)", "user and roles")
                              .arg(isolated(access.user.name), isolatedList(access.roles)));
}

void StatusBar::clearUser()
{
    m_user->clear();
}

void StatusBar::setMark(const QString &text)
{
    m_mark->setText(text);
    m_mark->setVisible(!text.isEmpty());
}

void StatusBar::setHint(const QString &text)
{
    if (text.isEmpty())
        clearMessage();
    else
        showMessage(text);
}

void StatusBar::noteTask(std::chrono::microseconds time)
{
    const double last = double(time.count()) / 1000.0;
    m_average = m_average > 0 ? m_average + Newest * (last - m_average) : last;
    m_api->setText(tr("API %1 ms").arg(QLocale().toString(qRound64(m_average))));
    m_api->setToolTip(tr("How long answers of the services take, of late"));
}

void StatusBar::updateActivities()
{
    const int active = m_operations->activeCount();
    const int problems = m_operations->problemCount();
    QStringList parts;
    if (active || !problems)
        parts.append(active ? tr("%n activities", nullptr, active) : tr("Activity"));
    if (problems)
        parts.append(tr("%n problem(s)", nullptr, problems));
    m_activities->setText(parts.join(u", "_s));
    m_activities->setIcon(problems ? statusIcon(Status::Error) : icon("view-activity"));
}

} // namespace cirro
