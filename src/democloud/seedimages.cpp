// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/imagestate.h"
#include "democloud/objectbodies.h"
#include "democloud/services.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
struct ImageSeed
{
    const char *name;
    const char *distro;
    const char *version;
    const char *format;
    int minDisk;
    int minRam;
    bool isPublic;
    int megabytes;
    int daysOld;
    //! Of "demo image NAME" and a line feed, repeated up to the size: known beforehand, since sums
    //! over gigabytes would take longer than anybody waits for a cloud.
    const char *md5;
    const char *sha512;
};

constexpr ImageSeed SeededImages[] {
    { "debian-12-generic", "debian", "12", "qcow2", 2, 256, true, 346, 120,
      "8c63c154d97e60cd977dc410a6cb7eae",
      "7ab16f13f9c1fe35ff422206e27163a4e09171f860c963e2c5acdf5679108533"
      "71b8aa30447f442abe9d75d45126e05fe6f1e643fc9d0bc8236f4a0351967462" },
    { "debian-11-generic", "debian", "11", "qcow2", 2, 256, true, 320, 400,
      "c26f31a5077b53be324e89ee8bac1e24",
      "7d41ce1f9395e9b20a6e8aad5c64f91e359647e6e6b6ac74e3a50f05dd61b89a"
      "b1ed9b784e6f11b817401fe810b5d1d6ccf1ddb1cf817b712f2b30930cf68675" },
    { "ubuntu-22.04", "ubuntu", "22.04", "qcow2", 4, 512, true, 641, 90,
      "d1b9f5bb5e44467d888a1d25235b18ea",
      "2ff7e9fe3427c96b164e2e1f242e45b202a0136e4987aa6e62eb4d8994f16d04"
      "97e2031691a28b8886d99930265cbde824017e6ce1b97adaec3582fea99ace04" },
    { "ubuntu-20.04", "ubuntu", "20.04", "qcow2", 4, 512, true, 588, 700,
      "f63eb34a61855f00903ee1195ca90f8d",
      "25e158ebe92d84646e683c8933a7e1e1eef17ba9735a0aafbb7946e731080bae"
      "d18cc6e74175cfd841344e8896ca8cbae5e486a8169b32e55b83f95a8f74838b" },
    { "rocky-9", "rocky", "9", "qcow2", 8, 1024, true, 1050, 60, "595cb81a7bbe1aad52a33258673ed034",
      "bddfeb020c2f06bc4d511c81aa0887946001020911df58634cd4f10095620493"
      "8f3e15693d1c956ebbb9e3d01d8751d5df79b86810e7440c4bca0b7c57a62b87" },
    { "fedora-coreos-38", "fedora", "38", "qcow2", 8, 1024, true, 712, 50,
      "0b15618d70ba34929d079937ae009e0e",
      "e79d04e9c997826af64cc0450b8ee4391b95c22cc4e9c968a2687f9e6724d589"
      "cbeba62f5ad6361e9bb73effea4ff5f21a11dad1817c0601c7ab9563239223ed" },
    { "windows-server-2022", "windows", "2022", "raw", 40, 2048, true, 5200, 200,
      "ca428c786de6e1d02527a6d3a5802fb0",
      "3cd794e1dcd93bb12516e536e1e05a2bddb4c27dcd148e756844ce5e35b87116"
      "8a4951ffaf469d25f86f0f2debf2d4bd7e4d23965a84e08bd9dab4e93c8107ee" },
    { "cirros-0.6.2", "cirros", "0.6.2", "qcow2", 1, 64, true, 20, 500,
      "faaea6aab241a4ee5c7b4fc883d28c14",
      "384d85f9340aff005e14b5952a48f44ee5394ba2daa339ba41caa75eeeb793e6"
      "2035c2e82bfb6170c7a8d44cfe68af052280491b02b5497462db64c589fb2a71" },
    { "rescue-image", "debian", "12", "qcow2", 2, 256, true, 180, 300,
      "195fc27b0ab4c4ebd8253c018927eeb2",
      "7ac5daa341519abdfe68bb0a59e12cc6dae51423d1a584998b5c544e41c1a3f2"
      "1102278de15d78a81ddc9cb0f50c58cb76563c8f5ca7cccb95b21d41a9e94ca3" },
    { "shop-web-2023-09", "debian", "12", "qcow2", 10, 1024, false, 920, 30,
      "7198a4913acae9af05a0e4693503de7b",
      "51650acf88bc64ba31e3278f8c588802de957a9e79979d68261c554d936547f4"
      "dea93b3cf8c75d8a4612de9353764b2fae3a62294649605fa57c0c1236ac8842" },
    { "shop-web-2023-08", "debian", "12", "qcow2", 10, 1024, false, 905, 61,
      "b0c40ef4a33c3b0194c9281f1276164b",
      "21d1759985762039510cb98c306023f98eaeabc1d1f92997205ba4d9795855ff"
      "81d90547360ebda62adb23ae7f59a8146f12063b16fbc335d6c6fd84e7dea5e8" },
    { "postgres-15-golden", "debian", "12", "raw", 20, 4096, false, 1410, 45,
      "9de4060154755af72576797938ec40d6",
      "2a4be9831c4cdacfc00e09efa76e957398fd73777c0e12dd7dcbf5ad14ab1d6b"
      "1e857fa522b7dddf2fe02e9d60147ad6d4407f03acde314e94c8218552fda14a" },
};

void seedImage(Cloud &cloud, Region &region, const ImageSeed &seed)
{
    const QString owner = cloud.identity.projectNamed(seed.isPublic ? u"archive"_s : u"shop"_s);
    const QString name = QString::fromLatin1(seed.name);
    const QString distro = QString::fromLatin1(seed.distro);
    QJsonObject image = newImage(cloud, owner, name);
    const QString id = image.value("id"_L1).toString();
    image.insert(u"visibility"_s, seed.isPublic ? u"public"_s : u"private"_s);
    image.insert(u"disk_format"_s, QString::fromLatin1(seed.format));
    image.insert(u"container_format"_s, u"bare"_s);
    image.insert(u"min_disk"_s, seed.minDisk);
    image.insert(u"min_ram"_s, seed.minRam);
    image.insert(u"protected"_s, seed.isPublic);
    image.insert(u"os_distro"_s, distro);
    image.insert(u"os_version"_s, QString::fromLatin1(seed.version));
    image.insert(u"os_type"_s, distro == "windows"_L1 ? u"windows"_s : u"linux"_s);
    image.insert(u"os_admin_user"_s, distro);
    image.insert(u"architecture"_s, u"x86_64"_s);
    if (!seed.isPublic)
        image.insert(u"tags"_s, QJsonArray { u"golden"_s });
    region.images.images.insert(image);
    const QByteArray line = "demo image " + QByteArray(seed.name) + '\n';
    storeImage(cloud, region, id, repeatedBody(line, qint64(seed.megabytes) << 20), seed.md5,
               seed.sha512);
    QJsonObject *stored = region.images.images.find(id);
    stored->insert(u"virtual_size"_s, qint64(seed.minDisk) << 30);
    const Time created = cloud.clock.now() - seed.daysOld * Day;
    stored->insert(u"created_at"_s, isoSeconds(created));
    stored->insert(u"updated_at"_s, isoSeconds(created + 40 * Second));
}
} // namespace

void seedImages(Cloud &cloud, Region &region)
{
    for (const ImageSeed &seed : SeededImages)
        seedImage(cloud, region, seed);
    QJsonObject queued
        = newImage(cloud, cloud.identity.projectNamed(u"shop"_s), u"appliance-import"_s);
    queued.insert(u"visibility"_s, u"private"_s);
    const QString created = isoSeconds(cloud.clock.now() - 5 * Day);
    queued.insert(u"created_at"_s, created);
    queued.insert(u"updated_at"_s, created);
    region.images.images.insert(queued);
}

} // namespace cirro::demo
