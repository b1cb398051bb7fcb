// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/launch/launchsection.h"

namespace cirro {

namespace Ui {
class LaunchName;
}

//! How the servers are called, and how many there are.
class NameSection final : public LaunchSection
{
    Q_OBJECT

public:
    explicit NameSection(LaunchStatePtr state, QWidget *parent = nullptr);
    ~NameSection() override;

    void fill(const LaunchOrder &order) override;
    void take(LaunchOrder &order) const override;
    void lookAgain() override;

private:
    std::unique_ptr<Ui::LaunchName> m_ui;
};

} // namespace cirro
