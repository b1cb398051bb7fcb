// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions/operationitem.h"

#include "store/valuetext.h"

#include <algorithm>

namespace cirro {

using namespace Qt::StringLiterals;

bool isFinal(Operations::State state)
{
    return state != Operations::State::Queued && state != Operations::State::Running;
}

bool isProblem(Operations::State state)
{
    return state == Operations::State::Failed || state == Operations::State::OutcomeUnknown;
}

Operations::State endOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::OutcomeUnknown:
        return Operations::State::OutcomeUnknown;
    case Error::Kind::Cancelled:
        return Operations::State::Cancelled;
    default:
        return Operations::State::Failed;
    }
}

qint64 Operations::Item::moved() const
{
    qint64 sum = bytesDone;
    for (const auto &child : children) {
        if (child->state == State::Running && child->progress.isBytes)
            sum += child->progress.done;
    }
    return sum;
}

qint64 Operations::Item::allSpeed() const
{
    qint64 sum = speed;
    for (const auto &child : children)
        sum += child->state == State::Running ? child->speed : 0;
    return sum;
}

bool Operations::Item::canRetry() const
{
    return canRun()
        || std::any_of(children.begin(), children.end(), [](const auto &i) { return i->canRun(); });
}

int Operations::Item::percent() const
{
    if (state == State::Done)
        return 100;
    qint64 done = progress.done;
    qint64 all = progress.total;
    if (isGroup) {
        const bool bytes = movesBytes && bytesTotal > 0;
        done = bytes ? moved() : total - count(State::Queued) - count(State::Running);
        all = isSealed ? (bytes ? bytesTotal : total) : -1;
    }
    return all > 0 ? int(std::clamp<qint64>(done * 100 / all, 0, 100)) : -1;
}

qint64 Operations::Item::remaining() const
{
    const qint64 left = !isGroup ? progress.total - progress.done
        : isSealed               ? bytesTotal - moved()
                                 : -1;
    const qint64 rate = allSpeed();
    return state == State::Running && rate > 0 && left >= 0 ? left / rate : -1;
}

QString Operations::Item::stateText() const
{
    if (isGroup && total > 0) {
        const int failed = count(State::Failed) + count(State::OutcomeUnknown);
        const int cancelled = count(State::Cancelled);
        auto text = Operations::tr("%1 of %2").arg(count(State::Done)).arg(total);
        if (failed > 0)
            text = Operations::tr("%1, %n failed", nullptr, failed).arg(text);
        if (cancelled > 0)
            text = Operations::tr("%1, %n cancelled", nullptr, cancelled).arg(text);
        return text;
    }
    switch (state) {
    case State::Queued:
        return Operations::tr("Waiting");
    case State::Running:
        return progress.note.isEmpty() ? Operations::tr("Running") : progress.note;
    case State::Done:
        return Operations::tr("Done");
    case State::Failed:
        return Operations::tr("Failed");
    case State::Cancelled:
        return Operations::tr("Cancelled");
    case State::OutcomeUnknown:
        return Operations::tr("Outcome unknown");
    }
    return {};
}

QString Operations::Item::errorText() const
{
    if (!error)
        return note;
    auto text = error->text();
    if (!error->requestId.isEmpty())
        text += u'\n' + Operations::tr("Request %1").arg(error->requestId);
    return text;
}

QVariant Operations::Item::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return job.title;
    case Qt::ToolTipRole:
        return plainToolTip(errorText());
    case ErrorTextRole:
    case Qt::AccessibleDescriptionRole:
        return errorText();
    case Qt::AccessibleTextRole: {
        QStringList words { job.title, stateText() };
        if (const int p = percent(); state == State::Running && p >= 0)
            words << Operations::tr("%1 %").arg(p);
        if (error)
            words << error->message;
        return words.join(", "_L1);
    }
    case IdRole:
        return id;
    case StateRole:
        return QVariant::fromValue(state);
    case StateTextRole:
        return stateText();
    case IconRole:
        return job.icon.isEmpty() && job.schema ? u"resource/"_s + job.schema->key() : job.icon;
    case WhereRole:
        return job.where;
    case PercentRole:
        return percent();
    case DoneRole:
        return !isGroup ? progress.done : movesBytes ? moved() : count(State::Done);
    case TotalRole:
        return !isGroup ? progress.total : movesBytes ? bytesTotal : total;
    case IsBytesRole:
    case IsTransferRole:
        return isGroup ? movesBytes : progress.isBytes || job.size >= 0;
    case SpeedRole:
        return allSpeed();
    case RemainingRole:
        return remaining();
    case StartedRole:
        return started;
    case FinishedRole:
        return finished;
    case NoteRole:
        return note;
    case ErrorRole:
        return error ? QVariant::fromValue(*error) : QVariant();
    case CanCancelRole:
        return !isFinal(state);
    case CanRetryRole:
        return canRetry();
    case CanReopenRole:
        return canReopen();
    case PlaceKeyRole:
        return job.placeKey;
    default:
        return {};
    }
}

} // namespace cirro
