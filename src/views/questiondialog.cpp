// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/questiondialog.h"

#include "views/iconlabel.h"
#include "views/icons.h"
#include "views/plainlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int VisibleNames = 6;
constexpr int FewNames = 3; // need no list
constexpr int IconSize = 32;
constexpr int HeadSpacing = 14;

void colour(PlainLabel *label, Tone tone)
{
    QPalette palette; // of the application; only what is set here is kept when that changes
    palette.setColor(QPalette::WindowText, toneColor(tone, palette));
    label->setPalette(palette);
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
    if (isConfirmation)
        addNames(question);
    for (const auto &input : question.inputs)
        addInput(input);
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
        m_fields.first().edit->setFocus();
    else if (m_typed)
        m_typed->setFocus();
    else
        m_cancel->setFocus();
}

void QuestionDialog::addNames(const Question &question)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (question.names.size() + question.left.size() == 0)
        return;
    if (question.left.isEmpty() && question.names.size() <= FewNames) {
        for (const auto &name : question.names) {
            auto *label = new ElidedLabel(name, this);
            label->setElideMode(Qt::ElideMiddle);
            label->setIndent(0);
            auto *indented = new QHBoxLayout;
            indented->addSpacing(IconSize + HeadSpacing);
            indented->addWidget(label, 1);
            auto font = label->font();
            font.setWeight(QFont::DemiBold);
            label->setFont(font);
            column->addLayout(indented);
        }
        return;
    }
    auto *list = new QListWidget(this);
    list->setAccessibleName(tr("What this is about"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setFocusPolicy(question.names.size() + question.left.size() > VisibleNames
                             ? Qt::StrongFocus
                             : Qt::NoFocus);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideMiddle);
    list->addItems(question.names);
    for (const auto &[name, why] : question.left) {
        auto *item = new QListWidgetItem(tr("%1 \u2013 stays: %2").arg(isolated(name), why), list);
        item->setFlags(Qt::NoItemFlags);
    }
    const int rows = std::clamp(list->count(), 1, VisibleNames);
    list->ensurePolished(); // rows are as high as the style makes them
    list->setFixedHeight(rows * list->sizeHintForRow(0) + 2 * list->frameWidth());
    column->addWidget(list);
    if (!question.left.isEmpty()) {
        auto *label = PlainLabel::paragraph(
            tr("%n of the selected will not be touched.", nullptr, int(question.left.size())),
            this);
        label->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(label);
    }
}

void QuestionDialog::addInput(const Input &input)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *edit = new QLineEdit(input.initial, this);
    edit->setObjectName(input.name);
    auto *label = new PlainLabel(input.label, this);
    label->setBuddy(edit);
    edit->setAccessibleName(input.label);
    edit->selectAll();
    auto *hint = new PlainLabel({}, this);
    hint->setWordWrap(true);
    colour(hint, Tone::Error);
    hint->setMinimumHeight(hint->fontMetrics().height());
    auto *block = new QVBoxLayout;
    block->setSpacing(3);
    block->addWidget(label);
    auto *line = new QHBoxLayout;
    line->addWidget(edit, 1);
    if (input.kind != Input::Kind::Text) {
        auto *browse = new QToolButton(this);
        browse->setText(u"\u2026"_s);
        browse->setAccessibleName(tr("Choose"));
        connect(browse, &QToolButton::clicked, this, [this, edit] {
            auto *dialog = new QFileDialog(this, {}, edit->text());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(QFileDialog::Directory);
            connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
            dialog->open();
        });
        line->addWidget(browse);
    }
    block->addLayout(line);
    block->addWidget(hint);
    column->addLayout(block);
    const auto at = m_fields.size();
    m_fields.append({ input, edit, hint });
    connect(edit, &QLineEdit::textChanged, this, [this, at] {
        m_fields[at].isTouched = true;
        check();
    });
}

Inputs QuestionDialog::inputs() const
{
    Inputs answers;
    for (const auto &field : m_fields)
        answers.insert(field.input.name, field.edit->text());
    return answers;
}

void QuestionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (const auto &field : std::as_const(m_fields))
            colour(field.hint, Tone::Error);
    }
}

void QuestionDialog::check()
{
    bool isGood = !m_typed || m_typed->text() == m_toType;
    for (const auto &field : std::as_const(m_fields)) {
        const auto wrong = field.input.check ? field.input.check(field.edit->text()) : QString();
        field.hint->setText(field.isTouched ? wrong : QString());
        field.edit->setAccessibleDescription(field.hint->text());
        isGood = isGood && wrong.isEmpty();
    }
    m_verb->setEnabled(isGood);
}

void QuestionDialog::ask(const Question &question, QWidget *parent, Answer answer)
{
    const bool isFilesOnly = question.ask == Ask::None && question.inputs.size() == 1
        && question.inputs.first().kind != Input::Kind::Text;
    if (isFilesOnly) {
        const auto input = question.inputs.first();
        auto *dialog = new QFileDialog(
            parent, question.title.isEmpty() ? input.label : question.title,
            input.initial.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::HomeLocation)
                                    : input.initial);
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
