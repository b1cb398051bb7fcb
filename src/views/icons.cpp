// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/icons.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

// A linker drops the resource's initialiser from a static library that nobody names. The macro
// declares a function of the global namespace, hence it stands outside of ours.
static void openIconResource()
{
    Q_INIT_RESOURCE(resources);
}

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int SmallGrid = 16;
constexpr int LargeGrid = 22;
constexpr auto ApplicationIcon = "io.github.cirroscope.cirroscope"_L1;
constexpr auto AccentInFiles = "#2f7de1"_L1;
constexpr auto StrokeInFiles = "stroke-width=\"1.5\""_L1;

struct StatusRow
{
    Status status;
    QLatin1StringView name;
    Tone tone;
};

constexpr std::array StatusRows {
    StatusRow { Status::Active, "status/active"_L1, Tone::Good },
    StatusRow { Status::Stopped, "status/stopped"_L1, Tone::Neutral },
    StatusRow { Status::Error, "status/error"_L1, Tone::Error },
    StatusRow { Status::Building, "status/building"_L1, Tone::Busy },
    StatusRow { Status::Busy, "status/busy"_L1, Tone::Busy },
    StatusRow { Status::Paused, "status/paused"_L1, Tone::Neutral },
    StatusRow { Status::Suspended, "status/suspended"_L1, Tone::Neutral },
    StatusRow { Status::Shelved, "status/shelved"_L1, Tone::Neutral },
    StatusRow { Status::Verify, "status/verify"_L1, Tone::Warning },
    StatusRow { Status::Rescue, "status/rescue"_L1, Tone::Warning },
    StatusRow { Status::Deleted, "status/deleted"_L1, Tone::Neutral },
    StatusRow { Status::Unknown, "status/unknown"_L1, Tone::Neutral },
    StatusRow { Status::Locked, "status/locked"_L1, Tone::Neutral },
};

//! Icons outside of status/ that are told in a tone as well.
constexpr std::array TonedIcons {
    std::pair { "dialog-error"_L1, Tone::Error },
    std::pair { "dialog-warning"_L1, Tone::Warning },
    std::pair { "emblem-success"_L1, Tone::Good },
};

//! Icons that point along the reading direction and turn round with it.
constexpr std::array DirectedIcons {
    "action/migrate"_L1,
    "application-exit"_L1,
    "document-export"_L1,
    "document-import"_L1,
    "edit-clear"_L1,
    "edit-redo"_L1,
    "edit-undo"_L1,
    "go-jump"_L1,
    "go-next"_L1,
    "go-previous"_L1,
    "pan-end"_L1,
    "pan-start"_L1,
    "resource/compute/migration"_L1,
    "resource/compute/servermigration"_L1,
    "sidebar-show"_L1,
    "utilities-log-viewer"_L1,
    "view-list"_L1,
    "view-sort-ascending"_L1,
    "view-sort-descending"_L1,
};

struct Ink
{
    QColor stroke;
    QColor accent;
};

std::optional<Tone> toneOf(const QString &name)
{
    for (const auto &row : StatusRows)
        if (row.name == name)
            return row.tone;
    for (const auto &[toned, toneOfIcon] : TonedIcons)
        if (toned == name)
            return toneOfIcon;
    return std::nullopt;
}

Ink inkFor(const QString &name, QIcon::Mode mode)
{
    const auto palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled) {
        const auto faint = palette.color(QPalette::Disabled, QPalette::WindowText);
        return { faint, faint };
    }
    if (mode == QIcon::Selected) {
        const auto onHighlight = palette.color(QPalette::Active, QPalette::HighlightedText);
        return { onHighlight, onHighlight };
    }
    if (const auto toned = toneOf(name)) {
        const auto color = toneColor(*toned, palette);
        return { color, color };
    }
    return { palette.color(QPalette::Active, QPalette::WindowText), accentColor(palette) };
}

QString pathOf(const QString &name, int grid)
{
    if (name == ApplicationIcon)
        return ":/icons/"_L1 + name + ".svg"_L1;
    return u":/icons/%1/%2.svg"_s.arg(grid).arg(name);
}

//! Sorted. The resource does not change while the program runs, so it is walked once.
const QStringList &drawnNames()
{
    static const auto names = [] {
        openIconResource();
        const auto root = u":/icons/%1/"_s.arg(SmallGrid);
        QStringList found;
        for (QDirIterator files(root, { u"*.svg"_s }, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();)
            found.append(files.next().mid(root.size()).chopped(4));
        found.sort();
        return found;
    }();
    return names;
}

QString drawnName(const QString &name)
{
    if (name == ApplicationIcon || hasIcon(name))
        return name;
    if (name.startsWith("resource/"_L1))
        return u"resource/generic"_s;
    if (name.startsWith("service/"_L1))
        return u"service/generic"_s;
    if (name.startsWith("status/"_L1))
        return u"status/unknown"_s;
    return u"unknown"_s;
}

//! The side at which the drawing fills a square of @p side logical pixels: its own grid where a
//! small margin buys sharp lines, otherwise all of it.
double inkedSide(double side)
{
    if (side >= SmallGrid && side < SmallGrid + 4)
        return SmallGrid;
    if (side >= LargeGrid && side < LargeGrid + 4)
        return LargeGrid;
    return side;
}

//! Strokes grow with the root of the size only, so that a large icon stays as fine as a small one.
QByteArray strokeFor(double side)
{
    const auto width = side > LargeGrid + 4 ? 1.5 * std::sqrt(LargeGrid / side) : 1.5;
    return "stroke-width=\""_ba + QByteArray::number(width, 'f', 3) + '"';
}

QByteArray coloured(const QString &path, const Ink &ink, double side)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto svg = file.readAll();
    if (path.endsWith(ApplicationIcon + ".svg"_L1))
        return svg;
    svg.replace("currentColor", ink.stroke.name().toLatin1());
    svg.replace(QByteArrayView(AccentInFiles.data(), AccentInFiles.size()),
                ink.accent.name().toLatin1());
    svg.replace(QByteArrayView(StrokeInFiles.data(), StrokeInFiles.size()), strokeFor(side));
    return svg;
}

//! Paints one drawing in the colours of the palette that the application has at that moment.
class Drawing final : public QIconEngine
{
public:
    explicit Drawing(const QString &name)
        : m_name(name)
        , m_drawn(drawnName(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto scale = painter->device()->devicePixelRatio();
        auto shown = scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale);
        shown.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), shown);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    //! @p size is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        if (size.isEmpty())
            return {};
        const auto ink = inkFor(m_drawn, mode);
        const auto mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft
            && std::find(DirectedIcons.begin(), DirectedIcons.end(), m_drawn)
                != DirectedIcons.end();
        const auto key = u"cirro/%1/%2x%3@%4/%5%6%7"_s.arg(m_drawn)
                             .arg(size.width())
                             .arg(size.height())
                             .arg(scale)
                             .arg(ink.stroke.name(), ink.accent.name(), mirrored ? "m"_L1 : ""_L1);
        QPixmap cached;
        if (!QPixmapCache::find(key, &cached)) {
            cached = QPixmap::fromImage(rendered(size, scale, ink, mirrored));
            QPixmapCache::insert(key, cached);
        }
        return cached;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return u"cirro::Drawing"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new Drawing(*this); }

private:
    QImage rendered(const QSize &size, qreal scale, const Ink &ink, bool mirrored) const
    {
        const auto room = std::min(size.width(), size.height());
        const auto logical = inkedSide(room / scale);
        const auto grid = logical < LargeGrid - 2 ? SmallGrid : LargeGrid;
        const auto side = std::min(room, static_cast<int>(std::lround(logical * scale)));
        QRect target(0, 0, side, side);
        target.moveTo((size.width() - side) / 2, (size.height() - side) / 2);

        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(coloured(pathOf(m_drawn, grid), ink, logical));
        QPainter painter(&image);
        renderer.render(&painter, target);
        painter.end();
        return mirrored ? image.mirrored(true, false) : image;
    }

    QString m_name;
    QString m_drawn;
};

} // namespace

QIcon icon(QAnyStringView name)
{
    return QIcon(new Drawing(name.toString()));
}

bool hasIcon(QAnyStringView name)
{
    const auto wanted = name.toString();
    return std::binary_search(drawnNames().begin(), drawnNames().end(), wanted);
}

QStringList iconNames()
{
    return drawnNames();
}

QIcon statusIcon(Status status)
{
    for (const auto &row : StatusRows)
        if (row.status == status)
            return icon(row.name);
    return icon("status/unknown"_L1);
}

Tone tone(Status status)
{
    for (const auto &row : StatusRows)
        if (row.status == status)
            return row.tone;
    return Tone::Neutral;
}

QIcon applicationIcon()
{
    openIconResource();
    return icon(ApplicationIcon);
}

} // namespace cirro
