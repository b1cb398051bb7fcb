// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/taskmanager.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <map>
#include <optional>

namespace cirro {

namespace {

class Task;

//! What waits for one service, and what it may do.
struct Queue
{
    TaskLimits limits;
    std::deque<Task *> waiting; // the next first
    int running = 0;
    bool isPaused = false;
    std::optional<Clock::Time> lastStart;
    QTimer *timer = nullptr; // until the rate allows the next start
};

std::chrono::microseconds microseconds(Clock::Time::duration time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time);
}

} // namespace

class TaskManager::Private : public std::enable_shared_from_this<TaskManager::Private>
{
public:
    Private(TaskManager *owner, std::shared_ptr<const Clock> time)
        : manager(owner)
        , clock(std::move(time))
    {
    }
    // Later, because the last call may let go of us in the middle of one of its events.
    ~Private() { context->deleteLater(); }
    Q_DISABLE_COPY_MOVE(Private)

    void enqueue(Task *task);
    void leave(Task *task);
    void ended(Task *task, const Result<Response> &result);
    void pump(const QString &service);
    void pumpSoon(const QString &service);
    std::optional<std::chrono::milliseconds> wait(const Queue &queue) const;
    void tellChanged();
    //! Calls \a f on this, unless this is gone by then: what is queued at the context outlives us.
    template <typename F>
    auto guarded(F f)
    {
        return [weak = weak_from_this(), f] {
            if (const auto self = weak.lock())
                f(*self);
        };
    }

    QPointer<TaskManager> manager;
    std::shared_ptr<const Clock> clock;
    std::map<QString, Queue> queues; // stable addresses
    QHash<QString, TaskStatistics> statistics;
    QObject *context = new QObject;
    bool isChangeTold = false;
};

namespace {

class Task final : public Step<Response>
{
public:
    enum class State { New, Waiting, Running, Ended };

    Task(std::shared_ptr<TaskManager::Private> manager, QString service, QString name,
         Priority priority, std::function<Call<Response>()> work)
        : m_manager(std::move(manager))
        , m_service(std::move(service))
        , m_name(std::move(name))
        , m_priority(priority)
        , m_work(std::move(work))
    {
    }

    ~Task() override
    {
        m_inner.reset();
        m_manager->leave(this);
    }

    void start() override
    {
        m_since = m_manager->clock->now();
        m_state = State::Waiting;
        m_manager->enqueue(this);
    }

    void run()
    {
        const auto now = m_manager->clock->now();
        m_waited = now - m_since;
        m_since = now;
        m_state = State::Running;
        m_inner = m_work().release();
        m_inner->listen([this](Result<Response> r) {
            m_manager->ended(this, r);
            finish(std::move(r));
        });
        m_inner->start();
    }

    void markEnded() { m_state = State::Ended; }
    State state() const { return m_state; }
    const QString &service() const { return m_service; }
    const QString &name() const { return m_name; }
    Priority priority() const { return m_priority; }
    Clock::Time::duration waited() const { return m_waited; }
    Clock::Time since() const { return m_since; }

private:
    std::shared_ptr<TaskManager::Private> m_manager;
    QString m_service;
    QString m_name;
    Priority m_priority;
    std::function<Call<Response>()> m_work;
    std::unique_ptr<Step<Response>> m_inner;
    State m_state = State::New;
    Clock::Time m_since;
    Clock::Time::duration m_waited { 0 };
};

} // namespace

void TaskManager::Private::enqueue(Task *task)
{
    auto &waiting = queues[task->service()].waiting;
    const auto place = std::find_if(waiting.begin(), waiting.end(), [task](const Task *other) {
        return other->priority() > task->priority();
    });
    waiting.insert(place, task);
    tellChanged();
    pump(task->service());
}

void TaskManager::Private::leave(Task *task)
{
    if (task->state() == Task::State::New || task->state() == Task::State::Ended)
        return;
    auto &queue = queues[task->service()];
    if (task->state() == Task::State::Running)
        --queue.running;
    else
        std::erase(queue.waiting, task);
    tellChanged();
    pumpSoon(task->service());
}

void TaskManager::Private::ended(Task *task, const Result<Response> &result)
{
    const auto time = microseconds(clock->now() - task->since());
    auto &figures = statistics[task->name()];
    ++figures.count;
    figures.failed += !result || result->status >= 400;
    figures.total += time;
    figures.longest = std::max(figures.longest, time);
    figures.last = time;
    figures.waited += microseconds(task->waited());
    task->markEnded();
    --queues[task->service()].running;
    tellChanged();
    pumpSoon(task->service());
    if (manager)
        emit manager->finished(task->name(), result ? result->status : result.error().status, time);
}

void TaskManager::Private::pump(const QString &service)
{
    const auto self = shared_from_this();
    auto &queue = queues[service];
    while (!queue.waiting.empty() && !queue.isPaused
           && (queue.limits.concurrency <= 0 || queue.running < queue.limits.concurrency)) {
        if (const auto time = wait(queue)) {
            if (!queue.timer) {
                queue.timer = new QTimer(context);
                queue.timer->setSingleShot(true);
                queue.timer->setTimerType(Qt::PreciseTimer);
                QObject::connect(queue.timer, &QTimer::timeout, context,
                                 guarded([service](Private &living) { living.pump(service); }));
            }
            queue.timer->start(*time);
            return;
        }
        auto *task = queue.waiting.front();
        queue.waiting.pop_front();
        ++queue.running;
        queue.lastStart = clock->now();
        tellChanged();
        task->run(); // may end and be destroyed inside
    }
}

// Through the event loop: whoever ends may be in the middle of being destroyed, and many that end
// at
// once would pile up on the stack.
void TaskManager::Private::pumpSoon(const QString &service)
{
    QMetaObject::invokeMethod(context,
                              guarded([service](Private &living) { living.pump(service); }),
                              Qt::QueuedConnection);
}

std::optional<std::chrono::milliseconds> TaskManager::Private::wait(const Queue &queue) const
{
    if (queue.limits.rate <= 0 || !queue.lastStart)
        return {};
    const auto gap = std::chrono::duration<double>(1.0 / queue.limits.rate);
    const auto left = gap - std::chrono::duration<double>(clock->now() - *queue.lastStart);
    if (left.count() <= 0)
        return {};
    return std::chrono::ceil<std::chrono::milliseconds>(left);
}

// Once for all that happens before the event loop runs again.
void TaskManager::Private::tellChanged()
{
    if (isChangeTold || !manager)
        return;
    isChangeTold = true;
    QMetaObject::invokeMethod(context, guarded([](Private &self) {
                                  self.isChangeTold = false;
                                  if (self.manager)
                                      emit self.manager->changed();
                              }),
                              Qt::QueuedConnection);
}

TaskManager::TaskManager(std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(this, std::move(clock)))
{
}

TaskManager::~TaskManager() = default;

Call<Response> TaskManager::submit(const QString &service, const QString &name, Priority priority,
                                   std::function<Call<Response>()> work)
{
    return Call<Response>(std::make_unique<Task>(d, service, name, priority, std::move(work)));
}

void TaskManager::setLimits(const QString &service, TaskLimits limits)
{
    d->queues[service].limits = limits;
    d->pumpSoon(service);
}

TaskLimits TaskManager::limits(const QString &service) const
{
    const auto it = d->queues.find(service);
    return it == d->queues.end() ? TaskLimits() : it->second.limits;
}

void TaskManager::pause(const QString &service)
{
    d->queues[service].isPaused = true;
}

void TaskManager::resume(const QString &service)
{
    d->queues[service].isPaused = false;
    d->pumpSoon(service);
}

int TaskManager::waiting() const
{
    int n = 0;
    for (const auto &[service, queue] : d->queues)
        n += int(queue.waiting.size());
    return n;
}

int TaskManager::running() const
{
    int n = 0;
    for (const auto &[service, queue] : d->queues)
        n += queue.running;
    return n;
}

QHash<QString, TaskStatistics> TaskManager::statistics() const
{
    return d->statistics;
}

} // namespace cirro
