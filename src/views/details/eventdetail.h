// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/details/detailspage.h"

#include "async/result.h"

#include <memory>

class QTreeWidget;

namespace cirro {

class BusyLine;
class NoticeBar;
class PlainLabel;

/*!
    \brief One action of a server's log: who, when, under which request id, and its events with
    results, and for administrators hosts and tracebacks.
*/
class EventDetail final : public DetailsPage
{
    Q_OBJECT

public:
    explicit EventDetail(const DetailsTools &tools, QWidget *parent = nullptr);

    void show(const Place &place, const Resource &action) override;
    void leave() override;

    //! What "Copy report" copies.
    QString report() const;
    QTreeWidget *events() const { return m_events; }

private:
    void take(const Result<Resource> &answer);
    void showAction();
    void showEvents();

    const DetailsTools &m_tools;
    std::optional<Place> m_place;
    Resource m_action;
    std::unique_ptr<QObject> m_request;

    PlainLabel *m_title;
    PlainLabel *m_facts;
    BusyLine *m_busy;
    NoticeBar *m_bar;
    QTreeWidget *m_events;
};

} // namespace cirro
