// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palettes.h"

#include <algorithm>
#include <cmath>

namespace cirro {

namespace {

constexpr double ReadableText = 4.5;
constexpr double VisibleControl = 3.0;
//! Blue at 4.5:1 looks dull beside white strokes; light text on dark grounds asks for a brighter
//! one.
constexpr double AccentOnDark = 6.0;

//! The colours that make a palette; everything else derives from them.
struct Scheme
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb faint;
    QRgb disabled;
    QRgb highlight;
    QRgb highlighted;
    QRgb disabledHighlight;
    QRgb link;
    QRgb visited;
    QRgb tip;
    QRgb tipText;
    QRgb light;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

constexpr Scheme Light {
    .window = 0xfff2f4f7,
    .base = 0xffffffff,
    .alternate = 0xfff6f8fa,
    .button = 0xfff7f8fa,
    .text = 0xff1b2430,
    .faint = 0xff5a6675,
    .disabled = 0xff7d8896,
    .highlight = 0xff2264c8,
    .highlighted = 0xffffffff,
    .disabledHighlight = 0xffd5dbe3,
    .link = 0xff1c5bbb,
    .visited = 0xff6b4bb5,
    .tip = 0xff26303d,
    .tipText = 0xfff2f5f9,
    .light = 0xffffffff,
    .midlight = 0xffe9edf2,
    .mid = 0xffc3cad4,
    .dark = 0xff9aa5b3,
    .shadow = 0xff4d5866,
};

constexpr Scheme Dark {
    .window = 0xff1e242c,
    .base = 0xff171c23,
    .alternate = 0xff1b2128,
    .button = 0xff2b333e,
    .text = 0xffe3e8ef,
    .faint = 0xff97a3b2,
    .disabled = 0xff737f8e,
    .highlight = 0xff2a6bd0,
    .highlighted = 0xffffffff,
    .disabledHighlight = 0xff333d4a,
    .link = 0xff7fb4ff,
    .visited = 0xffb9a3f5,
    .tip = 0xff38434f,
    .tipText = 0xfff2f5f9,
    .light = 0xff46515f,
    .midlight = 0xff38424f,
    .mid = 0xff252c35,
    .dark = 0xff12161b,
    .shadow = 0xff0a0d10,
};

QPalette paletteOf(const Scheme &scheme)
{
    using P = QPalette;
    QPalette palette;
    const auto all
        = [&palette](P::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    all(P::Window, scheme.window);
    all(P::Base, scheme.base);
    all(P::AlternateBase, scheme.alternate);
    all(P::Button, scheme.button);
    for (const auto role : { P::WindowText, P::Text, P::ButtonText })
        all(role, scheme.text);
    all(P::BrightText, scheme.highlighted);
    all(P::PlaceholderText, scheme.faint);
    all(P::Highlight, scheme.highlight);
    all(P::HighlightedText, scheme.highlighted);
    all(P::Link, scheme.link);
    all(P::LinkVisited, scheme.visited);
    all(P::ToolTipBase, scheme.tip);
    all(P::ToolTipText, scheme.tipText);
    all(P::Light, scheme.light);
    all(P::Midlight, scheme.midlight);
    all(P::Mid, scheme.mid);
    all(P::Dark, scheme.dark);
    all(P::Shadow, scheme.shadow);

    const auto off = [&palette](P::ColorRole role, QRgb color) {
        palette.setColor(P::Disabled, role, QColor(color));
    };
    for (const auto role :
         { P::WindowText, P::Text, P::ButtonText, P::PlaceholderText, P::Link, P::LinkVisited })
        off(role, scheme.disabled);
    off(P::Base, scheme.window);
    off(P::AlternateBase, scheme.window);
    off(P::Highlight, scheme.disabledHighlight);
    off(P::HighlightedText, scheme.text);
    return palette;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const auto rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF())
        + 0.0722 * linear(rgb.blueF());
}

double leastContrast(const QColor &color, std::initializer_list<QColor> grounds)
{
    double least = 21.0;
    for (const auto &ground : grounds)
        least = std::min(least, contrast(color, ground));
    return least;
}

QColor seedOf(Tone tone, const QPalette &palette)
{
    const auto dark = isDark(palette);
    switch (tone) {
    case Tone::Good:
        return QColor(dark ? 0xff55c28au : 0xff15803du);
    case Tone::Busy:
        return accentColor(palette);
    case Tone::Warning:
        return QColor(dark ? 0xffe0a63cu : 0xff9a5b00u);
    case Tone::Error:
        return QColor(dark ? 0xfff47f76u : 0xffc4302bu);
    case Tone::Neutral:
        break;
    }
    return QColor(dark ? 0xff97a3b2u : 0xff5a6675u);
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(Light);
}

QPalette darkPalette()
{
    return paletteOf(Dark);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::WindowText))
        > luminance(palette.color(QPalette::Active, QPalette::Window));
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    return legible(seedOf(tone, palette),
                   { palette.color(QPalette::Active, QPalette::Base),
                     palette.color(QPalette::Active, QPalette::AlternateBase),
                     palette.color(QPalette::Active, QPalette::Window) },
                   ReadableText);
}

QColor accentColor(const QPalette &palette)
{
    return legible(palette.color(QPalette::Active, QPalette::Highlight),
                   { palette.color(QPalette::Active, QPalette::Base),
                     palette.color(QPalette::Active, QPalette::AlternateBase),
                     palette.color(QPalette::Active, QPalette::Window) },
                   isDark(palette) ? AccentOnDark : ReadableText);
}

QColor outlineColor(const QPalette &palette)
{
    return legible(palette.color(QPalette::Active, QPalette::Mid),
                   { palette.color(QPalette::Active, QPalette::Base),
                     palette.color(QPalette::Active, QPalette::Window) },
                   VisibleControl);
}

double contrast(const QColor &first, const QColor &second)
{
    const auto a = luminance(first);
    const auto b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor legible(const QColor &color, std::initializer_list<QColor> grounds, double ratio)
{
    if (leastContrast(color, grounds) >= ratio)
        return color;

    // The nearest lightness wins, searched both ways at once, so that a hue changes as little as it
    // must.
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    color.getHslF(&hue, &saturation, &lightness);
    constexpr int Steps = 200;
    for (int step = 1; step <= Steps; ++step) {
        const auto distance = static_cast<float>(step) / Steps;
        for (const auto candidate : { lightness + distance, lightness - distance }) {
            if (candidate < 0.0F || candidate > 1.0F)
                continue;
            const auto moved = QColor::fromHslF(hue < 0 ? 0 : hue, saturation, candidate).toRgb();
            if (leastContrast(moved, grounds) >= ratio)
                return moved;
        }
    }
    return leastContrast(Qt::black, grounds) >= leastContrast(Qt::white, grounds)
        ? QColor(Qt::black)
        : QColor(Qt::white);
}

} // namespace cirro
