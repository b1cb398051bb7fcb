// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/resourceview.h"

#include "views/busyline.h"
#include "views/errortext.h"
#include "views/listfooter.h"
#include "views/noticebar.h"
#include "views/palettes.h"
#include "views/resourcetable.h"
#include "views/skeleton.h"
#include "views/statecard.h"

#include "store/resourcemodel.h"
#include "store/resourcestore.h"
#include "store/valuetext.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace cirro {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto SlowAfter = 10s;
constexpr auto FooterEvery = 5s;
constexpr auto RowsRest = 100ms; // between two times that the selection is said to have changed

} // namespace

ResourceView::ResourceView(ResourceStore *store, ReferenceNames *names, QSettings *settings,
                           QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_names(names)
    , m_bar(new NoticeBar(this))
    , m_busy(new BusyLine(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new ResourceTable(settings, this))
    , m_skeleton(new Skeleton(this))
    , m_card(new StateCard(this))
    , m_footer(new ListFooter(this))
{
    setAcceptDrops(true);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_skeleton);
    m_pages->addWidget(m_card);
    setFocusProxy(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_busy);
    column->addWidget(m_pages, 1);
    column->addWidget(m_footer);

    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, &ResourceView::showState);
    connect(&m_footerTimer, &QTimer::timeout, this, &ResourceView::updateFooter);
    m_footerTimer.start(FooterEvery);
    connect(m_table, &ResourceTable::selectionChangedByUser, this, [this] {
        updateFooter();
        emit selectionChanged();
    });
    connect(m_table, &ResourceTable::opened, this, &ResourceView::opened);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        emit contextMenuRequested(m_table->viewport()->mapToGlobal(position));
    });
    m_card->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_card, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        emit contextMenuRequested(m_card->mapToGlobal(position));
    });
    connect(&m_table->rows(), &SortFilterModel::filterChanged, this, &ResourceView::showState);
    connect(&m_table->rows(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                const auto &chosen = m_table->selectionModel()->selection();
                if (chosen.end()
                    != std::find_if(chosen.begin(), chosen.end(), [&](const auto &range) {
                           return range.top() <= to.row() && range.bottom() >= from.row();
                       }))
                    tellRowsChanged();
            });
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_hasMoreChanges, false))
            tellRowsChanged();
    });
}

//! At once where it is the first change for a while: hundreds of rows that an operation changes
//! one after another are told of a few times in a second.
void ResourceView::tellRowsChanged()
{
    m_hasMoreChanges = m_rest.isActive();
    if (m_hasMoreChanges)
        return;
    m_rest.start(RowsRest);
    emit selectedRowsChanged();
}

void ResourceView::setPlace(const Place &place, const QString &where)
{
    disconnect(m_listingConnection);
    auto fresh = m_store->watch(place);
    m_place = place;
    m_where = where;
    m_createAction = nullptr;
    m_table->rows().setNames(m_names, place.connection);
    m_table->show(fresh->model(), place.hasFolders());
    m_watch = std::move(fresh); // the one before goes only now, when nobody shows its rows
    m_listingConnection
        = connect(m_watch.listing().get(), &Listing::changed, this, &ResourceView::showState);
    m_slow.start(SlowAfter);
    if (m_table->rows().rowCount() && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_table->rows().index(0, 0),
                                                   QItemSelectionModel::NoUpdate);
    showState();
}

void ResourceView::clear()
{
    disconnect(m_listingConnection);
    m_place.reset();
    m_slow.stop();
    m_table->show(nullptr, false);
    m_watch.reset();
}

void ResourceView::setFilterText(const QString &text)
{
    m_table->rows().setFilterText(text);
    if (!text.isEmpty() || !m_table->currentIndex().isValid())
        return;
    m_table->doItemsLayout(); // now, or there is no room yet to scroll to
    m_table->scrollTo(m_table->currentIndex()); // among all the others again
}

QString ResourceView::filterText() const
{
    return m_table->rows().filterText();
}

void ResourceView::setCreateAction(QAction *action)
{
    m_createAction = action;
    showState();
}

void ResourceView::refresh()
{
    if (m_watch)
        m_watch->refresh();
}

QList<Resource> ResourceView::selection() const
{
    return m_pages->currentWidget() == m_table ? m_table->selection() : QList<Resource>();
}

QString ResourceView::shownState() const
{
    return m_pages->currentWidget() == m_table   ? u"table"_s
        : m_pages->currentWidget() == m_skeleton ? u"skeleton"_s
                                                 : u"card"_s;
}

void ResourceView::showState()
{
    const auto *list = listing();
    if (!list)
        return;
    using State = Listing::State;
    const bool hasRows = m_table->rows().rowCount() > 0;
    const bool isWaiting = list->state() == State::Idle || list->state() == State::Loading;
    m_busy->setBusy(list->isLoading());
    if (!list->isLoading())
        m_slow.stop();
    else if (!m_slow.isActive() && m_bar->isHidden())
        m_slow.start(SlowAfter);
    auto *before = m_pages->currentWidget();
    if (hasRows) {
        m_pages->setCurrentWidget(m_table);
    } else if (isWaiting && !list->model()->rowCount()) {
        m_pages->setCurrentWidget(m_skeleton);
    } else {
        showCard();
        m_pages->setCurrentWidget(m_card);
    }
    showBar();
    updateFooter();
    if (before != m_pages->currentWidget())
        emit selectionChanged();
}

void ResourceView::showBar()
{
    const auto *list = listing();
    const bool hasRows = list->model()->rowCount() > 0;
    const auto retry = [this] { refresh(); };
    const bool isStale = hasRows && list->error();
    const bool isSlow = !isStale && list->isLoading() && !m_slow.isActive();
    const auto told = isStale ? list->error()->text() + list->error()->requestId
        : isSlow              ? u"slow"_s
                              : QString();
    if (told == m_told && m_bar->isHidden() == told.isEmpty())
        return;
    m_told = told;
    if (isStale) {
        const auto error = *list->error();
        const auto since
            = QLocale().toString(list->updated().toLocalTime().time(), QLocale::ShortFormat);
        const bool isOffline = error.kind == Error::Kind::Network;
        m_bar->tell(Tone::Warning, ErrorText::iconName(error),
                    isOffline
                        ? tr("Offline \u2013 showing what was there at %1").arg(since)
                        : tr("Not up to date, last loaded at %1: %2").arg(since, error.message));
        m_bar->setToolTip(plainToolTip(error.text()));
        m_bar->addButton(tr("Retry"), retry);
        m_bar->addButton(tr("Copy report"), [error] {
            QGuiApplication::clipboard()->setText(ErrorText::report(error, {}));
        });
    } else if (isSlow) {
        const auto region = m_place->connection.region();
        m_bar->tell(Tone::Neutral, u"view-refresh"_s,
                    region.isEmpty()
                        ? tr("Still waiting for %1").arg(m_place->schema->service())
                        : tr("Still waiting for %1 in %2").arg(m_place->schema->service(), region));
        m_bar->addButton(tr("Stop"), [this] { m_watch->stop(); });
    } else {
        m_bar->hide();
    }
}

void ResourceView::showCard()
{
    const auto *list = listing();
    const auto plural = m_place->label();
    const StateCard::Button retry { tr("Retry"), u"view-refresh"_s, [this] { refresh(); } };
    if (list->model()->rowCount()) { // the filter hides all of them
        m_card->set(u"view-filter"_s, tr("Nothing matches \u201c%1\u201d").arg(filterText()),
                    tr("%n row(s) hidden by the filter.", nullptr, m_table->rows().hiddenCount()),
                    { { tr("Clear filter"), u"edit-clear"_s, [this] { emit filterCleared(); } } });
    } else if (list->state() == Listing::State::Forbidden) {
        const auto detail = list->error() ? list->error()->detail : QString();
        const auto error = list->error().value_or(Error { Error::Kind::Forbidden, {} });
        m_card->set(u"system-lock-screen"_s, tr("You may not list these: %1").arg(plural),
                    tr("Your roles in this project do not allow it. Somebody with more rights can "
                       "grant you a role.")
                        + (detail.isEmpty() ? QString() : u"\n\n"_s + detail),
                    { { tr("Copy request for your administrator"), u"edit-copy"_s,
                        [error, plural] {
                            QGuiApplication::clipboard()->setText(ErrorText::report(
                                error, tr("I would like to list: %1").arg(plural)));
                        } } },
                    ErrorText::facts(error));
    } else if (list->error()) {
        m_card->setError(*list->error(), tr("Could not load: %1").arg(plural), { retry });
    } else {
        showEmpty();
    }
}

QString ResourceView::nothingText() const
{
    if (m_place->hasFolders())
        return tr("Drop files or folders here to upload them.");
    return m_where.isEmpty() ? tr("There are none yet.")
                             : tr("There are none in %1 yet.").arg(isolated(m_where));
}

void ResourceView::showEmpty()
{
    QList<StateCard::Button> buttons;
    if (m_createAction) {
        auto *action = m_createAction;
        if (action->isEnabled())
            buttons.append({ action->text(), {}, [action] { action->trigger(); } });
    }
    if (m_place->hasFolders())
        m_card->set(u"folder-open"_s, tr("%1 is empty").arg(isolated(m_place->label())),
                    nothingText(), buttons);
    else
        m_card->set(u"resource/"_s + m_place->schema->key(), tr("No %1").arg(m_place->label()),
                    nothingText(), buttons);
}

void ResourceView::updateFooter()
{
    const bool hasRows = m_pages->currentWidget() == m_table;
    if (const auto *list = listing())
        m_footer->tell(*list, m_table->rows(), hasRows ? int(m_table->selectedRows().size()) : 0);
}

std::optional<ResourceView::DropTarget> ResourceView::dropTarget(const QPoint &position) const
{
    if (!m_place)
        return {};
    const auto row
        = m_pages->currentWidget() == m_table ? m_table->resourceAt(position) : Resource();
    auto into = row.isNull() ? std::nullopt : m_place->inside(row);
    if (!into && m_place->hasFolders()) {
        into = m_place;
        const auto container = m_place->trail().size() > 1 ? m_place->label() : QString();
        return DropTarget { *into, {}, container };
    }
    if (!into || !into->hasFolders())
        return {};
    return DropTarget { *into, rowId(row), m_place->shortName(row) };
}

void ResourceView::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
    if (event->mimeData()->hasUrls())
        event->accept(); // the pointer may get to a row that takes them
}

void ResourceView::dragMoveEvent(QDragMoveEvent *event)
{
    const auto position = m_table->viewport()->mapFrom(this, event->position().toPoint());
    const auto target = event->mimeData()->hasUrls() ? dropTarget(position) : std::nullopt;
    showDrop(target, int(event->mimeData()->urls().size()));
    if (!target)
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ResourceView::dragLeaveEvent(QDragLeaveEvent *)
{
    showDrop({}, 0);
    emit dropHint({});
}

void ResourceView::dropEvent(QDropEvent *event)
{
    const auto position = m_table->viewport()->mapFrom(this, event->position().toPoint());
    const auto target = dropTarget(position);
    showDrop({}, 0);
    emit dropHint({});
    QList<QUrl> files;
    for (const auto &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url);
    }
    if (!target || files.isEmpty())
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit filesDropped(files, target->place);
}

void ResourceView::showDrop(const std::optional<DropTarget> &target, int files)
{
    m_table->markDropRow(target ? target->rowId : QString());
    setProperty("dropsHere", target && target->rowId.isEmpty());
    m_pages->setContentsMargins(property("dropsHere").toBool() ? QMargins(3, 3, 3, 3) : QMargins());
    update();
    emit dropHint(target
                      ? tr("Upload %n item(s) to %1", nullptr, files).arg(isolated(target->label))
                      : files ? tr("Files cannot be dropped here")
                              : QString());
}

void ResourceView::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!property("dropsHere").toBool())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accentColor(palette()), 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(m_pages->geometry()).adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace cirro
