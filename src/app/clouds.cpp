// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clouds.h"

#include "democloud/democloud.h"
#include "sdk/auth/authprompt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

const QString DemoName = u"demo"_s; // the cloud of the demo's clouds.yaml that people see

//! "~/.config/openstack/clouds.yaml"
QString shortPath(const QString &path)
{
    const auto home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

Clouds::Clouds(CloudOverrides overrides, bool isReadOnly, std::shared_ptr<AuthPrompt> prompt,
               QObject *parent)
    : QObject(parent)
    , m_overrides(std::move(overrides))
    , m_isReadOnly(isReadOnly)
    , m_prompt(std::move(prompt))
    , m_tasks(std::make_shared<TaskManager>())
{
}

Clouds::~Clouds() = default;

void Clouds::load()
{
    m_problems.clear();
    m_clouds.erase(std::remove_if(m_clouds.begin(), m_clouds.end(),
                                  [](const Cloud &cloud) {
                                      return !cloud.found.origin.isEmpty() && !cloud.isDemo;
                                  }),
                   m_clouds.end());
    if (auto config = CloudConfig::load(ConfigSources::system())) {
        m_config = *config;
        take(*config, {}, false);
    } else {
        m_config = {};
        m_problems.append(config.error());
    }
    emit changed();
}

void Clouds::take(const CloudConfig &config, const QString &origin, bool isDemo)
{
    m_problems.append(config.warnings());
    for (const auto &entry : config.clouds()) {
        if (isDemo && entry.name != DemoName)
            continue;
        if (entry.problem) {
            m_problems.append(*entry.problem);
            continue;
        }
        Cloud cloud;
        cloud.isDemo = isDemo;
        cloud.found = { .name = freeName(entry.name),
                        .origin = !origin.isEmpty() ? origin
                            : entry.file.isEmpty()  ? tr("environment")
                                                    : shortPath(entry.file),
                        .host = entry.authUrl.host(),
                        .project = entry.project,
                        .region = entry.regions.join(u", "_s) };
        cloud.region
            = [config, name = entry.name, overrides = isDemo ? CloudOverrides() : m_overrides] {
                  return config.cloud(name, {}, overrides);
              };
        m_clouds.append(cloud);
    }
}

QString Clouds::freeName(const QString &wanted) const
{
    auto name = wanted;
    for (int i = 2; contains(name); ++i)
        name = u"%1 %2"_s.arg(wanted).arg(i);
    return name;
}

Result<void> Clouds::import(const QString &fileName)
{
    if (!QFileInfo(fileName).isReadable())
        return Error { Error::Kind::Local, tr("%1 cannot be read.").arg(fileName) };
    ConfigSources sources;
    sources.cloudsFiles = { fileName };
    sources.home = QDir::homePath();
    const auto config = CloudConfig::load(sources);
    if (!config)
        return config.error();
    if (config->clouds().isEmpty()) {
        return config->warnings().isEmpty()
            ? Error { Error::Kind::Config, tr("There are no clouds in %1.").arg(fileName),
                      tr("A clouds.yaml file is needed.") }
            : config->warnings().first();
    }
    take(*config, QFileInfo(fileName).fileName(), false);
    emit changed();
    return {};
}

Result<QString> Clouds::startDemo()
{
    if (m_demo)
        return DemoName;
    auto demo = std::make_unique<DemoCloud>();
    if (!demo->isListening())
        return Error {
            Error::Kind::Local, tr("The demo cloud could not be started."), {}, demo->errorString()
        };
    auto folder = std::make_unique<QTemporaryDir>();
    QFile file(folder->filePath(u"clouds.yaml"_s));
    if (!folder->isValid() || !file.open(QIODevice::WriteOnly)
        || file.write(demo->cloudsYaml()) < 0)
        return Error {
            Error::Kind::Local, tr("The demo cloud could not be started."), {}, file.errorString()
        };
    file.close();
    const auto config = CloudConfig::load(ConfigSources::inDirectory(folder->path()));
    if (!config)
        return config.error();
    m_demoFolder = std::move(folder);
    m_demo = std::move(demo);
    take(*config, tr("this program"), true);
    emit changed();
    return DemoName;
}

Result<QString> Clouds::add(const SignIn &signIn)
{
    CloudOverrides said;
    said.set(u"auth_url"_s, signIn.identityUrl);
    said.set(u"region_name"_s, signIn.region);
    if (signIn.isApplicationCredential) {
        said.set(u"auth_type"_s, u"v3applicationcredential"_s);
        said.set(u"application_credential_id"_s, signIn.user);
        said.set(u"application_credential_secret"_s, signIn.secret);
    } else {
        said.set(u"auth_type"_s, u"v3password"_s);
        said.set(u"username"_s, signIn.user);
        said.set(u"user_domain_name"_s, signIn.userDomain);
        said.set(u"password"_s, signIn.secret);
        said.set(u"project_name"_s, signIn.project);
        if (!signIn.project.isEmpty())
            said.set(u"project_domain_name"_s, signIn.projectDomain);
    }
    const auto name = freeName(signIn.name);
    const auto region = CloudConfig().cloudOf(said, name);
    if (!region)
        return region.error();
    Cloud cloud;
    cloud.found = { name, tr("this session"), QUrl(signIn.identityUrl).host(), signIn.project,
                    signIn.region };
    cloud.region = [region = *region] { return Result<CloudRegion>(region); };
    m_clouds.append(cloud);
    emit changed();
    return name;
}

QString Clouds::addOverrides()
{
    if (m_overrides.isEmpty() || !m_clouds.isEmpty())
        return {};
    const auto region = CloudConfig().cloudOf(m_overrides, u"options"_s);
    if (!region) {
        m_problems.append(region.error());
        return {};
    }
    Cloud cloud;
    cloud.found
        = { u"options"_s, tr("command line"), region->authUrl().host(), {}, region->region() };
    cloud.region = [region = *region] { return Result<CloudRegion>(region); };
    m_clouds.append(cloud);
    emit changed();
    return u"options"_s;
}

QList<FoundCloud> Clouds::found() const
{
    QList<FoundCloud> found;
    for (const auto &cloud : m_clouds) {
        if (!cloud.isDemo)
            found.append(cloud.found);
    }
    return found;
}

QList<CloudBranch> Clouds::branches() const
{
    QList<CloudBranch> branches;
    for (const auto &cloud : m_clouds) {
        CloudBranch branch;
        branch.name = cloud.found.name;
        branch.origin = cloud.found.origin;
        branch.isReadOnly = m_isReadOnly;
        branch.open
            = [region = cloud.region, prompt = m_prompt, tasks = m_tasks]() -> Result<Connection> {
            const auto made = region();
            if (!made)
                return made.error();
            return Connection::open(*made, prompt, tasks);
        };
        branches.append(branch);
    }
    return branches;
}

bool Clouds::contains(const QString &name) const
{
    return std::any_of(m_clouds.begin(), m_clouds.end(),
                       [&](const Cloud &cloud) { return cloud.found.name == name; });
}

Result<void> Clouds::check(const QString &name) const
{
    if (contains(name))
        return {};
    // A file that could not be read at all knows better than a list of clouds that lacks all of its
    // own.
    if (m_config.clouds().isEmpty() && !m_problems.isEmpty())
        return m_problems.first();
    const auto region = m_config.cloud(name, {}, m_overrides);
    return region ? Result<void>() : region.error();
}

bool Clouds::isDemo(const QString &name) const
{
    return std::any_of(m_clouds.begin(), m_clouds.end(), [&](const Cloud &cloud) {
        return cloud.isDemo && cloud.found.name == name;
    });
}

QString Clouds::preferred() const
{
    const auto name = m_config.defaultCloud();
    return contains(name) ? name : QString();
}

} // namespace cirro
