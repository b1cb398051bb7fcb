// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/secret.h"

#include <QDebug>
#include <QFile>
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

// What no place in memory may hold; kept turned over, so that this is no such place itself.
constexpr char TurnedOver[] = "\x8c\x9a\x9c\x8d\x9a\x8b\xd2\x8b\x97\x9e\x8b\xd2\x92\x8a\x8c\x8b"
                              "\xd2\x91\x90\x8b\xd2\x8d\x9a\x92\x9e\x96\x91\xd2\x97\x9a\x8d\x9a";
constexpr int Length = sizeof(TurnedOver) - 1;
// So often that the allocator, and whoever it gives the memory to next, cannot write over all.
constexpr int Times = 2000;

bool beginsHere(const char *place)
{
    for (int i = 0; i < Length; ++i) {
        if (place[i] != char(~TurnedOver[i]))
            return false;
    }
    return true;
}

//! How often the text stands in the memory of this process; -1 where that cannot be read.
int timesInMemory()
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    for (const auto &line : maps.readAll().split('\n')) {
        const auto words = line.simplified().split(' ');
        const auto range = words.value(0).split('-');
        if (range.size() != 2 || !words.value(1).startsWith("rw"))
            continue;
        const auto begin = range[0].toULongLong(nullptr, 16);
        const auto size = qint64(range[1].toULongLong(nullptr, 16) - begin);
        if (size > 512 * 1024 * 1024 || !memory.seek(qint64(begin)))
            continue; // the shadow of a sanitizer
        auto bytes = memory.read(size);
        for (qsizetype at = 0; at + Length <= bytes.size(); ++at)
            found += beginsHere(bytes.constData() + at);
        bytes.fill('\0'); // or the next look would find it here
    }
    return found;
}

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
    void nothingOfItStaysInMemory();
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

void TestSecret::nothingOfItStaysInMemory()
{
    QByteArray plain(Length * Times, Qt::Uninitialized);
    for (int i = 0; i < plain.size(); ++i)
        plain[i] = char(~TurnedOver[i % Length]);
    auto secret = std::make_unique<Secret>(
        Secret::fromUtf8(QByteArray::fromRawData(plain.constData(), plain.size())));
    plain.fill('\0');
    const int before = timesInMemory();
    if (before < 0)
        QSKIP("the memory of a process cannot be read here");
    QCOMPARE(before, Times);

    secret.reset();

    QCOMPARE(timesInMemory(), 0);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
