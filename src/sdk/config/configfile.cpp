// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/config/configfile.h"

#include "sdk/config/cloudfixes.h"
#include "sdk/config/configerror.h"
#include "sdk/config/yaml.h"

#include <QCoreApplication>
#include <QFile>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

class ConfigFiles
{
    Q_DECLARE_TR_FUNCTIONS(cirro::ConfigFile)
};

constexpr qint64 MostBytes = 8 * 1024 * 1024;

Result<ParsedYaml> parsed(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return configError(ConfigFiles::tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                           ConfigFiles::tr("Check the permissions of the file."));
    }
    const auto text = file.read(MostBytes);
    if (file.error() != QFileDevice::NoError) {
        return configError(ConfigFiles::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    }
    return path.endsWith(".json"_L1) ? parseJson(text, path) : parseYaml(text, path);
}

Error notMap(const QString &path, const QString &what)
{
    return configError(
        ConfigFiles::tr("%1: %2 must be a map of names and values.").arg(path, what),
        ConfigFiles::tr(
            "Begin with a line “clouds:”, with the name of each cloud indented below it."));
}

void noteOverruled(const QString &cloud, const QString &path, const QStringList &keys,
                   QList<Error> *warnings)
{
    if (keys.isEmpty())
        return;
    warnings->append(configError(ConfigFiles::tr("The cloud “%1” in %2 says %3 twice, inside and "
                                                 "outside of “auth”; what stands outside counts.")
                                     .arg(cloud, path, keys.join(", "_L1)),
                                 ConfigFiles::tr("Keep the one inside of “auth”.")));
}

Result<void> fixSection(ConfigFile &file, const QString &section, QList<Error> *warnings)
{
    const auto clouds = file.root[section];
    if (clouds.isNull())
        return {};
    if (!clouds.isMap())
        return notMap(file.path, u'“' + section + u'”');
    auto fixed = ConfigNode::map();
    for (qsizetype i = 0; i < clouds.keys().size(); ++i) {
        const auto &name = clouds.keys().at(i);
        const auto &entry = clouds.items().at(i);
        if (!entry.isMap()) {
            warnings->append(configError(
                ConfigFiles::tr("%1, line %2: the cloud “%3” has no values and was left out.")
                    .arg(file.path)
                    .arg(entry.line())
                    .arg(name),
                ConfigFiles::tr("Indent its values below its name.")));
            continue;
        }
        QStringList overruled;
        fixed.add(name, fixedLayer(entry, &overruled));
        noteOverruled(name, file.path, overruled, warnings);
    }
    file.root.insert(section, fixed);
    return {};
}

Result<ConfigFile> accepted(const QString &path, const ParsedYaml &document, const QString &section,
                            QList<Error> *warnings)
{
    for (const int line : document.repeatedKeys) {
        warnings->append(configError(
            ConfigFiles::tr("%1, line %2: the key stands twice in its map; the last one counts.")
                .arg(path)
                .arg(line),
            ConfigFiles::tr("Remove one of them.")));
    }
    ConfigFile file { path, document.root };
    if (file.root.isNull())
        file.root = ConfigNode::map();
    if (!file.root.isMap())
        return notMap(path, ConfigFiles::tr("the file"));
    if (auto fixed = fixSection(file, section, warnings); !fixed)
        return fixed.takeError();
    return file;
}

Error skipped(Error error)
{
    error.message = ConfigFiles::tr("%1 The file was skipped.").arg(error.message);
    return error;
}

Result<ConfigFile> mergedFiles(const QStringList &paths, const QString &section,
                               QList<Error> *warnings)
{
    ConfigFile merged;
    for (const auto &path : paths) {
        auto document = parsed(path);
        if (!document) {
            warnings->append(skipped(document.takeError()));
            continue;
        }
        auto file = accepted(path, *document, section, warnings);
        if (!file)
            return file;
        merged.path = merged.path.isEmpty() ? path : merged.path + ", "_L1 + path;
        merged.root = merged.root.merged(file->root);
    }
    return merged;
}

} // namespace

Result<ConfigFile> loadConfigFile(const ConfigSources &sources, const QString &stem,
                                  const QString &section, QList<Error> *warnings)
{
    if (const auto paths = sources.mergedFiles(stem); !paths.isEmpty())
        return mergedFiles(paths, section, warnings);
    for (const auto &path : sources.candidates(stem)) {
        if (!QFile::exists(path))
            continue;
        auto document = parsed(path);
        if (document)
            return accepted(path, *document, section, warnings);
        warnings->append(skipped(document.takeError()));
    }
    return ConfigFile {};
}

} // namespace cirro
