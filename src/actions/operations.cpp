// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/operationitem.h"
#include "store/resourcestore.h"

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds SpeedWindow(500);
// So long until the cloud shows that it has begun.
constexpr milliseconds BeginningShows(800);

} // namespace

Operations::Operations(ResourceStore *store, std::shared_ptr<const Clock> clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(100);
    m_flush.callOnTimeout(this, &Operations::flush);
}

Operations::~Operations() = default;

Operations::Id Operations::start(Job job)
{
    auto item = std::make_unique<Item>();
    item->job = std::move(job);
    auto &row = insert(std::move(item), nullptr);
    const auto id = row.id;
    run(row);
    recount();
    trim();
    return id;
}

Operations::Id Operations::openGroup(const QString &title, const QString &icon,
                                     const QString &where, int width)
{
    auto item = std::make_unique<Item>();
    item->job = { .icon = icon, .title = title, .where = where, .run = {} };
    item->isGroup = true;
    item->width = std::max(1, width);
    item->state = State::Running;
    item->started = QDateTime::currentDateTimeUtc();
    const auto id = insert(std::move(item), nullptr).id;
    recount();
    trim();
    return id;
}

void Operations::add(Id group, Job job)
{
    auto *parent = find(group);
    if (!parent || !parent->isGroup || parent->state != State::Running)
        return;
    auto item = std::make_unique<Item>();
    item->job = std::move(job);
    ++parent->total;
    ++parent->counts[State::Queued];
    if (item->job.size >= 0) {
        parent->movesBytes = true;
        parent->bytesTotal += item->job.size;
    }
    parent->queue.push_back(insert(std::move(item), parent).id);
    fill(*parent);
}

void Operations::addFailure(Id group, const QString &title, const Error &error)
{
    auto *parent = find(group);
    if (!parent || !parent->isGroup || parent->state != State::Running)
        return;
    auto item = std::make_unique<Item>();
    item->job.title = title;
    item->job.icon = parent->job.icon;
    item->state = endOf(error);
    item->error = error;
    item->started = item->finished = QDateTime::currentDateTimeUtc();
    ++parent->total;
    ++parent->counts[item->state];
    insert(std::move(item), parent);
    changed(*parent);
}

void Operations::setNote(Id id, const QString &note)
{
    if (auto *item = find(id)) {
        item->note = note;
        changed(*item);
    }
}

void Operations::seal(Id group)
{
    auto *item = find(group);
    if (!item || !item->isGroup)
        return;
    item->isSealed = true;
    settleGroup(*item);
}

void Operations::onCancel(Id id, std::function<void()> f)
{
    if (auto *item = find(id))
        item->onCancel = std::move(f);
}

void Operations::run(Item &item)
{
    item.error.reset();
    item.note.clear();
    item.progress = { .total = item.job.size, .isBytes = item.job.size >= 0 };
    item.started = QDateTime::currentDateTimeUtc();
    item.finished = {};
    item.tick = m_clock->now();
    item.tickDone = item.speed = 0;
    setState(item, State::Running);
    item.receiver = std::make_unique<QObject>();
    const auto id = item.id;
    item.job.run([this, id](const JobProgress &progress) { report(id, progress); })
        .deliver(item.receiver.get(),
                 [this, id](Result<Outcome> outcome) { settle(id, std::move(outcome)); });
    showBeginning(item);
}

void Operations::fill(Item &group)
{
    while (!group.queue.empty() && group.count(State::Running) < group.width) {
        auto *next = find(group.queue.front());
        group.queue.pop_front();
        if (next && next->state == State::Queued)
            run(*next);
    }
}

void Operations::settle(Id id, Result<Outcome> outcome)
{
    auto *item = find(id);
    if (!item)
        return;
    item->receiver.release()->deleteLater(); // we are called by it
    item->finished = QDateTime::currentDateTimeUtc();
    item->speed = 0;
    auto *group = item->group;
    if (outcome) {
        item->note = outcome->note;
        if (group && item->job.size >= 0)
            group->bytesDone += item->job.size;
        setState(*item, State::Done);
        tell(*item, *outcome);
        if (!outcome->reveals.secret.isEmpty())
            emit revealed(outcome->reveals);
    } else {
        item->error = outcome.error();
        setState(*item, endOf(outcome.error()));
    }
    const auto state = this->state(id);
    emit finished(id, state);
    // Whoever was told may have cleared rows.
    if (group && std::any_of(m_items.begin(), m_items.end(), [&](const auto &i) {
            return i.get() == group;
        })) {
        const auto groupId = group->id;
        fill(*group);
        trim(*group);
        emit advanced(groupId);
        if (auto *still = find(groupId))
            settleGroup(*still);
    }
    recount();
    trim();
}

void Operations::setState(Item &item, State state)
{
    if (auto *group = item.group) {
        --group->counts[item.state];
        ++group->counts[state];
        changed(*group);
    }
    item.state = state;
    changed(item);
}

void Operations::settleGroup(Item &group)
{
    if (isFinal(group.state) || !group.isSealed
        || group.count(State::Queued) + group.count(State::Running) > 0)
        return changed(group);
    State state = State::Done;
    if (group.count(State::Failed) > 0)
        state = State::Failed;
    else if (group.count(State::OutcomeUnknown) > 0)
        state = State::OutcomeUnknown;
    else if (group.count(State::Cancelled) > 0)
        state = State::Cancelled;
    group.finished = QDateTime::currentDateTimeUtc();
    setState(group, state);
    const auto id = group.id;
    recount();
    emit finished(id, state);
}

void Operations::tell(const Item &item, const Outcome &outcome) const
{
    if (!m_store || !item.job.connection)
        return;
    const auto connection = *item.job.connection; // the row may go while lists tell of changes
    const auto *schema = item.job.schema;
    for (const auto &resource : outcome.upsert)
        m_store->upsert(connection, resource);
    for (const auto &resource : outcome.forget)
        m_store->forget(connection, resource);
    for (const auto *stale : outcome.invalidate)
        m_store->invalidate(connection, *stale);
    if (schema && outcome.upsert.isEmpty() && outcome.forget.isEmpty()
        && !outcome.invalidate.contains(schema))
        m_store->invalidate(connection, *schema);
}

void Operations::showBeginning(const Item &item)
{
    if (!m_store || !item.job.connection || !item.job.schema || item.job.size >= 0)
        return;
    QTimer::singleShot(BeginningShows, item.receiver.get(),
                       [store = QPointer<ResourceStore>(m_store), connection = *item.job.connection,
                        schema = item.job.schema] {
                           if (store)
                               store->invalidate(connection, *schema);
                       });
}

void Operations::report(Id id, const JobProgress &progress)
{
    auto *item = find(id);
    if (!item || item->state != State::Running)
        return;
    item->progress = progress;
    const auto now = m_clock->now();
    const auto time = std::chrono::duration_cast<milliseconds>(now - item->tick);
    if (progress.isBytes && time >= SpeedWindow) {
        const auto momentary
            = std::max<qint64>(0, progress.done - item->tickDone) * 1000 / time.count();
        item->speed = item->speed == 0 ? momentary : (item->speed * 2 + momentary) / 3;
        item->tick = now;
        item->tickDone = progress.done;
    }
    m_dirty.insert(id);
    if (item->group)
        m_dirty.insert(item->group->id);
    if (!m_flush.isActive())
        m_flush.start();
}

void Operations::cancel(Id id)
{
    auto *item = find(id);
    if (!item || isFinal(item->state))
        return;
    if (const auto tellIt = std::exchange(item->onCancel, {}))
        tellIt();
    item->finished = QDateTime::currentDateTimeUtc();
    if (item->isGroup) {
        item->isSealed = true;
        item->queue.clear();
        for (const auto &child : item->children) {
            if (isFinal(child->state))
                continue;
            child->receiver.reset();
            child->finished = item->finished;
            setState(*child, State::Cancelled);
        }
        if (item->count(State::Cancelled) == 0) { // nothing had begun
            setState(*item, State::Cancelled);
            emit finished(id, State::Cancelled);
        } else {
            settleGroup(*item);
        }
    } else {
        item->receiver.reset();
        item->speed = 0;
        auto *group = item->group;
        setState(*item, State::Cancelled);
        emit finished(id, State::Cancelled);
        if (group) {
            fill(*group);
            settleGroup(*group);
        }
    }
    recount();
}

void Operations::reopen(Id id)
{
    const auto *item = find(id);
    if (!item || !item->canReopen())
        return;
    const auto open = item->job.reopen; // the row may go meanwhile
    open();
}

void Operations::retry(Id id)
{
    auto *item = find(id);
    if (!item)
        return;
    auto *group = item->isGroup ? item : item->group;
    if (!group) {
        if (item->canRun())
            run(*item);
        return recount();
    }
    QList<Item *> again;
    for (const auto &child : group->children) {
        if (child->canRun() && (item == group || child.get() == item))
            again << child.get();
    }
    if (again.isEmpty())
        return;
    group->isSealed = true;
    group->finished = {};
    setState(*group, State::Running);
    for (auto *child : again) {
        child->finished = {};
        setState(*child, State::Queued);
        group->queue.push_back(child->id);
    }
    fill(*group);
    recount();
}

} // namespace cirro
