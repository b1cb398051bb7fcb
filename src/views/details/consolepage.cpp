// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/consolepage.h"

#include "store/valuetext.h"
#include "views/console/serialconsole.h"
#include "views/console/terminalview.h"
#include "views/details/actionbuttons.h"
#include "views/statecard.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>

namespace cirro {

using namespace Qt::StringLiterals;

ConsolePage::ConsolePage(const DetailsTools &tools, QWidget *parent)
    : DetailsPage(parent)
    , m_tools(tools)
    , m_buttons(new ActionButtons({ u"server.console.novnc"_s, u"server.console.spice"_s,
                                    u"server.ssh"_s, u"server.ssh.copy"_s },
                                  tools, this))
    , m_stack(new QStackedWidget(this))
    , m_card(new StateCard(this))
{
    setObjectName(u"consolePage"_s);
    m_stack->addWidget(m_card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_buttons);
    column->addWidget(m_stack, 1);
}

void ConsolePage::show(const Place &place, const Resource &resource)
{
    const bool isSame = m_place && *m_place == place && rowId(m_server) == rowId(resource);
    m_place = place;
    m_server = resource;
    m_buttons->setResource(place, resource);
    if (!isSame && m_console) {
        m_stack->removeWidget(m_console);
        m_console->deleteLater();
        m_console = nullptr;
    }
    if (m_console)
        m_console->setRunning(resource.status() != "SHUTOFF"_L1);
    else
        showInvitation();
}

void ConsolePage::showInvitation()
{
    setFocusProxy(m_card);
    m_card->set(u"utilities-terminal"_s, tr("Serial console"),
                tr("A terminal on the serial line of %1. The browser shows its screen where the "
                   "cloud offers that.")
                    .arg(isolated(m_server.name())),
                { { tr("Connect"), u"network-connect"_s, [this] { connectSerial(); } } });
    m_stack->setCurrentWidget(m_card);
}

void ConsolePage::connectSerial()
{
    const auto compute = m_place->connection.compute();
    const auto server = m_server;
    m_console = new SerialConsole(
        server.name(),
        [compute, server] { return compute.openConsole(server, ConsoleType::serial()); },
        m_place->connection.session().transport(), this);
    m_console->setRunning(server.status() != "SHUTOFF"_L1);
    const auto press = [this](const QString &id) {
        return [this, id] {
            if (auto *action = actionNamed(id); action && action->isEnabled())
                action->trigger();
        };
    };
    connect(m_console, &SerialConsole::browserWanted, this, press(u"server.console.novnc"_s));
    connect(m_console, &SerialConsole::startWanted, this, press(u"server.start"_s));
    m_stack->addWidget(m_console);
    m_stack->setCurrentWidget(m_console);
    setFocusProxy(m_console->terminal());
    m_console->terminal()->setFocus();
}

QAction *ConsolePage::actionNamed(const QString &id)
{
    if (!m_tools.actionsFor)
        return nullptr;
    QAction *found = nullptr;
    for (auto *action : m_tools.actionsFor(*m_place, { m_server }, m_console)) {
        if (action->objectName() == id)
            found = action;
        else
            delete action;
    }
    return found;
}

} // namespace cirro
