// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/details/detailspage.h"

class QHBoxLayout;

namespace cirro {

//! A row of buttons for some of a resource's actions. Ids that nobody knows have none; without any
//! the row is hidden.
class ActionButtons final : public QWidget
{
    Q_OBJECT

public:
    ActionButtons(QStringList ids, const DetailsTools &tools, QWidget *parent = nullptr);

    //! Buttons for \a resource, a row of \a place, as it is now.
    void setResource(const Place &place, const Resource &resource);

private:
    QWidget *makeButton(QAction *action);

    QStringList m_ids;
    const DetailsTools &m_tools;
    QHBoxLayout *m_row;
};

} // namespace cirro
