// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connectdialog.h"

#include "store/valuetext.h"

#include "views/icons.h"
#include "views/noticebar.h"
#include "views/plainlabel.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

enum CloudRole { NameRole = Qt::UserRole, OriginRole, DetailRole };

//! A cloud on two lines, with where it comes from at the trailing edge.
class CloudDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, 2 * option.fontMetrics.height() + 18};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto cell = option;
        initStyleOption(&cell, index);
        cell.text.clear();
        cell.icon = {};
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const bool selected = cell.state & QStyle::State_Selected;
        const auto plain = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const auto faint = selected ? plain : cell.palette.color(QPalette::PlaceholderText);
        const auto area = option.rect.adjusted(12, 7, -12, -7);
        const int line = area.height() / 2;
        const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(cell.direction, area, rect); };
        const auto left = int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        icon("cloud").paint(painter, mirrored({area.left(), area.center().y() - 10, 22, 22}), Qt::AlignCenter,
                            selected ? QIcon::Selected : QIcon::Normal);
        const auto origin = index.data(OriginRole).toString();
        const int badge = option.fontMetrics.horizontalAdvance(origin) + 16;
        const QRect badgeRect(area.right() - badge, area.center().y() - option.fontMetrics.height() / 2 - 2, badge,
                              option.fontMetrics.height() + 4);
        painter->setPen(faint);
        auto ground = faint;
        ground.setAlphaF(0.10f);
        painter->setBrush(ground);
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(mirrored(badgeRect), 4, 4);
        painter->setPen(faint);
        painter->drawText(mirrored(badgeRect), Qt::AlignCenter, origin);
        const QRect text(area.left() + 34, area.top(), area.width() - 34 - badge - 12, line);
        auto font = cell.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(plain);
        painter->drawText(mirrored(text), left,
                          QFontMetrics(font).elidedText(index.data(NameRole).toString(), Qt::ElideRight, text.width()));
        painter->setFont(cell.font);
        painter->setPen(faint);
        painter->drawText(mirrored(text.translated(0, line)), left,
                          option.fontMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight,
                                                        text.width()));
        painter->restore();
    }
};

bool isCloudFile(const QMimeData *data)
{
    return data->urls().size() == 1 && data->urls().first().isLocalFile();
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent), m_pages(new QStackedWidget(this)), m_bar(new NoticeBar(this))
{
    setObjectName(u"connectDialog"_s);
    setAccessibleName(tr("Connect to a cloud"));
    setWindowTitle(tr("Connect"));
    setAcceptDrops(true);
    resize(640, 500);
    m_bar->setWraps(true);
    m_pages->addWidget(listPage());
    m_pages->addWidget(formPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
}

QToolButton *ConnectDialog::choice(const QString &text, const QString &hint, const char *iconName)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(plainToolTip(hint));
    button->setIcon(icon(iconName));
    button->setIconSize({32, 32});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFixedHeight(92);
    return button;
}

QWidget *ConnectDialog::listPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    auto *mark = new PlainLabel({}, page);
    mark->setPixmap(applicationIcon().pixmap({48, 48}, devicePixelRatioF()));
    auto *title = new PlainLabel(tr("Welcome to %1").arg(QCoreApplication::applicationName()), page);
    auto font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    head->addWidget(mark);
    head->addSpacing(8);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addStretch(1);
    titles->addWidget(title);
    auto *subtitle = new PlainLabel(tr("A browser for OpenStack clouds"), page);
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    titles->addWidget(subtitle);
    titles->addStretch(1);
    head->addLayout(titles, 1);
    column->addLayout(head);
    column->addSpacing(4);

    m_found = new QWidget(page);
    auto *found = new QVBoxLayout(m_found);
    found->setContentsMargins({});
    auto *heading = new PlainLabel(tr("Clouds found on this computer"), m_found);
    m_list = new QListWidget(m_found);
    m_list->setAccessibleName(tr("Clouds"));
    m_list->setItemDelegate(new CloudDelegate(m_list));
    heading->setBuddy(m_list);
    m_connect = new QPushButton(icon("network-connect"), tr("Connect"), m_found);
    m_connect->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_connect);
    found->addWidget(heading);
    found->addWidget(m_list, 1);
    found->addLayout(row);
    column->addWidget(m_found, 100);
    column->addStretch(1);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(10);
    auto *other = choice(tr("Connect to another cloud"), tr("With an identity URL and a password or credential"),
                         "list-add");
    auto *file = choice(tr("Import a file"), tr("A clouds.yaml file"), "document-import");
    auto *demo = choice(tr("Look around in a demo cloud"),
                        tr("A small cloud inside this program; nothing leaves this computer"), "cloud-demo");
    for (auto *button : {other, file, demo})
        choices->addWidget(button, 1);
    column->addLayout(choices);
    auto *hint = new PlainLabel(tr("You can also drop a clouds.yaml file here."), page);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setAlignment(Qt::AlignCenter);
    column->addWidget(hint);
    column->addStretch(1);

    const auto connectChosen = [this] {
        if (const auto *item = m_list->currentItem())
            emit cloudChosen(item->data(NameRole).toString());
    };
    connect(m_connect, &QPushButton::clicked, this, connectChosen);
    connect(m_list, &QListWidget::itemActivated, this, connectChosen);
    connect(other, &QToolButton::clicked, this, &ConnectDialog::showForm);
    connect(file, &QToolButton::clicked, this, &ConnectDialog::askForFile);
    connect(demo, &QToolButton::clicked, this, &ConnectDialog::demoChosen);
    return page;
}

QWidget *ConnectDialog::formPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(12);
    auto *title = new PlainLabel(tr("Connect to another cloud"), page);
    auto font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_form = new ConnectForm(page);
    auto *note = PlainLabel::paragraph(
        tr("Used until you quit. Nothing of this is written to disk; put it into clouds.yaml to keep it."), page);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *back = new QPushButton(tr("Back"), page);
    auto *go = new QPushButton(icon("network-connect"), tr("Connect"), page);
    go->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(go);
    column->addWidget(title);
    column->addWidget(m_form);
    column->addWidget(note);
    column->addStretch(1);
    column->addLayout(row);
    connect(m_form, &ConnectForm::changed, this, [this, go] {
        if (m_form)
            go->setEnabled(m_form->isComplete());
    });
    connect(back, &QPushButton::clicked, this, [this] {
        m_form->clearSecret();
        m_pages->setCurrentIndex(0);
        m_connect->setDefault(true);
    });
    connect(go, &QPushButton::clicked, this, [this] { emit signInEntered(m_form->signIn()); });
    go->setObjectName(u"connectButton"_s);
    return page;
}

void ConnectDialog::setClouds(const QList<FoundCloud> &clouds)
{
    m_list->clear();
    for (const auto &cloud : clouds) {
        auto *item = new QListWidgetItem(m_list);
        QStringList details{cloud.host, cloud.project, cloud.region};
        details.removeAll(QString());
        item->setData(NameRole, cloud.name);
        item->setData(OriginRole, cloud.origin);
        item->setData(DetailRole, details.join(u" \u00b7 "_s));
        item->setData(Qt::AccessibleTextRole, tr("%1, from %2").arg(cloud.name, cloud.origin));
        item->setToolTip(plainToolTip(cloud.name));
    }
    m_found->setVisible(!clouds.isEmpty());
    if (!clouds.isEmpty()) {
        m_list->setCurrentRow(0);
        m_list->setFocus();
    }
}

void ConnectDialog::setProblems(const QList<Error> &problems)
{
    if (problems.isEmpty())
        return m_bar->hide();
    QStringList lines;
    for (const auto &problem : problems)
        lines.append(problem.text().simplified());
    m_bar->tell(Tone::Warning, u"dialog-warning"_s, lines.join(u'\n'));
}

void ConnectDialog::showForm()
{
    m_pages->setCurrentIndex(1);
    m_form->findChild<QWidget *>(u"name"_s)->setFocus();
    findChild<QPushButton *>(u"connectButton"_s)->setDefault(true);
}

void ConnectDialog::showError(const Error &error)
{
    m_bar->tell(Tone::Error, u"dialog-error"_s, error.text());
}

void ConnectDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("clouds.yaml (*.yaml *.yml *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectDialog::fileChosen);
    dialog->open();
}

void ConnectDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (isCloudFile(event->mimeData()))
        event->acceptProposedAction();
}

void ConnectDialog::dropEvent(QDropEvent *event)
{
    if (!isCloudFile(event->mimeData()))
        return;
    event->acceptProposedAction();
    emit fileChosen(event->mimeData()->urls().first().toLocalFile());
}

} // namespace cirro
