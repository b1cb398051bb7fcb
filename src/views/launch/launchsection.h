// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/serverlaunch.h"

#include <QWidget>

class QVBoxLayout;

namespace cirro {

//! What the parts of the form share: where they are, and what all of them say together now.
struct LaunchState
{
    ActionContext context;
    LaunchOrder order = {};
};
using LaunchStatePtr = std::shared_ptr<LaunchState>;

//! One part of the form of new servers: shows its share of an order and tells it.
class LaunchSection : public QWidget
{
    Q_OBJECT

public:
    explicit LaunchSection(LaunchStatePtr state, const QString &title, QWidget *parent = nullptr);

    //! Shows \a order. Emits nothing that matters: whoever fills asks afterwards.
    virtual void fill(const LaunchOrder &order) = 0;
    //! Writes what is chosen here into \a order.
    virtual void take(LaunchOrder &order) const = 0;
    //! What is wrong with what was typed, beyond what an order can say; empty = nothing.
    virtual QString fault() const { return {}; }
    //! The order or lists have changed: what is offered may be another.
    virtual void lookAgain() { }

signals:
    void changed();

protected:
    //! Tab goes through \a widgets, and what they are made of, in this order.
    static void chainTabs(const QList<QWidget *> &widgets);
    //! Where the widgets go, below the title.
    QVBoxLayout *body() const { return m_body; }
    const ActionContext &context() const { return m_state->context; }
    const LaunchStatePtr &state() const { return m_state; }

private:
    LaunchStatePtr m_state;
    QVBoxLayout *m_body;
};

} // namespace cirro
