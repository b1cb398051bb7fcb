// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/launch/launchsection.h"

namespace cirro {

namespace Ui {
class LaunchAccess;
}

class ResourceCombo;

//! How people get in: key pair and user data.
class AccessSection final : public LaunchSection
{
    Q_OBJECT

public:
    explicit AccessSection(LaunchStatePtr state, QWidget *parent = nullptr);
    ~AccessSection() override;

    void fill(const LaunchOrder &order) override;
    void take(LaunchOrder &order) const override;

    //! Fills the user data from a file, whatever it holds; says so where it cannot be read or is
    //! longer than nova takes.
    void loadUserData(const QString &fileName);

private:
    using MakeInputs = QList<Input> (*)(const ActionContext &);
    using MakeJob = Job (*)(const ActionContext &);

    //! Asks for what a new key pair needs, makes it and chooses it.
    void addKeypair(const QString &title, MakeInputs inputs, MakeJob job);
    void setUserData(const QByteArray &bytes);
    void showLength();
    QByteArray userData() const;

    std::unique_ptr<Ui::LaunchAccess> m_ui;
    ResourceCombo *m_keypair;
    QByteArray m_bytes; //!< user data that is no text; wins over what is typed
};

} // namespace cirro
