// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "democloud/fault.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cirro::demo {

namespace {
QString computeKey(int status)
{
    switch (status) {
    case 400:
        return u"badRequest"_s;
    case 401:
        return u"unauthorized"_s;
    case 403:
        return u"forbidden"_s;
    case 404:
        return u"itemNotFound"_s;
    case 405:
        return u"badMethod"_s;
    case 409:
        return u"conflictingRequest"_s;
    case 413:
        return u"overLimit"_s;
    case 415:
        return u"badMediaType"_s;
    case 429:
        return u"overLimit"_s;
    case 501:
        return u"notImplemented"_s;
    case 503:
        return u"serviceUnavailable"_s;
    default:
        return u"computeFault"_s;
    }
}
} // namespace

QString reasonPhrase(int status)
{
    switch (status) {
    case 300:
        return u"Multiple Choices"_s;
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    case 406:
        return u"Not Acceptable"_s;
    case 409:
        return u"Conflict"_s;
    case 411:
        return u"Length Required"_s;
    case 412:
        return u"Precondition Failed"_s;
    case 413:
        return u"Request Entity Too Large"_s;
    case 415:
        return u"Unsupported Media Type"_s;
    case 416:
        return u"Requested Range Not Satisfiable"_s;
    case 422:
        return u"Unprocessable Entity"_s;
    case 429:
        return u"Too Many Requests"_s;
    case 499:
        return u"Client Disconnect"_s;
    case 500:
        return u"Internal Server Error"_s;
    case 502:
        return u"Bad Gateway"_s;
    case 503:
        return u"Service Unavailable"_s;
    case 504:
        return u"Gateway Timeout"_s;
    default:
        return u"Error"_s;
    }
}

QString swiftText(int status)
{
    switch (status) {
    case 400:
        return u"The server could not comply with the request since it is either malformed "
               u"or otherwise incorrect."_s;
    case 401:
        return u"This server could not verify that you are authorized to access the document "
               u"you requested."_s;
    case 403:
        return u"Access was denied to this resource."_s;
    case 404:
        return u"The resource could not be found."_s;
    case 405:
        return u"The method is not allowed for this resource."_s;
    case 409:
        return u"There was a conflict when trying to complete your request."_s;
    case 411:
        return u"Content-Length header required."_s;
    case 412:
        return u"A precondition for this request was not met."_s;
    case 413:
        return u"The body of your request was too large for this server."_s;
    case 416:
        return u"The Range requested is not available."_s;
    case 422:
        return u"Unable to process the contained instructions"_s;
    default:
        return reasonPhrase(status);
    }
}

Answer faultAnswer(const Fault &fault, FaultShape shape, const QByteArray &requestId)
{
    Answer answer(fault.status);
    answer.headers = fault.headers;
    if (!fault.body.isNull()) {
        answer.body = fault.body;
        return answer;
    }
    const QString title = reasonPhrase(fault.status);
    const QString message = fault.message.isEmpty() ? title : fault.message;
    switch (shape) {
    case FaultShape::Identity:
        answer.json = QJsonObject { { u"error"_s,
                                      QJsonObject { { u"code"_s, fault.status },
                                                    { u"message"_s, message },
                                                    { u"title"_s, title } } } };
        break;
    case FaultShape::Compute: {
        QJsonObject told { { u"code"_s, fault.status }, { u"message"_s, message } };
        if (fault.status == 413) {
            told.insert(u"retryAfter"_s, u"0"_s);
            answer.with("Retry-After", "0");
        }
        answer.json = QJsonObject { { computeKey(fault.status), told } };
        break;
    }
    case FaultShape::Network:
        answer.json = QJsonObject {
            { u"NeutronError"_s,
              QJsonObject { { u"type"_s, fault.type.isEmpty() ? u"HTTPError"_s : fault.type },
                            { u"message"_s, message },
                            { u"detail"_s, QString() } } }
        };
        break;
    case FaultShape::Image:
        answer.json = QJsonObject { { u"message"_s, message + u"<br /><br />\n\n\n"_s },
                                    { u"code"_s, u"%1 %2"_s.arg(fault.status).arg(title) },
                                    { u"title"_s, title } };
        break;
    case FaultShape::ObjectStore:
        answer.body
            = u"<html><h1>%1</h1><p>%2</p></html>"_s
                  .arg(title, fault.message.isEmpty() ? swiftText(fault.status) : fault.message)
                  .toUtf8();
        answer.with("Content-Type", "text/html; charset=UTF-8");
        break;
    case FaultShape::Placement:
        answer.json = QJsonObject {
            { u"errors"_s,
              QJsonArray { QJsonObject { { u"status"_s, fault.status },
                                         { u"title"_s, title },
                                         { u"detail"_s, message },
                                         { u"code"_s, u"placement.undefined_code"_s },
                                         { u"request_id"_s, QString::fromLatin1(requestId) } } } }
        };
        break;
    case FaultShape::Plain:
        answer.json
            = QJsonObject { { u"faultcode"_s, fault.status < 500 ? u"Client"_s : u"Server"_s },
                            { u"faultstring"_s, message },
                            { u"debuginfo"_s, QJsonValue::Null } };
        break;
    }
    return answer;
}

} // namespace cirro::demo
