// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/launch/interfacerows.h"

#include "views/icons.h"
#include "views/plainlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace cirro {

using namespace Qt::StringLiterals;

InterfaceRows::InterfaceRows(std::function<QString(const LaunchInterface &)> name, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    hide();
}

void InterfaceRows::setInterfaces(const QList<LaunchInterface> &interfaces)
{
    if (m_interfaces == interfaces)
        return rename();
    m_interfaces = interfaces;
    rebuild();
}

void InterfaceRows::match(const QStringList &networkIds, const QStringList &portIds)
{
    auto fresh = m_interfaces;
    fresh.removeIf([&](const LaunchInterface &plug) {
        return plug.portId.isEmpty() ? !networkIds.contains(plug.networkId)
                                     : !portIds.contains(plug.portId);
    });
    const auto add = [&fresh](const QStringList &ids, QString LaunchInterface::*id) {
        for (const auto &wanted : ids) {
            const bool isThere
                = std::any_of(fresh.begin(), fresh.end(),
                              [&](const LaunchInterface &plug) { return plug.*id == wanted; });
            if (isThere)
                continue;
            LaunchInterface plug;
            plug.*id = wanted;
            fresh << plug;
        }
    };
    add(networkIds, &LaunchInterface::networkId);
    add(portIds, &LaunchInterface::portId);
    setInterfaces(fresh);
}

void InterfaceRows::rename()
{
    QStringList names;
    for (const auto &plug : std::as_const(m_interfaces))
        names << m_name(plug);
    if (names != m_names)
        rebuild();
}

void InterfaceRows::rebuild()
{
    while (auto *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
    m_names.clear();
    for (int at = 0; at < m_interfaces.size(); ++at)
        addRow(at);
    setVisible(!m_interfaces.isEmpty());
    emit rebuilt();
}

void InterfaceRows::addRow(int at)
{
    const auto &plug = m_interfaces[at];
    const auto name = m_name(plug);
    m_names << name;
    m_grid->addWidget(new PlainLabel(QLocale().toString(at + 1), this), at, 0);
    auto *label = new ElidedLabel(name, this);
    m_grid->addWidget(label, at, 1);
    if (plug.portId.isEmpty()) {
        auto *address = new QLineEdit(plug.fixedAddress, this);
        address->setObjectName(u"address%1"_s.arg(at));
        address->setPlaceholderText(tr("Address chosen by the cloud"));
        address->setAccessibleName(tr("Address in %1").arg(name));
        connect(address, &QLineEdit::textChanged, this, [this, at](const QString &text) {
            m_interfaces[at].fixedAddress = text.trimmed();
            emit changed();
        });
        m_grid->addWidget(address, at, 2);
    }
    auto *up = new QToolButton(this);
    up->setObjectName(u"up%1"_s.arg(at));
    up->setIcon(icon("go-up"));
    up->setAutoRaise(true);
    up->setEnabled(at > 0);
    up->setToolTip(tr("Comes earlier"));
    up->setAccessibleName(tr("%1 comes earlier").arg(name));
    connect(up, &QToolButton::clicked, this, [this, at] { moveUp(at); });
    m_grid->addWidget(up, at, 3);
}

void InterfaceRows::moveUp(int at)
{
    m_interfaces.swapItemsAt(at, at - 1);
    rebuild();
    emit changed();
}

} // namespace cirro
