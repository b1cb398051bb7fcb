// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/serverlaunchchecks.h"

#include <QFrame>

class QGridLayout;
class QVBoxLayout;

namespace cirro {

class PlainLabel;
class QuotaBar;

//! What will be made, what it takes of the quota, and what is missing until it can be.
class LaunchSummary final : public QFrame
{
    Q_OBJECT

public:
    explicit LaunchSummary(QWidget *parent = nullptr);

    //! \a problems in the order of the form; they come before what only may be meant.
    void tell(const LaunchOrder &order, const ActionContext &context, const QStringList &problems);

private:
    void setRow(int row, const QString &text);
    void showQuota(const QList<QuotaUse> &uses, const ActionContext &context);
    void showSentences(const QStringList &problems, const LaunchChecks &checks);

    PlainLabel *m_name;
    QGridLayout *m_facts;
    QList<std::pair<PlainLabel *, PlainLabel *>> m_rows; //!< name and value
    QWidget *m_quota;
    QVBoxLayout *m_bars;
    QVBoxLayout *m_users; //!< links to what uses up what is too small
    QList<const Schema *> m_shownUsers;
    QVBoxLayout *m_sentences;
    QStringList m_shown;
};

} // namespace cirro
