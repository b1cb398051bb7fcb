// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screentour.h"

#include "app/clouds.h"
#include "app/mainwindow.h"
#include "app/themes.h"

#include "democloud/democloud.h"

#include <QApplication>

#include <chrono>
#include <cstdio>

namespace cirro {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto LookEvery = 40ms;
constexpr auto LongestStation = 20s;
constexpr auto Settle = 260ms; // for answers of the details and the end of animations
constexpr QSize WindowSize(1280, 820);

} // namespace

ScreenTour::ScreenTour(const QString &folder, Themes &themes)
    : m_folder(folder)
    , m_themes(themes)
    , m_clouds(std::make_unique<Clouds>(CloudOverrides(), false, nullptr))
{
    m_look.setInterval(LookEvery);
    m_limit.setSingleShot(true);
    m_limit.setInterval(LongestStation);
    connect(&m_look, &QTimer::timeout, this, &ScreenTour::look);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { fail(QStringLiteral("the screen did not come in time")); });
}

ScreenTour::~ScreenTour() = default;

int ScreenTour::run(const QString &folder, Themes &themes)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "cannot make the folder %s\n", qUtf8Printable(folder));
        return 2;
    }
    QApplication::setCursorFlashTime(0); // a text cursor that blinks never stands still
    ScreenTour tour(folder, themes);
    tour.m_window = std::make_unique<MainWindow>(tour.m_clouds.get(), nullptr);
    tour.m_window->resize(WindowSize);
    tour.m_window->show();
    tour.plan();
    QMetaObject::invokeMethod(&tour, &ScreenTour::next, Qt::QueuedConnection);
    const int status = QApplication::exec();
    if (!status)
        std::printf("%d pictures in %s\n", tour.m_pictures,
                    qUtf8Printable(tour.m_folder.absolutePath()));
    return status;
}

void ScreenTour::addStation(const QString &name, std::function<void()> act,
                            std::function<bool()> isThere, std::function<QWidget *()> widget)
{
    m_stations.append({ name, std::move(act), std::move(isThere), std::move(widget) });
}

void ScreenTour::next()
{
    ++m_at;
    if (m_at >= m_stations.size())
        return QApplication::exit(0);
    m_stations[m_at].act();
    m_limit.start();
    m_look.start();
}

void ScreenTour::look()
{
    if (!m_stations[m_at].isThere())
        return;
    m_look.stop();
    m_limit.stop();
    QTimer::singleShot(Settle, this, &ScreenTour::take);
}

void ScreenTour::take()
{
    takeIn(Options::Theme::Dark, [this] { takeIn(Options::Theme::Light, [this] { next(); }); });
}

QWidget *ScreenTour::screen() const
{
    const auto &station = m_stations[m_at];
    return station.widget ? station.widget() : m_window.get();
}

void ScreenTour::takeIn(Options::Theme theme, const std::function<void()> &then)
{
    m_themes.set(theme);
    m_limit.start();
    waitForStillness(QImage(), [this, theme, then](const QImage &image) {
        m_limit.stop();
        if (write(image, theme))
            then();
    });
}

void ScreenTour::waitForStillness(const QImage &before,
                                  const std::function<void(const QImage &)> &then)
{
    auto *widget = screen();
    if (!widget)
        return fail(QStringLiteral("the screen went away"));
    const auto now = widget->grab().toImage();
    if (now == before)
        return then(now);
    QTimer::singleShot(LookEvery, this, [this, now, then] { waitForStillness(now, then); });
}

bool ScreenTour::write(const QImage &image, Options::Theme theme)
{
    const auto file = m_folder.filePath(
        u"%1-%2-%3.png"_s.arg(m_at + 1, 2, 10, QLatin1Char('0'))
            .arg(m_stations[m_at].name, theme == Options::Theme::Dark ? u"dark"_s : u"light"_s));
    if (!image.save(file)) {
        fail(QStringLiteral("cannot write ") + file);
        return false;
    }
    ++m_pictures;
    std::printf("%s\n", qUtf8Printable(file));
    std::fflush(stdout);
    return true;
}

void ScreenTour::fail(const QString &why)
{
    m_look.stop();
    m_limit.stop();
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(m_stations[m_at].name), qUtf8Printable(why));
    QApplication::exit(1);
}

} // namespace cirro
