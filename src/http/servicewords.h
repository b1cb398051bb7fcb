// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace cirro {

/*!
    What a service says about a failure, out of the body of its answer: one line of plain text of at
    most 1000 characters, empty if it says nothing.

    Knows the error documents of Nova and its relatives, Keystone, Neutron, Heat, Designate,
    Barbican, Gnocchi, Octavia, the API working group's "errors" list (Placement, Magnum, Ironic),
    Ironic's JSON inside JSON, and reduces HTML (Swift, Glance, proxies) to its words.
*/
QString serviceWords(const QByteArray &body);

//! The id of the request where a service writes it into the body only; empty if it does not.
QString requestIdIn(const QByteArray &body);

//! The words of a page: tags, scripts and repeated lines are gone.
QString wordsOfHtml(const QString &html);

//! Text of others on one line: control and bidirectional characters are gone, length is bounded.
QString plainLine(const QString &text, qsizetype longest = 1000);

//! True for bodies that begin like markup.
bool looksLikeHtml(const QByteArray &body);

} // namespace cirro
