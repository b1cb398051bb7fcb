// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/call.h"
#include "async/clock.h"
#include "async/secret.h"
#include "store/place.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace cirro {

class ResourceStore;

//! How far a job is.
struct JobProgress
{
    qint64 done = 0;
    qint64 total = -1; //!< -1 = nobody knows
    bool isBytes = false; //!< else percent or items
    QString note = {}; //!< "waiting for the cloud", translated
};
using Report = std::function<void(const JobProgress &)>;

//! A secret that the cloud tells once, for the user to keep.
struct Revelation
{
    QString label = {}; //!< "Password of web-1", translated
    Secret secret = {};
};

//! What a job has changed; the store is told.
struct Outcome
{
    QList<Resource> upsert = {};
    QList<Resource> forget = {};
    QList<const Schema *> invalidate = {}; //!< lists of these types are no longer true
    QString note = {}; //!< for the activity list, translated: "saved as notes (2).txt"
    Revelation reveals = {}; //!< nothing = an empty secret
};

//! One piece of work that writes.
struct Job
{
    QString icon = {}; //!< name
    QString title = {}; //!< "Stop web-1", translated
    QString where = {}; //!< "shop@prod/RegionOne"
    //! Starts it; called again for a retry. Report may be called any time while the call lives.
    std::function<Call<Outcome>(const Report &)> run = {};
    std::optional<Connection> connection = {}; //!< where the outcome applies
    const Schema *schema = nullptr; //!< lists of this type show that it has begun
    QString placeKey = {}; //!< what to show for it
    qint64 size = -1; //!< bytes that it will move, -1 = none or unknown
    //! Opens what it was asked for with, all filled in, for "Edit and try again" after a failure;
    //! null = it cannot be edited.
    std::function<void()> reopen = {};
};

/*!
    \brief Everything that is being written or was written lately: the model of the activity list.

    All writes are delivered here, so that they outlive windows. Top rows are jobs and groups of
    jobs; rows of a group are its jobs. A group runs a few at once, the rest waits. Finished rows
    beyond the newest 200 go; so do successful jobs of long groups, which stay counted.
*/
class Operations : public QAbstractItemModel
{
    Q_OBJECT

public:
    using Id = quint64;

    enum class State { Queued, Running, Done, Failed, Cancelled, OutcomeUnknown };
    Q_ENUM(State)

    enum Role {
        IdRole = Qt::UserRole + 1, //!< Id
        StateRole, //!< State
        StateTextRole, //!< QString: "Running", "3 of 12, 1 failed"
        IconRole, //!< QString, name of the icon
        TitleRole, //!< QString, same as DisplayRole
        WhereRole, //!< QString
        PercentRole, //!< int 0-100, -1 = under way and nobody knows how far
        DoneRole, //!< qint64, bytes, percent or items
        TotalRole, //!< qint64, -1 = unknown
        IsBytesRole, //!< bool
        SpeedRole, //!< qint64, bytes per second, 0 = none
        RemainingRole, //!< qint64, seconds, -1 = unknown
        StartedRole, //!< QDateTime
        FinishedRole, //!< QDateTime
        NoteRole, //!< QString
        ErrorRole, //!< Error; invalid if there is none
        ErrorTextRole, //!< QString: what, why, request id
        CanCancelRole, //!< bool
        CanRetryRole, //!< bool
        CanReopenRole, //!< bool, it failed and can be asked for anew
        IsTransferRole, //!< bool, moves bytes
        PlaceKeyRole, //!< QString
    };

    //! \a store is told what jobs have changed; may be null.
    explicit Operations(ResourceStore *store = nullptr,
                        std::shared_ptr<const Clock> clock = Clock::steady(),
                        QObject *parent = nullptr);
    ~Operations() override;

    //! Runs \a job at once. The outcome is seen here and in the store.
    Id start(Job job);

    //! A row for several jobs, \a width of them at once. Add jobs, then seal().
    Id openGroup(const QString &title, const QString &icon, const QString &where, int width = 4);
    //! Queues \a job in \a group; nothing happens if the group was cancelled.
    void add(Id group, Job job);
    //! Something of the group that cannot even begin: a row that has failed.
    void addFailure(Id group, const QString &title, const Error &error);
    //! One more line for the group: "2 links left out".
    void setNote(Id id, const QString &note);
    //! No more jobs will come: the group ends when they have.
    void seal(Id group);
    //! Called once when the group or job is cancelled.
    void onCancel(Id id, std::function<void()> f);

    //! Stops it, down to the request; a group with all that it has.
    void cancel(Id id);
    //! Runs what failed, was cancelled or got lost once more; of a group only these.
    void retry(Id id);
    //! Opens what a job that failed was asked for with; nothing happens if it cannot be.
    void reopen(Id id);
    void clearFinished();

    bool isKnown(Id id) const;
    State state(Id id) const;
    std::optional<Error> error(Id id) const;
    QModelIndex indexOf(Id id) const;
    Id idAt(const QModelIndex &index) const;
    //! Top rows that are queued or running.
    int activeCount() const;
    int problemCount() const;
    //! Jobs that wait in \a group, for those who produce them faster than they are done.
    int queuedCount(Id group) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    //! A top row or a job of a group has ended.
    void finished(quint64 id, cirro::Operations::State state);
    //! activeCount() or problemCount() has changed.
    void countsChanged();
    //! A job brought a secret; whoever does not show it now loses it.
    void revealed(const cirro::Revelation &revelation);
    //! A job of the group has ended: there is room for more.
    void advanced(quint64 group);

private:
    struct Item;
    using Items = std::vector<std::unique_ptr<Item>>;

    Item *find(Id id) const { return m_byId.value(id); }
    Item *itemAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Item *item) const;
    Item &insert(std::unique_ptr<Item> item, Item *group);
    void remove(Item &item);
    void run(Item &item);
    void fill(Item &group);
    void settle(Id id, Result<Outcome> outcome);
    //! The one place where states change; keeps the counts of groups.
    void setState(Item &item, State state);
    void settleGroup(Item &group);
    void tell(const Item &item, const Outcome &outcome) const;
    void showBeginning(const Item &item);
    void report(Id id, const JobProgress &progress);
    void changed(const Item &item);
    void flush();
    void trim();
    void trim(Item &group);
    void recount();

    ResourceStore *m_store;
    std::shared_ptr<const Clock> m_clock;
    Items m_items;
    QHash<Id, Item *> m_byId;
    QSet<Id> m_dirty;
    QTimer m_flush;
    Id m_last = 0;
    int m_active = 0;
    int m_problems = 0;
};

} // namespace cirro
