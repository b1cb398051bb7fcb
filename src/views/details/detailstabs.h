// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/details/detailspage.h"

#include <QCoreApplication>

namespace cirro {

//! One line of the table of tabs.
struct DetailsTab
{
    Q_DECLARE_TR_FUNCTIONS(cirro::DetailsTab)

public:
    const char *id; //!< "overview": object name of the page
    const char *title; //!< "Overview", source text in the context "cirro::DetailsTab"
    const char *schema; //!< "compute/server"; null = every type
    std::function<DetailsPage *(const DetailsTools &tools, QWidget *parent)> make;
    //! Key of what services show only to those who may see the tab; null = everybody may.
    const char *sign = nullptr;

    bool isFor(const Resource &resource) const;
    QString label() const { return tr(title); }
};

//! The action log of \a server, a row of \a place.
Place eventsOf(const Place &place, const Resource &server);

//! All tabs there are, in the order people see them. A new tab is a line here.
const QList<DetailsTab> &detailsTabs();

} // namespace cirro
