// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/operations.h"

#include "store/valuetext.h"

#include "store/resourcestore.h"

#include <algorithm>
#include <deque>

namespace cirro {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int KeptRows = 200;
constexpr milliseconds SpeedWindow(500);
// So long until the cloud shows that it has begun.
constexpr milliseconds BeginningShows(800);

bool isFinal(Operations::State state)
{
    return state != Operations::State::Queued && state != Operations::State::Running;
}

bool isProblem(Operations::State state)
{
    return state == Operations::State::Failed || state == Operations::State::OutcomeUnknown;
}

Operations::State stateOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::OutcomeUnknown:
        return Operations::State::OutcomeUnknown;
    case Error::Kind::Cancelled:
        return Operations::State::Cancelled;
    default:
        return Operations::State::Failed;
    }
}

} // namespace

struct Operations::Item
{
    Id id = 0;
    Item *group = nullptr;
    Job job = {};
    State state = State::Queued;
    JobProgress progress = {};
    std::optional<Error> error = {};
    QString note = {};
    QDateTime started = {};
    QDateTime finished = {};
    std::unique_ptr<QObject> receiver = {}; //!< of the running call
    std::function<void()> onCancel = {};

    Clock::Time tick = {};
    qint64 tickDone = 0;
    qint64 speed = 0;

    // Groups only.
    bool isGroup = false;
    bool isSealed = false;
    int width = 0;
    Items children = {};
    std::deque<Id> queue = {};
    QHash<State, int> counts = {}; //!< of all jobs there ever were
    int total = 0;
    qint64 bytesDone = 0; //!< of jobs that have ended
    qint64 bytesTotal = 0;
    bool movesBytes = false;

    int count(State s) const { return counts.value(s); }
    qint64 moved() const
    {
        qint64 sum = bytesDone;
        for (const auto &child : children)
            sum += child->state == State::Running && child->progress.isBytes ? child->progress.done : 0;
        return sum;
    }
};

Operations::Operations(ResourceStore *store, std::shared_ptr<const Clock> clock, QObject *parent)
    : QAbstractItemModel(parent), m_store(store), m_clock(std::move(clock))
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

Operations::Id Operations::openGroup(const QString &title, const QString &icon, const QString &where, int width)
{
    auto item = std::make_unique<Item>();
    item->job = {.icon = icon, .title = title, .where = where, .run = {}};
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
    item->state = stateOf(error);
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

Operations::Item &Operations::insert(std::unique_ptr<Item> item, Item *group)
{
    item->id = ++m_last;
    item->group = group;
    auto &row = *item;
    // Top rows: the newest first. Rows of a group: in order.
    auto &rows = group ? group->children : m_items;
    const int at = group ? int(rows.size()) : 0;
    beginInsertRows(group ? indexOf(group) : QModelIndex(), at, at);
    rows.insert(rows.begin() + at, std::move(item));
    m_byId.insert(row.id, &row);
    endInsertRows();
    return row;
}

void Operations::remove(Item &item)
{
    auto &rows = item.group ? item.group->children : m_items;
    const auto at = indexOf(&item);
    beginRemoveRows(at.parent(), at.row(), at.row());
    for (const auto &child : item.children)
        m_byId.remove(child->id);
    m_byId.remove(item.id);
    rows.erase(rows.begin() + at.row());
    endRemoveRows();
}

void Operations::run(Item &item)
{
    item.error.reset();
    item.note.clear();
    item.progress = {.total = item.job.size, .isBytes = item.job.size >= 0};
    item.started = QDateTime::currentDateTimeUtc();
    item.finished = {};
    item.tick = m_clock->now();
    item.tickDone = item.speed = 0;
    setState(item, State::Running);
    item.receiver = std::make_unique<QObject>();
    const auto id = item.id;
    item.job.run([this, id](const JobProgress &progress) { report(id, progress); })
        .deliver(item.receiver.get(), [this, id](Result<Outcome> outcome) { settle(id, std::move(outcome)); });
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
    } else {
        item->error = outcome.error();
        setState(*item, stateOf(outcome.error()));
    }
    const auto state = this->state(id);
    emit finished(id, state);
    // Whoever was told may have cleared rows.
    if (group && std::any_of(m_items.begin(), m_items.end(), [&](const auto &i) { return i.get() == group; })) {
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
    if (isFinal(group.state) || !group.isSealed || group.count(State::Queued) + group.count(State::Running) > 0)
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
    if (schema && outcome.upsert.isEmpty() && outcome.forget.isEmpty() && !outcome.invalidate.contains(schema))
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
        const auto momentary = std::max<qint64>(0, progress.done - item->tickDone) * 1000 / time.count();
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

void Operations::changed(const Item &item)
{
    const auto at = indexOf(&item);
    emit dataChanged(at, at);
}

void Operations::flush()
{
    const auto dirty = std::exchange(m_dirty, {});
    for (const auto id : dirty) {
        if (const auto *item = find(id))
            changed(*item);
    }
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

void Operations::retry(Id id)
{
    auto *item = find(id);
    if (!item)
        return;
    const auto canRun = [](const Item &i) { return i.job.run && isFinal(i.state) && i.state != State::Done; };
    auto *group = item->isGroup ? item : item->group;
    if (!group) {
        if (canRun(*item))
            run(*item);
        return recount();
    }
    QList<Item *> again;
    for (const auto &child : group->children) {
        if (canRun(*child) && (item == group || child.get() == item))
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

void Operations::clearFinished()
{
    for (auto i = m_items.size(); i-- > 0;) {
        if (isFinal(m_items[i]->state))
            remove(*m_items[i]);
    }
    recount();
}

void Operations::trim()
{
    auto done = std::count_if(m_items.begin(), m_items.end(), [](const auto &i) { return isFinal(i->state); });
    for (auto i = m_items.size(); i-- > 0 && done > KeptRows;) {
        if (!isFinal(m_items[i]->state))
            continue;
        remove(*m_items[i]);
        --done;
    }
}

void Operations::trim(Item &group)
{
    auto done = std::count_if(group.children.begin(), group.children.end(),
                              [](const auto &i) { return i->state == State::Done; });
    for (size_t i = 0; i < group.children.size() && done > KeptRows;) {
        if (group.children[i]->state != State::Done) {
            ++i;
            continue;
        }
        remove(*group.children[i]);
        --done;
    }
}

void Operations::recount()
{
    int active = 0;
    int problems = 0;
    for (const auto &item : m_items) {
        active += !isFinal(item->state);
        problems += isProblem(item->state) || item->count(State::Failed) + item->count(State::OutcomeUnknown) > 0;
    }
    if (active == m_active && problems == m_problems)
        return;
    m_active = active;
    m_problems = problems;
    emit countsChanged();
}

bool Operations::isKnown(Id id) const
{
    return find(id);
}

Operations::State Operations::state(Id id) const
{
    const auto *item = find(id);
    return item ? item->state : State::Done;
}

std::optional<Error> Operations::error(Id id) const
{
    const auto *item = find(id);
    return item ? item->error : std::nullopt;
}

int Operations::activeCount() const
{
    return m_active;
}

int Operations::problemCount() const
{
    return m_problems;
}

int Operations::queuedCount(Id group) const
{
    const auto *item = find(group);
    return item ? item->count(State::Queued) : 0;
}

Operations::Item *Operations::itemAt(const QModelIndex &index) const
{
    return static_cast<Item *>(index.internalPointer());
}

QModelIndex Operations::indexOf(const Item *item) const
{
    const auto &rows = item->group ? item->group->children : m_items;
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const auto &i) { return i.get() == item; });
    return createIndex(int(at - rows.begin()), 0, const_cast<Item *>(item));
}

QModelIndex Operations::indexOf(Id id) const
{
    const auto *item = find(id);
    return item ? indexOf(item) : QModelIndex();
}

Operations::Id Operations::idAt(const QModelIndex &index) const
{
    return index.isValid() ? itemAt(index)->id : 0;
}

QModelIndex Operations::index(int row, int column, const QModelIndex &parent) const
{
    const auto &rows = parent.isValid() ? itemAt(parent)->children : m_items;
    if (column != 0 || row < 0 || row >= int(rows.size()))
        return {};
    return createIndex(row, 0, rows[size_t(row)].get());
}

QModelIndex Operations::parent(const QModelIndex &index) const
{
    const auto *group = index.isValid() ? itemAt(index)->group : nullptr;
    return group ? indexOf(group) : QModelIndex();
}

int Operations::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int((parent.isValid() ? itemAt(parent)->children : m_items).size());
}

int Operations::columnCount(const QModelIndex &) const
{
    return 1;
}

int Operations::percent(const Item &item) const
{
    if (item.state == State::Done)
        return 100;
    qint64 done = item.progress.done;
    qint64 total = item.progress.total;
    if (item.isGroup) {
        const bool bytes = item.movesBytes && item.bytesTotal > 0;
        done = bytes ? item.moved() : item.total - item.count(State::Queued) - item.count(State::Running);
        total = item.isSealed ? (bytes ? item.bytesTotal : item.total) : -1;
    }
    return total > 0 ? int(std::clamp<qint64>(done * 100 / total, 0, 100)) : -1;
}

qint64 Operations::remaining(const Item &item) const
{
    qint64 speed = item.speed;
    qint64 left = item.progress.total - item.progress.done;
    if (item.isGroup) {
        for (const auto &child : item.children)
            speed += child->state == State::Running ? child->speed : 0;
        left = item.isSealed ? item.bytesTotal - item.moved() : -1;
    }
    return item.state == State::Running && speed > 0 && left >= 0 ? left / speed : -1;
}

QString Operations::stateText(const Item &item) const
{
    if (item.isGroup && item.total > 0) {
        const int failed = item.count(State::Failed) + item.count(State::OutcomeUnknown);
        const int cancelled = item.count(State::Cancelled);
        auto text = tr("%1 of %2").arg(item.count(State::Done)).arg(item.total);
        if (failed > 0)
            text = tr("%1, %n failed", nullptr, failed).arg(text);
        if (cancelled > 0)
            text = tr("%1, %n cancelled", nullptr, cancelled).arg(text);
        return text;
    }
    switch (item.state) {
    case State::Queued:
        return tr("Waiting");
    case State::Running:
        return item.progress.note.isEmpty() ? tr("Running") : item.progress.note;
    case State::Done:
        return tr("Done");
    case State::Failed:
        return tr("Failed");
    case State::Cancelled:
        return tr("Cancelled");
    case State::OutcomeUnknown:
        return tr("Outcome unknown");
    }
    return {};
}

QVariant Operations::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &item = *itemAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return item.job.title;
    case Qt::ToolTipRole:
        return plainToolTip(index.data(ErrorTextRole).toString());
    case ErrorTextRole: {
        if (!item.error)
            return item.note;
        auto text = item.error->text();
        if (!item.error->requestId.isEmpty())
            text += u'\n' + tr("Request %1").arg(item.error->requestId);
        return text;
    }
    case Qt::AccessibleTextRole: {
        QStringList words{item.job.title, stateText(item)};
        if (const int p = percent(item); item.state == State::Running && p >= 0)
            words << tr("%1 %").arg(p);
        if (item.error)
            words << item.error->message;
        return words.join(", "_L1);
    }
    case IdRole:
        return item.id;
    case StateRole:
        return QVariant::fromValue(item.state);
    case StateTextRole:
        return stateText(item);
    case IconRole:
        return item.job.icon;
    case WhereRole:
        return item.job.where;
    case PercentRole:
        return percent(item);
    case DoneRole:
        return item.isGroup ? (item.movesBytes ? item.moved() : item.count(State::Done)) : item.progress.done;
    case TotalRole:
        return item.isGroup ? (item.movesBytes ? item.bytesTotal : item.total) : item.progress.total;
    case IsBytesRole:
    case IsTransferRole:
        return item.isGroup ? item.movesBytes : item.progress.isBytes || item.job.size >= 0;
    case SpeedRole: {
        qint64 speed = item.speed;
        for (const auto &child : item.children)
            speed += child->state == State::Running ? child->speed : 0;
        return speed;
    }
    case RemainingRole:
        return remaining(item);
    case StartedRole:
        return item.started;
    case FinishedRole:
        return item.finished;
    case NoteRole:
        return item.note;
    case ErrorRole:
        return item.error ? QVariant::fromValue(*item.error) : QVariant();
    case CanCancelRole:
        return !isFinal(item.state);
    case CanRetryRole: {
        const auto canRun = [](const Item &i) { return i.job.run && isFinal(i.state) && i.state != State::Done; };
        return canRun(item)
            || std::any_of(item.children.begin(), item.children.end(), [&](const auto &i) { return canRun(*i); });
    }
    case PlaceKeyRole:
        return item.job.placeKey;
    default:
        return {};
    }
}

} // namespace cirro
