// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clouds.h"
#include "app/mainwindow.h"
#include "app/options.h"
#include "app/screentour.h"
#include "app/themes.h"

#include "views/promptdialog.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"Cirroscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CIRRO_VERSION));
}

//! Reads the command line with no more than QtCore, so that --version and --help need no display.
std::optional<cirro::Options::Exit> readOptions(int &argc, char **argv, cirro::Options &options)
{
    QCoreApplication core(argc, argv);
    nameApplication();
    return cirro::Options::parse(QCoreApplication::arguments(), options);
}

void translate(QApplication &application)
{
    const auto add = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, u"_"_s, folder))
            QApplication::installTranslator(translator);
    };
    auto *plurals = new QTranslator(&application);
    if (plurals->load(u":/i18n/cirroscope_en"_s))
        QApplication::installTranslator(plurals);
    add(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(u"cirroscope"_s, u":/i18n"_s);
}

std::unique_ptr<QSettings> openSettings(const cirro::Options &options)
{
    const auto folder = options.configDirectory.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        : options.configDirectory;
    QDir().mkpath(folder);
    auto settings
        = std::make_unique<QSettings>(folder + u"/cirroscope.ini"_s, QSettings::IniFormat);
    if (options.resetsLayout) {
        for (const auto &group : { u"window"_s, u"columns"_s, u"last"_s })
            settings->remove(group);
    }
    return settings;
}

void openFirst(cirro::MainWindow &window, cirro::Clouds &clouds, const cirro::Options &options)
{
    if (options.isDemo)
        return window.startDemo();
    for (const auto &file : options.filesAndUrls)
        window.importFile(
            QUrl::fromUserInput(file, QDir::currentPath(), QUrl::AssumeLocalFile).toLocalFile());
    const auto fromOptions = clouds.addOverrides();
    const auto cloud = !options.cloud.isEmpty() ? options.cloud : fromOptions;
    if (!cloud.isEmpty())
        return window.openCloud(cloud, options.project, options.region);
    if (options.filesAndUrls.isEmpty() && !window.openLastPlace())
        window.showConnectDialog();
}

} // namespace

int main(int argc, char **argv)
{
    cirro::Options options;
    if (const auto exit = readOptions(argc, argv, options)) {
        std::fprintf(exit->status ? stderr : stdout, "%s\n", qUtf8Printable(exit->text.trimmed()));
        return exit->status;
    }
    if (!options.screenshots.isEmpty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argc, argv);
    nameApplication();
    QApplication::setApplicationDisplayName(u"Cirroscope"_s);
    QGuiApplication::setDesktopFileName(u"io.github.cirroscope.cirroscope"_s);
    translate(application);
    cirro::Themes themes(options.theme);
    if (!options.screenshots.isEmpty())
        return cirro::ScreenTour::run(options.screenshots, themes);

    const auto settings = openSettings(options);
    QPointer<cirro::MainWindow> shown;
    const auto prompt
        = std::make_shared<cirro::PromptDialog>([&shown]() -> QWidget * { return shown; });
    cirro::Clouds clouds(options.overrides, options.isReadOnly, prompt);
    clouds.load();
    cirro::MainWindow window(&clouds, settings.get());
    shown = &window;
    window.show();
    openFirst(window, clouds, options);
    return QApplication::exec();
}
