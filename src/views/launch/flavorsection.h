// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/launch/launchsection.h"

namespace cirro {

class ResourcePicker;

//! How large the servers are; flavors that do not fit the rest say why.
class FlavorSection final : public LaunchSection
{
    Q_OBJECT

public:
    explicit FlavorSection(LaunchStatePtr state, QWidget *parent = nullptr);

    void fill(const LaunchOrder &order) override;
    void take(LaunchOrder &order) const override;
    void lookAgain() override;

private:
    ResourcePicker *m_flavors;
    QStringList m_seen; //!< what the refusals depend on
};

} // namespace cirro
