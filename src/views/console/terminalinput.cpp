// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a TerminalView does with keys, mouse and clipboard.

#include "views/console/terminalview.h"

#include "views/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesOfOneNotch = 3;

int buttonOf(Qt::MouseButton button)
{
    return button == Qt::LeftButton ? 1 : button == Qt::MiddleButton ? 2 : 3;
}

} // namespace

void TerminalView::addActions()
{
    using K = QKeySequence;
    addCommand(tr("&Copy"), "edit-copy", { K(u"Ctrl+Shift+C"_s) }, &TerminalView::copy);
    addCommand(tr("&Paste"), "edit-paste", { K(u"Ctrl+Shift+V"_s) }, &TerminalView::paste);
    addCommand(tr("Select &all"), "edit-select-all", {}, &TerminalView::selectAll);
    auto *line = new QAction(this);
    line->setSeparator(true);
    addAction(line);
    const auto addZoom
        = [this](const QString &text, const char *iconName, const QList<K> &keys, int points) {
              auto *action = addCommand(text, iconName, keys, nullptr);
              connect(action, &QAction::triggered, this, [this, points] { zoom(points); });
          };
    addZoom(tr("&Larger text"), "zoom-in", { K(u"Ctrl++"_s), K(u"Ctrl+="_s) }, 1);
    addZoom(tr("&Smaller text"), "zoom-out", { K(u"Ctrl+-"_s) }, -1);
    addZoom(tr("&Normal text"), "zoom-fit-best", { K(u"Ctrl+0"_s) }, 0);
    addCommand(tr("&Reset the terminal"), "edit-clear", {}, &TerminalView::reset);
}

QAction *TerminalView::addCommand(const QString &text, const char *iconName,
                                  const QList<QKeySequence> &keys, void (TerminalView::*act)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcuts(keys);
    // Carried out by keyPressEvent(), so that the program's own shortcuts cannot be in the way.
    action->setShortcutContext(Qt::WidgetShortcut);
    if (act)
        connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

QAction *TerminalView::commandFor(const QKeyEvent &event) const
{
    // Shift is what makes a plus of another key on many keyboards.
    const auto plain = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(int(plain) | event.key());
    const QKeySequence unshifted(int(plain & ~Qt::ShiftModifier) | event.key());
    const bool isSign = event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal;
    for (auto *action : actions()) {
        if (action->shortcuts().contains(isSign ? unshifted : pressed))
            return action;
    }
    return nullptr;
}

void TerminalView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (auto *command = commandFor(*event))
        return command->trigger();
    const auto both = Qt::ControlModifier | Qt::ShiftModifier;
    if ((event->modifiers() & both) == both) {
        const bool leaves = event->key() == Qt::Key_Backtab || event->key() == Qt::Key_Tab;
        if (!leaves || !QAbstractScrollArea::focusNextPrevChild(false))
            event->ignore();
        return;
    }
    if (scrollByKey(*event))
        return;
    if (!m_screen.press(*event))
        return event->ignore();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    restartBlinking();
}

bool TerminalView::scrollByKey(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::ShiftModifier || m_screen.isAlternate())
        return false;
    auto *bar = verticalScrollBar();
    switch (event.key()) {
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return true;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return true;
    default:
        return false;
    }
}

void TerminalView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        m_screen.type(event->commitString());
    event->accept();
}

QVariant TerminalView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query != Qt::ImCursorRectangle)
        return QAbstractScrollArea::inputMethodQuery(query);
    const auto &cursor = m_screen.cursor();
    const auto corner = cornerOf(m_screen.history() + cursor.row - firstShown());
    return QRectF(corner + QPointF(cursor.column * m_font.cell().width(), 0), m_font.cell());
}

//! Tab is a key of the guest.
bool TerminalView::focusNextPrevChild(bool)
{
    return false;
}

void TerminalView::copy()
{
    if (!m_selectedText.isEmpty())
        QGuiApplication::clipboard()->setText(m_selectedText);
}

void TerminalView::paste()
{
    pasteText(QGuiApplication::clipboard()->text());
}

void TerminalView::pasteText(const QString &text)
{
    if (text.isEmpty())
        return;
    m_screen.paste(text);
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void TerminalView::selectAll()
{
    select(TerminalSelection::all(m_screen));
    finishSelection();
}

void TerminalView::select(const TerminalSelection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    m_selectedText.clear();
    viewport()->update();
}

void TerminalView::finishSelection()
{
    m_isSelecting = false;
    m_selectedText = m_selection.text(m_screen);
    auto *clipboard = QGuiApplication::clipboard();
    if (!m_selectedText.isEmpty() && clipboard->supportsSelection())
        clipboard->setText(m_selectedText, QClipboard::Selection);
}

//! With a \a rounding of a half it is the nearest gap between characters, without one the
//! character.
TerminalSelection::Place TerminalView::placeAt(const QPointF &point, qreal rounding) const
{
    const auto corner = cornerOf(0);
    const int row = std::clamp(int((point.y() - corner.y()) / m_font.cell().height()), 0,
                               m_screen.rows() - 1);
    const auto columns = (point.x() - corner.x()) / m_font.cell().width() + rounding;
    const int column = std::clamp(int(columns), 0, m_screen.columns() - (rounding > 0 ? 0 : 1));
    return { m_screen.forgotten() + firstShown() + row, column };
}

//! Shift takes the mouse away from a guest that asked for it.
bool TerminalView::isForGuest(const QMouseEvent &event) const
{
    return m_screen.wantsMouse() && !event.modifiers().testFlag(Qt::ShiftModifier)
        && firstShown() == m_screen.history();
}

bool TerminalView::tellGuest(const QMouseEvent &event, bool isDown)
{
    if (!isForGuest(event) || m_isSelecting)
        return false;
    const auto place = placeAt(event.position());
    m_screen.mouse(guestRow(place), place.column, buttonOf(event.button()), isDown);
    return true;
}

int TerminalView::guestRow(const TerminalSelection::Place &place) const
{
    return int(place.line - m_screen.forgotten() - firstShown());
}

void TerminalView::mousePressEvent(QMouseEvent *event)
{
    if (tellGuest(*event, true))
        return;
    if (event->button() == Qt::MiddleButton) {
        auto *clipboard = QGuiApplication::clipboard();
        return pasteText(clipboard->text(clipboard->supportsSelection() ? QClipboard::Selection
                                                                        : QClipboard::Clipboard));
    }
    if (event->button() != Qt::LeftButton)
        return;
    // A third click soon after a double click takes the line.
    const bool isThird = m_sinceDoubleClick.isValid()
        && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval();
    m_sinceDoubleClick.invalidate();
    m_isSelecting = true;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && !m_selection.isEmpty())
        return extendSelection(event->position());
    using Unit = TerminalSelection::Unit;
    select(TerminalSelection(m_screen, placeAt(event->position(), 0.5),
                             isThird ? Unit::Line : Unit::Character));
}

void TerminalView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (tellGuest(*event, true) || event->button() != Qt::LeftButton)
        return;
    m_sinceDoubleClick.start();
    m_isSelecting = true;
    select(TerminalSelection(m_screen, placeAt(event->position()), TerminalSelection::Unit::Word));
}

void TerminalView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isSelecting) {
        if (isForGuest(*event)) {
            const auto place = placeAt(event->position());
            m_screen.mouseMoved(guestRow(place), place.column);
        }
        return;
    }
    const int y = event->position().toPoint().y();
    if (y < 0 || y > viewport()->height())
        verticalScrollBar()->triggerAction(y < 0 ? QAbstractSlider::SliderSingleStepSub
                                                 : QAbstractSlider::SliderSingleStepAdd);
    extendSelection(event->position());
}

void TerminalView::extendSelection(const QPointF &point)
{
    const bool isFine = m_selection.unit() == TerminalSelection::Unit::Character;
    auto longer = m_selection;
    longer.extendTo(m_screen, placeAt(point, isFine ? 0.5 : 0));
    select(longer);
}

void TerminalView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isSelecting && event->button() == Qt::LeftButton)
        return finishSelection();
    tellGuest(*event, false);
}

void TerminalView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return zoom(event->angleDelta().y() > 0 ? 1 : -1);
    if (!m_screen.isAlternate() && !m_screen.wantsMouse())
        return QAbstractScrollArea::wheelEvent(event);
    // Programs that fill the screen scroll by themselves: they get the wheel, or arrow keys.
    m_wheel += event->angleDelta().y();
    const int notches = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= notches * QWheelEvent::DefaultDeltasPerStep;
    const auto place = placeAt(event->position());
    for (int i = 0; i < std::abs(notches); ++i) {
        if (m_screen.wantsMouse()) {
            m_screen.mouse(guestRow(place), place.column, notches > 0 ? 4 : 5, true);
            continue;
        }
        const QKeyEvent key(QEvent::KeyPress, notches > 0 ? Qt::Key_Up : Qt::Key_Down,
                            Qt::NoModifier);
        for (int line = 0; line < LinesOfOneNotch; ++line)
            m_screen.press(key);
    }
    event->accept();
}

void TerminalView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

} // namespace cirro
