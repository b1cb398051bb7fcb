// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/listing.h"
#include "store/place.h"

namespace cirro {

/*!
    \brief All lists that are on screen or were lately, each asked for once however many show it.

    Lists that nobody holds stay for a while, so that going back shows rows at once.
*/
class ResourceStore : public QObject
{
    Q_OBJECT

public:
    explicit ResourceStore(Polling polling = {},
                           std::shared_ptr<const Clock> clock = Clock::steady(),
                           QObject *parent = nullptr);
    ~ResourceStore() override;

    //! The list at \a place, which must have a schema; made when it is not there. Sends nothing.
    std::shared_ptr<Listing> listing(const Place &place);
    //! The same, visible from now on: loads if it must.
    Watch watch(const Place &place) { return Watch(listing(place)); }
    //! The list if somebody asked for it before, else null.
    std::shared_ptr<Listing> known(const QString &placeKey) const;
    //! All lists there are, with their places, for searching what is loaded.
    QList<std::pair<Place, std::shared_ptr<Listing>>> listings() const;

    //! What any list at \a connection has under \a id; null if none has it.
    Resource find(const Connection &connection, const Schema &schema, const QString &id) const;

    //! \a resource was written at \a connection: every list that shows it has it at once.
    void upsert(const Connection &connection, const Resource &resource);
    //! It is gone.
    void forget(const Connection &connection, const Resource &resource);
    //! Lists of that type there are no longer true: the visible ones ask at once, the others when
    //! they are next seen.
    void invalidate(const Connection &connection, const Schema &schema);
    //! Asks for everything that is visible.
    void refreshVisible();

    const Polling &polling() const { return m_polling; }
    void setPolling(const Polling &polling);
    //! No window can be seen: lists are asked for rarely.
    void setMinimised(bool minimised);

signals:
    //! The list at that place has changed; see Listing::changed().
    void changed(const QString &placeKey);

private:
    struct Entry
    {
        Place place;
        std::shared_ptr<Listing> listing;
        quint64 used = 0;
    };
    struct Refusal
    {
        Error error;
        Clock::Time until;
    };

    //! Lets lists go that nobody holds, the longest unused first, until few enough are left.
    void sweep();
    void noteRefusal(const QString &placeKey);

    QHash<QString, Entry> m_entries;
    QHash<QString, Refusal> m_refusals;
    Polling m_polling;
    std::shared_ptr<const Clock> m_clock;
    quint64 m_uses = 0;
    bool m_isMinimised = false;
};

} // namespace cirro
