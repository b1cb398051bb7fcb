// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/overviewpage.h"

#include "views/details/detailstabs.h"
#include "views/propertysheet.h"

#include "sdk/compute/v2/instanceaction.h"
#include "store/resourcestore.h"

#include <QVBoxLayout>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! The request that failed last, if the action log was looked at; empty otherwise.
QString failedRequest(const ResourceStore &store, const Place &events)
{
    const auto listing = store.known(events.key());
    QString found;
    QDateTime latest;
    for (int row = 0; listing && row < listing->model()->rowCount(); ++row) {
        const auto resource = listing->model()->resourceAt(row);
        const auto &action = *resource.as<InstanceAction>();
        if (!action.message().isEmpty() && (found.isEmpty() || action.startTime() > latest)) {
            found = action.requestId();
            latest = action.startTime();
        }
    }
    return found;
}

bool hasEvents(const Resource &resource)
{
    const auto &tabs = detailsTabs();
    return std::any_of(tabs.begin(), tabs.end(), [&](const DetailsTab &tab) {
        return QByteArrayView(tab.id) == "events" && tab.isFor(resource);
    });
}

} // namespace

OverviewPage::OverviewPage(const DetailsTools &tools, QWidget *parent)
    : DetailsPage(parent)
    , m_tools(tools)
    , m_sheet(new PropertySheet(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_sheet);
    setFocusProxy(m_sheet);
    m_sheet->setNames(m_tools.names);
    connect(m_sheet, &PropertySheet::linkActivated, this, &DetailsPage::linkActivated);
    connect(m_sheet, &PropertySheet::eventsWanted, this, [this] { emit tabWanted(u"events"_s); });
}

void OverviewPage::show(const Place &place, const Resource &resource)
{
    m_sheet->setResource(place, resource);
    if (!hasEvents(resource))
        return;
    m_sheet->offerEvents(m_tools.store ? failedRequest(*m_tools.store, eventsOf(place, resource))
                                       : QString());
}

} // namespace cirro
