// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/clouds.h"
#include "app/log.h"
#include "app/menus.h"
#include "app/placefacts.h"
#include "app/statusbar.h"

#include "actions/actionregistry.h"
#include "store/navigationmodel.h"
#include "store/resourcestore.h"
#include "views/activitydock.h"
#include "views/contextbar.h"
#include "views/contextstrip.h"
#include "views/detailspane.h"
#include "views/icons.h"
#include "views/navigationtree.h"
#include "views/plainlabel.h"
#include "views/questiondialog.h"
#include "views/resourcetable.h"
#include "views/resourceview.h"
#include "views/revealdialog.h"
#include "views/statecard.h"
#include "views/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QSettings>
#include <QSplitter>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

const QColor DemoColor(0xb4, 0x54, 0x0a);

//! The create action of a place: "container.create" where containers are listed, upload among
//! objects.
QString createActionId(const Place &place)
{
    return place.hasFolders() ? u"object.upload"_s : place.schema->name() + u".create"_s;
}

//! "project@cloud/region": each part keeps its own direction, and they keep their order.
QString whereText(const PlaceTabs::Visit &visit)
{
    const auto &connection = visit.place.connection;
    const auto cloud = isolated(visit.project) + u'@' + isolated(connection.cloud());
    return isolated(connection.region().isEmpty() ? cloud
                                                  : cloud + u'/' + isolated(connection.region()));
}

//! Starts \a command apart from us; says what went wrong.
QString startProgram(const QStringList &command)
{
    if (command.isEmpty())
        return MainWindow::tr("There is nothing to start.");
    if (QProcess::startDetached(command.first(), command.mid(1)))
        return {};
    return MainWindow::tr("%1 could not be started. Is it installed?").arg(command.first());
}

} // namespace

MainWindow::MainWindow(Clouds *clouds, QSettings *settings)
    : m_clouds(clouds)
    , m_settings(settings)
    , m_drafts(settings)
    , m_store(new ResourceStore({}, Clock::steady(), this))
    , m_operations(new Operations(m_store, Clock::steady(), this))
    , m_navigation(new NavigationModel(m_store, this))
    , m_facts(new PlaceFacts(this))
    , m_registry(new ActionRegistry(this))
{
    cirro::addActions(*m_registry);
    m_registry->setIcons([](const QString &name) { return icon(name); });
    m_registry->setAsker([this](const Question &question, QuestionDialog::Answer answer) {
        QuestionDialog::ask(question, this, std::move(answer));
    });
    m_actions = new ActionSet(m_registry, this);
    build();
    buildActions();
    m_navigation->setClouds(m_clouds->branches());
    connect(m_clouds, &Clouds::changed, this,
            [this] { m_navigation->setClouds(m_clouds->branches()); });
    restoreLayout();
    placeChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowIcon(applicationIcon());
    setMinimumSize(800, 500);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_menus = new Menus(m_registry, m_actions, this);
    m_strip = new ContextStrip(this);
    m_contextBar = new ContextBar(m_navigation, this);
    m_tree = new NavigationTree(m_navigation, this);
    m_workspace = new Workspace(m_store, m_settings, this);
    m_activity = new ActivityDock(m_operations, this);
    m_status = new StatusBar(m_clouds->tasks().get(), m_operations, this);
    m_splitter = new QSplitter(this);
    logTasks(m_clouds->tasks().get(), this);
    new FirstRows(m_workspace->view()->table());

    auto *side = new QWidget(this);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins({});
    sideColumn->setSpacing(0);
    sideColumn->addWidget(m_contextBar);
    sideColumn->addWidget(m_tree, 1);
    m_splitter->addWidget(side);
    m_splitter->addWidget(m_workspace);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({ 250, 900 });
    m_splitter->setCollapsible(1, false);
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_splitter, 1);
    setCentralWidget(center);
    addDockWidget(Qt::BottomDockWidgetArea, m_activity);
    m_activity->hide();
    setStatusBar(m_status);

    connect(m_tree, &NavigationTree::placeChosen, m_workspace, &Workspace::open);
    connect(m_tree, &NavigationTree::cloudOpened, this, &MainWindow::cloudOpened);
    connect(m_tree, &NavigationTree::revealFailed, this,
            [this](const QStringList &path, const Error &error) { tellNotConnected(error, path); });
    connect(m_contextBar, &ContextBar::chosen, this, [this](const QStringList &path) {
        if (path.size() == 1)
            return openCloud(path.first());
        const auto *visit = m_workspace->visit();
        const auto *schema = visit ? visit->place.schema : nullptr;
        m_tree->reveal(schema ? path + QStringList { schema->service(), schema->name() } : path);
    });
    m_workspace->details()->setTools(detailsTools());
    connect(m_workspace, &Workspace::placeChanged, this, &MainWindow::placeChanged);
    connect(m_workspace, &Workspace::selectionChanged, this, &MainWindow::updateContext);
    connect(m_facts, &PlaceFacts::changed, this, [this] {
        if (m_facts->access())
            m_status->setUser(*m_facts->access());
        updateContext();
    });
    auto *view = m_workspace->view();
    connect(view, &ResourceView::dropHint, m_status, &StatusBar::setHint);
    connect(view, &ResourceView::filesDropped, this, &MainWindow::upload);
    connect(view, &ResourceView::contextMenuRequested, this, [this](const QPoint &position) {
        Menus::contextMenu(m_registry, m_actions->context(), this)->popup(position);
    });
    connect(m_status, &StatusBar::activitiesClicked, m_activity, &QWidget::show);
    connect(m_activity, &ActivityDock::showRequested, this, &MainWindow::showPlaceOf);
    connect(m_operations, &QAbstractItemModel::rowsInserted, m_activity, &QWidget::show);
    connect(m_operations, &Operations::revealed, this, [this](const Revelation &revelation) {
        if (!m_reveal) {
            m_reveal = new RevealDialog(this);
            m_reveal->setAttribute(Qt::WA_DeleteOnClose);
        }
        m_reveal->add(revelation);
        m_reveal->show();
    });
}

DetailsTools MainWindow::detailsTools()
{
    const auto contextOf = [this](const Place &place, const QList<Resource> &selection) {
        auto context = m_actions->context();
        if (!context.place || context.place->schema->service() != place.schema->service())
            context.newest = {}; // that of another service
        context.place = place;
        context.selection = selection;
        return context;
    };
    return { .operations = m_operations,
             .actionsFor =
                 [this, contextOf](const Place &place, const QList<Resource> &selection,
                                   QObject *owner) {
                     return m_registry->actionsFor(contextOf(place, selection), owner);
                 },
             .where = [this](const Place &) { return m_actions->context().where; },
             .refusal =
                 [this](const Place &) {
                     return m_actions->context().isReadOnly ? tr("This connection is read-only.")
                                                            : QString();
                 } };
}

void MainWindow::openCloud(const QString &cloud, const QString &project, const QString &region)
{
    if (const auto usable = m_clouds->check(cloud); !usable)
        return tellNotConnected(usable.error());
    m_wanted = { project, region };
    m_status->setConnection(Tone::Busy, tr("Connecting to %1\u2026").arg(isolated(cloud)));
    if (!m_workspace->visit())
        m_workspace->nowhere()->set(u"cloud"_s, tr("Connecting to %1\u2026").arg(isolated(cloud)),
                                    {});
    if (m_connectDialog)
        m_connectDialog->close();
    const auto index = m_navigation->indexOf(cloud);
    if (index.isValid()
        && index.data(NavigationModel::StateRole).value<NavigationModel::State>()
            == NavigationModel::State::Loaded)
        return cloudOpened(index);
    m_tree->reveal({ cloud, project, region });
}

void MainWindow::tellNotConnected(const Error &error, const QStringList &path)
{
    m_status->setConnection(Tone::Error, error.message);
    QList<StateCard::Button> buttons { { tr("Connect\u2026"), u"network-connect"_s,
                                         [this] { showConnectDialog(); } } };
    if (!path.isEmpty())
        buttons.prepend({ tr("Retry"), u"view-refresh"_s, [this, path] {
                             openCloud(path.first(), path.value(1), path.value(2));
                         } });
    m_workspace->nowhere()->setError(error, tr("Could not connect"), buttons);
}

void MainWindow::cloudOpened(const QModelIndex &index)
{
    const auto connection = m_navigation->connectionAt(index);
    if (!connection)
        return;
    m_signIn = std::make_unique<QObject>();
    const auto cloud = m_navigation->cloudAt(index)->name;
    connection->authorize().deliver(m_signIn.get(), [this, cloud](Result<Access> access) {
        if (!access)
            return m_status->setConnection(Tone::Error, access.error().message);
        m_status->setConnection(Tone::Good, tr("Connected to %1").arg(isolated(cloud)));
        m_status->setUser(*access);
        const auto project = m_wanted.value(0).isEmpty() ? access->project.id : m_wanted.value(0);
        // Servers where there are any: compute is the first service of a region that has it.
        m_tree->reveal({ cloud, project, m_wanted.value(1), {}, {} });
        m_wanted.clear();
    });
}

void MainWindow::placeChanged()
{
    if (const auto *visit = m_workspace->visit()) {
        m_facts->follow(visit->place);
        m_tree->mark(visit->place);
        m_contextBar->show(m_tree->current());
        if (m_settings)
            m_settings->setValue(u"last/place"_s,
                                 QStringList { visit->place.connection.cloud(),
                                               visit->place.connection.scopeId(),
                                               visit->place.connection.region() });
    } else if (!m_clouds->branches().isEmpty() || m_workspace->nowhere()->title().isEmpty()) {
        m_workspace->nowhere()->set(u"cloud"_s, tr("Nothing is open"),
                                    tr("Choose a list in the tree, or connect to a cloud."),
                                    { { tr("Connect to cloud\u2026"), u"network-connect"_s,
                                        [this] { showConnectDialog(); } } });
    }
    m_back->setEnabled(m_workspace->tabs()->canGo(-1));
    m_forward->setEnabled(m_workspace->tabs()->canGo(1));
    m_up->setEnabled(m_workspace->canGoUp());
    updateTitle();
    updateContext();
    if (const auto *visit = m_workspace->visit())
        m_workspace->view()->setCreateAction(m_actions->action(createActionId(visit->place)));
}

void MainWindow::updateTitle()
{
    const auto *visit = m_workspace->visit();
    if (!visit) {
        setWindowTitle(QCoreApplication::applicationName());
        m_strip->set({}, false, {});
        return;
    }
    const auto &connection = visit->place.connection;
    const bool isDemo = m_clouds->isDemo(connection.cloud());
    const auto where = m_actions->context().where;
    auto title = tr("%1 \u2013 %2", "a list and where it is")
                     .arg(visit->place.label(), withoutIsolates(whereText(*visit)));
    if (isDemo)
        title += tr(" \u2013 DEMO");
    setWindowTitle(title + u" \u2013 "_s + QCoreApplication::applicationName());
    m_strip->set(isDemo ? DemoColor : ContextStrip::colorOf(connection.cloud()), isDemo,
                 isDemo ? tr("DEMO: a cloud inside this program") : connection.cloud());
    const auto *branch = m_navigation->cloudAt(m_tree->current());
    m_status->setMark(isDemo                             ? tr("DEMO")
                          : branch && branch->isReadOnly ? tr("READ-ONLY")
                                                         : QString());
}

void MainWindow::updateContext()
{
    ActionContext context;
    context.operations = m_operations;
    context.store = m_store;
    context.drafts = &m_drafts;
    context.copyText = [](const QString &text) { QGuiApplication::clipboard()->setText(text); };
    context.openUrl = [](const QUrl &url) { QDesktopServices::openUrl(url); };
    context.startProgram = startProgram;
    context.showList = [this](const Place &place) {
        m_workspace->open(place, m_workspace->visit() ? m_workspace->visit()->project : QString());
    };
    context.showTab = [this](const QString &tab) {
        m_workspace->showDetails(true);
        m_workspace->details()->showTab(tab);
    };
    if (const auto *visit = m_workspace->visit()) {
        const auto &connection = visit->place.connection;
        context.place = visit->place;
        context.selection = m_workspace->view()->selection();
        context.where = whereText(*visit);
        context.roles = m_facts->access() ? m_facts->access()->roles : QStringList();
        context.newest = m_facts->newest();
        for (const auto &branch : m_clouds->branches()) {
            if (branch.name == connection.cloud()) {
                context.isReadOnly = branch.isReadOnly;
                context.isCareful = branch.isCareful;
            }
        }
    }
    m_actions->setContext(context);
    m_menus->update();
    updateEveryProject();
}

void MainWindow::showEveryProject(bool isWanted)
{
    const auto *visit = m_workspace->visit();
    const auto wide = visit ? visit->place.everyProject() : std::nullopt;
    if (wide)
        m_workspace->open(isWanted ? *wide : visit->place.ownProject(), visit->project);
}

void MainWindow::updateEveryProject()
{
    const auto *visit = m_workspace->visit();
    const auto &roles = m_actions->context().roles;
    QString reason;
    if (!visit || !visit->place.everyProject())
        reason = tr("This list is of one project.");
    else if (!roles.isEmpty() && !roles.contains(u"admin"_s, Qt::CaseInsensitive))
        reason = tr("This needs the role admin; your roles here are: %1.").arg(roles.join(u", "_s));
    m_everyProject->setChecked(visit && visit->place.isOfEveryProject());
    m_everyProject->setEnabled(reason.isEmpty());
    const auto tip = reason.isEmpty() ? tr("Shows what is in all projects of the cloud") : reason;
    m_everyProject->setStatusTip(tip);
    m_everyProject->setToolTip(plainToolTip(tip));
}

void MainWindow::upload(const QList<QUrl> &files, const Place &into)
{
    auto context = m_actions->context();
    context.place = into;
    context.selection.clear();
    context.inputs.insert(u"files"_s, QVariant::fromValue(files));
    m_registry->trigger(u"object.upload"_s, context);
}

void MainWindow::showPlaceOf(const QString &placeKey)
{
    for (const auto &[place, listing] : m_store->listings()) {
        if (place.key() == placeKey)
            return m_workspace->open(
                place, m_workspace->visit() ? m_workspace->visit()->project : QString());
    }
}

void MainWindow::cyclePanes(int step)
{
    QList<QWidget *> panes { m_tree };
    if (m_workspace->visit())
        panes.append({ m_workspace->view()->table(), m_workspace->filterField() });
    for (auto *pane : std::initializer_list<QWidget *> { findChild<QWidget *>(u"detailsTabs"_s),
                                                         m_activity->list() }) {
        if (pane && pane->isVisible())
            panes.append(pane);
    }
    qsizetype current = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget()))
            current = i;
    }
    panes[(current + step + panes.size()) % panes.size()]->setFocus(Qt::ShortcutFocusReason);
}

} // namespace cirro
