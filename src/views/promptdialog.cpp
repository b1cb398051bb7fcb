// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/promptdialog.h"

#include "views/conceal.h"
#include "views/iconlabel.h"
#include "views/icons.h"
#include "views/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! The dialog, from the question to the answer; lets go of it when nobody waits any more.
class PromptStep final : public Step<Secret>
{
    Q_DECLARE_TR_FUNCTIONS(cirro::PromptDialog)

public:
    PromptStep(AuthQuestion question, QWidget *parent)
        : m_question(std::move(question))
        , m_parent(parent)
    {
    }
    ~PromptStep() override
    {
        if (m_dialog) {
            m_dialog->disconnect();
            m_dialog->deleteLater();
        }
    }

    void start() override
    {
        const bool isPasscode = m_question.kind == AuthQuestion::Kind::Passcode;
        m_dialog = new QDialog(m_parent);
        m_dialog->setObjectName(u"promptDialog"_s);
        m_dialog->setWindowTitle(tr("Sign in to %1").arg(m_question.cloud));
        m_dialog->setAccessibleName(m_dialog->windowTitle());
        m_dialog->setWindowModality(Qt::WindowModal);
        m_dialog->setMinimumWidth(360);
        const auto user
            = m_question.user.name.isEmpty() ? m_question.user.id : m_question.user.name;
        auto *text
            = PlainLabel::paragraph(isPasscode ? tr("One-time passcode of %1:").arg(isolated(user))
                                               : tr("Password of %1:").arg(isolated(user)));
        auto *edit = new QLineEdit;
        if (isPasscode)
            edit->setInputMethodHints(Qt::ImhDigitsOnly);
        else
            conceal(edit);
        edit->setAccessibleName(isPasscode ? tr("Passcode") : tr("Password"));
        if (isPasscode)
            edit->setPlaceholderText(tr("6 digits from your authenticator app"));
        auto *buttons = new QDialogButtonBox;
        auto *signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
        signIn->setDefault(true);
        signIn->setEnabled(false);
        buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
        auto *column = new QVBoxLayout;
        column->setSpacing(8);
        column->addWidget(text);
        column->addWidget(edit);
        column->addSpacing(6);
        column->addWidget(buttons);
        auto *mark = new IconLabel(32, m_dialog);
        mark->setIcon(icon("dialog-password"));
        auto *row = new QHBoxLayout(m_dialog);
        row->setContentsMargins(16, 16, 16, 14);
        row->setSpacing(14);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addLayout(column, 1);
        QObject::connect(edit, &QLineEdit::textChanged, signIn, [signIn](const QString &typed) {
            signIn->setEnabled(!typed.trimmed().isEmpty());
        });
        QObject::connect(buttons, &QDialogButtonBox::accepted, m_dialog, &QDialog::accept);
        QObject::connect(buttons, &QDialogButtonBox::rejected, m_dialog, &QDialog::reject);
        QObject::connect(m_dialog, &QDialog::finished, m_dialog,
                         [this, edit, isPasscode](int result) {
                             m_dialog->deleteLater();
                             if (result != QDialog::Accepted)
                                 return finish(Error { Error::Kind::Cancelled,
                                                       tr("Signing in was cancelled.") });
                             const auto typed = isPasscode ? edit->text().simplified().remove(u' ')
                                                           : edit->text();
                             edit->clear();
                             finish(Secret(typed));
                         });
        m_dialog->open();
        edit->setFocus();
    }

private:
    AuthQuestion m_question;
    QPointer<QWidget> m_parent;
    QPointer<QDialog> m_dialog;
};

} // namespace

Call<Secret> PromptDialog::ask(const AuthQuestion &question)
{
    return Call<Secret>(std::make_unique<PromptStep>(question, m_window ? m_window() : nullptr));
}

} // namespace cirro
