// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/commandpalette.h"

#include "views/commandmodel.h"
#include "views/icons.h"
#include "views/isolatingdelegate.h"
#include "views/plainlabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 640;
constexpr int RowsInSight = 12;
constexpr int FromTheTop = 72;
constexpr int KeysWidth = 130;
constexpr int Border = 1;

//! Rows that cannot be done are grey, and can be chosen all the same to read why.
class CommandDelegate final : public IsolatingDelegate
{
public:
    using IsolatingDelegate::IsolatingDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int Padding = 10;
        return { IsolatingDelegate::sizeHint(option, index).width(),
                 option.fontMetrics.height() + Padding };
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        IsolatingDelegate::initStyleOption(option, index);
        const bool isQuiet = index.column() != CommandModel::Name
            || !index.data(CommandModel::ReasonRole).toString().isEmpty();
        if (isQuiet)
            option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<QMenu *> &menus, const QString &on, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_on(on)
    , m_commands(new CommandModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_hint(new ElidedLabel({}, this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Commands"));
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_commands->setMenus(menus);

    auto font = m_field->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_field->setFont(font);
    m_field->setObjectName(u"command"_s);
    m_field->setAccessibleName(tr("Command"));
    m_field->setPlaceholderText(tr("Type what to do"));
    m_field->addAction(icon("edit-find"), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);

    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_commands);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({ 16, 16 });
    auto *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CommandModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(CommandModel::Way, QHeaderView::Stretch);
    header->setSectionResizeMode(CommandModel::Keys, QHeaderView::Fixed);
    header->resizeSection(CommandModel::Keys, KeysWidth);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    auto *edge = new QFrame(this); // windows without a frame have none
    edge->setFrameShape(QFrame::StyledPanel);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(edge);
    auto *column = new QVBoxLayout(edge);
    column->setContentsMargins(10, 10, 10, 8);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    setFixedWidth(std::min(Width, parent->width() - 2 * FromTheTop));

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::run);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CommandPalette::tell);
    filter({});
    const int row = m_list->sizeHintForRow(0);
    m_list->setMinimumHeight(RowsInSight * row + 2 * Border);
    m_field->setFocus();
}

QString CommandPalette::hint() const
{
    return m_hint->text();
}

void CommandPalette::filter(const QString &text)
{
    m_commands->setFilterText(text);
    m_list->setCurrentIndex(m_commands->index(0, 0));
    tell();
}

void CommandPalette::tell()
{
    const auto index = m_list->currentIndex();
    const auto reason = index.data(CommandModel::ReasonRole).toString();
    if (!index.isValid())
        m_hint->setText(tr("Nothing is called so. Try another word."));
    else if (!reason.isEmpty())
        m_hint->setText(reason);
    else
        m_hint->setText(m_on.isEmpty() ? tr("Return does it.") : tr("Acts on %1").arg(m_on));
}

void CommandPalette::run(const QModelIndex &index)
{
    auto *action = m_commands->actionAt(index.siblingAtColumn(0));
    if (!action || !action->isEnabled())
        return;
    close();
    // When the focus is where it was before: what asks for something takes it from there.
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && isVisible())
        close();
    return QDialog::event(event);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const auto *over = parentWidget();
    const auto corner = over->mapToGlobal(QPoint((over->width() - width()) / 2, FromTheTop));
    move(corner);
}

} // namespace cirro
