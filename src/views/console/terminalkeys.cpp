// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/console/terminalkeys.h"

#include <QKeyEvent>

#include <vterm.h>

#include <array>

namespace cirro {

namespace {

struct SpecialKey
{
    int key;
    VTermKey code;
    bool takesModifiers; // others would be encoded in a way that gettys do not know
};

constexpr std::array SpecialKeys {
    SpecialKey { Qt::Key_Return, VTERM_KEY_ENTER, false },
    SpecialKey { Qt::Key_Enter, VTERM_KEY_ENTER, false },
    SpecialKey { Qt::Key_Tab, VTERM_KEY_TAB, false },
    SpecialKey { Qt::Key_Backspace, VTERM_KEY_BACKSPACE, false },
    SpecialKey { Qt::Key_Escape, VTERM_KEY_ESCAPE, false },
    SpecialKey { Qt::Key_Up, VTERM_KEY_UP, true },
    SpecialKey { Qt::Key_Down, VTERM_KEY_DOWN, true },
    SpecialKey { Qt::Key_Left, VTERM_KEY_LEFT, true },
    SpecialKey { Qt::Key_Right, VTERM_KEY_RIGHT, true },
    SpecialKey { Qt::Key_Insert, VTERM_KEY_INS, true },
    SpecialKey { Qt::Key_Delete, VTERM_KEY_DEL, true },
    SpecialKey { Qt::Key_Home, VTERM_KEY_HOME, true },
    SpecialKey { Qt::Key_End, VTERM_KEY_END, true },
    SpecialKey { Qt::Key_PageUp, VTERM_KEY_PAGEUP, true },
    SpecialKey { Qt::Key_PageDown, VTERM_KEY_PAGEDOWN, true },
};

int modifiersOf(Qt::KeyboardModifiers modifiers)
{
    return (modifiers.testFlag(Qt::ShiftModifier) ? VTERM_MOD_SHIFT : 0)
        | (modifiers.testFlag(Qt::AltModifier) ? VTERM_MOD_ALT : 0)
        | (modifiers.testFlag(Qt::ControlModifier) ? VTERM_MOD_CTRL : 0);
}

bool pressSpecial(VTerm *term, int key, int modifiers)
{
    if (key == Qt::Key_Backtab) {
        vterm_keyboard_key(term, VTERM_KEY_TAB, VTERM_MOD_SHIFT);
        return true;
    }
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12) {
        vterm_keyboard_key(term, VTermKey(VTERM_KEY_FUNCTION(key - Qt::Key_F1 + 1)),
                           VTermModifier(modifiers));
        return true;
    }
    for (const auto &special : SpecialKeys) {
        if (special.key != key)
            continue;
        const int kept = special.takesModifiers ? VTERM_ALL_MODS_MASK : VTERM_MOD_ALT;
        vterm_keyboard_key(term, special.code, VTermModifier(modifiers & kept));
        return true;
    }
    return false;
}

//! The control character of Ctrl and \a key, or -1.
int controlOf(int key)
{
    if (key >= Qt::Key_At && key <= Qt::Key_Underscore)
        return key & 0x1f;
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_2:
        return 0x00;
    case Qt::Key_Slash:
    case Qt::Key_Minus:
        return 0x1f;
    case Qt::Key_Question:
        return 0x7f;
    default:
        return -1;
    }
}

} // namespace

bool pressKey(VTerm *term, const QKeyEvent &event)
{
    // AltGr makes other letters; it is not a key of the guest.
    const bool hasThirdLevel = event.modifiers().testFlag(Qt::GroupSwitchModifier);
    const int modifiers = hasThirdLevel ? 0 : modifiersOf(event.modifiers());
    if (pressSpecial(term, event.key(), modifiers))
        return true;
    const auto alt = VTermModifier(modifiers & VTERM_MOD_ALT);
    if (modifiers & VTERM_MOD_CTRL) {
        const int control = controlOf(event.key());
        if (control < 0)
            return false;
        vterm_keyboard_unichar(term, uint32_t(control), alt);
        return true;
    }
    const auto characters = event.text().toUcs4();
    for (const auto character : characters)
        vterm_keyboard_unichar(term, character, alt);
    return !characters.isEmpty();
}

} // namespace cirro
