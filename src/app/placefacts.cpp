// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/placefacts.h"

namespace cirro {

void PlaceFacts::follow(const Place &place)
{
    const auto &connection = place.connection;
    const auto service = place.schema->service();
    const auto key = connection.key() + u' ' + service;
    if (key == m_key)
        return;
    m_key = key;
    m_access.reset();
    m_newest = {};
    m_questions = std::make_unique<QObject>();
    // A failure is told where it matters: by the list that the place shows.
    connection.authorize().deliver(m_questions.get(), [this](const Result<Access> &access) {
        if (access)
            m_access = *access;
        emit changed();
    });
    connection.service(service).endpointData().deliver(
        m_questions.get(), [this](const Result<EndpointData> &endpoint) {
            if (endpoint)
                m_newest = endpoint->maximumMicroversion;
            emit changed();
        });
}

} // namespace cirro
