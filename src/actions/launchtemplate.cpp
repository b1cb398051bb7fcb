// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/launchtemplate.h"

#include "actions/actionspec.h"

#include <yaml-cpp/emitter.h>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

using Source = LaunchDisk::Source;
using Networking = ServerLaunch::Networking;

//! Whether the block style of YAML gives the text back as it is.
bool isBlock(const QString &text)
{
    const bool isRagged
        = text.startsWith(u' ') || text.startsWith(u'\n') || text.contains(u" \n"_s);
    const bool isPlain
        = std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'\n' || c.isPrint(); });
    return text.endsWith(u'\n') && !text.endsWith(u"\n\n"_s) && !isRagged && isPlain;
}

bool isText(const QByteArray &bytes)
{
    return !bytes.contains('\0') && QString::fromUtf8(bytes).toUtf8() == bytes;
}

//! A disk that block_device_mapping_v2 cannot make: it knows neither types nor blank volumes.
bool isOwnResource(const LaunchDisk &disk)
{
    return disk.source != Source::Volume
        && (disk.source == Source::Blank || !disk.volumeType.isEmpty());
}

//! Writes one template.
class Template
{
public:
    explicit Template(const LaunchOrder &order)
        : m_order(order)
        , m_launch(order.server)
    {
        m_yaml.SetIndent(2);
    }

    QString text()
    {
        m_yaml << YAML::BeginMap;
        add("heat_template_version", u"2018-08-31"_s);
        add("description", m_launch.description);
        key("resources") << YAML::BeginMap;
        const auto names = m_order.names();
        for (qsizetype i = 0; i < names.size(); ++i)
            addServer(int(i) + 1, names[i]);
        m_yaml << YAML::EndMap << YAML::EndMap;
        return unsaid() + QString::fromUtf8(m_yaml.c_str()) + u'\n';
    }

private:
    YAML::Emitter &key(const char *name) { return m_yaml << YAML::Key << name << YAML::Value; }
    //! In quotes, as "on" and "12" would not be texts without.
    void write(const QString &text)
    {
        if (isBlock(text))
            m_yaml << YAML::Literal << text.toStdString();
        else
            m_yaml << YAML::DoubleQuoted << text.toStdString();
    }
    void add(const char *name, const QString &text)
    {
        if (text.isEmpty())
            return;
        key(name);
        write(text);
    }
    void add(const char *name, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        key(name) << YAML::BeginSeq;
        for (const auto &text : texts)
            write(text);
        m_yaml << YAML::EndSeq;
    }
    void addReference(const char *name, const QString &resource)
    {
        key(name) << YAML::Flow << YAML::BeginMap;
        key("get_resource") << resource.toStdString() << YAML::EndMap;
    }
    void beginResource(const QString &name, const char *type)
    {
        key(name.toUtf8().constData()) << YAML::BeginMap;
        key("type") << type;
    }
    void beginProperties() { key("properties") << YAML::BeginMap; }
    void endResource() { m_yaml << YAML::EndMap << YAML::EndMap; }

    static QString volumeName(int server, qsizetype disk)
    {
        return u"volume_%1_%2"_s.arg(server).arg(disk + 1);
    }
    static QString portName(int server, qsizetype interface)
    {
        return u"port_%1_%2"_s.arg(server).arg(interface + 1);
    }
    static QString addressName(int server) { return u"address_%1"_s.arg(server); }
    bool hasAddress() const
    {
        const bool isWanted
            = !m_order.floatingIpId.isEmpty() || !m_order.floatingNetworkId.isEmpty();
        return isWanted && m_launch.networking == Networking::Listed
            && !m_launch.interfaces.isEmpty();
    }

    //! Heat gives groups to a server only where none of its ports was there before: else each
    //! interface that is made is a port with them.
    bool hasOwnPorts() const
    {
        const auto &plugs = m_launch.interfaces;
        return !m_launch.securityGroups.isEmpty()
            && std::any_of(plugs.begin(), plugs.end(),
                           [](const LaunchInterface &plug) { return !plug.portId.isEmpty(); });
    }

    void addServer(int server, const QString &name)
    {
        for (qsizetype i = 0; i < m_launch.disks.size(); ++i) {
            if (isOwnResource(m_launch.disks[i]))
                addVolume(volumeName(server, i), m_launch.disks[i]);
        }
        for (qsizetype i = 0; hasOwnPorts() && i < m_launch.interfaces.size(); ++i) {
            if (m_launch.interfaces[i].portId.isEmpty())
                addPort(portName(server, i), m_launch.interfaces[i]);
        }
        if (hasAddress() && !m_order.floatingNetworkId.isEmpty()) {
            beginResource(addressName(server), "OS::Neutron::FloatingIP");
            beginProperties();
            add("floating_network", m_order.floatingNetworkId);
            endResource();
        }
        beginResource(u"server_%1"_s.arg(server), "OS::Nova::Server");
        beginProperties();
        add("name", name);
        add("flavor", m_launch.flavorId);
        add("image", m_launch.imageId);
        addDisks(server);
        addNetworks(server);
        addRest();
        endResource();
    }

    void addVolume(const QString &name, const LaunchDisk &disk)
    {
        beginResource(name, "OS::Cinder::Volume");
        if (!disk.isDeletedWithServer)
            add("deletion_policy", u"Retain"_s);
        beginProperties();
        add(disk.source == Source::Image ? "image" : "snapshot_id", disk.id);
        if (disk.size > 0)
            key("size") << disk.size;
        add("volume_type", disk.volumeType);
        endResource();
    }

    void addPort(const QString &name, const LaunchInterface &plug)
    {
        beginResource(name, "OS::Neutron::Port");
        beginProperties();
        add("network", plug.networkId);
        if (!plug.fixedAddress.isEmpty()) {
            key("fixed_ips") << YAML::BeginSeq << YAML::BeginMap;
            add("ip_address", plug.fixedAddress);
            m_yaml << YAML::EndMap << YAML::EndSeq;
        }
        add("security_groups", m_launch.securityGroups);
        endResource();
    }

    void addDisks(int server)
    {
        if (m_launch.disks.isEmpty())
            return;
        key("block_device_mapping_v2") << YAML::BeginSeq;
        int bootIndex = m_launch.imageId.isEmpty() ? 0 : -1;
        for (qsizetype i = 0; i < m_launch.disks.size(); ++i) {
            const auto &disk = m_launch.disks[i];
            m_yaml << YAML::BeginMap;
            key("boot_index") << std::exchange(bootIndex, -1);
            if (isOwnResource(disk)) {
                addReference("volume_id", volumeName(server, i));
            } else {
                static const QHash<Source, const char *> keys { { Source::Image, "image" },
                                                                { Source::Volume, "volume_id" },
                                                                { Source::VolumeSnapshot,
                                                                  "snapshot_id" } };
                add(keys.value(disk.source), disk.id);
                if (disk.size > 0)
                    key("volume_size") << disk.size;
                key("delete_on_termination") << disk.isDeletedWithServer;
            }
            m_yaml << YAML::EndMap;
        }
        m_yaml << YAML::EndSeq;
    }

    void addNetworks(int server)
    {
        key("networks") << YAML::BeginSeq;
        if (m_launch.networking != Networking::Listed) {
            m_yaml << YAML::BeginMap;
            add("allocate_network",
                m_launch.networking == Networking::Auto ? u"auto"_s : u"none"_s);
            m_yaml << YAML::EndMap;
        }
        const bool isListed = m_launch.networking == Networking::Listed;
        for (qsizetype i = 0; isListed && i < m_launch.interfaces.size(); ++i) {
            const auto &plug = m_launch.interfaces[i];
            m_yaml << YAML::BeginMap;
            if (!plug.portId.isEmpty()) {
                add("port", plug.portId);
            } else if (hasOwnPorts()) {
                addReference("port", portName(server, i));
            } else {
                add("network", plug.networkId);
                add("fixed_ip", plug.fixedAddress);
            }
            if (i == 0 && hasAddress()) {
                if (m_order.floatingIpId.isEmpty())
                    addReference("floating_ip", addressName(server));
                else
                    add("floating_ip", m_order.floatingIpId);
            }
            m_yaml << YAML::EndMap;
        }
        m_yaml << YAML::EndSeq;
    }

    void addRest()
    {
        if (!hasOwnPorts())
            add("security_groups", m_launch.securityGroups);
        add("key_name", m_launch.keyName);
        add("availability_zone", m_launch.availabilityZone);
        if (m_launch.hasConfigDrive)
            key("config_drive") << true;
        if (!m_launch.serverGroupId.isEmpty()) {
            key("scheduler_hints") << YAML::BeginMap;
            add("group", m_launch.serverGroupId);
            m_yaml << YAML::EndMap;
        }
        if (!m_launch.metadata.isEmpty()) {
            key("metadata") << YAML::BeginMap;
            for (auto item = m_launch.metadata.begin(); item != m_launch.metadata.end(); ++item) {
                m_yaml << YAML::Key;
                write(item.key());
                m_yaml << YAML::Value;
                write(item.value());
            }
            m_yaml << YAML::EndMap;
        }
        add("tags", m_launch.tags);
        if (!m_launch.userData.isEmpty() && isText(m_launch.userData)) {
            key("user_data_format") << "RAW";
            add("user_data", QString::fromUtf8(m_launch.userData));
        }
    }

    //! What the template leaves out, as comments.
    QString unsaid() const
    {
        QStringList lines;
        if (!m_launch.description.isEmpty())
            lines << Action::tr(
                "Heat gives no descriptions to servers: here it is the template’s.");
        if (!hasAddress()
            && !(m_order.floatingIpId.isEmpty() && m_order.floatingNetworkId.isEmpty()))
            lines << Action::tr(
                "The floating IP is left out: Heat must know the network that it leads to.");
        if (!m_launch.userData.isEmpty() && !isText(m_launch.userData))
            lines << Action::tr("The user data is left out: it is no text.");
        QString text;
        for (const auto &line : lines)
            text += u"# "_s + line + u'\n';
        return text;
    }

    const LaunchOrder &m_order;
    const ServerLaunch &m_launch;
    YAML::Emitter m_yaml;
};

} // namespace

QString launchTemplate(const LaunchOrder &order)
{
    return Template(order).text();
}

} // namespace cirro
