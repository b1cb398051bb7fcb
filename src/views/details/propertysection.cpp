// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/propertysection.h"

#include "views/icons.h"
#include "views/plainlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QToolButton>

namespace cirro {

namespace {

constexpr int NameWidth = 116;

} // namespace

PropertySection::PropertySection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout)
{
    auto *heading = new PlainLabel(title, this);
    auto font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_rows->setHorizontalSpacing(10);
    m_rows->setVerticalSpacing(5);
    m_rows->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(6);
    column->addWidget(heading);
    column->addLayout(m_rows);
    column->addStretch();
}

void PropertySection::add(const QString &name, QWidget *value, const QString &copied,
                          const QList<QWidget *> &behind)
{
    const int row = m_rows->rowCount();
    auto *label = new PlainLabel(name, this);
    label->setWordWrap(true);
    label->setFixedWidth(NameWidth);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(label, row, 0, Qt::AlignTop);
    auto *cell = new QHBoxLayout;
    cell->setSpacing(4);
    cell->addWidget(value, 0, Qt::AlignTop);
    m_rows->addLayout(cell, row, 1);
    if (!copied.isEmpty())
        cell->addWidget(makeCopyButton(name, copied), 0, Qt::AlignTop);
    for (auto *widget : behind) {
        cell->addSpacing(4);
        cell->addWidget(widget, 0, Qt::AlignTop);
    }
    const bool isNarrow = value->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
    if (isNarrow || cell->count() > 1)
        cell->addStretch(1);
}

QWidget *PropertySection::makeCopyButton(const QString &name, const QString &copied)
{
    auto *copy = new QToolButton(this);
    copy->setIcon(icon("edit-copy"));
    copy->setIconSize({ 14, 14 });
    copy->setAutoRaise(true);
    copy->setToolTip(plainToolTip(tr("Copy %1").arg(name)));
    copy->setAccessibleName(tr("Copy %1").arg(name));
    copy->setFixedSize(20, 18);
    connect(copy, &QToolButton::clicked, this,
            [copied] { QGuiApplication::clipboard()->setText(copied); });
    return copy;
}

} // namespace cirro
