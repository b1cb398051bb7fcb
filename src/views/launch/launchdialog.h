// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/listing.h"
#include "views/launch/launchsection.h"
#include "views/questiondialog.h"

#include <QTimer>

class QMenu;
class QScrollArea;
class QToolButton;

namespace cirro {

class LaunchSummary;
class NoticeBar;

/*!
    \brief The form of new servers: what they are, in parts, and what will come of it beside them.

    Every part appears by itself; a list that cannot be read takes ids. What is entered is kept as a
    draft of the project, but not what it was opened with to be edited again. Not modal.
*/
class LaunchDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a question names the place and what the form begins with.
    explicit LaunchDialog(const Question &question, QWidget *parent = nullptr);
    ~LaunchDialog() override;

    //! A row of forms(): shows a dialog, or the one that is open already for that project.
    static void ask(const Question &question, QWidget *parent, QuestionDialog::Answer answer);

    //! What is entered now.
    const LaunchOrder &order() const { return m_state->order; }
    QPushButton *launchButton() const { return m_launch; }
    //! Empties all parts and forgets the draft.
    void startAfresh();

    void done(int result) override;

private:
    void build(const Question &question);
    QLayout *makeButtons();
    QMenu *makeCopyMenu(QWidget *parent);
    void makeSections();
    void begin(const Question &question);
    void fill(const LaunchOrder &order);
    //! Of a server that boots from a volume: which image that is made of is told by the volume.
    void learnVolume(const Resource &server);
    void look();
    void showNotice();
    bool isOffline() const;
    void keepDraft() const;
    void launch();

    LaunchStatePtr m_state;
    std::vector<Watch> m_watches;
    QList<LaunchSection *> m_sections;
    LaunchSection *m_advanced = nullptr;
    bool m_keepsDraft = false;
    bool m_hasDraft = false; //!< what is shown began as one
    bool m_isFilling = false;
    QTimer m_soon;

    NoticeBar *m_notice;
    QScrollArea *m_scroll;
    QToolButton *m_more;
    LaunchSummary *m_summary;
    PlainLabel *m_said;
    QPushButton *m_launch;
};

} // namespace cirro
