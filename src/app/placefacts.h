// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/place.h"

namespace cirro {

//! Who the user is in the place in front, and what its service speaks: what actions depend on.
class PlaceFacts final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Learns about \a place; what was known of another is forgotten at once. Answers that are
    //! remembered already cost no request.
    void follow(const Place &place);

    //! Nothing while it is not known.
    const std::optional<Access> &access() const { return m_access; }
    //! Null while it is not known, and where the service has no microversions.
    ApiVersion newest() const { return m_newest; }

signals:
    void changed();

private:
    QString m_key;
    std::optional<Access> m_access;
    ApiVersion m_newest;
    std::unique_ptr<QObject> m_questions; //!< receiver of what is under way
};

} // namespace cirro
