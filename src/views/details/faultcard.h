// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resource/resource.h"

#include <QFrame>

class QPushButton;

namespace cirro {

class PlainLabel;

/*!
    \brief Why something failed, in the service's own words, with when and under which request id.

    Works by the names services give to such properties: "fault/message" with its time and code,
    "status_reason", "last_error", "error_message".
*/
class FaultCard final : public QFrame
{
    Q_OBJECT

public:
    //! A property that tells a fault, with what belongs to it.
    static bool isFault(const PropInfo &info);
    static bool belongsToFault(const PropInfo &info);

    explicit FaultCard(QWidget *parent = nullptr);

    //! Shows \a text, the fault of \a resource.
    void setFault(const Resource &resource, const QString &text);
    //! Of the request that failed; empty = not known.
    void setRequestId(const QString &requestId);
    //! There are events to show.
    void setEventsOffered(bool offered);
    //! What [Copy] copies: name, id, message, time, request id.
    QString report() const;
    QString text() const;

signals:
    void eventsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFacts();

    Resource m_resource;
    QString m_requestId;
    PlainLabel *m_text;
    PlainLabel *m_facts;
    QPushButton *m_events;
};

} // namespace cirro
