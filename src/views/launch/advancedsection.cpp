// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/launch/advancedsection.h"

#include "actions/choices.h"
#include "views/inputs/resourcecombo.h"

#include "ui_launchadvanced.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &text)
{
    QStringList words;
    for (const auto &word : text.split(u',')) {
        if (const auto trimmed = word.trimmed(); !trimmed.isEmpty() && !words.contains(trimmed))
            words << trimmed;
    }
    return words;
}

//! Lines of "name = value"; nothing if one is not.
std::optional<Metadata> metadataIn(const QString &text)
{
    Metadata items;
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const auto at = line.indexOf(u'=');
        const auto name = line.left(at).trimmed();
        if (at < 0 || name.isEmpty())
            return std::nullopt;
        items.insert(name, line.mid(at + 1).trimmed());
    }
    return items;
}

//! Sizes in GiB; nothing if one is none.
std::optional<QList<int>> sizesIn(const QString &text)
{
    QList<int> sizes;
    for (const auto &word : text.split(u',', Qt::SkipEmptyParts)) {
        if (word.trimmed().isEmpty())
            continue;
        bool isNumber = false;
        const int size = word.trimmed().toInt(&isNumber);
        if (!isNumber || size < 1)
            return std::nullopt;
        sizes << size;
    }
    return sizes;
}

bool isFurther(const LaunchDisk &disk)
{
    return disk.source == LaunchDisk::Source::Blank;
}

} // namespace

AdvancedSection::AdvancedSection(LaunchStatePtr state, QWidget *parent)
    : LaunchSection(std::move(state), tr("Advanced"), parent)
    , m_ui(std::make_unique<Ui::LaunchAdvanced>())
    , m_zone(new ResourceCombo(
          { .name = u"zone"_s,
            .label = tr("Zone"),
            .choice = { .place = listOf<AvailabilityZone>(context()), .none = tr("Any zone") } },
          context().store, this))
    , m_group(new ResourceCombo(
          { .name = u"serverGroup"_s,
            .label = tr("Server group"),
            .choice = { .place = listOf<ServerGroup>(context()), .none = tr("No server group") } },
          context().store, this))
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    body()->addWidget(form);
    m_ui->form->setWidget(0, QFormLayout::FieldRole, m_zone);
    m_ui->form->setWidget(1, QFormLayout::FieldRole, m_group);
    m_ui->zoneLabel->setBuddy(m_zone);
    m_ui->groupLabel->setBuddy(m_group);
    setTabOrder(m_zone->focusProxy(), m_group->focusProxy());
    setTabOrder(m_group->focusProxy(), m_ui->volumes);
    for (auto *field : { m_zone, m_group })
        connect(field, &InputField::changed, this, &LaunchSection::changed);
    for (auto *edit : { m_ui->volumes, m_ui->tags, m_ui->description })
        connect(edit, &QLineEdit::textChanged, this, &LaunchSection::changed);
    for (auto *box : { m_ui->volumesGo, m_ui->configDrive })
        connect(box, &QCheckBox::toggled, this, &LaunchSection::changed);
    connect(m_ui->metadata, &QPlainTextEdit::textChanged, this, &LaunchSection::changed);
}

AdvancedSection::~AdvancedSection() = default;

void AdvancedSection::fill(const LaunchOrder &order)
{
    const auto &launch = order.server;
    m_zone->setValue(launch.availabilityZone);
    m_group->setValue(launch.serverGroupId);
    QStringList sizes;
    bool doesGo = false;
    for (const auto &disk : launch.disks) {
        if (!isFurther(disk))
            continue;
        sizes << QString::number(disk.size);
        doesGo = doesGo || disk.isDeletedWithServer;
    }
    m_ui->volumes->setText(sizes.join(u", "_s));
    m_ui->volumesGo->setChecked(doesGo);
    m_ui->configDrive->setChecked(launch.hasConfigDrive);
    m_ui->description->setText(launch.description);
    m_ui->tags->setText(launch.tags.join(u", "_s));
    QStringList items;
    for (auto item = launch.metadata.begin(); item != launch.metadata.end(); ++item)
        items << item.key() + u'=' + item.value();
    m_ui->metadata->setPlainText(items.join(u'\n'));
}

void AdvancedSection::take(LaunchOrder &order) const
{
    auto &launch = order.server;
    launch.availabilityZone = m_zone->value().toString();
    launch.serverGroupId = m_group->value().toString();
    for (const int size : sizesIn(m_ui->volumes->text()).value_or(QList<int>()))
        launch.disks << LaunchDisk { .size = size,
                                     .isDeletedWithServer = m_ui->volumesGo->isChecked() };
    launch.hasConfigDrive = m_ui->configDrive->isChecked();
    launch.description = m_ui->description->text().trimmed();
    launch.tags = words(m_ui->tags->text());
    launch.metadata = metadataIn(m_ui->metadata->toPlainText()).value_or(Metadata());
}

QString AdvancedSection::fault() const
{
    if (!sizesIn(m_ui->volumes->text()))
        return tr("Further volumes are sizes in GiB, such as 20, 100.");
    if (!metadataIn(m_ui->metadata->toPlainText()))
        return tr("Metadata has one name=value in each line.");
    return {};
}

} // namespace cirro
