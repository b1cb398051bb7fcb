// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace cirro {

class JsonHighlighter;
class PlainLabel;

//! What the service answered, as it is: coloured, to be searched and copied.
class JsonView final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    void setJson(const QJsonObject &object);
    QString text() const;
    //! Marks the next place after the cursor that has \a text, from the start again at the end.
    //! False = nowhere.
    bool find(const QString &text, bool backwards = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void findAgain(bool backwards);

    QLineEdit *m_field;
    PlainLabel *m_outcome;
    QPlainTextEdit *m_edit;
    JsonHighlighter *m_highlighter;
};

} // namespace cirro
