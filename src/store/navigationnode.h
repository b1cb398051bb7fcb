// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/navigationmodel.h"

#include <algorithm>

namespace cirro {

//! A row of the tree and what it has loaded. Owned by its parent.
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

} // namespace cirro
