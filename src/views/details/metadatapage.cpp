// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/metadatapage.h"

#include "views/errortext.h"
#include "views/icons.h"
#include "views/noticebar.h"
#include "views/plainlabel.h"

#include "actions/operations.h"

#include <QHeaderView>
#include <QPushButton>
#include <QResizeEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int WideEnough = 620; // for both parts beside each other

PlainLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    auto font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

MetadataPage::MetadataPage(const DetailsTools &tools, QWidget *parent)
    : DetailsPage(parent)
    , m_tools(tools)
    , m_table(new QTableView(this))
    , m_tags(new TagEditor(this))
    , m_bar(new NoticeBar(this))
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_add(new QPushButton(icon("list-add"), tr("Add"), this))
    , m_remove(new QPushButton(icon("list-remove"), tr("Remove"), this))
    , m_revert(new QPushButton(tr("Revert"), this))
    , m_save(new QPushButton(icon("document-save"), tr("Save"), this))
    , m_state(new PlainLabel({}, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_bar->setWraps(true);
    m_parts->setContentsMargins(14, 10, 14, 8);
    m_parts->setSpacing(24);
    m_parts->addWidget(makeMetadataPart(), 3);
    m_parts->addWidget(makeTagsPart(), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_parts, 1);
    column->addWidget(makeSaveBar());
    connect(&m_metadata, &MetadataModel::changedByAnybody, this, &MetadataPage::updateSaveBar);
    connect(m_tags, &TagEditor::edited, this, &MetadataPage::updateSaveBar);
    if (m_tools.operations)
        connect(m_tools.operations, &Operations::finished, this, &MetadataPage::jobEnded);
}

QWidget *MetadataPage::makeMetadataPart()
{
    auto *part = new QWidget(this);
    m_table->setModel(&m_metadata);
    m_table->setObjectName(u"metadataTable"_s);
    m_table->setAccessibleName(tr("Metadata"));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setEditTriggers(QTableView::DoubleClicked | QTableView::EditKeyPressed
                             | QTableView::AnyKeyPressed | QTableView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultSectionSize(180);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setMinimumHeight(80);
    m_add->setObjectName(u"metadataAdd"_s);
    m_remove->setObjectName(u"metadataRemove"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const auto index = m_metadata.index(m_metadata.add(), MetadataModel::KeyColumn);
        m_table->setCurrentIndex(index);
        m_table->edit(index);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto index = m_table->currentIndex(); index.isValid())
            m_metadata.remove(index.row());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MetadataPage::updateSaveBar);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(heading(tr("Metadata"), part), 1);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    return part;
}

QWidget *MetadataPage::makeTagsPart()
{
    auto *part = new QWidget(this);
    auto *title = heading(tr("Tags"), part);
    title->setMinimumHeight(m_add->sizeHint().height()); // in line with the heading beside it
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_tags, 1);
    return part;
}

QWidget *MetadataPage::makeSaveBar()
{
    auto *bar = new QWidget(this);
    m_save->setObjectName(u"metadataSave"_s);
    m_revert->setObjectName(u"metadataRevert"_s);
    connect(m_save, &QPushButton::clicked, this, &MetadataPage::save);
    connect(m_revert, &QPushButton::clicked, this, &MetadataPage::revert);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 4, 14, 10);
    row->setSpacing(8);
    row->addWidget(m_state, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    m_state->setWordWrap(true);
    return bar;
}

void MetadataPage::show(const Place &place, const Resource &server)
{
    const auto key = place.key() + u'\n' + server.id();
    const bool isOther = key != m_key;
    if (isOther) {
        keepDraft();
        m_bar->hide();
        m_place = place;
        m_key = key;
        const auto draft = m_drafts.take(key);
        m_metadata.setDraft(draft.metadata);
        m_tags->setDraft(draft.tags);
    }
    takeServer(server);
    const auto refusal = m_tools.refusal ? m_tools.refusal(place) : QString();
    const bool isEditable = refusal.isEmpty() && m_tools.operations;
    m_metadata.setEditable(isEditable);
    m_tags->setEditable(isEditable);
    m_add->setEnabled(isEditable);
    if (!refusal.isEmpty())
        m_bar->tell(Tone::Neutral, u"system-lock-screen"_s, refusal);
    askLimit();
    updateSaveBar();
}

void MetadataPage::leave()
{
    m_request.reset();
}

//! What is not saved waits for the server to be selected again.
void MetadataPage::keepDraft()
{
    if (m_metadata.isDirty() || m_tags->draft().isDirty())
        m_drafts.insert(m_key, { m_metadata.draft(), m_tags->draft() });
}

void MetadataPage::takeServer(const Resource &server)
{
    m_server = server;
    const auto &typed = *server.as<Server>();
    m_metadata.setBase(typed.metadata());
    auto tags = m_tags->draft();
    if (tags.base == typed.tags())
        return;
    tags.follow(typed.tags());
    m_tags->setDraft(tags);
}

//! How many items nova allows is asked for once for each project.
void MetadataPage::askLimit()
{
    const auto where = m_place->connection.key();
    m_metadata.setMost(m_limits.value(where, -1));
    if (m_limits.contains(where) || m_request)
        return;
    m_request = std::make_unique<QObject>();
    m_place->connection.compute().retrieve<ComputeLimits>().deliver(
        m_request.get(), [this, where](const Result<ComputeLimits> &limits) {
            m_request.release()->deleteLater(); // we are called by it
            m_limits.insert(where, limits ? limits->serverMeta() : -1);
            m_metadata.setMost(m_limits.value(where));
        });
}

void MetadataPage::updateSaveBar()
{
    const auto problem = m_metadata.problem();
    const bool isDirty = m_metadata.isDirty() || m_tags->draft().isDirty();
    const bool isSaving = m_jobs.values().contains(m_key);
    m_remove->setEnabled(m_add->isEnabled() && m_table->currentIndex().isValid());
    m_revert->setEnabled(isDirty && !isSaving);
    m_save->setEnabled(isDirty && problem.isEmpty() && !isSaving && m_add->isEnabled());
    m_state->setText(isSaving                 ? tr("Saving\u2026")
                         : !isDirty           ? QString()
                         : !problem.isEmpty() ? problem
                                              : tr("Not saved yet"));
    m_save->setToolTip(plainToolTip(problem));
}

void MetadataPage::save()
{
    if (!m_save->isEnabled())
        return;
    m_bar->hide();
    const auto compute = m_place->connection.compute();
    const auto server = m_server;
    if (m_metadata.isDirty()) {
        start(tr("Change the metadata of %1").arg(server.name()),
              [compute, server, changed = m_metadata.changed(), removed = m_metadata.removed()] {
                  return compute.setMetadata(server, changed, removed);
              });
    }
    if (const auto tags = m_tags->draft(); tags.isDirty()) {
        start(tr("Change the tags of %1").arg(server.name()), [compute, server, tags] {
            return compute.setTags(server, tags.added, tags.removed);
        });
    }
    updateSaveBar();
}

void MetadataPage::start(const QString &title, std::function<Call<Resource>()> write)
{
    Job job { .icon = u"document-edit"_s,
              .title = title,
              .where = m_tools.where ? m_tools.where(*m_place) : QString(),
              .run = {},
              .connection = m_place->connection,
              .placeKey = m_place->key() };
    job.run = [write = std::move(write)](const Report &) {
        return write().then([](const Resource &now) { return Outcome { .upsert = { now } }; });
    };
    m_jobs.insert(m_tools.operations->start(std::move(job)), m_key);
}

void MetadataPage::jobEnded(quint64 id)
{
    if (!m_jobs.contains(id))
        return;
    const auto key = m_jobs.take(id);
    if (key == m_key) {
        // That it worked is seen when the server comes with what was typed.
        if (const auto error = m_tools.operations->error(id)) {
            m_bar->tell(Tone::Error, ErrorText::iconName(*error),
                        tr("Not saved: %1").arg(error->text())
                            + (error->requestId.isEmpty() ? QString() : u'\n' + error->requestId));
        }
    }
    updateSaveBar();
}

void MetadataPage::revert()
{
    m_metadata.revert();
    auto tags = m_tags->draft();
    tags.added.clear();
    tags.removed.clear();
    m_tags->setDraft(tags);
    m_bar->hide();
    updateSaveBar();
}

void MetadataPage::resizeEvent(QResizeEvent *event)
{
    DetailsPage::resizeEvent(event);
    m_parts->setDirection(width() >= WideEnough ? QBoxLayout::LeftToRight
                                                : QBoxLayout::TopToBottom);
}

} // namespace cirro
