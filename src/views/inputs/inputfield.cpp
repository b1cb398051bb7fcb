// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/inputs/inputfield.h"

#include "async/secret.h"
#include "store/valuetext.h"
#include "views/conceal.h"
#include "views/inputs/resourcepicker.h"
#include "views/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostTextBytes = 1024 * 1024;

class InputText
{
    Q_DECLARE_TR_FUNCTIONS(cirro::InputText)
};

//! A field that is one widget of Qt; \a read tells its value.
class PlainField final : public InputField
{
public:
    using Read = std::function<QVariant()>;

    PlainField(const Input &input, QWidget *widget, Read read, QWidget *parent)
        : InputField(parent)
        , m_read(std::move(read))
        , m_line(new QHBoxLayout(this))
        , m_isLabelled(input.kind == Input::Kind::Check)
    {
        widget->setObjectName(input.name);
        widget->setAccessibleName(input.label);
        m_line->setContentsMargins({});
        m_line->setSpacing(6);
        m_line->addWidget(widget, 1);
        setFocusProxy(widget);
    }

    QVariant value() const override { return m_read(); }
    bool isLabelled() const override { return m_isLabelled; }
    void append(QWidget *widget) { m_line->addWidget(widget); }

private:
    Read m_read;
    QHBoxLayout *m_line;
    bool m_isLabelled;
};

PlainField *lineField(const Input &input, QLineEdit *edit, QWidget *parent)
{
    edit->setText(input.initial.toString());
    edit->setPlaceholderText(input.hint);
    edit->selectAll();
    auto *field = new PlainField(
        input, edit, [edit] { return edit->text(); }, parent);
    QObject::connect(edit, &QLineEdit::textChanged, field, &InputField::changed);
    return field;
}

InputField *textField(const Input &input, QWidget *parent)
{
    return lineField(input, new QLineEdit, parent);
}

InputField *secretField(const Input &input, QWidget *parent)
{
    auto *edit = new QLineEdit;
    conceal(edit);
    edit->setPlaceholderText(input.hint);
    auto *field = new PlainField(
        input, edit, [edit] { return QVariant::fromValue(Secret(edit->text())); }, parent);
    QObject::connect(edit, &QLineEdit::textChanged, field, &InputField::changed);
    return field;
}

//! Asks for a file that is there, and hands it to \a take.
QToolButton *fileButton(QWidget *field, const std::function<void(const QString &)> &take)
{
    auto *button = new QToolButton;
    button->setText(u"\u2026"_s);
    button->setAccessibleName(InputText::tr("From a file"));
    button->setToolTip(plainToolTip(InputText::tr("From a file")));
    QObject::connect(button, &QToolButton::clicked, field, [field, take] {
        auto *dialog = new QFileDialog(field->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        QObject::connect(dialog, &QFileDialog::fileSelected, field, take);
        dialog->open();
    });
    return button;
}

InputField *multilineField(const Input &input, QWidget *parent)
{
    constexpr int Lines = 5;
    auto *edit = new QPlainTextEdit(input.initial.toString());
    edit->setPlaceholderText(input.hint);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(Lines * edit->fontMetrics().lineSpacing() + 2 * edit->frameWidth() + 8);
    edit->selectAll();
    auto *field = new PlainField(
        input, edit, [edit] { return edit->toPlainText(); }, parent);
    QObject::connect(edit, &QPlainTextEdit::textChanged, field, &InputField::changed);
    if (input.takesFile)
        field->append(fileButton(field, [edit](const QString &fileName) {
            QFile file(fileName);
            if (file.open(QIODevice::ReadOnly))
                edit->setPlainText(QString::fromUtf8(file.read(MostTextBytes)));
        }));
    return field;
}

InputField *numberField(const Input &input, QWidget *parent)
{
    auto *box = new QSpinBox;
    box->setRange(input.least, input.most);
    box->setValue(input.initial.toInt());
    auto *field = new PlainField(
        input, box, [box] { return box->value(); }, parent);
    QObject::connect(box, &QSpinBox::valueChanged, field, &InputField::changed);
    return field;
}

InputField *checkField(const Input &input, QWidget *parent)
{
    auto *box = new QCheckBox(withoutMnemonic(input.label));
    box->setChecked(input.initial.toBool());
    auto *field = new PlainField(
        input, box, [box] { return box->isChecked(); }, parent);
    QObject::connect(box, &QCheckBox::toggled, field, &InputField::changed);
    return field;
}

InputField *optionField(const Input &input, QWidget *parent)
{
    auto *box = new QComboBox;
    for (const auto &[answer, text] : input.options)
        box->addItem(text, answer);
    box->setCurrentIndex(std::max(0, box->findData(input.initial)));
    auto *field = new PlainField(
        input, box, [box] { return box->currentData(); }, parent);
    QObject::connect(box, &QComboBox::currentIndexChanged, field, &InputField::changed);
    return field;
}

InputField *pathField(const Input &input, QFileDialog::FileMode mode, QWidget *parent)
{
    auto *edit = new QLineEdit;
    auto *field = lineField(input, edit, parent);
    auto *browse = new QToolButton;
    browse->setText(u"\u2026"_s);
    browse->setAccessibleName(InputText::tr("Choose"));
    QObject::connect(browse, &QToolButton::clicked, field, [edit, field, mode] {
        auto *dialog = new QFileDialog(field->window(), {}, edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(mode);
        if (mode == QFileDialog::AnyFile) {
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->setOption(QFileDialog::DontConfirmOverwrite); // the field says that it is there
        }
        QObject::connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    field->append(browse);
    return field;
}

} // namespace

InputField *makeInputField(const Input &input, ResourceStore *store, QWidget *parent)
{
    switch (input.kind) {
    case Input::Kind::Text:
        return textField(input, parent);
    case Input::Kind::Multiline:
        return multilineField(input, parent);
    case Input::Kind::Secret:
        return secretField(input, parent);
    case Input::Kind::Number:
        return numberField(input, parent);
    case Input::Kind::Check:
        return checkField(input, parent);
    case Input::Kind::Option:
        return optionField(input, parent);
    case Input::Kind::Resource:
    case Input::Kind::Resources:
        return new ResourcePicker(input, store, parent);
    case Input::Kind::File:
        return pathField(input, QFileDialog::ExistingFile, parent);
    case Input::Kind::NewFile:
        return pathField(input, QFileDialog::AnyFile, parent);
    case Input::Kind::Files:
    case Input::Kind::Folder:
        return pathField(input, QFileDialog::Directory, parent);
    }
    Q_UNREACHABLE();
}

} // namespace cirro
