// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"

#include <QDir>
#include <QImage>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace cirro {

class Clouds;
class MainWindow;
class Themes;

/*!
    \brief Walks through the demo cloud and writes one picture of each screen, in light and dark.

    Each station acts, waits until its screen is there and stands still, and is taken. A screen that
    does not come ends the tour with a message and a status other than 0.
*/
class ScreenTour final : public QObject
{
    Q_OBJECT

public:
    //! Runs the tour and the event loop; the status to end the program with.
    static int run(const QString &folder, Themes &themes);

private:
    struct Station
    {
        QString name; //!< of the file, "servers"
        std::function<void()> act;
        std::function<bool()> isThere;
        std::function<QWidget *()> widget; //!< what is taken; null = the window
    };

    ScreenTour(const QString &folder, Themes &themes);
    ~ScreenTour() override;

    void plan();
    void planLaunch();
    void addStation(const QString &name, std::function<void()> act, std::function<bool()> isThere,
                    std::function<QWidget *()> widget = {});
    void addDetailsStations(const std::function<void(const QString &)> &select);
    void next();
    void look();
    void take();
    QWidget *screen() const;
    //! Two pictures in a row that are the same: nothing is loading, moving or still being laid out.
    void waitForStillness(const QImage &before, const std::function<void(const QImage &)> &then);
    void takeIn(Options::Theme theme, const std::function<void()> &then);
    bool write(const QImage &image, Options::Theme theme);
    void fail(const QString &why);
    void openType(const QString &service, const QString &type);
    bool isListed(const QString &type, const QString &state, const QString &firstName = {}) const;

    QDir m_folder;
    Themes &m_themes;
    QTemporaryDir m_examples;
    std::unique_ptr<Clouds> m_clouds;
    std::unique_ptr<MainWindow> m_window;
    QList<Station> m_stations;
    qsizetype m_at = -1;
    QTimer m_look;
    QTimer m_limit;
    int m_pictures = 0;
};

} // namespace cirro
