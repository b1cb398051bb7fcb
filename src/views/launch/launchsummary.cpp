// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/launch/launchsummary.h"

#include "actions/choices.h"
#include "views/iconlabel.h"
#include "views/icons.h"
#include "views/launch/quotabar.h"
#include "views/linkbutton.h"
#include "views/plainlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

enum Fact { Boots, Flavour, Volumes, Networks, Outside, Key };

//! The name of what an id means, as far as it is known.
template <typename R>
QString nameOf(const ActionContext &context, const QString &id)
{
    const auto row = loadedRow(context, listOf<R>(context), id);
    return row.isNull() || row.name().isEmpty() ? id : row.name();
}

QString bootText(const LaunchOrder &order, const ActionContext &context)
{
    const auto &launch = order.server;
    if (!launch.imageId.isEmpty())
        return nameOf<Image>(context, launch.imageId);
    const auto disk = launch.disks.value(0);
    if (disk.id.isEmpty())
        return {};
    switch (disk.source) {
    case LaunchDisk::Source::Image:
        return nameOf<Image>(context, disk.id);
    case LaunchDisk::Source::Volume:
        return nameOf<Volume>(context, disk.id);
    case LaunchDisk::Source::VolumeSnapshot:
        return nameOf<VolumeSnapshot>(context, disk.id);
    case LaunchDisk::Source::Blank:
        break;
    }
    return {};
}

QString volumeText(const LaunchOrder &order, int gibibytes)
{
    const auto &disks = order.server.disks;
    const auto made = std::count_if(disks.begin(), disks.end(), [](const LaunchDisk &disk) {
        return disk.source != LaunchDisk::Source::Volume;
    });
    if (made == 0)
        return {};
    return LaunchSummary::tr("%n new, %1 together", "volumes", int(made))
        .arg(ValueText(decltype(Volume::size)::info).text(gibibytes));
}

QString networkText(const LaunchOrder &order, const ActionContext &context)
{
    const auto &launch = order.server;
    if (launch.networking == ServerLaunch::Networking::Auto)
        return LaunchSummary::tr("Chosen by the cloud");
    if (launch.networking == ServerLaunch::Networking::None)
        return LaunchSummary::tr("None");
    QStringList names;
    for (const auto &plug : launch.interfaces) {
        const auto name = plug.portId.isEmpty() ? nameOf<Network>(context, plug.networkId)
                                                : LaunchSummary::tr("a port of your own");
        names << (plug.fixedAddress.isEmpty() ? name : name + u' ' + plug.fixedAddress);
    }
    return names.join(u", "_s);
}

QString outsideText(const LaunchOrder &order, const ActionContext &context)
{
    if (!order.floatingNetworkId.isEmpty())
        return LaunchSummary::tr("New, from %1")
            .arg(nameOf<Network>(context, order.floatingNetworkId));
    const auto row = loadedRow(context, listOf<FloatingIp>(context), order.floatingIpId);
    return row.isNull() ? order.floatingIpId : row.as<FloatingIp>()->floatingIpAddress();
}

void clear(QVBoxLayout *column)
{
    while (auto *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

LaunchSummary::LaunchSummary(QWidget *parent)
    : QFrame(parent)
    , m_name(PlainLabel::paragraph({}, this))
    , m_facts(new QGridLayout)
    , m_quota(new QWidget(this))
    , m_bars(new QVBoxLayout)
    , m_users(new QVBoxLayout)
    , m_sentences(new QVBoxLayout)
{
    setObjectName(u"launchSummary"_s);
    setAccessibleName(tr("Summary"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(5);
    m_facts->setColumnStretch(1, 1);
    // No QFormLayout: Qt 6.4 writes beyond its memory where rows are hidden and labels wrap.
    for (const auto &label : { tr("Boots from"), tr("Flavor"), tr("Volumes"), tr("Networks"),
                               tr("Floating IP"), tr("Key pair") }) {
        auto *name = new PlainLabel(label, this);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto *value = PlainLabel::paragraph({}, this);
        const int row = int(m_rows.size());
        m_facts->addWidget(name, row, 0, Qt::AlignTop);
        m_facts->addWidget(value, row, 1);
        m_rows.append(std::pair { name, value });
    }
    auto *quotaTitle = new PlainLabel(tr("Quota after the launch"), m_quota);
    auto titleFont = quotaTitle->font();
    titleFont.setWeight(QFont::DemiBold);
    quotaTitle->setFont(titleFont);
    auto *quotaColumn = new QVBoxLayout(m_quota);
    quotaColumn->setContentsMargins({});
    quotaColumn->setSpacing(8);
    quotaColumn->addWidget(quotaTitle);
    quotaColumn->addLayout(m_bars);
    quotaColumn->addLayout(m_users);
    m_bars->setSpacing(10);
    m_sentences->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(m_name);
    column->addLayout(m_facts);
    column->addWidget(m_quota);
    column->addLayout(m_sentences);
    column->addStretch(1);
}

void LaunchSummary::setRow(int row, const QString &text)
{
    m_rows[row].second->setText(text);
    m_rows[row].first->setVisible(!text.isEmpty());
    m_rows[row].second->setVisible(!text.isEmpty());
}

void LaunchSummary::tell(const LaunchOrder &order, const ActionContext &context,
                         const QStringList &problems)
{
    const LaunchChecks checks(order, context);
    const auto names = order.names();
    m_name->setText(names.first().isEmpty() ? tr("New server")
                        : names.size() == 1 ? names.first()
                                            : tr("%1 to %2").arg(names.first(), names.last()));
    setRow(Boots, bootText(order, context));
    const auto flavor = checks.flavor();
    setRow(Flavour,
           flavor.isNull() ? order.server.flavorId
                           : flavor.name() + u'\n' + flavorText(*flavor.as<Flavor>()));
    setRow(Volumes, volumeText(order, checks.newGibibytes()));
    setRow(Networks, networkText(order, context));
    setRow(Outside, outsideText(order, context));
    setRow(Key, order.server.keyName);
    showQuota(checks.quota(), context);
    showSentences(problems, checks);
}

void LaunchSummary::showQuota(const QList<QuotaUse> &uses, const ActionContext &context)
{
    while (m_bars->count() > uses.size()) {
        auto *item = m_bars->takeAt(m_bars->count() - 1);
        delete item->widget();
        delete item;
    }
    while (m_bars->count() < uses.size())
        m_bars->addWidget(new QuotaBar(m_quota));
    for (int i = 0; i < uses.size(); ++i)
        static_cast<QuotaBar *>(m_bars->itemAt(i)->widget())->setUse(uses[i]);
    m_quota->setVisible(!uses.isEmpty());
    QList<const Schema *> users;
    for (const auto &use : uses) {
        if (use.isOver() && context.showList && !users.contains(use.user))
            users << use.user;
    }
    if (std::exchange(m_shownUsers, users) == users)
        return;
    clear(m_users);
    for (const auto *user : users) {
        auto *link = new LinkButton(tr("Show what uses it: %1").arg(user->labels()), m_quota);
        connect(link, &QAbstractButton::clicked, this, [context, user] {
            context.showList({ .connection = context.place->connection, .schema = user });
        });
        m_users->addWidget(link, 0, Qt::AlignLeading);
    }
}

void LaunchSummary::showSentences(const QStringList &problems, const LaunchChecks &checks)
{
    const auto missing = checks.missing();
    const auto warnings = checks.warnings();
    const auto shown = problems + QStringList { QString() } + warnings;
    if (std::exchange(m_shown, shown) == shown)
        return;
    clear(m_sentences);
    const auto add = [this](const QString &text, const char *mark, const QString &name) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(8);
        auto *sign = new IconLabel(16, row);
        sign->setIcon(icon(mark));
        auto *label = PlainLabel::paragraph(text, row);
        label->setObjectName(name);
        line->addWidget(sign, 0, Qt::AlignTop);
        line->addWidget(label, 1);
        m_sentences->addWidget(row);
    };
    for (const auto &problem : problems)
        // What nobody has come to yet is no mistake.
        add(problem, missing.contains(problem) ? "go-next" : "dialog-error", u"problem"_s);
    for (const auto &warning : warnings)
        add(warning, "dialog-information", u"warning"_s);
}

} // namespace cirro
