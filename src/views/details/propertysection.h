// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace cirro {

//! One heading with its rows of names and values.
class PropertySection final : public QWidget
{
    Q_OBJECT

public:
    PropertySection(const QString &title, QWidget *parent);

    //! Takes \a value over. \a copied is what a button behind it copies; empty = no button. What
    //! stands in \a behind comes after that.
    void add(const QString &name, QWidget *value, const QString &copied = {},
             const QList<QWidget *> &behind = {});

private:
    QWidget *makeCopyButton(const QString &name, const QString &copied);

    QGridLayout *m_rows;
};

} // namespace cirro
