// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inputs/resourcecombo.h"

#include "store/resourcestore.h"
#include "store/valuetext.h"
#include "views/inputs/choicemodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowestText = 12; // characters

} // namespace

ResourceCombo::ResourceCombo(const Input &input, ResourceStore *store, QWidget *parent)
    : InputField(parent)
    , m_watch(store->watch(*input.choice.place))
    , m_chosen(input.initial.toString())
    , m_model(new ChoiceModel(m_watch->model(), input.choice, false, this))
    , m_box(new QComboBox(this))
{
    m_box->setObjectName(input.name);
    m_box->setAccessibleName(input.label);
    m_box->setModel(m_model);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(NarrowestText);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_box);
    setFocusProxy(m_box);

    m_soon.setSingleShot(true);
    m_soon.callOnTimeout(this, &ResourceCombo::take);
    const auto later = [this] { m_soon.start(0); };
    connect(m_watch.listing().get(), &Listing::changed, this, later);
    connect(m_watch->model(), &QAbstractItemModel::dataChanged, this, later);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this](int row) {
        if (m_isTaking || row < 0)
            return;
        m_chosen = m_model->idAt(row);
        emit changed();
    });
    connect(m_box, &QComboBox::editTextChanged, this, [this] {
        if (!m_isTaking)
            emit changed();
    });
    take();
}

QVariant ResourceCombo::value() const
{
    return m_box->isEditable() ? m_box->currentText().trimmed() : m_chosen;
}

void ResourceCombo::lookAgain()
{
    m_soon.start(0);
}

void ResourceCombo::setValue(const QString &idOrName)
{
    m_chosen = idOrName;
    take();
}

void ResourceCombo::take()
{
    const auto state = m_watch->state();
    const bool isBroken = (state == Listing::State::Failed || state == Listing::State::Forbidden)
        && m_model->offeredCount() == 0 && !m_watch->isComplete();
    const auto before = value();
    m_isTaking = true;
    if (isBroken != m_box->isEditable()) {
        if (!isBroken)
            m_chosen = before.toString(); // what was typed
        m_box->setEditable(isBroken);
        if (isBroken) {
            m_box->lineEdit()->setPlaceholderText(tr("Name or ID"));
            m_box->setToolTip(m_watch->error() ? plainToolTip(m_watch->error()->message)
                                               : QString());
            m_box->setEditText(m_chosen);
        }
    }
    m_model->rebuild();
    if (!isBroken) {
        m_chosen = m_model->idFor(m_chosen);
        if (m_watch->isComplete() && m_model->rowOf(m_chosen) < 0)
            m_chosen.clear();
        m_box->setPlaceholderText(m_chosen); // while its row is not there
        m_box->setCurrentIndex(m_model->rowOf(m_chosen));
    }
    m_isTaking = false;
    if (value() != before)
        emit changed();
}

} // namespace cirro
