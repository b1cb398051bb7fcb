// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/statusbadge.h"

#include <QHash>
#include <QPainter>
#include <QStyle>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSize = 16;
constexpr int Gap = 6;

//! States with a shape of their own; the others have the one of their tone.
const QHash<QString, Status> &shapes()
{
    static const QHash<QString, Status> known {
        { u"SHUTOFF"_s, Status::Stopped },      { u"DOWN"_s, Status::Stopped },
        { u"DISABLED"_s, Status::Stopped },     { u"DEACTIVATED"_s, Status::Stopped },
        { u"PAUSED"_s, Status::Paused },        { u"SUSPENDED"_s, Status::Suspended },
        { u"SHELVED"_s, Status::Shelved },      { u"SHELVED_OFFLOADED"_s, Status::Shelved },
        { u"VERIFY_RESIZE"_s, Status::Verify }, { u"RESCUE"_s, Status::Rescue },
        { u"DELETED"_s, Status::Deleted },      { u"SOFT_DELETED"_s, Status::Deleted },
        { u"TERMINATED"_s, Status::Deleted },   { u"LOCKED"_s, Status::Locked },
    };
    return known;
}

bool isBuilding(const QString &status)
{
    return status == "BUILD"_L1 || status == "REBUILD"_L1 || status == "CREATING"_L1
        || status == "QUEUED"_L1 || status == "SAVING"_L1;
}

} // namespace

Status statusShape(const QString &status, Tone tone)
{
    const auto word = status.toUpper().replace(u'-', u'_');
    if (tone == Tone::Busy)
        return isBuilding(word) ? Status::Building : Status::Busy;
    if (const auto known = shapes().constFind(word); known != shapes().cend())
        return *known;
    switch (tone) {
    case Tone::Good:
        return Status::Active;
    case Tone::Error:
        return Status::Error;
    case Tone::Warning:
        return Status::Verify;
    default:
        return Status::Unknown;
    }
}

StatusBadge::StatusBadge(const Resource &resource, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setResource(resource);
}

void StatusBadge::setResource(const Resource &resource)
{
    m_text = resource.isNull() ? StatusText() : StatusText(resource);
    m_shape = resource.isNull() ? Status::Unknown : statusShape(resource.status(), m_text.tone());
    setAccessibleName(m_text.word());
    setVisible(!m_text.isEmpty());
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return { width(fontMetrics(), m_text.word()), std::max(IconSize, fontMetrics().height()) };
}

void StatusBadge::paint(QPainter *painter, const QRect &rect, Status shape, const QString &word,
                        Tone tone, const QPalette &palette, bool selected,
                        Qt::LayoutDirection direction)
{
    if (word.isEmpty())
        return;
    const QRect iconRect(rect.left(), rect.top() + (rect.height() - IconSize) / 2, IconSize,
                         IconSize);
    const QRect textRect = rect.adjusted(IconSize + Gap, 0, 0, 0);
    statusIcon(shape).paint(painter, QStyle::visualRect(direction, rect, iconRect), Qt::AlignCenter,
                            selected ? QIcon::Selected : QIcon::Normal);
    painter->setPen(selected ? palette.color(QPalette::HighlightedText) : toneColor(tone, palette));
    const auto shown = painter->fontMetrics().elidedText(word, Qt::ElideRight, textRect.width());
    painter->drawText(QStyle::visualRect(direction, rect, textRect),
                      int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter))
                          | int(Qt::TextSingleLine),
                      shown);
}

int StatusBadge::width(const QFontMetrics &metrics, const QString &word)
{
    return IconSize + Gap + metrics.horizontalAdvance(word) + 2;
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_shape, m_text.word(), m_text.tone(), palette(), false,
          layoutDirection());
}

} // namespace cirro
