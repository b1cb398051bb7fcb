// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/secret.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QRadioButton;

namespace cirro {

class PlainLabel;

//! What somebody enters to sign in to a cloud.
struct SignIn
{
    QString name;
    QString identityUrl;
    bool isApplicationCredential = false;
    QString user; //!< or id of the application credential
    QString userDomain;
    Secret secret; //!< password, or secret of the application credential
    QString project;
    QString projectDomain;
    QString region;
};

//! The form for a cloud that no file of this computer knows. What is entered is used until the program ends.
class ConnectForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectForm(QWidget *parent = nullptr);

    SignIn signIn() const;
    bool isComplete() const;
    //! Empties the field of the secret.
    void clearSecret();

signals:
    void changed();

private:
    QLineEdit *add(QFormLayout *form, const QString &label, const QString &objectName, const QString &hint = {});
    void showFields();

    QRadioButton *m_byPassword;
    QRadioButton *m_byCredential;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_user;
    QLineEdit *m_userDomain;
    QLineEdit *m_password;
    QLineEdit *m_project;
    QLineEdit *m_projectDomain;
    QLineEdit *m_credentialId;
    QLineEdit *m_credentialSecret;
    QLineEdit *m_region;
};

} // namespace cirro
