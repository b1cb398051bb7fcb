// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/eventtext.h"

#include "sdk/compute/v2/instanceaction.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QString utc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace

QDateTime EventText::time(const QJsonObject &event, const char *key)
{
    QDateTime time;
    fromJson(event.value(QLatin1String(key)), time);
    return time;
}

QString EventText::result(const QJsonObject &event)
{
    const auto result = event[u"result"].toString();
    return result.isEmpty()      ? tr("Under way")
        : result == "Success"_L1 ? tr("Done")
        : result == "Error"_L1   ? tr("Failed")
                                 : result;
}

QString EventText::duration(const QJsonObject &event)
{
    const auto start = time(event, "start_time");
    const auto finish = time(event, "finish_time");
    if (!start.isValid() || !finish.isValid())
        return {};
    const auto seconds = double(start.msecsTo(finish)) / 1000;
    if (seconds >= 120)
        return tr("%1 min").arg(QLocale().toString(seconds / 60, 'f', 1));
    return tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
}

QString EventText::report(const Resource &action, const QString &where)
{
    const auto &a = *action.as<InstanceAction>();
    QStringList lines { u"%1 %2"_s.arg(QCoreApplication::applicationName(),
                                       QCoreApplication::applicationVersion()) };
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << name + u": "_s + value;
    };
    add(tr("Place"), where);
    add(tr("Server"), a.serverId().isEmpty() ? a.server() : a.serverId());
    add(tr("Action"), a.action());
    add(tr("Outcome"), a.message());
    add(tr("Request ID"), a.requestId());
    add(tr("Started"), utc(a.startTime()));
    add(tr("Last event"), utc(a.updatedAt()));
    add(tr("User"), a.userId());
    add(tr("Project"), a.projectId());
    for (const auto &value : a.events()) {
        const auto event = value.toObject();
        lines << QString();
        add(tr("Event"), event[u"event"].toString());
        add(tr("Result"), result(event));
        add(tr("Started"), utc(time(event, "start_time")));
        add(tr("Finished"), utc(time(event, "finish_time")));
        add(tr("Host"), event[u"host"].toString(event[u"hostId"].toString()));
        add(tr("Details"), event[u"details"].toString());
        add(tr("Traceback"), event[u"traceback"].toString());
    }
    return lines.join(u'\n');
}

} // namespace cirro
