// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/console/terminalcell.h"

#include <QObject>

#include <deque>
#include <memory>

class QKeyEvent;
struct VTerm;
struct VTermScreen;

namespace cirro {

/*!
    \brief The state of a terminal: what an xterm would show after the bytes it was fed with.

    Made by libvterm: UTF-8, wide and combining characters, 256 and true colours, alternate screen,
    bracketed paste, mouse. Lines that leave the screen at its top go into a history of bounded
    length. Lines are counted from the oldest of the history; the screen's own come after it.

    Everything that a guest can make grow is bounded. Not a widget; GUI thread only.
*/
class TerminalScreen final : public QObject
{
    Q_OBJECT

public:
    static constexpr int LongestHistory = 10'000; //!< lines

    enum class CursorShape { Block, Underline, Bar };
    struct Cursor
    {
        int row = 0;
        int column = 0;
        bool isVisible = true;
        bool blinks = true;
        CursorShape shape = CursorShape::Block;
    };

    explicit TerminalScreen(int rows = 24, int columns = 80, QObject *parent = nullptr);
    ~TerminalScreen() override;

    //! Bytes from the guest. changed() is emitted once for all of them.
    void feed(const QByteArray &bytes);
    //! Lines that no longer fit go into the history, and come back from it when there is room.
    void resize(int rows, int columns);
    //! As switched on anew; the history goes as well.
    void reset();

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    //! Lines above the screen.
    int history() const { return int(m_history.size()); }
    //! Lines that were in the history and fell out of it; a line's number plus this never changes.
    qint64 forgotten() const { return m_forgotten; }
    //! Line \a index of history() + rows() lines.
    TerminalLine line(int index) const;
    const Cursor &cursor() const { return m_cursor; }
    //! What the guest calls itself: one line of bounded length.
    const QString &title() const { return m_title; }
    bool isAlternate() const { return m_isAlternate; }
    //! Whether clicks and the wheel are for the guest.
    bool wantsMouse() const { return m_wantsMouse; }

    //! Rows of the screen that were touched since the last call, one flag for each.
    std::vector<bool> takeTouched();

    //! False = no key that a terminal knows.
    bool press(const QKeyEvent &event);
    //! \a text as if typed.
    void type(const QString &text);
    //! \a text in brackets if the guest asked for them; control characters are left out.
    void paste(const QString &text);
    //! Button 1 left, 2 middle, 3 right, 4 and 5 the wheel. Nothing where wantsMouse() is false.
    void mouse(int row, int column, int button, bool isDown);
    void mouseMoved(int row, int column);
    void setFocused(bool isFocused);

signals:
    void changed();
    //! What is to be sent to the guest: keys, and answers to its questions.
    void written(const QByteArray &bytes);
    void titleChanged(const QString &title);
    void rang();

private:
    struct Callbacks;
    struct Free
    {
        void operator()(VTerm *term) const;
    };

    TerminalLine screenLine(int row) const;
    void touch(int firstRow, int endRow);
    void keep(TerminalLine line);
    void finish();
    void flushWritten();

    std::unique_ptr<VTerm, Free> m_term;
    VTermScreen *m_screen; // belongs to m_term
    int m_rows;
    int m_columns;
    std::deque<TerminalLine> m_history;
    qint64 m_forgotten = 0;
    std::vector<bool> m_touched;
    Cursor m_cursor;
    QString m_title;
    QByteArray m_titleBytes; // comes in pieces
    QByteArray m_pending; // the beginning of a character
    QByteArray m_written;
    bool m_isAlternate = false;
    bool m_wantsMouse = false;
    bool m_titleIsNew = false;
    bool m_hasRung = false;
};

} // namespace cirro
