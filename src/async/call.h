// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "async/result.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace cirro {

template <typename T>
class Call;

//! One link of a chain; it owns everything upstream, so destroying it cancels.
template <typename T>
class Step
{
public:
    using Sink = std::function<void(Result<T>)>;

    Step() = default;
    Q_DISABLE_COPY_MOVE(Step)
    virtual ~Step() = default;

    //! Begins the work; called once, after listen().
    virtual void start() = 0;
    void listen(Sink sink) { m_sink = std::move(sink); }

protected:
    //! Hands over the outcome. The last thing a step does: the listener may destroy the step.
    void finish(Result<T> r)
    {
        auto sink = std::move(m_sink);
        sink(std::move(r));
    }

private:
    Sink m_sink;
};

namespace detail {

template <typename T>
struct IsCall : std::false_type
{
};
template <typename T>
struct IsCall<Call<T>> : std::true_type
{
};

//! What a continuation's return type turns the call into.
template <typename R>
struct Chained
{
    using Value = R;
};
template <typename U>
struct Chained<Call<U>>
{
    using Value = U;
};
template <typename U>
struct Chained<Result<U>>
{
    using Value = U;
};

template <typename F, typename T>
struct Continued : std::invoke_result<F, T>
{
};
template <typename F>
struct Continued<F, void> : std::invoke_result<F>
{
};

} // namespace detail

/*!
    \brief A value that is on its way.

    A call starts when it is given to a receiver with deliver(), and runs for as long as that
    receiver lives. A call that is let go of before never starts; a receiver that dies aborts what
    is running, down to the request on the wire. Calls belong to the thread of their receiver.
*/
template <typename T>
class [[nodiscard]] Call
{
public:
    using Value = T;

    explicit Call(std::unique_ptr<Step<T>> step)
        : m_step(std::move(step))
    {
    }
    //! A call whose outcome is known already.
    Call(Result<T> ready);
    Call(Error error)
        : Call(Result<T>(std::move(error)))
    {
    }

    //! Continues with \a f on success; \a f takes the value and returns a value, a Result or a
    //! Call.
    template <typename F>
    auto then(F f) &&;

    //! Continues with \a f on failure; \a f takes the Error and returns a T, a Result<T> or a
    //! Call<T>.
    template <typename F>
    Call<T> orElse(F f) &&;

    //! Lets \a f see the outcome, which goes on unchanged. Not called when the call is cancelled.
    template <typename F>
    Call<T> finally(F f) &&;

    /*!
        Starts the call and hands its outcome, a Result<T>, to \a handler from the event loop:
        never before this function returns, and never after \a receiver died, which cancels.
        The only way to start a call.
    */
    template <typename F>
    void deliver(QObject *receiver, F handler) &&;

    //! For the authors of steps: the chain behind this call.
    std::unique_ptr<Step<T>> release() && { return std::move(m_step); }

private:
    std::unique_ptr<Step<T>> m_step;
};

namespace detail {

template <typename T>
class Ready final : public Step<T>
{
public:
    explicit Ready(Result<T> value)
        : m_value(std::move(value))
    {
    }
    void start() override { this->finish(std::move(m_value)); }

private:
    Result<T> m_value;
};

//! Calls f with what a result holds.
template <typename T, typename F>
decltype(auto) applyValue(F &f, Result<T> &r)
{
    if constexpr (std::is_void_v<T>)
        return f();
    else
        return f(*std::move(r));
}

//! A step that waits for another one and may then go on with an inner one.
template <typename T, typename U>
class Chain : public Step<U>
{
public:
    explicit Chain(std::unique_ptr<Step<T>> upstream)
        : m_upstream(std::move(upstream))
    {
    }

    void start() override
    {
        m_upstream->listen([this](Result<T> r) { proceed(std::move(r)); });
        m_upstream->start();
    }

protected:
    virtual void proceed(Result<T> r) = 0;

    //! Ends with what \a invoke returns, or with what that call brings.
    template <typename Invoke>
    void finishWith(Invoke invoke)
    {
        using R = decltype(invoke());
        if constexpr (IsCall<R>::value) {
            m_inner = invoke().release();
            m_inner->listen([this](Result<U> v) { this->finish(std::move(v)); });
            m_inner->start();
        } else if constexpr (std::is_void_v<R>) {
            invoke();
            this->finish(Result<void>());
        } else {
            this->finish(invoke());
        }
    }

private:
    std::unique_ptr<Step<T>> m_upstream;
    std::unique_ptr<Step<U>> m_inner;
};

template <typename T, typename U, typename F>
class Then final : public Chain<T, U>
{
public:
    Then(std::unique_ptr<Step<T>> upstream, F f)
        : Chain<T, U>(std::move(upstream))
        , m_f(std::move(f))
    {
    }

private:
    void proceed(Result<T> r) override
    {
        if (!r)
            return this->finish(r.takeError());
        this->finishWith([&]() -> decltype(auto) { return applyValue<T>(m_f, r); });
    }

    F m_f;
};

template <typename T, typename F>
class OrElse final : public Chain<T, T>
{
public:
    OrElse(std::unique_ptr<Step<T>> upstream, F f)
        : Chain<T, T>(std::move(upstream))
        , m_f(std::move(f))
    {
    }

private:
    void proceed(Result<T> r) override
    {
        if (r)
            return this->finish(std::move(r));
        this->finishWith([&]() -> decltype(auto) { return m_f(r.takeError()); });
    }

    F m_f;
};

template <typename T, typename F>
class Finally final : public Chain<T, T>
{
public:
    Finally(std::unique_ptr<Step<T>> upstream, F f)
        : Chain<T, T>(std::move(upstream))
        , m_f(std::move(f))
    {
    }

private:
    void proceed(Result<T> r) override
    {
        m_f(std::as_const(r));
        this->finish(std::move(r));
    }

    F m_f;
};

//! Keeps a chain alive as a child of its receiver.
template <typename T, typename F>
class Delivery final : public QObject
{
public:
    Delivery(QObject *receiver, std::unique_ptr<Step<T>> step, F handler)
        : QObject(receiver)
        , m_step(std::move(step))
        , m_handler(std::move(handler))
    {
    }

    void start()
    {
        m_step->listen([this](Result<T> r) { take(std::move(r)); });
        m_starting = true;
        m_step->start();
        m_starting = false;
    }

private:
    void take(Result<T> r)
    {
        if (!m_starting)
            return hand(std::move(r));
        m_held.emplace(std::move(r));
        QMetaObject::invokeMethod(
            this, [this] { hand(*std::move(m_held)); }, Qt::QueuedConnection);
    }

    void hand(Result<T> r)
    {
        const QPointer<QObject> self(this);
        auto handler = std::move(m_handler); // the receiver may die inside
        handler(std::move(r));
        if (self)
            self->deleteLater();
    }

    std::unique_ptr<Step<T>> m_step;
    F m_handler;
    std::optional<Result<T>> m_held;
    bool m_starting = false;
};

} // namespace detail

template <typename T>
Call<T>::Call(Result<T> ready)
    : m_step(std::make_unique<detail::Ready<T>>(std::move(ready)))
{
}

template <typename T>
template <typename F>
auto Call<T>::then(F f) &&
{
    using R = typename detail::Continued<F, T>::type;
    using U = typename detail::Chained<R>::Value;
    return Call<U>(std::make_unique<detail::Then<T, U, F>>(std::move(m_step), std::move(f)));
}

template <typename T>
template <typename F>
Call<T> Call<T>::orElse(F f) &&
{
    return Call<T>(std::make_unique<detail::OrElse<T, F>>(std::move(m_step), std::move(f)));
}

template <typename T>
template <typename F>
Call<T> Call<T>::finally(F f) &&
{
    return Call<T>(std::make_unique<detail::Finally<T, F>>(std::move(m_step), std::move(f)));
}

template <typename T>
template <typename F>
void Call<T>::deliver(QObject *receiver, F handler) &&
{
    Q_ASSERT(receiver && receiver->thread() == QThread::currentThread());
    auto *delivery = new detail::Delivery<T, F>(receiver, std::move(m_step), std::move(handler));
    delivery->start();
}

} // namespace cirro
