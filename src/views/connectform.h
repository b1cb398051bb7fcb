// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/secret.h"

#include <QWidget>

#include <memory>

namespace cirro {

namespace Ui {
class ConnectForm;
}

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

//! The form for a cloud that no file of this computer knows. What is entered is used until the
//! program ends.
class ConnectForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectForm(QWidget *parent = nullptr);
    ~ConnectForm() override;

    SignIn signIn() const;
    bool isComplete() const;
    //! Empties the field of the secret.
    void clearSecret();

signals:
    void changed();

private:
    void showFields();

    std::unique_ptr<Ui::ConnectForm> m_ui;
};

} // namespace cirro
