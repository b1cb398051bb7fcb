// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/diagnosticspage.h"

#include "views/busyline.h"
#include "views/details/diagnosticstext.h"
#include "views/details/propertysection.h"
#include "views/errortext.h"
#include "views/noticebar.h"
#include "views/plainlabel.h"
#include "views/statecard.h"
#include "views/toolbutton.h"

#include "store/valuetext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTime>
#include <QToolButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 2;

//! All of \a facts, heading below heading, in columns that read from left to right.
QWidget *makeSheet(const QList<Facts> &facts)
{
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(14, 12, 14, 8);
    grid->setHorizontalSpacing(28);
    int at = 0;
    for (const auto &[title, rows] : facts) {
        auto *section = new PropertySection(title, sheet);
        for (const auto &[name, value] : rows)
            section->add(name, PlainLabel::paragraph(value, section));
        grid->addWidget(section, at / Columns, at % Columns, Qt::AlignTop);
        ++at;
    }
    for (int column = 0; column < Columns; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(at / Columns + 1, 1);
    return sheet;
}

} // namespace

DiagnosticsPage::DiagnosticsPage(const DetailsTools &, QWidget *parent)
    : DetailsPage(parent)
    , m_asked(new PlainLabel({}, this))
    , m_busy(new BusyLine(this))
    , m_bar(new NoticeBar(this))
    , m_pages(new QStackedWidget(this))
    , m_card(new StateCard(this))
    , m_facts(new QScrollArea(this))
{
    m_bar->setWraps(true);
    m_asked->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setWidgetResizable(true);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setBackgroundRole(QPalette::Base);
    m_facts->setAccessibleName(tr("Diagnostics"));
    m_pages->addWidget(m_card);
    m_pages->addWidget(m_facts);
    setFocusProxy(m_facts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeToolBar());
    column->addWidget(m_busy);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
}

QWidget *DiagnosticsPage::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *refresh
        = toolButton("view-refresh", tr("Refresh"), tr("Asks the host of the server now"), bar);
    refresh->setObjectName(u"diagnosticsRefresh"_s);
    connect(refresh, &QToolButton::clicked, this, &DiagnosticsPage::ask);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 6, 8, 6);
    row->addWidget(m_asked, 1);
    row->addWidget(refresh);
    return bar;
}

void DiagnosticsPage::show(const Place &place, const Resource &server)
{
    const bool isSame = m_place && *m_place == place && m_server.id() == server.id();
    const bool hasChanged = isSame && m_server.status() != server.status();
    m_place = place;
    m_server = server;
    if (!isSame) {
        leave();
        m_hasFacts = false;
        m_asked->clear();
        m_bar->hide();
        m_card->set({}, {}, tr("Asking the host of the server…"));
        m_pages->setCurrentWidget(m_card);
    }
    if (!std::exchange(m_isSeen, true) || hasChanged)
        ask();
}

void DiagnosticsPage::leave()
{
    m_isSeen = false;
    m_request.reset();
    m_busy->setBusy(false);
}

void DiagnosticsPage::ask()
{
    m_busy->setBusy(true);
    m_request = std::make_unique<QObject>();
    const auto compute = m_place->connection.compute();
    compute.diagnostics(m_server)
        .then([compute, server = m_server](const QJsonObject &diagnostics) {
            return compute.topology(server)
                .orElse([](const Error &) -> Result<QJsonObject> { return QJsonObject(); })
                .then([diagnostics](const QJsonObject &topology) {
                    return Measured { diagnostics, topology };
                });
        })
        .deliver(m_request.get(), [this](const Result<Measured> &answer) { take(answer); });
}

void DiagnosticsPage::take(const Result<Measured> &answer)
{
    m_request.release()->deleteLater(); // we are called by it
    m_busy->setBusy(false);
    if (answer)
        showFacts(*answer);
    else
        showError(answer.error());
}

void DiagnosticsPage::showFacts(const Measured &measured)
{
    m_hasFacts = true;
    m_bar->hide();
    m_asked->setText(tr("Measured at %1").arg(QLocale().toString(QTime::currentTime())));
    m_facts->setWidget(
        makeSheet(DiagnosticsText::of(measured.diagnostics, m_server.as<Server>()->ram())
                  + DiagnosticsText::topology(measured.topology)));
    m_pages->setCurrentWidget(m_facts);
}

//! Facts are of a server that ran: they stay only where the answer got lost.
void DiagnosticsPage::showError(const Error &error)
{
    const bool isRefused = error.status == 409 || error.status == 501 || error.status == 403;
    if (m_hasFacts && !isRefused) {
        m_bar->tell(Tone::Warning, ErrorText::iconName(error),
                    tr("Could not be measured again: %1").arg(error.message));
        m_bar->setToolTip(plainToolTip(error.text()));
        return;
    }
    m_hasFacts = false;
    m_asked->clear();
    m_bar->hide();
    m_pages->setCurrentWidget(m_card);
    const auto reason = error.detail.isEmpty() ? QString() : u"\n\n"_s + error.detail;
    const StateCard::Button retry { tr("Try again"), u"view-refresh"_s, [this] { ask(); } };
    if (error.status == 409)
        m_card->set(u"view-activity"_s, tr("The server is not running"),
                    tr("There is something to measure while it runs on a host.") + reason,
                    { retry }, ErrorText::facts(error));
    else if (error.status == 501)
        m_card->set(u"view-activity"_s, tr("Its hypervisor measures nothing"),
                    tr("The driver of this host has no diagnostics.") + reason, {},
                    ErrorText::facts(error));
    else if (error.kind == Error::Kind::Forbidden)
        m_card->setError(error, tr("You may not see the diagnostics"), {});
    else
        m_card->setError(error, tr("Could not get the diagnostics"), { retry });
}

QString DiagnosticsPage::shownState() const
{
    return m_pages->currentWidget() == m_card ? u"card"_s : u"facts"_s;
}

} // namespace cirro
