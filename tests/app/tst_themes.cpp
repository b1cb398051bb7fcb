// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/themes.h"

#include "app/clouds.h"
#include "app/mainwindow.h"
#include "http/taskmanager.h"
#include "store/listing.h"
#include "views/detailspane.h"
#include "views/palettes.h"
#include "views/resourcetable.h"
#include "views/resourceview.h"
#include "views/workspace.h"

#include <QTest>
#include <QToolBar>

using namespace Qt::StringLiterals;
using namespace cirro;

//! The window turns from light to dark and back while it is open.
class TestThemes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void aThemeIsThereAtOnce_data();
    void aThemeIsThereAtOnce();
    void nothingOfTheOtherThemeStays_data() { aThemeIsThereAtOnce_data(); }
    void nothingOfTheOtherThemeStays();

private:
    QWidget *part(const QString &name) const;

    std::unique_ptr<Clouds> m_clouds;
    std::unique_ptr<Themes> m_themes;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int Stray
    = 20; // pixels that happen to have a colour at the edge of a letter; an icon has more

int pixelsOf(const QImage &image, const QColor &wanted)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == wanted.rgb();
    return count;
}

} // namespace

void TestThemes::initTestCase()
{
    m_themes = std::make_unique<Themes>(Options::Theme::Light);
    m_clouds = std::make_unique<Clouds>(CloudOverrides(), false, nullptr);
    m_window = std::make_unique<MainWindow>(m_clouds.get(), nullptr);
    m_window->show();
    m_window->startDemo();
    auto *workspace = m_window->workspace();
    QTRY_VERIFY(workspace->visit() && workspace->view()->shownState() == u"table"_s
                && !workspace->view()->listing()->isLoading());
    auto *table = workspace->view()->table();
    table->setCurrentIndex(table->model()->index(0, 0));
    auto *details = workspace->details();
    QTRY_VERIFY(!details->resource().isNull()
                && details->findChild<QWidget *>(u"detailsTabs"_s)->isVisible());
    // Complete: nobody asks for anything, and nothing looks different.
    const auto tasks = m_clouds->tasks();
    QImage before;
    QTRY_VERIFY(([&] {
        auto now = details->grab().toImage();
        const bool isStill = now == std::exchange(before, now);
        return isStill && tasks->running() == 0 && tasks->waiting() == 0;
    }()));
}

void TestThemes::cleanupTestCase()
{
    m_window.reset();
    m_clouds.reset();
    m_themes.reset();
}

QWidget *TestThemes::part(const QString &name) const
{
    if (name == "toolBar"_L1)
        return m_window->findChild<QToolBar *>();
    return m_window->findChild<QWidget *>(name);
}

void TestThemes::aThemeIsThereAtOnce_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : { u"detailsPane"_s, u"breadcrumb"_s, u"navigationTree"_s,
                              u"contextBar"_s, u"toolBar"_s, u"placeTabs"_s })
        QTest::newRow(qPrintable(name)) << name;
}

void TestThemes::aThemeIsThereAtOnce()
{
    QFETCH(QString, name);
    auto *widget = part(name);
    QVERIFY(widget);
    m_themes->set(Options::Theme::Light);
    QCoreApplication::processEvents();
    const auto light = widget->grab().toImage();

    m_themes->set(Options::Theme::Dark);
    const auto atOnce = widget->grab().toImage();
    QCoreApplication::processEvents();
    const auto later = widget->grab().toImage();
    m_themes->set(Options::Theme::Light);

    QVERIFY(atOnce != light);
    QCOMPARE(atOnce, later);
    const auto back = widget->grab().toImage();
    QCOMPARE(back, light);
}

void TestThemes::nothingOfTheOtherThemeStays()
{
    QFETCH(QString, name);
    auto *widget = part(name);
    m_themes->set(Options::Theme::Light);

    m_themes->set(Options::Theme::Dark);
    const auto dark = widget->grab().toImage();
    m_themes->set(Options::Theme::Light);

    for (const auto role : { QPalette::WindowText, QPalette::Window, QPalette::PlaceholderText })
        QVERIFY2(pixelsOf(dark, lightPalette().color(role)) < Stray,
                 qPrintable(QString::number(int(role))));
    QVERIFY(pixelsOf(dark, accentColor(lightPalette())) < Stray);
    QVERIFY(pixelsOf(dark, toneColor(Tone::Good, lightPalette())) < Stray);
}

QTEST_MAIN(TestThemes)
#include "tst_themes.moc"
