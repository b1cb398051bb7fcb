// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/console/terminalview.h"

#include "views/console/terminalaccessible.h"
#include "views/console/terminalpainter.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>

#include <cmath>

namespace cirro {

namespace {

constexpr int Margin = 4;
constexpr qsizetype Slice = 256 * 1024; // worked off in one turn of the event loop
constexpr qsizetype MostPending = 8 * Slice;
constexpr int BellPause = 500; // milliseconds

} // namespace

TerminalView::TerminalView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_colors(palette())
    , m_font(QFontDatabase::systemFont(QFontDatabase::FixedFont), devicePixelRatioF())
{
    installTerminalAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    setAccessibleName(tr("Terminal"));
    setAccessibleDescription(tr("Ctrl+Shift+Tab leaves the terminal."));
    // A terminal is written from left to right in every language.
    viewport()->setLayoutDirection(Qt::LeftToRight);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    addActions();
    connect(&m_screen, &TerminalScreen::changed, this, &TerminalView::take);
    connect(&m_screen, &TerminalScreen::written, this, &TerminalView::written);
    connect(&m_screen, &TerminalScreen::titleChanged, this, &TerminalView::titleChanged);
    connect(&m_screen, &TerminalScreen::rang, this, &TerminalView::ring);
    applyFont();
}

void TerminalView::feed(const QByteArray &bytes)
{
    m_pending += bytes;
    while (m_pending.size() > MostPending)
        drain();
    if (m_isDraining || m_pending.isEmpty())
        return;
    m_isDraining = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isDraining = false;
            drain();
            feed({});
        },
        Qt::QueuedConnection);
}

void TerminalView::drain()
{
    const auto bytes = m_pending.left(Slice);
    m_pending.remove(0, bytes.size());
    if (!bytes.isEmpty())
        m_screen.feed(bytes);
}

//! Takes over what became different on the screen.
void TerminalView::take()
{
    auto *bar = verticalScrollBar();
    const bool wasAtEnd = bar->value() == bar->maximum();
    const auto fell = m_screen.forgotten() - std::exchange(m_forgotten, m_screen.forgotten());
    const int kept = int(std::max<qint64>(0, bar->value() - fell));
    {
        const QSignalBlocker quiet(bar);
        bar->setPageStep(m_screen.rows());
        bar->setRange(0, m_screen.history());
        bar->setValue(wasAtEnd ? bar->maximum() : kept);
    }
    const auto touched = m_screen.takeTouched();
    for (int row = 0; row < int(touched.size()); ++row) {
        if (touched[size_t(row)])
            viewport()->update(rectOfRow(row + m_screen.history() - firstShown()));
    }
    // What was selected is not there any more.
    if (!m_isSelecting && !m_selection.isEmpty() && m_selection.text(m_screen) != m_selectedText)
        select({});
    tellAccessibility(this);
}

void TerminalView::applyFont()
{
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(std::clamp(font.pointSizeF() + m_zoom, 4.0, 48.0));
    m_font = TerminalFont(font, devicePixelRatioF());
    fit();
    viewport()->update();
}

void TerminalView::zoom(int points)
{
    m_zoom = points == 0 ? 0 : std::clamp(m_zoom + points, -6, 36);
    applyFont();
}

//! As many rows and columns as there is room for.
void TerminalView::fit()
{
    const auto room = viewport()->size() - QSize(2 * Margin, 2 * Margin);
    if (!isVisible() && !testAttribute(Qt::WA_Resized))
        return;
    const int rows = int(room.height() / m_font.cell().height());
    const int columns = int(room.width() / m_font.cell().width());
    const auto before = std::pair(m_screen.rows(), m_screen.columns());
    m_screen.resize(rows, columns);
    viewport()->update();
    if (before != std::pair(m_screen.rows(), m_screen.columns()))
        emit resized(m_screen.rows(), m_screen.columns());
}

void TerminalView::resizeEvent(QResizeEvent *)
{
    fit();
}

void TerminalView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellAccessibility(this);
}

bool TerminalView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Before the program's shortcuts: what a terminal needs for itself.
        auto *key = static_cast<QKeyEvent *>(event);
        const auto both = Qt::ControlModifier | Qt::ShiftModifier;
        const bool isOfProgram = (key->modifiers() & both) == both
            || (key->key() == Qt::Key_Tab && key->modifiers().testFlag(Qt::ControlModifier));
        event->setAccepted(!isOfProgram || commandFor(*key));
        return event->isAccepted();
    }
    if (event->type() == QEvent::ScreenChangeInternal)
        applyFont(); // the pixels may have another size there
    return QAbstractScrollArea::event(event);
}

void TerminalView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_colors = TerminalColors(palette());
    viewport()->update();
}

void TerminalView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    TerminalPainter terminal(painter, m_font, m_colors);
    terminal.setBlinkIsOn(m_blinkIsOn);
    for (const auto &rect : event->region())
        painter.fillRect(rect, m_colors.ground());
    const auto &cursor = m_screen.cursor();
    for (int row = 0; row < m_screen.rows(); ++row) {
        if (!event->region().intersects(rectOfRow(row)))
            continue;
        const int index = firstShown() + row;
        const auto line = m_screen.line(index);
        const auto selected = m_selection.columns(index + m_screen.forgotten(), m_screen.columns());
        if (terminal.paintLine(line, m_screen.columns(), cornerOf(row), selected))
            m_blinkingRows.insert(row);
        const bool hasCursor = cursor.isVisible && index == m_screen.history() + cursor.row;
        if (hasCursor && (!hasFocus() || !cursor.blinks || m_blinkIsOn))
            terminal.paintCursor(cursor, line, cornerOf(row), hasFocus());
    }
}

void TerminalView::restartBlinking()
{
    m_blinkIsOn = true;
    const int time = QGuiApplication::styleHints()->cursorFlashTime();
    if (hasFocus() && time > 1)
        m_blink.start(time / 2, this);
    else
        m_blink.stop();
    const auto &cursor = m_screen.cursor();
    viewport()->update(rectOfRow(m_screen.history() + cursor.row - firstShown()));
}

void TerminalView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blink.timerId())
        return QAbstractScrollArea::timerEvent(event);
    m_blinkIsOn = !m_blinkIsOn;
    auto rows = std::exchange(m_blinkingRows, {});
    if (m_screen.cursor().blinks)
        rows.insert(m_screen.history() + m_screen.cursor().row - firstShown());
    for (const int row : rows)
        viewport()->update(rectOfRow(row));
}

void TerminalView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_screen.setFocused(true);
    restartBlinking();
}

void TerminalView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_screen.setFocused(false);
    restartBlinking();
}

//! A guest can ring without end.
void TerminalView::ring()
{
    if (m_sinceBell.isValid() && m_sinceBell.elapsed() < BellPause)
        return;
    m_sinceBell.start();
    QApplication::beep();
}

void TerminalView::reset()
{
    select({});
    m_screen.reset();
}

QString TerminalView::visibleText() const
{
    QStringList lines;
    for (int row = 0; row < m_screen.rows(); ++row)
        lines.append(m_screen.line(firstShown() + row).text());
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

QSize TerminalView::sizeHint() const
{
    const auto &cell = m_font.cell();
    return { int(std::ceil(80 * cell.width())) + 2 * Margin
                 + verticalScrollBar()->sizeHint().width(),
             int(std::ceil(24 * cell.height())) + 2 * Margin };
}

int TerminalView::firstShown() const
{
    return verticalScrollBar()->value();
}

QPointF TerminalView::cornerOf(int row) const
{
    return { Margin, Margin + row * m_font.cell().height() };
}

QRect TerminalView::rectOfRow(int row) const
{
    return QRectF(0, cornerOf(row).y(), viewport()->width(), m_font.cell().height())
        .toAlignedRect();
}

} // namespace cirro
