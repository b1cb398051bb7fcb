// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/faultcard.h"

#include "views/iconlabel.h"
#include "views/icons.h"
#include "views/palettes.h"
#include "views/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

// Properties in which services tell why something failed.
constexpr std::array FaultKeys { "fault/message", "status_reason", "last_error", "error_message" };
constexpr char FaultObject[] = "fault/";

QDateTime timeOf(const Resource &resource)
{
    QDateTime time;
    fromJson(resource.raw()[u"fault"][u"created"], time);
    return time;
}

} // namespace

bool FaultCard::isFault(const PropInfo &info)
{
    return std::any_of(FaultKeys.begin(), FaultKeys.end(),
                       [&](const char *key) { return QByteArrayView(info.key) == key; });
}

bool FaultCard::belongsToFault(const PropInfo &info)
{
    return QByteArrayView(info.key).startsWith(FaultObject);
}

FaultCard::FaultCard(QWidget *parent)
    : QFrame(parent)
    , m_text(PlainLabel::paragraph({}, this))
    , m_facts(PlainLabel::paragraph({}, this))
    , m_events(new QPushButton(tr("Show events"), this))
{
    setObjectName(u"faultCard"_s);
    setAccessibleName(tr("Why it failed"));
    auto *mark = new IconLabel(16, this);
    mark->setIcon(icon("dialog-error"));
    auto *copy = new QPushButton(icon("edit-copy"), tr("Copy"), this);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(m_events, &QPushButton::clicked, this, &FaultCard::eventsWanted);
    m_events->hide();
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(m_text);
    texts->addWidget(m_facts);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    row->addWidget(m_events, 0, Qt::AlignTop);
}

void FaultCard::setFault(const Resource &resource, const QString &text)
{
    m_resource = resource;
    m_text->setText(text);
    setAccessibleDescription(text);
    showFacts();
}

void FaultCard::setRequestId(const QString &requestId)
{
    m_requestId = requestId;
    showFacts();
}

void FaultCard::setEventsOffered(bool offered)
{
    m_events->setVisible(offered);
}

QString FaultCard::text() const
{
    return m_text->text();
}

void FaultCard::showFacts()
{
    QStringList facts;
    const auto time = timeOf(m_resource);
    if (time.isValid())
        facts << tr("Failed %1").arg(ValueText::relative(time));
    if (const int code = m_resource.raw()[u"fault"][u"code"].toInt())
        facts << tr("code %1").arg(code);
    if (!m_requestId.isEmpty())
        facts << m_requestId;
    m_facts->setText(facts.join(u" \u00b7 "_s));
    m_facts->setToolTip(plainToolTip(ValueText::absolute(time)));
    m_facts->setVisible(!facts.isEmpty());
}

QString FaultCard::report() const
{
    const auto time = timeOf(m_resource);
    const auto details = m_resource.raw()[u"fault"][u"details"].toString();
    QStringList lines { tr("%1 %2 (%3)", "type, name, id")
                            .arg(m_resource.schema().label(), m_resource.name(), m_resource.id()),
                        text() };
    if (time.isValid())
        lines << tr("Failed: %1").arg(time.toUTC().toString(Qt::ISODate));
    if (!m_requestId.isEmpty())
        lines << tr("Request ID: %1").arg(m_requestId);
    if (!details.isEmpty())
        lines << details;
    return lines.join(u'\n');
}

void FaultCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto color = toneColor(Tone::Error, palette());
    painter.fillRect(QRect(isRightToLeft() ? width() - 3 : 0, 0, 3, height()), color);
    color.setAlphaF(0.10f);
    painter.fillRect(rect(), color);
}

} // namespace cirro
