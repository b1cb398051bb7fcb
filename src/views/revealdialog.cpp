// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/revealdialog.h"

#include "views/conceal.h"
#include "views/icons.h"
#include "views/plainlabel.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

namespace cirro {

using namespace Qt::StringLiterals;

RevealDialog::RevealDialog(QWidget *parent)
    : QDialog(parent)
    , m_rows(new QFormLayout)
{
    setObjectName(u"revealDialog"_s);
    setWindowTitle(tr("Passwords"));
    setMinimumWidth(440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(PlainLabel::paragraph(
        tr("This is shown only once. Put it where you will find it again."), this));
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(m_rows);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    // Not of the role that a box makes its default: Return in a field must not throw it away.
    auto *close = buttons->addButton(tr("I have kept it"), QDialogButtonBox::ActionRole);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(buttons);
}

void RevealDialog::add(const Revelation &revelation)
{
    auto *edit = new QLineEdit(revelation.secret.reveal(), this);
    edit->setReadOnly(true);
    edit->setAccessibleName(revelation.label);
    conceal(edit);
    auto *copy = edit->addAction(icon("edit-copy"), QLineEdit::TrailingPosition);
    copy->setText(tr("Copy"));
    copy->setToolTip(tr("Copy to the clipboard"));
    connect(copy, &QAction::triggered, edit,
            [edit] { QGuiApplication::clipboard()->setText(edit->text()); });
    auto *label = new PlainLabel(revelation.label, this);
    label->setBuddy(edit);
    m_rows->addRow(label, edit);
    edit->setFocus(); // a blank typed for another window does not throw it away
}

} // namespace cirro
