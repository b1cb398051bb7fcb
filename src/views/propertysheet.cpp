// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/propertysheet.h"

#include "views/icons.h"
#include "views/noticebar.h"
#include "views/plainlabel.h"
#include "views/propertytext.h"
#include "views/statusbadge.h"

#include "store/valuetext.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QJsonArray>
#include <QScrollBar>
#include <QToolButton>

#include <array>
#include <cstring>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnWidth = 360; // of a name with its value; wide panes have several
constexpr int NameWidth = 116;
constexpr int ShortText = 36; // never wrapped, so that what stands behind it is near

// Properties in which services tell why something failed.
constexpr std::array FaultKeys { "fault/message", "status_reason", "last_error", "error_message" };

enum Section { Main, Times, Identifiers, More, SectionCount };

bool isFault(const PropInfo &info)
{
    return std::any_of(FaultKeys.begin(), FaultKeys.end(),
                       [&](const char *key) { return std::strcmp(key, info.key) == 0; });
}

Section sectionOf(const Field &field, const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime)
        return Times;
    if (field.info->as == As::Id)
        return Identifiers;
    return field.info->show == Show::Column ? Main : More;
}

//! Numbers and booleans are always something: whether the cloud said them is in what it sent.
bool wasSent(const Resource &resource, const Field &field)
{
    if (field.info->in != In::Body)
        return true;
    QJsonValue value = resource.raw();
    for (const auto &key : field.keys)
        value = value.toObject().value(key);
    return !value.isUndefined() && !value.isNull();
}

bool isWorthShowing(const Resource &resource, const Field &field, const QVariant &value)
{
    if (field.info->in == In::Uri)
        return false;
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return wasSent(resource, field);
    default:
        return !PropertyText::full(*field.info, value).isEmpty();
    }
}

//! Layouts show what was put into a visible page only when the event loop turns; until then the
//! page would be blank.
void showAtOnce(QWidget *page)
{
    for (auto *child : page->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!child->testAttribute(Qt::WA_WState_ExplicitShowHide))
            child->show();
    }
    page->layout()->activate();
}

bool isWorthCopying(const Field &field, const QVariant &value)
{
    return field.info->as == As::Id || value.typeId() == QMetaType::QJsonObject
        || value.typeId() == QMetaType::QVariantMap || std::strcmp(field.info->key, "name") == 0;
}

} // namespace

//! One heading with its rows of names and values.
class PropertySection final : public QWidget
{
    Q_OBJECT

public:
    PropertySection(const QString &title, QWidget *parent)
        : QWidget(parent)
        , m_rows(new QGridLayout)
    {
        auto *heading = new PlainLabel(title, this);
        auto font = heading->font();
        font.setWeight(QFont::DemiBold);
        heading->setFont(font);
        m_rows->setHorizontalSpacing(10);
        m_rows->setVerticalSpacing(5);
        m_rows->setColumnStretch(1, 1);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 8);
        column->setSpacing(6);
        column->addWidget(heading);
        column->addLayout(m_rows);
        column->addStretch();
    }

    void add(const QString &name, QWidget *value, const QString &copied)
    {
        const int row = m_rows->rowCount();
        auto *label = new PlainLabel(name, this);
        label->setWordWrap(true);
        label->setFixedWidth(NameWidth);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_rows->addWidget(label, row, 0, Qt::AlignTop);
        auto *cell = new QHBoxLayout;
        cell->setSpacing(4);
        cell->addWidget(value, 0, Qt::AlignTop);
        m_rows->addLayout(cell, row, 1);
        if (copied.isEmpty())
            return;
        auto *copy = new QToolButton(this);
        copy->setIcon(icon("edit-copy"));
        copy->setIconSize({ 14, 14 });
        copy->setAutoRaise(true);
        copy->setToolTip(plainToolTip(tr("Copy %1").arg(name)));
        copy->setAccessibleName(tr("Copy %1").arg(name));
        copy->setFixedSize(20, 18);
        connect(copy, &QToolButton::clicked, this,
                [copied] { QGuiApplication::clipboard()->setText(copied); });
        cell->addWidget(copy, 0, Qt::AlignTop);
        cell->addStretch(1);
    }

    int rows() const { return m_rows->rowCount(); }

private:
    QGridLayout *m_rows;
};

PropertySheet::PropertySheet(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Properties"));
}

void PropertySheet::setResource(const Resource &resource)
{
    const bool same = !resource.isNull() && !m_resource.isNull() && resource.id() == m_resource.id()
        && &resource.schema() == &m_resource.schema();
    if (same && resource.raw() == m_resource.raw() && !resource.raw().isEmpty())
        return;
    const int position = same ? verticalScrollBar()->value() : 0;
    m_resource = resource;
    m_sections.clear();
    m_fault = nullptr;
    m_columns = 0;
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    setWidget(page);
    if (resource.isNull())
        return;

    const std::array titles { tr("Summary"), tr("Times"), tr("Identifiers"), tr("More") };
    std::array<PropertySection *, SectionCount> sections {};
    const auto &schema = resource.schema();
    for (int i = 0; i < schema.fields().size(); ++i) {
        const auto &field = schema.fields()[i];
        const auto value = resource.value(i);
        if (!isWorthShowing(resource, field, value))
            continue;
        const auto text = PropertyText::full(*field.info, value);
        if (isFault(*field.info)) {
            auto *bar = new NoticeBar(page);
            bar->setWraps(true);
            bar->tell(Tone::Error, u"dialog-error"_s, text);
            m_fault = bar;
            continue;
        }
        const auto which = sectionOf(field, value);
        auto *&section = sections[which];
        if (!section)
            section = new PropertySection(titles[which], page);
        QWidget *shown = nullptr;
        if (i == schema.statusField()) {
            shown = new StatusBadge(resource, section);
        } else {
            auto *label = PlainLabel::paragraph(text, section);
            label->setWordWrap(text.size() > ShortText || text.contains(u'\n'));
            label->setToolTip(plainToolTip(value.typeId() == QMetaType::QDateTime
                                               ? ValueText::absolute(value.toDateTime())
                                               : QString()));
            shown = label;
        }
        section->add(schema.fieldLabel(i), shown,
                     isWorthCopying(field, value) ? PropertyText::exact(value) : QString());
    }
    for (auto *section :
         { sections[Main], sections[More], sections[Identifiers], sections[Times] }) {
        if (section)
            m_sections.append(section);
    }
    arrange();
    verticalScrollBar()->setValue(position);
}

void PropertySheet::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void PropertySheet::arrange()
{
    const int columns = std::clamp(viewport()->width() / ColumnWidth, 1, 3);
    if (columns == m_columns || !widget())
        return;
    m_columns = columns;
    delete widget()->layout();
    auto *outer = new QVBoxLayout(widget());
    outer->setContentsMargins(14, 12, 14, 8);
    outer->setSpacing(12);
    if (m_fault)
        outer->addWidget(m_fault);
    auto *row = new QHBoxLayout;
    row->setSpacing(28);
    outer->addLayout(row);
    outer->addStretch();
    QList<QVBoxLayout *> stacks;
    QList<int> heights;
    for (int i = 0; i < columns; ++i) {
        stacks.append(new QVBoxLayout);
        heights.append(0);
        row->addLayout(stacks.last(), 1);
    }
    for (auto *widget : m_sections) {
        const auto shortest = std::min_element(heights.begin(), heights.end()) - heights.begin();
        stacks[shortest]->addWidget(widget);
        heights[shortest] += widget->sizeHint().height();
    }
    for (auto *stack : stacks)
        stack->addStretch();
    showAtOnce(widget());
}

} // namespace cirro

#include "propertysheet.moc"
