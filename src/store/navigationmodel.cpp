// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/navigationmodel.h"

#include "sdk/services.h"
#include "store/resourcestore.h"
#include "store/valuetext.h"

#include <QUrl>

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

struct NavigationModel::Node
{
    Kind kind = Kind::Cloud;
    QString word; //!< its part of the key
    QString label;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children = {};
    State state = State::Closed;
    std::optional<Connection> connection = {}; //!< of clouds that are open, projects and regions
    const Schema *schema = nullptr;
    std::optional<Error> error = {};
    CloudBranch entry = {};
    std::unique_ptr<QObject> request = {}; //!< receiver of what is under way
    QString placeKey = {};

    bool isLoadable() const { return kind == Kind::Cloud || kind == Kind::Project; }

    int row() const
    {
        const auto &siblings = parent->children;
        const auto self = [this](const std::unique_ptr<Node> &node) { return node.get() == this; };
        return int(std::find_if(siblings.begin(), siblings.end(), self) - siblings.begin());
    }

    const Node *above(Kind wanted) const
    {
        const auto *node = this;
        while (node && node->parent && node->kind != wanted)
            node = node->parent;
        return node && node->parent && node->kind == wanted ? node : nullptr;
    }
};

namespace {

//! Types that one may open without knowing anything inside them.
bool isListed(const Schema &schema)
{
    const auto &kind = schema.kind();
    if (QLatin1String(kind.listPath ? kind.listPath : kind.path).contains("%("_L1))
        return false;
    if (kind.isSingleton)
        return allows(kind.allow, Allow::Retrieve) || allows(kind.allow, Allow::Head);
    return allows(kind.allow, Allow::List);
}

QString encoded(const QString &word)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(word));
}

} // namespace

NavigationModel::NavigationModel(ResourceStore *store, QObject *parent)
    : QAbstractItemModel(parent), m_store(store), m_root(std::make_unique<Node>())
{
    m_root->state = State::Loaded;
    connect(store, &ResourceStore::changed, this, &NavigationModel::listChanged);
}

NavigationModel::~NavigationModel() = default;

void NavigationModel::setClouds(const QList<CloudBranch> &clouds)
{
    const auto isWanted = [&](const Node &node) {
        return std::any_of(clouds.begin(), clouds.end(), [&](const CloudBranch &e) { return e.name == node.word; });
    };
    auto &nodes = m_root->children;
    for (int row = int(nodes.size()) - 1; row >= 0; --row) {
        if (isWanted(*nodes[size_t(row)]))
            continue;
        beginRemoveRows({}, row, row);
        forgetTypes(*nodes[size_t(row)]);
        nodes.erase(nodes.begin() + row);
        endRemoveRows();
    }
    int row = 0;
    for (const auto &entry : clouds) {
        const auto old = std::find_if(nodes.begin(), nodes.end(), [&](const auto &n) { return n->word == entry.name; });
        if (old != nodes.end()) {
            (*old)->entry = entry;
            const auto at = indexOf(old->get());
            emit dataChanged(at, at);
            row = at.row() + 1;
            continue;
        }
        auto node = makeNode(Kind::Cloud, entry.name, entry.name, *m_root);
        node->entry = entry;
        beginInsertRows({}, row, row);
        nodes.insert(nodes.begin() + row, std::move(node));
        endInsertRows();
        ++row;
    }
}

std::unique_ptr<NavigationModel::Node> NavigationModel::makeNode(Kind kind, const QString &word, const QString &label,
                                                                 Node &parent) const
{
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->word = word;
    node->label = label;
    node->parent = &parent;
    return node;
}

void NavigationModel::load(Node &node)
{
    node.error.reset();
    node.state = State::Loading;
    std::vector<std::unique_ptr<Node>> waiting;
    waiting.push_back(makeNode(Kind::Waiting, u"~waiting"_s,
                               node.kind == Kind::Cloud ? tr("Signing in…") : tr("Loading…"), node));
    setChildren(node, std::move(waiting));
    tellChanged(node);
    node.request = std::make_unique<QObject>();

    if (node.kind == Kind::Cloud) {
        auto connection = node.entry.open();
        if (!connection) {
            // Told from the event loop like every failure: views ask for children in the midst of painting.
            Call<void>(connection.takeError()).deliver(node.request.get(), [this, &node](const Result<void> &r) {
                fail(node, r.error());
            });
            return;
        }
        node.connection = *std::move(connection);
        node.connection->identity().myProjects().deliver(node.request.get(), [this, &node](Result<QList<Project>> r) {
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
        auto node = makeNode(Kind::Project, project.id(), ValueText(project.name.info).text(project.name()), cloud);
        node->connection = cloud.connection->asProject(project.id());
        nodes.push_back(std::move(node));
    }
    if (nodes.empty())
        nodes.push_back(makeNode(Kind::Nothing, u"~nothing"_s, tr("No projects: you have no role in any"), cloud));
    return nodes;
}

NavigationModel::Nodes NavigationModel::regionsOf(Node &project, const ServiceCatalog &catalog) const
{
    Nodes regions;
    auto names = catalog.regions();
    names.sort();
    for (const auto &name : names) {
        auto region = makeNode(Kind::Region, name, name.isEmpty() ? tr("No region") : name, project);
        region->connection = project.connection->inRegion(name);
        region->state = State::Loaded;
        for (const auto &description : describedServices()) {
            if (!catalog.hasService(description.type, name))
                continue;
            auto service = makeNode(Kind::Service, description.type, serviceLabel(description.type), *region);
            service->state = State::Loaded;
            for (const auto *schema : description.schemas) {
                if (!isListed(*schema))
                    continue;
                auto type = makeNode(Kind::Type, schema->name(), schema->labels(), *service);
                type->schema = schema;
                type->state = State::Loaded;
                type->placeKey = Place{*region->connection, schema}.key();
                service->children.push_back(std::move(type));
            }
            if (!service->children.empty())
                region->children.push_back(std::move(service));
        }
        if (region->children.empty())
            region->children.push_back(makeNode(Kind::Nothing, u"~nothing"_s, tr("No services we know"), *region));
        regions.push_back(std::move(region));
    }
    if (regions.empty())
        regions.push_back(makeNode(Kind::Nothing, u"~nothing"_s, tr("The catalog of this project is empty"), project));
    return regions;
}

QString NavigationModel::serviceLabel(const QString &type)
{
    static const QHash<QString, const char *> labels{
        {u"compute"_s, QT_TR_NOOP("Compute")},
        {u"network"_s, QT_TR_NOOP("Network")},
        {u"block-storage"_s, QT_TR_NOOP("Block storage")},
        {u"object-store"_s, QT_TR_NOOP("Object storage")},
        {u"image"_s, QT_TR_NOOP("Images")},
        {u"identity"_s, QT_TR_NOOP("Identity")},
        {u"orchestration"_s, QT_TR_NOOP("Orchestration")},
        {u"load-balancer"_s, QT_TR_NOOP("Load balancing")},
        {u"dns"_s, QT_TR_NOOP("DNS")},
        {u"key-manager"_s, QT_TR_NOOP("Keys and secrets")},
        {u"baremetal"_s, QT_TR_NOOP("Bare metal")},
        {u"shared-file-system"_s, QT_TR_NOOP("Shared file systems")},
        {u"placement"_s, QT_TR_NOOP("Placement")},
    };
    const auto *label = labels.value(type);
    return label ? tr(label) : type;
}

std::optional<Place> NavigationModel::placeAt(const QModelIndex &index) const
{
    const auto *node = index.isValid() ? nodeAt(index) : nullptr;
    const auto *region = node ? node->above(Kind::Region) : nullptr;
    if (!region)
        return std::nullopt;
    return Place{*region->connection, node->schema};
}

std::optional<Connection> NavigationModel::connectionAt(const QModelIndex &index) const
{
    for (const auto *node = index.isValid() ? nodeAt(index) : nullptr; node; node = node->parent) {
        if (node->connection)
            return node->connection;
    }
    return std::nullopt;
}

const CloudBranch *NavigationModel::cloudAt(const QModelIndex &index) const
{
    const auto *cloud = index.isValid() ? nodeAt(index)->above(Kind::Cloud) : nullptr;
    return cloud ? &cloud->entry : nullptr;
}

QString NavigationModel::projectAt(const QModelIndex &index) const
{
    const auto *project = index.isValid() ? nodeAt(index)->above(Kind::Project) : nullptr;
    return project ? project->label : QString();
}

QString NavigationModel::key(const QModelIndex &index) const
{
    QStringList words;
    for (const auto *node = index.isValid() ? nodeAt(index) : nullptr; node && node->parent; node = node->parent)
        words.prepend(encoded(node->word));
    return words.join(u'/');
}

QModelIndex NavigationModel::indexOf(const QString &key) const
{
    const auto *node = m_root.get();
    const auto words = key.split(u'/');
    for (const auto &word : words) {
        const auto child = std::find_if(node->children.begin(), node->children.end(),
                                        [&](const auto &n) { return encoded(n->word) == word; });
        if (child == node->children.end())
            return {};
        node = child->get();
    }
    return indexOf(node);
}

QModelIndex NavigationModel::indexOf(const Place &place) const
{
    // Places inside a type (a container's objects) belong to the type they were opened from.
    const auto trail = place.schema ? place.trail() : QList<Place>{};
    if (trail.isEmpty())
        return {};
    const auto *node = m_types.value(trail.first().key());
    return node ? indexOf(node) : QModelIndex();
}

void NavigationModel::retry(const QModelIndex &index)
{
    auto *node = index.isValid() ? nodeAt(index) : nullptr;
    if (node && node->kind == Kind::Failure)
        node = node->parent;
    if (node && node->state == State::Failed)
        load(*node);
}

void NavigationModel::reload(const QModelIndex &index)
{
    auto *node = index.isValid() ? nodeAt(index) : nullptr;
    while (node && node->parent && !node->isLoadable())
        node = node->parent;
    if (node && node->isLoadable() && node->parent)
        load(*node);
}

void NavigationModel::disconnectCloud(const QString &name)
{
    for (const auto &node : m_root->children) {
        if (node->word != name)
            continue;
        node->request.reset();
        setChildren(*node, {});
        node->connection.reset();
        node->error.reset();
        node->state = State::Closed;
        tellChanged(*node);
        return;
    }
}

void NavigationModel::listChanged(const QString &placeKey)
{
    const auto nodes = m_types.values(placeKey);
    for (const auto *node : nodes) {
        tellChanged(*node);
        tellChanged(*node->parent);
    }
}

void NavigationModel::tellChanged(const Node &node)
{
    const auto at = indexOf(&node);
    emit dataChanged(at, at);
}

NavigationModel::Node *NavigationModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex NavigationModel::indexOf(const Node *node) const
{
    return node->parent ? createIndex(node->row(), 0, const_cast<Node *>(node)) : QModelIndex();
}

QModelIndex NavigationModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto *node = nodeAt(parent);
    if (column != 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex NavigationModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->parent) : QModelIndex();
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int NavigationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool NavigationModel::hasChildren(const QModelIndex &parent) const
{
    const auto *node = nodeAt(parent);
    return !node->children.empty() || (node->parent && node->isLoadable() && node->state == State::Closed);
}

bool NavigationModel::canFetchMore(const QModelIndex &parent) const
{
    const auto *node = nodeAt(parent);
    return node->parent && node->isLoadable() && node->state == State::Closed;
}

void NavigationModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load(*nodeAt(parent));
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto kind = nodeAt(index)->kind;
    const bool isNote = kind == Kind::Waiting || kind == Kind::Nothing;
    return isNote ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : QAbstractItemModel::flags(index);
}

QString NavigationModel::iconOf(const Node &node)
{
    switch (node.kind) {
    case Kind::Cloud:
        return u"cloud"_s;
    case Kind::Project:
        return u"project"_s;
    case Kind::Region:
        return u"region"_s;
    case Kind::Service:
        return node.word;
    case Kind::Type:
        return node.schema->name();
    case Kind::Failure:
        return u"dialog-error"_s;
    case Kind::Waiting:
    case Kind::Nothing:
        return {};
    }
    return {};
}

QString NavigationModel::toolTip(const Node &node) const
{
    const auto list = node.kind == Kind::Type ? m_store->known(node.placeKey) : nullptr;
    if (list && list->error())
        return list->error()->text();
    if (node.error)
        return node.error->text();
    switch (node.kind) {
    case Kind::Cloud:
        return node.entry.origin;
    case Kind::Project:
        return tr("Project %1").arg(node.word);
    default:
        return {};
    }
}

QString NavigationModel::accessibleText(const Node &node) const
{
    QStringList words{node.label};
    if (node.state == State::Loading)
        words << tr("loading");
    if (node.state == State::Failed || node.kind == Kind::Failure)
        words << tr("failed");
    if (const auto list = node.kind == Kind::Type ? m_store->known(node.placeKey) : nullptr) {
        if (list->state() == Listing::State::Forbidden)
            words << tr("no permission");
        else if (list->isComplete())
            words << tr("%n item(s)", nullptr, list->model()->rowCount());
        if (const int problems = list->model()->problemCount())
            words << tr("%n with an error", nullptr, problems);
    }
    return words.join(", "_L1);
}

QVariant NavigationModel::listValue(const Node &node, int role) const
{
    const auto list = node.kind == Kind::Type ? m_store->known(node.placeKey) : nullptr;
    if (role == ForbiddenRole) {
        if (node.kind != Kind::Service)
            return list && list->state() == Listing::State::Forbidden;
        return std::all_of(node.children.begin(), node.children.end(), [this](const auto &type) {
            return listValue(*type, ForbiddenRole).toBool();
        });
    }
    if (role == ProblemCountRole) {
        int problems = list ? list->model()->problemCount() : 0;
        if (node.kind == Kind::Service) {
            for (const auto &type : node.children)
                problems += listValue(*type, ProblemCountRole).toInt();
        }
        return problems;
    }
    if (!list || node.schema->kind().isSingleton || (!list->isComplete() && list->model()->rowCount() == 0))
        return {};
    return role == CountRole ? QVariant(list->model()->rowCount()) : QVariant(!list->isComplete());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &node = *nodeAt(index);
    const auto *cloud = node.above(Kind::Cloud);
    switch (role) {
    case Qt::DisplayRole:
        return node.label;
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(node));
    case Qt::AccessibleTextRole:
        return accessibleText(node);
    case KindRole:
        return QVariant::fromValue(node.kind);
    case StateRole:
        return QVariant::fromValue(node.state);
    case KeyRole:
        return key(index);
    case IconRole:
        return iconOf(node);
    case ErrorRole:
        return node.error ? QVariant::fromValue(*node.error) : QVariant();
    case CanRetryRole:
        return node.state == State::Failed || node.kind == Kind::Failure;
    case CountRole:
    case CountIsPartialRole:
    case ProblemCountRole:
    case ForbiddenRole:
        return listValue(node, role);
    case SingletonRole:
        return node.schema && node.schema->kind().isSingleton;
    case CarefulRole:
        return cloud && cloud->entry.isCareful;
    case ReadOnlyRole:
        return cloud && cloud->entry.isReadOnly;
    default:
        return {};
    }
}

} // namespace cirro
