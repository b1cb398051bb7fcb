// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/contextbar.h"

#include "store/valuetext.h"

#include "views/icons.h"

#include <QComboBox>
#include <QGridLayout>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

using Level = NavigationModel::Kind;

QComboBox *switcher(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(plainToolTip(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return box;
}

Level kindOf(const QModelIndex &index)
{
    return index.data(NavigationModel::KindRole).value<Level>();
}

QModelIndex ancestor(QModelIndex index, Level kind)
{
    while (index.isValid() && kindOf(index) != kind)
        index = index.parent();
    return index;
}

} // namespace

ContextBar::ContextBar(NavigationModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_cloud(switcher(u"cloudSwitcher"_s, tr("Cloud"), this))
    , m_project(switcher(u"projectSwitcher"_s, tr("Project"), this))
    , m_region(switcher(u"regionSwitcher"_s, tr("Region"), this))
{
    setObjectName(u"contextBar"_s);
    setAccessibleName(tr("Context"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setSpacing(6);
    grid->addWidget(m_cloud, 0, 0, 1, 2);
    grid->addWidget(m_project, 1, 0);
    grid->addWidget(m_region, 1, 1);

    connect(m_cloud, &QComboBox::activated, this,
            [this] { emit chosen({ m_cloud->currentData().toString() }); });
    connect(m_project, &QComboBox::activated, this, [this] {
        emit chosen({ m_cloud->currentData().toString(), m_project->currentData().toString(), {} });
    });
    connect(m_region, &QComboBox::activated, this, [this] {
        emit chosen({ m_cloud->currentData().toString(), m_project->currentData().toString(),
                      m_region->currentData().toString() });
    });
    for (auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(
            model, change, this, [this] { fill(); }, Qt::QueuedConnection);
    fill();
}

void ContextBar::show(const QModelIndex &index)
{
    m_current = index;
    fill();
}

void ContextBar::fill()
{
    const auto cloud = ancestor(m_current, Level::Cloud);
    const auto project = ancestor(m_current, Level::Project);
    fill(m_cloud, {}, cloud);
    fill(m_project, cloud, project);
    fill(m_region, project, ancestor(m_current, Level::Region));
}

void ContextBar::fill(QComboBox *box, const QModelIndex &parent, const QModelIndex &current)
{
    const auto kind = box == m_cloud ? Level::Cloud
        : box == m_project           ? Level::Project
                                     : Level::Region;
    const auto iconName = box == m_cloud ? "cloud" : box == m_project ? "project" : "region";
    const QSignalBlocker quiet(box);
    box->clear();
    if (parent.isValid() || kind == Level::Cloud) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const auto index = m_model->index(row, 0, parent);
            if (kindOf(index) != kind)
                continue;
            box->addItem(icon(QLatin1StringView(iconName)), index.data().toString(),
                         m_model->key(index).section(u'/', -1));
            if (index == current)
                box->setCurrentIndex(box->count() - 1);
        }
    }
    if (!current.isValid())
        box->setCurrentIndex(-1);
    box->setPlaceholderText(box->accessibleName());
    box->setEnabled(box->count() > 0);
    box->setAccessibleDescription(box->currentText());
}

} // namespace cirro
