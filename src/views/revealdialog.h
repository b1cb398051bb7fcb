// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/operations.h"

#include <QDialog>

class QFormLayout;

namespace cirro {

/*!
    \brief Shows secrets that the cloud tells only once, until the user closes it.

    Hidden until asked for, one row each; a further one joins those that are shown.
*/
class RevealDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RevealDialog(QWidget *parent = nullptr);

    void add(const Revelation &revelation);

private:
    QFormLayout *m_rows;
};

} // namespace cirro
