// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/questiondialog.h"

#include "store/resourcestore.h"
#include "views/forms.h"
#include "views/iconlabel.h"
#include "views/icons.h"
#include "views/inputs/inputfield.h"
#include "views/plainlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int VisibleNames = 6;
constexpr int FewNames = 3; // need no table
constexpr int MostNameWidth = 220;
constexpr int IconSize = 32;
constexpr int HeadSpacing = 14;

void colour(PlainLabel *label, Tone tone)
{
    QPalette palette; // of the application; only what is set here is kept when that changes
    palette.setColor(QPalette::WindowText, toneColor(tone, palette));
    label->setPalette(palette);
}

QPalette quiet()
{
    QPalette palette;
    palette.setBrush(QPalette::WindowText, palette.placeholderText());
    return palette;
}

} // namespace

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_toType(question.ask == Ask::TypeTheName ? question.toType : QString())
{
    const bool isConfirmation = question.ask != Ask::None;
    setObjectName(isConfirmation ? u"confirmDialog"_s : u"inputDialog"_s);
    setAccessibleName(question.title);
    setWindowTitle(question.verb.isEmpty() ? question.title : question.verb);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(420);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(HeadSpacing);
    if (isConfirmation) {
        auto *mark = new IconLabel(IconSize, this);
        mark->setIcon(icon(question.isDanger ? "dialog-warning" : "dialog-question"));
        head->addWidget(mark, 0, Qt::AlignTop);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(6);
    auto *title = new PlainLabel(question.title, this);
    title->setWordWrap(true);
    auto font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    texts->addWidget(title);
    if (!question.text.isEmpty())
        texts->addWidget(PlainLabel::paragraph(question.text, this));
    head->addLayout(texts, 1);
    column->addLayout(head);
    if (!question.left.isEmpty() || question.names.size() > FewNames)
        addPlan(question);
    else
        addNames(question.names, texts);
    for (const auto &input : question.inputs)
        addInput(input, question.store);
    if (!m_toType.isEmpty()) {
        column->addWidget(PlainLabel::paragraph(
            tr("To go on, type \u201c%1\u201d:").arg(isolated(m_toType)), this));
        m_typed = new QLineEdit(this);
        m_typed->setAccessibleName(tr("Type %1 to go on").arg(m_toType));
        connect(m_typed, &QLineEdit::textChanged, this, &QuestionDialog::check);
        column->addWidget(m_typed);
    }
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("Cancel"));
    m_verb = buttons->addButton(withoutMnemonic(question.verb.isEmpty() ? tr("OK") : question.verb),
                                QDialogButtonBox::AcceptRole);
    m_verb->setAutoDefault(!isConfirmation);
    m_verb->setDefault(!isConfirmation);
    m_cancel->setAutoDefault(isConfirmation);
    m_cancel->setDefault(isConfirmation);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(4);
    column->addWidget(buttons);
    // Texts that wrap ask for more than they need at the width that the dialog gets.
    const int width = std::max(minimumWidth(), sizeHint().width());
    resize(width, column->heightForWidth(width));
    check();
    if (!m_fields.isEmpty())
        m_fields.first().field->setFocus();
    else if (m_typed)
        m_typed->setFocus();
    else
        m_cancel->setFocus();
}

void QuestionDialog::addNames(const QStringList &names, QVBoxLayout *below)
{
    for (const auto &name : names) {
        auto *label = new ElidedLabel(name, this);
        label->setElideMode(Qt::ElideMiddle);
        label->setIndent(0);
        auto font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
        below->addWidget(label);
    }
}

void QuestionDialog::addPlan(const Question &question)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *plan = new QTreeWidget(this);
    plan->setObjectName(u"plan"_s);
    plan->setAccessibleName(tr("What this is about"));
    plan->setColumnCount(2);
    plan->setHeaderLabels({ tr("Name"), tr("What happens") });
    plan->setRootIsDecorated(false);
    plan->setUniformRowHeights(true);
    plan->setSelectionMode(QAbstractItemView::NoSelection);
    plan->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    plan->setTextElideMode(Qt::ElideMiddle);
    plan->header()->setSectionsMovable(false);
    plan->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    plan->setHeaderHidden(question.left.isEmpty());
    const auto verb = question.action ? Action::tr(question.action->text) : question.verb;
    for (const auto &name : question.names)
        new QTreeWidgetItem(plan, { name, question.left.isEmpty() ? QString() : verb });
    for (const auto &[name, why] : question.left) {
        auto *item = new QTreeWidgetItem(plan, { name, tr("Left alone: %1").arg(why) });
        item->setToolTip(1, plainToolTip(why));
        for (const int at : { 0, 1 })
            item->setForeground(at, palette().brush(QPalette::PlaceholderText));
    }
    plan->ensurePolished(); // rows are as high as the style makes them
    plan->header()->setMaximumSectionSize(MostNameWidth);
    const int rows = std::clamp(plan->topLevelItemCount(), 1, VisibleNames);
    const int head = question.left.isEmpty() ? 0 : plan->header()->sizeHint().height();
    plan->setFixedHeight(rows * plan->sizeHintForRow(0) + head + 2 * plan->frameWidth());
    plan->setFocusPolicy(plan->topLevelItemCount() > VisibleNames ? Qt::StrongFocus : Qt::NoFocus);
    column->addWidget(plan);
    if (!question.left.isEmpty()) {
        auto *label = PlainLabel::paragraph(
            tr("%n of the selected will not be touched.", nullptr, int(question.left.size())),
            this);
        label->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(label);
    }
}

void QuestionDialog::addInput(const Input &input, ResourceStore *store)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *field = makeInputField(input, store, this);
    auto *hint = new PlainLabel({}, this);
    hint->setWordWrap(true);
    auto *block = new QVBoxLayout;
    block->setSpacing(3);
    if (!field->isLabelled()) {
        auto *label = new PlainLabel(input.label, this);
        label->setBuddy(field);
        block->addWidget(label);
    }
    block->addWidget(field);
    block->addWidget(hint);
    if (input.check || input.effect)
        hint->setMinimumHeight(hint->fontMetrics().height()); // nothing jumps when it speaks
    column->addLayout(block);
    const auto at = m_fields.size();
    m_fields.append({ input, field, hint });
    connect(field, &InputField::changed, this, [this, at] {
        m_fields[at].isTouched = true;
        check();
    });
    for (const auto &place : input.watches) {
        m_watches.push_back(store->watch(place));
        const auto lookAgain = [this, field] {
            field->lookAgain();
            check();
        };
        connect(m_watches.back().listing().get(), &Listing::changed, this, lookAgain);
    }
}

Inputs QuestionDialog::inputs() const
{
    Inputs answers;
    for (const auto &field : m_fields)
        answers.insert(field.input.name, field.field->value());
    return answers;
}

void QuestionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        check();
}

void QuestionDialog::check()
{
    bool isGood = !m_typed || m_typed->text() == m_toType;
    for (const auto &[input, field, hint, isTouched] : std::as_const(m_fields)) {
        const auto value = field->value();
        auto wrong = field->problem();
        const bool isAnswered = wrong.isEmpty();
        if (isAnswered && input.check)
            wrong = input.check(value);
        const auto effect = isAnswered && input.effect ? input.effect(value) : QString();
        const bool isBlamed = isTouched && isAnswered && !wrong.isEmpty();
        hint->setText(isBlamed ? wrong : effect);
        hint->setVisible(!hint->text().isEmpty() || hint->minimumHeight() > 0);
        if (isBlamed)
            colour(hint, Tone::Error);
        else
            hint->setPalette(quiet());
        field->focusProxy()->setAccessibleDescription(hint->text());
        isGood = isGood && wrong.isEmpty();
    }
    m_verb->setEnabled(isGood);
}

void QuestionDialog::ask(const Question &question, QWidget *parent, Answer answer)
{
    if (const auto form = forms().value(question.form))
        return form(question, parent, std::move(answer));
    const bool isFilesOnly = question.ask == Ask::None && question.inputs.size() == 1
        && (question.inputs.first().kind == Input::Kind::Folder
            || question.inputs.first().kind == Input::Kind::Files);
    if (isFilesOnly) {
        const auto input = question.inputs.first();
        auto *dialog = new QFileDialog(
            parent, question.title.isEmpty() ? input.label : question.title,
            input.initial.isNull() ? QStandardPaths::writableLocation(QStandardPaths::HomeLocation)
                                   : input.initial.toString());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(input.kind == Input::Kind::Folder ? QFileDialog::Directory
                                                              : QFileDialog::ExistingFiles);
        if (!question.verb.isEmpty())
            dialog->setLabelText(QFileDialog::Accept, question.verb);
        connect(dialog, &QDialog::finished, parent, [dialog, input, answer](int result) {
            if (result != QDialog::Accepted)
                return answer({});
            const auto value = input.kind == Input::Kind::Folder
                ? QVariant(dialog->selectedFiles().value(0))
                : QVariant::fromValue(dialog->selectedUrls());
            answer(Inputs { { input.name, value } });
        });
        dialog->open();
        return;
    }
    auto *dialog = new QuestionDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, parent, [dialog, answer](int result) {
        answer(result == QDialog::Accepted ? std::optional(dialog->inputs()) : std::nullopt);
    });
    dialog->open();
}

} // namespace cirro
