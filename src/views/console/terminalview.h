// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/console/terminalcolors.h"
#include "views/console/terminalfont.h"
#include "views/console/terminalscreen.h"
#include "views/console/terminalselection.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>

#include <set>

namespace cirro {

/*!
    \brief A terminal to look at and to type into.

    Every key is the guest's, Tab and function keys too, but for: Ctrl+Shift+Tab, which leaves;
    Ctrl+Shift+C and Ctrl+Shift+V (copy, paste); Ctrl+plus, Ctrl+minus, Ctrl+0 (size of the text);
    Shift with Page Up, Page Down, Home and End (history). The context menu shows actions(), to
    which others may be added.

    Bytes are collected and worked off once for each turn of the event loop; only lines that changed
    are painted. Assistive tools get the visible lines as its value.
*/
class TerminalView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TerminalView(QWidget *parent = nullptr);

    //! Bytes from the guest.
    void feed(const QByteArray &bytes);
    const TerminalScreen &screen() const { return m_screen; }
    //! \a text as if typed.
    void type(const QString &text) { m_screen.type(text); }

    QString selectedText() const { return m_selectedText; }
    void selectAll();
    void copy();
    void paste();
    //! As switched on anew.
    void reset();
    //! Text larger (positive) or smaller by so many points; 0 = as the system wants it.
    void zoom(int points);
    //! The lines that are on view, for assistive tools.
    QString visibleText() const;

    QSize sizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    //! What is to be sent to the guest.
    void written(const QByteArray &bytes);
    void titleChanged(const QString &title);
    //! The terminal has another size; a guest on a serial line has to be told.
    void resized(int rows, int columns);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void addActions();
    QAction *addCommand(const QString &text, const char *iconName, const QList<QKeySequence> &keys,
                        void (TerminalView::*act)());
    QAction *commandFor(const QKeyEvent &event) const;
    bool scrollByKey(const QKeyEvent &event);
    void drain();
    void take();
    void applyFont();
    void fit();
    void restartBlinking();
    void ring();
    void pasteText(const QString &text);
    void select(const TerminalSelection &selection);
    void finishSelection();
    bool isForGuest(const QMouseEvent &event) const;
    bool tellGuest(const QMouseEvent &event, bool isDown);
    int guestRow(const TerminalSelection::Place &place) const;
    int firstShown() const;
    TerminalSelection::Place placeAt(const QPointF &point, qreal rounding = 0) const;
    void extendSelection(const QPointF &point);
    QRect rectOfRow(int row) const;
    QPointF cornerOf(int row) const;

    TerminalScreen m_screen;
    TerminalColors m_colors;
    TerminalFont m_font;
    int m_zoom = 0;
    QByteArray m_pending;
    bool m_isDraining = false;
    qint64 m_forgotten = 0; // lines, at the last look
    TerminalSelection m_selection;
    QString m_selectedText;
    bool m_isSelecting = false;
    QElapsedTimer m_sinceDoubleClick;
    QElapsedTimer m_sinceBell;
    QBasicTimer m_blink;
    bool m_blinkIsOn = true;
    std::set<int> m_blinkingRows;
    int m_wheel = 0;
};

} // namespace cirro
