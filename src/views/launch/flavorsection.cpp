// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/launch/flavorsection.h"

#include "actions/choices.h"
#include "actions/serverlaunchchecks.h"
#include "views/inputs/resourcepicker.h"

#include <QVBoxLayout>

namespace cirro {

using namespace Qt::StringLiterals;

FlavorSection::FlavorSection(LaunchStatePtr state, QWidget *parent)
    : LaunchSection(std::move(state), tr("Flavor"), parent)
{
    auto choice = flavorChoice(context());
    choice.refusal = [state = this->state()](const Resource &flavor) {
        return LaunchChecks(state->order, state->context).flavorRefusal(flavor);
    };
    choice.isKept = true;
    m_flavors = new ResourcePicker({ .name = u"flavor"_s,
                                     .kind = Input::Kind::Resource,
                                     .label = tr("Flavor"),
                                     .choice = choice },
                                   context().store, this);
    m_flavors->fixHeight();
    body()->addWidget(m_flavors);
    connect(m_flavors, &InputField::changed, this, &LaunchSection::changed);
}

void FlavorSection::fill(const LaunchOrder &order)
{
    m_flavors->setValue(order.server.flavorId);
}

void FlavorSection::take(LaunchOrder &order) const
{
    order.server.flavorId = m_flavors->value().toString();
}

void FlavorSection::lookAgain()
{
    const LaunchChecks checks(state()->order, context());
    QStringList seen { checks.image().id(), state()->order.server.imageId,
                       QString::number(state()->order.count) };
    for (const auto &use : checks.quota())
        seen << QString::number(use.used) << QString::number(use.limit);
    if (std::exchange(m_seen, seen) != seen)
        m_flavors->lookAgain();
}

} // namespace cirro
