// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cirro {

/*!
    \brief What is known of a server's console log, grown from answers that hold its last lines.

    Raw, as the server wrote it. Bounded: the oldest lines go first.
*/
class ConsoleLog
{
public:
    static constexpr qsizetype Most = 4 * 1024 * 1024; //!< characters that are kept

    //! What came with an answer.
    struct Growth
    {
        QString text; //!< new at the end
        bool isGap = false; //!< lines between what was known and text were never seen
        bool isCut = false; //!< old lines went: all has to be shown anew
    };

    void set(const QString &text);
    //! \a tail is the end of the log as it is now. Overlaps with what is known are found.
    Growth extend(const QString &tail);
    const QString &text() const { return m_text; }
    //! There was more than is kept.
    bool isCut() const { return m_isCut; }

private:
    bool trim();

    QString m_text;
    bool m_isCut = false;
};

} // namespace cirro
