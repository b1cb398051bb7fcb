// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/navigationmodel.h"

#include <QWidget>

class QComboBox;

namespace cirro {

//! Which cloud, project and region is worked in, each with the others to switch to.
class ContextBar final : public QWidget
{
    Q_OBJECT

public:
    //! \a model outlives the bar.
    explicit ContextBar(NavigationModel *model, QWidget *parent = nullptr);

    //! Shows where \a index, any row of the model, lies.
    void show(const QModelIndex &index);
    using QWidget::show;

signals:
    //! Keys of cloud, project and region as in NavigationTree::reveal(); later parts are empty when
    //! an earlier one was changed.
    void chosen(const QStringList &path);

private:
    void fill();
    void fill(QComboBox *box, const QModelIndex &parent, const QModelIndex &current);

    NavigationModel *m_model;
    QPersistentModelIndex m_current;
    QComboBox *m_cloud;
    QComboBox *m_project;
    QComboBox *m_region;
};

} // namespace cirro
