// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace cirro {

/*!
    \brief Names of objects as names of local files: whatever the cloud calls them, nothing lies
    outside the folder, nothing surprises, and two objects never become one file.

    Remembers what it gave out, compared as careless file systems do: normalised, without case.
*/
class SafeNames
{
public:
    //! The parts of the path, at least one; the last is the file. Never empty, "." or "..", never
    //! with a slash, control or bidi character, reserved name, trailing dot or blank; 255 bytes
    //! each at most.
    QStringList path(const QString &objectName);

    //! One part of a path, made safe.
    static QString part(const QString &name);

private:
    QSet<QString> m_given;
};

} // namespace cirro
