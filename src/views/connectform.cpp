// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connectform.h"

#include "store/valuetext.h"

#include "views/icons.h"
#include "views/plainlabel.h"

#include <QAction>
#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QUrl>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! A field for a secret, with an eye to look at it.
void conceal(QLineEdit *edit)
{
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    auto *eye = edit->addAction(icon("view-visible"), QLineEdit::TrailingPosition);
    eye->setText(ConnectForm::tr("Show what is typed"));
    eye->setToolTip(plainToolTip(eye->text()));
    QObject::connect(eye, &QAction::triggered, edit, [edit, eye] {
        const bool hidden = edit->echoMode() == QLineEdit::Password;
        edit->setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(icon(hidden ? "view-hidden" : "view-visible"));
    });
}

} // namespace

ConnectForm::ConnectForm(QWidget *parent)
    : QWidget(parent)
    , m_byPassword(new QRadioButton(tr("Password"), this))
    , m_byCredential(new QRadioButton(tr("Application credential"), this))
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_name = add(m_form, tr("Name"), u"name"_s, tr("What you call it"));
    m_url = add(m_form, tr("Identity URL"), u"identityUrl"_s, u"https://keystone.example.org:5000/v3"_s);
    auto *methods = new QHBoxLayout;
    methods->setSpacing(20);
    methods->addWidget(m_byCredential);
    methods->addWidget(m_byPassword);
    methods->addStretch(1);
    m_byPassword->setChecked(true);
    m_form->addRow(new PlainLabel(tr("Sign in with"), this), methods);
    m_user = add(m_form, tr("User"), u"user"_s);
    m_userDomain = add(m_form, tr("User's domain"), u"userDomain"_s, tr("Default"));
    m_password = add(m_form, tr("Password"), u"password"_s);
    m_project = add(m_form, tr("Project"), u"project"_s, tr("Default project of the user"));
    m_projectDomain = add(m_form, tr("Project's domain"), u"projectDomain"_s, tr("Default"));
    m_credentialId = add(m_form, tr("Credential ID"), u"credentialId"_s);
    m_credentialSecret = add(m_form, tr("Secret"), u"credentialSecret"_s);
    m_region = add(m_form, tr("Region"), u"region"_s, tr("All"));
    conceal(m_password);
    conceal(m_credentialSecret);
    connect(m_byPassword, &QRadioButton::toggled, this, &ConnectForm::showFields);
    showFields();
}

QLineEdit *ConnectForm::add(QFormLayout *form, const QString &label, const QString &objectName, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(label);
    auto *text = new PlainLabel(label, this);
    text->setBuddy(edit);
    form->addRow(text, edit);
    connect(edit, &QLineEdit::textChanged, this, &ConnectForm::changed);
    return edit;
}

void ConnectForm::showFields()
{
    const bool byPassword = m_byPassword->isChecked();
    for (auto *edit : {m_user, m_userDomain, m_password, m_project, m_projectDomain}) {
        edit->setVisible(byPassword);
        m_form->labelForField(edit)->setVisible(byPassword);
    }
    for (auto *edit : {m_credentialId, m_credentialSecret}) {
        edit->setVisible(!byPassword);
        m_form->labelForField(edit)->setVisible(!byPassword);
    }
    emit changed();
}

bool ConnectForm::isComplete() const
{
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    const bool hasUrl = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return hasUrl
        && (m_byPassword->isChecked() ? !m_user->text().isEmpty() && !m_password->text().isEmpty()
                                      : !m_credentialId->text().isEmpty() && !m_credentialSecret->text().isEmpty());
}

SignIn ConnectForm::signIn() const
{
    const auto textOr = [](const QLineEdit *edit, const QString &otherwise) {
        const auto text = edit->text().trimmed();
        return text.isEmpty() ? otherwise : text;
    };
    SignIn made;
    made.identityUrl = m_url->text().trimmed();
    made.name = textOr(m_name, QUrl(made.identityUrl).host());
    made.isApplicationCredential = m_byCredential->isChecked();
    made.region = m_region->text().trimmed();
    if (made.isApplicationCredential) {
        made.user = m_credentialId->text().trimmed();
        made.secret = Secret(m_credentialSecret->text());
    } else {
        made.user = m_user->text().trimmed();
        made.userDomain = textOr(m_userDomain, u"Default"_s);
        made.secret = Secret(m_password->text());
        made.project = m_project->text().trimmed();
        made.projectDomain = textOr(m_projectDomain, u"Default"_s);
    }
    return made;
}

void ConnectForm::clearSecret()
{
    m_password->clear();
    m_credentialSecret->clear();
}

} // namespace cirro
