// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/objectstore.h"
#include "democloud/services.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
//! 1 x 1 pixel, so that a preview has something to show.
constexpr char Png[] = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+"
                       "M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
constexpr char DumpLine[] = "-- dump of the shop database, table orders\n";
constexpr qint64 SegmentSize = 64 * 1024 * 1024;
constexpr int SegmentCount = 48;
//! md5 of a segment of such lines, known beforehand.
constexpr char SegmentMd5[] = "915ab2e7d46155eced93b04f53ecd3ce";

class Shelf
{
public:
    Shelf(Account &account, Time now)
        : m_account(account)
        , m_now(now)
    {
    }

    Container &container(const QByteArray &name, int daysOld, const QByteArray &policy = "gold")
    {
        Container &made = m_account.containers[name];
        made.created = made.modified = m_now - daysOld * Day;
        made.policy = policy;
        return made;
    }

    Object &put(Container &container, const QByteArray &name, const QByteArray &bytes,
                const QByteArray &type, Time age)
    {
        Object object;
        object.body = memoryBody(bytes);
        object.etag = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
        object.size = bytes.size();
        object.contentType = type;
        object.modified = m_now - age;
        container.bytes += object.size;
        return container.objects[name] = object;
    }

    void manifest(const QByteArray &name, Container &container, const QByteArray &segments);

private:
    Account &m_account;
    Time m_now;
};

void Shelf::manifest(const QByteArray &name, Container &holder, const QByteArray &segments)
{
    Container &parts = container(segments, 20, "silver");
    const auto body = repeatedBody(DumpLine, SegmentSize);
    const QByteArray etag = SegmentMd5;
    Object object;
    QCryptographicHash joined(QCryptographicHash::Md5);
    for (int number = 0; number < SegmentCount; ++number) {
        Object segment;
        segment.body = body;
        segment.etag = etag;
        segment.size = SegmentSize;
        segment.contentType = "application/octet-stream";
        segment.modified = m_now - 20 * Day + number * Second;
        const QByteArray path = name + "/1695000000/"
            + QByteArray::number(SegmentSize * SegmentCount) + '/'
            + QByteArray::number(number).rightJustified(8, '0');
        parts.bytes += SegmentSize;
        parts.objects[path] = segment;
        object.segments.push_back({ segments, path, etag, SegmentSize, -1, -1, {} });
        joined.addData(etag);
    }
    object.isStaticLarge = true;
    object.etag = joined.result().toHex();
    object.size = SegmentSize * SegmentCount;
    object.contentType = "application/gzip";
    object.modified = m_now - 20 * Day + Minute;
    writeManifest(m_account, object);
    holder.bytes += object.stored();
    holder.objects[name] = object;
}

QByteArray number(int value, int width = 3)
{
    return QByteArray::number(value).rightJustified(width, '0');
}

void fillPhotos(Shelf &shelf)
{
    Container &photos = shelf.container("photos", 700);
    const QByteArray png = QByteArray::fromBase64(Png);
    for (int year = 2019; year <= 2023; ++year) {
        for (const char *season : { "spring", "summer", "autumn" }) {
            for (int i = 1; i <= 6; ++i) {
                const QByteArray name
                    = QByteArray::number(year) + '/' + season + "/product-" + number(i) + ".png";
                shelf.put(photos, name, png, "image/png", (2024 - year) * 300 * Day + i * Hour)
                    .headers.append(
                        { "X-Object-Meta-Camera", "Studio " + QByteArray::number(i % 2 + 1) });
            }
        }
    }
    shelf.put(photos, "2023/Sommerfest/Größe und Straße.png", png, "image/png", 80 * Day);
    shelf.put(photos, "2023/夏祭り/花火.png", png, "image/png", 79 * Day);
    shelf.put(
        photos, "README.txt",
        "Pictures of the products, one folder a year.\nAsk Anna before you delete anything.\n",
        "text/plain", 300 * Day);
    setHeader(photos.headers, "X-Container-Meta-Owner", "marketing");
}

void fillAssets(Shelf &shelf)
{
    Container &assets = shelf.container("shop-assets", 400);
    setHeader(assets.headers, "X-Container-Read", ".r:*,.rlistings");
    setHeader(assets.headers, "X-Container-Meta-Web-Index", "index.html");
    shelf.put(assets, "index.html",
              "<!doctype html>\n<title>Brightwater</title>\n<h1>Fresh water, bright lamps</h1>\n",
              "text/html", 12 * Day);
    shelf.put(assets, "css/site.css", "body { margin: 0 auto; max-width: 60rem; }\n", "text/css",
              12 * Day);
    shelf.put(assets, "js/cart.js",
              "export function total(items) {\n  return items.reduce((sum, item) => sum + "
              "item.price, 0);\n}\n",
              "application/javascript", 9 * Day);
    shelf.put(assets, "img/logo.png", QByteArray::fromBase64(Png), "image/png", 200 * Day);
    shelf.put(assets, "feeds/products.json",
              "{\"products\": [{\"id\": 1, \"name\": \"Lamp\", \"price\": 39.9}, {\"id\": 2, "
              "\"name\": \"Carafe\", \"price\": 24.5}]}\n",
              "application/json", 3 * Hour);
}

void fillLogs(Shelf &shelf)
{
    Container &logs = shelf.container("logs", 120, "silver");
    // Enough for several pages of a thousand; names sort by time.
    for (int i = 0; i < 1200; ++i) {
        const QByteArray name = "2023-" + number(1 + i / 100, 2) + '-' + number(1 + i % 28, 2)
            + "/web-" + QByteArray::number(i % 4 + 1) + '/' + number(i, 5) + ".log";
        const QByteArray line = "10.10.0." + QByteArray::number(i % 250) + " - - \"GET /item/"
            + QByteArray::number(i * 7) + " HTTP/1.1\" 200 " + QByteArray::number(500 + i % 9000)
            + '\n';
        shelf.put(logs, name, line, "text/plain", (1200 - i) * Hour);
    }
}

//! More objects than one listing holds, in folders five deep; all of them share one body.
void fillTelemetry(Shelf &shelf)
{
    Container &telemetry = shelf.container("telemetry", 130, "silver");
    const Object sample
        = shelf.put(telemetry, "2023/README.csv", "time,volts,amperes\n", "text/csv", 130 * Day);
    for (int hour = 0; hour < 100 * 24; ++hour) {
        const int day = hour / 24;
        const QByteArray folder = "2023/" + number(5 + day / 25, 2) + '/' + number(1 + day % 25, 2)
            + '/' + number(hour % 24, 2) + "/station-";
        Object reading = sample;
        reading.modified = sample.modified + hour * Hour;
        for (int station = 1; station <= 5; ++station) {
            telemetry.objects.emplace(folder + number(station, 2) + "/power.csv", reading);
            telemetry.bytes += reading.size;
        }
    }
}

void fillDocuments(Shelf &shelf)
{
    Container &documents = shelf.container("documents", 600);
    documents.versioned = true;
    const QByteArray csv = "month,orders,revenue\n2023-07,1820,91230.10\n2023-08,1954,98711."
                           "75\n2023-09,2101,104522.30\n";
    shelf.put(documents, "finance/2023/q3/orders.csv", csv, "text/csv", 20 * Day);
    shelf.put(documents, "finance/2023/q3/summary.md",
              "# Third quarter\n\n- orders up by 7 %\n- returns unchanged\n", "text/markdown",
              19 * Day);
    shelf.put(documents, "finance/2023/q2/orders.csv", csv.left(60), "text/csv", 110 * Day);
    shelf.put(documents, "runbooks/database-failover.md",
              "# Failover\n\n1. Stop writes.\n2. Promote db-replica-1.\n3. Move the address.\n",
              "text/markdown", 45 * Day);
    shelf.put(documents, "runbooks/deploy.sh",
              "#!/bin/sh\nset -eu\nopenstack server rebuild --image \"$1\" web-canary\n",
              "application/x-sh", 44 * Day);
    shelf.put(documents, "odd names/100% sure?.txt", "percent, blank and question mark\n",
              "text/plain", 5 * Day);
    shelf.put(documents, "odd names/a//b.txt", "two slashes\n", "text/plain", 5 * Day);
    shelf.put(documents, "odd names/plus+and&amp.txt", "plus and ampersand\n", "text/plain",
              5 * Day);
    shelf.put(documents, "empty folder/", {}, "application/directory", 30 * Day);
}

void fillResearch(Account &account, Time now)
{
    Shelf shelf(account, now);
    Container &runs = shelf.container("simulation-runs", 90);
    for (int run = 1; run <= 12; ++run) {
        for (const char *file : { "input.yaml", "result.csv", "stdout.log" })
            shelf.put(runs, "run-" + number(run) + '/' + file,
                      "run " + QByteArray::number(run) + ": " + file + '\n', "text/plain",
                      (13 - run) * 3 * Day);
    }
}
} // namespace

void seedObjects(Cloud &cloud)
{
    const Time now = cloud.clock.now();
    const QString shop = cloud.identity.projectNamed(u"shop"_s);
    Account &account = cloud.regions[0].accounts[shop];
    account.created = now - 800 * Day;
    Shelf shelf(account, now);
    fillPhotos(shelf);
    fillAssets(shelf);
    fillLogs(shelf);
    fillDocuments(shelf);
    fillTelemetry(shelf);
    Container &backups = shelf.container("backups", 380, "silver");
    shelf.manifest("database/shop-2023-09.sql.gz", backups, "backups_segments");
    shelf.put(backups, "database/README", "Monthly dumps, kept for a year.\n", "text/plain",
              380 * Day);
    Container &quota = shelf.container("partner-drop", 40);
    setHeader(quota.headers, "X-Container-Meta-Quota-Bytes", "1048576");
    setHeader(quota.headers, "X-Container-Write", "research:jonas");
    shelf.container("empty", 2);

    Account &research = cloud.regions[0].accounts[cloud.identity.projectNamed(u"research"_s)];
    research.created = now - 300 * Day;
    fillResearch(research, now);

    Account &second = cloud.regions[1].accounts[shop];
    second.created = now - 200 * Day;
    Shelf away(second, now);
    Container &copies = away.container("offsite-copies", 190);
    away.put(copies, "documents/finance/2023/q3/orders.csv", "month,orders,revenue\n", "text/csv",
             19 * Day);
}

} // namespace cirro::demo
