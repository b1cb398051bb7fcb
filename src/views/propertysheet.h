// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/place.h"

#include <QScrollArea>

#include <array>
#include <optional>

namespace cirro {

class FaultCard;
class LinkButton;
class PropertySection;
class ReferenceNames;

//! Everything that is known of a resource, as names and values: what went wrong first, then what
//! people look for most, then the rest. Works for any schema; empty properties are left out.
//! Properties that refer to other resources are links to them.
class PropertySheet final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PropertySheet(QWidget *parent = nullptr);

    //! Where links take their words from; outlives the sheet. Null = ids.
    void setNames(ReferenceNames *names);
    //! Shows \a resource, a row of \a place; null shows nothing. The position stays where the same
    //! one is shown already.
    void setResource(const Place &place, const Resource &resource);
    //! The fault, if there is one, leads to events. \a requestId is of what failed; may be empty.
    void offerEvents(const QString &requestId);
    FaultCard *fault() const { return m_fault; }

signals:
    //! The user wants to see what is called \a id in the list at \a place.
    void linkActivated(const cirro::Place &place, const QString &id);
    void eventsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum SectionKind { Main, Network, Related, More, Identifiers, Times, SectionCount };
    struct Link
    {
        LinkButton *button;
        QString type; //!< "image/image"
        QString id;
    };

    static SectionKind sectionOf(const Field &field, const QVariant &value);
    PropertySection *section(SectionKind kind);
    void addField(int field);
    QWidget *makeValue(int field, const QVariant &value, QWidget *parent);
    QWidget *makeLinks(const PropInfo &info, const QVariant &value, QWidget *parent);
    void nameLinks();
    void arrange();

    std::optional<Place> m_place;
    Resource m_resource;
    ReferenceNames *m_names = nullptr;
    FaultCard *m_fault = nullptr;
    std::array<PropertySection *, SectionCount> m_sections {};
    QList<Link> m_links;
    int m_columns = 0;
};

} // namespace cirro
