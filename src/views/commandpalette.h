// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QMenu;
class QTreeView;

namespace cirro {

class CommandModel;
class ElidedLabel;

/*!
    \brief All that the menus offer, to be found by typing and done with Return.

    Arrow keys choose while the text keeps the focus. What cannot be done is listed with the reason,
    and stays open when it is chosen. Deletes itself when it is closed, also by a click elsewhere.
*/
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    //! \a on is what the commands act on, translated: "web-1"; empty = nothing is selected. Opened
    //! with show(), over the upper part of \a parent.
    CommandPalette(const QList<QMenu *> &menus, const QString &on, QWidget *parent);

    CommandModel *commands() const { return m_commands; }
    QLineEdit *field() const { return m_field; }
    QTreeView *list() const { return m_list; }
    //! The line below the list.
    QString hint() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void filter(const QString &text);
    void tell();
    void run(const QModelIndex &index);

    QString m_on;
    CommandModel *m_commands;
    QLineEdit *m_field;
    QTreeView *m_list;
    ElidedLabel *m_hint;
};

} // namespace cirro
