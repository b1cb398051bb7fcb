// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/launch/launchsection.h"

#include <array>

class QCheckBox;
class QHBoxLayout;
class QRadioButton;
class QSpinBox;

namespace cirro {

class PlainLabel;
class ResourceCombo;
class ResourcePicker;

//! What the servers boot from: an image, a snapshot of a server, a volume, a snapshot of a volume;
//! and the volume that is made of it.
class BootSection final : public LaunchSection
{
    Q_OBJECT

public:
    explicit BootSection(LaunchStatePtr state, QWidget *parent = nullptr);

    void fill(const LaunchOrder &order) override;
    void take(LaunchOrder &order) const override;
    void lookAgain() override;

private:
    enum Source { FromImage, FromServerSnapshot, FromVolume, FromVolumeSnapshot, SourceCount };

    ResourceChoice choiceOf(Source source) const;
    //! Made when it is first looked at, so that only lists that are needed are asked for.
    ResourcePicker *picker(Source source);
    QHBoxLayout *makeVolumeLine();
    void choose(Source source);
    QString chosenId() const;
    //! An image that turns out to be a snapshot of a server moves there.
    void sortOut();
    void showVolumeLine();
    void orderTabs();
    bool makesVolume() const;

    Source m_source = FromImage;
    QString m_given; //!< an image that came with an order
    std::array<QRadioButton *, SourceCount> m_sources {};
    std::array<ResourcePicker *, SourceCount> m_pickers {};
    QVBoxLayout *m_place;
    QCheckBox *m_newVolume;
    PlainLabel *m_sizeLabel;
    QSpinBox *m_size;
    ResourceCombo *m_type;
    QCheckBox *m_goes;
};

} // namespace cirro
