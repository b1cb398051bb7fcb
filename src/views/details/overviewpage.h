// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/details/detailspage.h"

namespace cirro {

class PropertySheet;

//! Everything that is known of a resource as names and values, with its fault first.
class OverviewPage final : public DetailsPage
{
    Q_OBJECT

public:
    explicit OverviewPage(const DetailsTools &tools, QWidget *parent = nullptr);

    void show(const Place &place, const Resource &resource) override;

    PropertySheet *sheet() const { return m_sheet; }

private:
    const DetailsTools &m_tools;
    PropertySheet *m_sheet;
};

} // namespace cirro
