// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/aboutdialog.h"

#include "views/iconlabel.h"
#include "views/icons.h"
#include "views/plainlabel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSysInfo>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int MarkSize = 64;
constexpr int Width = 460;

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    const auto name = QCoreApplication::applicationName();
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About %1").arg(name));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);

    auto *mark = new IconLabel(MarkSize, this);
    mark->setIcon(applicationIcon());
    auto *title = new PlainLabel(name, this);
    auto font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *version = PlainLabel::paragraph(versions(), this);
    version->setForegroundRole(QPalette::PlaceholderText);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(title);
    texts->addWidget(PlainLabel::paragraph(
        tr("A browser for OpenStack clouds, and an OpenStack SDK for Qt programs."), this));
    texts->addWidget(version);
    texts->addWidget(PlainLabel::paragraph(
        tr("Free software: you may pass it on and change it under the GNU General Public License, "
           "version 3 or later; its SDK under the Lesser one. It comes without any warranty."),
        this));
    auto *head = new QHBoxLayout;
    head->setSpacing(18);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(texts, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *copy = buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole);
    copy->setIcon(icon("edit-copy"));
    connect(copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(versions()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 14);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(buttons);
    resize(Width, column->heightForWidth(Width));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QString AboutDialog::versions()
{
    return u"%1 %2\nQt %3\n%4, %5"_s.arg(
        QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
        QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
        QSysInfo::currentCpuArchitecture());
}

} // namespace cirro
