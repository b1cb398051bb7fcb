// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/result.h"
#include "views/connectform.h"

#include <QDialog>

class QBoxLayout;
class QListWidget;
class QPushButton;

namespace cirro {

class NoticeBar;
class PlainLabel;

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
    static QString nothingFound();
    QWidget *formPage();
    QWidget *welcome(QWidget *page);
    QWidget *foundClouds(QWidget *page);
    void showPage(int page);
    void fit();
    void askForFile();

    QList<QWidget *> m_pages; //!< one of them is shown
    NoticeBar *m_bar;
    QWidget *m_found;
    PlainLabel *m_nothing;
    QBoxLayout *m_choices;
    QListWidget *m_list;
    QPushButton *m_connect;
    ConnectForm *m_form;
};

} // namespace cirro
