// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/tageditor.h"

#include "views/flowlayout.h"
#include "views/icons.h"
#include "views/plainlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTags = 50; // of nova
constexpr int LongestTag = 60;

//! A rounded ground with an outline around what is in it.
class Chip final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(outlineColor(palette()));
        painter.setBrush(palette().color(QPalette::AlternateBase));
        const auto box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    }
};

} // namespace

QStringList TagDraft::tags() const
{
    auto tags = base;
    tags.removeIf([&](const QString &tag) { return removed.contains(tag); });
    return tags + added;
}

void TagDraft::follow(const QStringList &now)
{
    base = now;
    added.removeIf([&](const QString &tag) { return now.contains(tag); });
    removed.removeIf([&](const QString &tag) { return !now.contains(tag); });
}

TagEditor::TagEditor(QWidget *parent)
    : QWidget(parent)
    , m_chipArea(new QWidget(this))
    , m_field(new QLineEdit(this))
    , m_wrong(PlainLabel::paragraph({}, this))
{
    m_chips = new FlowLayout(6, m_chipArea);
    m_field->setObjectName(u"tagField"_s);
    m_field->setPlaceholderText(tr("Add a tag"));
    m_field->setAccessibleName(tr("Add a tag"));
    m_field->addAction(icon("tag"), QLineEdit::LeadingPosition);
    m_wrong->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_chipArea);
    column->addWidget(m_field);
    column->addWidget(m_wrong);
    column->addStretch(1);
    connect(m_field, &QLineEdit::returnPressed, this, &TagEditor::add);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        const auto wrong = text.isEmpty() ? QString() : problem(text);
        m_wrong->setText(wrong);
        m_wrong->setVisible(!wrong.isEmpty());
        m_field->setAccessibleDescription(wrong);
    });
}

void TagEditor::setDraft(const TagDraft &draft)
{
    m_draft = draft;
    showChips();
}

void TagEditor::setEditable(bool editable)
{
    m_isEditable = editable;
    m_field->setVisible(editable);
    showChips();
}

QString TagEditor::problem(const QString &tag) const
{
    const auto tags = m_draft.tags();
    if (tag.trimmed().isEmpty())
        return tr("A tag has at least one character.");
    if (tag.contains(u'/') || tag.contains(u','))
        return tr("A tag holds no slash and no comma.");
    if (tag.trimmed().size() > LongestTag)
        return tr("A tag has at most %1 characters.").arg(LongestTag);
    if (tags.contains(tag.trimmed()))
        return tr("This tag is there already.");
    return tags.size() >= MostTags ? tr("A server has at most %1 tags.").arg(MostTags) : QString();
}

void TagEditor::add()
{
    const auto tag = m_field->text().trimmed();
    if (!problem(m_field->text()).isEmpty())
        return;
    if (m_draft.removed.contains(tag))
        m_draft.removed.removeAll(tag);
    else
        m_draft.added << tag;
    m_field->clear();
    showChips();
    emit edited();
}

void TagEditor::remove(const QString &tag)
{
    if (m_draft.added.contains(tag))
        m_draft.added.removeAll(tag);
    else
        m_draft.removed << tag;
    showChips();
    emit edited();
}

void TagEditor::showChips()
{
    while (auto *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be the sender
        delete item;
    }
    const auto tags = m_draft.tags();
    for (const auto &tag : tags) {
        auto *chip = makeChip(tag);
        m_chips->addWidget(chip);
        chip->show();
    }
    if (tags.isEmpty()) {
        auto *none = new PlainLabel(tr("No tags"), m_chipArea);
        none->setForegroundRole(QPalette::PlaceholderText);
        m_chips->addWidget(none);
        none->show();
    }
    m_chipArea->updateGeometry();
}

QWidget *TagEditor::makeChip(const QString &tag)
{
    auto *chip = new Chip(m_chipArea);
    auto *label = new ElidedLabel(tag, chip);
    auto font = label->font();
    font.setBold(m_draft.added.contains(tag)); // not saved yet
    label->setFont(font);
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(10, 2, m_isEditable ? 4 : 10, 2);
    row->setSpacing(2);
    row->addWidget(label);
    if (!m_isEditable)
        return chip;
    auto *close = new QToolButton(chip);
    close->setIcon(icon("window-close"));
    close->setIconSize({ 12, 12 });
    close->setFixedSize(18, 18);
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Remove the tag %1").arg(tag));
    close->setToolTip(plainToolTip(close->accessibleName()));
    connect(close, &QToolButton::clicked, this, [this, tag] { remove(tag); });
    row->addWidget(close);
    return chip;
}

} // namespace cirro
