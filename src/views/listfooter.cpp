// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/listfooter.h"

#include "views/plainlabel.h"

#include "store/listing.h"
#include "store/listsums.h"
#include "store/resourcemodel.h"
#include "store/sortfiltermodel.h"
#include "store/valuetext.h"

#include <QHBoxLayout>
#include <QLocale>

namespace cirro {

using namespace Qt::StringLiterals;

ListFooter::ListFooter(QWidget *parent)
    : QWidget(parent)
    , m_counts(new PlainLabel({}, this))
    , m_updated(new PlainLabel({}, this))
{
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_updated->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 10, 3);
    row->addWidget(m_counts, 1);
    row->addWidget(m_updated);
}

void ListFooter::tell(const Listing &list, const SortFilterModel &rows, int selected)
{
    const int shown = rows.rowCount();
    const int hidden = rows.hiddenCount();
    QStringList parts;
    if (hidden)
        parts.append(
            tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(shown + hidden)));
    else
        parts.append(tr("%n row(s)", nullptr, shown));
    if (list.isLoading() && !list.isComplete())
        parts.append(tr("more coming"));
    if (selected)
        parts.append(tr("%n selected", nullptr, selected));
    if (const int problems = rows.problemCount())
        parts.append(tr("%n problem(s)", nullptr, problems));
    if (list.isComplete() && shown)
        parts += listSums(list.model()->schema(), rows);
    for (auto &part : parts)
        part = isolated(part);
    m_counts->setText(list.isComplete() || shown ? parts.join(u" \u00b7 "_s) : QString());
    m_updated->setText(list.updated().isValid()
                           ? tr("updated %1").arg(ValueText::relative(list.updated()))
                           : QString());
    setVisible(!m_counts->text().isEmpty() || !m_updated->text().isEmpty());
}

} // namespace cirro
