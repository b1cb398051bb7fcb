// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/details/ansitext.h"
#include "views/details/consolelog.h"
#include "views/details/detailspage.h"

#include "async/result.h"

#include <QTimer>

#include <memory>

class QAbstractButton;
class QCheckBox;
class QPlainTextEdit;
class QStackedWidget;

namespace cirro {

class BusyLine;
class FindBar;
class NoticeBar;
class StateCard;

/*!
    \brief What a server has written to its console: the last lines first, all of it when wanted,
   and what comes on while it is followed.

    Nothing is asked for while the page is not seen. The text so far stays whatever happens
    afterwards; a bar above it says what is wrong.
*/
class LogPage final : public DetailsPage
{
    Q_OBJECT

public:
    explicit LogPage(const DetailsTools &tools, QWidget *parent = nullptr);

    void show(const Place &place, const Resource &server) override;
    void leave() override;

    //! Writes the log as plain text to a new file in an existing folder, through Operations.
    void save(const QString &folder, const QString &name);
    //! How long following waits after an answer; for tests.
    void setPause(std::chrono::milliseconds pause) { m_timer.setInterval(pause); }

    QPlainTextEdit *text() const { return m_edit; }
    StateCard *card() const { return m_card; }
    NoticeBar *bar() const { return m_bar; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Part { Last, Whole };

    QWidget *makeToolBar();
    void ask(Part part);
    void take(Part part, const Result<QString> &answer);
    void takeText(Part part, const QString &text);
    void showState(const Error &error);
    void showAnew();
    void append(const QString &raw);
    void appendGap();
    void tellLimit();
    void chooseFile();

    const DetailsTools &m_tools;
    std::optional<Place> m_place;
    Resource m_server;
    ConsoleLog m_log;
    AnsiText m_ansi;
    std::unique_ptr<QObject> m_request;
    QTimer m_timer;
    bool m_isSeen = false;

    QPlainTextEdit *m_edit;
    FindBar *m_find;
    QCheckBox *m_follow;
    QAbstractButton *m_whole = nullptr;
    QAbstractButton *m_save = nullptr;
    NoticeBar *m_bar;
    BusyLine *m_busy;
    QStackedWidget *m_pages;
    StateCard *m_card;
};

} // namespace cirro
