// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stops 500 servers at once in the real window, over the demo cloud, and watches how long the
// window takes to answer meanwhile; then what a keystroke in the filter and a click on a header
// cost in a window of 10,000 servers.

#include "actions/actionregistry.h"
#include "app/clouds.h"
#include "app/mainwindow.h"
#include "bench/figure.h"
#include "democloud/democloud.h"
#include "views/questiondialog.h"
#include "views/resourcetable.h"
#include "views/resourceview.h"
#include "views/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <thread>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

constexpr int Stopped = 500;
constexpr int Many = 10000;
constexpr int Patience = 240000; // ms

//! Asks the GUI thread for an answer again and again, from a thread of its own.
class Watchdog
{
public:
    Watchdog()
        : m_thread([this] { watch(); })
    {
    }
    ~Watchdog()
    {
        m_isOver = true;
        m_thread.join();
    }
    //! Milliseconds that each answer took.
    std::vector<double> take() { return std::exchange(m_waits, {}); }

private:
    void watch()
    {
        while (!m_isOver) {
            std::atomic_bool isAnswered = false;
            QElapsedTimer timer;
            timer.start();
            QMetaObject::invokeMethod(
                &m_target, [&] { isAnswered = true; }, Qt::QueuedConnection);
            while (!isAnswered && !m_isOver)
                QThread::usleep(200);
            const auto wait = double(timer.nsecsElapsed()) / 1e6;
            QMetaObject::invokeMethod(
                &m_target, [this, wait] { m_waits.push_back(wait); }, Qt::QueuedConnection);
            QThread::msleep(2);
        }
    }

    QObject m_target; // lives in the GUI thread
    std::vector<double> m_waits;
    std::atomic_bool m_isOver = false;
    std::thread m_thread;
};

//! A window on a demo cloud with so many servers more.
struct Desk
{
    explicit Desk(int servers)
        : cloud({ .pace = 0.02, .extraServers = servers })
        , settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat)
        , clouds(CloudOverrides(), false, nullptr)
    {
        QFile file(folder.filePath(u"clouds.yaml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(cloud.cloudsYaml()) < 0)
            qFatal("cannot write clouds.yaml");
        file.close();
        if (!clouds.import(file.fileName()))
            qFatal("cannot read clouds.yaml");
        window = std::make_unique<MainWindow>(&clouds, &settings);
        window->resize(1280, 800);
        window->show();
        window->openCloud(u"demo"_s);
        waitFor([&] { return view()->listing() && view()->listing()->isComplete(); });
    }

    ResourceView *view() const { return window->workspace()->view(); }

    template <typename F>
    static void waitFor(F isSo)
    {
        QElapsedTimer timer;
        timer.start();
        while (!isSo()) {
            if (timer.elapsed() > Patience)
                qFatal("this took too long");
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        }
    }

    DemoCloud cloud;
    QTemporaryDir folder;
    QSettings settings;
    Clouds clouds;
    std::unique_ptr<MainWindow> window;
};

//! Selects up to \a count servers that run, and stops them as a person does. How many there were.
int stopServers(Desk &desk, int count)
{
    auto *table = desk.view()->table();
    auto &rows = table->rows();
    QItemSelection chosen;
    int picked = 0;
    for (int row = 0; row < rows.rowCount() && picked < count; ++row) {
        const auto index = rows.index(row, 0);
        const auto server = index.data(ResourceModel::ResourceRole).value<Resource>();
        if (server.status() != "ACTIVE"_L1 || server.as<Server>()->locked()
            || !server.as<Server>()->taskState().isEmpty())
            continue;
        chosen.select(index, rows.index(row, rows.columnCount() - 1));
        ++picked;
    }
    table->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    desk.window->findChild<QAction *>(u"server.stop"_s)->trigger();
    auto *dialog = desk.window->findChild<QuestionDialog *>();
    if (!dialog)
        qFatal("nothing was asked");
    dialog->findChildren<QLineEdit *>().last()->setText(QString::number(picked));
    dialog->verbButton()->click();
    return picked;
}

void benchStop()
{
    Desk desk(2 * Stopped);
    auto *operations = desk.window->findChild<Operations *>();
    bool isOver = false;
    QObject::connect(operations, &Operations::finished, operations, [&](quint64 id) {
        isOver = isOver || !operations->indexOf(id).parent().isValid();
    });
    Watchdog watchdog;
    Desk::waitFor([timer = QElapsedTimer(), started = false]() mutable {
        if (!std::exchange(started, true))
            timer.start();
        return timer.elapsed() > 500;
    });
    watchdog.take(); // until the window is at rest
    QElapsedTimer timer;
    timer.start();
    const int stopped = stopServers(desk, Stopped);
    Desk::waitFor([&] { return isOver && operations->activeCount() == 0; });
    const auto took = double(timer.elapsed()) / 1000;
    const auto waits = watchdog.take();
    std::printf("%d servers are stopped at once\n", stopped);
    printFigure("500 servers stopped in the window, all together", { took }, "s");
    printFigure("500 servers stopped: longest answer of the window",
                { *std::max_element(waits.begin(), waits.end()) }, "ms");
    printFigure("500 servers stopped: answers of the window", waits, "ms");
}

//! Until everything that \a act brings has been painted.
template <typename F>
double painted(F act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

void benchTable()
{
    Desk desk(Many);
    auto *filter = desk.window->workspace()->filterField();
    auto *table = desk.view()->table();
    std::vector<double> keys, sorts;
    for (const auto &text : { u"w"_s, u"we"_s, u"web"_s, u"web-"_s, u"web-1"_s, QString() })
        keys.push_back(painted([&] { filter->setText(text); }));
    for (int column = 0; column < 5; ++column)
        sorts.push_back(painted([&] { table->rows().sort(column); }));
    const int project = table->rows().resources()->columnOf("tenant_id");
    table->setColumnHidden(project, false);
    const double named = painted([&] { table->rows().sort(project); });
    printFigure("10,000 servers in the window: one key in the filter", keys, "ms");
    printFigure("10,000 servers in the window: sort by a column", sorts, "ms");
    printFigure("10,000 servers in the window: sort by the name of the project", { named }, "ms");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    benchStop();
    benchTable();
    return 0;
}
