// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace cirro {

class PlainLabel;

/*!
    \brief Finds words in a text: what is typed, how many there are, on to the next and back.

    Ctrl+F, F3 and Shift+F3 work in the text and here; the keys belong to this bar there, whatever
    the window does with them elsewhere. Case does not matter.
*/
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    //! \a edit outlives the bar. \a label is what the field is for: "Find in JSON".
    FindBar(QPlainTextEdit *edit, const QString &label, QWidget *parent = nullptr);

    //! Marks the next place that has \a text, from the start again at the end. False = nowhere.
    bool find(const QString &text, bool backwards = false);
    //! Counts again: the text has changed.
    void recount();
    //! "2 of 7", "Not found"; empty while nothing is searched for.
    QString outcome() const;
    QLineEdit *field() const { return m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(bool backwards);
    bool press(const class QKeyEvent &event, bool isDone);

    QPlainTextEdit *m_edit;
    QLineEdit *m_field;
    PlainLabel *m_outcome;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace cirro
