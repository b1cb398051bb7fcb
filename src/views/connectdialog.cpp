// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/connectdialog.h"

#include "store/valuetext.h"

#include "views/choicebutton.h"
#include "views/iconlabel.h"
#include "views/icons.h"
#include "views/noticebar.h"
#include "views/plainlabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 640;
constexpr int Margin = 24;
constexpr int MarkSize = 48; // Cirroscope's icon
constexpr int MostRows = 6; // of clouds, before the list scrolls

enum CloudRole { NameRole = Qt::UserRole, OriginRole, DetailRole };

//! A cloud on two lines, with where it comes from at the trailing edge.
class CloudDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 200, 2 * option.fontMetrics.height() + 18 };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        auto cell = option;
        initStyleOption(&cell, index);
        cell.text.clear();
        cell.icon = {};
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const bool selected = cell.state & QStyle::State_Selected;
        const auto plain
            = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const auto faint = selected ? plain : cell.palette.color(QPalette::PlaceholderText);
        const auto area = option.rect.adjusted(12, 7, -12, -7);
        const int line = area.height() / 2;
        const auto mirrored
            = [&](const QRect &rect) { return QStyle::visualRect(cell.direction, area, rect); };
        const auto left
            = int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        icon("cloud").paint(painter, mirrored({ area.left(), area.center().y() - 10, 22, 22 }),
                            Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        const auto origin = index.data(OriginRole).toString();
        const int badge = option.fontMetrics.horizontalAdvance(origin) + 16;
        const QRect badgeRect(area.right() - badge,
                              area.center().y() - option.fontMetrics.height() / 2 - 2, badge,
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
                          QFontMetrics(font).elidedText(index.data(NameRole).toString(),
                                                        Qt::ElideRight, text.width()));
        painter->setFont(cell.font);
        painter->setPen(faint);
        painter->drawText(mirrored(text.translated(0, line)), left,
                          option.fontMetrics.elidedText(index.data(DetailRole).toString(),
                                                        Qt::ElideRight, text.width()));
        painter->restore();
    }
};

//! A list that asks for the room of its rows, up to so many, and no more.
class CloudList final : public QListWidget
{
public:
    using QListWidget::QListWidget;

    QSize sizeHint() const override
    {
        const int rows = std::clamp(count(), 1, MostRows);
        return { 256, rows * std::max(sizeHintForRow(0), 0) + 2 * frameWidth() };
    }
};

bool isCloudFile(const QMimeData *data)
{
    return data->urls().size() == 1 && data->urls().first().isLocalFile();
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent)
    , m_bar(new NoticeBar(this))
{
    setObjectName(u"connectDialog"_s);
    setAccessibleName(tr("Connect to a cloud"));
    setWindowTitle(tr("Connect to a cloud"));
    setAcceptDrops(true);
    resize(Width, 400);
    m_bar->setWraps(true);
    m_pages = { listPage(), formPage() };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    for (auto *page : m_pages)
        column->addWidget(page, 1);
    m_pages[1]->hide();
    setClouds({});
}

QWidget *ConnectDialog::welcome(QWidget *page)
{
    auto *head = new QWidget(page);
    auto *mark = new IconLabel(MarkSize, head);
    mark->setIcon(applicationIcon());
    auto *title
        = new PlainLabel(tr("Welcome to %1").arg(QCoreApplication::applicationName()), head);
    auto font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *subtitle = new PlainLabel(tr("A browser for OpenStack clouds"), head);
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(title);
    titles->addWidget(subtitle);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(16);
    row->addWidget(mark, 0, Qt::AlignVCenter);
    row->addLayout(titles, 1);
    row->setAlignment(titles, Qt::AlignVCenter);
    return head;
}

QWidget *ConnectDialog::foundClouds(QWidget *page)
{
    auto *found = new QWidget(page);
    auto *heading = new PlainLabel(tr("Clouds found on this computer"), found);
    auto font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_list = new CloudList(found);
    m_list->setAccessibleName(tr("Clouds"));
    m_list->setItemDelegate(new CloudDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    heading->setBuddy(m_list);
    m_connect = new QPushButton(icon("network-connect"), tr("Connect"), found);
    m_connect->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_connect);
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    return found;
}

QWidget *ConnectDialog::listPage()
{
    auto *page = new QWidget(this);
    m_found = foundClouds(page);
    m_nothing = PlainLabel::paragraph(nothingFound(), page);
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight);
    m_choices->setSpacing(10);
    auto *other = new ChoiceButton(icon("list-add"), tr("Connect to another cloud"),
                                   tr("With an identity URL and a password or credential"), page);
    auto *file = new ChoiceButton(icon("document-import"), tr("Import a file"),
                                  tr("A clouds.yaml file"), page);
    auto *demo = new ChoiceButton(
        icon("cloud-demo"), tr("Look around in a demo cloud"),
        tr("A small cloud inside this program; nothing leaves this computer"), page);
    for (auto *button : { other, file, demo })
        m_choices->addWidget(button, 1);
    auto *hint = new PlainLabel(tr("You can also drop a clouds.yaml file here."), page);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Margin, Margin, Margin, Margin - 4);
    column->setSpacing(0);
    column->addWidget(welcome(page));
    column->addSpacing(20);
    column->addWidget(m_nothing);
    column->addWidget(m_found, 1);
    column->addSpacing(16);
    column->addLayout(m_choices);
    column->addSpacing(10);
    column->addWidget(hint);

    const auto connectChosen = [this] {
        if (const auto *item = m_list->currentItem())
            emit cloudChosen(item->data(NameRole).toString());
    };
    connect(m_connect, &QPushButton::clicked, this, connectChosen);
    connect(m_list, &QListWidget::itemActivated, this, connectChosen);
    connect(other, &QPushButton::clicked, this, &ConnectDialog::showForm);
    connect(file, &QPushButton::clicked, this, &ConnectDialog::askForFile);
    connect(demo, &QPushButton::clicked, this, &ConnectDialog::demoChosen);
    return page;
}

QWidget *ConnectDialog::formPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Margin, Margin, Margin, Margin - 4);
    column->setSpacing(12);
    auto *title = new PlainLabel(tr("Connect to another cloud"), page);
    auto font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_form = new ConnectForm(page);
    auto *note = PlainLabel::paragraph(tr("Used until you quit. Nothing of this is written to "
                                          "disk; put it into clouds.yaml to keep it."),
                                       page);
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
        showPage(0);
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
        QStringList details { cloud.host, cloud.project, cloud.region };
        details.removeAll(QString());
        item->setData(NameRole, cloud.name);
        item->setData(OriginRole, cloud.origin);
        item->setData(DetailRole, details.join(u" \u00b7 "_s));
        item->setData(Qt::AccessibleTextRole, tr("%1, from %2").arg(cloud.name, cloud.origin));
        item->setToolTip(plainToolTip(cloud.name));
    }
    const bool isAny = !clouds.isEmpty();
    m_list->setMinimumHeight(m_list->sizeHint().height());
    m_found->setVisible(isAny);
    m_nothing->setVisible(!isAny);
    m_choices->setDirection(isAny ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (int i = 0; i < m_choices->count(); ++i)
        static_cast<ChoiceButton *>(m_choices->itemAt(i)->widget())->setLarge(!isAny);
    if (isAny) {
        m_list->setCurrentRow(0);
        m_list->setFocus();
    } else {
        m_choices->itemAt(0)->widget()->setFocus();
    }
    fit();
}

void ConnectDialog::showPage(int page)
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == page);
    fit();
}

//! As high as what is shown needs.
void ConnectDialog::fit()
{
    m_found->layout()
        ->activate(); // from the inside out: sizes are asked for before the event loop turns
    for (const auto *page : m_pages)
        page->layout()->activate();
    layout()->activate();
    const int width = std::max(this->width(), minimumSizeHint().width());
    resize(width,
           layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : sizeHint().height());
}

QString ConnectDialog::nothingFound()
{
    return tr("No clouds.yaml was found on this computer. How would you like to begin?");
}

void ConnectDialog::setProblems(const QList<Error> &problems)
{
    QStringList lines;
    for (const auto &problem : problems)
        lines.append(problem.text().simplified());
    m_nothing->setText(lines.isEmpty()
                           ? nothingFound()
                           : tr("No cloud could be read. How would you like to begin?"));
    if (lines.isEmpty())
        m_bar->hide();
    else
        m_bar->tell(Tone::Warning, u"dialog-warning"_s, lines.join(u'\n'));
    fit();
}

void ConnectDialog::showForm()
{
    showPage(1);
    m_form->findChild<QWidget *>(u"name"_s)->setFocus();
    findChild<QPushButton *>(u"connectButton"_s)->setDefault(true);
}

void ConnectDialog::showError(const Error &error)
{
    m_bar->tell(Tone::Error, u"dialog-error"_s, error.text());
    fit();
}

void ConnectDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("clouds.yaml (*.yaml *.yml *.json)"), tr("All files (*)") });
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
