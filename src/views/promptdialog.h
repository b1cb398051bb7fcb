// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sdk/auth/authprompt.h"

#include <QPointer>
#include <QWidget>

namespace cirro {

//! Asks for passwords and passcodes with a small dialog over a window; one after the other.
class PromptDialog final : public AuthPrompt
{
public:
    //! \a window is asked each time, as there may be none yet; a null one makes a dialog of its
    //! own.
    explicit PromptDialog(std::function<QWidget *()> window)
        : m_window(std::move(window))
    {
    }

    Call<Secret> ask(const AuthQuestion &question) override;

private:
    std::function<QWidget *()> m_window;
};

} // namespace cirro
