// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/place.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>

namespace cirro {

class ResourceStore;

//! One cloud of the configuration.
struct CloudBranch
{
    QString name;
    QString origin; //!< where it is configured, "~/.config/openstack/clouds.yaml"
    std::function<Result<Connection>()> open; //!< sends nothing
    bool isReadOnly = false;
    bool isCareful = false; //!< the user wants to be asked more in it
};

/*!
    \brief The tree: cloud > project > region > service > resource type.

    Branches load when they are opened (fetchMore), each by itself: one that fails gets a row with
    the error, and the rest goes on. Levels with one child only stay: keys and crumbs mean the same
    in every cloud; views may open them at once, see loaded(). A branch that loads has one row of
    Kind Waiting.
*/
class NavigationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind { Cloud, Project, Region, Service, Type, Waiting, Failure, Nothing };
    Q_ENUM(Kind)
    enum class State { Closed, Loading, Loaded, Failed };
    Q_ENUM(State)

    enum Role {
        KindRole = Qt::UserRole + 1, //!< Kind
        StateRole, //!< State of the branch
        KeyRole, //!< QString, see key()
        IconRole, //!< QString, name of the icon: "cloud", "compute", "server"
        ErrorRole, //!< Error, of Failure rows and failed branches
        CanRetryRole, //!< bool, retry() makes sense
        CountRole, //!< int, rows of the type's list; invalid while nobody has loaded it
        CountIsPartialRole, //!< bool, more are coming
        ProblemCountRole, //!< int, rows of the list in an error state
        ForbiddenRole, //!< bool, we may not list it (lock)
        SingletonRole, //!< bool, there is one, not a list
        CarefulRole, //!< bool, of the whole cloud
        ReadOnlyRole, //!< bool, of the whole cloud
    };

    explicit NavigationModel(ResourceStore *store, QObject *parent = nullptr);
    ~NavigationModel() override;

    //! Clouds that were there before keep what they have loaded.
    void setClouds(const QList<CloudBranch> &clouds);

    //! The list or singleton at a type; the project in a region at services and regions. Nothing
    //! above.
    std::optional<Place> placeAt(const QModelIndex &index) const;
    //! The connection at a project and below; at a cloud that has been opened the one as
    //! configured.
    std::optional<Connection> connectionAt(const QModelIndex &index) const;
    //! The cloud that the row belongs to.
    const CloudBranch *cloudAt(const QModelIndex &index) const;
    //! The name of the project that the row belongs to.
    QString projectAt(const QModelIndex &index) const;
    //! Stays the same over runs: "prod", "prod/<project id>/RegionOne/compute/server".
    QString key(const QModelIndex &index) const;
    //! The row with that key as far as it is loaded, else invalid.
    QModelIndex indexOf(const QString &key) const;
    //! The type row of a place, as far as it is loaded.
    QModelIndex indexOf(const Place &place) const;

    //! Why a loaded branch has no child called \a word: what is missing, and which there are.
    Error missing(const QModelIndex &parent, const QString &word) const;

    //! Loads a failed branch (or the one of a Failure row) again.
    void retry(const QModelIndex &index);
    //! Loads a branch again, whatever its state.
    void reload(const QModelIndex &index);
    //! Forgets what a cloud has loaded, and its connection.
    void disconnectCloud(const QString &name);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    //! The children of \a index are there.
    void loaded(const QModelIndex &index);
    //! The children of \a index could not be had.
    void failed(const QModelIndex &index, const Error &error);

private:
    struct Node;
    using Nodes = std::vector<std::unique_ptr<Node>>;

    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    std::unique_ptr<Node> makeNode(Kind kind, const QString &word, const QString &label,
                                   Node &parent) const;
    void load(Node &node);
    void fail(Node &node, const Error &error);
    //! Ends what is under way with these children.
    void setChildren(Node &node, Nodes children, State state);
    void setChildren(Node &node, Nodes children);
    void rememberTypes(Node &node);
    void forgetTypes(Node &node);
    void listChanged(const QString &placeKey);
    void tellChanged(const Node &node);
    std::unique_ptr<Node> makeNothing(const Error &why, Node &parent) const;
    Nodes projectsOf(Node &cloud, QList<Project> projects) const;
    Nodes regionsOf(Node &project, const ServiceCatalog &catalog) const;
    QVariant listValue(const Node &node, int role) const;
    QString toolTip(const Node &node) const;
    QString accessibleText(const Node &node) const;
    static QString iconOf(const Node &node);
    static QString serviceLabel(const QString &type);

    ResourceStore *m_store;
    std::unique_ptr<Node> m_root;
    QMultiHash<QString, Node *> m_types; //!< by key of their place
};

} // namespace cirro
