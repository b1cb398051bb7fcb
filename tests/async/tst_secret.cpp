// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/secret.h"

#include <QDebug>
#include <QVariant>
#include <QtTest>

#include <ostream>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
}
|| requires(QTextStream text, const T &value)
{
    text << value;
}
|| requires(QDataStream data, const T &value)
{
    data << value;
}
|| requires(std::ostream &out, const T &value)
{
    out << value;
};

template <typename T>
concept ComparableWithText = requires(const T &value)
{
    value == QString();
}
|| requires(const T &value)
{
    value == QByteArray();
};

static_assert(Printable<QString> && ComparableWithText<QString>);
static_assert(!Printable<Secret>);
static_assert(!ComparableWithText<Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QVariant>);
static_assert(!std::is_convertible_v<QString, Secret>);

} // namespace

//! What the compiler refuses stands above; this is what is left to run.
class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void whatIsRevealedIsACopyOfItsOwn();
    void copiesAreEqualAndOthersNot();
};

void TestSecret::whatIsRevealedIsACopyOfItsOwn()
{
    QByteArray outside;
    {
        const Secret secret(u"pässword"_s);
        outside = secret.revealBytes();
        QCOMPARE(secret.reveal(), u"pässword"_s);
    }

    // The buffer of the secret was overwritten; ours was not.
    QCOMPARE(QString::fromUtf8(outside), u"pässword"_s);
}

void TestSecret::copiesAreEqualAndOthersNot()
{
    const Secret secret(u"a"_s);
    const Secret copy = secret;

    QVERIFY(copy == secret);
    QVERIFY(!(copy == Secret(u"b"_s)));
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret() == Secret(QString()));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
