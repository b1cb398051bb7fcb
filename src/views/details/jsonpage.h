// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/details/detailspage.h"

namespace cirro {

class JsonView;

//! The service's own answer, and what it has changed against the one before of the same resource.
class JsonPage final : public DetailsPage
{
    Q_OBJECT

public:
    explicit JsonPage(QWidget *parent = nullptr);

    void show(const Place &place, const Resource &resource) override;

    JsonView *view() const { return m_view; }

private:
    JsonView *m_view;
    QString m_key; //!< of the resource that is shown
};

} // namespace cirro
