// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/navigationnode.h"
#include "store/resourcestore.h"
#include "store/valuetext.h"

#include <QUrl>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QString &word)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(word));
}

} // namespace

NavigationModel::NavigationModel(ResourceStore *store, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_root(std::make_unique<Node>())
{
    m_root->state = State::Loaded;
    connect(store, &ResourceStore::changed, this, &NavigationModel::listChanged);
}

NavigationModel::~NavigationModel() = default;

void NavigationModel::setClouds(const QList<CloudBranch> &clouds)
{
    const auto isWanted = [&](const Node &node) {
        return std::any_of(clouds.begin(), clouds.end(),
                           [&](const CloudBranch &e) { return e.name == node.word; });
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
        const auto old = std::find_if(nodes.begin(), nodes.end(),
                                      [&](const auto &n) { return n->word == entry.name; });
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

std::optional<Place> NavigationModel::placeAt(const QModelIndex &index) const
{
    const auto *node = index.isValid() ? nodeAt(index) : nullptr;
    const auto *region = node ? node->above(Kind::Region) : nullptr;
    if (!region)
        return std::nullopt;
    return Place { *region->connection, node->schema };
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
    for (const auto *node = index.isValid() ? nodeAt(index) : nullptr; node && node->parent;
         node = node->parent)
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
    const auto trail = place.schema ? place.trail() : QList<Place> {};
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
    return !node->children.empty()
        || (node->parent && node->isLoadable() && node->state == State::Closed);
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
    QStringList words { node.label };
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
    if (!list || node.schema->kind().isSingleton
        || (!list->isComplete() && list->model()->rowCount() == 0))
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
