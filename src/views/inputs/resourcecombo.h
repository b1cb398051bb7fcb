// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/listing.h"
#include "views/inputs/inputfield.h"

#include <QTimer>

class QComboBox;

namespace cirro {

class ChoiceModel;

/*!
    \brief Chooses one of a list in the cloud, or none, in the room of one line.

    The list fills and changes while it is open. Where it cannot be read, an id can be typed.
*/
class ResourceCombo final : public InputField
{
    Q_OBJECT

public:
    //! \a input has a choice with a place and a text for none; \a store outlives the combo.
    ResourceCombo(const Input &input, ResourceStore *store, QWidget *parent = nullptr);

    QVariant value() const override;
    void lookAgain() override;
    //! Chooses an id, or a name while ids are not known. What the list does not have is dropped
    //! when all of it is there.
    void setValue(const QString &idOrName);

    QComboBox *box() const { return m_box; }

private:
    void take();

    Watch m_watch;
    QString m_chosen;
    bool m_isTaking = false;
    QTimer m_soon;
    ChoiceModel *m_model;
    QComboBox *m_box;
};

} // namespace cirro
