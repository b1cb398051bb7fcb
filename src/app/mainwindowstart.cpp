// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window begins and ends: dialogs for clouds, and what is kept from one run to the next.

#include "app/clouds.h"
#include "app/mainwindow.h"

#include "store/resourcestore.h"
#include "views/activitydock.h"
#include "views/workspace.h"

#include <QCloseEvent>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace cirro {

using namespace Qt::StringLiterals;

constexpr QSize FirstSize(1280, 820);
constexpr QSize Frame(16, 48); // what a window manager may put around it, known only afterwards

bool MainWindow::openLastPlace()
{
    const auto last
        = m_settings ? m_settings->value(u"last/place"_s).toStringList() : QStringList();
    if (last.size() != 3 || !m_clouds->contains(last.first()))
        return false;
    openCloud(last[0], last[1], last[2]);
    return true;
}

void MainWindow::showConnectDialog()
{
    if (m_connectDialog) {
        m_connectDialog->raise();
        return m_connectDialog->activateWindow();
    }
    m_connectDialog = new ConnectDialog(this);
    auto *dialog = m_connectDialog.data();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    const auto fill = [this, dialog] {
        dialog->setClouds(m_clouds->found());
        dialog->setProblems(m_clouds->problems());
    };
    fill();
    connect(m_clouds, &Clouds::changed, dialog, fill);
    connect(dialog, &ConnectDialog::cloudChosen, this,
            [this](const QString &name) { openCloud(name); });
    connect(dialog, &ConnectDialog::demoChosen, this, &MainWindow::startDemo);
    connect(dialog, &ConnectDialog::fileChosen, this, &MainWindow::importFile);
    connect(dialog, &ConnectDialog::signInEntered, this, [this, dialog](const SignIn &signIn) {
        const auto name = m_clouds->add(signIn);
        if (name)
            openCloud(*name);
        else
            dialog->showError(name.error());
    });
    dialog->show();
}

void MainWindow::importFile(const QString &fileName)
{
    const auto done = m_clouds->import(fileName);
    if (!m_connectDialog)
        showConnectDialog();
    if (!done)
        m_connectDialog->showError(done.error());
}

void MainWindow::startDemo()
{
    const auto name = m_clouds->startDemo();
    if (name)
        return openCloud(*name);
    showConnectDialog();
    m_connectDialog->showError(name.error());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_store->setMinimised(isMinimized());
}

void MainWindow::keepLayout()
{
    if (!m_settings)
        return;
    m_settings->setValue(u"window/geometry"_s, saveGeometry());
    m_settings->setValue(u"window/sides"_s, m_splitter->saveState());
    m_settings->setValue(u"window/details"_s, m_workspace->saveSplitter());
    m_settings->setValue(u"window/detailsShown"_s, m_workspace->areDetailsShown());
}

void MainWindow::restoreLayout()
{
    resize(FirstSize.boundedTo(screen()->availableSize() - Frame));
    if (!m_settings)
        return;
    restoreGeometry(m_settings->value(u"window/geometry"_s).toByteArray());
    m_splitter->restoreState(m_settings->value(u"window/sides"_s).toByteArray());
    m_splitter->setHandleWidth(1);
    m_workspace->restoreSplitter(m_settings->value(u"window/details"_s).toByteArray());
    m_workspace->showDetails(m_settings->value(u"window/detailsShown"_s, true).toBool());
}

} // namespace cirro
