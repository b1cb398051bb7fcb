// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/actionregistry.h"
#include "store/resourcestore.h"
#include "support/scriptedconnection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

using State = Operations::State;

void write(const QString &path, const QByteArray &content)
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

QByteArray md5(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex();
}

Resource object(const QString &name, qint64 bytes = 0)
{
    return Resource::load(Schema::of<Object>(), { { u"name"_s, name }, { u"bytes"_s, bytes } },
                          { { u"container"_s, u"photos"_s } });
}

Resource folder(const QString &prefix)
{
    return Resource::load(Schema::of<Object>(), { { u"subdir"_s, prefix } },
                          { { u"container"_s, u"photos"_s } });
}

QJsonArray names(const QStringList &names)
{
    QJsonArray rows;
    for (const auto &name : names)
        rows.append(QJsonObject { { u"name"_s, name } });
    return rows;
}

//! The actions in front of the folder 2024/ of a container, and a local folder.
struct Desk
{
    ScriptedCloud cloud;
    ResourceStore store;
    Operations operations { &store };
    ActionRegistry registry;
    QTemporaryDir dir;
    QList<Question> asked;
    std::optional<Inputs> answer = Inputs();

    Desk()
    {
        addActions(registry);
        registry.setAsker(
            [this](const Question &question, std::function<void(std::optional<Inputs>)> answered) {
                asked << question;
                answered(answer);
            });
    }

    ActionContext context(const QList<Resource> &selection = {}, const QString &folder = u"2024/"_s)
    {
        ActionContext context;
        context.place = Place {
            cloud.connection(), &Schema::of<Object>(), { { u"container"_s, u"photos"_s } }, folder
        };
        context.selection = selection;
        context.operations = &operations;
        context.store = &store;
        return context;
    }
    ActionContext containers(const QList<Resource> &selection = {})
    {
        auto containers = context(selection);
        containers.place = Place { cloud.connection(), &Schema::of<Container>() };
        return containers;
    }
    ActionContext drop(const QStringList &names)
    {
        auto dropped = context();
        QList<QUrl> urls;
        for (const auto &name : names)
            urls << QUrl::fromLocalFile(dir.filePath(name));
        dropped.inputs.insert(u"files"_s, QVariant::fromValue(urls));
        return dropped;
    }
    ActionContext save(const QList<Resource> &selection)
    {
        auto saved = context(selection);
        saved.inputs.insert(u"folder"_s, dir.path());
        return saved;
    }
    //! The cloud takes objects and answers with their MD5.
    void accept(const QByteArray &path, const QByteArray &etag = {})
    {
        cloud->on("PUT " + path, [etag](const ScriptedTransport::Seen &seen) {
            return ScriptedTransport::Answer {
                201, {}, { { "Etag", etag.isEmpty() ? md5(seen.body) : etag } }
            };
        });
    }
    //! The cloud deletes that many in one request.
    void canBulk(int most)
    {
        const QJsonObject bulk { { u"max_deletes_per_request"_s, most } };
        cloud->on("GET /info", 200, QJsonObject { { u"bulk_delete"_s, bulk } });
    }
    QModelIndex top() const { return operations.index(0, 0); }
    State state() const { return top().data(Operations::StateRole).value<State>(); }
    Error firstError() const
    {
        return operations.index(0, 0, top()).data(Operations::ErrorRole).value<Error>();
    }
};

//! Nobody special for a while, if we are: for what only root may read.
class Nobody
{
public:
    Nobody()
        : m_was(::geteuid())
    {
        if (m_was == 0 && ::seteuid(65534) != 0)
            qWarning("cannot become nobody");
    }
    ~Nobody()
    {
        if (m_was == 0 && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }

private:
    uid_t m_was;
};

} // namespace

class TestObjectActions : public QObject
{
    Q_OBJECT

private slots:
    void namesOfContainersAreChecked_data();
    void namesOfContainersAreChecked();
    void aContainerIsCreatedAndShown();
    void aContainerThatIsNotEmptySaysWhatToDo();
    void aTreeIsUploaded();
    void fourFilesAreSentAtOnce();
    void filesAreAskedForWhenNoneWereDropped();
    void whatWouldBeReplacedIsSaidFirst();
    void aDamagedUploadIsAFailure();
    void aFileThatChangesMeanwhileIsAFailure();
    void aCancelledUploadSendsNothingMore();
    void anObjectIsDownloaded();
    void aDamagedDownloadLeavesNothing();
    void aFolderIsDownloaded();
    void aRetryOfADownloadWorks();
    void objectsAreDeleted();
    void aFolderIsDeletedWithAllInIt();
    void partOfAFolderThatStaysIsTold();
    void aFolderIsDeletedInBulkPageByPage();
    void segmentsOfLargeObjectsGoWithThem();
    void aListThatRepeatsItselfEndsTheDeletion();
    void aContainerIsEmptiedAndStays();
    void anObjectIsRenamedWhereItIs();
    void aNewNameIsChecked_data();
    void aNewNameIsChecked();
    void aFolderIsCopiedToAnotherContainer();
    void whatIsThereStaysAndIsTold();
    void aFolderIsNotPutIntoItself();
};

void TestObjectActions::namesOfContainersAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("good") << u"photos 2024"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("256 bytes") << QString(128, u'é') << true;
    QTest::newRow("257 bytes") << QString(128, u'é') + u'x' << false;
    QTest::newRow("taken") << u"photos"_s << false;
}

void TestObjectActions::namesOfContainersAreChecked()
{
    QFETCH(QString, name);
    QFETCH(bool, isGood);
    Desk desk;
    desk.answer = std::nullopt;
    const auto context = desk.containers();
    desk.store.listing(*context.place)
        ->upsert(Resource::load(Schema::of<Container>(), { { u"name"_s, u"photos"_s } }));

    desk.registry.trigger(u"container.create"_s, context);

    QCOMPARE(desk.asked.size(), 1);
    QCOMPARE(desk.asked[0].inputs.size(), 1);
    QCOMPARE(desk.asked[0].inputs[0].check(name).isEmpty(), isGood);
}

void TestObjectActions::aContainerIsCreatedAndShown()
{
    Desk desk;
    desk.cloud->on("PUT /new%20one", 201);
    desk.answer = Inputs { { u"name"_s, u"new one"_s } };
    const auto list = desk.store.listing(*desk.containers().place);

    desk.registry.trigger(u"container.create"_s, desk.containers());

    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(list->model()->rowOf(u"new one"_s), 0);
}

void TestObjectActions::aContainerThatIsNotEmptySaysWhatToDo()
{
    Desk desk;
    desk.cloud->on("DELETE /photos", 409);
    const auto container = Resource::load(Schema::of<Container>(), { { u"name"_s, u"photos"_s } });

    desk.registry.trigger(u"container.delete"_s, desk.containers({ container }));

    QTRY_COMPARE(desk.state(), State::Failed);
    const auto error = desk.top().data(Operations::ErrorRole).value<Error>();
    QVERIFY(error.message.contains(u"not empty"_s));
    QVERIFY(!error.advice.isEmpty());
}

void TestObjectActions::aTreeIsUploaded()
{
    Desk desk;
    QFile::setPermissions(desk.dir.path(), QFile::Permissions(0x7777));
    write(desk.dir.filePath(u"holiday/beach.jpg"_s), "jpeg");
    write(desk.dir.filePath(u"holiday/one/two/deep.txt"_s), "deep");
    write(desk.dir.filePath(u"holiday/secret.txt"_s), "secret");
    QFile::setPermissions(desk.dir.filePath(u"holiday/secret.txt"_s), {});
    QVERIFY(QFile::link(u"/etc/passwd"_s, desk.dir.filePath(u"holiday/link"_s)));
    desk.accept("/photos/2024%2Fholiday%2Fbeach.jpg");
    desk.accept("/photos/2024%2Fholiday%2Fone%2Ftwo%2Fdeep.txt");
    const auto list = desk.store.listing(*desk.context().place);

    {
        const Nobody nobody;
        desk.registry.trigger(u"object.upload"_s, desk.drop({ u"holiday"_s }));
        QTRY_COMPARE(desk.state(), State::Failed); // one of three could not be read
    }

    QCOMPARE(desk.cloud->last("PUT /photos/2024%2Fholiday%2Fbeach.jpg").body, QByteArray("jpeg"));
    QCOMPARE(desk.cloud->last("PUT /photos/2024%2Fholiday%2Fone%2Ftwo%2Fdeep.txt").body,
             QByteArray("deep"));
    QVERIFY(desk.top().data(Operations::StateTextRole).toString().startsWith(u"2 of 3"_s));
    QVERIFY(desk.top().data(Operations::NoteRole).toString().contains(u"left out"_s));
    QCOMPARE(list->model()->rowCount(), 1); // the new folder
    QVERIFY(isFolder(list->model()->resourceAt(0)));
    int failed = 0;
    for (int row = 0; row < desk.operations.rowCount(desk.top()); ++row) {
        const auto index = desk.operations.index(row, 0, desk.top());
        if (index.data(Operations::StateRole).value<State>() != State::Failed)
            continue;
        ++failed;
        QVERIFY(index.data().toString().endsWith(u"secret.txt"_s));
    }
    QCOMPARE(failed, 1);
}

void TestObjectActions::fourFilesAreSentAtOnce()
{
    Desk desk;
    QStringList names;
    for (int i = 0; i < 20; ++i) {
        names << u"f%1"_s.arg(i);
        write(desk.dir.filePath(names.last()), "x");
        desk.accept("/photos/2024%2F" + names.last().toLatin1());
    }

    desk.registry.trigger(u"object.upload"_s, desk.drop(names));

    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(desk.cloud->mostRunning(), 4);
    QCOMPARE(desk.cloud->seen().size(), 20);
}

void TestObjectActions::filesAreAskedForWhenNoneWereDropped()
{
    Desk desk;
    write(desk.dir.filePath(u"a.txt"_s), "a");
    desk.accept("/photos/2024%2Fa.txt");
    desk.answer = Inputs {
        { u"files"_s,
          QVariant::fromValue(QList<QUrl> { QUrl::fromLocalFile(desk.dir.filePath(u"a.txt"_s)) }) }
    };

    desk.registry.trigger(u"object.upload"_s, desk.context());

    QCOMPARE(desk.asked.size(), 1);
    QCOMPARE(desk.asked[0].inputs[0].kind, Input::Kind::Files);
    QTRY_COMPARE(desk.state(), State::Done);
}

void TestObjectActions::whatWouldBeReplacedIsSaidFirst()
{
    Desk desk;
    write(desk.dir.filePath(u"a.txt"_s), "a");
    desk.store.listing(*desk.context().place)->upsert(object(u"2024/a.txt"_s));
    desk.answer = std::nullopt;

    desk.registry.trigger(u"object.upload"_s, desk.drop({ u"a.txt"_s }));
    QTest::qWait(10); // long enough to see that nothing comes

    QCOMPARE(desk.asked.size(), 1);
    QCOMPARE(desk.asked[0].ask, Ask::Confirm);
    QVERIFY(desk.asked[0].text.contains(u"replaced"_s));
    QCOMPARE(desk.cloud->seen().size(), 0);
}

void TestObjectActions::aDamagedUploadIsAFailure()
{
    Desk desk;
    write(desk.dir.filePath(u"a.txt"_s), "a");
    desk.accept("/photos/2024%2Fa.txt", md5("something else"));

    desk.registry.trigger(u"object.upload"_s, desk.drop({ u"a.txt"_s }));

    QTRY_COMPARE(desk.state(), State::Failed);
    QVERIFY(desk.firstError().message.contains(u"MD5"_s));
}

void TestObjectActions::aFileThatChangesMeanwhileIsAFailure()
{
    Desk desk;
    const auto path = desk.dir.filePath(u"a.txt"_s);
    write(path, "before");
    desk.cloud->on("PUT /photos/2024%2Fa.txt", [path](const ScriptedTransport::Seen &seen) {
        write(path, "after, and longer");
        return ScriptedTransport::Answer { 201, {}, { { "Etag", md5(seen.body) } } };
    });

    desk.registry.trigger(u"object.upload"_s, desk.drop({ u"a.txt"_s }));

    QTRY_COMPARE(desk.state(), State::Failed);
    QVERIFY(desk.firstError().message.contains(u"changed"_s));
}

void TestObjectActions::aCancelledUploadSendsNothingMore()
{
    Desk desk;
    QStringList names;
    for (int i = 0; i < 10; ++i) {
        names << u"f%1"_s.arg(i);
        write(desk.dir.filePath(names.last()), "x");
    }
    desk.cloud->hold("PUT");
    desk.registry.trigger(u"object.upload"_s, desk.drop(names));
    QTRY_COMPARE(desk.cloud->running(), 4);

    desk.operations.cancel(desk.operations.idAt(desk.top()));
    QTest::qWait(10); // long enough to see that nothing comes

    QCOMPARE(desk.cloud->running(), 0);
    QCOMPARE(desk.cloud->aborted(), 4);
    QCOMPARE(desk.cloud->seen().size(), 4);
    QCOMPARE(desk.state(), State::Cancelled);
}

void TestObjectActions::anObjectIsDownloaded()
{
    Desk desk;
    desk.cloud->on("GET /photos/2024%2Fbeach.jpg", 200, QByteArray("jpeg"),
                   { { "Etag", md5("jpeg") } });

    desk.registry.trigger(u"object.download"_s, desk.save({ object(u"2024/beach.jpg"_s, 4) }));

    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(read(desk.dir.filePath(u"beach.jpg"_s)), QByteArray("jpeg"));
    QVERIFY(desk.top().data(Operations::IsTransferRole).toBool());
}

void TestObjectActions::aDamagedDownloadLeavesNothing()
{
    Desk desk;
    desk.cloud->on("GET /photos/2024%2Fbeach.jpg", 200, QByteArray("jpeg"),
                   { { "Etag", md5("other") } });

    desk.registry.trigger(u"object.download"_s, desk.save({ object(u"2024/beach.jpg"_s, 4) }));

    QTRY_COMPARE(desk.state(), State::Failed);
    QTRY_COMPARE(
        QDir(desk.dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList {});
}

void TestObjectActions::aFolderIsDownloaded()
{
    Desk desk;
    desk.cloud->on(
        "GET /photos", 200,
        QJsonArray { QJsonObject { { u"name"_s, u"2024/h/"_s }, { u"bytes"_s, 0 } },
                     QJsonObject { { u"name"_s, u"2024/h/a.txt"_s }, { u"bytes"_s, 1 } },
                     QJsonObject { { u"name"_s, u"2024/h/../../b.txt"_s }, { u"bytes"_s, 1 } } });
    desk.cloud->on("GET /photos/2024%2Fh%2Fa.txt", 200, QByteArray("a"), { { "Etag", md5("a") } });
    desk.cloud->on("GET /photos/2024%2Fh%2F..%2F..%2Fb.txt", 200, QByteArray("b"),
                   { { "Etag", md5("b") } });

    desk.registry.trigger(u"object.download"_s, desk.save({ folder(u"2024/h/"_s) }));

    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(read(desk.dir.filePath(u"h/a.txt"_s)), QByteArray("a"));
    QCOMPARE(read(desk.dir.filePath(u"h/__/__/b.txt"_s)), QByteArray("b"));
    QVERIFY(desk.cloud->last("GET /photos").query.contains("prefix=2024%2Fh%2F"));
    QVERIFY(!desk.cloud->last("GET /photos").query.contains("delimiter"));
}

void TestObjectActions::aRetryOfADownloadWorks()
{
    Desk desk;
    desk.cloud->on("GET /photos/2024%2Fa", 500, QByteArray("oops"));
    desk.registry.trigger(u"object.download"_s, desk.save({ object(u"2024/a"_s, 1) }));
    QTRY_COMPARE(desk.state(), State::Failed);
    desk.cloud->reset("GET /photos/2024%2Fa");
    desk.cloud->on("GET /photos/2024%2Fa", 200, QByteArray("a"), { { "Etag", md5("a") } });

    desk.operations.retry(desk.operations.idAt(desk.top()));

    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(read(desk.dir.filePath(u"a"_s)), QByteArray("a"));
}

void TestObjectActions::objectsAreDeleted()
{
    Desk desk;
    desk.cloud->on("DELETE /photos/2024%2Fa.txt", 204);
    const auto context = desk.context({ object(u"2024/a.txt"_s) });
    const auto list = desk.store.listing(*context.place);
    list->upsert(object(u"2024/a.txt"_s));

    desk.registry.trigger(u"object.delete"_s, context);

    QCOMPARE(desk.asked.size(), 1);
    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(list->model()->rowCount(), 0);
}

void TestObjectActions::aFolderIsDeletedWithAllInIt()
{
    Desk desk;
    desk.cloud->on("GET /photos", 200,
                   QJsonArray { QJsonObject { { u"name"_s, u"2024/h/a"_s } },
                                QJsonObject { { u"name"_s, u"2024/h/x/b"_s } } });
    desk.cloud->on("GET /photos", 200, QJsonArray());
    desk.cloud->on("DELETE /photos/2024%2Fh%2Fa", 204);
    // The other one is gone already (404), which is as good.

    desk.registry.trigger(u"object.delete"_s, desk.context({ folder(u"2024/h/"_s) }));

    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(desk.cloud->count("DELETE /photos/2024%2Fh%2Fx%2Fb"), 1);
}

void TestObjectActions::partOfAFolderThatStaysIsTold()
{
    Desk desk;
    desk.cloud->on("GET /photos", 200,
                   QJsonArray { QJsonObject { { u"name"_s, u"2024/h/a"_s } },
                                QJsonObject { { u"name"_s, u"2024/h/b"_s } } });
    desk.cloud->on("GET /photos", 200, QJsonArray());
    desk.cloud->on("DELETE /photos/2024%2Fh%2Fa", 403);
    desk.cloud->on("DELETE /photos/2024%2Fh%2Fb", 204);

    desk.registry.trigger(u"object.delete"_s, desk.context({ folder(u"2024/h/"_s) }));

    QTRY_COMPARE(desk.state(), State::Failed);
    QVERIFY(desk.top().data(Operations::ErrorRole).value<Error>().message.startsWith(u'1'));
}

void TestObjectActions::aFolderIsDeletedInBulkPageByPage()
{
    Desk desk;
    desk.canBulk(2);
    desk.cloud->on("GET /photos", 200, names({ u"2024/h/a"_s, u"2024/h/b"_s, u"2024/h/c"_s }));
    desk.cloud->on("GET /photos", 200, names({ u"2024/h/d"_s }));
    desk.cloud->on("GET /photos", 200, QJsonArray());
    desk.cloud->on("POST ", 200, QJsonObject { { u"Response Status"_s, u"200 OK"_s } });

    desk.registry.trigger(u"object.delete"_s, desk.context({ folder(u"2024/h/"_s) }));

    QTRY_COMPARE(desk.state(), State::Done);
    QList<QByteArray> bodies, markers;
    for (const auto &seen : desk.cloud->seen()) {
        if (seen.key == "POST ")
            bodies << seen.body;
        if (seen.key == "GET /photos")
            markers
                << QUrlQuery(QString::fromUtf8(seen.query)).queryItemValue(u"marker"_s).toUtf8();
    }
    QCOMPARE(bodies,
             (QList<QByteArray> { "/photos/2024%2Fh%2Fa\n/photos/2024%2Fh%2Fb\n",
                                  "/photos/2024%2Fh%2Fc\n", "/photos/2024%2Fh%2Fd\n" }));
    QCOMPARE(markers, (QList<QByteArray> { "", "2024%2Fh%2Fc", "2024%2Fh%2Fd" }));
}

void TestObjectActions::segmentsOfLargeObjectsGoWithThem()
{
    Desk desk;
    desk.canBulk(100);
    auto rows = names({ u"2024/h/a"_s });
    rows.append(QJsonObject { { u"name"_s, u"2024/h/big"_s }, { u"slo_etag"_s, u"e"_s } });
    desk.cloud->on("GET /photos", 200, rows);
    desk.cloud->on("GET /photos", 200, QJsonArray());
    desk.cloud->on("POST ", 200, QJsonObject { { u"Response Status"_s, u"200 OK"_s } });
    desk.cloud->on("DELETE /photos/2024%2Fh%2Fbig", 200,
                   QJsonObject { { u"Response Status"_s, u"200 OK"_s } });

    desk.registry.trigger(u"object.delete"_s, desk.context({ folder(u"2024/h/"_s) }));

    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(desk.cloud->last("POST ").body, "/photos/2024%2Fh%2Fa\n"_ba);
    QVERIFY(desk.cloud->last("DELETE /photos/2024%2Fh%2Fbig")
                .query.contains("multipart-manifest=delete"));
}

void TestObjectActions::aListThatRepeatsItselfEndsTheDeletion()
{
    Desk desk;
    desk.canBulk(100);
    desk.cloud->on("GET /photos", 200, names({ u"2024/h/a"_s }));
    desk.cloud->on("POST ", 200, QJsonObject { { u"Response Status"_s, u"200 OK"_s } });

    desk.registry.trigger(u"object.delete"_s, desk.context({ folder(u"2024/h/"_s) }));

    QTRY_COMPARE(desk.state(), State::Failed);
    QCOMPARE(desk.cloud->count("GET /photos"), 2);
}

void TestObjectActions::aContainerIsEmptiedAndStays()
{
    Desk desk;
    desk.canBulk(100);
    desk.cloud->on("GET /photos", 200, names({ u"a"_s, u"b"_s }));
    desk.cloud->on("GET /photos", 200, QJsonArray());
    desk.cloud->on(
        "POST ", 200,
        QJsonObject {
            { u"Response Status"_s, u"400 Bad Request"_s },
            { u"Errors"_s, QJsonArray { QJsonArray { u"/photos/b"_s, u"403 Forbidden"_s } } } });
    const auto container = Resource::load(Schema::of<Container>(),
                                          { { u"name"_s, u"photos"_s }, { u"count"_s, 2 } });

    desk.registry.trigger(u"container.empty"_s, desk.containers({ container }));

    QTRY_COMPARE(desk.state(), State::Failed);
    QCOMPARE(int(desk.asked.first().ask), int(Ask::TypeTheName));
    const auto error = desk.top().data(Operations::ErrorRole).value<Error>();
    QVERIFY2(error.message.startsWith(u"1 "), qPrintable(error.message));
    QVERIFY(error.message.contains(u"403"_s));
    QCOMPARE(desk.cloud->last("POST ").body, "/photos/a\n/photos/b\n"_ba);
}

void TestObjectActions::anObjectIsRenamedWhereItIs()
{
    Desk desk;
    desk.answer = Inputs { { u"name"_s, u"b c.jpg"_s } };
    desk.cloud->on("HEAD /photos/2024%2Fa.jpg", 200, {}, { { "Etag", "e" } });
    desk.cloud->on("PUT /photos/2024%2Fb%20c.jpg", 201);
    desk.cloud->on("HEAD /photos/2024%2Fb%20c.jpg", 404);
    desk.cloud->on("HEAD /photos/2024%2Fb%20c.jpg", 200, {}, { { "Etag", "e" } });
    desk.cloud->on("DELETE /photos/2024%2Fa.jpg", 204);

    desk.registry.trigger(u"object.rename"_s, desk.context({ object(u"2024/a.jpg"_s) }));

    QTRY_COMPARE(desk.state(), State::Done);
    QCOMPARE(desk.cloud->count("DELETE /photos/2024%2Fa.jpg"), 1);
}

void TestObjectActions::aNewNameIsChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("good") << u"b.jpg"_s << true;
    QTest::newRow("a folder deeper") << u"x/b.jpg"_s << true;
    QTest::newRow("the same") << u"a.jpg"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("taken") << u"taken.jpg"_s << false;
    QTest::newRow("taken by a folder") << u"holiday"_s << false;
    QTest::newRow("slash at the end") << u"b/"_s << false;
    QTest::newRow("too long with the folder") << QString(1020, u'x') << false;
}

void TestObjectActions::aNewNameIsChecked()
{
    QFETCH(QString, name);
    QFETCH(bool, isGood);
    Desk desk;
    const auto context = desk.context({ object(u"2024/a.jpg"_s) });
    desk.store.listing(*context.place)->upsert(object(u"2024/taken.jpg"_s));
    desk.store.listing(*context.place)->upsert(folder(u"2024/holiday/"_s));

    const auto inputs = desk.registry.find(u"object.rename"_s)->inputsFor(context);

    QCOMPARE(inputs[0].initial.toString(), u"a.jpg"_s);
    QCOMPARE(inputs[0].check(name).isEmpty(), isGood);
}

void TestObjectActions::aFolderIsCopiedToAnotherContainer()
{
    Desk desk;
    desk.answer = Inputs { { u"container"_s, u"backup"_s }, { u"folder"_s, u"/old"_s } };
    desk.cloud->on("GET /photos", 200, names({ u"2024/h/a"_s, u"2024/h/x/b"_s }));
    desk.cloud->on("GET /photos", 200, QJsonArray());
    for (const auto *name : { "old%2Fh%2Fa", "old%2Fh%2Fx%2Fb", "old%2Fc" }) {
        desk.cloud->on(QByteArray("PUT /backup/") + name, 201);
        desk.cloud->on(QByteArray("HEAD /backup/") + name, 404);
        desk.cloud->on(QByteArray("HEAD /backup/") + name, 200);
    }

    desk.registry.trigger(u"object.copy"_s,
                          desk.context({ folder(u"2024/h/"_s), object(u"2024/c"_s) }));

    QTRY_COMPARE(desk.state(), State::Done);
    for (const auto *name : { "old%2Fh%2Fa", "old%2Fh%2Fx%2Fb", "old%2Fc" })
        QCOMPARE(desk.cloud->count(QByteArray("PUT /backup/") + name), 1);
}

void TestObjectActions::whatIsThereStaysAndIsTold()
{
    Desk desk;
    desk.answer = Inputs { { u"container"_s, u"backup"_s }, { u"folder"_s, QString() } };
    desk.cloud->on("HEAD /photos/2024%2Fa.jpg", 200, {}, { { "Etag", "e" } });
    desk.cloud->on("HEAD /backup/a.jpg", 200);

    desk.registry.trigger(u"object.move"_s, desk.context({ object(u"2024/a.jpg"_s) }));

    QTRY_COMPARE(desk.state(), State::Failed);
    QCOMPARE(desk.firstError().kind, Error::Kind::Conflict);
    QCOMPARE(desk.cloud->count("DELETE /photos/2024%2Fa.jpg"), 0);
}

void TestObjectActions::aFolderIsNotPutIntoItself()
{
    Desk desk;
    desk.answer = Inputs { { u"container"_s, u"photos"_s }, { u"folder"_s, u"2024/h/x"_s } };

    desk.registry.trigger(u"object.move"_s, desk.context({ folder(u"2024/h/"_s) }));

    QTRY_COMPARE(desk.state(), State::Failed);
    QVERIFY(desk.cloud->seen().isEmpty());
}

QTEST_MAIN(TestObjectActions)

#include "tst_objectactions.moc"
