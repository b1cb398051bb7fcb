// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/keyfile.h"

#include "actions/actionspec.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 MostKeyBytes = 64 * 1024;

Error local(const QString &message, const QString &advice = {}, const QString &detail = {})
{
    return { .kind = Error::Kind::Local, .message = message, .advice = advice, .detail = detail };
}

//! Runs ssh-keygen; letting go of it ends the program and removes its folder.
class KeyMaker final : public Step<MadeKey>
{
public:
    KeyMaker(QString comment, QString program)
        : m_comment(std::move(comment))
        , m_program(std::move(program))
    {
    }

    ~KeyMaker() override
    {
        m_process.disconnect(&m_home);
        if (m_process.state() != QProcess::NotRunning)
            m_process.kill();
    }

    void start() override
    {
        const auto program = QStandardPaths::findExecutable(m_program);
        if (program.isEmpty())
            return finish(local(Action::tr("The program %1 is not there.").arg(m_program),
                                Action::tr("Install the package openssh-client.")));
        if (!m_folder.isValid())
            return finish(local(Action::tr("There is no place for temporary files."), {},
                                m_folder.errorString()));
        QObject::connect(&m_process, &QProcess::finished, &m_home,
                         [this](int code, QProcess::ExitStatus how) {
                             take(how == QProcess::NormalExit && code == 0);
                         });
        QObject::connect(&m_process, &QProcess::errorOccurred, &m_home,
                         [this](QProcess::ProcessError error) {
                             if (error == QProcess::FailedToStart)
                                 take(false);
                         });
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardInputFile(QProcess::nullDevice()); // nobody answers questions
        m_process.start(program,
                        { u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-C"_s, m_comment,
                          u"-f"_s, keyPath() });
    }

private:
    QString keyPath() const { return m_folder.filePath(u"key"_s); }

    void take(bool isMade)
    {
        QFile privateKey(keyPath());
        QFile publicKey(keyPath() + u".pub"_s);
        if (!isMade || !privateKey.open(QIODevice::ReadOnly)
            || !publicKey.open(QIODevice::ReadOnly))
            return finish(local(Action::tr("%1 could not make a key.").arg(m_program), {},
                                QString::fromLocal8Bit(m_process.readAll()).trimmed()));
        finish(MadeKey { Secret::fromUtf8(privateKey.read(MostKeyBytes)),
                         QString::fromUtf8(publicKey.read(MostKeyBytes)).trimmed() });
    }

    QString m_comment;
    QString m_program;
    QTemporaryDir m_folder; // only its owner may look into it
    QProcess m_process;
    QObject m_home;
};

//! The type that the blob of a key says it is of.
QByteArray typeIn(const QByteArray &blob)
{
    QDataStream stream(blob);
    QByteArray type;
    quint32 size = 0;
    stream >> size;
    if (size > 64 || stream.status() != QDataStream::Ok)
        return {};
    type.resize(int(size));
    return stream.readRawData(type.data(), int(size)) == int(size) ? type : QByteArray();
}

} // namespace

Call<MadeKey> makeKey(const QString &comment, const QString &program)
{
    return Call<MadeKey>(std::make_unique<KeyMaker>(comment, program));
}

Result<void> savePrivateKey(const QString &path, const Secret &privateKey)
{
    QFile file(path);
    const auto failed = [&] {
        return local(Action::tr("The private key cannot be saved as %1.").arg(path),
                     Action::tr("Choose another file."), file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return failed();
    const auto bytes = privateKey.revealBytes();
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    const auto error = failed();
    file.remove();
    return error;
}

QString wholePath(const QString &typed)
{
    const auto path = typed.trimmed();
    return path.startsWith("~/"_L1) ? QDir::home().filePath(path.mid(2)) : path;
}

QString publicKeyFault(const QString &text)
{
    const auto line = text.trimmed();
    if (line.isEmpty())
        return Action::tr("Paste a public key, or fill it in from a file.");
    if (line.contains("PRIVATE KEY"_L1))
        return Action::tr("This is a private key, which is for you alone. The public one stands in "
                          "the file that ends in .pub.");
    if (line.contains(u'\n'))
        return Action::tr("A public key is one line.");
    const auto parts = line.split(u' ', Qt::SkipEmptyParts);
    const auto blob = QByteArray::fromBase64Encoding(parts.value(1).toLatin1(),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (!blob || typeIn(*blob).isEmpty() || typeIn(*blob) != parts.first().toLatin1())
        return Action::tr("This is no public key. One looks like “ssh-ed25519 AAAA… name”.");
    return {};
}

} // namespace cirro
