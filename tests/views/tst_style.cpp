// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/icons.h"
#include "views/style.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionMenuItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cirro;

class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theChosenRowsIconIsDrawnForTheHighlight_data();
    void theChosenRowsIconIsDrawnForTheHighlight();
    void otherRowsKeepTheirIcon();
    void aDisabledRowStaysDisabledWhenChosen();
    void disabledTextHasNoShadow();
};

namespace {

QImage menuRow(QStyle::State state, qreal ratio = 1.0)
{
    QImage image(QSize(40, 24) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(QApplication::palette().color(QPalette::Window));
    QStyleOptionMenuItem row;
    row.palette = QApplication::palette();
    row.state = state;
    row.rect = QRect(0, 0, 40, 24);
    row.menuItemType = QStyleOptionMenuItem::Normal;
    row.maxIconWidth = 24;
    row.icon = icon("resource/compute/server"_L1);
    QPainter painter(&image);
    QApplication::style()->drawControl(QStyle::CE_MenuItem, &row, &painter);
    return image;
}

int pixelsOf(const QImage &image, const QColor &wanted)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == wanted.rgb();
    return count;
}

} // namespace

void TestStyle::initTestCase()
{
    QApplication::setStyle(new Style);
    QApplication::setPalette(lightPalette());
}

void TestStyle::theChosenRowsIconIsDrawnForTheHighlight_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("scale 1") << 1.0;
    QTest::newRow("scale 2") << 2.0;
}

void TestStyle::theChosenRowsIconIsDrawnForTheHighlight()
{
    QFETCH(qreal, ratio);

    const auto row = menuRow(QStyle::State_Enabled | QStyle::State_Selected, ratio);

    QVERIFY(pixelsOf(row, lightPalette().color(QPalette::HighlightedText)) > 10);
    QCOMPARE(pixelsOf(row, lightPalette().color(QPalette::WindowText)), 0);
}

void TestStyle::otherRowsKeepTheirIcon()
{
    const auto row = menuRow(QStyle::State_Enabled);

    QVERIFY(pixelsOf(row, lightPalette().color(QPalette::WindowText)) > 10);
    QCOMPARE(pixelsOf(row, lightPalette().color(QPalette::HighlightedText)), 0);
}

void TestStyle::aDisabledRowStaysDisabledWhenChosen()
{
    const auto row = menuRow(QStyle::State_Selected);

    QVERIFY(pixelsOf(row, lightPalette().color(QPalette::Disabled, QPalette::WindowText)) > 10);
}

void TestStyle::disabledTextHasNoShadow()
{
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_EtchDisabledText), 0);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
