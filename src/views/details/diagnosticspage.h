// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/details/detailspage.h"

#include "async/result.h"

#include <QJsonObject>

#include <memory>

class QScrollArea;
class QStackedWidget;

namespace cirro {

class BusyLine;
class NoticeBar;
class PlainLabel;
class StateCard;

/*!
    \brief What the hypervisor measures of a server: processors, memory, interfaces, disks; and
   where it lies among the NUMA nodes of its host.

    Asked for when it is seen and when somebody wants it anew, as hosts must look for each answer.
*/
class DiagnosticsPage final : public DetailsPage
{
    Q_OBJECT

public:
    explicit DiagnosticsPage(const DetailsTools &tools, QWidget *parent = nullptr);

    void show(const Place &place, const Resource &server) override;
    void leave() override;

    StateCard *card() const { return m_card; }
    NoticeBar *bar() const { return m_bar; }
    //! "card" or "facts".
    QString shownState() const;

private:
    struct Measured
    {
        QJsonObject diagnostics;
        QJsonObject topology; //!< empty where the cloud does not tell it
    };
    QWidget *makeToolBar();
    void ask();
    void take(const Result<Measured> &answer);
    void showFacts(const Measured &measured);
    void showError(const Error &error);

    std::optional<Place> m_place;
    Resource m_server;
    std::unique_ptr<QObject> m_request;
    bool m_isSeen = false;
    bool m_hasFacts = false;

    PlainLabel *m_asked;
    BusyLine *m_busy;
    NoticeBar *m_bar;
    QStackedWidget *m_pages;
    StateCard *m_card;
    QScrollArea *m_facts;
};

} // namespace cirro
