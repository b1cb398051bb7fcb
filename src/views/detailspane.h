// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/place.h"
#include "store/resourcemodel.h"

#include <QTimer>
#include <QWidget>

class QTabWidget;

namespace cirro {

class JsonView;
class IconLabel;
class PlainLabel;
class PropertySheet;
class StateCard;
class StatusBadge;
class BusyLine;
class ElidedLabel;

//! What is known of the selected resource: an overview and the service's own answer.
class DetailsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    //! Shows the row at once, and what the service tells of it alone when that comes.
    void setResource(const Place &place, const Resource &resource);
    //! Nothing, or several rows: says how many.
    void setSelected(int count);
    const Resource &resource() const { return m_resource; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void show(const Resource &resource);

    std::optional<Place> m_place;
    Resource m_row;
    Resource m_resource;
    QTimer m_askSoon;
    std::unique_ptr<QObject> m_request;

    QWidget *m_head;
    IconLabel *m_icon;
    ElidedLabel *m_title;
    StatusBadge *m_badge;
    PlainLabel *m_type;
    BusyLine *m_busy;
    QTabWidget *m_tabs;
    PropertySheet *m_sheet;
    JsonView *m_json;
    StateCard *m_nothing;
};

} // namespace cirro
