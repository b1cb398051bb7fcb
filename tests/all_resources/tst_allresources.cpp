// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resource/resource.h"
#include "sdk/apiversion.h"
#include "sdk/services.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

using namespace cirro;
using namespace Qt::StringLiterals;

namespace {

//! A recorded answer, unwrapped as the kind says.
struct Fixture
{
    QString file;
    QJsonObject body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

QJsonObject readObject(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

//! What is at \a path of \a json, "a/b".
QJsonValue within(const QJsonObject &json, const char *path)
{
    QJsonValue value = json;
    for (const auto &key : QString::fromLatin1(path).split(u'/'))
        value = value[key];
    return value;
}

//! tests/fixtures/zed/<service>/<kind>.json, or with the tested microversion, or a list, or
//! headers.
std::optional<Fixture> fixtureOf(const Schema &schema)
{
    const auto &kind = schema.kind();
    const auto stem = QStringLiteral(FIXTURES "/zed/%1/%2").arg(schema.service(), schema.name());
    QStringList candidates { stem + u".json"_s, stem + u".head.json"_s, stem + u"s.names.json"_s,
                             stem + u"s.json"_s };
    if (kind.microversion)
        candidates.prepend(stem + u'.' + QString::fromLatin1(kind.microversion) + u".json"_s);
    if (kind.resourcesKey)
        candidates.append(QStringLiteral(FIXTURES "/zed/%1/%2.json")
                              .arg(schema.service(), QLatin1String(kind.resourcesKey)));
    for (const auto &candidate : candidates) {
        if (!QFile::exists(candidate))
            continue;
        const auto recorded = readObject(candidate);
        Fixture fixture { candidate, recorded.value(u"body"_s).toObject(), {} };
        const auto headers = recorded.value(u"headers"_s).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            fixture.headers.append({ it.key().toUtf8(), it.value().toString().toUtf8() });
        if (kind.resourceKey && fixture.body.contains(QLatin1String(kind.resourceKey)))
            fixture.body = fixture.body.value(QLatin1String(kind.resourceKey)).toObject();
        else if (kind.resourcesKey && within(fixture.body, kind.resourcesKey).isArray())
            fixture.body = within(fixture.body, kind.resourcesKey)[0].toObject();
        return fixture;
    }
    return {};
}

bool isDeclared(const Schema &schema, const QString &path)
{
    for (const auto &field : schema.fields()) {
        if (field.keys.join(u'/') == path || QLatin1String(field.info->alias) == path)
            return true;
    }
    return false;
}

bool hasDeclaredBelow(const Schema &schema, const QString &path)
{
    return std::any_of(schema.fields().begin(), schema.fields().end(), [&](const Field &field) {
        return field.keys.join(u'/').startsWith(path + u'/');
    });
}

//! Keys of \a body that no property reads: whole paths, as deep as properties go.
QStringList undeclared(const Schema &schema, const QJsonObject &body, const QString &prefix = {})
{
    QStringList missing;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const auto path = prefix + it.key();
        if (isDeclared(schema, path))
            continue;
        if (it->isObject() && hasDeclaredBelow(schema, path))
            missing += undeclared(schema, it->toObject(), path + u'/');
        else
            missing << path;
    }
    return missing;
}

bool isIgnored(const QJsonArray &ignored, const QString &path)
{
    return std::any_of(ignored.begin(), ignored.end(), [&](const QJsonValue &pattern) {
        return QRegularExpression(
                   QRegularExpression::wildcardToRegularExpression(pattern.toString()))
                   .match(path)
                   .hasMatch()
            || pattern.toString() == path;
    });
}

} // namespace

class TestAllResources : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeHasARecordedAnswer_data();
    void everyTypeHasARecordedAnswer();
    void everyRecordedKeyIsDeclaredOrIgnored_data();
    void everyRecordedKeyIsDeclaredOrIgnored();
    void everyRecordedValueIsKept_data();
    void everyRecordedValueIsKept();
    void everyTypeIsWhole_data();
    void everyTypeIsWhole();
    void namesAreUnique();
    void everyMutationOfAnAnswerIsSurvived_data();
    void everyMutationOfAnAnswerIsSurvived();

private:
    static void rows()
    {
        QTest::addColumn<QString>("key");
        for (const auto &service : describedServices()) {
            for (const auto *schema : service.schemas)
                QTest::newRow(qPrintable(schema->key())) << schema->key();
        }
    }
};

void TestAllResources::everyTypeHasARecordedAnswer_data()
{
    rows();
}

void TestAllResources::everyTypeHasARecordedAnswer()
{
    QFETCH(QString, key);

    const auto fixture = fixtureOf(*schemaNamed(key));

    QVERIFY2(fixture, qPrintable(u"no fixture for "_s + key));
    QVERIFY(!fixture->body.isEmpty() || !fixture->headers.isEmpty());
}

void TestAllResources::everyRecordedKeyIsDeclaredOrIgnored_data()
{
    rows();
}

void TestAllResources::everyRecordedKeyIsDeclaredOrIgnored()
{
    QFETCH(QString, key);
    const auto &schema = *schemaNamed(key);
    const auto fixture = fixtureOf(schema);
    QVERIFY(fixture);
    const auto ignored = readObject(QStringLiteral(FIXTURES "/../all_resources/ignored.json"))
                             .value(key)
                             .toArray();

    auto missing = undeclared(schema, fixture->body);
    missing.removeIf([&](const QString &path) { return isIgnored(ignored, path); });

    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

void TestAllResources::everyRecordedValueIsKept_data()
{
    rows();
}

void TestAllResources::everyRecordedValueIsKept()
{
    QFETCH(QString, key);
    const auto &schema = *schemaNamed(key);
    const auto fixture = fixtureOf(schema);
    QVERIFY(fixture);

    const auto resource = Resource::load(schema, fixture->body, {}, fixture->headers);

    QCOMPARE(resource.raw(), fixture->body);
    for (int i = 0; i < schema.fields().size(); ++i) {
        const auto &field = schema.fields()[i];
        if (field.info->in != In::Body)
            continue;
        QJsonValue sent = fixture->body.value(field.keys.first());
        for (qsizetype k = 1; k < field.keys.size(); ++k)
            sent = sent[field.keys[k]];
        if (sent.isUndefined() || sent.isNull() || sent.isObject() || sent.isArray())
            continue;
        const auto value = resource.value(i);
        if (value.typeId() == QMetaType::QDateTime) {
            QVERIFY2(value.toDateTime().isValid(), field.info->key);
            QCOMPARE(value.toDateTime().toString(u"yyyy-MM-ddTHH:mm:ss"_s),
                     sent.toString().left(19));
        } else {
            QCOMPARE(value.toString(), sent.toVariant().toString());
        }
    }
}

void TestAllResources::everyTypeIsWhole_data()
{
    rows();
}

void TestAllResources::everyTypeIsWhole()
{
    QFETCH(QString, key);
    const auto &schema = *schemaNamed(key);
    const auto &kind = schema.kind();

    QVERIFY2(schema.idField() >= 0 || kind.isSingleton, "no property is the id");
    QVERIFY(!schema.label().isEmpty() && !schema.labels().isEmpty());
    if (kind.microversion)
        QVERIFY(ApiVersion::parse(QString::fromLatin1(kind.microversion)));
    bool hasColumn = false;
    QSet<QString> keys;
    for (int i = 0; i < schema.fields().size(); ++i) {
        const auto &info = *schema.fields()[i].info;
        QVERIFY2(!schema.fieldLabel(i).isEmpty(), info.key);
        QVERIFY2(!keys.contains(QString::fromLatin1(info.key)), info.key);
        keys.insert(QString::fromLatin1(info.key));
        hasColumn = hasColumn || info.show == Show::Column;
        if (info.since)
            QVERIFY2(ApiVersion::parse(QString::fromLatin1(info.since)), info.since);
        if (info.refersTo)
            QVERIFY2(schemaNamed(QString::fromLatin1(info.refersTo)), info.refersTo);
    }
    QVERIFY2(hasColumn, "nothing to show in a table");
}

void TestAllResources::namesAreUnique()
{
    QSet<QString> keys;
    for (const auto &service : describedServices()) {
        for (const auto *schema : service.schemas) {
            QVERIFY2(!keys.contains(schema->key()), qPrintable(schema->key()));
            keys.insert(schema->key());
            QCOMPARE(schema->service(), service.type);
            QCOMPARE(schemaNamed(schema->key()), schema);
        }
    }
}

void TestAllResources::everyMutationOfAnAnswerIsSurvived_data()
{
    rows();
}

void TestAllResources::everyMutationOfAnAnswerIsSurvived()
{
    QFETCH(QString, key);
    const auto &schema = *schemaNamed(key);
    const auto fixture = fixtureOf(schema);
    QVERIFY(fixture);
    const QList<QJsonValue> junk { QJsonValue(),
                                   true,
                                   false,
                                   0,
                                   -1,
                                   1e300,
                                   u""_s,
                                   u"\0x"_s,
                                   u"💥"_s,
                                   u"true"_s,
                                   u"12"_s,
                                   QString(70000, u'x'),
                                   QJsonArray {},
                                   QJsonArray { QJsonValue(), QJsonArray {}, QJsonObject {} },
                                   QJsonObject {},
                                   QJsonObject { { u"id"_s, QJsonArray { 1 } } } };

    const auto names = fixture->body.keys();
    for (const auto &name : names) {
        for (const auto &value : junk) {
            auto mutated = fixture->body;
            mutated.insert(name, value);
            const auto resource = Resource::load(schema, mutated, {}, fixture->headers);
            for (int i = 0; i < schema.fields().size(); ++i)
                resource.value(i).toString();
            QCOMPARE(resource.raw(), mutated);
        }
    }
}

QTEST_GUILESS_MAIN(TestAllResources)
#include "tst_allresources.moc"
