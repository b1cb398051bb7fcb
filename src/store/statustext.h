// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resource/resource.h"

#include <QMetaType>

namespace cirro {

//! What a state means to a person; never shown by colour alone.
enum class Tone { Neutral, Good, Busy, Warning, Error };

/*!
    \brief What OpenStack's status words mean, in one table for all services.

    A task (nova's task state) wins over the status while it lasts. Words that nobody knows are
    shown as the cloud sent them, first letter capital, with Tone::Neutral.
*/
class StatusText
{
public:
    StatusText() = default;
    explicit StatusText(const Resource &resource);
    StatusText(const QString &status, const QString &task = {});

    bool isEmpty() const { return m_word.isEmpty(); }
    //! Translated: "Active", "Rebooting".
    QString word() const { return m_word; }
    Tone tone() const { return m_tone; }
    //! It will change by itself soon: the list asks more often.
    bool isInTransition() const { return m_inTransition; }

private:
    QString m_word;
    Tone m_tone = Tone::Neutral;
    bool m_inTransition = false;
};

} // namespace cirro
