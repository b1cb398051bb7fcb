// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/jsonpage.h"

#include "views/jsonview.h"

#include <QVBoxLayout>

namespace cirro {

JsonPage::JsonPage(QWidget *parent)
    : DetailsPage(parent)
    , m_view(new JsonView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    setFocusProxy(m_view);
}

void JsonPage::show(const Place &place, const Resource &resource)
{
    const auto key = place.key() + u'\n' + rowId(resource);
    if (std::exchange(m_key, key) != key)
        m_view->forgetPrevious();
    m_view->setJson(resource.raw());
}

} // namespace cirro
