// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/detailstabs.h"

#include "views/details/consolepage.h"
#include "views/details/diagnosticspage.h"
#include "views/details/eventdetail.h"
#include "views/details/jsonpage.h"
#include "views/details/logpage.h"
#include "views/details/metadatapage.h"
#include "views/details/overviewpage.h"
#include "views/details/relatedpage.h"
#include "views/details/securitypage.h"

#include "sdk/compute/v2/instanceaction.h"
#include "sdk/compute/v2/servermigration.h"
#include "sdk/compute/v2/volumeattachment.h"
#include "sdk/network/v2/port.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

Place portsOf(const Place &place, const Resource &server)
{
    return { .connection = place.connection,
             .schema = &Schema::of<Port>(),
             .query = { { u"device_id"_s, server.id() } } };
}

//! Of lists whose path holds the id of the server.
template <typename R>
Place inside(const Place &place, const Resource &server)
{
    return { .connection = place.connection,
             .schema = &Schema::of<R>(),
             .parts = { { u"server"_s, server.id() } } };
}

template <typename Page>
DetailsPage *make(const DetailsTools &tools, QWidget *parent)
{
    return new Page(tools, parent);
}

DetailsPage *makeJson(const DetailsTools &, QWidget *parent)
{
    return new JsonPage(parent);
}

//! The page of one list; see RelatedList.
auto related(const RelatedList &list)
{
    return [list](const DetailsTools &tools, QWidget *parent) -> DetailsPage * {
        return new RelatedPage(list, tools, parent);
    };
}

DetailsPage *makeSecurity(const DetailsTools &tools, QWidget *parent)
{
    return new SecurityPage(portsOf, tools, parent);
}

} // namespace

bool DetailsTab::isFor(const Resource &resource) const
{
    if (sign && !resource.raw().contains(QLatin1String(sign)))
        return false;
    return !schema || (!isFolder(resource) && resource.schema().key() == QLatin1String(schema));
}

Place eventsOf(const Place &place, const Resource &server)
{
    return inside<InstanceAction>(place, server);
}

const QList<DetailsTab> &detailsTabs()
{
    const char *server = "compute/server";
    const char *administrator = "OS-EXT-SRV-ATTR:host";
    // clang-format off
    static const QList<DetailsTab> tabs {
        { "overview",   QT_TRANSLATE_NOOP("cirro::DetailsTab", "Overview"),   nullptr, make<OverviewPage> },
        { "interfaces", QT_TRANSLATE_NOOP("cirro::DetailsTab", "Interfaces"), server,
          related({ .place = portsOf, .actions = { u"server.interface.attach"_s }, .left = { "device_owner", "device_id" } }) },
        { "volumes",    QT_TRANSLATE_NOOP("cirro::DetailsTab", "Volumes"),    server,
          related({ .place = inside<VolumeAttachment>, .actions = { u"server.volume.attach"_s } }) },
        { "security",   QT_TRANSLATE_NOOP("cirro::DetailsTab", "Security"),   server, makeSecurity },
        { "events",     QT_TRANSLATE_NOOP("cirro::DetailsTab", "Events"),     server,
          related({ .place = eventsOf, .left = { "request_id", "user_id" }, .newest = "start_time", .below = make<EventDetail> }) },
        { "log",        QT_TRANSLATE_NOOP("cirro::DetailsTab", "Log"),        server, make<LogPage> },
        { "console",    QT_TRANSLATE_NOOP("cirro::DetailsTab", "Console"),    server, make<ConsolePage> },
        { "metadata",   QT_TRANSLATE_NOOP("cirro::DetailsTab", "Metadata"),   server, make<MetadataPage> },
        { "migrations", QT_TRANSLATE_NOOP("cirro::DetailsTab", "Migrations"), server,
          related({ .place = inside<ServerMigration>, .actions = { u"server.migrate.live"_s, u"server.migrate.live.host"_s }, .newest = "created_at" }), administrator },
        { "diagnostics", QT_TRANSLATE_NOOP("cirro::DetailsTab", "Diagnostics"), server, make<DiagnosticsPage>, administrator },
        { "json",       QT_TRANSLATE_NOOP("cirro::DetailsTab", "JSON"),       nullptr, makeJson },
    };
    // clang-format on
    return tabs;
}

} // namespace cirro
