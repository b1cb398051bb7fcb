// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resource/prop.h"

#include <QCoreApplication>
#include <QVariant>

namespace cirro {

//! Values of properties where there is room for all of them.
class PropertyText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::PropertyText)

public:
    //! Whole ids, times with both forms, maps with one line each. Plain text; empty for nothing.
    static QString full(const PropInfo &info, const QVariant &value);
    //! As it is copied: the way the API spells it.
    static QString exact(const QVariant &value);
};

} // namespace cirro
