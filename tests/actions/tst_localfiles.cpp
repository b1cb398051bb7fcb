// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/filetree.h"
#include "actions/newfile.h"
#include "actions/safenames.h"
#include "support/receiver.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content = "x")
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

//! Everything below a folder, hidden files too.
QStringList listed(const QString &root)
{
    return QDir(root).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestLocalFiles : public QObject
{
    Q_OBJECT

private slots:
    void namesBecomeSafe_data();
    void namesBecomeSafe();
    void noNameWhateverLeavesTheFolder();
    void twoObjectsNeverBecomeOneFile();
    void nothingShowsBeforeCommit();
    void whatIsThereIsNeverReplaced();
    void letGoOfNothingIsLeft();
    void linksAreNotFollowed();
    void aLinkAtTheTargetIsLeftAlone();
    void aMissingFolderIsToldAsSuch();
    void theFileIsReadableLikeOthers();
    void treesAreWalkedBitByBit();
    void linksAndPipesAreLeftOut();
    void aChangedFileIsNoticed();
};

void TestLocalFiles::namesBecomeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("path");

    QTest::newRow("plain") << u"a/b.txt"_s << QStringList { u"a"_s, u"b.txt"_s };
    QTest::newRow("up") << u"../../etc/passwd"_s
                        << QStringList { u"__"_s, u"__"_s, u"etc"_s, u"passwd"_s };
    QTest::newRow("root") << u"/etc/passwd"_s << QStringList { u"_"_s, u"etc"_s, u"passwd"_s };
    QTest::newRow("here") << u"./."_s << QStringList { u"_"_s, u"_"_s };
    QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s << QStringList { u"a_b"_s };
    QTest::newRow("right to left") << u"a\u202egpj.exe"_s << QStringList { u"a_gpj.exe"_s };
    QTest::newRow("device") << u"con.txt"_s << QStringList { u"_con.txt"_s };
    QTest::newRow("blank at the end") << u"a. ."_s << QStringList { u"a___"_s };
    QTest::newRow("other systems") << u"c:\\x"_s << QStringList { u"c__x"_s };
}

void TestLocalFiles::namesBecomeSafe()
{
    QFETCH(QString, name);
    QFETCH(QStringList, path);

    QCOMPARE(SafeNames().path(name), path);
}

void TestLocalFiles::noNameWhateverLeavesTheFolder()
{
    QRandomGenerator random(11);
    const QStringList pieces { u"."_s,
                               u".."_s,
                               u"/"_s,
                               u"\\"_s,
                               u"\n"_s,
                               QString(QChar(0)),
                               u"CON"_s,
                               u" "_s,
                               u"\u202e"_s,
                               u"é"_s,
                               u"日"_s,
                               u"\U0001f600"_s,
                               u"a"_s,
                               QString(QChar(0xd800)),
                               QString(60, u'x'),
                               QString(90, u'日'),
                               u"~"_s,
                               u"-"_s,
                               u":"_s,
                               u"lpt1"_s };
    for (int round = 0; round < 3000; ++round) {
        QString name;
        for (int i = random.bounded(1, 9); i > 0; --i)
            name += pieces[random.bounded(int(pieces.size()))];

        const auto path = SafeNames().path(name);

        QVERIFY(!path.isEmpty());
        for (const auto &part : path) {
            QVERIFY2(!part.isEmpty() && part != u"."_s && part != u".."_s, qPrintable(name));
            QVERIFY2(!part.contains(u'/') && !part.contains(u'\\') && !part.contains(QChar(0)),
                     qPrintable(name));
            QVERIFY2(!part.endsWith(u'.') && !part.endsWith(u' '), qPrintable(name));
            QVERIFY2(part.toUtf8().size() <= 255, qPrintable(name));
            QCOMPARE(QString::fromUtf8(part.toUtf8()), part);
            for (const auto c : part)
                QVERIFY2(c.category() != QChar::Other_Control && c != QChar(0x202e),
                         qPrintable(name));
        }
    }
}

void TestLocalFiles::twoObjectsNeverBecomeOneFile()
{
    SafeNames names;
    QSet<QString> given;
    const QString composed = u"\u00e9.txt"_s, decomposed = u"e\u0301.txt"_s;
    for (const auto &name :
         { u"a.txt"_s, u"A.txt"_s, u"a?.txt"_s, u"a*.txt"_s, u"a_.txt"_s, composed, decomposed,
           QString(300, u'x') + u"1"_s, QString(300, u'x') + u"2"_s })
        given
            << names.path(name).join(u'/').normalized(QString::NormalizationForm_C).toCaseFolded();

    QCOMPARE(given.size(), 9);
}

void TestLocalFiles::nothingShowsBeforeCommit()
{
    QTemporaryDir dir;

    const auto file = NewFile::create(dir.path(), { u"sub"_s, u"a.txt"_s });
    QVERIFY(file);
    (*file)->device()->write("content");
    QVERIFY(!QFile::exists(dir.filePath(u"sub/a.txt"_s)));
    const auto name = (*file)->commit();

    QVERIFY(name);
    QCOMPARE(*name, u"a.txt"_s);
    QCOMPARE(read(dir.filePath(u"sub/a.txt"_s)), QByteArray("content"));
    QCOMPARE(listed(dir.filePath(u"sub"_s)), QStringList { u"a.txt"_s });
}

void TestLocalFiles::whatIsThereIsNeverReplaced()
{
    QTemporaryDir dir;
    write(dir.filePath(u"a.txt"_s), "mine");
    write(dir.filePath(u"a (2).txt"_s), "mine too");

    const auto file = NewFile::create(dir.path(), { u"a.txt"_s });
    (*file)->device()->write("new");
    const auto name = (*file)->commit();

    QCOMPARE(*name, u"a (3).txt"_s);
    QCOMPARE(read(dir.filePath(u"a.txt"_s)), QByteArray("mine"));
    QCOMPARE(read(dir.filePath(u"a (2).txt"_s)), QByteArray("mine too"));
    QCOMPARE(read(dir.filePath(u"a (3).txt"_s)), QByteArray("new"));
}

void TestLocalFiles::letGoOfNothingIsLeft()
{
    QTemporaryDir dir;
    {
        const auto file = NewFile::create(dir.path(), { u"a.txt"_s });
        (*file)->device()->write("half");
        QCOMPARE(listed(dir.path()).size(), 1);
    }

    QCOMPARE(listed(dir.path()), QStringList {});
}

void TestLocalFiles::linksAreNotFollowed()
{
    QTemporaryDir dir;
    QTemporaryDir outside;
    QVERIFY(QFile::link(outside.path(), dir.filePath(u"link"_s)));

    const auto file = NewFile::create(dir.path(), { u"link"_s, u"a.txt"_s });

    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::Local);
    QCOMPARE(listed(outside.path()), QStringList {});
}

void TestLocalFiles::aLinkAtTheTargetIsLeftAlone()
{
    QTemporaryDir dir;
    QTemporaryDir outside;
    QVERIFY(QFile::link(outside.filePath(u"victim"_s), dir.filePath(u"a.txt"_s)));

    const auto file = NewFile::create(dir.path(), { u"a.txt"_s });
    (*file)->device()->write("new");
    const auto name = (*file)->commit();

    QCOMPARE(*name, u"a (2).txt"_s);
    QCOMPARE(listed(outside.path()), QStringList {});
}

void TestLocalFiles::aMissingFolderIsToldAsSuch()
{
    const auto file = NewFile::create(u"/nowhere/at/all"_s, { u"a.txt"_s });

    QVERIFY(!file);
    QVERIFY(file.error().message.contains(u"/nowhere/at/all"_s));
}

void TestLocalFiles::theFileIsReadableLikeOthers()
{
    QTemporaryDir dir;
    write(dir.filePath(u"usual"_s));

    const auto file = NewFile::create(dir.path(), { u"new"_s });
    QVERIFY((*file)->commit());

    QCOMPARE(QFileInfo(dir.filePath(u"new"_s)).permissions(),
             QFileInfo(dir.filePath(u"usual"_s)).permissions());
}

void TestLocalFiles::treesAreWalkedBitByBit()
{
    QTemporaryDir dir;
    for (const auto &name :
         { u"top/1/2/3/deep.txt"_s, u"top/1/a.txt"_s, u"top/.hidden"_s, u"top/b.txt"_s })
        write(dir.filePath(name));
    const FileTree tree({ dir.filePath(u"top"_s) });

    QStringList found;
    for (bool isLast = false; !isLast;) {
        Receiver<FileTree::Batch> got;
        tree.next(2).deliver(&got, got.store());
        QTRY_VERIFY(got);
        QVERIFY(got->files.size() <= 2);
        for (const auto &file : got->files)
            found << file.name;
        isLast = got->isLast;
    }

    QCOMPARE(found,
             (QStringList { u"top/.hidden"_s, u"top/1/2/3/deep.txt"_s, u"top/1/a.txt"_s,
                            u"top/b.txt"_s }));
}

void TestLocalFiles::linksAndPipesAreLeftOut()
{
    QTemporaryDir dir;
    write(dir.filePath(u"a.txt"_s));
    QVERIFY(QFile::link(u"/etc/passwd"_s, dir.filePath(u"link"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(dir.filePath(u"pipe"_s)).constData(), 0600), 0);
    const FileTree tree({ dir.path(), dir.filePath(u"missing"_s) });

    Receiver<FileTree::Batch> got;
    tree.next(100).deliver(&got, got.store());
    QTRY_VERIFY(got);

    QCOMPARE(got->files.size(), 1);
    QCOMPARE(got->leftOut.size(), 3);
    QVERIFY(!got->leftOut[0].isProblem);
    QVERIFY(!got->leftOut[1].isProblem);
    QVERIFY(got->leftOut[2].isProblem); // what is missing was asked for
}

void TestLocalFiles::aChangedFileIsNoticed()
{
    QTemporaryDir dir;
    write(dir.filePath(u"a.txt"_s), "one");
    const auto file = LocalFile::at(dir.filePath(u"a.txt"_s), u"a.txt"_s);
    QVERIFY(file);
    QVERIFY(file->isUnchanged());

    write(dir.filePath(u"a.txt"_s), "longer");

    QVERIFY(!file->isUnchanged());
    QVERIFY(!file->open());
}

QTEST_GUILESS_MAIN(TestLocalFiles)

#include "tst_localfiles.moc"
