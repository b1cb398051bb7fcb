// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/input.h"

#include <QWidget>

namespace cirro {

class ResourceStore;

//! The widget of one Input: shows its initial answer and tells the present one.
class InputField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! As Input::Kind says.
    virtual QVariant value() const = 0;
    //! Why there is no answer, apart from Input::check; translated, empty = there is one.
    virtual QString problem() const { return {}; }
    //! The field says its label itself.
    virtual bool isLabelled() const { return false; }
    //! Something that check or effect look at has changed.
    virtual void lookAgain() { }

signals:
    void changed();
};

//! The field for \a input; lists come from \a store, which outlives it.
InputField *makeInputField(const Input &input, ResourceStore *store, QWidget *parent);

} // namespace cirro
