// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resource/resource.h"

#include <QScrollArea>

namespace cirro {

//! Everything that is known of a resource, as names and values: what went wrong first, then what
//! people look for most, then the rest. Works for any schema; empty properties are left out.
class PropertySheet final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PropertySheet(QWidget *parent = nullptr);

    //! Shows \a resource; null shows nothing. The position stays where the same one is shown
    //! already.
    void setResource(const Resource &resource);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Resource m_resource;
    QWidget *m_fault = nullptr;
    QList<QWidget *> m_sections;
    int m_columns = 0;
};

} // namespace cirro
