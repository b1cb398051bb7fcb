// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "http/path.h"
#include "http/response.h"
#include "resource/resource.h"
#include "sdk/proxy.h"

namespace cirro {

//! One page as it came: its resources, and the query that brings the next one.
struct Page
{
    QList<Resource> resources;
    std::optional<QList<std::pair<QString, QString>>> next; //!< nothing = it was the last page
};

/*!
    Reads a page of \a schema. How the next page is told, in order: links with rel=next in the body
    (<plural>_links, links), "next" in the body, the Link header, and where \a limit was given and
    reached, marker = last id. Only the query of a link is used: its host and path are often wrong.
*/
Result<Page> readPage(const Response &response, const Schema &schema, const UriParts &parts,
                      int limit);

//! All pages, one after the other, of what \a fetch brings for a query.
Call<QList<Resource>>
allPages(const Schema &schema, const ListOptions &options,
         std::function<Call<Response>(const QList<std::pair<QString, QString>> &)> fetch);

} // namespace cirro
