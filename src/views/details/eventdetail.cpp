// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/eventdetail.h"

#include "views/busyline.h"
#include "views/details/eventtext.h"
#include "views/details/roomydelegate.h"
#include "views/errortext.h"
#include "views/icons.h"
#include "views/noticebar.h"
#include "views/plainlabel.h"

#include "sdk/compute/v2/instanceaction.h"
#include "store/serveractiontext.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

enum Column { EventColumn, ResultColumn, StartColumn, DurationColumn, HostColumn, ColumnCount };

Status shapeOf(const QJsonObject &event)
{
    const auto result = event[u"result"].toString();
    return result == "Success"_L1 ? Status::Active
        : result.isEmpty()        ? Status::Busy
                                  : Status::Error;
}

//! Lines below an event, as they were written: a traceback, what the operator's software adds.
void addLines(QTreeWidgetItem *event, const QString &title, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    auto *heading = new QTreeWidgetItem(event, { title });
    auto *lines = new QTreeWidgetItem(heading, { text.trimmed() });
    lines->setFont(0, QFontDatabase::systemFont(QFontDatabase::FixedFont));
    heading->setFirstColumnSpanned(true);
    lines->setFirstColumnSpanned(true);
}

} // namespace

EventDetail::EventDetail(const DetailsTools &tools, QWidget *parent)
    : DetailsPage(parent)
    , m_tools(tools)
    , m_title(new PlainLabel({}, this))
    , m_facts(PlainLabel::paragraph({}, this))
    , m_busy(new BusyLine(this))
    , m_bar(new NoticeBar(this))
    , m_events(new QTreeWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setWraps(true);
    m_events->setColumnCount(ColumnCount);
    m_events->setHeaderLabels({ tr("Event"), tr("Result"), tr("Started"), tr("Took"), tr("Host") });
    m_events->setFrameShape(QFrame::NoFrame);
    m_events->setItemDelegate(new RoomyDelegate(m_events));
    m_events->setIconSize({ 16, 16 });
    m_events->setAccessibleName(tr("Events of the action"));
    m_events->setObjectName(u"eventList"_s);
    m_events->setIndentation(16);
    m_events->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *copy = new QPushButton(icon("edit-copy"), tr("Copy report"), this);
    copy->setToolTip(tr("All of it as text, for a support ticket"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(report()); });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 4);
    head->addWidget(m_title, 1);
    head->addWidget(copy);
    auto *facts = new QHBoxLayout;
    facts->setContentsMargins(12, 0, 12, 6);
    facts->addWidget(m_facts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(facts);
    column->addWidget(m_busy);
    column->addWidget(m_bar);
    column->addWidget(m_events, 1);
}

void EventDetail::show(const Place &place, const Resource &action)
{
    const auto *before = m_action.isNull() ? nullptr : m_action.as<InstanceAction>();
    const auto *now = action.as<InstanceAction>();
    if (!now)
        return;
    const bool isSame = before && before->requestId() == now->requestId();
    // An action that goes on has a later last event, or its outcome.
    if (isSame && (m_request || !before->events().isEmpty())
        && before->updatedAt() == now->updatedAt() && before->message() == now->message())
        return;
    m_place = place;
    if (!isSame)
        m_events->clear();
    m_action = action;
    showAction();
    m_bar->hide();
    m_busy->setBusy(true);
    m_request = std::make_unique<QObject>();
    m_place->connection.compute()
        .retrieve(action.schema(), action.id(), place.parts)
        .deliver(m_request.get(), [this](const Result<Resource> &answer) { take(answer); });
}

void EventDetail::leave()
{
    m_request.reset();
    m_busy->setBusy(false);
}

void EventDetail::take(const Result<Resource> &answer)
{
    m_request.release()->deleteLater(); // we are called by it
    m_busy->setBusy(false);
    if (!answer) {
        m_bar->tell(Tone::Warning, ErrorText::iconName(answer.error()),
                    tr("The events could not be read: %1").arg(answer.error().text()));
        return;
    }
    m_action = *answer;
    showAction();
    showEvents();
}

void EventDetail::showAction()
{
    const auto &action = *m_action.as<InstanceAction>();
    m_title->setText(serverActionText(action.action()));
    QStringList facts { ValueText::absolute(action.startTime()), action.requestId() };
    if (!action.userId().isEmpty())
        facts << tr("by user %1").arg(action.userId());
    facts.removeAll(QString());
    m_facts->setText(facts.join(u'\n'));
}

void EventDetail::showEvents()
{
    m_events->clear();
    const QLocale locale;
    const auto events = m_action.as<InstanceAction>()->events();
    bool hasHosts = false;
    for (const auto &value : events) {
        const auto event = value.toObject();
        const auto host = event[u"host"].toString();
        hasHosts = hasHosts || !host.isEmpty();
        auto *item = new QTreeWidgetItem(m_events);
        item->setText(EventColumn, event[u"event"].toString());
        item->setText(ResultColumn, EventText::result(event));
        item->setIcon(ResultColumn, statusIcon(shapeOf(event)));
        item->setText(StartColumn,
                      locale.toString(EventText::time(event, "start_time").toLocalTime().time(),
                                      QLocale::ShortFormat));
        item->setText(DurationColumn, EventText::duration(event));
        item->setText(HostColumn, host);
        addLines(item, tr("Details"), event[u"details"].toString());
        addLines(item, tr("Traceback"), event[u"traceback"].toString());
        item->setExpanded(true);
    }
    m_events->setColumnHidden(HostColumn, !hasHosts);
    for (int column = 0; column < ColumnCount; ++column)
        m_events->resizeColumnToContents(column);
    if (events.isEmpty())
        m_bar->tell(Tone::Neutral, u"dialog-information"_s,
                    tr("The cloud tells nothing more of this action."));
}

QString EventDetail::report() const
{
    return m_action.isNull()
        ? QString()
        : EventText::report(m_action,
                            m_tools.where ? withoutIsolates(m_tools.where(*m_place)) : QString());
}

} // namespace cirro
