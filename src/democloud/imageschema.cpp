// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/imageapi.h"

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QJsonObject property(const QString &type, const QString &description, bool readOnly = false,
                     bool nullable = false)
{
    QJsonObject json { { u"type"_s,
                         nullable ? QJsonValue(QJsonArray { u"null"_s, type }) : QJsonValue(type) },
                       { u"description"_s, description } };
    if (readOnly)
        json.insert(u"readOnly"_s, true);
    return json;
}

QJsonObject limited(QJsonObject property, int maxLength)
{
    property.insert(u"maxLength"_s, maxLength);
    return property;
}

QJsonObject oneOf(QJsonObject property, const QJsonArray &values)
{
    property.insert(u"enum"_s, values);
    return property;
}

Answer schema(Context &)
{
    const QString pattern = u"^([0-9a-fA-F]){8}-([0-9a-fA-F]){4}-([0-9a-fA-F]){4}-"
                            u"([0-9a-fA-F]){4}-([0-9a-fA-F]){12}$"_s;
    QJsonObject id = property(u"string"_s, u"An identifier for the image"_s);
    id.insert(u"pattern"_s, pattern);
    QJsonObject tags { { u"type"_s, u"array"_s },
                       { u"description"_s, u"List of strings related to the image"_s },
                       { u"items"_s,
                         QJsonObject { { u"type"_s, u"string"_s }, { u"maxLength"_s, 255 } } } };
    QJsonObject uuid = property(
        u"string"_s,
        u"ID of image stored in Glance that should be used as the kernel when booting an "
        u"AMI-style image."_s,
        false, true);
    uuid.insert(u"pattern"_s, pattern);
    uuid.insert(u"is_base"_s, false);
    const auto loose = [](QJsonObject made) {
        made.insert(u"is_base"_s, false);
        return made;
    };
    const QJsonObject locationItem {
        { u"type"_s, u"object"_s },
        { u"required"_s, QJsonArray { u"url"_s, u"metadata"_s } },
        { u"properties"_s,
          QJsonObject {
              { u"url"_s, QJsonObject { { u"type"_s, u"string"_s }, { u"maxLength"_s, 255 } } },
              { u"metadata"_s, QJsonObject { { u"type"_s, u"object"_s } } },
              { u"validation_data"_s,
                QJsonObject {
                    { u"description"_s,
                      u"Values to be used to populate the corresponding image properties."_s },
                    { u"type"_s, u"object"_s },
                    { u"writeOnly"_s, true },
                    { u"additionalProperties"_s, false },
                    { u"properties"_s,
                      QJsonObject {
                          { u"checksum"_s,
                            QJsonObject { { u"type"_s, u"string"_s },
                                          { u"minLength"_s, 32 },
                                          { u"maxLength"_s, 32 } } },
                          { u"os_hash_algo"_s,
                            QJsonObject { { u"type"_s, u"string"_s }, { u"maxLength"_s, 64 } } },
                          { u"os_hash_value"_s,
                            QJsonObject { { u"type"_s, u"string"_s },
                                          { u"maxLength"_s, 128 } } } } },
                    { u"required"_s, QJsonArray { u"os_hash_algo"_s, u"os_hash_value"_s } } } } } }
    };
    const QJsonObject properties {
        { u"id"_s, id },
        { u"name"_s,
          limited(property(u"string"_s, u"Descriptive name for the image"_s, false, true), 255) },
        { u"status"_s,
          oneOf(property(u"string"_s, u"Status of the image"_s, true),
                { u"queued"_s, u"saving"_s, u"active"_s, u"killed"_s, u"deleted"_s, u"uploading"_s,
                  u"importing"_s, u"pending_delete"_s, u"deactivated"_s }) },
        { u"visibility"_s,
          oneOf(property(u"string"_s, u"Scope of image accessibility"_s),
                { u"community"_s, u"public"_s, u"private"_s, u"shared"_s }) },
        { u"protected"_s, property(u"boolean"_s, u"If true, image will not be deletable."_s) },
        { u"os_hidden"_s,
          property(u"boolean"_s,
                   u"If true, image will not appear in default image list response."_s) },
        { u"checksum"_s,
          limited(property(u"string"_s, u"md5 hash of image contents."_s, true, true), 32) },
        { u"os_hash_algo"_s,
          limited(property(u"string"_s, u"Algorithm to calculate the os_hash_value"_s, true, true),
                  64) },
        { u"os_hash_value"_s,
          limited(property(u"string"_s,
                           u"Hexdigest of the image contents using the algorithm specified by the "
                           u"os_hash_algo"_s,
                           true, true),
                  128) },
        { u"owner"_s, limited(property(u"string"_s, u"Owner of the image"_s, false, true), 255) },
        { u"size"_s, property(u"integer"_s, u"Size of image file in bytes"_s, true, true) },
        { u"virtual_size"_s,
          property(u"integer"_s, u"Virtual size of image in bytes"_s, true, true) },
        { u"container_format"_s,
          oneOf(property(u"string"_s, u"Format of the container"_s, false, true),
                { QJsonValue::Null, u"ami"_s, u"ari"_s, u"aki"_s, u"bare"_s, u"ovf"_s, u"ova"_s,
                  u"docker"_s, u"compressed"_s }) },
        { u"disk_format"_s,
          oneOf(property(u"string"_s, u"Format of the disk"_s, false, true),
                { QJsonValue::Null, u"ami"_s, u"ari"_s, u"aki"_s, u"vhd"_s, u"vhdx"_s, u"vmdk"_s,
                  u"raw"_s, u"qcow2"_s, u"vdi"_s, u"iso"_s, u"ploop"_s }) },
        { u"created_at"_s, property(u"string"_s, u"Date and time of image registration"_s, true) },
        { u"updated_at"_s,
          property(u"string"_s, u"Date and time of the last image modification"_s, true) },
        { u"tags"_s, tags },
        { u"direct_url"_s,
          property(u"string"_s, u"URL to access the image file kept in external store"_s, true) },
        { u"min_ram"_s,
          property(u"integer"_s, u"Amount of ram (in MB) required to boot image."_s) },
        { u"min_disk"_s,
          property(u"integer"_s, u"Amount of disk space (in GB) required to boot image."_s) },
        { u"self"_s, property(u"string"_s, u"An image self url"_s, true) },
        { u"file"_s, property(u"string"_s, u"An image file url"_s, true) },
        { u"stores"_s,
          property(u"string"_s,
                   u"Store in which image data resides. Only present when the operator has "
                   u"enabled multiple stores."_s,
                   true) },
        { u"schema"_s, property(u"string"_s, u"An image schema url"_s, true) },
        { u"locations"_s,
          QJsonObject { { u"type"_s, u"array"_s },
                        { u"items"_s, locationItem },
                        { u"description"_s,
                          u"A set of URLs to access the image file kept in external store"_s } } },
        { u"kernel_id"_s, uuid },
        { u"ramdisk_id"_s, uuid },
        { u"instance_uuid"_s,
          loose(property(
              u"string"_s,
              u"Metadata which can be used to record which instance this image is associated "
              u"with."_s)) },
        { u"architecture"_s, loose(property(u"string"_s, u"Operating system architecture"_s)) },
        { u"os_distro"_s,
          loose(property(u"string"_s, u"Common name of operating system distribution"_s)) },
        { u"os_version"_s,
          loose(property(u"string"_s,
                         u"Operating system version as specified by the distributor."_s)) },
        { u"description"_s,
          loose(property(u"string"_s, u"A human-readable string describing this image."_s)) },
        { u"cinder_encryption_key_id"_s,
          loose(property(
              u"string"_s,
              u"Identifier in the OpenStack Key Management Service for the encryption key."_s)) },
        { u"cinder_encryption_key_deletion_policy"_s,
          loose(property(u"string"_s, u"States the condition under which the key is deleted."_s)) },
    };
    const QJsonArray links {
        QJsonObject { { u"rel"_s, u"self"_s }, { u"href"_s, u"{self}"_s } },
        QJsonObject { { u"rel"_s, u"enclosure"_s }, { u"href"_s, u"{file}"_s } },
        QJsonObject { { u"rel"_s, u"describedby"_s }, { u"href"_s, u"{schema}"_s } }
    };
    return QJsonObject { { u"name"_s, u"image"_s },
                         { u"properties"_s, properties },
                         { u"additionalProperties"_s, QJsonObject { { u"type"_s, u"string"_s } } },
                         { u"links"_s, links } };
}
} // namespace

void addImageSchemaRoutes(const Routes &routes)
{
    routes.read(u"/schemas/image"_s, {}, schema);
}

} // namespace cirro::demo
