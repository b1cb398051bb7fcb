// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tiny Qt 6 window used to prove that the desktop test scripts work:
// a tree (accepts and offers file drops), a button, a filter, a status bar.
// Every thing that happens is printed as one line on stdout.
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDrag>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QTextStream>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

static void say(const QString &line)
{
    QTextStream out(stdout);
    out << line << '\n';
    out.flush();
}

class Tree : public QTreeView
{
    Q_OBJECT
public:
    Tree()
    {
        setAcceptDrops(true);
        setDragEnabled(false); // we start the drag ourselves, with a real file
        setUniformRowHeights(true);
    }
signals:
    void filesDropped(const QStringList &files);

protected:
    void dragEnterEvent(QDragEnterEvent *e) override
    {
        say(QStringLiteral("drag-enter ") + e->mimeData()->formats().join(u','));
        if (e->mimeData()->hasUrls())
            e->acceptProposedAction();
    }
    void dragMoveEvent(QDragMoveEvent *e) override
    {
        if (e->mimeData()->hasUrls())
            e->acceptProposedAction();
    }
    void dragLeaveEvent(QDragLeaveEvent *) override { say(QStringLiteral("drag-leave")); }
    void dropEvent(QDropEvent *e) override
    {
        QStringList files;
        for (const QUrl &u : e->mimeData()->urls())
            files << (u.isLocalFile() ? u.toLocalFile() : u.toString());
        const QModelIndex at = indexAt(e->position().toPoint());
        say(QStringLiteral("dropped %1 on %2")
                .arg(files.join(u'|'),
                     at.isValid() ? at.siblingAtColumn(0).data().toString()
                                  : QStringLiteral("(empty area)")));
        e->acceptProposedAction();
        emit filesDropped(files);
    }
    void mousePressEvent(QMouseEvent *e) override
    {
        m_press = e->position().toPoint();
        QTreeView::mousePressEvent(e);
    }
    void mouseMoveEvent(QMouseEvent *e) override
    {
        if (!(e->buttons() & Qt::LeftButton) || !indexAt(m_press).isValid()
            || (e->position().toPoint() - m_press).manhattanLength()
                < QApplication::startDragDistance()) {
            QTreeView::mouseMoveEvent(e);
            return;
        }
        const QString name = indexAt(m_press).siblingAtColumn(0).data().toString();
        const QString path = QDir::temp().filePath(QStringLiteral("deskprobe-out-") + name
                                                   + QStringLiteral(".txt"));
        QFile f(path);
        if (f.open(QIODevice::WriteOnly))
            f.write("object " + name.toUtf8() + '\n');
        f.close();
        auto *mime = new QMimeData;
        mime->setUrls({ QUrl::fromLocalFile(path) });
        auto *drag = new QDrag(this);
        drag->setMimeData(mime);
        say(QStringLiteral("drag-out ") + path);
        const auto action = drag->exec(Qt::CopyAction);
        say(QStringLiteral("drag-out-done %1").arg(int(action)));
    }

private:
    QPoint m_press;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    app.setApplicationName(QStringLiteral("deskprobe"));
    QMainWindow w;
    w.setWindowTitle(QStringLiteral("Desk Probe"));

    auto *model = new QStandardItemModel(&w);
    model->setHorizontalHeaderLabels({ QStringLiteral("Name"), QStringLiteral("Status") });
    const struct
    {
        const char *group;
        QStringList rows;
    } groups[] = {
        { "Compute", { QStringLiteral("web-1"), QStringLiteral("web-2"), QStringLiteral("db-1") } },
        { "Object Store", { QStringLiteral("photos"), QStringLiteral("backups") } },
    };
    for (const auto &g : groups) {
        auto *top = new QStandardItem(QString::fromLatin1(g.group));
        for (const QString &r : g.rows)
            top->appendRow({ new QStandardItem(r), new QStandardItem(QStringLiteral("ACTIVE")) });
        model->appendRow({ top, new QStandardItem });
    }

    auto *tree = new Tree;
    tree->setObjectName(QStringLiteral("resourceTree"));
    tree->setAccessibleName(QStringLiteral("Resources"));
    tree->setModel(model);
    tree->expandAll();
    tree->resizeColumnToContents(0);

    auto *filter = new QLineEdit;
    filter->setPlaceholderText(QStringLiteral("Filter"));
    filter->setAccessibleName(QStringLiteral("Filter resources"));
    filter->setClearButtonEnabled(true);
    auto *button = new QPushButton(QStringLiteral("&Refresh"));
    button->setAccessibleDescription(QStringLiteral("Load the list again"));
    auto *label = new QLabel(QStringLiteral("Nothing dropped yet"));
    label->setAccessibleName(QStringLiteral("Drop result"));

    auto *central = new QWidget;
    auto *lay = new QVBoxLayout(central);
    lay->addWidget(filter);
    lay->addWidget(tree);
    lay->addWidget(button);
    lay->addWidget(label);
    w.setCentralWidget(central);
    auto *file = w.menuBar()->addMenu(QStringLiteral("&File"));
    QAction *quit
        = file->addAction(QStringLiteral("&Quit"), QKeySequence::Quit, &app, &QApplication::quit);
    Q_UNUSED(quit)
    w.statusBar()->showMessage(QStringLiteral("Ready"));

    QObject::connect(tree->selectionModel(), &QItemSelectionModel::currentChanged,
                     [&](const QModelIndex &i) {
                         say(QStringLiteral("current ") + i.siblingAtColumn(0).data().toString());
                         w.statusBar()->showMessage(i.siblingAtColumn(0).data().toString());
                     });
    QObject::connect(tree, &QTreeView::activated, [](const QModelIndex &i) {
        say(QStringLiteral("activated ") + i.data().toString());
    });
    QObject::connect(button, &QPushButton::clicked, [&] { say(QStringLiteral("refresh")); });
    QObject::connect(filter, &QLineEdit::textChanged,
                     [](const QString &t) { say(QStringLiteral("filter ") + t); });
    QObject::connect(tree, &Tree::filesDropped, [&](const QStringList &f) {
        label->setText(QStringLiteral("Dropped: ") + f.join(u' '));
    });

    // --rows N: a second window with a long table, to see what a screen reader
    // (or a test) costs when there are many resources.
    const int at = app.arguments().indexOf(QStringLiteral("--rows"));
    QTableView table;
    if (at > 0) {
        const int n = app.arguments().value(at + 1).toInt();
        auto *big = new QStandardItemModel(&table);
        auto fill = [big, n] {
            QElapsedTimer t;
            t.start();
            auto rows = QList<QList<QStandardItem *>>();
            big->clear();
            big->setColumnCount(8);
            for (int r = 0; r < n; ++r) {
                QList<QStandardItem *> row;
                for (int c = 0; c < 8; ++c)
                    row << new QStandardItem(QStringLiteral("r%1c%2").arg(r).arg(c));
                big->appendRow(row);
            }
            say(QStringLiteral("filled %1 rows in %2 ms").arg(n).arg(t.elapsed()));
        };
        table.setAccessibleName(QStringLiteral("Many"));
        table.setWindowTitle(QStringLiteral("Many rows"));
        table.setModel(big);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        fill();
        table.resize(700, 400);
        table.show();
        QTimer::singleShot(3000, &table, [&table, big, fill] {
            fill();
            QElapsedTimer t;
            t.start();
            table.selectAll();
            QApplication::processEvents();
            say(QStringLiteral("select all %1 ms").arg(t.elapsed()));
            t.restart();
            big->sort(0, Qt::DescendingOrder);
            QApplication::processEvents();
            say(QStringLiteral("sort %1 ms").arg(t.elapsed()));
            table.scrollToBottom();
        });
    }

    w.resize(640, 480);
    w.show();
    say(QStringLiteral("ready pid %1 platform %2")
            .arg(QCoreApplication::applicationPid())
            .arg(QGuiApplication::platformName()));
    return app.exec();
}
#include "deskprobe.moc"
