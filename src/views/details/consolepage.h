// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/details/detailspage.h"

class QStackedWidget;

namespace cirro {

class ActionButtons;
class SerialConsole;
class StateCard;

/*!
    \brief The serial console of the server, and buttons for the other ways to reach it.

    The line is opened when it is asked for, not when the tab is seen. It stays while other tabs are
    in front, and ends when another server is shown.
*/
class ConsolePage final : public DetailsPage
{
    Q_OBJECT

public:
    ConsolePage(const DetailsTools &tools, QWidget *parent = nullptr);

    void show(const Place &place, const Resource &resource) override;

    SerialConsole *console() const { return m_console; }

private:
    void connectSerial();
    void showInvitation();
    QAction *actionNamed(const QString &id);

    const DetailsTools &m_tools;
    std::optional<Place> m_place;
    Resource m_server;
    ActionButtons *m_buttons;
    QStackedWidget *m_stack;
    StateCard *m_card;
    SerialConsole *m_console = nullptr;
};

} // namespace cirro
