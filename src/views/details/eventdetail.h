// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/details/detailspage.h"

#include "async/result.h"

#include <QCoreApplication>

#include <memory>

class QJsonObject;
class QTreeWidget;

namespace cirro {

class BusyLine;
class NoticeBar;
class PlainLabel;

//! How entries of an action log are put to a person.
class EventText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::EventText)

public:
    //! "live-migration" as "Live migration".
    static QString words(const QString &name);
    //! "Success" as "Done", "Error" as "Failed", nothing as "Under way".
    static QString result(const QJsonObject &event);
    //! "1.2 s"; empty while it lasts.
    static QString duration(const QJsonObject &event);
    //! \a action with all of its events, as plain text for a support ticket. \a where is the place.
    static QString report(const Resource &action, const QString &where);
};

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
