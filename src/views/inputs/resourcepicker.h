// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/listing.h"
#include "views/inputs/inputfield.h"

#include <QTimer>

class QLineEdit;
class QTreeView;

namespace cirro {

class BusyLine;
class ChoiceModel;
class PlainLabel;

/*!
    \brief Chooses one or several of a list in the cloud.

    The list fills and changes while it is open; what is chosen stays chosen. Those that cannot be
    chosen say why. Where the list cannot be read, an id can be typed instead.
*/
class ResourcePicker final : public InputField
{
    Q_OBJECT

public:
    //! \a input has a choice with a place; \a store outlives the picker.
    ResourcePicker(const Input &input, ResourceStore *store, QWidget *parent = nullptr);

    QVariant value() const override;
    QString problem() const override;
    void lookAgain() override;
    //! Chooses; ids, or names where they are not known yet. What the list does not have is dropped
    //! when all of it is there.
    void setValue(const QVariant &value);
    //! As high as its rows need, from now on: for pages that scroll.
    void fixHeight();

    QTreeView *list() const { return m_list; }

private:
    bool isMany() const { return m_input.kind == Input::Kind::Resources; }
    //! Follows the list after it has changed.
    void take();
    void showState();
    void choose(const QString &id);
    void fitHeight();
    //! Turns names into ids, once the list is there.
    void resolve();

    Input m_input;
    Watch m_watch;
    QString m_chosen;
    bool m_isTouched = false; //!< chosen by a person
    bool m_isTaking = false;
    bool m_isFixed = false;
    QTimer m_soon;

    ChoiceModel *m_model;
    QLineEdit *m_filter;
    BusyLine *m_busy;
    QTreeView *m_list;
    PlainLabel *m_state;
    QLineEdit *m_typed;
};

} // namespace cirro
