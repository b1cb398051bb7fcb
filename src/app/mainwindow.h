// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/drafts.h"
#include "app/options.h"
#include "sdk/auth/access.h"
#include "store/place.h"
#include "store/resourcemodel.h"

#include <QMainWindow>
#include <QPointer>

class QSettings;
class QSplitter;

namespace cirro {

class ActionRegistry;
class ActionSet;
class ActivityDock;
class Clouds;
class ConnectDialog;
class ContextBar;
class ContextStrip;
class Menus;
class NavigationModel;
class NavigationTree;
class Operations;
class PlaceFacts;
class ResourceStore;
class RevealDialog;
class StatusBar;
class Workspace;
struct DetailsTools;

//! The window: navigation, the places that are open, activity, and the actions on all of it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    //! Both outlive the window; \a settings may be null.
    MainWindow(Clouds *clouds, QSettings *settings);
    ~MainWindow() override;

    //! Goes to \a cloud; empty project and region are the ones that it is configured for.
    void openCloud(const QString &cloud, const QString &project = {}, const QString &region = {});
    //! Where the user was last; false if that cloud is not there any more.
    bool openLastPlace();
    void showConnectDialog();
    //! Adds the clouds of a file and says what is wrong with it.
    void importFile(const QString &fileName);
    void startDemo();

    Workspace *workspace() const { return m_workspace; }
    NavigationTree *tree() const { return m_tree; }
    NavigationModel *navigation() const { return m_navigation; }
    ActionRegistry *actions() const { return m_registry; }
    ActionSet *actionSet() const { return m_actions; }
    Operations *operations() const { return m_operations; }
    ActivityDock *activity() const { return m_activity; }
    ConnectDialog *connectDialog() const { return m_connectDialog; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildActions();
    DetailsTools detailsTools();
    QAction *addAction(const QString &menu, const QString &text, const char *iconName,
                       const QList<QKeySequence> &keys, std::function<void()> act);
    //! Says why nothing could be opened, in the status bar and, where nothing is shown, in its
    //! place. \a path can be tried again; empty if there is none.
    void tellNotConnected(const Error &error, const QStringList &path = {});
    void cloudOpened(const QModelIndex &index);
    void placeChanged();
    void updateContext();
    void updateTitle();
    void upload(const QList<QUrl> &files, const Place &into);
    void showPlaceOf(const QString &placeKey);
    void cyclePanes(int step);
    void showCommands();
    void showEveryProject(bool isWanted);
    void updateEveryProject();
    void keepLayout();
    void restoreLayout();

    Clouds *m_clouds;
    QSettings *m_settings;
    Drafts m_drafts;
    ResourceStore *m_store;
    Operations *m_operations;
    NavigationModel *m_navigation;
    PlaceFacts *m_facts;
    ActionRegistry *m_registry;
    ActionSet *m_actions;
    Menus *m_menus;
    ContextStrip *m_strip;
    QSplitter *m_splitter;
    ContextBar *m_contextBar;
    NavigationTree *m_tree;
    Workspace *m_workspace;
    ActivityDock *m_activity;
    StatusBar *m_status;
    QPointer<ConnectDialog> m_connectDialog;
    QPointer<RevealDialog> m_reveal;
    QAction *m_everyProject; //!< the list in front is of all projects
    QAction *m_back;
    QAction *m_forward;
    QAction *m_up;
    QStringList m_wanted; //!< project and region to go to when their cloud has been opened
    std::unique_ptr<QObject> m_signIn; //!< receiver of the sign-in under way
};

} // namespace cirro
