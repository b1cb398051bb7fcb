// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/console/terminalscreen.h"

#include "http/servicewords.h"
#include "views/console/terminalkeys.h"
#include "views/console/vtermcells.h"

#include <algorithm>

namespace cirro {

namespace {

constexpr int LargestSide = 1000;
constexpr qsizetype LongestTitle = 200;
// libvterm takes four times as much from the stack as it is given at once.
constexpr qsizetype Piece = 4096;

/*!
    The length of \a bytes without a character at their end that is not whole yet. libvterm keeps a
    piece of a character in a place where it does not look for it when the rest comes.
*/
qsizetype wholeLength(QByteArrayView bytes)
{
    const auto size = bytes.size();
    for (qsizetype back = 1; back <= std::min<qsizetype>(size, 3); ++back) {
        const auto byte = uchar(bytes[size - back]);
        if ((byte & 0xc0) == 0x80)
            continue;
        const int length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? size - back : size;
    }
    return size;
}

} // namespace

//! Everything that libvterm calls; \a user is the screen.
struct TerminalScreen::Callbacks
{
    static TerminalScreen &of(void *user) { return *static_cast<TerminalScreen *>(user); }

    static int damage(VTermRect rect, void *user)
    {
        of(user).touch(rect.start_row, rect.end_row);
        return 1;
    }
    static int moverect(VTermRect to, VTermRect, void *user) { return damage(to, user); }
    static int movecursor(VTermPos position, VTermPos before, int isVisible, void *user)
    {
        auto &self = of(user);
        self.touch(before.row, before.row + 1);
        self.touch(position.row, position.row + 1);
        self.m_cursor.row = position.row;
        self.m_cursor.column = position.col;
        self.m_cursor.isVisible = isVisible;
        return 1;
    }
    static int settermprop(VTermProp property, VTermValue *value, void *user)
    {
        auto &self = of(user);
        switch (property) {
        case VTERM_PROP_TITLE:
            takeTitle(self, *value);
            break;
        case VTERM_PROP_ALTSCREEN:
            self.m_isAlternate = value->boolean;
            break;
        case VTERM_PROP_MOUSE:
            self.m_wantsMouse = value->number != VTERM_PROP_MOUSE_NONE;
            break;
        case VTERM_PROP_CURSORVISIBLE:
            self.m_cursor.isVisible = value->boolean;
            break;
        case VTERM_PROP_CURSORBLINK:
            self.m_cursor.blinks = value->boolean;
            break;
        case VTERM_PROP_CURSORSHAPE:
            self.m_cursor.shape = value->number == VTERM_PROP_CURSORSHAPE_UNDERLINE
                ? CursorShape::Underline
                : value->number == VTERM_PROP_CURSORSHAPE_BAR_LEFT ? CursorShape::Bar
                                                                   : CursorShape::Block;
            break;
        default:
            return 0;
        }
        self.touch(self.m_cursor.row, self.m_cursor.row + 1);
        return 1;
    }
    static void takeTitle(TerminalScreen &self, const VTermValue &value)
    {
#if VTERM_VERSION_MAJOR > 0 || VTERM_VERSION_MINOR > 1
        if (value.string.initial)
            self.m_titleBytes.clear();
        self.m_titleBytes.append(value.string.str, qsizetype(value.string.len));
#else
        self.m_titleBytes = value.string;
#endif
        self.m_titleBytes.truncate(4 * LongestTitle);
        self.m_titleIsNew = true;
    }
    static int bell(void *user)
    {
        of(user).m_hasRung = true;
        return 1;
    }
    static int pushline(int columns, const VTermScreenCell *cells, void *user)
    {
        while (columns > 0 && isBlank(cells[columns - 1]))
            --columns;
        TerminalLine line;
        line.cells.reserve(size_t(columns));
        for (int column = 0; column < columns; ++column)
            add(line, cells[column]);
        of(user).keep(std::move(line));
        return 1;
    }
    static int popline(int columns, VTermScreenCell *cells, void *user)
    {
        auto &history = of(user).m_history;
        if (history.empty())
            return 0;
        for (int column = 0; column < columns; ++column)
            cells[column] = cellOf(history.back(), column);
        history.pop_back();
        return 1;
    }
    static void output(const char *bytes, size_t count, void *user)
    {
        of(user).m_written.append(bytes, qsizetype(count));
    }

    static const VTermScreenCallbacks &all()
    {
        static const VTermScreenCallbacks callbacks = [] {
            VTermScreenCallbacks made {};
            made.damage = damage;
            made.moverect = moverect;
            made.movecursor = movecursor;
            made.settermprop = settermprop;
            made.bell = bell;
            made.sb_pushline = pushline;
            made.sb_popline = popline;
            return made;
        }();
        return callbacks;
    }
};

void TerminalScreen::Free::operator()(VTerm *term) const
{
    vterm_free(term);
}

TerminalScreen::TerminalScreen(int rows, int columns, QObject *parent)
    : QObject(parent)
    , m_term(vterm_new(rows, columns))
    , m_screen(vterm_obtain_screen(m_term.get()))
    , m_rows(rows)
    , m_columns(columns)
    , m_touched(size_t(rows), true)
{
    vterm_set_utf8(m_term.get(), 1);
    vterm_output_set_callback(m_term.get(), Callbacks::output, this);
    vterm_screen_set_callbacks(m_screen, &Callbacks::all(), this);
    vterm_screen_set_damage_merge(m_screen, VTERM_DAMAGE_SCROLL);
    vterm_screen_enable_altscreen(m_screen, 1);
    vterm_screen_reset(m_screen, 1);
    finish();
}

TerminalScreen::~TerminalScreen() = default;

void TerminalScreen::feed(const QByteArray &bytes)
{
    m_pending += bytes;
    while (!m_pending.isEmpty()) {
        const auto count
            = wholeLength(QByteArrayView(m_pending).first(std::min(Piece, m_pending.size())));
        if (count == 0)
            break;
        vterm_input_write(m_term.get(), m_pending.constData(), size_t(count));
        m_pending.remove(0, count);
    }
    finish();
}

void TerminalScreen::resize(int rows, int columns)
{
    rows = std::clamp(rows, 1, LargestSide);
    columns = std::clamp(columns, 2, LargestSide);
    if (rows == m_rows && columns == m_columns)
        return;
    vterm_screen_flush_damage(m_screen);
    vterm_set_size(m_term.get(), rows, columns);
    m_rows = rows;
    m_columns = columns;
    m_touched.assign(size_t(rows), true);
    m_cursor.row = std::min(m_cursor.row, rows - 1);
    m_cursor.column = std::min(m_cursor.column, columns - 1);
    finish();
}

void TerminalScreen::reset()
{
    // A sequence that is not whole ends here, and the alternate screen, which a reset leaves on.
    m_pending.clear();
    feed("\x18\x1b[?1049l");
    vterm_screen_reset(m_screen, 1);
    m_forgotten += history();
    m_history.clear();
    touch(0, m_rows);
    finish();
}

TerminalLine TerminalScreen::line(int index) const
{
    if (index < 0 || index >= history() + m_rows)
        return {};
    return index < history() ? m_history[size_t(index)] : screenLine(index - history());
}

TerminalLine TerminalScreen::screenLine(int row) const
{
    TerminalLine line;
    line.cells.reserve(size_t(m_columns));
    for (int column = 0; column < m_columns; ++column) {
        VTermScreenCell cell;
        if (!vterm_screen_get_cell(m_screen, { row, column }, &cell))
            break;
        add(line, cell);
    }
    return line;
}

std::vector<bool> TerminalScreen::takeTouched()
{
    return std::exchange(m_touched, std::vector<bool>(size_t(m_rows)));
}

bool TerminalScreen::press(const QKeyEvent &event)
{
    const bool isKnown = pressKey(m_term.get(), event);
    flushWritten();
    return isKnown;
}

void TerminalScreen::type(const QString &text)
{
    for (const auto character : text.toUcs4())
        vterm_keyboard_unichar(m_term.get(), character, VTERM_MOD_NONE);
    flushWritten();
}

void TerminalScreen::paste(const QString &text)
{
    auto lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\r")).replace(u'\n', u'\r');
    vterm_keyboard_start_paste(m_term.get());
    for (const auto character : lines.toUcs4()) {
        // An escape could end the brackets, and the rest would be commands.
        const bool isControl = character < 0x20 || (character >= 0x7f && character < 0xa0);
        if (!isControl || character == '\r' || character == '\t')
            vterm_keyboard_unichar(m_term.get(), character, VTERM_MOD_NONE);
    }
    vterm_keyboard_end_paste(m_term.get());
    flushWritten();
}

void TerminalScreen::mouse(int row, int column, int button, bool isDown)
{
    if (!m_wantsMouse)
        return;
    vterm_mouse_move(m_term.get(), row, column, VTERM_MOD_NONE);
    vterm_mouse_button(m_term.get(), button, isDown, VTERM_MOD_NONE);
    flushWritten();
}

void TerminalScreen::mouseMoved(int row, int column)
{
    if (!m_wantsMouse)
        return;
    vterm_mouse_move(m_term.get(), row, column, VTERM_MOD_NONE);
    flushWritten();
}

void TerminalScreen::setFocused(bool isFocused)
{
    auto *state = vterm_obtain_state(m_term.get());
    isFocused ? vterm_state_focus_in(state) : vterm_state_focus_out(state);
    flushWritten();
}

void TerminalScreen::touch(int firstRow, int endRow)
{
    const int end = std::min(endRow, int(m_touched.size()));
    for (int row = std::max(firstRow, 0); row < end; ++row)
        m_touched[size_t(row)] = true;
}

void TerminalScreen::keep(TerminalLine line)
{
    m_history.push_back(std::move(line));
    if (m_history.size() <= size_t(LongestHistory))
        return;
    m_history.pop_front();
    ++m_forgotten;
}

//! Tells what happened, once for all of it.
void TerminalScreen::finish()
{
    vterm_screen_flush_damage(m_screen);
    flushWritten();
    if (std::exchange(m_titleIsNew, false)) {
        m_title = plainLine(QString::fromUtf8(m_titleBytes), LongestTitle);
        emit titleChanged(m_title);
    }
    if (std::exchange(m_hasRung, false))
        emit rang();
    emit changed();
}

void TerminalScreen::flushWritten()
{
    if (!m_written.isEmpty())
        emit written(std::exchange(m_written, {}));
}

} // namespace cirro
