// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/launch/namesection.h"

#include "views/plainlabel.h"

#include "ui_launchname.h"

namespace cirro {

using namespace Qt::StringLiterals;

NameSection::NameSection(LaunchStatePtr state, QWidget *parent)
    : LaunchSection(std::move(state), tr("Name and number"), parent)
    , m_ui(std::make_unique<Ui::LaunchName>())
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    body()->addWidget(form);
    m_ui->names->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_ui->name);
    connect(m_ui->name, &QLineEdit::textChanged, this, &LaunchSection::changed);
    connect(m_ui->count, &QSpinBox::valueChanged, this, &LaunchSection::changed);
}

NameSection::~NameSection() = default;

void NameSection::fill(const LaunchOrder &order)
{
    m_ui->name->setText(order.server.name);
    m_ui->count->setValue(order.count);
}

void NameSection::take(LaunchOrder &order) const
{
    order.server.name = m_ui->name->text();
    order.count = m_ui->count->value();
}

void NameSection::lookAgain()
{
    const auto names = state()->order.names();
    m_ui->names->setVisible(names.size() > 1);
    m_ui->names->setText(names.size() > 2 ? tr("%1, %2 to %3", "names of several servers")
                                                .arg(names.first(), names[1], names.last())
                                          : names.join(u", "_s));
}

} // namespace cirro
