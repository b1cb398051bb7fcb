// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/imageapi.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
Answer importInfo(Context &)
{
    return QJsonObject {
        { u"import-methods"_s,
          QJsonObject { { u"description"_s, u"Import methods available."_s },
                        { u"type"_s, u"array"_s },
                        { u"value"_s, QJsonArray { u"glance-direct"_s, u"web-download"_s } } } }
    };
}

Answer stores(Context &)
{
    return QJsonObject { { u"stores"_s,
                           QJsonArray { QJsonObject { { u"id"_s, u"fast"_s },
                                                      { u"description"_s, u"fast disks"_s },
                                                      { u"default"_s, u"true"_s } },
                                        QJsonObject { { u"id"_s, u"slow"_s },
                                                      { u"description"_s, u"slow disks"_s } } } } };
}

Answer usage(Context &)
{
    return QJsonObject { { u"usage"_s, QJsonObject() } };
}

Answer tasks(Context &context)
{
    QJsonObject answer { { u"tasks"_s, QJsonArray() } };
    if (context.part(u"id"_s).isEmpty()) {
        answer.insert(u"first"_s, u"/v2/tasks"_s);
        answer.insert(u"schema"_s, u"/v2/schemas/tasks"_s);
    }
    return answer;
}

Answer namespaces(Context &context)
{
    const QString then = isoSeconds(context.now - 300 * Day);
    const QJsonObject association { { u"name"_s, u"OS::Glance::Image"_s },
                                    { u"created_at"_s, then },
                                    { u"updated_at"_s, then } };
    const QJsonObject entry { { u"namespace"_s, u"OS::Compute::Watchdog"_s },
                              { u"display_name"_s, u"Watchdog Behavior"_s },
                              { u"description"_s, u"What happens when a server hangs"_s },
                              { u"visibility"_s, u"public"_s },
                              { u"protected"_s, true },
                              { u"owner"_s, context.cloud.identity.projectNamed(u"archive"_s) },
                              { u"created_at"_s, then },
                              { u"updated_at"_s, then },
                              { u"resource_type_associations"_s, QJsonArray { association } },
                              { u"self"_s, u"/v2/metadefs/namespaces/OS::Compute::Watchdog"_s },
                              { u"schema"_s, u"/v2/schemas/metadefs/namespace"_s } };
    return QJsonObject { { u"namespaces"_s, QJsonArray { entry } },
                         { u"schema"_s, u"/v2/schemas/metadefs/namespaces"_s },
                         { u"first"_s, u"/v2/metadefs/namespaces"_s } };
}

Answer cache(Context &)
{
    return QJsonObject { { u"cached_images"_s, QJsonArray() },
                         { u"queued_images"_s, QJsonArray() } };
}
} // namespace

void addImageInfoRoutes(const Routes &routes)
{
    routes.read(u"/images/{id}/tasks"_s, u"get_image"_s, tasks);
    routes.read(u"/info/import"_s, {}, importInfo);
    routes.read(u"/info/stores"_s, {}, stores);
    routes.read(u"/info/usage"_s, {}, usage);
    routes.read(u"/metadefs/namespaces"_s, u"get_metadef_namespaces"_s, namespaces);
    routes.administer("GET", u"/tasks"_s, u"get_tasks"_s, tasks);
    routes.administer("GET", u"/cache"_s, u"cache_list"_s, cache);
}

} // namespace cirro::demo
