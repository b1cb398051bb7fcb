// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inputs/resourcepicker.h"

#include "store/resourcestore.h"
#include "views/busyline.h"
#include "views/clearbutton.h"
#include "views/inputs/choicemodel.h"
#include "views/isolatingdelegate.h"
#include "views/plainlabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTreeView>
#include <QVBoxLayout>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 6; // without scrolling
constexpr int FewRows = 3;
constexpr int FilterFrom = 8;

//! A click anywhere in a row that can be ticked ticks it, as a click on a line of a form does.
class ChoiceDelegate final : public IsolatingDelegate
{
public:
    using IsolatingDelegate::IsolatingDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        const auto box = index.siblingAtColumn(0);
        const bool isTicked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const auto type = event->type();
        const bool isMouse = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease
            || type == QEvent::MouseButtonDblClick;
        if (!isMouse || !model->flags(box).testFlag(Qt::ItemIsUserCheckable))
            return IsolatingDelegate::editorEvent(event, model, option, index);
        if (type == QEvent::MouseButtonRelease
            && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            model->setData(box, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return type != QEvent::MouseButtonPress;
    }
};

} // namespace

ResourcePicker::ResourcePicker(const Input &input, ResourceStore *store, QWidget *parent)
    : InputField(parent)
    , m_input(input)
    , m_watch(store->watch(*input.choice.place))
    , m_chosen(input.initial.toString())
    , m_model(new ChoiceModel(m_watch->model(), input.choice, isMany(), this))
    , m_filter(new QLineEdit(this))
    , m_busy(new BusyLine(this))
    , m_list(new QTreeView(this))
    , m_state(PlainLabel::paragraph({}, this))
    , m_typed(new QLineEdit(this))
{
    const auto label = input.choice.place->schema->labels();
    m_filter->setPlaceholderText(tr("Filter %1").arg(label));
    m_filter->setAccessibleName(tr("Filter %1").arg(label));
    addClearButton(m_filter);
    m_list->setObjectName(input.name);
    m_list->setAccessibleName(input.label);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_typed->setObjectName(input.name + u".id"_s);
    m_typed->setPlaceholderText(tr("ID"));
    m_typed->setAccessibleName(tr("ID: %1").arg(input.label));
    m_model->setChecked(input.initial.toStringList());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_filter);
    column->addWidget(m_busy);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addWidget(m_typed);
    setFocusProxy(m_list);

    m_soon.setSingleShot(true);
    m_soon.callOnTimeout(this, &ResourcePicker::take);
    const auto later = [this] { m_soon.start(0); };
    connect(m_watch.listing().get(), &Listing::changed, this, later);
    connect(m_watch->model(), &QAbstractItemModel::dataChanged, this, later);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_isTaking = true;
        m_model->setFilterText(text);
        m_isTaking = false;
        if (!isMany())
            choose(m_chosen);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (m_isTaking || !now.isValid() || isMany() || !m_model->canChoose(now.row()))
                    return;
                m_isTouched = true;
                m_chosen = m_model->idAt(now.row());
                emit changed();
            });
    connect(m_model, &ChoiceModel::checkedChanged, this, [this] {
        if (m_isTaking)
            return;
        m_isTouched = true;
        emit changed();
    });
    connect(m_typed, &QLineEdit::textChanged, this, &InputField::changed);
    take();
}

QVariant ResourcePicker::value() const
{
    const auto typed = m_typed->text().trimmed();
    if (isMany())
        return typed.isEmpty() ? m_model->checked() : m_model->checked() << typed;
    return typed.isEmpty() ? m_chosen : typed;
}

QString ResourcePicker::problem() const
{
    if (isMany() || !value().toString().isEmpty() || !m_input.choice.none.isEmpty())
        return {};
    return tr("Choose one.");
}

void ResourcePicker::lookAgain()
{
    m_soon.start(0);
}

void ResourcePicker::setValue(const QVariant &value)
{
    m_isTouched = true;
    m_typed->clear();
    m_filter->clear();
    if (isMany()) {
        m_isTaking = true;
        m_model->setChecked(value.toStringList());
        m_isTaking = false;
    } else {
        m_chosen = value.toString();
    }
    take();
}

void ResourcePicker::fixHeight()
{
    m_isFixed = true;
    fitHeight();
}

void ResourcePicker::resolve()
{
    if (m_watch->isComplete() && m_filter->text().isEmpty()) {
        m_chosen = m_model->idFor(m_chosen);
        QStringList ids;
        for (const auto &given : m_model->checked()) {
            const auto id = m_model->idFor(given);
            if (m_model->rowOf(id) >= 0)
                ids << id;
        }
        if (isMany() && ids != m_model->checked())
            m_model->setChecked(ids);
    }
}

void ResourcePicker::take()
{
    m_isTaking = true;
    const auto current = m_list->currentIndex();
    const auto here = isMany() && current.isValid() ? m_model->idAt(current.row()) : QString();
    if (!m_isTouched)
        m_model->checkInitial();
    m_model->setKept(m_chosen);
    m_model->rebuild();
    resolve();
    m_model->setKept(m_chosen);
    m_isTaking = false;
    // The only one there is needs no click; choosing nothing is a choice of its own.
    if (!m_isTouched && m_chosen.isEmpty() && m_input.choice.none.isEmpty() && !isMany()
        && m_watch->isComplete() && m_model->rowCount() == 1 && m_model->canChoose(0))
        m_chosen = m_model->idAt(0);
    const int row = m_model->rowOf(m_chosen);
    if (!m_chosen.isEmpty() && m_watch->isComplete() && m_filter->text().isEmpty()
        && (row < 0 || !m_model->canChoose(row)))
        m_chosen.clear(); // gone, or no longer possible
    choose(isMany() ? here : m_chosen);
    showState();
    emit changed();
}

void ResourcePicker::choose(const QString &id)
{
    const int row = m_model->rowOf(id);
    m_isTaking = true;
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    else
        m_list->setCurrentIndex({});
    m_isTaking = false;
}

void ResourcePicker::showState()
{
    const auto state = m_watch->state();
    const bool isBroken = (state == Listing::State::Failed || state == Listing::State::Forbidden)
        && m_model->offeredCount() == 0;
    const bool isNothing = m_watch->isComplete() && m_model->offeredCount() == 0;
    m_busy->setBusy(m_watch->isLoading() && !m_watch->isComplete());
    m_filter->setVisible(m_model->offeredCount() >= FilterFrom);
    m_list->setVisible(!isBroken && (!isNothing || m_model->rowCount() > 0));
    m_typed->setVisible(isBroken);
    setFocusProxy(isBroken ? static_cast<QWidget *>(m_typed) : m_list);
    QString text;
    if (isBroken && m_watch->error())
        text = tr("%1 You can type an ID.").arg(m_watch->error()->message);
    else if (isNothing)
        text = m_input.choice.nothing.isEmpty() ? tr("There is nothing to choose from.")
                                                : m_input.choice.nothing;
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    fitHeight();
}

void ResourcePicker::fitHeight()
{
    m_list->ensurePolished();
    const int hint = m_list->sizeHintForRow(0);
    const int each = hint > 0 ? hint : m_list->fontMetrics().height() + 6;
    const int rows = std::clamp(m_model->offeredCount() + int(!m_input.choice.none.isEmpty()),
                                FewRows, MostRows);
    const int height = rows * each + 2 * m_list->frameWidth();
    if (m_isFixed)
        m_list->setFixedHeight(height);
    else
        m_list->setMinimumHeight(height);
}

} // namespace cirro
