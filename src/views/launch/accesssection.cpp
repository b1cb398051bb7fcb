// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/launch/accesssection.h"

#include "actions/choices.h"
#include "actions/keypairs.h"
#include "views/inputs/resourcecombo.h"
#include "views/questiondialog.h"

#include "ui_launchaccess.h"

#include <QFile>
#include <QFileDialog>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

// Somewhat more than nova takes, so that the length can be told.
constexpr qint64 MostFileBytes = 1024 * 1024;

//! The text that \a bytes are, if they are one.
std::optional<QString> textOf(const QByteArray &bytes)
{
    const auto text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes || bytes.contains('\0') || bytes.contains('\r'))
        return std::nullopt;
    return text;
}

} // namespace

AccessSection::AccessSection(LaunchStatePtr state, QWidget *parent)
    : LaunchSection(std::move(state), tr("Access"), parent)
    , m_ui(std::make_unique<Ui::LaunchAccess>())
    , m_keypair(new ResourceCombo(
          { .name = u"keypair"_s,
            .label = tr("Key pair"),
            .choice = { .place = listOf<Keypair>(context()), .none = tr("No key pair") } },
          context().store, this))
{
    auto *form = new QWidget(this);
    m_ui->setupUi(form);
    body()->addWidget(form);
    m_ui->keyLine->insertWidget(0, m_keypair, 1);
    m_ui->keyLabel->setBuddy(m_keypair);
    setTabOrder(m_keypair->focusProxy(), m_ui->newKey);
    m_ui->binary->hide();
    for (auto *label : { m_ui->binary, m_ui->length })
        label->setForegroundRole(QPalette::PlaceholderText);
    connect(m_keypair, &InputField::changed, this, &LaunchSection::changed);
    connect(m_ui->newKey, &QPushButton::clicked, this,
            [this] { addKeypair(tr("New key pair"), newKeypairInputs, newKeypairJob); });
    connect(m_ui->importKey, &QPushButton::clicked, this,
            [this] { addKeypair(tr("Import public key"), importKeypairInputs, importKeypairJob); });
    connect(m_ui->userData, &QPlainTextEdit::textChanged, this, [this] {
        showLength();
        emit changed();
    });
    connect(m_ui->clearUserData, &QPushButton::clicked, this, [this] { setUserData({}); });
    connect(m_ui->loadUserData, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(window(), tr("User data"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &AccessSection::loadUserData);
        dialog->open();
    });
    showLength();
}

AccessSection::~AccessSection() = default;

void AccessSection::addKeypair(const QString &title, MakeInputs inputs, MakeJob job)
{
    const Question question {
        .title = title, .verb = title, .inputs = inputs(context()), .store = context().store
    };
    QuestionDialog::ask(question, this, [this, job](const std::optional<Inputs> &answers) {
        if (!answers)
            return;
        auto answered = context();
        answered.inputs = *answers;
        const auto name = (*answers)[u"name"_s].toString().trimmed();
        const auto id = answered.operations->start(job(answered));
        connect(answered.operations, &Operations::finished, this,
                [this, id, name](quint64 finished, Operations::State how) {
                    if (finished == id && how == Operations::State::Done) {
                        m_keypair->setValue(name);
                        emit changed();
                    }
                });
    });
}

void AccessSection::loadUserData(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        m_ui->length->setText(tr("The file cannot be read: %1").arg(file.errorString()));
        return;
    }
    setUserData(file.read(MostFileBytes));
}

void AccessSection::setUserData(const QByteArray &bytes)
{
    const auto text = textOf(bytes);
    m_bytes = text ? QByteArray() : bytes;
    m_ui->userData->setPlainText(text.value_or(QString()));
    m_ui->userData->setVisible(text.has_value());
    m_ui->binary->setVisible(!text);
    m_ui->binary->setText(tr("A file that is no text, %n byte(s).", nullptr, int(bytes.size())));
    showLength();
    emit changed();
}

QByteArray AccessSection::userData() const
{
    return m_bytes.isEmpty() ? m_ui->userData->toPlainText().toUtf8() : m_bytes;
}

void AccessSection::showLength()
{
    const auto length = ServerLaunch::encodedSize(userData());
    const bool isOver = length > ServerLaunch::MostEncodedUserData;
    const QLocale locale;
    m_ui->clearUserData->setEnabled(length > 0);
    m_ui->length->setText(
        tr("%1 of %2 bytes when sent. Kept while the program runs, never in a "
           "file: it may hold secrets.")
            .arg(locale.toString(length), locale.toString(ServerLaunch::MostEncodedUserData)));
    m_ui->length->setForegroundRole(isOver ? QPalette::WindowText : QPalette::PlaceholderText);
}

void AccessSection::fill(const LaunchOrder &order)
{
    m_keypair->setValue(order.server.keyName);
    setUserData(order.server.userData);
}

void AccessSection::take(LaunchOrder &order) const
{
    order.server.keyName = m_keypair->value().toString();
    order.server.userData = userData();
}

} // namespace cirro
