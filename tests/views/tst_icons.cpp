// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionregistry.h"
#include "sdk/services.h"
#include "views/icons.h"

#include <QApplication>
#include <QDirIterator>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace cirro;

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theResourceHoldsEveryFile();
    void bothGridsHoldTheSameNames();
    void everyActionHasItsIcon();
    void everyTypeAndServiceHasItsIcon();
    void everyNameInTheSourcesIsDrawn();
    void theNamesOthersRelyOnExist_data();
    void theNamesOthersRelyOnExist();
    void aDrawingIsValidAndOnItsGrid_data() { drawings(); }
    void aDrawingIsValidAndOnItsGrid();
    void aDrawingUsesOnlyTheTwoInks_data() { drawings(); }
    void aDrawingUsesOnlyTheTwoInks();
    void aDrawingHasTheFamilysStroke_data() { drawings(); }
    void aDrawingHasTheFamilysStroke();
    void aDrawingKeepsItsMargin_data() { drawings(); }
    void aDrawingKeepsItsMargin();
    void anIconShowsInBothPalettes_data();
    void anIconShowsInBothPalettes();
    void aLivingIconFollowsThePalette();
    void disabledAndSelectedTakeTheirPaletteColours();
    void aSelectedStatusIsReadableOnTheHighlight();
    void statusMarksTakeTheirTone();
    void statusMarksDifferByShape();
    void pixelRatioSharpensTheSameDrawing();
    void paintingOnADenseScreenIsSharp();
    void oddSizesCentreTheGrid();
    void largeIconsStayFine();
    void arrowsTurnWithTheReadingDirection();
    void unknownNamesShowAFallback();
    void theApplicationIconKeepsItsColours();
    void noDrawingIsMadeTwice();

private:
    static void drawings();
};

namespace {

constexpr std::array Statuses {
    Status::Active,  Status::Stopped,   Status::Error,   Status::Building, Status::Busy,
    Status::Paused,  Status::Suspended, Status::Shelved, Status::Verify,   Status::Rescue,
    Status::Deleted, Status::Unknown,   Status::Locked,
};

QStringList filesBelow(const QString &root)
{
    QStringList names;
    for (QDirIterator files(root, { u"*.svg"_s }, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();)
        names.append(files.next().mid(root.size()));
    names.sort();
    return names;
}

QByteArray sourceOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage imageOf(const QIcon &icon, int side, qreal ratio = 1.0, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(side, side), ratio, mode)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

int countPixels(const QImage &image, auto matches)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (matches(image.pixelColor(x, y)))
                ++count;
    return count;
}

int inked(const QImage &image)
{
    return countPixels(image, [](const QColor &pixel) { return pixel.alpha() > 96; });
}

bool isNearly(const QColor &pixel, const QColor &wanted)
{
    return pixel.alpha() > 240 && qAbs(pixel.red() - wanted.red()) < 6
        && qAbs(pixel.green() - wanted.green()) < 6 && qAbs(pixel.blue() - wanted.blue()) < 6;
}

int pixelsOf(const QImage &image, const QColor &wanted)
{
    return countPixels(image, [&](const QColor &pixel) { return isNearly(pixel, wanted); });
}

QRect boundsOf(const QImage &image)
{
    QRect bounds;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > 16)
                bounds |= QRect(x, y, 1, 1);
    return bounds;
}

} // namespace

void TestIcons::init()
{
    QApplication::setPalette(lightPalette());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestIcons::cleanup()
{
    init();
}

void TestIcons::drawings()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("grid");
    for (const auto &name : iconNames())
        for (const auto grid : { 16, 22 })
            QTest::addRow("%s %d", qPrintable(name), grid)
                << u":/icons/%1/%2.svg"_s.arg(grid).arg(name) << grid;
}

void TestIcons::theResourceHoldsEveryFile()
{
    QVERIFY(hasIcon("view-refresh"_L1));

    const auto onDisk
        = filesBelow(QDir::cleanPath(QStringLiteral(FIXTURES "/../../resources/icons")) + u'/');

    QVERIFY(!onDisk.isEmpty());
    QCOMPARE(filesBelow(u":/icons/"_s), onDisk);
}

void TestIcons::bothGridsHoldTheSameNames()
{
    QVERIFY(iconNames().size() >= 100);
    QCOMPARE(filesBelow(u":/icons/16/"_s), filesBelow(u":/icons/22/"_s));
}

void TestIcons::everyActionHasItsIcon()
{
    ActionRegistry registry;
    addActions(registry);

    QVERIFY(!registry.specs().empty());
    for (const auto &spec : registry.specs())
        QVERIFY2(!*spec->icon || hasIcon(spec->icon),
                 qPrintable(spec->id + u": "_s + QLatin1StringView(spec->icon)));
}

void TestIcons::everyTypeAndServiceHasItsIcon()
{
    for (const auto &service : describedServices()) {
        QVERIFY2(hasIcon(u"service/"_s + service.type), qPrintable(service.type));
        for (const auto *schema : service.schemas)
            QVERIFY2(hasIcon(u"resource/"_s + schema->key()), qPrintable(schema->key()));
    }
}

void TestIcons::everyNameInTheSourcesIsDrawn()
{
    // What looks like the name of an icon is one: the families of the naming specification, and
    // ours.
    static const QRegularExpression name(
        u"\"((?:(?:changes|dialog|document|edit|emblem|go|list|media|network|office|pan|preferences"
        "|process|sidebar|system|tools|utilities|view|window|zoom)-[a-z-]+)"
        "|(?:action|resource|service|status)/[a-z/-]+[a-z])\""_s);
    QSet<QString> names;
    for (const auto layer : { "actions"_L1, "views"_L1, "app"_L1 }) {
        for (QDirIterator files(QStringLiteral(SOURCES "/") + layer, { u"*.cpp"_s }, QDir::Files);
             files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto text = QString::fromUtf8(file.readAll());
            for (auto found = name.globalMatch(text); found.hasNext();)
                names.insert(found.next().captured(1));
        }
    }

    QVERIFY2(names.size() > 30, qPrintable(QString::number(names.size())));
    for (const auto &each : std::as_const(names))
        QVERIFY2(hasIcon(each), qPrintable(each));
}

void TestIcons::theNamesOthersRelyOnExist_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("actions")
        << QString()
        << u"view-refresh edit-find edit-delete edit-copy edit-paste edit-rename "
           "media-playback-start media-playback-stop media-playback-pause "
           "system-reboot system-suspend document-save document-send document-open "
           "go-previous go-next go-up list-add list-remove configure star starred "
           "window-close process-stop application-exit view-list help-about "
           "preferences-system"_s.split(u' ');
    QTest::newRow("marks")
        << QString()
        << u"dialog-error dialog-warning dialog-information dialog-password "
           "network-server network-offline system-lock-screen changes-prevent user "
           "system-users cloud cloud-demo project region unknown"_s.split(u' ');
    QTest::newRow("files")
        << QString()
        << u"folder folder-open text-x-generic image-x-generic package-x-generic "
           "audio-x-generic video-x-generic application-x-executable "
           "x-office-spreadsheet application-pdf"_s.split(u' ');
    QTest::newRow("compute") << u"resource/compute/"_s
                             << u"server flavor keypair limits server_group availability_zone "
                                "hypervisor"_s.split(u' ');
    QTest::newRow("identity")
        << u"resource/identity/"_s
        << u"project role_assignment token region service endpoint user domain "
           "applicationcredential"_s.split(u' ');
    QTest::newRow("object-store") << u"resource/object-store/"_s
                                  << u"account container object"_s.split(u' ');
    QTest::newRow("network") << u"resource/network/"_s
                             << u"network subnet port router floatingip "
                                "security_group"_s.split(u' ');
    QTest::newRow("block-storage")
        << u"resource/block-storage/"_s << u"volume snapshot backup"_s.split(u' ');
    QTest::newRow("other resources") << u"resource/"_s << u"image/image generic"_s.split(u' ');
    QTest::newRow("services") << u"service/"_s
                              << u"compute identity object-store image network block-storage "
                                 "orchestration dns load-balancer key-manager baremetal "
                                 "shared-file-system generic"_s.split(u' ');
}

void TestIcons::theNamesOthersRelyOnExist()
{
    QFETCH(QString, prefix);
    QFETCH(QStringList, names);

    for (const auto &name : names)
        QVERIFY2(hasIcon(prefix + name), qPrintable(prefix + name));
}

void TestIcons::aDrawingIsValidAndOnItsGrid()
{
    QFETCH(QString, path);
    QFETCH(int, grid);

    const QSvgRenderer renderer(path);

    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, grid, grid));
    QCOMPARE(renderer.defaultSize(), QSize(grid, grid));

    // Strokes of 1.5 pixels are sharp on one side when their middle lies on a quarter of a pixel.
    static const QRegularExpression rect(
        u"<rect[^>]* x=\"([^\"]+)\" y=\"([^\"]+)\" width=\"([^\"]+)\" height=\"([^\"]+)\""_s);
    for (auto all = rect.globalMatch(QString::fromUtf8(sourceOf(path))); all.hasNext();) {
        const auto match = all.next();
        for (int part = 1; part <= 4; ++part) {
            const auto quarters = match.captured(part).toDouble() * 4;
            QVERIFY2(qFuzzyCompare(1 + quarters, 1 + qRound(quarters)),
                     qPrintable(match.captured()));
        }
    }
}

void TestIcons::aDrawingUsesOnlyTheTwoInks()
{
    QFETCH(QString, path);
    static const QRegularExpression paint(u" (?:stroke|fill|color|stop-color)=\"([^\"]*)\""_s);
    const QStringList allowed { u"none"_s, u"currentColor"_s, u"#2f7de1"_s };

    const auto svg = QString::fromUtf8(sourceOf(path));

    QVERIFY(svg.contains("stroke=\"currentColor\""_L1));
    for (auto all = paint.globalMatch(svg); all.hasNext();) {
        const auto match = all.next();
        QVERIFY2(allowed.contains(match.captured(1)), qPrintable(match.captured()));
    }
    for (const auto foreign :
         { "style"_L1, "rgb("_L1, "url("_L1, "<image"_L1, "<text"_L1, "opacity"_L1 })
        QVERIFY2(!svg.contains(foreign), foreign.data());
}

void TestIcons::aDrawingHasTheFamilysStroke()
{
    QFETCH(QString, path);
    static const QRegularExpression width(u"stroke-width=\"([^\"]*)\""_s);

    const auto svg = QString::fromUtf8(sourceOf(path));

    QVERIFY(svg.contains("stroke-linecap=\"round\" stroke-linejoin=\"round\""_L1));
    for (auto all = width.globalMatch(svg); all.hasNext();) {
        const auto found = all.next().captured(1);
        QVERIFY2(found == "1.5"_L1 || (path.contains("/status/"_L1) && found == "2.25"_L1),
                 qPrintable(found));
    }
}

void TestIcons::aDrawingKeepsItsMargin()
{
    QFETCH(QString, path);
    QFETCH(int, grid);
    constexpr int Zoom = 8;
    QImage image(grid * Zoom, grid * Zoom, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);

    QPainter painter(&image);
    QSvgRenderer(path).render(&painter);
    painter.end();

    constexpr int Margin = Zoom / 2;
    const auto bounds = boundsOf(image);
    QVERIFY2(image.rect().marginsRemoved({ Margin, Margin, Margin, Margin }).contains(bounds),
             qPrintable(u"%1,%2 %3x%4"_s.arg(bounds.left() / 8.)
                            .arg(bounds.top() / 8.)
                            .arg(bounds.right() / 8.)
                            .arg(bounds.bottom() / 8.)));
}

void TestIcons::anIconShowsInBothPalettes_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : iconNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestIcons::anIconShowsInBothPalettes()
{
    QFETCH(QString, name);

    for (const auto side : { 16, 22 }) {
        QApplication::setPalette(lightPalette());
        const auto light = imageOf(icon(name), side);
        QApplication::setPalette(darkPalette());
        const auto dark = imageOf(icon(name), side);

        QVERIFY2(inked(light) >= side, qPrintable(QString::number(inked(light))));
        QCOMPARE(inked(dark), inked(light));
        QVERIFY(light != dark);
    }
}

void TestIcons::aLivingIconFollowsThePalette()
{
    const auto server = icon("resource/compute/server"_L1);
    const auto before = imageOf(server, 32);

    QApplication::setPalette(darkPalette());
    const auto after = imageOf(server, 32);

    QVERIFY(pixelsOf(before, lightPalette().color(QPalette::WindowText)) > 20);
    QVERIFY(pixelsOf(after, darkPalette().color(QPalette::WindowText)) > 20);
    QVERIFY(pixelsOf(before, accentColor(lightPalette())) > 2);
    QVERIFY(pixelsOf(after, accentColor(darkPalette())) > 2);
    QCOMPARE(pixelsOf(after, lightPalette().color(QPalette::WindowText)), 0);
}

void TestIcons::disabledAndSelectedTakeTheirPaletteColours()
{
    const auto server = icon("resource/compute/server"_L1);
    const auto palette = lightPalette();

    const auto disabled = imageOf(server, 32, 1.0, QIcon::Disabled);
    const auto selected = imageOf(server, 32, 1.0, QIcon::Selected);

    QVERIFY(pixelsOf(disabled, palette.color(QPalette::Disabled, QPalette::WindowText)) > 20);
    QCOMPARE(pixelsOf(disabled, accentColor(palette)), 0);
    QVERIFY(pixelsOf(selected, palette.color(QPalette::HighlightedText)) > 20);
    QCOMPARE(pixelsOf(selected, accentColor(palette)), 0);
}

void TestIcons::aSelectedStatusIsReadableOnTheHighlight()
{
    const auto error = imageOf(statusIcon(Status::Error), 16, 1.0, QIcon::Selected);

    QVERIFY(pixelsOf(error, lightPalette().color(QPalette::HighlightedText)) > 20);
}

void TestIcons::statusMarksTakeTheirTone()
{
    for (const auto &palette : { lightPalette(), darkPalette() }) {
        QApplication::setPalette(palette);
        for (const auto status : Statuses)
            QVERIFY(pixelsOf(imageOf(statusIcon(status), 22), toneColor(tone(status), palette))
                    > 8);
    }
    QCOMPARE(tone(Status::Error), Tone::Error);
    QCOMPARE(tone(Status::Active), Tone::Good);
    QCOMPARE(tone(Status::Stopped), Tone::Neutral);
    QCOMPARE(tone(Status::Verify), Tone::Warning);
}

void TestIcons::statusMarksDifferByShape()
{
    QList<QImage> shapes;
    for (const auto status : Statuses)
        shapes.append(imageOf(statusIcon(status), 12).convertToFormat(QImage::Format_Alpha8));

    for (qsizetype a = 0; a < shapes.size(); ++a)
        for (qsizetype b = a + 1; b < shapes.size(); ++b) {
            int difference = 0;
            for (int y = 0; y < 12; ++y)
                for (int x = 0; x < 12; ++x)
                    difference += qAbs(shapes[a].scanLine(y)[x] - shapes[b].scanLine(y)[x]);
            QVERIFY2(difference > 12 * 255,
                     qPrintable(u"%1 %2: %3"_s.arg(a).arg(b).arg(difference / 255)));
        }
}

void TestIcons::pixelRatioSharpensTheSameDrawing()
{
    const auto close = icon("window-close"_L1);

    const auto twice = close.pixmap(QSize(16, 16), 2.0);

    QCOMPARE(twice.size(), QSize(32, 32));
    QCOMPARE(twice.devicePixelRatio(), 2.0);
    const auto bounds = boundsOf(twice.toImage());
    const auto once = boundsOf(imageOf(close, 16));
    QVERIFY(qAbs(bounds.width() - once.width() * 2) <= 3);
}

void TestIcons::paintingOnADenseScreenIsSharp()
{
    QImage screen(44, 44, QImage::Format_ARGB32_Premultiplied);
    screen.setDevicePixelRatio(2.0);
    screen.fill(Qt::transparent);

    QPainter painter(&screen);
    icon("list-remove"_L1).paint(&painter, QRect(0, 0, 22, 22));
    painter.end();

    // One bar of 1.5 pixels is three rows here, each fully inked.
    const auto ink = lightPalette().color(QPalette::WindowText);
    int rows = 0;
    for (int y = 0; y < screen.height(); ++y)
        rows += isNearly(screen.pixelColor(22, y), ink);
    QCOMPARE(rows, 3);
    QCOMPARE(boundsOf(screen).height(), 3);
}

void TestIcons::oddSizesCentreTheGrid()
{
    const auto stop = icon("media-playback-stop"_L1);

    const auto in24 = boundsOf(imageOf(stop, 24));
    const auto wide = stop.pixmap(QSize(40, 16), 1.0);

    QCOMPARE(in24, boundsOf(imageOf(stop, 22)).translated(1, 1));
    QCOMPARE(wide.size(), QSize(40, 16));
    QCOMPARE(boundsOf(wide.toImage()), boundsOf(imageOf(stop, 16)).translated(12, 0));
}

void TestIcons::largeIconsStayFine()
{
    const auto ink = lightPalette().color(QPalette::WindowText);

    const auto bar = imageOf(icon("list-remove"_L1), 88);

    int thickness = 0;
    for (int y = 0; y < bar.height(); ++y)
        thickness += bar.pixelColor(44, y).alpha();
    QCOMPARE(qRound(thickness / 255.0), 3);
    QVERIFY(pixelsOf(bar, ink) > 0);
}

void TestIcons::arrowsTurnWithTheReadingDirection()
{
    const auto back = icon("go-previous"_L1);
    const auto server = icon("resource/compute/server"_L1);
    const auto leftToRight = imageOf(back, 22);
    const auto serverBefore = imageOf(server, 22);

    QApplication::setLayoutDirection(Qt::RightToLeft);

    QCOMPARE(imageOf(back, 22), leftToRight.mirrored(true, false));
    QCOMPARE(imageOf(server, 22), serverBefore);
}

void TestIcons::unknownNamesShowAFallback()
{
    QVERIFY(!hasIcon("no-such-icon"_L1));
    QVERIFY(!hasIcon(QString()));
    QVERIFY(!hasIcon("../22/folder"_L1));

    QCOMPARE(imageOf(icon("resource/future/thing"_L1), 22),
             imageOf(icon("resource/generic"_L1), 22));
    QCOMPARE(imageOf(icon("service/future"_L1), 22), imageOf(icon("service/generic"_L1), 22));
    QCOMPARE(imageOf(icon("status/future"_L1), 22), imageOf(icon("status/unknown"_L1), 22));
    QCOMPARE(imageOf(icon("no-such-icon"_L1), 22), imageOf(icon("unknown"_L1), 22));
    QVERIFY(!icon(QString()).isNull());
    QVERIFY(inked(imageOf(icon(QString()), 22)) > 0);
    QCOMPARE(icon("resource/future/thing"_L1).name(), u"resource/future/thing"_s);
}

void TestIcons::theApplicationIconKeepsItsColours()
{
    const auto light = imageOf(applicationIcon(), 64);
    QApplication::setPalette(darkPalette());
    const auto dark = imageOf(applicationIcon(), 64);

    QVERIFY(inked(light) > 1000);
    QCOMPARE(dark, light);
    QVERIFY(inked(imageOf(applicationIcon(), 16)) > 60);
}

void TestIcons::noDrawingIsMadeTwice()
{
    const auto folder = icon("folder"_L1);

    const auto first = folder.pixmap(QSize(22, 22), 1.0);
    const auto second = icon("folder"_L1).pixmap(QSize(22, 22), 1.0);

    QCOMPARE(second.cacheKey(), first.cacheKey());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
