// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/place.h"

#include <QWidget>

class QHBoxLayout;

namespace cirro {

//! The way to the list in front, from the cloud down. Parts that are lists can be gone to.
class Breadcrumb final : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget *parent = nullptr);

    void setPlace(const Place &place, const QString &project);
    //! Labels from the cloud down.
    QStringList parts() const { return m_parts; }
    QSize minimumSizeHint() const override;

signals:
    void chosen(const cirro::Place &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QHBoxLayout *m_row;
    QStringList m_parts;
    QList<QList<QWidget *>> m_widgets; //!< of each part: the part and the mark after it
};

} // namespace cirro
