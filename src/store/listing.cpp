// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/listing.h"

#include "store/place.h"

namespace cirro {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

Listing::Listing(const Schema &schema, Source source, Polling polling,
                 std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , m_model(schema)
    , m_source(std::move(source))
    , m_polling(polling)
    , m_clock(std::move(clock))
    , m_pause(m_polling.interval)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { load(Priority::Background); });
    m_timesTimer.setInterval(30000);
    m_timesTimer.callOnTimeout(this, [this] { m_model.refreshTimes(); });
}

void Listing::refresh()
{
    m_forbiddenUntil = {};
    load(Priority::Click);
}

void Listing::invalidate()
{
    if (m_isLoading || !isWatched())
        m_isStale = true;
    else
        load(Priority::Visible);
}

void Listing::stop()
{
    if (letGo())
        emit changed();
}

bool Listing::letGo()
{
    if (!m_isLoading)
        return false;
    m_request.reset();
    m_isLoading = false;
    if (m_state == State::Loading)
        m_state = State::Idle;
    schedule();
    return true;
}

void Listing::load(Priority priority)
{
    if (m_isLoading)
        return;
    const auto now = m_clock->now();
    const bool isRecent = m_wholeAt && now - *m_wholeAt < m_polling.whole;
    const auto since = m_changes && isRecent && !m_isStale && priority == Priority::Background
        ? newestChange()
        : QDateTime();
    m_timer.stop();
    m_isLoading = true;
    m_isStale = false;
    m_asked = now;
    if (!isComplete())
        m_state = State::Loading;
    m_request = std::make_unique<QObject>();
    if (since.isValid()) {
        m_changes(priority, since)
            .deliver(m_request.get(),
                     [this](Result<QList<Resource>> outcome) { takeChanges(std::move(outcome)); });
    } else {
        m_source(priority, [this](const QList<Resource> &page) {
            takePage(page);
        }).deliver(m_request.get(), [this](Result<QList<Resource>> outcome) {
            take(std::move(outcome));
        });
    }
    emit changed();
}

QDateTime Listing::newestChange() const
{
    const int field = m_model.schema().indexOf(m_model.schema().kind().changedKey);
    QDateTime newest;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto changed = m_model.resourceAt(row).value(field).toDateTime();
        if (changed.isValid() && (!newest.isValid() || changed > newest))
            newest = changed;
    }
    return newest;
}

void Listing::takePage(const QList<Resource> &page)
{
    // Rows that are there already wait for the whole list, which tells what is gone.
    if (isComplete())
        return;
    auto rows = page;
    rows.removeIf([this](const Resource &resource) { return isHidden(resource); });
    m_model.append(rows);
    emit changed();
}

void Listing::take(Result<QList<Resource>> outcome)
{
    if (outcome) {
        auto rows = reconciled(*std::move(outcome));
        m_model.update(std::move(rows.first), rows.second);
        m_wholeAt = m_asked;
        return settle({});
    }
    settle(outcome.takeError());
}

void Listing::takeChanges(Result<QList<Resource>> outcome)
{
    if (outcome) {
        merge(*outcome);
        return settle({});
    }
    m_wholeAt.reset();
    if (outcome.error().kind == Error::Kind::BadRequest)
        m_changes = {}; // this cloud does not know how
    settle(outcome.takeError());
}

void Listing::merge(const QList<Resource> &changed)
{
    for (const auto &resource : changed) {
        const auto id = rowId(resource);
        const auto written = m_written.constFind(id);
        if (isHidden(resource) || (written != m_written.constEnd() && written->since >= m_asked))
            continue;
        m_written.remove(id);
        if (resource.status().endsWith("DELETED"_L1))
            m_model.forget(id);
        else
            m_model.upsert(resource);
    }
}

void Listing::settle(const std::optional<Error> &error)
{
    m_request.release()->deleteLater(); // we are called by it
    m_isLoading = false;
    m_error = error;
    if (!error) {
        m_updated = QDateTime::currentDateTimeUtc();
        m_state = State::Ready;
    } else {
        const bool isForbidden = error->kind == Error::Kind::Forbidden;
        m_state = isForbidden ? State::Forbidden : State::Failed;
        if (isForbidden)
            m_forbiddenUntil = m_clock->now() + m_polling.forbidden;
    }
    choosePause();
    if (m_isStale && isWatched() && m_state != State::Forbidden)
        return load(Priority::Visible);
    schedule();
    emit changed();
}

bool Listing::isHidden(const Resource &resource) const
{
    if (!m_folder.isEmpty() && rowId(resource) == m_folder)
        return true; // the folder itself, stored as an empty object
    const auto written = m_written.constFind(rowId(resource));
    return written != m_written.constEnd() && !written->resource;
}

std::pair<QList<Resource>, QSet<QString>> Listing::reconciled(QList<Resource> listed)
{
    const auto now = m_clock->now();
    m_written.removeIf([&](const auto &entry) {
        return entry.value().since < m_asked && now - entry.value().since > m_polling.written;
    });
    if (m_written.isEmpty() && m_folder.isEmpty())
        return { std::move(listed), QSet<QString>() };

    QList<Resource> rows;
    rows.reserve(listed.size());
    for (const auto &resource : std::as_const(listed)) {
        if (isHidden(resource))
            continue;
        const auto written = m_written.constFind(rowId(resource));
        if (written == m_written.constEnd()) {
            rows << resource;
        } else if (written->since >= m_asked) { // the cloud answered before we wrote
            rows << *written->resource;
        } else {
            rows << resource;
            m_written.erase(written);
        }
    }
    QSet<QString> listedIds;
    for (const auto &resource : std::as_const(rows))
        listedIds.insert(rowId(resource));
    QSet<QString> pending;
    for (auto it = m_written.constBegin(); it != m_written.constEnd(); ++it) {
        if (it->resource && !listedIds.contains(it.key())) {
            rows << *it->resource;
            pending.insert(it.key());
        }
    }
    return { rows, pending };
}

void Listing::upsert(const Resource &resource)
{
    m_written.insert(rowId(resource), { resource, m_clock->now() });
    m_model.upsert(resource, true);
    choosePause();
    schedule();
    emit changed();
}

void Listing::forget(const QString &rowId)
{
    m_written.insert(rowId, { std::nullopt, m_clock->now() });
    m_model.forget(rowId);
    schedule();
    emit changed();
}

void Listing::setPolling(const Polling &polling)
{
    m_polling = polling;
    m_transitions.clear();
    choosePause();
    schedule();
}

void Listing::setMinimised(bool minimised)
{
    if (m_isMinimised == minimised)
        return;
    m_isMinimised = minimised;
    if (!minimised && isWatched() && isDue())
        return load(Priority::Visible);
    schedule();
}

void Listing::setFolder(const QString &folder)
{
    m_folder = folder;
    m_model.setFolder(folder);
}

void Listing::setForbidden(const Error &error, Clock::Time until)
{
    m_state = State::Forbidden;
    m_error = error;
    m_forbiddenUntil = until;
}

void Listing::watch()
{
    if (++m_watchers > 1)
        return;
    m_timesTimer.start();
    if (m_state == State::Forbidden && m_clock->now() < m_forbiddenUntil)
        return schedule();
    if (isDue())
        load(Priority::Visible);
    else
        schedule();
}

void Listing::unwatch()
{
    if (--m_watchers > 0)
        return;
    m_timer.stop();
    m_timesTimer.stop();
    if (letGo()) // told later: who has let go of us may be half destroyed
        QMetaObject::invokeMethod(this, &Listing::changed, Qt::QueuedConnection);
}

bool Listing::isDue() const
{
    return m_isStale || m_state != State::Ready
        || m_clock->now() - m_asked >= std::max(m_polling.interval, milliseconds(1));
}

void Listing::choosePause()
{
    const auto transitions = m_model.transitions();
    if (transitions.isEmpty())
        m_pause = m_polling.interval;
    else if (transitions != m_transitions)
        m_pause = m_polling.busy;
    else
        m_pause = std::min(m_pause * 2, m_polling.interval);
    m_transitions = transitions;
}

void Listing::schedule()
{
    m_timer.stop();
    if (!isWatched() || m_isLoading || m_polling.interval.count() <= 0)
        return;
    auto pause = m_isMinimised ? std::max(m_polling.minimised, m_pause) : m_pause;
    if (m_state == State::Forbidden)
        pause = std::max(
            pause, std::chrono::duration_cast<milliseconds>(m_forbiddenUntil - m_clock->now()));
    m_timer.start(pause);
}

Watch::Watch(std::shared_ptr<Listing> listing)
    : m_listing(std::move(listing))
{
    if (m_listing)
        m_listing->watch();
}

Watch &Watch::operator=(Watch &&other) noexcept
{
    if (this != &other) {
        reset();
        m_listing = std::exchange(other.m_listing, {});
    }
    return *this;
}

void Watch::reset()
{
    if (const auto listing = std::exchange(m_listing, {}))
        listing->unwatch();
}

} // namespace cirro
