// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/placetabs.h"

#include "views/icons.h"
#include "views/plainlabel.h"

#include <QMouseEvent>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostVisits = 50; // kept per tab

QString wayTo(const PlaceTabs::Visit &visit)
{
    QStringList parts;
    for (const auto &crumb : breadcrumb(visit.place, visit.project))
        parts.append(isolated(crumb.label));
    return parts.join(u" \u203a "_s);
}

} // namespace

PlaceTabs::PlaceTabs(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(u"placeTabs"_s);
    setAccessibleName(tr("Open places"));
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setTabsClosable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    connect(this, &QTabBar::tabCloseRequested, this, &PlaceTabs::closeTab);
    connect(this, &QTabBar::tabMoved, this, [this](int from, int to) { m_tabs.move(from, to); });
    connect(this, &QTabBar::currentChanged, this, &PlaceTabs::visitChanged);
}

void PlaceTabs::open(const Place &place, const QString &project, bool inNewTab)
{
    if (m_tabs.isEmpty() || inNewTab) {
        m_tabs.append(Tab { { Visit { place, project } }, 0 });
        const QSignalBlocker quiet(this);
        const int index = addTab({});
        label(index);
        setCurrentIndex(index);
    } else {
        auto &tab = m_tabs[currentIndex()];
        if (tab.visits[tab.at].place == place)
            return emit visitChanged();
        tab.visits.remove(tab.at + 1, tab.visits.size() - tab.at - 1);
        tab.visits.append(Visit { place, project });
        if (tab.visits.size() > MostVisits)
            tab.visits.removeFirst();
        tab.at = tab.visits.size() - 1;
        label(currentIndex());
    }
    emit visitChanged();
}

const PlaceTabs::Visit *PlaceTabs::current() const
{
    if (currentIndex() < 0 || currentIndex() >= m_tabs.size())
        return nullptr;
    const auto &tab = m_tabs[currentIndex()];
    return &tab.visits[tab.at];
}

void PlaceTabs::remember(const QString &filter, const QString &row)
{
    if (!current())
        return;
    auto &tab = m_tabs[currentIndex()];
    tab.visits[tab.at].filter = filter;
    tab.visits[tab.at].row = row;
}

bool PlaceTabs::canGo(int steps) const
{
    if (!current())
        return false;
    const auto &tab = m_tabs[currentIndex()];
    return tab.at + steps >= 0 && tab.at + steps < tab.visits.size();
}

void PlaceTabs::go(int steps)
{
    if (!canGo(steps))
        return;
    m_tabs[currentIndex()].at += steps;
    label(currentIndex());
    emit visitChanged();
}

void PlaceTabs::closeTab(int index)
{
    if (index < 0 || index >= m_tabs.size())
        return;
    m_tabs.removeAt(index);
    removeTab(index);
    emit visitChanged();
}

void PlaceTabs::closeAll(const QString &cloud)
{
    for (int index = int(m_tabs.size()) - 1; index >= 0; --index) {
        const auto &tab = m_tabs[index];
        if (tab.visits[tab.at].place.connection.cloud() == cloud)
            closeTab(index);
    }
}

void PlaceTabs::label(int index)
{
    const auto &tab = m_tabs[index];
    const auto &place = tab.visits[tab.at].place;
    setTabText(index, withoutMnemonic(place.label()));
    setTabIcon(
        index,
        icon(u"resource/"_s
             + (place.trail().size() > 1 ? u"object-store/container"_s : place.schema->key())));
    setTabToolTip(index, plainToolTip(wayTo(tab.visits[tab.at])));
}

void PlaceTabs::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        return closeTab(tabAt(event->position().toPoint()));
    QTabBar::mouseReleaseEvent(event);
}

void PlaceTabs::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    for (const auto side : { QTabBar::LeftSide, QTabBar::RightSide }) {
        if (auto *close = tabButton(index, side))
            close->setAccessibleName(tr("Close tab"));
    }
}

QSize PlaceTabs::tabSizeHint(int index) const
{
    auto size = QTabBar::tabSizeHint(index);
    size.setWidth(std::min(size.width(), 220));
    return size;
}

QSize PlaceTabs::minimumTabSizeHint(int index) const
{
    return { std::min(tabSizeHint(index).width(), 90), tabSizeHint(index).height() };
}

} // namespace cirro
