// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions/actionregistry.h"
#include "store/listing.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cirro {

class InputField;
class PlainLabel;

/*!
    \brief Asks what an action must know: whether it may, and what it needs.

    Names what will be touched and what will not, and why. Cancel is the default button of a
    confirmation; Escape always means no.
*/
class QuestionDialog final : public QDialog
{
    Q_OBJECT

public:
    using Answer = std::function<void(std::optional<Inputs>)>;

    explicit QuestionDialog(const Question &question, QWidget *parent = nullptr);

    //! What was entered, by Input::name.
    Inputs inputs() const;
    QPushButton *verbButton() const { return m_verb; }
    QPushButton *cancelButton() const { return m_cancel; }

    //! Shows a dialog for \a question over \a parent; calls \a answer exactly once. Files and
    //! folders are asked for with the file dialog. Returns at once.
    static void ask(const Question &question, QWidget *parent, Answer answer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addNames(const QStringList &names, QVBoxLayout *below);
    void addPlan(const Question &question);
    void addInput(const Input &input, ResourceStore *store);
    void check();

    struct Field
    {
        Input input;
        InputField *field;
        PlainLabel *hint; //!< what is wrong, or what the answer brings
        bool isTouched = false;
    };

    QString m_toType;
    QList<Field> m_fields;
    std::vector<Watch> m_watches;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_verb;
    QPushButton *m_cancel;
};

} // namespace cirro
