// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/navigationmodel.h"
#include "store/resourcemodel.h"

#include <QTreeView>

namespace cirro {

/*!
    \brief Clouds, their projects, regions, services and resource types. Branches load when they are
    opened.

    Counts stand at the trailing edge; a branch that loads, failed or is locked says so in its row.
*/
class NavigationTree final : public QTreeView
{
    Q_OBJECT

public:
    //! \a model outlives the tree.
    explicit NavigationTree(NavigationModel *model, QWidget *parent = nullptr);

    /*!
        Opens branch after branch until the row is there, then opens its list. \a path holds cloud,
        project (id or name), region, service, type; an empty part takes the first row; one that is
        not there ends the way with revealFailed().
    */
    void reveal(const QStringList &path);
    //! Marks the row of \a place, if it is loaded.
    void mark(const Place &place);
    //! The row of the type, or of what else is current.
    QModelIndex current() const { return currentIndex(); }

signals:
    //! A list was chosen.
    void placeChosen(const cirro::Place &place, const QString &project, bool inNewTab);
    //! A cloud has been opened: its projects are there.
    void cloudOpened(const QModelIndex &index);
    //! The way to reveal() \a path ended because of \a error.
    void revealFailed(const QStringList &path, const cirro::Error &error);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index, bool inNewTab);
    void follow();
    void branchLoaded(const QModelIndex &index);
    QModelIndex childFor(const QModelIndex &parent, const QString &part) const;
    void showMenu(const QPoint &position);

    NavigationModel *m_model;
    QStringList m_path;
};

} // namespace cirro
