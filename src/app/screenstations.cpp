// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stations of the tour, in the order of the pictures.

#include "app/screentour.h"

#include "app/clouds.h"
#include "app/mainwindow.h"

#include "actions/actionregistry.h"
#include "actions/operations.h"
#include "actions/serverlaunch.h"
#include "democloud/democloud.h"
#include "views/connectdialog.h"
#include "views/detailspane.h"
#include "views/launch/launchdialog.h"
#include "views/navigationtree.h"
#include "views/resourcetable.h"
#include "views/resourceview.h"
#include "views/workspace.h"

#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

// Clouds as somebody may have them; nobody connects to these.
constexpr char ExampleClouds[] = R"(clouds:
  prod:
    auth: {auth_url: "https://keystone.example.org:5000/v3", username: alice, project_name: shop, user_domain_name: Default, project_domain_name: Default}
    region_name: RegionOne
  staging:
    auth: {auth_url: "https://keystone.staging.example.org:5000/v3", username: alice, project_name: shop, user_domain_name: Default, project_domain_name: Default}
    region_name: RegionOne
)";

} // namespace

bool ScreenTour::isListed(const QString &type, const QString &state, const QString &firstName) const
{
    const auto *workspace = m_window->workspace();
    const auto *visit = workspace->visit();
    if (!visit || visit->place.schema->name() != type || workspace->view()->shownState() != state)
        return false;
    const auto *list = workspace->view()->listing();
    const bool isSettled = !list->isLoading();
    if (firstName.isEmpty())
        return isSettled;
    const auto &rows = workspace->view()->table()->rows();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.index(row, 0).data().toString() == firstName)
            return isSettled;
    }
    return false;
}

void ScreenTour::openType(const QString &service, const QString &type)
{
    const auto *visit = m_window->workspace()->visit();
    if (visit)
        m_window->tree()->reveal({ visit->place.connection.cloud(),
                                   visit->place.connection.scopeId(),
                                   visit->place.connection.region(), service, type });
}

void ScreenTour::plan()
{
    auto *window = m_window.get();
    auto *workspace = window->workspace();
    auto *table = workspace->view()->table();
    const auto select = [table](const QString &name) {
        for (int row = 0; row < table->rows().rowCount(); ++row) {
            const auto index = table->rows().index(row, 0);
            if (index.data().toString() == name)
                return table->select(index.data(ResourceModel::IdRole).toString());
        }
    };
    const auto showTab = [workspace](const QString &tab) { workspace->details()->showTab(tab); };
    const auto dialog = [window](const QString &name) {
        return [window, name]() -> QWidget * { return window->findChild<QDialog *>(name); };
    };
    const auto detailsOf = [workspace](const QString &name) {
        return [workspace, name] {
            const auto &resource = workspace->details()->resource();
            return !resource.isNull() && resource.name() == name;
        };
    };

    addStation(
        u"connect"_s,
        [this, window] {
            QFile example(m_examples.filePath(u"clouds.yaml"_s));
            if (example.open(QIODevice::WriteOnly) && example.write(ExampleClouds) > 0)
                example.close();
            window->importFile(example.fileName());
            window->showConnectDialog();
        },
        [dialog] { return dialog(u"connectDialog"_s)() != nullptr; }, dialog(u"connectDialog"_s));
    addStation(
        u"connect-form"_s, [window] { window->connectDialog()->showForm(); },
        [dialog] { return dialog(u"connectDialog"_s)() != nullptr; }, dialog(u"connectDialog"_s));
    addStation(
        u"servers"_s, [window] { window->startDemo(); },
        [this] { return isListed(u"server"_s, u"table"_s); });
    addStation(
        u"server-details"_s,
        [select, showTab] {
            select(u"web-1"_s);
            showTab(u"overview"_s);
        },
        detailsOf(u"web-1"_s));
    addDetailsStations(select);
    addStation(
        u"server-fault"_s,
        [this, showTab, select] {
            showTab(u"overview"_s);
            const auto &rows = m_window->workspace()->view()->table()->rows();
            for (int row = 0; row < rows.rowCount(); ++row) {
                const auto resource
                    = rows.index(row, 0).data(ResourceModel::ResourceRole).value<Resource>();
                if (resource.status() == "ERROR"_L1)
                    return select(resource.name());
            }
        },
        [workspace] {
            const auto &resource = workspace->details()->resource();
            return !resource.isNull() && resource.status() == "ERROR"_L1;
        });
    addStation(
        u"confirm"_s,
        [window, select] {
            select(u"web-1"_s);
            window->actions()->trigger(u"server.delete"_s, window->actionSet()->context());
        },
        [dialog] { return dialog(u"confirmDialog"_s)() != nullptr; }, dialog(u"confirmDialog"_s));
    addStation(
        u"filtered"_s,
        [window, workspace] {
            if (auto *open = window->findChild<QDialog *>(u"confirmDialog"_s))
                open->reject();
            workspace->filterField()->setText(u"web"_s);
        },
        [this] { return isListed(u"server"_s, u"table"_s); });
    planLaunch();
    addStation(
        u"containers"_s,
        [this, workspace] {
            for (auto *open : m_window->findChildren<LaunchDialog *>()) {
                if (open->isVisible())
                    open->reject();
            }
            workspace->filterField()->clear();
            openType(u"object-store"_s, u"container"_s);
        },
        [this] { return isListed(u"container"_s, u"table"_s); });
    addStation(
        u"objects"_s,
        [table] {
            for (int row = 0; row < table->rows().rowCount(); ++row) {
                const auto resource = table->rows()
                                          .index(row, 0)
                                          .data(ResourceModel::ResourceRole)
                                          .value<Resource>();
                if (resource.name() == "photos"_L1)
                    return emit table->opened(resource);
            }
        },
        [this] { return isListed(u"object"_s, u"table"_s); });
    addStation(
        u"upload"_s,
        [this, window] {
            auto context = window->actionSet()->context();
            context.selection.clear();
            context.inputs.insert(u"files"_s,
                                  QVariant::fromValue(QList<QUrl> { QUrl::fromLocalFile(
                                      m_examples.filePath(u"clouds.yaml"_s)) }));
            window->actions()->trigger(u"object.upload"_s, context);
        },
        [this, window] {
            return isListed(u"object"_s, u"table"_s, u"clouds.yaml"_s)
                && !window->operations()->activeCount();
        });
    addStation(
        u"empty"_s,
        [this, workspace] {
            const auto place = workspace->visit()->place;
            auto empty = place.trail().first();
            m_window->workspace()->open(
                Place { empty.connection, place.schema, { { u"container"_s, u"empty"_s } } },
                workspace->visit()->project);
        },
        [this] { return isListed(u"object"_s, u"card"_s); });
    addStation(
        u"forbidden"_s, [this] { openType(u"identity"_s, u"service"_s); },
        [this] { return isListed(u"service"_s, u"card"_s); });
    addStation(
        u"error"_s,
        [this] {
            m_clouds->demo()->failNext("GET /network/v2.0/routers", 500, {}, {}, 10);
            openType(u"network"_s, u"router"_s);
        },
        [this] { return isListed(u"router"_s, u"card"_s); });
    addStation(
        u"usage"_s, [this] { openType(u"compute"_s, u"usage"_s); },
        [this] { return isListed(u"usage"_s, u"table"_s); });
}

//! One picture of each tab of a server.
void ScreenTour::addDetailsStations(const std::function<void(const QString &)> &select)
{
    auto *details = m_window->workspace()->details();
    const std::pair<QString, QString> tabs[] = {
        { u"interfaces"_s, u"web-1"_s }, { u"volumes"_s, u"db-primary"_s },
        { u"security"_s, u"web-1"_s },   { u"events"_s, u"db-primary"_s },
        { u"log"_s, u"web-1"_s },        { u"metadata"_s, u"web-1"_s },
        { u"json"_s, u"web-1"_s },
    };
    for (const auto &[tab, server] : tabs) {
        addStation(
            u"server-"_s + tab,
            [select, details, tab = tab, server = server] {
                select(server);
                details->showTab(tab);
            },
            [details, tab = tab, server = server] {
                return details->page() && details->page()->objectName() == tab
                    && details->resource().name() == server;
            });
    }
}

//! The form of new servers: untouched, filled, with what must fail, and over the quota.
void ScreenTour::planLaunch()
{
    auto *window = m_window.get();
    const auto form = [window]() -> LaunchDialog * {
        for (auto *dialog : window->findChildren<LaunchDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    };
    const auto widget = [form]() -> QWidget * { return form(); };
    const auto open = [window, form](const LaunchOrder &order) {
        if (form())
            form()->reject();
        auto context = window->actionSet()->context();
        context.selection.clear();
        if (!order.server.name.isEmpty())
            context.inputs.insert(LaunchBeginning, QVariant::fromValue(order));
        window->actions()->trigger(u"server.create"_s, context);
    };
    // Names where ids are not known: the form finds out.
    LaunchOrder order;
    order.server = { .name = u"web-9"_s,
                     .flavorId = u"m1.medium"_s,
                     .imageId = u"debian-12-generic"_s,
                     .networking = ServerLaunch::Networking::Listed,
                     .interfaces = { { .networkId = u"backend"_s } },
                     .keyName = u"ops"_s,
                     .securityGroups = { u"default"_s, u"web"_s },
                     .userData = "#cloud-config\npackages: [nginx]\n" };
    auto wrong = order;
    wrong.server.imageId = u"windows-server-2022"_s;
    wrong.server.flavorId = u"m1.small"_s;
    wrong.server.interfaces[0].fixedAddress = u"10.99.0.7"_s;
    wrong.server.keyName.clear();
    wrong.server.userData.clear();
    auto many = order;
    many.count = 40;
    many.server.disks = { { .size = 500 } };
    addStation(
        u"launch-empty"_s,
        [this, open] {
            m_window->workspace()->filterField()->clear();
            open({});
        },
        [form] { return form() != nullptr; }, widget);
    addStation(
        u"launch-filled"_s, [open, order] { open(order); },
        [form] { return form() && form()->launchButton()->isEnabled(); }, widget);
    addStation(
        u"launch-wrong"_s, [open, wrong] { open(wrong); }, [form] { return form() != nullptr; },
        widget);
    addStation(
        u"launch-quota"_s, [open, many] { open(many); }, [form] { return form() != nullptr; },
        widget);
}

} // namespace cirro
