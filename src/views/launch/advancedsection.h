// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/launch/launchsection.h"

namespace cirro {

namespace Ui {
class LaunchAdvanced;
}

class ResourceCombo;

//! What most servers do without: zone, server group, further volumes, description, metadata, tags.
class AdvancedSection final : public LaunchSection
{
    Q_OBJECT

public:
    explicit AdvancedSection(LaunchStatePtr state, QWidget *parent = nullptr);
    ~AdvancedSection() override;

    void fill(const LaunchOrder &order) override;
    void take(LaunchOrder &order) const override;
    QString fault() const override;

private:
    std::unique_ptr<Ui::LaunchAdvanced> m_ui;
    ResourceCombo *m_zone;
    ResourceCombo *m_group;
};

} // namespace cirro
