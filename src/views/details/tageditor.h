// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace cirro {

class FlowLayout;
class PlainLabel;

//! What somebody has changed of a list of tags and not saved.
struct TagDraft
{
    QStringList base; //!< as the cloud has them
    QStringList added;
    QStringList removed;

    bool isDirty() const { return !added.isEmpty() || !removed.isEmpty(); }
    //! As they will be.
    QStringList tags() const;
    //! The cloud has others now: what was added and removed stays, as far as it still says
    //! anything.
    void follow(const QStringList &now);
};

/*!
    \brief Tags as chips, each with a button that takes it away, and a field for more.

    At most 50 tags of 1 to 60 characters without slash and comma, as nova wants them; a wrong one
   is told at the field and not taken.
*/
class TagEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit TagEditor(QWidget *parent = nullptr);

    const TagDraft &draft() const { return m_draft; }
    void setDraft(const TagDraft &draft);
    void setEditable(bool editable);
    QLineEdit *field() const { return m_field; }
    //! What is wrong with the text in the field, translated; empty = it can be added.
    QString problem(const QString &tag) const;

signals:
    void edited();

private:
    void showChips();
    QWidget *makeChip(const QString &tag);
    void add();
    void remove(const QString &tag);

    TagDraft m_draft;
    bool m_isEditable = true;
    FlowLayout *m_chips;
    QWidget *m_chipArea;
    QLineEdit *m_field;
    PlainLabel *m_wrong;
};

} // namespace cirro
