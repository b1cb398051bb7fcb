// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connectform.h"

#include "views/conceal.h"

#include "ui_connectform.h"

#include <QUrl>

namespace cirro {

using namespace Qt::StringLiterals;

ConnectForm::ConnectForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectForm>())
{
    m_ui->setupUi(this);
    conceal(m_ui->password);
    conceal(m_ui->credentialSecret);
    for (auto *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &ConnectForm::changed);
    connect(m_ui->byPassword, &QRadioButton::toggled, this, &ConnectForm::showFields);
    showFields();
}

ConnectForm::~ConnectForm() = default;

void ConnectForm::showFields()
{
    const bool byPassword = m_ui->byPassword->isChecked();
    for (auto *edit :
         { m_ui->user, m_ui->userDomain, m_ui->password, m_ui->project, m_ui->projectDomain })
        m_ui->form->setRowVisible(edit, byPassword);
    for (auto *edit : { m_ui->credentialId, m_ui->credentialSecret })
        m_ui->form->setRowVisible(edit, !byPassword);
    emit changed();
}

bool ConnectForm::isComplete() const
{
    const QUrl url(m_ui->identityUrl->text().trimmed(), QUrl::StrictMode);
    const bool hasUrl = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return hasUrl
        && (m_ui->byPassword->isChecked()
                ? !m_ui->user->text().isEmpty() && !m_ui->password->text().isEmpty()
                : !m_ui->credentialId->text().isEmpty()
                    && !m_ui->credentialSecret->text().isEmpty());
}

SignIn ConnectForm::signIn() const
{
    const auto textOr = [](const QLineEdit *edit, const QString &otherwise) {
        const auto text = edit->text().trimmed();
        return text.isEmpty() ? otherwise : text;
    };
    SignIn made;
    made.identityUrl = m_ui->identityUrl->text().trimmed();
    made.name = textOr(m_ui->name, QUrl(made.identityUrl).host());
    made.isApplicationCredential = m_ui->byCredential->isChecked();
    made.region = m_ui->region->text().trimmed();
    if (made.isApplicationCredential) {
        made.user = m_ui->credentialId->text().trimmed();
        made.secret = Secret(m_ui->credentialSecret->text());
    } else {
        made.user = m_ui->user->text().trimmed();
        made.userDomain = textOr(m_ui->userDomain, u"Default"_s);
        made.secret = Secret(m_ui->password->text());
        made.project = m_ui->project->text().trimmed();
        made.projectDomain = textOr(m_ui->projectDomain, u"Default"_s);
    }
    return made;
}

void ConnectForm::clearSecret()
{
    m_ui->password->clear();
    m_ui->credentialSecret->clear();
}

} // namespace cirro
