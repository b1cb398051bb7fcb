// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/details/savetext.h"

#include "actions/actionspec.h"
#include "actions/newfile.h"
#include "actions/safenames.h"
#include "actions/worker.h"

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

Result<Outcome> write(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const auto file = NewFile::create(folder, { name });
    if (!file)
        return file.error();
    if ((*file)->device()->write(bytes) != bytes.size())
        return Error {
            Error::Kind::Local,
            Action::tr("%1 cannot be written: %2").arg(name, (*file)->device()->errorString())
        };
    const auto saved = (*file)->commit();
    if (!saved)
        return saved.error();
    return Outcome { .note = *saved == name ? QString() : Action::tr("Saved as %1").arg(*saved) };
}

} // namespace

Job saveTextJob(const QString &folder, const QString &name, const QString &text)
{
    Job job { .icon = u"document-save"_s };
    job.run = [folder, name, text](const Report &) {
        return inWorker<Outcome>([folder, name, text](const std::atomic_bool &) {
            return write(folder, name, text.toUtf8());
        });
    };
    return job;
}

QString savedName(const QString &name, const QString &suffix)
{
    return SafeNames::part(name) + u'.' + suffix;
}

} // namespace cirro
