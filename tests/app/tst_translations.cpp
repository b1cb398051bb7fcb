// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

//! What every translation must hold, whatever it says.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void germanIsComplete();
    void englishHasItsPlurals();
    void placesOfValuesMatch_data();
    void placesOfValuesMatch();
    void contextsAreThoseThatTheProgramAsksFor();
};

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList texts; //!< one, or one for each plural form
    QString type;
    bool isPlural = false;
};

QList<Message> messages(const QString &language)
{
    QFile file(QStringLiteral(TRANSLATIONS) + u"/cirroscope_%1.ts"_s.arg(language));
    QList<Message> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            found.append({ context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1 });
        else if (xml.name() == "source"_L1)
            found.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            found.last().type = xml.attributes().value("type"_L1).toString();
            if (!found.last().isPlural)
                found.last().texts.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            found.last().texts.append(xml.readElementText());
        }
    }
    return found;
}

//! The contexts that sources name by themselves.
QSet<QString> declaredContexts()
{
    static const QRegularExpression declared(u"Q_DECLARE_TR_FUNCTIONS\\(([\\w:]+)\\)"_s);
    QSet<QString> found;
    QDirIterator files(QStringLiteral(SOURCES), { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto text = QString::fromUtf8(file.readAll());
        for (auto it = declared.globalMatch(text); it.hasNext();)
            found.insert(it.next().captured(1));
    }
    return found;
}

QSet<QString> marks(const QString &text)
{
    static const QRegularExpression mark(u"%(n|\\d)"_s);
    QSet<QString> found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

} // namespace

void TestTranslations::germanIsComplete()
{
    const auto all = messages(u"de"_s);

    QVERIFY(all.size() > 100);
    for (const auto &message : all) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.context + u": "_s + message.source));
        for (const auto &text : message.texts)
            QVERIFY2(!text.isEmpty(), qPrintable(message.context + u": "_s + message.source));
    }
}

void TestTranslations::englishHasItsPlurals()
{
    for (const auto &message : messages(u"en"_s)) {
        if (!message.isPlural)
            continue;
        QCOMPARE(message.texts.size(), 2);
        QVERIFY2(!message.texts[0].isEmpty() && !message.texts[0].contains(u"(s)"_s),
                 qPrintable(message.source));
        QVERIFY2(!message.texts[1].isEmpty() && !message.texts[1].contains(u"(s)"_s),
                 qPrintable(message.source));
    }
}

void TestTranslations::placesOfValuesMatch_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

void TestTranslations::placesOfValuesMatch()
{
    QFETCH(QString, language);

    for (const auto &message : messages(language)) {
        for (const auto &text : message.texts) {
            if (text.isEmpty()) // English has texts for plurals only
                continue;
            QVERIFY2(marks(text) == marks(message.source),
                     qPrintable(message.context + u": "_s + message.source));
        }
    }
}

// lupdate does not find out the namespace everywhere: then a text is translated, and never shown.
void TestTranslations::contextsAreThoseThatTheProgramAsksFor()
{
    const auto declared = declaredContexts();
    QVERIFY(declared.size() > 10);

    for (const auto &message : messages(u"de"_s)) {
        const bool isWhole = message.context.startsWith("cirro::"_L1);
        QVERIFY2(isWhole || declared.contains(message.context),
                 qPrintable(u"%1: nobody asks for this context (%2)"_s.arg(message.context,
                                                                           message.source)));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
