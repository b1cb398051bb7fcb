// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/console/terminalpainter.h"

#include <QGlyphRun>
#include <QPainter>

namespace cirro {

namespace {

bool isBold(quint16 attributes)
{
    return attributes & TerminalCell::Bold;
}

bool isItalic(quint16 attributes)
{
    return attributes & TerminalCell::Italic;
}

} // namespace

bool TerminalPainter::paintLine(const TerminalLine &line, int columns, QPointF at,
                                std::pair<int, int> selected)
{
    bool blinks = false;
    std::vector<Run> runs;
    for (int column = 0; column < columns; column = runs.back().to) {
        runs.push_back(runAt(line, column, columns, selected));
        paintGround(runs.back(), at);
        blinks = blinks || (runs.back().attributes & TerminalCell::Blink);
    }
    // Letters may reach over the edge of their cell: all grounds come first.
    for (const auto &run : runs) {
        if ((run.attributes & TerminalCell::Blink) && !m_blinkIsOn)
            continue;
        paintText(line, run, at);
        paintStrokes(run, at);
    }
    return blinks;
}

TerminalPainter::Run TerminalPainter::runAt(const TerminalLine &line, int from, int columns,
                                            std::pair<int, int> selected) const
{
    const auto isSelected
        = [&](int column) { return column >= selected.first && column < selected.second; };
    const auto first = line.cell(from);
    Run run { from, from + 1, m_colors.of(first, isSelected(from)), first.attributes };
    for (; run.to < columns; ++run.to) {
        const auto cell = line.cell(run.to);
        const auto colors = m_colors.of(cell, isSelected(run.to));
        if (cell.width != 0
            && (colors.ink != run.colors.ink || colors.ground != run.colors.ground
                || cell.attributes != run.attributes))
            break;
    }
    return run;
}

QRectF TerminalPainter::rectOf(const Run &run, QPointF at) const
{
    const auto &cell = m_font.cell();
    return { at.x() + run.from * cell.width(), at.y(), (run.to - run.from) * cell.width(),
             cell.height() };
}

void TerminalPainter::paintGround(const Run &run, QPointF at)
{
    m_painter.fillRect(rectOf(run, at), run.colors.ground);
}

void TerminalPainter::paintText(const TerminalLine &line, const Run &run, QPointF at)
{
    const auto &font = m_font.raw(isBold(run.attributes), isItalic(run.attributes));
    QList<quint32> glyphs;
    QList<QPointF> places;
    m_painter.setPen(run.colors.ink);
    for (int column = run.from; column < run.to; ++column) {
        const auto cell = line.cell(column);
        if (cell.character <= U' ')
            continue;
        const bool isPlain = cell.width == 1 && !line.marks.contains(column);
        const auto glyph = isPlain
            ? m_font.glyph(cell.character, isBold(run.attributes), isItalic(run.attributes))
            : 0;
        if (glyph == 0) {
            paintLetter(line, column, run, at);
            continue;
        }
        glyphs.append(glyph);
        places.append({ at.x() + column * m_font.cell().width(), at.y() + m_font.ascent() });
    }
    if (glyphs.isEmpty())
        return;
    QGlyphRun drawn;
    drawn.setRawFont(font);
    drawn.setGlyphIndexes(glyphs);
    drawn.setPositions(places);
    m_painter.drawGlyphRun({}, drawn);
}

//! What the font itself has no single glyph for: other scripts, wide letters, marks, emoji.
void TerminalPainter::paintLetter(const TerminalLine &line, int column, const Run &run, QPointF at)
{
    const auto width = std::max<int>(line.cell(column).width, 1) * m_font.cell().width();
    const QPointF place(at.x() + column * m_font.cell().width(), at.y() + m_font.ascent());
    const auto text = line.text(column, column + 1);
    m_painter.setFont(m_font.font(isBold(run.attributes), isItalic(run.attributes)));
    const auto natural = QFontMetricsF(m_painter.font()).horizontalAdvance(text);
    if (natural <= width + 0.5) {
        m_painter.drawText(place + QPointF((width - natural) / 2, 0), text);
        return;
    }
    // A glyph of another font that is too broad is narrowed rather than cut.
    m_painter.save();
    m_painter.translate(place);
    m_painter.scale(width / natural, 1);
    m_painter.drawText(QPointF(), text);
    m_painter.restore();
}

void TerminalPainter::paintStrokes(const Run &run, QPointF at)
{
    const auto rect = rectOf(run, at);
    const auto stroke = [&](qreal y) {
        m_painter.fillRect(QRectF(rect.left(), y, rect.width(), m_font.lineWidth()),
                           run.colors.ink);
    };
    if (run.attributes & TerminalCell::Underline)
        stroke(std::min(rect.top() + m_font.ascent() + m_font.lineWidth(),
                        rect.bottom() - m_font.lineWidth()));
    if (run.attributes & TerminalCell::Strike)
        stroke(rect.top() + std::round(m_font.ascent() * 0.65));
}

void TerminalPainter::paintCursor(const TerminalScreen::Cursor &cursor, const TerminalLine &line,
                                  QPointF at, bool isFocused)
{
    const auto under = line.cell(cursor.column);
    Run run { cursor.column,
              cursor.column + std::max<int>(under.width, 1),
              { m_colors.ground(), m_colors.cursor() },
              under.attributes };
    const auto rect = rectOf(run, at);
    const auto thin = 2 * m_font.lineWidth();
    if (!isFocused) {
        m_painter.setPen(QPen(m_colors.cursor(), m_font.lineWidth()));
        const auto half = m_font.lineWidth() / 2;
        m_painter.drawRect(rect.adjusted(half, half, -half, -half));
    } else if (cursor.shape == TerminalScreen::CursorShape::Underline) {
        m_painter.fillRect(QRectF(rect.left(), rect.bottom() - thin, rect.width(), thin),
                           m_colors.cursor());
    } else if (cursor.shape == TerminalScreen::CursorShape::Bar) {
        m_painter.fillRect(QRectF(rect.left(), rect.top(), thin, rect.height()), m_colors.cursor());
    } else {
        paintGround(run, at);
        paintText(line, run, at);
    }
}

} // namespace cirro
