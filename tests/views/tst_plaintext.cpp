// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/result.h"
#include "sdk/compute/v2/server.h"
#include "store/valuetext.h"
#include "support/scriptedconnection.h"
#include "views/jsonview.h"
#include "views/plainlabel.h"
#include "views/propertysheet.h"
#include "views/resourcetable.h"
#include "views/statecard.h"

#include <QAccessible>
#include <QJsonDocument>
#include <QLabel>
#include <QTest>
#include <QTextDocument>
#include <QTextLayout>

using namespace cirro;
using namespace Qt::StringLiterals;

//! Text from the cloud is shown character by character, whatever it looks like.
class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void tooltipsShowMarkupAsText_data();
    void tooltipsShowMarkupAsText();
    void ampersandsUnderlineNothing();
    void labelsOfASheetAreNeverMarkup();
    void theFaultComesFirst();
    void tablesShowHostileNames();
    void aStateIsReadAsAWord();
    void cardsAreNeverMarkup();
    void jsonIsFoundAndWrapsAround();
    void listsKeepTheirOrderFromRightToLeft_data();
    void listsKeepTheirOrderFromRightToLeft();
    void labelsBeginWhereTheLayoutBegins_data();
    void labelsBeginWhereTheLayoutBegins();
};

namespace {

const QString Hostile = u"<b>x</b> &amp; \u202Egnp.exe"_s;

Resource server(const QString &name, const QString &status, const QJsonObject &more = {})
{
    QJsonObject body { { u"id"_s, u"6a2f8c00-0000-4000-8000-00000000091c"_s },
                       { u"name"_s, name },
                       { u"status"_s, status } };
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    return Resource::load(Schema::of<Server>(), body);
}

Place servers()
{
    return { ScriptedCloud().connection(), &Schema::of<Server>() };
}

} // namespace

void TestPlainText::tooltipsShowMarkupAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<b>x</b>"_s;
    QTest::newRow("entity") << u"a &amp; b"_s;
    QTest::newRow("image") << u"<img src='file:///etc/hostname'>"_s;
    QTest::newRow("plain") << u"web-1"_s;
}

void TestPlainText::tooltipsShowMarkupAsText()
{
    QFETCH(QString, text);

    QTextDocument document;
    document.setHtml(plainToolTip(text));

    QCOMPARE(document.toPlainText(), text);
    QVERIFY(plainToolTip({}).isEmpty());
}

void TestPlainText::ampersandsUnderlineNothing()
{
    QCOMPARE(withoutMnemonic(u"R&D"_s), u"R&&D"_s);
}

void TestPlainText::labelsOfASheetAreNeverMarkup()
{
    PropertySheet sheet;

    sheet.setResource(servers(), server(Hostile, u"ACTIVE"_s));

    bool found = false;
    for (const auto *label : sheet.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        found = found || label->text() == Hostile;
    }
    QVERIFY(found);
}

void TestPlainText::theFaultComesFirst()
{
    PropertySheet sheet;
    sheet.resize(900, 400);

    sheet.setResource(
        servers(),
        server(
            u"db-1"_s, u"ERROR"_s,
            { { u"fault"_s, QJsonObject { { u"message"_s, u"No valid host was found."_s } } } }));
    sheet.show();

    const auto labels = sheet.findChildren<QLabel *>();
    const auto *fault = *std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == u"No valid host was found."_s;
    });
    for (const auto *label : labels) {
        if (label != fault && label->parentWidget() != fault->parentWidget() && label->isVisible())
            QVERIFY(label->mapTo(sheet.widget(), QPoint()).y()
                    > fault->mapTo(sheet.widget(), QPoint()).y());
    }
}

void TestPlainText::tablesShowHostileNames()
{
    ResourceModel model(Schema::of<Server>());
    model.update({ server(Hostile, u"ACTIVE"_s) });
    ResourceTable table(nullptr);

    table.show(&model, false);

    // Characters that turn the direction of text are shown, not obeyed.
    const auto shown = QString(Hostile).replace(QChar(0x202e), QChar::ReplacementCharacter);
    QCOMPARE(table.rows().index(0, model.columnOf("name")).data().toString(), shown);
}

void TestPlainText::aStateIsReadAsAWord()
{
    ResourceModel model(Schema::of<Server>());
    model.update({ server(u"db-1"_s, u"ERROR"_s) });
    ResourceTable table(nullptr);
    table.show(&model, false);

    const auto cell = table.rows().index(0, model.columnOf("status"));

    QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(cell.data(Qt::AccessibleTextRole)
                .toString()
                .contains(cell.data(ResourceModel::StatusWordRole).toString()));
}

void TestPlainText::cardsAreNeverMarkup()
{
    StateCard card;

    card.setError(
        { .kind = Error::Kind::Server, .message = Hostile, .status = 500, .requestId = u"req-1"_s },
        {}, {});

    QVERIFY(card.text().startsWith(Hostile));
    for (const auto *label : card.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestPlainText::jsonIsFoundAndWrapsAround()
{
    JsonView view;
    view.setJson({ { u"name"_s, u"web-1"_s }, { u"zone"_s, u"nova"_s } });

    QVERIFY(view.find(u"nova"_s));
    QVERIFY(view.find(u"web-1"_s));
    QVERIFY(!view.find(u"nowhere"_s));
    QCOMPARE(QJsonDocument::fromJson(view.text().toUtf8()).object().value("name"_L1).toString(),
             u"web-1"_s);
}

void TestPlainText::labelsBeginWhereTheLayoutBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("isParagraph");
    QTest::addColumn<QString>("text");
    for (const auto direction : { Qt::LeftToRight, Qt::RightToLeft }) {
        for (const bool isParagraph : { false, true }) {
            for (const auto &text : { u"web"_s, u"\u05d0\u05d1"_s })
                QTest::addRow("%d %d %s", int(direction), isParagraph, qPrintable(text))
                    << direction << isParagraph << text;
        }
    }
}

void TestPlainText::labelsBeginWhereTheLayoutBegins()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, isParagraph);
    QFETCH(QString, text);
    QWidget window;
    auto *label
        = isParagraph ? PlainLabel::paragraph(text, &window) : new PlainLabel(text, &window);
    label->resize(400, 40);
    window.setLayoutDirection(direction);
    window.show();

    const auto image = label->grab().toImage();
    int left = 0;
    int right = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != image.pixel(image.width() / 2, 0))
                ++(x < image.width() / 2 ? left : right);
        }
    }

    QVERIFY(left + right > 0);
    QCOMPARE(right > 0, direction == Qt::RightToLeft);
    QCOMPARE(left > 0, direction == Qt::LeftToRight);
}

void TestPlainText::listsKeepTheirOrderFromRightToLeft_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("addresses") << u"203.0.113.24"_s << u"10.10.0.19"_s;
    QTest::newRow("a name from right to left") << u"\u05d0\u05d1"_s << u"web"_s;
}

void TestPlainText::listsKeepTheirOrderFromRightToLeft()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const auto text = isolatedList({ first, second });

    QTextLayout layout(text);
    layout.setTextOption(QTextOption(Qt::AlignRight));
    auto option = layout.textOption();
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    const auto line = layout.createLine();
    layout.endLayout();

    const auto middle = [&](const QString &part) {
        const auto at = int(text.indexOf(part) + part.size() / 2);
        return line.cursorToX(at);
    };
    QVERIFY2(middle(first) < middle(second), qPrintable(text));
}

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
