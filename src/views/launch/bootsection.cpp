// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/launch/bootsection.h"

#include "actions/actionspec.h"
#include "actions/choices.h"
#include "actions/serverlaunchchecks.h"
#include "store/statustext.h"
#include "views/inputs/resourcecombo.h"
#include "views/inputs/resourcepicker.h"
#include "views/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSpinBox>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualSize = 20; // GiB
constexpr int MostSize = 65536;

bool isServerSnapshot(const Resource &image)
{
    return image.as<Image>()->imageType() == "snapshot"_L1;
}

QString gibibytes(int size)
{
    return ValueText(decltype(Volume::size)::info).text(size);
}

ResourceChoice ofImages(const ActionContext &context, bool (*belongs)(const Resource &))
{
    auto choice = imageChoice(context);
    choice.isOffered = [offered = choice.isOffered, belongs](const Resource &row) {
        return offered(row) && belongs(row);
    };
    return choice;
}

//! Volumes and their snapshots are free when they are available.
QString refusalByStatus(const Resource &row)
{
    return row.status() == "available"_L1 ? QString() : StatusText(row).word();
}

} // namespace

BootSection::BootSection(LaunchStatePtr state, QWidget *parent)
    : LaunchSection(std::move(state), tr("Boot from"), parent)
    , m_place(new QVBoxLayout)
    , m_newVolume(new QCheckBox(tr("On a new &volume"), this))
    , m_sizeLabel(new PlainLabel(tr("Size"), this))
    , m_size(new QSpinBox(this))
    , m_goes(new QCheckBox(tr("D&elete it with the server"), this))
{
    const std::array names { tr("&Image"), tr("Server &snapshot"), tr("V&olume"),
                             tr("Volume sna&pshot") };
    auto *sources = new QHBoxLayout;
    sources->setSpacing(18);
    for (int source = 0; source < SourceCount; ++source) {
        auto *button = new QRadioButton(names[size_t(source)], this);
        button->setObjectName(u"source%1"_s.arg(source));
        m_sources[size_t(source)] = button;
        sources->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, source](bool isChosen) {
            if (isChosen)
                choose(Source(source));
        });
    }
    sources->addStretch(1);
    body()->addLayout(sources);
    m_place->setContentsMargins({});
    body()->addLayout(m_place);
    body()->addLayout(makeVolumeLine());
    m_sources[FromImage]->setChecked(true);
}

QHBoxLayout *BootSection::makeVolumeLine()
{
    m_newVolume->setObjectName(u"newVolume"_s);
    m_goes->setObjectName(u"deleteWithServer"_s);
    m_size->setObjectName(u"volumeSize"_s);
    m_size->setAccessibleName(tr("Size of the new volume"));
    m_size->setRange(0, MostSize);
    m_size->setValue(UsualSize);
    m_size->setSuffix(tr(" GiB"));
    m_type = new ResourceCombo(
        { .name = u"volumeType"_s,
          .label = tr("Volume type"),
          .choice = { .place = listOf<VolumeType>(context()), .none = tr("Usual type") } },
        context().store, this);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_newVolume);
    line->addWidget(m_sizeLabel);
    line->addWidget(m_size);
    line->addWidget(m_type);
    line->addWidget(m_goes);
    line->addStretch(1);
    connect(m_newVolume, &QCheckBox::toggled, this, [this] {
        showVolumeLine();
        emit changed();
    });
    connect(m_size, &QSpinBox::valueChanged, this, &LaunchSection::changed);
    connect(m_type, &InputField::changed, this, &LaunchSection::changed);
    connect(m_goes, &QCheckBox::toggled, this, &LaunchSection::changed);
    return line;
}

ResourceChoice BootSection::choiceOf(Source source) const
{
    if (source == FromImage)
        return ofImages(context(), [](const Resource &row) { return !isServerSnapshot(row); });
    if (source == FromServerSnapshot) {
        auto choice = ofImages(context(), isServerSnapshot);
        choice.nothing = tr("There are no snapshots of servers.");
        return choice;
    }
    if (source == FromVolume)
        return { .place = listOf<Volume>(context()),
                 .isOffered = [](const Resource &row) { return row.as<Volume>()->bootable(); },
                 .detail = [](const Resource &row) { return gibibytes(row.as<Volume>()->size()); },
                 .refusal = refusalByStatus,
                 .nothing = tr("There are no volumes that can boot.") };
    return { .place = listOf<VolumeSnapshot>(context()),
             .detail
             = [](const Resource &row) { return gibibytes(row.as<VolumeSnapshot>()->size()); },
             .refusal = refusalByStatus,
             .nothing = tr("There are no snapshots of volumes.") };
}

ResourcePicker *BootSection::picker(Source source)
{
    auto *&made = m_pickers[source];
    if (!made) {
        const std::array names { u"image"_s, u"serverSnapshot"_s, u"volume"_s,
                                 u"volumeSnapshot"_s };
        made = new ResourcePicker({ .name = names[source],
                                    .kind = Input::Kind::Resource,
                                    .label = m_sources[source]->text().remove(u'&'),
                                    .choice = choiceOf(source) },
                                  context().store, this);
        made->fixHeight();
        m_place->addWidget(made);
        connect(made, &InputField::changed, this, &LaunchSection::changed);
        orderTabs();
    }
    return made;
}

void BootSection::orderTabs()
{
    QList<QWidget *> widgets(m_sources.begin(), m_sources.end());
    std::copy_if(m_pickers.begin(), m_pickers.end(), std::back_inserter(widgets),
                 [](const ResourcePicker *made) { return made != nullptr; });
    chainTabs(widgets + QList<QWidget *> { m_newVolume, m_size, m_type, m_goes });
}

void BootSection::choose(Source source)
{
    m_source = source;
    picker(source);
    if (source == FromVolumeSnapshot) {
        m_size->setMinimum(0);
        m_size->setValue(0);
    } else if (m_size->value() == 0) {
        m_size->setValue(UsualSize);
    }
    for (int other = 0; other < SourceCount; ++other) {
        if (m_pickers[size_t(other)])
            m_pickers[size_t(other)]->setVisible(other == source);
    }
    showVolumeLine();
    emit changed();
}

bool BootSection::makesVolume() const
{
    return m_source == FromVolumeSnapshot || (m_source != FromVolume && m_newVolume->isChecked());
}

void BootSection::showVolumeLine()
{
    m_newVolume->setVisible(m_source == FromImage || m_source == FromServerSnapshot);
    m_sizeLabel->setVisible(m_source == FromVolumeSnapshot);
    m_size->setVisible(makesVolume());
    // A snapshot knows how large it is; an image does not.
    m_size->setMinimum(m_source == FromVolumeSnapshot ? 0 : 1);
    m_size->setSpecialValueText(m_source == FromVolumeSnapshot ? tr("As the snapshot") : QString());
    m_type->setVisible(makesVolume());
    m_goes->setVisible(makesVolume() || m_source == FromVolume);
}

QString BootSection::chosenId() const
{
    return m_pickers[m_source] ? m_pickers[m_source]->value().toString() : QString();
}

void BootSection::fill(const LaunchOrder &order)
{
    const auto &launch = order.server;
    const auto disk = launch.disks.value(0);
    const bool isLocal = !launch.imageId.isEmpty() || launch.disks.isEmpty();
    m_newVolume->setChecked(!isLocal && disk.source == LaunchDisk::Source::Image);
    Source source = FromImage;
    if (!isLocal && disk.source == LaunchDisk::Source::Volume)
        source = FromVolume;
    if (!isLocal && disk.source == LaunchDisk::Source::VolumeSnapshot)
        source = FromVolumeSnapshot;
    m_sources[source]->setChecked(true);
    choose(source);
    m_given = isLocal ? launch.imageId : disk.id;
    picker(source)->setValue(m_given);
    m_size->setValue(!isLocal ? disk.size : UsualSize);
    m_type->setValue(isLocal ? QString() : disk.volumeType);
    m_goes->setChecked(!isLocal && disk.isDeletedWithServer);
    sortOut();
}

void BootSection::sortOut()
{
    if (m_given.isEmpty() || m_source != FromImage)
        return;
    const auto row = loadedRow(context(), listOf<Image>(context()), m_given);
    if (row.isNull())
        return;
    const auto id = std::exchange(m_given, {});
    if (!isServerSnapshot(row))
        return;
    m_sources[FromServerSnapshot]->setChecked(true);
    picker(FromServerSnapshot)->setValue(id);
}

void BootSection::take(LaunchOrder &order) const
{
    auto &launch = order.server;
    const auto id = chosenId();
    const bool isImage = m_source == FromImage || m_source == FromServerSnapshot;
    if (isImage && !makesVolume()) {
        launch.imageId = id;
        return;
    }
    launch.disks << LaunchDisk { .source = isImage            ? LaunchDisk::Source::Image
                                     : m_source == FromVolume ? LaunchDisk::Source::Volume
                                                              : LaunchDisk::Source::VolumeSnapshot,
                                 .id = id,
                                 .size = makesVolume() ? m_size->value() : 0,
                                 .isDeletedWithServer = m_goes->isChecked(),
                                 .volumeType
                                 = makesVolume() ? m_type->value().toString() : QString() };
}

void BootSection::lookAgain()
{
    sortOut();
}

} // namespace cirro
