// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sdk/proxy.h"
#include "sdk/proxytext.h"

// How Proxy waits for what a service does in its own time.

namespace cirro {

using namespace Qt::StringLiterals;

namespace {

//! Why a resource is in a failure state, in the service's words, wherever it puts them.
QString reasonOf(const Resource &resource)
{
    const auto &raw = resource.raw();
    for (const auto &key : { u"fault"_s, u"error"_s }) {
        if (const auto message = raw.value(key).toObject().value(u"message"_s); message.isString())
            return message.toString();
    }
    for (const auto &key : { u"stack_status_reason"_s, u"status_reason"_s, u"fail_reason"_s,
                             u"last_error"_s, u"status_message"_s }) {
        if (const auto text = raw.value(key); text.isString())
            return text.toString();
    }
    return {};
}

Error failedIn(const Resource &resource, const QString &status)
{
    return Error { .kind = Error::Kind::Failed,
                   .message
                   = ProxyText::tr("%1 ended in the state %2.").arg(resource.name(), status),
                   .detail = reasonOf(resource),
                   .sent = Error::Sent::Yes };
}

bool among(const QStringList &words, const QString &word)
{
    return words.contains(word, Qt::CaseInsensitive);
}

} // namespace

Call<Resource> Proxy::waitForStatus(const Resource &resource, const QString &status,
                                    const WaitOptions &options) const
{
    const auto &schema = resource.schema();
    const auto statusOf = [attribute = options.attribute](const Resource &r) {
        return attribute ? r.value(attribute).toString() : r.status();
    };
    if (statusOf(resource).compare(status, Qt::CaseInsensitive) == 0)
        return Call<Resource>(Result<Resource>(resource));
    return until<Resource>(
        [proxy = *this, &schema, id = resource.id(), parts = resource.uriParts()] {
            return proxy.retrieve(schema, id, parts);
        },
        [statusOf, status, options](const Resource &now) -> Result<bool> {
            if (options.progress)
                options.progress(now.value("progress").toInt());
            const auto word = statusOf(now);
            if (word.compare(status, Qt::CaseInsensitive) == 0)
                return true;
            if (among(options.failures, word))
                return failedIn(now, word);
            return false;
        },
        options.pace.value_or(this->options().pace));
}

Call<void> Proxy::waitForDelete(const Resource &resource, const WaitOptions &options) const
{
    const auto &schema = resource.schema();
    const QStringList gone { u"DELETED"_s, u"SOFT_DELETED"_s };
    return until<Resource>(
               [proxy = *this, &schema, id = resource.id(), parts = resource.uriParts()] {
                   return proxy.retrieve(schema, id, parts);
               },
               [gone, options](const Resource &now) -> Result<bool> {
                   if (among(options.failures, now.status()))
                       return failedIn(now, now.status());
                   return among(gone, now.status());
               },
               options.pace.value_or(this->options().pace))
        .then([](const Resource &) {})
        .orElse([](const Error &error) -> Result<void> {
            if (error.kind == Error::Kind::NotFound)
                return {};
            return error;
        });
}

} // namespace cirro
