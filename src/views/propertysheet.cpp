// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/propertysheet.h"

#include "views/details/addresses.h"
#include "views/details/faultcard.h"
#include "views/details/propertysection.h"
#include "views/flowlayout.h"
#include "views/linkbutton.h"
#include "views/plainlabel.h"
#include "views/propertytext.h"
#include "views/statusbadge.h"

#include "sdk/services.h"
#include "store/referencenames.h"
#include "store/valuetext.h"

#include <QJsonArray>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cstring>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int ColumnWidth = 360; // of a name with its value; wide panes have several
constexpr int ShortText = 36; // never wrapped, so that what stands behind it is near

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
    if (field.info->in == In::Uri || FaultCard::belongsToFault(*field.info))
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
    return field.info->as == As::Id || value.typeId() == QMetaType::QVariantMap
        || std::strcmp(field.info->key, "name") == 0;
}

} // namespace

PropertySheet::PropertySheet(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Properties"));
}

void PropertySheet::setNames(ReferenceNames *names)
{
    m_names = names;
    if (names)
        connect(names, &ReferenceNames::found, this, &PropertySheet::nameLinks);
}

void PropertySheet::setResource(const Place &place, const Resource &resource)
{
    const bool same = !resource.isNull() && !m_resource.isNull() && resource.id() == m_resource.id()
        && &resource.schema() == &m_resource.schema() && m_place && *m_place == place;
    if (same && resource.raw() == m_resource.raw() && !resource.raw().isEmpty())
        return;
    const int position = same ? verticalScrollBar()->value() : 0;
    m_place = place;
    m_resource = resource;
    m_sections = {};
    m_links.clear();
    m_fault = nullptr;
    m_columns = 0;
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    setWidget(page);
    if (resource.isNull())
        return;
    for (int field = 0; field < resource.schema().fields().size(); ++field)
        addField(field);
    nameLinks();
    arrange();
    verticalScrollBar()->setValue(position);
}

void PropertySheet::offerEvents(const QString &requestId)
{
    if (!m_fault)
        return;
    m_fault->setRequestId(requestId);
    m_fault->setEventsOffered(true);
}

PropertySheet::SectionKind PropertySheet::sectionOf(const Field &field, const QVariant &value)
{
    if (value.typeId() == QMetaType::QDateTime)
        return Times;
    if (field.info->show == Show::Column)
        return Main;
    if (field.info->refersTo)
        return Related;
    return field.info->as == As::Id ? Identifiers : More;
}

PropertySection *PropertySheet::section(SectionKind kind)
{
    const std::array<QString, SectionCount> titles { tr("Summary"),     tr("Addresses"),
                                                     tr("Related"),     tr("More"),
                                                     tr("Identifiers"), tr("Times") };
    auto *&made = m_sections[kind];
    if (!made)
        made = new PropertySection(titles[kind], widget());
    return made;
}

void PropertySheet::addField(int index)
{
    const auto &schema = m_resource.schema();
    const auto &field = schema.fields()[index];
    const auto value = m_resource.value(index);
    if (FaultCard::isFault(*field.info) && !value.toString().isEmpty()) {
        m_fault = new FaultCard(widget());
        m_fault->setFault(m_resource, value.toString());
        connect(m_fault, &FaultCard::eventsWanted, this, &PropertySheet::eventsWanted);
        return;
    }
    if (!isWorthShowing(m_resource, field, value))
        return;
    const auto addresses = ServerAddress::in(value.toJsonObject());
    for (const auto &address : addresses)
        address.addTo(section(Network));
    if (!addresses.isEmpty())
        return;
    auto *in = section(sectionOf(field, value));
    in->add(schema.fieldLabel(index), makeValue(index, value, in),
            isWorthCopying(field, value) ? PropertyText::exact(value) : QString());
}

QWidget *PropertySheet::makeValue(int field, const QVariant &value, QWidget *parent)
{
    const auto &info = *m_resource.schema().fields()[field].info;
    if (field == m_resource.schema().statusField())
        return new StatusBadge(m_resource, parent);
    if (info.refersTo && schemaNamed(QString::fromLatin1(info.refersTo))) {
        if (auto *links = makeLinks(info, value, parent))
            return links;
    }
    const auto text
        = info.whole ? ValueText::of(m_resource, field) : PropertyText::full(info, value);
    auto *label = PlainLabel::paragraph(text, parent);
    label->setWordWrap(text.size() > ShortText || text.contains(u'\n'));
    label->setToolTip(plainToolTip(value.typeId() == QMetaType::QDateTime
                                       ? ValueText::absolute(value.toDateTime())
                                       : QString()));
    return label;
}

//! One link for each thing that \a value refers to; null if it refers to nothing.
QWidget *PropertySheet::makeLinks(const PropInfo &info, const QVariant &value, QWidget *parent)
{
    const auto references = Reference::in(info, value);
    if (references.isEmpty())
        return nullptr;
    const auto type = QString::fromLatin1(info.refersTo);
    auto *holder = references.size() > 1 ? new QWidget(parent) : nullptr;
    auto *flow = holder ? new FlowLayout(10, holder) : nullptr;
    QWidget *only = nullptr;
    for (const auto &reference : references) {
        auto *link = new LinkButton(reference.name, holder ? holder : parent);
        connect(link, &QAbstractButton::clicked, this, [this, type, id = reference.id] {
            emit linkActivated({ m_place->connection, schemaNamed(type) }, id);
        });
        if (reference.name.isEmpty())
            m_links.append({ link, type, reference.id });
        if (flow)
            flow->addWidget(link);
        only = link;
    }
    return holder ? holder : only;
}

//! Gives links the names that are known by now.
void PropertySheet::nameLinks()
{
    for (const auto &link : std::as_const(m_links)) {
        const auto name
            = m_names ? m_names->name(m_place->connection, link.type, link.id) : QString();
        link.button->setText(name.isEmpty() || name == link.id ? Reference::shortened(link.id)
                                                               : name);
        link.button->setToolTip(plainToolTip(link.id));
        link.button->updateGeometry();
    }
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
        if (!widget)
            continue;
        const auto shortest = std::min_element(heights.begin(), heights.end()) - heights.begin();
        stacks[shortest]->addWidget(widget);
        heights[shortest] += widget->sizeHint().height();
    }
    for (auto *stack : stacks)
        stack->addStretch();
    showAtOnce(widget());
}

} // namespace cirro
