// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/listsums.h"

#include "store/resourcemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr double MebibytesInGibibyte = 1024;

double worth(const Sum &sum, const Resource &row)
{
    const auto value = row.value(sum.key).toDouble();
    return sum.times ? value * row.value(sum.times).toDouble() : value;
}

} // namespace

QStringList listSums(const Schema &schema, const QAbstractItemModel &rows)
{
    QStringList texts;
    for (const auto &sum : schema.kind().sums) {
        double total = 0;
        for (int row = 0; row < rows.rowCount(); ++row)
            total += worth(sum,
                           rows.index(row, 0).data(ResourceModel::ResourceRole).value<Resource>());
        if (schema.fields()[schema.indexOf(sum.key)].info->as == As::Mebibytes)
            total /= MebibytesInGibibyte;
        texts << QCoreApplication::translate("cirro::ListSums", "%1: %2", "what is summed: the sum")
                     .arg(schema.sumLabel(sum), QLocale().toString(total, 'f', 1));
    }
    return texts;
}

} // namespace cirro
