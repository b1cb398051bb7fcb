// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "views/connectform.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace cirro {

class NoticeBar;

//! A cloud that can be connected to.
struct FoundCloud
{
    QString name;
    QString origin; //!< where it is configured: a file's name, "environment", "this session"
    QString host; //!< of the identity service
    QString project; //!< may be empty
    QString region; //!< may be empty
};

/*!
    \brief The first thing people see: the clouds of this computer, and three ways to others.

    Decides nothing: says what was chosen.
*/
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);

    void setClouds(const QList<FoundCloud> &clouds);
    //! What is wrong with configuration files; each names file and line.
    void setProblems(const QList<Error> &problems);
    void showForm();
    //! Shows why the last attempt failed; the dialog stays.
    void showError(const Error &error);

signals:
    void cloudChosen(const QString &name);
    void signInEntered(const cirro::SignIn &signIn);
    void fileChosen(const QString &fileName);
    void demoChosen();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *listPage();
    QWidget *formPage();
    QToolButton *choice(const QString &text, const QString &hint, const char *iconName);
    void askForFile();

    QStackedWidget *m_pages;
    NoticeBar *m_bar;
    QWidget *m_found;
    QListWidget *m_list;
    QPushButton *m_connect;
    ConnectForm *m_form;
};

} // namespace cirro
