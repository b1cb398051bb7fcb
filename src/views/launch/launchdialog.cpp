// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/launch/launchdialog.h"

#include "actions/choices.h"
#include "actions/drafts.h"
#include "actions/launchtemplate.h"
#include "actions/serverlaunchchecks.h"
#include "actions/serverlaunchtext.h"
#include "store/resourcestore.h"
#include "views/icons.h"
#include "views/launch/accesssection.h"
#include "views/launch/advancedsection.h"
#include "views/launch/bootsection.h"
#include "views/launch/flavorsection.h"
#include "views/launch/launchsummary.h"
#include "views/launch/namesection.h"
#include "views/launch/networksection.h"
#include "views/noticebar.h"
#include "views/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FirstSize(960, 760);
constexpr int SummaryWidth = 300;
constexpr int SectionSpacing = 22;

//! Somebody has begun: more than what chooses itself.
bool isBegun(const LaunchOrder &order)
{
    const auto &launch = order.server;
    return !launch.name.isEmpty() || !launch.flavorId.isEmpty() || !launch.imageId.isEmpty()
        || !launch.disks.isEmpty() || !launch.userData.isEmpty() || !launch.description.isEmpty()
        || !launch.metadata.isEmpty() || !launch.tags.isEmpty();
}

} // namespace

LaunchDialog::LaunchDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_state(std::make_shared<LaunchState>())
    , m_notice(new NoticeBar(this))
    , m_scroll(new QScrollArea(this))
    , m_more(new QToolButton)
    , m_summary(new LaunchSummary(this))
    , m_said(new PlainLabel({}, this))
{
    m_state->context = question.context;
    m_soon.setSingleShot(true);
    m_soon.callOnTimeout(this, &LaunchDialog::look);
    for (const auto &place : LaunchChecks::places(m_state->context)) {
        m_watches.push_back(m_state->context.store->watch(place));
        const auto later = [this] { m_soon.start(0); };
        connect(m_watches.back().listing().get(), &Listing::changed, this, later);
        connect(m_watches.back()->model(), &QAbstractItemModel::dataChanged, this, later);
    }
    build(question);
    begin(question);
    look();
}

LaunchDialog::~LaunchDialog() = default;

void LaunchDialog::build(const Question &question)
{
    setObjectName(u"launchServerDialog"_s);
    const auto where = withoutIsolates(question.context.where);
    setWindowTitle(where.isEmpty() ? tr("Launch server")
                                   : tr("Launch server \u2013 %1").arg(where));
    setAccessibleName(windowTitle());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_more->setObjectName(u"advanced"_s);
    m_more->setParent(this);
    m_more->setText(tr("&Advanced"));
    m_more->setAccessibleName(tr("Advanced"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setIcon(icon("pan-end"));
    connect(m_more, &QToolButton::toggled, this, [this](bool isOpen) {
        m_more->setIcon(icon(isOpen ? "pan-down" : "pan-end"));
        m_advanced->setVisible(isOpen);
    });
    m_notice->setWraps(true);
    m_notice->hide();
    auto *center = new QHBoxLayout;
    center->setSpacing(0);
    center->addWidget(m_scroll, 1);
    auto *side = new QScrollArea(this);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFocusPolicy(Qt::NoFocus);
    side->setWidget(m_summary);
    side->setFixedWidth(SummaryWidth);
    center->addWidget(side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addLayout(center, 1);
    column->addLayout(makeButtons());
    resize(FirstSize);
}

QLayout *LaunchDialog::makeButtons()
{
    const auto button = [this](const QString &text, const char *name) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false); // Return in a field launches nothing
        return made;
    };
    auto *afresh = button(tr("Start a&fresh"), "afresh");
    auto *copy = button(tr("&Copy as"), "copy");
    auto *cancel = button(tr("Cancel"), "cancel");
    m_launch = button(tr("&Launch"), "launch");
    m_launch->setIcon(icon("list-add"));
    copy->setToolTip(tr("Everything that is entered, to be done elsewhere"));
    copy->setMenu(makeCopyMenu(copy));
    connect(afresh, &QPushButton::clicked, this, &LaunchDialog::startAfresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_launch, &QPushButton::clicked, this, &LaunchDialog::launch);
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, m_launch,
                &QPushButton::click);
    m_launch->setToolTip(tr("Launch (Ctrl+Return)"));
    m_said->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(18, 12, 18, 14);
    line->setSpacing(8);
    line->addWidget(afresh);
    line->addWidget(copy);
    line->addWidget(m_said, 1);
    line->addWidget(m_launch);
    line->addWidget(cancel);
    return line;
}

QMenu *LaunchDialog::makeCopyMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const auto add = [&](const QString &text, const char *name, const QString &said, auto make) {
        auto *action = menu->addAction(text, this, [this, said, make] {
            if (!m_state->context.copyText)
                return;
            m_state->context.copyText(make());
            m_said->setText(said);
        });
        action->setObjectName(QLatin1String(name));
    };
    add(tr("Command of the &openstack client"), "copyCommand",
        tr("The command is on the clipboard."),
        [this] { return launchCommand(order(), m_state->context.place->connection); });
    add(tr("&Heat template"), "copyTemplate", tr("The template is on the clipboard."),
        [this] { return launchTemplate(order()); });
    return menu;
}

void LaunchDialog::makeSections()
{
    m_more->setParent(this); // outlives the page
    delete m_scroll->takeWidget();
    auto *page = new QWidget;
    m_sections = { new NameSection(m_state, page), new BootSection(m_state, page),
                   new FlavorSection(m_state, page), new NetworkSection(m_state, page),
                   new AccessSection(m_state, page) };
    m_more->setParent(page);
    m_advanced = new AdvancedSection(m_state, page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(SectionSpacing);
    for (auto *section : std::as_const(m_sections))
        column->addWidget(section);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_advanced);
    column->addStretch(1);
    m_sections << m_advanced;
    m_advanced->setVisible(m_more->isChecked());
    for (auto *section : std::as_const(m_sections)) {
        connect(section, &LaunchSection::changed, this, [this] {
            if (!m_isFilling)
                m_soon.start(0);
        });
    }
    m_scroll->setWidget(page);
    m_sections.first()->setFocus();
}

void LaunchDialog::begin(const Question &question)
{
    makeSections();
    const auto &context = m_state->context;
    const auto given = context.inputs.value(LaunchBeginning);
    if (given.canConvert<LaunchOrder>())
        return fill(given.value<LaunchOrder>());
    if (!question.context.selection.isEmpty()) {
        fill(likeServer(question.context.selection.first(), context));
        return learnVolume(question.context.selection.first());
    }
    m_keepsDraft = context.drafts;
    const auto draft = m_keepsDraft
        ? context.drafts->draft(LaunchForm, context.place->connection.key())
        : Draft();
    if (draft.isEmpty())
        return;
    auto order = launchFrom(draft.entries);
    order.server.userData = draft.passing;
    m_hasDraft = true;
    fill(order);
}

void LaunchDialog::fill(const LaunchOrder &order)
{
    m_isFilling = true;
    for (auto *section : std::as_const(m_sections))
        section->fill(order);
    m_isFilling = false;
    const auto &launch = order.server;
    const bool hasMore = !launch.availabilityZone.isEmpty() || !launch.serverGroupId.isEmpty()
        || !launch.description.isEmpty() || !launch.tags.isEmpty() || !launch.metadata.isEmpty();
    m_more->setChecked(m_more->isChecked() || hasMore);
    m_soon.start(0);
}

void LaunchDialog::learnVolume(const Resource &server)
{
    const auto like = likeServer(server, m_state->context).server;
    if (!like.imageId.isEmpty() || like.disks.isEmpty() || !like.disks.first().id.isEmpty())
        return;
    m_watches.push_back(m_state->context.store->watch(listOf<Volume>(m_state->context)));
    const auto *volumes = m_watches.back().listing().get();
    auto *once = new QObject(this);
    connect(volumes, &Listing::changed, once, [this, server, once, volumes] {
        if (!volumes->isComplete())
            return;
        once->deleteLater();
        auto order = m_state->order;
        order.server.imageId.clear();
        order.server.disks = likeServer(server, m_state->context).server.disks;
        m_sections[1]->fill(order);
        m_soon.start(0);
    });
}

void LaunchDialog::startAfresh()
{
    if (m_keepsDraft)
        m_state->context.drafts->forget(LaunchForm, m_state->context.place->connection.key());
    m_hasDraft = false;
    m_state->order = {};
    m_more->setChecked(false);
    makeSections();
    look();
}

bool LaunchDialog::isOffline() const
{
    return std::any_of(m_watches.begin(), m_watches.end(), [](const Watch &watch) {
        return watch->error() && watch->error()->kind == Error::Kind::Network;
    });
}

void LaunchDialog::showNotice()
{
    if (isOffline()) {
        m_notice->tell(Tone::Warning, u"network-offline"_s,
                       tr("The cloud cannot be reached. What you enter is kept; launching has to "
                          "wait."));
    } else if (m_hasDraft) {
        m_notice->tell(Tone::Neutral, u"document-edit"_s,
                       tr("This is what you had entered before. Start afresh empties it."));
    }
    m_notice->setVisible(isOffline() || m_hasDraft);
}

void LaunchDialog::look()
{
    LaunchOrder order;
    QStringList problems;
    for (const auto *section : std::as_const(m_sections)) {
        section->take(order);
        if (const auto fault = section->fault(); !fault.isEmpty())
            problems << fault;
    }
    const bool isOther = !(order == m_state->order);
    m_state->order = order;
    for (auto *section : std::as_const(m_sections))
        section->lookAgain();
    problems = LaunchChecks(order, m_state->context).problems() + problems;
    m_summary->tell(order, m_state->context, problems);
    m_launch->setEnabled(problems.isEmpty() && !isOffline());
    m_launch->setText(order.count > 1 ? tr("&Launch %n server(s)", nullptr, order.count)
                                      : tr("&Launch"));
    m_launch->setAccessibleDescription(problems.join(u' '));
    showNotice();
    if (isOther) {
        m_said->clear();
        keepDraft();
    }
}

void LaunchDialog::keepDraft() const
{
    if (!m_keepsDraft)
        return;
    const auto project = m_state->context.place->connection.key();
    if (!isBegun(order()))
        return m_state->context.drafts->forget(LaunchForm, project);
    m_state->context.drafts->keep(
        LaunchForm, project,
        { .entries = launchEntries(order()), .passing = order().server.userData });
}

void LaunchDialog::done(int result)
{
    look(); // what was entered last
    if (m_keepsDraft && result == Accepted)
        m_state->context.drafts->forget(LaunchForm, m_state->context.place->connection.key());
    m_keepsDraft = false;
    QDialog::done(result);
}

void LaunchDialog::launch()
{
    look(); // what was typed last may not have been looked at
    if (m_launch->isEnabled())
        accept();
}

void LaunchDialog::ask(const Question &question, QWidget *parent, QuestionDialog::Answer answer)
{
    const auto &context = question.context;
    const bool isPlain = context.selection.isEmpty() && !context.inputs.contains(LaunchBeginning);
    for (auto *open : parent->findChildren<LaunchDialog *>(Qt::FindDirectChildrenOnly)) {
        if (isPlain && open->isVisible() && open->m_keepsDraft
            && open->m_state->context.place->connection.key() == context.place->connection.key()) {
            open->raise();
            open->activateWindow();
            return answer({});
        }
    }
    auto *dialog = new LaunchDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, parent, [dialog, answer](int result) {
        if (result != QDialog::Accepted)
            return answer({});
        answer(Inputs { { LaunchForm, QVariant::fromValue(dialog->order()) } });
    });
    dialog->show();
}

} // namespace cirro
