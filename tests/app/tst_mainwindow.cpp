// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionregistry.h"
#include "app/clouds.h"
#include "app/mainwindow.h"
#include "democloud/democloud.h"
#include "views/aboutdialog.h"
#include "views/activitydock.h"
#include "views/breadcrumb.h"
#include "views/commandmodel.h"
#include "views/commandpalette.h"
#include "views/connectdialog.h"
#include "views/details/logpage.h"
#include "views/details/metadatapage.h"
#include "views/details/relatedpage.h"
#include "views/detailspane.h"
#include "views/launch/launchdialog.h"
#include "views/linkbutton.h"
#include "views/navigationtree.h"
#include "views/questiondialog.h"
#include "views/resourcetable.h"
#include "views/resourceview.h"
#include "views/statecard.h"
#include "views/workspace.h"

#include <QAccessible>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace cirro;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What a person does with the window, against the demo cloud in this process.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theDemoListsItsServers();
    void theWindowSaysThatItIsADemo();
    void everyPartHasItsName();
    void noControlIsNameless();
    void aServerIsStoppedThroughItsAction();
    void decliningStopsNothing();
    void aServerIsLaunchedLikeAnother();
    void aContainerIsCreated();
    void aBadContainerNameIsToldAtTheField();
    void aFileDroppedOnAContainerBecomesAnObject();
    void serversTakeNoFiles();
    void containersOpenAndBackspaceGoesUp();
    void theFilterHidesAndTellsHowToGetBack();
    void detailsShowTheSelectedRow();
    void aLinkOfTheDetailsLeadsToItsRow();
    void metadataIsChangedInTheCloud();
    void theLogOfARunningServerIsRead();
    void volumesOfAServerHaveTheirActions();
    void aForbiddenListSaysWhoDecides();
    void aFailedListIsToldAndTriedAgain();
    void rowsStayWhenARefreshFails();
    void backReturnsToTheRow();
    void columnsAreKept();
    void theFirstWindowFitsTheScreen();
    void everyMenuOpensByALetterOfItsOwn();
    void everyEntryOfTheMenusIsACommand();
    void aServerIsStoppedByTyping();
    void aboutTellsTheVersion();

private:
    void open(const QString &service, const QString &type);
    bool isListed(const QString &type, const QString &state = u"table"_s) const;
    QModelIndex rowNamed(const QString &name) const;
    void selectRow(const QString &name);
    QuestionDialog *question() const { return m_window->findChild<QuestionDialog *>(); }
    ResourceView *view() const { return m_window->workspace()->view(); }
    void drop(const QString &file, const QModelIndex &on, bool *taken);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Clouds> m_clouds;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_clouds = std::make_unique<Clouds>(CloudOverrides(), false, nullptr);
    m_window = std::make_unique<MainWindow>(m_clouds.get(), m_settings.get());
    m_window->show();
    m_window->startDemo();
    QTRY_VERIFY(isListed(u"server"_s));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_clouds.reset();
    m_settings.reset();
}

void TestMainWindow::open(const QString &service, const QString &type)
{
    const auto &connection = m_window->workspace()->visit()->place.connection;
    m_window->tree()->reveal(
        { connection.cloud(), connection.scopeId(), connection.region(), service, type });
}

bool TestMainWindow::isListed(const QString &type, const QString &state) const
{
    const auto *visit = m_window->workspace()->visit();
    return visit && visit->place.schema->name() == type && view()->shownState() == state
        && !view()->listing()->isLoading();
}

QModelIndex TestMainWindow::rowNamed(const QString &name) const
{
    const auto &rows = view()->table()->rows();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, 0).data(ResourceModel::ResourceRole).value<Resource>().name() == name)
            return rows.index(row, 0);
    }
    return {};
}

void TestMainWindow::selectRow(const QString &name)
{
    const auto index = rowNamed(name);
    QVERIFY2(index.isValid(), qPrintable(name));
    view()->table()->select(index.data(ResourceModel::IdRole).toString());
}

void TestMainWindow::drop(const QString &file, const QModelIndex &on, bool *taken)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file) });
    const auto *viewport = view()->table()->viewport();
    const auto at = viewport->mapTo(view(),
                                    on.isValid() ? view()->table()->visualRect(on).center()
                                                 : viewport->rect().center());
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view(), &enter);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(view(), &event);
    *taken = event.isAccepted();
}

void TestMainWindow::theDemoListsItsServers()
{
    QVERIFY(rowNamed(u"web-1"_s).isValid());
    const auto status
        = rowNamed(u"web-1"_s)
              .siblingAtColumn(view()->table()->rows().resources()->columnOf("status"));

    QCOMPARE(status.data(ResourceModel::StatusWordRole).toString(), u"Active"_s);
    QVERIFY(view()->table()->rows().rowCount() > 20);
}

void TestMainWindow::theWindowSaysThatItIsADemo()
{
    QVERIFY2(m_window->windowTitle().contains(u"DEMO"_s), qPrintable(m_window->windowTitle()));
    QVERIFY2(m_window->windowTitle().contains(u"shop@demo/RegionOne"_s),
             qPrintable(m_window->windowTitle()));
    QVERIFY(
        m_window->findChild<QWidget *>(u"contextStrip"_s)->accessibleName().contains(u"DEMO"_s));
}

void TestMainWindow::everyPartHasItsName()
{
    for (const auto &name :
         { u"contextBar"_s, u"cloudSwitcher"_s, u"projectSwitcher"_s, u"regionSwitcher"_s,
           u"navigationTree"_s, u"placeTabs"_s, u"breadcrumb"_s, u"filterField"_s,
           u"resourceTable"_s, u"detailsPane"_s, u"detailsTabs"_s, u"activityDock"_s,
           u"activityList"_s, u"statusBar"_s }) {
        const auto *widget = m_window->findChild<QWidget *>(name);
        QVERIFY2(widget, qPrintable(name));
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(name));
    }
    QCOMPARE(m_window->findChild<QComboBox *>(u"projectSwitcher"_s)->currentText(), u"shop"_s);
    QCOMPARE(m_window->findChild<Breadcrumb *>()->parts().last(), u"Servers"_s);
}

void TestMainWindow::noControlIsNameless()
{
    const auto isControl = [](QAccessible::Role role) {
        return role == QAccessible::PushButton || role == QAccessible::EditableText
            || role == QAccessible::ComboBox || role == QAccessible::CheckBox
            || role == QAccessible::RadioButton || role == QAccessible::Table
            || role == QAccessible::Tree || role == QAccessible::List;
    };
    selectRow(u"web-1"_s);
    m_window->activity()->show();
    QTRY_VERIFY(!m_window->workspace()->details()->resource().isNull());

    QStringList nameless;
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!widget->isVisible() || !accessible || !isControl(accessible->role()))
            continue;
        const bool isInside = qobject_cast<QComboBox *>(widget->parentWidget())
            || widget->objectName() == u"qt_toolbar_ext_button"_s
            || widget->objectName() == u"ScrollLeftButton"_s
            || widget->objectName() == u"ScrollRightButton"_s;
        if (!isInside && accessible->text(QAccessible::Name).isEmpty())
            nameless.append(
                QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()
                + u" in "_s
                + (widget->parentWidget() ? widget->parentWidget()->objectName() : QString()));
    }

    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
}

void TestMainWindow::aServerIsStoppedThroughItsAction()
{
    selectRow(u"web-1"_s);
    auto *stop = m_window->actionSet()->action(u"server.stop"_s);
    QVERIFY(stop->isEnabled());

    stop->trigger();
    QTRY_VERIFY(question());
    QCOMPARE(question()->objectName(), u"confirmDialog"_s);
    question()->verbButton()->click();

    QTRY_VERIFY(m_clouds->demo()->serverStatus(u"web-1"_s) == u"SHUTOFF"_s
                || (m_clouds->demo()->advance(5s), false));
    QVERIFY(m_window->activity()->isVisible());
    QCOMPARE(m_window->activity()->list()->model()->rowCount(), 1);
}

void TestMainWindow::decliningStopsNothing()
{
    selectRow(u"web-1"_s);
    m_clouds->demo()->clearExchanges();

    m_window->actionSet()->action(u"server.stop"_s)->trigger();
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Return);

    QTRY_VERIFY(!question());
    m_clouds->demo()->advance(60s);
    QCOMPARE(m_clouds->demo()->serverStatus(u"web-1"_s), u"ACTIVE"_s);
    QCOMPARE(m_window->operations()->rowCount(), 0);
}

void TestMainWindow::aServerIsLaunchedLikeAnother()
{
    selectRow(u"web-1"_s);
    const int before = m_clouds->demo()->serverCount();

    m_window->actionSet()->action(u"server.create.like"_s)->trigger();
    auto *form = m_window->findChild<LaunchDialog *>();
    QVERIFY(form);
    QTRY_VERIFY(form->launchButton()->isEnabled());
    const auto name = form->order().server.name;
    form->launchButton()->click();

    QTRY_COMPARE(m_clouds->demo()->serverCount(), before + 1);
    QTRY_VERIFY(rowNamed(name).isValid());
    QTRY_VERIFY(m_clouds->demo()->serverStatus(name) == u"ACTIVE"_s
                || (m_clouds->demo()->advance(5s), false));
    const auto *operations = m_window->operations();
    QTRY_COMPARE(operations->index(0, 0).data(Operations::StateRole).value<Operations::State>(),
                 Operations::State::Done);
}

void TestMainWindow::aContainerIsCreated()
{
    open(u"object-store"_s, u"container"_s);
    QTRY_VERIFY(isListed(u"container"_s));

    m_window->actionSet()->action(u"container.create"_s)->trigger();
    QTRY_VERIFY(question());
    question()->findChild<QLineEdit *>(u"name"_s)->setText(u"fresh"_s);
    question()->verbButton()->click();

    QTRY_VERIFY(m_clouds->demo()->hasObject(u"shop"_s, "fresh"));
    QTRY_VERIFY(rowNamed(u"fresh"_s).isValid());
}

void TestMainWindow::aBadContainerNameIsToldAtTheField()
{
    open(u"object-store"_s, u"container"_s);
    QTRY_VERIFY(isListed(u"container"_s));

    m_window->actionSet()->action(u"container.create"_s)->trigger();
    QTRY_VERIFY(question());
    question()->findChild<QLineEdit *>(u"name"_s)->setText(u"a/b"_s);

    QVERIFY(!question()->verbButton()->isEnabled());
    QVERIFY(!question()->findChild<QLineEdit *>(u"name"_s)->accessibleDescription().isEmpty());
}

void TestMainWindow::aFileDroppedOnAContainerBecomesAnObject()
{
    open(u"object-store"_s, u"container"_s);
    QTRY_VERIFY(isListed(u"container"_s));
    const auto row = view()->table()->rows().index(0, 0);
    const auto container = row.data(ResourceModel::ResourceRole).value<Resource>().name();
    QFile file(m_folder->filePath(u"cat.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("meow");
    file.close();
    QString hint;
    connect(view(), &ResourceView::dropHint, this, [&](const QString &text) {
        if (!text.isEmpty())
            hint = text;
    });

    bool taken = false;
    drop(file.fileName(), row, &taken);

    QVERIFY(taken);
    QVERIFY2(hint.contains(container), qPrintable(hint));
    QTRY_COMPARE(m_clouds->demo()->objectBody(u"shop"_s, container.toUtf8(), "cat.txt"), "meow"_ba);
}

void TestMainWindow::serversTakeNoFiles()
{
    bool taken = true;

    drop(m_folder->filePath(u"nothing"_s), view()->table()->rows().index(0, 0), &taken);

    QVERIFY(!taken);
    QCOMPARE(m_window->operations()->rowCount(), 0);
}

void TestMainWindow::containersOpenAndBackspaceGoesUp()
{
    open(u"object-store"_s, u"container"_s);
    QTRY_VERIFY(isListed(u"container"_s));
    view()->table()->setCurrentIndex(view()->table()->model()->index(0, 0));

    QTest::keyClick(view()->table(), Qt::Key_Return);
    QTRY_VERIFY(m_window->workspace()->visit()->place.schema->name() == u"object"_s);
    QVERIFY(m_window->workspace()->canGoUp());
    m_window->workspace()->up();

    QTRY_VERIFY(isListed(u"container"_s));
}

void TestMainWindow::theFilterHidesAndTellsHowToGetBack()
{
    auto *field = m_window->workspace()->filterField();

    field->setText(u"no such server anywhere"_s);
    QTRY_COMPARE(view()->shownState(), u"card"_s);
    QCOMPARE(view()->card()->buttons().size(), 1);
    view()->card()->buttons().first()->click();

    QTRY_COMPARE(view()->shownState(), u"table"_s);
    QVERIFY(field->text().isEmpty());
}

void TestMainWindow::detailsShowTheSelectedRow()
{
    selectRow(u"web-2"_s);

    QCOMPARE(m_window->workspace()->details()->resource().name(), u"web-2"_s);
    view()->table()->clearSelection();
    QVERIFY(m_window->workspace()->details()->resource().isNull());
}

void TestMainWindow::aLinkOfTheDetailsLeadsToItsRow()
{
    selectRow(u"web-1"_s);
    auto *details = m_window->workspace()->details();
    LinkButton *flavor = nullptr;
    for (auto *link : details->findChildren<LinkButton *>()) {
        if (link->text() == u"m1.medium"_s)
            flavor = link;
    }
    QVERIFY(flavor);

    flavor->click();

    QTRY_VERIFY(isListed(u"flavor"_s));
    QTRY_COMPARE(view()->selection().size(), 1);
    QCOMPARE(view()->selection().first().name(), u"m1.medium"_s);
}

void TestMainWindow::metadataIsChangedInTheCloud()
{
    selectRow(u"web-1"_s);
    auto *details = m_window->workspace()->details();
    details->showTab(u"metadata"_s);
    auto *page = qobject_cast<MetadataPage *>(details->page());
    QVERIFY(page);
    auto *model = page->metadata();
    const int row = model->add();
    model->setData(model->index(row, MetadataModel::KeyColumn), u"colour"_s);
    model->setData(model->index(row, MetadataModel::ValueColumn), u"blue"_s);

    page->saveButton()->click();

    QTRY_COMPARE(m_window->operations()->activeCount(), 0);
    QCOMPARE(m_window->operations()->problemCount(), 0);
    QTRY_VERIFY(!model->isDirty());
    QTRY_COMPARE(details->resource().as<Server>()->metadata().value(u"colour"_s), u"blue"_s);
    QVERIFY(model->rowCount() > 1); // those that were there stay
}

void TestMainWindow::theLogOfARunningServerIsRead()
{
    selectRow(u"web-1"_s);
    auto *details = m_window->workspace()->details();

    details->showTab(u"log"_s);

    auto *page = qobject_cast<LogPage *>(details->page());
    QVERIFY(page);
    QTRY_VERIFY(page->text()->toPlainText().contains(u"login:"_s));
    QVERIFY(!page->text()->toPlainText().contains(QChar(0x1b)));
}

void TestMainWindow::volumesOfAServerHaveTheirActions()
{
    selectRow(u"db-primary"_s);
    auto *details = m_window->workspace()->details();
    details->showTab(u"volumes"_s);
    auto *page = qobject_cast<RelatedPage *>(details->page());
    QVERIFY(page);
    auto *table = page->view()->table();
    QTRY_VERIFY(table->rows().rowCount() > 0);
    table->selectRow(0);

    emit page->view()->contextMenuRequested(QPoint(10, 10));

    const auto *menu = page->findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY(menu->findChild<QAction *>(u"edit.copyid"_s));
    QVERIFY(!menu->findChild<QAction *>(u"server.stop"_s));
}

void TestMainWindow::aForbiddenListSaysWhoDecides()
{
    m_clouds->demo()->failNext("GET /compute/v2.1/flavors", 403, {}, {}, 20);

    open(u"compute"_s, u"flavor"_s);

    QTRY_VERIFY(isListed(u"flavor"_s, u"card"_s));
    QCOMPARE(view()->listing()->state(), Listing::State::Forbidden);
    for (const auto *button : view()->card()->buttons())
        QVERIFY(button->text() != u"Retry"_s);
}

void TestMainWindow::aFailedListIsToldAndTriedAgain()
{
    m_clouds->demo()->failNext("GET /compute/v2.1/flavors", 400, {}, {}, 1);
    open(u"compute"_s, u"flavor"_s);
    QTRY_VERIFY(isListed(u"flavor"_s, u"card"_s));

    view()->card()->buttons().first()->click();

    QTRY_VERIFY(isListed(u"flavor"_s));
}

void TestMainWindow::rowsStayWhenARefreshFails()
{
    const int before = view()->table()->rows().rowCount();
    m_clouds->demo()->failNext("GET /compute/v2.1/servers", 400, {}, {}, 1);

    view()->refresh();

    QTRY_VERIFY(view()->listing()->error());
    QCOMPARE(view()->shownState(), u"table"_s);
    QCOMPARE(view()->table()->rows().rowCount(), before);
}

void TestMainWindow::backReturnsToTheRow()
{
    selectRow(u"vpn"_s);
    open(u"object-store"_s, u"container"_s);
    QTRY_VERIFY(isListed(u"container"_s));

    m_window->workspace()->tabs()->go(-1);

    QTRY_VERIFY(isListed(u"server"_s));
    QCOMPARE(view()->selection().size(), 1);
    QCOMPARE(view()->selection().first().name(), u"vpn"_s);
}

void TestMainWindow::columnsAreKept()
{
    auto *table = view()->table();
    const int column = table->rows().resources()->columnOf("created");
    QMenu menu;
    table->fillColumnMenu(&menu);
    menu.actions().at(column)->setChecked(false);
    QVERIFY(table->isColumnHidden(column));

    open(u"object-store"_s, u"container"_s);
    QTRY_VERIFY(isListed(u"container"_s));
    open(u"compute"_s, u"server"_s);
    QTRY_VERIFY(isListed(u"server"_s));

    QVERIFY(table->isColumnHidden(column));
}

void TestMainWindow::theFirstWindowFitsTheScreen()
{
    const auto room = m_window->screen()->availableSize();

    QVERIFY(m_window->width() <= room.width());
    QVERIFY(m_window->height() <= room.height());
}

void TestMainWindow::everyMenuOpensByALetterOfItsOwn()
{
    const QList<std::pair<QString, QString>> places { { u"compute"_s, u"server"_s },
                                                      { u"compute"_s, u"flavor"_s },
                                                      { u"object-store"_s, u"container"_s } };
    for (const auto &[service, type] : places) {
        open(service, type);
        QTRY_VERIFY(isListed(type));

        QStringList letters;
        for (const auto *menu : m_window->menuBar()->actions()) {
            if (menu->isVisible())
                letters << QKeySequence::mnemonic(menu->text()).toString();
        }

        QVERIFY2(!letters.contains(QString()), qPrintable(letters.join(u' ')));
        QCOMPARE(letters.removeDuplicates(), 0);
    }
}

void TestMainWindow::everyEntryOfTheMenusIsACommand()
{
    selectRow(u"web-1"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    const auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette);
    QSet<const QAction *> commands;
    for (int row = 0; row < palette->commands()->rowCount(); ++row)
        commands.insert(palette->commands()->actionAt(palette->commands()->index(row, 0)));

    int entries = 0;
    const std::function<void(const QMenu *)> look = [&](const QMenu *menu) {
        for (const auto *action : menu->actions()) {
            if (!action->isVisible() || action->isSeparator())
                continue;
            if (action->menu()) {
                look(action->menu());
                continue;
            }
            ++entries;
            QVERIFY2(commands.contains(action), qPrintable(action->text()));
        }
    };
    for (const auto *menu : m_window->menuBar()->actions()) {
        if (menu->isVisible())
            look(menu->menu());
    }
    QVERIFY(entries > 60);
    QCOMPARE(qsizetype(entries), commands.size());
    QVERIFY(palette->hint().contains(u"web-1"_s));
}

void TestMainWindow::aServerIsStoppedByTyping()
{
    selectRow(u"web-1"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette);

    QTest::keyClicks(palette->field(), u"stop"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);

    QTRY_VERIFY(question());
    QVERIFY(question()->windowTitle().contains(u"Stop"_s));
}

void TestMainWindow::aboutTellsTheVersion()
{
    QCoreApplication::setApplicationVersion(u"12.3"_s);
    const auto help = m_window->menuBar()->actions().last()->menu()->actions();

    help.first()->trigger();

    const auto *about = m_window->findChild<AboutDialog *>();
    QVERIFY(about && about->isVisible());
    QVERIFY(AboutDialog::versions().contains(u"12.3"_s));
    const auto labels = about->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *l) { return l->text() == AboutDialog::versions(); }));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
