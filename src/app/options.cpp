// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include "sdk/config/options.h"

#include <QCommandLineParser>
#include <QLoggingCategory>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

const QStringList &services()
{
    static const QStringList known { u"compute"_s, u"object-store"_s, u"identity"_s };
    return known;
}

//! The rules that let through messages of \a level and above; nothing for a word that is no level.
std::optional<QString> logRules(const QString &level)
{
    const QStringList levels { u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s };
    const auto at = levels.indexOf(level);
    if (at < 0)
        return {};
    QStringList rules;
    for (qsizetype i = 0; i < levels.size(); ++i)
        rules.append(u"cirro.*.%1=%2"_s.arg(levels[i], i >= at ? u"true"_s : u"false"_s));
    return rules.join(u'\n');
}

//! Without what QApplication takes for itself (its documentation lists them); it comes only after
//! this and removes them.
QStringList withoutQtOptions(QStringList arguments)
{
    static const QStringList alone { u"reverse"_s };
    static const QStringList withValue { u"platform"_s,        u"platformtheme"_s, u"plugin"_s,
                                         u"qwindowgeometry"_s, u"qwindowtitle"_s,  u"style"_s,
                                         u"stylesheet"_s,      u"display"_s,       u"geometry"_s };
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != "--"_L1;) {
        const auto name
            = arguments[i].startsWith("--"_L1) ? arguments[i].mid(2) : arguments[i].mid(1);
        const bool isOption = arguments[i].startsWith(u'-');
        if (isOption && alone.contains(name))
            arguments.remove(i);
        else if (isOption && withValue.contains(name))
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
        else
            ++i;
    }
    return arguments;
}

std::optional<Options::Theme> themeNamed(const QString &name)
{
    if (name == "light"_L1)
        return Options::Theme::Light;
    if (name == "dark"_L1)
        return Options::Theme::Dark;
    if (name == "system"_L1)
        return Options::Theme::System;
    return {};
}

} // namespace

std::optional<Options::Exit> Options::parse(const QStringList &arguments, Options &options)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("A browser for OpenStack clouds."));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    parser.addOptions({
        { u"demo"_s,
          tr("Looks around in a demo cloud inside this program; nothing leaves this computer.") },
        { u"cloud"_s, tr("Connects to this cloud of clouds.yaml."), u"NAME"_s },
        { u"project"_s, tr("Opens this project, by name or ID."), u"PROJECT"_s },
        { u"region"_s, tr("Opens this region."), u"REGION"_s },
        { u"read-only"_s, tr("Allows nothing that changes the cloud.") },
        { u"config"_s, tr("Keeps settings in this folder."), u"DIR"_s },
        { u"log"_s, tr("Writes messages of this level and above: debug, info, warning, critical."),
          u"LEVEL"_s },
        { u"screenshots"_s,
          tr("Walks through the demo cloud, writes a picture of each screen, and ends."),
          u"DIR"_s },
        { u"reset-layout"_s, tr("Forgets sizes, columns and open places.") },
        { u"theme"_s, tr("Colours: system, light or dark."), u"THEME"_s, u"system"_s },
    });
    parser.addPositionalArgument(u"FILE"_s, tr("A clouds.yaml file to import."), u"[FILE...]"_s);
    addCloudOptions(parser, services());

    const auto dashed = dashedArguments(withoutQtOptions(arguments));
    if (!dashed)
        return Exit { 2, dashed.error().text() };
    if (!parser.parse(*dashed))
        return Exit { 2, parser.errorText() + u'\n' + tr("Try --help.") };
    if (parser.isSet(help) || parser.isSet(u"help-all"_s))
        return Exit { 0, parser.helpText() };
    if (parser.isSet(version))
        return Exit {
            0, QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()
        };
    if (const auto theme = themeNamed(parser.value(u"theme"_s)))
        options.theme = *theme;
    else
        return Exit {
            2,
            tr("No such theme: %1. There are system, light and dark.").arg(parser.value(u"theme"_s))
        };
    if (parser.isSet(u"log"_s)) {
        const auto rules = logRules(parser.value(u"log"_s));
        if (!rules)
            return Exit { 2,
                          tr("No such level: %1. There are debug, info, warning and critical.")
                              .arg(parser.value(u"log"_s)) };
        QLoggingCategory::setFilterRules(*rules);
    }
    options.overrides = overridesFrom(parser, services());
    options.isDemo = parser.isSet(u"demo"_s);
    options.cloud = parser.isSet(u"cloud"_s) ? parser.value(u"cloud"_s) : options.overrides.cloud;
    options.project = parser.value(u"project"_s);
    options.region
        = parser.isSet(u"region"_s) ? parser.value(u"region"_s) : options.overrides.region;
    options.isReadOnly = parser.isSet(u"read-only"_s);
    options.configDirectory = parser.value(u"config"_s);
    options.screenshots = parser.value(u"screenshots"_s);
    options.resetsLayout = parser.isSet(u"reset-layout"_s);
    options.filesAndUrls = parser.positionalArguments();
    return {};
}

} // namespace cirro
