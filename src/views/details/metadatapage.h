// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/details/detailspage.h"
#include "views/details/metadatamodel.h"
#include "views/details/tageditor.h"

#include "async/call.h"

#include <QHash>

#include <memory>

class QBoxLayout;
class QPushButton;
class QTableView;

namespace cirro {

class NoticeBar;
class PlainLabel;

/*!
    \brief Metadata and tags of a server, to be read and changed.

    What was typed survives refreshes, and selecting other rows in between: it is there again with
    its server until it is saved or reverted. Saving runs as jobs of Operations; only what was
   changed is sent, so that nobody else's keys and tags are lost.
*/
class MetadataPage final : public DetailsPage
{
    Q_OBJECT

public:
    explicit MetadataPage(const DetailsTools &tools, QWidget *parent = nullptr);

    void show(const Place &place, const Resource &server) override;
    void leave() override;

    void save();
    void revert();

    MetadataModel *metadata() { return &m_metadata; }
    TagEditor *tags() const { return m_tags; }
    NoticeBar *bar() const { return m_bar; }
    QPushButton *saveButton() const { return m_save; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Draft
    {
        MetadataDraft metadata;
        TagDraft tags;
    };

    QWidget *makeMetadataPart();
    QWidget *makeTagsPart();
    QWidget *makeSaveBar();
    void keepDraft();
    void takeServer(const Resource &server);
    void askLimit();
    void updateSaveBar();
    void start(const QString &title, std::function<Call<Resource>()> write);
    void jobEnded(quint64 id);

    const DetailsTools &m_tools;
    std::optional<Place> m_place;
    Resource m_server;
    QString m_key; //!< of the server at its place
    QHash<QString, Draft> m_drafts; //!< what was left unsaved, by key
    QHash<QString, int> m_limits; //!< items of metadata that a server may have, by connection
    QHash<quint64, QString> m_jobs; //!< under way, with the key of their server
    std::unique_ptr<QObject> m_request;

    MetadataModel m_metadata;
    QTableView *m_table;
    TagEditor *m_tags;
    NoticeBar *m_bar;
    QBoxLayout *m_parts;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_revert;
    QPushButton *m_save;
    PlainLabel *m_state;
};

} // namespace cirro
