// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sdk/config/cloudconfig.h"
#include "store/navigationmodel.h"
#include "views/connectdialog.h"

#include <QObject>
#include <QTemporaryDir>

namespace cirro {

class AuthPrompt;
class DemoCloud;

//! The clouds of this run of the program: those that are configured, those entered by hand, and the
//! demo cloud.
class Clouds final : public QObject
{
    Q_OBJECT

public:
    //! \a overrides are laid over configured clouds. \a prompt asks people while they sign in.
    Clouds(CloudOverrides overrides, bool isReadOnly, std::shared_ptr<AuthPrompt> prompt,
           QObject *parent = nullptr);
    ~Clouds() override;

    //! Reads clouds.yaml and the environment (again).
    void load();
    //! Adds the clouds of \a fileName. Config error for a file that is none.
    Result<void> import(const QString &fileName);
    //! Starts the demo cloud if it does not run yet. Its name.
    Result<QString> startDemo();
    DemoCloud *demo() const { return m_demo.get(); }
    //! Adds a cloud for this run. Its name.
    Result<QString> add(const SignIn &signIn);
    //! The cloud that the --os-* options make by themselves; empty if they make none.
    QString addOverrides();

    QList<FoundCloud> found() const;
    QList<CloudBranch> branches() const;
    QList<Error> problems() const { return m_problems; }
    bool contains(const QString &name) const;
    //! Whether the cloud \a name can be opened; if not, what is wrong with it or which there are.
    Result<void> check(const QString &name) const;
    bool isDemo(const QString &name) const;
    //! OS_CLOUD, or the only one; empty if a choice is needed.
    QString preferred() const;
    const std::shared_ptr<TaskManager> &tasks() const { return m_tasks; }

signals:
    void changed();

private:
    struct Cloud
    {
        FoundCloud found;
        std::function<Result<CloudRegion>()> region;
        bool isDemo = false;
    };

    void take(const CloudConfig &config, const QString &origin, bool isDemo);
    QString freeName(const QString &wanted) const;

    CloudOverrides m_overrides;
    bool m_isReadOnly;
    std::shared_ptr<AuthPrompt> m_prompt;
    std::shared_ptr<TaskManager> m_tasks;
    CloudConfig m_config;
    QList<Cloud> m_clouds;
    QList<Error> m_problems;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<DemoCloud> m_demo;
};

} // namespace cirro
