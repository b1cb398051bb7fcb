// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QToolButton;

namespace cirro {

class FindBar;
class JsonHighlighter;
class PlainLabel;

//! What the service answered, as it is: coloured, to be searched and copied, and on demand against
//! the answer before.
class JsonView final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    //! Shows \a object; what was shown before, if it differs, is the previous answer from now on.
    void setJson(const QJsonObject &object);
    //! What comes next is of another resource: there is nothing to compare it with.
    void forgetPrevious();
    //! With lines that were added and removed since the previous answer, marked with + and -.
    void showChanges(bool shown);
    //! As it is shown.
    QString text() const;
    //! Marks the next place after the cursor that has \a text, from the start again at the end.
    //! False = nowhere.
    bool find(const QString &text, bool backwards = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void renderChanges();
    void tellChanges();

    QJsonObject m_object;
    std::optional<QJsonObject> m_previous;
    QDateTime m_taken; //!< when the object came
    QDateTime m_previousTaken;

    QPlainTextEdit *m_edit;
    FindBar *m_find;
    PlainLabel *m_compared;
    QToolButton *m_changes;
    JsonHighlighter *m_highlighter;
};

} // namespace cirro
