// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/conceal.h"

#include "store/valuetext.h"
#include "views/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace cirro {

namespace {

struct ConcealText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::ConcealText)
};

} // namespace

void conceal(QLineEdit *edit)
{
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    auto *eye = edit->addAction(icon("view-visible"), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setText(ConcealText::tr("Show"));
    eye->setToolTip(plainToolTip(ConcealText::tr("Show what stands here")));
    QObject::connect(eye, &QAction::toggled, edit, [edit, eye](bool isShown) {
        edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(icon(isShown ? "view-hidden" : "view-visible"));
    });
}

} // namespace cirro
