// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palettes.h"

#include <QSet>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace cirro;

using P = QPalette;

class TestPalettes : public QObject
{
    Q_OBJECT

private slots:
    void contrastFollowsTheStandard();
    void textIsReadableOnItsGround_data();
    void textIsReadableOnItsGround();
    void disabledTextCanStillBeRead_data();
    void disabledTextCanStillBeRead();
    void selectionStandsOutFromTheRows_data() { palettes(); }
    void selectionStandsOutFromTheRows();
    void everyGroupIsSet_data() { palettes(); }
    void everyGroupIsSet();
    void darkIsToldFromLight();
    void tonesAreReadable_data() { palettes(); }
    void tonesAreReadable();
    void tonesAreReadableOnForeignPalettes_data();
    void tonesAreReadableOnForeignPalettes();
    void tonesDiffer_data() { palettes(); }
    void tonesDiffer();
    void legibleLeavesReadableColoursAlone();
    void legibleKeepsTheHue();
    void legibleFallsBackToBlackOrWhite();

private:
    static void palettes();
};

namespace {

constexpr std::array Tones { Tone::Neutral, Tone::Good, Tone::Busy, Tone::Warning, Tone::Error };

void addPairs(P::ColorGroup group,
              std::initializer_list<std::pair<P::ColorRole, P::ColorRole>> pairs)
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const auto &[name, palette] :
         { std::pair("light", lightPalette()), std::pair("dark", darkPalette()) })
        for (const auto &[text, ground] : pairs)
            QTest::addRow("%s %d on %d", name, text, ground)
                << palette.color(group, text) << palette.color(group, ground);
}

} // namespace

void TestPalettes::palettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestPalettes::contrastFollowsTheStandard()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 100), 2100);
    QCOMPARE(qRound(contrast(Qt::red, Qt::red) * 100), 100);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void TestPalettes::textIsReadableOnItsGround_data()
{
    addPairs(P::Active,
             { { P::WindowText, P::Window },
               { P::Text, P::Base },
               { P::Text, P::AlternateBase },
               { P::Text, P::Window },
               { P::ButtonText, P::Button },
               { P::PlaceholderText, P::Base },
               { P::PlaceholderText, P::AlternateBase },
               { P::PlaceholderText, P::Window },
               { P::HighlightedText, P::Highlight },
               { P::Link, P::Base },
               { P::Link, P::AlternateBase },
               { P::Link, P::Window },
               { P::LinkVisited, P::Base },
               { P::LinkVisited, P::Window },
               { P::ToolTipText, P::ToolTipBase },
               { P::BrightText, P::Highlight } });
}

void TestPalettes::textIsReadableOnItsGround()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);

    QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(contrast(text, ground))));
}

void TestPalettes::disabledTextCanStillBeRead_data()
{
    addPairs(P::Disabled,
             { { P::WindowText, P::Window },
               { P::Text, P::Base },
               { P::Text, P::Window },
               { P::Text, P::AlternateBase },
               { P::ButtonText, P::Button },
               { P::PlaceholderText, P::Base },
               { P::Link, P::Base },
               { P::HighlightedText, P::Highlight } });
}

void TestPalettes::disabledTextCanStillBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);

    QVERIFY2(contrast(text, ground) >= 3.0, qPrintable(QString::number(contrast(text, ground))));
}

void TestPalettes::selectionStandsOutFromTheRows()
{
    QFETCH(QPalette, palette);

    for (const auto ground : { P::Base, P::AlternateBase, P::Window })
        QVERIFY(contrast(palette.color(P::Highlight), palette.color(ground)) >= 3.0);
}

void TestPalettes::everyGroupIsSet()
{
    QFETCH(QPalette, palette);

    for (const auto group : { P::Active, P::Inactive, P::Disabled })
        for (int role = 0; role < P::NColorRoles; ++role)
            if (role != P::NoRole && role <= P::PlaceholderText)
                QVERIFY2(palette.isBrushSet(group, static_cast<P::ColorRole>(role)),
                         qPrintable(u"%1/%2"_s.arg(group).arg(role)));
}

void TestPalettes::darkIsToldFromLight()
{
    QVERIFY(isDark(darkPalette()));
    QVERIFY(!isDark(lightPalette()));
    QVERIFY(!isDark(QPalette(Qt::lightGray)));
    QVERIFY(isDark(QPalette(QColor(40, 40, 40))));
}

void TestPalettes::tonesAreReadable()
{
    QFETCH(QPalette, palette);

    for (const auto tone : Tones)
        for (const auto ground : { P::Base, P::AlternateBase, P::Window })
            QVERIFY(contrast(toneColor(tone, palette), palette.color(ground)) >= 4.5);
}

void TestPalettes::tonesAreReadableOnForeignPalettes_data()
{
    QTest::addColumn<QPalette>("palette");
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    QTest::newRow("Fusion") << fusion->standardPalette();
    QTest::newRow("high contrast") << QPalette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray,
                                               Qt::white, Qt::white, Qt::black, Qt::black);
    QTest::newRow("beige") << QPalette(Qt::black, QColor(0xefe6d2), QColor(0xfff8e6),
                                       QColor(0x8a8270), QColor(0xbdb49f), Qt::black, Qt::black,
                                       QColor(0xfdf6e3), QColor(0xeee8d5));
}

void TestPalettes::tonesAreReadableOnForeignPalettes()
{
    QFETCH(QPalette, palette);

    for (const auto tone : Tones)
        for (const auto ground : { P::Base, P::AlternateBase, P::Window })
            QVERIFY(contrast(toneColor(tone, palette), palette.color(ground)) >= 4.5);
    QVERIFY(contrast(accentColor(palette), palette.color(P::Base)) >= 4.5);
}

void TestPalettes::tonesDiffer()
{
    QFETCH(QPalette, palette);
    QSet<QRgb> seen;

    for (const auto tone : Tones)
        seen.insert(toneColor(tone, palette).rgb());

    QCOMPARE(seen.size(), qsizetype(Tones.size()));
}

void TestPalettes::legibleLeavesReadableColoursAlone()
{
    const QColor navy(0x10, 0x20, 0x60);

    QCOMPARE(legible(navy, { Qt::white }, 4.5), navy);
}

void TestPalettes::legibleKeepsTheHue()
{
    const QColor sky(0x7f, 0xb4, 0xff);

    const auto darker = legible(sky, { Qt::white }, 4.5);

    QVERIFY(contrast(darker, Qt::white) >= 4.5);
    QVERIFY(contrast(darker, Qt::white) < 5.0);
    QVERIFY(qAbs(darker.hslHue() - sky.hslHue()) <= 2);
}

void TestPalettes::legibleFallsBackToBlackOrWhite()
{
    QCOMPARE(legible(Qt::blue, { Qt::white, Qt::black }, 21.0),
             legible(Qt::red, { Qt::white, Qt::black }, 21.0));
    QCOMPARE(legible(QColor(0x80, 0x80, 0x80), { QColor(0x20, 0x20, 0x20) }, 22.0),
             QColor(Qt::white));
    QCOMPARE(legible(QColor(0x80, 0x80, 0x80), { QColor(0xe0, 0xe0, 0xe0) }, 22.0),
             QColor(Qt::black));
}

QTEST_MAIN(TestPalettes)
#include "tst_palettes.moc"
