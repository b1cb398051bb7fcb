// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdk/services.h"
#include "store/navigationnode.h"
#include "store/valuetext.h"

// How the branches of NavigationModel load, and what they are made of.

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! Types that one may open without knowing anything inside them.
bool isListed(const Schema &schema)
{
    const auto &kind = schema.kind();
    const QString path = QString::fromLatin1(kind.listPath ? kind.listPath : kind.path)
                             .remove("%(project_id)s"_L1); // the token knows
    if (path.contains("%("_L1))
        return false;
    if (kind.isSingleton)
        return allows(kind.allow, Allow::Retrieve) || allows(kind.allow, Allow::Head);
    return allows(kind.allow, Allow::List);
}

} // namespace

std::unique_ptr<NavigationModel::Node>
NavigationModel::makeNode(Kind kind, const QString &word, const QString &label, Node &parent) const
{
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->word = word;
    node->label = label;
    node->parent = &parent;
    return node;
}

std::unique_ptr<NavigationModel::Node> NavigationModel::makeNothing(const Error &why,
                                                                    Node &parent) const
{
    auto node = makeNode(Kind::Nothing, u"~nothing"_s, why.message, parent);
    node->error = why;
    return node;
}

void NavigationModel::load(Node &node)
{
    node.error.reset();
    node.state = State::Loading;
    std::vector<std::unique_ptr<Node>> waiting;
    waiting.push_back(makeNode(Kind::Waiting, u"~waiting"_s,
                               node.kind == Kind::Cloud ? tr("Signing in…") : tr("Loading…"),
                               node));
    setChildren(node, std::move(waiting));
    tellChanged(node);
    node.request = std::make_unique<QObject>();

    if (node.kind == Kind::Cloud) {
        auto connection = node.entry.open();
        if (!connection) {
            // Told from the event loop like every failure: views ask for children in the midst of
            // painting.
            Call<void>(connection.takeError())
                .deliver(node.request.get(),
                         [this, &node](const Result<void> &r) { fail(node, r.error()); });
            return;
        }
        node.connection = *std::move(connection);
        node.connection->identity().myProjects().deliver(
            node.request.get(), [this, &node](Result<QList<Project>> r) {
                r ? setChildren(node, projectsOf(node, *r), State::Loaded) : fail(node, r.error());
            });
        return;
    }
    node.connection->authorize().deliver(node.request.get(), [this, &node](Result<Access> r) {
        r ? setChildren(node, regionsOf(node, r->catalog), State::Loaded) : fail(node, r.error());
    });
}

void NavigationModel::fail(Node &node, const Error &error)
{
    node.error = error;
    std::vector<std::unique_ptr<Node>> rows;
    rows.push_back(makeNode(Kind::Failure, u"~failure"_s, error.message, node));
    rows.back()->error = error;
    setChildren(node, std::move(rows), State::Failed);
}

void NavigationModel::setChildren(Node &node, Nodes children, State state)
{
    if (auto *request = node.request.release())
        request->deleteLater(); // we may be called by it
    setChildren(node, std::move(children));
    node.state = state;
    tellChanged(node);
    if (state == State::Loaded)
        emit loaded(indexOf(&node));
    else
        emit failed(indexOf(&node), *node.error);
}

void NavigationModel::setChildren(Node &node, Nodes children)
{
    const auto at = indexOf(&node);
    if (!node.children.empty()) {
        beginRemoveRows(at, 0, int(node.children.size()) - 1);
        for (const auto &child : node.children)
            forgetTypes(*child);
        node.children.clear();
        endRemoveRows();
    }
    if (children.empty())
        return;
    beginInsertRows(at, 0, int(children.size()) - 1);
    node.children = std::move(children);
    for (const auto &child : node.children)
        rememberTypes(*child);
    endInsertRows();
}

void NavigationModel::rememberTypes(Node &node)
{
    if (node.kind == Kind::Type)
        m_types.insert(node.placeKey, &node);
    for (const auto &child : node.children)
        rememberTypes(*child);
}

void NavigationModel::forgetTypes(Node &node)
{
    if (node.kind == Kind::Type)
        m_types.remove(node.placeKey, &node);
    for (const auto &child : node.children)
        forgetTypes(*child);
}

NavigationModel::Nodes NavigationModel::projectsOf(Node &cloud, QList<Project> projects) const
{
    std::sort(projects.begin(), projects.end(), [](const Project &a, const Project &b) {
        return a.name().compare(b.name(), Qt::CaseInsensitive) < 0;
    });
    Nodes nodes;
    for (const auto &project : projects) {
        if (project.isDomain())
            continue;
        auto node = makeNode(Kind::Project, project.id(),
                             ValueText(project.name.info).text(project.name()), cloud);
        node->connection = cloud.connection->asProject(project.id());
        nodes.push_back(std::move(node));
    }
    if (nodes.empty())
        nodes.push_back(makeNothing({ Error::Kind::Forbidden,
                                      tr("You have no role in any project of this cloud."),
                                      tr("Ask an administrator of the cloud for a role in one.") },
                                    cloud));
    return nodes;
}

NavigationModel::Nodes NavigationModel::regionsOf(Node &project,
                                                  const ServiceCatalog &catalog) const
{
    Nodes regions;
    auto names = catalog.regions();
    names.sort();
    for (const auto &name : names) {
        auto region
            = makeNode(Kind::Region, name, name.isEmpty() ? tr("No region") : name, project);
        region->connection = project.connection->inRegion(name);
        region->state = State::Loaded;
        for (const auto &description : describedServices()) {
            if (!catalog.hasService(description.type, name))
                continue;
            auto service = makeNode(Kind::Service, description.type, serviceLabel(description.type),
                                    *region);
            service->state = State::Loaded;
            for (const auto *schema : description.schemas) {
                if (!isListed(*schema))
                    continue;
                auto type = makeNode(Kind::Type, schema->name(), schema->labels(), *service);
                type->schema = schema;
                type->state = State::Loaded;
                type->placeKey = Place { *region->connection, schema }.key();
                service->children.push_back(std::move(type));
            }
            if (!service->children.empty())
                region->children.push_back(std::move(service));
        }
        if (region->children.empty())
            region->children.push_back(makeNothing(
                { Error::Kind::NotFound, tr("No service here is one that we know."),
                  tr("Services of this cloud: %1.").arg(catalog.serviceTypes().join(", "_L1)) },
                *region));
        regions.push_back(std::move(region));
    }
    if (regions.empty())
        regions.push_back(
            makeNothing({ Error::Kind::NotFound, tr("The catalog of this project is empty."),
                          tr("Ask an administrator of the cloud to give the project endpoints.") },
                        project));
    return regions;
}

Error NavigationModel::missing(const QModelIndex &parent, const QString &word) const
{
    const auto &node = *nodeAt(parent);
    QStringList known;
    for (const auto &child : node.children) {
        if (child->kind == Kind::Nothing)
            return *child->error;
        known.append(child->label);
    }
    const auto message = [&] {
        if (!node.parent)
            return tr("There is no cloud called %1.").arg(word);
        switch (node.kind) {
        case Kind::Cloud:
            return tr("The cloud %1 has no project called %2 for you.").arg(node.label, word);
        case Kind::Project:
            return tr("The project %1 has no region called %2.").arg(node.label, word);
        case Kind::Region:
            return tr("The region %1 has no service called %2.").arg(node.label, word);
        default:
            return tr("%1 has no list called %2.").arg(node.label, word);
        }
    };
    return { Error::Kind::NotFound, message(),
             known.isEmpty() ? QString() : tr("There are: %1.").arg(known.join(", "_L1)) };
}

QString NavigationModel::serviceLabel(const QString &type)
{
    static const QHash<QString, const char *> labels {
        { u"compute"_s, QT_TR_NOOP("Compute") },
        { u"network"_s, QT_TR_NOOP("Network") },
        { u"block-storage"_s, QT_TR_NOOP("Block storage") },
        { u"object-store"_s, QT_TR_NOOP("Object storage") },
        { u"image"_s, QT_TR_NOOP("Images") },
        { u"identity"_s, QT_TR_NOOP("Identity") },
        { u"orchestration"_s, QT_TR_NOOP("Orchestration") },
        { u"load-balancer"_s, QT_TR_NOOP("Load balancing") },
        { u"dns"_s, QT_TR_NOOP("DNS") },
        { u"key-manager"_s, QT_TR_NOOP("Keys and secrets") },
        { u"baremetal"_s, QT_TR_NOOP("Bare metal") },
        { u"shared-file-system"_s, QT_TR_NOOP("Shared file systems") },
        { u"placement"_s, QT_TR_NOOP("Placement") },
    };
    const auto *label = labels.value(type);
    return label ? tr(label) : type;
}

} // namespace cirro
