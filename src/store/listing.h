// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "async/clock.h"
#include "http/request.h"
#include "store/resourcemodel.h"

#include <QDateTime>
#include <QTimer>

namespace cirro {

//! How often lists are asked for.
struct Polling
{
    std::chrono::milliseconds interval { 15000 }; //!< visible lists; 0 = never by itself
    std::chrono::milliseconds busy {
        2000
    }; //!< while rows change by themselves; doubles up to interval
    std::chrono::milliseconds minimised { 300000 }; //!< while no window can be seen
    //! Where changes alone can be asked for: how often all is asked for nevertheless, as clouds do
    //! not date every change (addresses, volumes, groups).
    std::chrono::milliseconds whole { 120000 };
    std::chrono::milliseconds forbidden { 3600000 }; //!< how long a 403 is believed
    std::chrono::milliseconds written {
        10000
    }; //!< how long our own writes win over lists that lag behind
};

/*!
    \brief One list of the cloud, shared by all who show it.

    While somebody watches, it keeps itself fresh, if it can by asking for changes alone; nobody
    watching = no requests. A refresh that fails leaves the rows as they are, with the error beside
    them. One request at a time.
*/
class Listing : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, //!< never asked for
        Loading, //!< for the first time; rows come page by page
        Ready,
        Failed, //!< the last try; rows may be there from before
        Forbidden, //!< 403: a state, not asked again for Polling::forbidden
    };
    Q_ENUM(State)

    using Page = std::function<void(const QList<Resource> &)>;
    //! Brings the whole list, and each page of it before.
    using Source = std::function<Call<QList<Resource>>(Priority, Page)>;
    //! Brings what has changed since then, and what is gone with a status that ends in DELETED.
    using Changes = std::function<Call<QList<Resource>>(Priority, const QDateTime &since)>;

    Listing(const Schema &schema, Source source, Polling polling = {},
            std::shared_ptr<const Clock> clock = Clock::steady(), QObject *parent = nullptr);

    //! The rows; lives as long as this.
    ResourceModel *model() { return &m_model; }
    const ResourceModel *model() const { return &m_model; }

    State state() const { return m_state; }
    //! A request is under way, first or later.
    bool isLoading() const { return m_isLoading; }
    //! The whole list has been here at least once.
    bool isComplete() const { return m_updated.isValid(); }
    //! Of the last try; none after a success.
    const std::optional<Error> &error() const { return m_error; }
    //! When the rows were last known to be true; invalid = never.
    QDateTime updated() const { return m_updated; }
    bool isWatched() const { return m_watchers > 0; }

    //! Asks now, also if forbidden; joins a request that is under way.
    void refresh();
    //! Something was written: asks now, and once more if a request is under way.
    void invalidate();
    //! Lets go of the request that is under way; the rows so far stay.
    void stop();

    //! What we just wrote or learnt: shown at once, and kept for a while against lists that lag
    //! behind.
    void upsert(const Resource &resource);
    void forget(const QString &rowId);

    //! For kinds with changesSince.
    void setChanges(Changes changes) { m_changes = std::move(changes); }
    void setPolling(const Polling &polling);
    void setMinimised(bool minimised);
    void setFolder(const QString &folder);
    //! Takes over a 403 that is already known.
    void setForbidden(const Error &error, Clock::Time until);
    Clock::Time forbiddenUntil() const { return m_forbiddenUntil; }

signals:
    //! State, error, loading or time have changed, or rows came or went.
    void changed();

private:
    friend class Watch;
    struct Written
    {
        std::optional<Resource> resource; //!< nothing = we deleted it
        Clock::Time since;
    };

    void watch();
    void unwatch();
    //! Ends the request under way; false = there was none.
    bool letGo();
    void load(Priority priority);
    void takePage(const QList<Resource> &page);
    void take(Result<QList<Resource>> outcome);
    void takeChanges(Result<QList<Resource>> outcome);
    void merge(const QList<Resource> &changed);
    //! The error, or none, and when to look again.
    void settle(const std::optional<Error> &error);
    //! When the newest of the rows was changed, by the cloud's clock; invalid = not known.
    QDateTime newestChange() const;
    //! The list with what we wrote lately, and which of that the cloud does not list.
    std::pair<QList<Resource>, QSet<QString>> reconciled(QList<Resource> listed);
    bool isHidden(const Resource &resource) const;
    bool isDue() const;
    //! How long until the next look, by what the rows are doing.
    void choosePause();
    void schedule();

    ResourceModel m_model;
    Source m_source;
    Changes m_changes;
    Polling m_polling;
    std::shared_ptr<const Clock> m_clock;
    QTimer m_timer;
    QTimer m_timesTimer;
    std::unique_ptr<QObject> m_request; //!< receiver of the request under way
    QHash<QString, Written> m_written;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    QDateTime m_updated;
    Clock::Time m_asked {};
    std::optional<Clock::Time> m_wholeAt; //!< when the whole list was asked for that is shown
    Clock::Time m_forbiddenUntil {};
    std::chrono::milliseconds m_pause { 0 };
    QString m_transitions; //!< which rows were changing at the last look
    QString m_folder;
    int m_watchers = 0;
    bool m_isLoading = false;
    bool m_isStale = false;
    bool m_isMinimised = false;
};

//! Makes a listing visible for as long as it lives; move-only. May outlive the store.
class Watch
{
public:
    Watch() = default;
    explicit Watch(std::shared_ptr<Listing> listing);
    Watch(Watch &&other) noexcept
        : m_listing(std::exchange(other.m_listing, {}))
    {
    }
    Watch &operator=(Watch &&other) noexcept;
    ~Watch() { reset(); }
    Q_DISABLE_COPY(Watch)

    explicit operator bool() const { return bool(m_listing); }
    Listing *operator->() const { return m_listing.get(); }
    const std::shared_ptr<Listing> &listing() const { return m_listing; }
    void reset();

private:
    std::shared_ptr<Listing> m_listing;
};

} // namespace cirro
