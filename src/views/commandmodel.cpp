// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/commandmodel.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QPixmap>

#include <algorithm>
#include <numeric>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! \a text of a menu as it is read: without the mark of the underlined letter.
QString readable(const QString &text)
{
    QString read;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && at + 1 < text.size())
            ++at;
        read += text[at];
    }
    return read;
}

QString reasonOf(const QAction *action)
{
    if (action->isEnabled())
        return {};
    const auto reason = action->property("reason").toString();
    return reason.isEmpty() ? CommandModel::tr("Not possible here.") : reason;
}

//! An empty one where there is none, so that all names begin in one line.
QIcon iconOf(const QAction *action)
{
    static const QIcon nothing = [] {
        QPixmap empty(16, 16);
        empty.fill(Qt::transparent);
        return QIcon(empty);
    }();
    return action->icon().isNull() ? nothing : action->icon();
}

bool beginsAWord(const QString &text, const QString &part)
{
    for (qsizetype at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

//! The smaller, the nearer to what was typed; nothing = something of it is not there.
std::optional<int> rank(const QString &name, const QString &way, const QStringList &words)
{
    int sum = 0;
    for (const auto &word : words) {
        if (name.startsWith(word))
            continue;
        if (beginsAWord(name, word))
            sum += 1;
        else if (name.contains(word))
            sum += 2;
        else if (way.contains(word))
            sum += 4;
        else
            return {};
    }
    return sum;
}

} // namespace

void CommandModel::setMenus(const QList<QMenu *> &menus)
{
    m_commands.clear();
    for (auto *menu : menus)
        collect(menu, {});
    setFilterText({});
}

void CommandModel::collect(QMenu *menu, const QString &way)
{
    emit menu->aboutToShow(); // some fill themselves then
    const auto here = way + readable(menu->menuAction()->text());
    const auto actions = menu->actions();
    for (auto *action : actions) {
        if (!action->isVisible() || action->isSeparator())
            continue;
        if (action->menu())
            collect(action->menu(), here + u" › "_s);
        else
            m_commands.append({ action, readable(action->text()), here, reasonOf(action) });
    }
}

void CommandModel::setFilterText(const QString &text)
{
    const auto words = text.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype at = 0; at < m_commands.size(); ++at) {
        const auto &command = m_commands[at];
        constexpr int AfterAllOthers = 1000;
        if (const auto near = rank(command.name.toLower(), command.way.toLower(), words))
            found.append({ *near + (command.reason.isEmpty() ? 0 : AfterAllOthers), at });
    }
    std::sort(found.begin(), found.end());
    beginResetModel();
    m_rows.clear();
    for (const auto &[near, at] : std::as_const(found))
        m_rows.append(at);
    endResetModel();
}

QAction *CommandModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() ? m_commands[m_rows[index.row()]].action : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CommandModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &command = m_commands[m_rows[index.row()]];
    const bool isName = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole:
        if (isName)
            return command.name;
        if (index.column() == Way)
            return command.reason.isEmpty() ? command.way : command.reason;
        return command.action ? command.action->shortcut().toString(QKeySequence::NativeText)
                              : QString();
    case Qt::DecorationRole:
        return isName && command.action ? QVariant(iconOf(command.action)) : QVariant();
    case Qt::CheckStateRole:
        return isName && command.action && command.action->isCheckable()
            ? QVariant(command.action->isChecked() ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Keys ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        if (isName)
            return command.reason.isEmpty() ? command.name
                                            : command.name + u": "_s + command.reason;
        break;
    case ReasonRole:
        return command.reason;
    default:
        break;
    }
    return {};
}

} // namespace cirro
