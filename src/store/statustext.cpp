// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statustext.h"

#include <QCoreApplication>
#include <QHash>

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

struct Meaning
{
    const char *word; // folded: upper case, underscores
    const char *text;
    Tone tone;
    bool inTransition;
};

// clang-format off
constexpr Meaning statuses[] = {
    // compute
    {"ACTIVE",             QT_TRANSLATE_NOOP("cirro::StatusText", "Active"),              Tone::Good,    false},
    {"BUILD",              QT_TRANSLATE_NOOP("cirro::StatusText", "Building"),            Tone::Busy,    true},
    {"SHUTOFF",            QT_TRANSLATE_NOOP("cirro::StatusText", "Stopped"),             Tone::Neutral, false},
    {"ERROR",              QT_TRANSLATE_NOOP("cirro::StatusText", "Error"),               Tone::Error,   false},
    {"PAUSED",             QT_TRANSLATE_NOOP("cirro::StatusText", "Paused"),              Tone::Neutral, false},
    {"SUSPENDED",          QT_TRANSLATE_NOOP("cirro::StatusText", "Suspended"),           Tone::Neutral, false},
    {"REBOOT",             QT_TRANSLATE_NOOP("cirro::StatusText", "Rebooting"),           Tone::Busy,    true},
    {"HARD_REBOOT",        QT_TRANSLATE_NOOP("cirro::StatusText", "Rebooting hard"),      Tone::Busy,    true},
    {"PASSWORD",           QT_TRANSLATE_NOOP("cirro::StatusText", "Setting password"),    Tone::Busy,    true},
    {"REBUILD",            QT_TRANSLATE_NOOP("cirro::StatusText", "Rebuilding"),          Tone::Busy,    true},
    {"MIGRATING",          QT_TRANSLATE_NOOP("cirro::StatusText", "Migrating"),           Tone::Busy,    true},
    {"RESIZE",             QT_TRANSLATE_NOOP("cirro::StatusText", "Resizing"),            Tone::Busy,    true},
    {"VERIFY_RESIZE",      QT_TRANSLATE_NOOP("cirro::StatusText", "Resize to confirm"),   Tone::Warning, false},
    {"REVERT_RESIZE",      QT_TRANSLATE_NOOP("cirro::StatusText", "Reverting resize"),    Tone::Busy,    true},
    {"RESCUE",             QT_TRANSLATE_NOOP("cirro::StatusText", "Rescue"),              Tone::Warning, false},
    {"SHELVED",            QT_TRANSLATE_NOOP("cirro::StatusText", "Shelved"),             Tone::Neutral, false},
    {"SHELVED_OFFLOADED",  QT_TRANSLATE_NOOP("cirro::StatusText", "Shelved, offloaded"),  Tone::Neutral, false},
    {"SOFT_DELETED",       QT_TRANSLATE_NOOP("cirro::StatusText", "Soft deleted"),        Tone::Warning, false},
    {"DELETED",            QT_TRANSLATE_NOOP("cirro::StatusText", "Deleted"),             Tone::Neutral, false},
    {"UNKNOWN",            QT_TRANSLATE_NOOP("cirro::StatusText", "Unknown"),             Tone::Warning, false},
    {"TERMINATED",         QT_TRANSLATE_NOOP("cirro::StatusText", "Deleted"),             Tone::Neutral, false},
    {"RESIZED",            QT_TRANSLATE_NOOP("cirro::StatusText", "Resize to confirm"),   Tone::Warning, false},
    {"RESCUED",            QT_TRANSLATE_NOOP("cirro::StatusText", "Rescue"),              Tone::Warning, false},
    // migrations of compute
    {"ACCEPTED",           QT_TRANSLATE_NOOP("cirro::StatusText", "Accepted"),            Tone::Busy,    true},
    {"PRE_MIGRATING",      QT_TRANSLATE_NOOP("cirro::StatusText", "Preparing"),           Tone::Busy,    true},
    {"PREPARING",          QT_TRANSLATE_NOOP("cirro::StatusText", "Preparing"),           Tone::Busy,    true},
    {"POST_MIGRATING",     QT_TRANSLATE_NOOP("cirro::StatusText", "Finishing"),           Tone::Busy,    true},
    {"FINISHED",           QT_TRANSLATE_NOOP("cirro::StatusText", "Finished"),            Tone::Good,    false},
    {"DONE",               QT_TRANSLATE_NOOP("cirro::StatusText", "Done"),                Tone::Good,    false},
    {"CONFIRMING",         QT_TRANSLATE_NOOP("cirro::StatusText", "Confirming"),          Tone::Busy,    true},
    {"CONFIRMED",          QT_TRANSLATE_NOOP("cirro::StatusText", "Confirmed"),           Tone::Good,    false},
    {"REVERTING",          QT_TRANSLATE_NOOP("cirro::StatusText", "Reverting"),           Tone::Busy,    true},
    {"REVERTED",           QT_TRANSLATE_NOOP("cirro::StatusText", "Reverted"),            Tone::Neutral, false},
    {"CANCELLED",          QT_TRANSLATE_NOOP("cirro::StatusText", "Cancelled"),           Tone::Neutral, false},
    // block storage, shared file systems
    {"AVAILABLE",          QT_TRANSLATE_NOOP("cirro::StatusText", "Available"),           Tone::Good,    false},
    {"IN_USE",             QT_TRANSLATE_NOOP("cirro::StatusText", "In use"),              Tone::Good,    false},
    {"CREATING",           QT_TRANSLATE_NOOP("cirro::StatusText", "Creating"),            Tone::Busy,    true},
    {"DELETING",           QT_TRANSLATE_NOOP("cirro::StatusText", "Deleting"),            Tone::Busy,    true},
    {"ATTACHING",          QT_TRANSLATE_NOOP("cirro::StatusText", "Attaching"),           Tone::Busy,    true},
    {"DETACHING",          QT_TRANSLATE_NOOP("cirro::StatusText", "Detaching"),           Tone::Busy,    true},
    {"EXTENDING",          QT_TRANSLATE_NOOP("cirro::StatusText", "Extending"),           Tone::Busy,    true},
    {"RETYPING",           QT_TRANSLATE_NOOP("cirro::StatusText", "Changing type"),       Tone::Busy,    true},
    {"DOWNLOADING",        QT_TRANSLATE_NOOP("cirro::StatusText", "Downloading"),         Tone::Busy,    true},
    {"UPLOADING",          QT_TRANSLATE_NOOP("cirro::StatusText", "Uploading"),           Tone::Busy,    true},
    {"BACKING_UP",         QT_TRANSLATE_NOOP("cirro::StatusText", "Backing up"),          Tone::Busy,    true},
    {"RESTORING_BACKUP",   QT_TRANSLATE_NOOP("cirro::StatusText", "Restoring backup"),    Tone::Busy,    true},
    {"AWAITING_TRANSFER",  QT_TRANSLATE_NOOP("cirro::StatusText", "Awaiting transfer"),   Tone::Warning, false},
    {"MAINTENANCE",        QT_TRANSLATE_NOOP("cirro::StatusText", "Maintenance"),         Tone::Warning, false},
    {"RESERVED",           QT_TRANSLATE_NOOP("cirro::StatusText", "Reserved"),            Tone::Neutral, false},
    // image
    {"QUEUED",             QT_TRANSLATE_NOOP("cirro::StatusText", "Queued"),              Tone::Neutral, false},
    {"SAVING",             QT_TRANSLATE_NOOP("cirro::StatusText", "Saving"),              Tone::Busy,    true},
    {"IMPORTING",          QT_TRANSLATE_NOOP("cirro::StatusText", "Importing"),           Tone::Busy,    true},
    {"KILLED",             QT_TRANSLATE_NOOP("cirro::StatusText", "Killed"),              Tone::Error,   false},
    {"DEACTIVATED",        QT_TRANSLATE_NOOP("cirro::StatusText", "Deactivated"),         Tone::Neutral, false},
    {"PENDING_DELETE",     QT_TRANSLATE_NOOP("cirro::StatusText", "Pending delete"),      Tone::Warning, false},
    // network, load balancer, dns
    {"DOWN",               QT_TRANSLATE_NOOP("cirro::StatusText", "Down"),                Tone::Neutral, false},
    {"UP",                 QT_TRANSLATE_NOOP("cirro::StatusText", "Up"),                  Tone::Good,    false},
    {"ONLINE",             QT_TRANSLATE_NOOP("cirro::StatusText", "Online"),              Tone::Good,    false},
    {"OFFLINE",            QT_TRANSLATE_NOOP("cirro::StatusText", "Offline"),             Tone::Neutral, false},
    {"DEGRADED",           QT_TRANSLATE_NOOP("cirro::StatusText", "Degraded"),            Tone::Warning, false},
    {"NO_MONITOR",         QT_TRANSLATE_NOOP("cirro::StatusText", "No monitor"),          Tone::Neutral, false},
    {"PENDING",            QT_TRANSLATE_NOOP("cirro::StatusText", "Pending"),             Tone::Busy,    true},
    {"PENDING_CREATE",     QT_TRANSLATE_NOOP("cirro::StatusText", "Creating"),            Tone::Busy,    true},
    {"PENDING_UPDATE",     QT_TRANSLATE_NOOP("cirro::StatusText", "Updating"),            Tone::Busy,    true},
    // bare metal, orchestration, others
    {"ENABLED",            QT_TRANSLATE_NOOP("cirro::StatusText", "Enabled"),             Tone::Good,    false},
    {"DISABLED",           QT_TRANSLATE_NOOP("cirro::StatusText", "Disabled"),            Tone::Neutral, false},
    {"RUNNING",            QT_TRANSLATE_NOOP("cirro::StatusText", "Running"),             Tone::Good,    false},
    {"STOPPED",            QT_TRANSLATE_NOOP("cirro::StatusText", "Stopped"),             Tone::Neutral, false},
    {"FAILED",             QT_TRANSLATE_NOOP("cirro::StatusText", "Failed"),              Tone::Error,   false},
    {"COMPLETED",          QT_TRANSLATE_NOOP("cirro::StatusText", "Completed"),           Tone::Good,    false},
};

// What nova's task states are called; a task is always a transition.
constexpr Meaning tasks[] = {
    {"SCHEDULING",                     QT_TRANSLATE_NOOP("cirro::StatusText", "Scheduling"),          Tone::Busy, true},
    {"BLOCK_DEVICE_MAPPING",           QT_TRANSLATE_NOOP("cirro::StatusText", "Preparing disks"),     Tone::Busy, true},
    {"NETWORKING",                     QT_TRANSLATE_NOOP("cirro::StatusText", "Preparing network"),   Tone::Busy, true},
    {"SPAWNING",                       QT_TRANSLATE_NOOP("cirro::StatusText", "Spawning"),            Tone::Busy, true},
    {"IMAGE_SNAPSHOT",                 QT_TRANSLATE_NOOP("cirro::StatusText", "Taking snapshot"),     Tone::Busy, true},
    {"IMAGE_SNAPSHOT_PENDING",         QT_TRANSLATE_NOOP("cirro::StatusText", "Taking snapshot"),     Tone::Busy, true},
    {"IMAGE_PENDING_UPLOAD",           QT_TRANSLATE_NOOP("cirro::StatusText", "Uploading snapshot"),  Tone::Busy, true},
    {"IMAGE_UPLOADING",                QT_TRANSLATE_NOOP("cirro::StatusText", "Uploading snapshot"),  Tone::Busy, true},
    {"IMAGE_BACKUP",                   QT_TRANSLATE_NOOP("cirro::StatusText", "Backing up"),          Tone::Busy, true},
    {"UPDATING_PASSWORD",              QT_TRANSLATE_NOOP("cirro::StatusText", "Setting password"),    Tone::Busy, true},
    {"RESIZE_PREP",                    QT_TRANSLATE_NOOP("cirro::StatusText", "Preparing resize"),    Tone::Busy, true},
    {"RESIZE_MIGRATING",               QT_TRANSLATE_NOOP("cirro::StatusText", "Resizing"),            Tone::Busy, true},
    {"RESIZE_MIGRATED",                QT_TRANSLATE_NOOP("cirro::StatusText", "Resizing"),            Tone::Busy, true},
    {"RESIZE_FINISH",                  QT_TRANSLATE_NOOP("cirro::StatusText", "Finishing resize"),    Tone::Busy, true},
    {"RESIZE_REVERTING",               QT_TRANSLATE_NOOP("cirro::StatusText", "Reverting resize"),    Tone::Busy, true},
    {"RESIZE_CONFIRMING",              QT_TRANSLATE_NOOP("cirro::StatusText", "Confirming resize"),   Tone::Busy, true},
    {"REBOOTING",                      QT_TRANSLATE_NOOP("cirro::StatusText", "Rebooting"),           Tone::Busy, true},
    {"REBOOT_PENDING",                 QT_TRANSLATE_NOOP("cirro::StatusText", "Rebooting"),           Tone::Busy, true},
    {"REBOOT_STARTED",                 QT_TRANSLATE_NOOP("cirro::StatusText", "Rebooting"),           Tone::Busy, true},
    {"REBOOTING_HARD",                 QT_TRANSLATE_NOOP("cirro::StatusText", "Rebooting hard"),      Tone::Busy, true},
    {"REBOOT_PENDING_HARD",            QT_TRANSLATE_NOOP("cirro::StatusText", "Rebooting hard"),      Tone::Busy, true},
    {"REBOOT_STARTED_HARD",            QT_TRANSLATE_NOOP("cirro::StatusText", "Rebooting hard"),      Tone::Busy, true},
    {"PAUSING",                        QT_TRANSLATE_NOOP("cirro::StatusText", "Pausing"),             Tone::Busy, true},
    {"UNPAUSING",                      QT_TRANSLATE_NOOP("cirro::StatusText", "Unpausing"),           Tone::Busy, true},
    {"SUSPENDING",                     QT_TRANSLATE_NOOP("cirro::StatusText", "Suspending"),          Tone::Busy, true},
    {"RESUMING",                       QT_TRANSLATE_NOOP("cirro::StatusText", "Resuming"),            Tone::Busy, true},
    {"POWERING_OFF",                   QT_TRANSLATE_NOOP("cirro::StatusText", "Powering off"),        Tone::Busy, true},
    {"POWERING_ON",                    QT_TRANSLATE_NOOP("cirro::StatusText", "Powering on"),         Tone::Busy, true},
    {"RESCUING",                       QT_TRANSLATE_NOOP("cirro::StatusText", "Rescuing"),            Tone::Busy, true},
    {"UNRESCUING",                     QT_TRANSLATE_NOOP("cirro::StatusText", "Unrescuing"),          Tone::Busy, true},
    {"REBUILDING",                     QT_TRANSLATE_NOOP("cirro::StatusText", "Rebuilding"),          Tone::Busy, true},
    {"REBUILD_BLOCK_DEVICE_MAPPING",   QT_TRANSLATE_NOOP("cirro::StatusText", "Rebuilding"),          Tone::Busy, true},
    {"REBUILD_SPAWNING",               QT_TRANSLATE_NOOP("cirro::StatusText", "Rebuilding"),          Tone::Busy, true},
    {"MIGRATING",                      QT_TRANSLATE_NOOP("cirro::StatusText", "Migrating"),           Tone::Busy, true},
    {"DELETING",                       QT_TRANSLATE_NOOP("cirro::StatusText", "Deleting"),            Tone::Busy, true},
    {"SOFT_DELETING",                  QT_TRANSLATE_NOOP("cirro::StatusText", "Deleting"),            Tone::Busy, true},
    {"RESTORING",                      QT_TRANSLATE_NOOP("cirro::StatusText", "Restoring"),           Tone::Busy, true},
    {"SHELVING",                       QT_TRANSLATE_NOOP("cirro::StatusText", "Shelving"),            Tone::Busy, true},
    {"SHELVING_IMAGE_PENDING_UPLOAD",  QT_TRANSLATE_NOOP("cirro::StatusText", "Shelving"),            Tone::Busy, true},
    {"SHELVING_IMAGE_UPLOADING",       QT_TRANSLATE_NOOP("cirro::StatusText", "Shelving"),            Tone::Busy, true},
    {"SHELVING_OFFLOADING",            QT_TRANSLATE_NOOP("cirro::StatusText", "Offloading"),          Tone::Busy, true},
    {"UNSHELVING",                     QT_TRANSLATE_NOOP("cirro::StatusText", "Unshelving"),          Tone::Busy, true},
    // a live migration under way
    {"QUEUED",                         QT_TRANSLATE_NOOP("cirro::StatusText", "Queued"),              Tone::Busy, true},
    {"PREPARING",                      QT_TRANSLATE_NOOP("cirro::StatusText", "Preparing"),           Tone::Busy, true},
    {"RUNNING",                        QT_TRANSLATE_NOOP("cirro::StatusText", "Running"),             Tone::Busy, true},
    {"POST_MIGRATING",                 QT_TRANSLATE_NOOP("cirro::StatusText", "Finishing"),           Tone::Busy, true},
};
// clang-format on

QString folded(QString word)
{
    return word.toUpper().replace(u'-', u'_').replace(u' ', u'_');
}

using Meanings = QHash<QString, const Meaning *>;

template <size_t N>
Meanings byWord(const Meaning (&table)[N])
{
    Meanings hash;
    for (const auto &meaning : table)
        hash.insert(QString::fromLatin1(meaning.word), &meaning);
    return hash;
}

const Meaning *meaningOfStatus(const QString &word)
{
    static const auto known = byWord(statuses);
    return known.value(folded(word));
}

const Meaning *meaningOfTask(const QString &word)
{
    static const auto known = byWord(tasks);
    return known.value(folded(word));
}

//! As the cloud says it, but not shouted: "SOME_STATE" becomes "Some state".
QString plain(const QString &word)
{
    auto text = word == word.toUpper() ? word.toLower() : word;
    text.replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString translated(const Meaning &meaning)
{
    return QCoreApplication::translate("cirro::StatusText", meaning.text);
}

} // namespace

StatusText::StatusText(const Resource &resource)
    : StatusText(resource.status(),
                 resource.schema().kind().taskKey
                     ? resource.value(resource.schema().kind().taskKey).toString()
                     : QString())
{
}

StatusText::StatusText(const QString &status, const QString &task)
{
    if (!task.isEmpty()) {
        const auto *known = meaningOfTask(task);
        m_word = known ? translated(*known) : plain(task);
        m_tone = Tone::Busy;
        m_inTransition = true;
        return;
    }
    if (status.isEmpty())
        return;
    if (const auto *known = meaningOfStatus(status)) {
        m_word = translated(*known);
        m_tone = known->tone;
        m_inTransition = known->inTransition;
        return;
    }
    // Families of words: heat (CREATE_IN_PROGRESS ...), cinder and manila (error_deleting ...),
    // octavia.
    m_word = plain(status);
    const auto word = folded(status);
    if (word.endsWith("_IN_PROGRESS"_L1)) {
        m_tone = Tone::Busy;
        m_inTransition = true;
    } else if (word.endsWith("_FAILED"_L1) || word.startsWith("ERROR_"_L1)) {
        m_tone = Tone::Error;
    } else if (word.endsWith("_COMPLETE"_L1)) {
        m_tone = Tone::Good;
    }
}

} // namespace cirro
