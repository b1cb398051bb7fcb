// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sdk/compute/v2/serverlaunch.h"

#include <QWidget>

#include <functional>

class QGridLayout;

namespace cirro {

//! The interfaces that were chosen, in the order that the server gets them, each with its address.
class InterfaceRows final : public QWidget
{
    Q_OBJECT

public:
    //! \a name tells what people read of an interface.
    explicit InterfaceRows(std::function<QString(const LaunchInterface &)> name,
                           QWidget *parent = nullptr);

    const QList<LaunchInterface> &interfaces() const { return m_interfaces; }
    void setInterfaces(const QList<LaunchInterface> &interfaces);
    //! Keeps the interfaces that are among these in their order, and adds the others behind.
    void match(const QStringList &networkIds, const QStringList &portIds);
    //! Names may be known now.
    void rename();

signals:
    void changed();
    //! The widgets are others now.
    void rebuilt();

private:
    void rebuild();
    void addRow(int at);
    void moveUp(int at);

    std::function<QString(const LaunchInterface &)> m_name;
    QList<LaunchInterface> m_interfaces;
    QStringList m_names; //!< as they are shown
    QGridLayout *m_grid;
};

} // namespace cirro
