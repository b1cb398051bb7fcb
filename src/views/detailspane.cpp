// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/detailspane.h"

#include "views/busyline.h"
#include "views/details/detailstabs.h"
#include "views/iconlabel.h"
#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/statecard.h"
#include "views/statusbadge.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTabWidget>
#include <QToolButton>

#include <chrono>

namespace cirro {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto AskAfter = 150ms; // so that walking through rows with the keyboard asks nothing

//! Answers about one are as whole as rows of lists, or more; made of headers they are neither.
bool canCombine(const Kind &kind)
{
    return kind.update != Update::Headers && kind.update != Update::AllHeaders;
}

} // namespace

DetailsPane::DetailsPane(ResourceStore *store, ReferenceNames *names, QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_icon(new IconLabel(22, this))
    , m_title(new ElidedLabel({}, this))
    , m_badge(new StatusBadge({}, this))
    , m_type(new PlainLabel({}, this))
    , m_busy(new BusyLine(this))
    , m_tabs(new QTabWidget(this))
    , m_nothing(new StateCard(this))
{
    setObjectName(u"detailsPane"_s);
    setAccessibleName(tr("Details"));
    m_tabs->setObjectName(u"detailsTabs"_s);
    m_tabs->setAccessibleName(tr("Details of the selection"));
    m_tabs->setDocumentMode(true);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (auto *chosen = page())
            m_chosen.insert(m_tabsOf, chosen->objectName());
        tellPage();
    });
    m_tools.store = store;
    m_tools.names = names;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_busy);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_nothing, 1);
    m_askSoon.setSingleShot(true);
    connect(&m_askSoon, &QTimer::timeout, this, &DetailsPane::ask);
    setSelected(0);
}

QWidget *DetailsPane::makeHead()
{
    auto font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_type->setForegroundRole(QPalette::PlaceholderText);
    auto *close = new QToolButton(this);
    close->setIcon(icon("window-close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close details (F9)"));
    close->setAccessibleName(tr("Close details"));
    connect(close, &QToolButton::clicked, this, &DetailsPane::closed);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(12, 6, 8, 4);
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_title);
    head->addWidget(m_badge);
    head->addWidget(m_type);
    head->addStretch(1);
    head->addWidget(close);
    return m_head;
}

void DetailsPane::setTools(const DetailsTools &tools)
{
    auto *const store = m_tools.store;
    auto *const names = m_tools.names;
    m_tools = tools;
    m_tools.store = store;
    m_tools.names = names;
}

void DetailsPane::setResource(const Place &place, const Resource &resource)
{
    const bool isSame
        = m_place && !m_row.isNull() && *m_place == place && rowId(m_row) == rowId(resource);
    if (isSame && m_row.raw() == resource.raw() && !resource.raw().isEmpty())
        return;
    if (!isSame)
        m_answer = {};
    m_place = place;
    m_row = resource;
    m_nothing->hide();
    m_tabs->show();
    m_head->show();
    show(combined(resource));
    askSoon();
}

//! The row as the list has it now, with what only the answer about it alone tells.
Resource DetailsPane::combined(const Resource &row) const
{
    if (m_answer.isNull() || !canCombine(row.schema().kind()))
        return row;
    auto all = m_answer.raw();
    for (auto it = row.raw().begin(); it != row.raw().end(); ++it)
        all.insert(it.key(), *it);
    return Resource::load(row.schema(), all, row.uriParts());
}

void DetailsPane::askSoon()
{
    m_askSoon.stop();
    m_request.reset();
    m_busy->setBusy(false);
    if (isVisible() && !m_row.isNull() && !isFolder(m_row))
        m_askSoon.start(AskAfter);
}

void DetailsPane::setSelected(int count)
{
    m_askSoon.stop();
    m_request.reset();
    m_place.reset();
    m_row = {};
    m_answer = {};
    m_resource = {};
    m_busy->setBusy(false);
    tellPage();
    m_tabs->hide();
    m_head->hide();
    m_nothing->show();
    if (count)
        m_nothing->set(u"edit-select-all"_s, tr("%n row(s) selected", nullptr, count),
                       tr("Actions work on all of them."));
    else
        m_nothing->set(u"view-details"_s, tr("Nothing selected"),
                       tr("Select a row to see all that is known of it."));
}

void DetailsPane::show(const Resource &resource)
{
    m_resource = resource;
    const auto &schema = resource.schema();
    const bool folder = isFolder(resource);
    m_icon->setIcon(icon(folder ? u"folder"_s : u"resource/"_s + schema.key()));
    m_title->setText(m_place->shortName(resource));
    m_badge->setResource(resource);
    m_type->setText(folder ? tr("Folder") : schema.label());
    chooseTabs(resource);
    tellPage();
}

DetailsPage *DetailsPane::page() const
{
    return m_resource.isNull() ? nullptr : qobject_cast<DetailsPage *>(m_tabs->currentWidget());
}

void DetailsPane::showTab(const QString &id)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == id)
            m_tabs->setCurrentIndex(i);
    }
}

void DetailsPane::chooseTabs(const Resource &resource)
{
    const auto type = resource.schema().key() + (isFolder(resource) ? u"/folder"_s : QString());
    QList<qsizetype> wanted;
    const auto &tabs = detailsTabs();
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        if (tabs[i].isFor(resource))
            wanted << i;
    }
    if (m_tabsOf == type && m_tabsShown == wanted)
        return;
    m_tabsOf = type;
    m_tabsShown = wanted;
    const QSignalBlocker quiet(m_tabs);
    m_tabs->clear();
    for (const auto tab : wanted)
        m_tabs->addTab(pageAt(tab), tabs[tab].label());
    showTab(m_chosen.value(type));
}

DetailsPage *DetailsPane::pageAt(qsizetype tab)
{
    auto *&page = m_pages[tab];
    if (!page) {
        const auto &declared = detailsTabs()[tab];
        page = declared.make(m_tools, this);
        page->setObjectName(QLatin1String(declared.id));
        connect(page, &DetailsPage::linkActivated, this, &DetailsPane::linkActivated);
        connect(page, &DetailsPage::tabWanted, this, &DetailsPane::showTab);
    }
    return page;
}

void DetailsPane::tellPage()
{
    auto *seen = isVisible() ? page() : nullptr;
    if (m_told && m_told != seen)
        m_told->leave();
    m_told = seen;
    if (seen)
        seen->show(*m_place, m_resource);
}

void DetailsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellPage();
    askSoon();
}

void DetailsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    tellPage();
    askSoon();
}

void DetailsPane::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, palette().color(QPalette::Mid));
    painter.fillRect(0, 0, 1, height(), palette().color(QPalette::Mid));
}

void DetailsPane::ask()
{
    const auto &schema = m_row.schema();
    const auto allow = schema.kind().allow;
    if (!allows(allow, Allow::Retrieve) && !allows(allow, Allow::Head))
        return;
    const auto proxy = m_place->connection.service(schema.service());
    m_request = std::make_unique<QObject>();
    m_busy->setBusy(true);
    auto call = allows(allow, Allow::Retrieve)
        ? proxy.retrieve(schema, m_row.id(), m_row.uriParts())
        : proxy.head(schema, m_row.id(), m_row.uriParts());
    std::move(call).deliver(m_request.get(), [this](Result<Resource> answer) {
        m_busy->setBusy(false);
        if (!answer)
            return; // a failure is told by the list, which asks as well
        m_answer = *answer;
        show(*answer);
    });
}

} // namespace cirro
