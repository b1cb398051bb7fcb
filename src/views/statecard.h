// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QScrollArea>

#include <functional>

class QHBoxLayout;
class QGridLayout;
class QPushButton;

namespace cirro {

class IconLabel;
class PlainLabel;
struct Error;

//! What a view says when it has nothing to list: one icon, one title, one sentence, the buttons
//! that help. Where all of it has no room, it scrolls.
class StateCard final : public QScrollArea
{
    Q_OBJECT

public:
    struct Button
    {
        QString text;
        QString icon;
        std::function<void()> press;
    };

    explicit StateCard(QWidget *parent = nullptr);

    //! Replaces all of it. \a facts are pairs of a name and a value that can be selected.
    void set(const QString &iconName, const QString &title, const QString &text,
             const QList<Button> &buttons = {},
             const QList<std::pair<QString, QString>> &facts = {});
    //! Tells \a error, which happened during \a what; "Copy report" is added to \a buttons.
    void setError(const Error &error, const QString &what, QList<Button> buttons);

    QString title() const;
    QString text() const;
    QList<QPushButton *> buttons() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    //! Where the words need the room there is no icon, rather than half of one.
    void fitIcon();

    QStringList m_shown; //!< all that is said, to see whether something is new
    QWidget *m_sheet; //!< what scrolls
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QWidget *m_facts;
    QGridLayout *m_factsLayout;
    QHBoxLayout *m_buttons;
};

} // namespace cirro
