// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/configsources.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Suffixes = { "yaml"_L1, "yml"_L1, "json"_L1 };

QStringList filesIn(const QString &directory, const QString &stem)
{
    QStringList files;
    for (const auto &suffix : Suffixes)
        files << directory + u'/' + stem + u'.' + suffix;
    return files;
}

//! The folder for configuration that the platform gives to each user.
QString userFolder(const ConfigSources &sources)
{
#if defined(Q_OS_WIN)
    return sources.environment.value(u"LOCALAPPDATA"_s, sources.home) + "/OpenStack/openstack"_L1;
#elif defined(Q_OS_MACOS)
    return sources.home + "/Library/Application Support/openstack"_L1;
#else
    const auto folder = sources.environment.value(u"XDG_CONFIG_HOME"_s);
    return (folder.isEmpty() ? sources.home + "/.config"_L1 : folder) + "/openstack"_L1;
#endif
}

QStringList siteFolders(const ConfigSources &sources)
{
#if defined(Q_OS_WIN)
    return { sources.environment.value(u"PROGRAMDATA"_s, u"C:/ProgramData"_s)
             + "/OpenStack/openstack"_L1 };
#elif defined(Q_OS_MACOS)
    Q_UNUSED(sources);
    return { u"/Library/Application Support/openstack"_s };
#else
    QStringList folders;
    const auto given = sources.environment.value(u"XDG_CONFIG_DIRS"_s);
    for (const auto &folder : given.split(u':', Qt::SkipEmptyParts))
        folders << folder + "/openstack"_L1;
    if (folders.isEmpty())
        folders << u"/etc/xdg/openstack"_s;
    return folders;
#endif
}

} // namespace

ConfigSources ConfigSources::system()
{
    Environment environment;
    const auto process = QProcessEnvironment::systemEnvironment();
    for (const auto &key : process.keys())
        environment.insert(key, process.value(key));
    return forEnvironment(environment, QDir::currentPath());
}

ConfigSources ConfigSources::forEnvironment(const Environment &environment,
                                            const QString &workingDirectory)
{
    ConfigSources sources;
    sources.environment = environment;
    sources.home = environment.value(u"HOME"_s);
    if (sources.home.isEmpty())
        sources.home = QDir::homePath();
    const auto snapHome = environment.value(u"SNAP_REAL_HOME"_s);
    sources.directories << workingDirectory << userFolder(sources)
                        << (snapHome.isEmpty() ? sources.home : snapHome) + "/.config/openstack"_L1;
    sources.directories << siteFolders(sources) << u"/etc/openstack"_s;
    sources.directories.removeDuplicates();
    return sources;
}

ConfigSources ConfigSources::inDirectory(const QString &directory)
{
    ConfigSources sources;
    sources.directories << directory;
    sources.home = QDir::homePath();
    return sources;
}

QString ConfigSources::expanded(const QString &path) const
{
    if (path == "~"_L1)
        return home;
    return path.startsWith("~/"_L1) ? home + path.mid(1) : path;
}

QStringList ConfigSources::candidates(const QString &stem) const
{
    QStringList files;
    const auto add = [&](const QString &variable, const QStringList &named) {
        if (const auto file = environment.value(variable); !file.isEmpty())
            files << expanded(file);
        for (const auto &file : named)
            files << expanded(file);
    };
    if (stem == "clouds"_L1)
        add(u"OS_CLIENT_CONFIG_FILE"_s, cloudsFiles);
    else if (stem == "secure"_L1)
        add(u"OS_CLIENT_SECURE_FILE"_s, secureFiles);
    for (const auto &directory : directories)
        files << filesIn(directory, stem);
    files.removeDuplicates();
    return files;
}

QStringList ConfigSources::mergedFiles(const QString &stem) const
{
    QStringList files;
    const auto path = environment.value(u"OS_CLIENT_CONFIG_PATH"_s);
    for (const auto &entry : path.split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        const QFileInfo found(expanded(entry));
        if (found.isDir()) {
            for (const auto &file : filesIn(found.filePath(), stem)) {
                if (QFileInfo::exists(file)) {
                    files << file;
                    break;
                }
            }
        } else if (stem
                   == (found.completeBaseName().startsWith("secure"_L1) ? "secure"_L1
                                                                        : "clouds"_L1)) {
            files << found.filePath();
        }
    }
    return files;
}

} // namespace cirro
