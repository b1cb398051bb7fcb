// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace cirro {

class Listing;
class PlainLabel;
class SortFilterModel;

//! The line below a list: how many rows it has, shows and has chosen, what they come to, and how
//! old it is. Hidden while there is nothing to say.
class ListFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit ListFooter(QWidget *parent = nullptr);

    //! \a rows show \a list, and as many of them are \a selected.
    void tell(const Listing &list, const SortFilterModel &rows, int selected);

private:
    PlainLabel *m_counts;
    PlainLabel *m_updated;
};

} // namespace cirro
