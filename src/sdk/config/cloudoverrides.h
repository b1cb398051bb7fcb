// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/config/confignode.h"

namespace cirro {

/*!
    \brief What somebody says explicitly; wins over all files.

    Keys are those of clouds.yaml in any spelling; keys of "auth" need not be in a map of their own.
*/
class CloudOverrides
{
public:
    QString cloud = {}; //!< name of the cloud; empty = the default one
    QString profile = {}; //!< used instead of that of the file
    QString region = {};

    //! Says \a value for \a key; an empty one says nothing. Secret keys are kept as secrets.
    void set(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            m_values.insert(key, ConfigNode(value));
    }
    void set(const QString &key, const QStringList &values)
    {
        if (!values.isEmpty())
            m_values.insert(key, ConfigNode::list(values));
    }
    void set(const QString &key, const Secret &value)
    {
        if (!value.isEmpty())
            m_values.insert(key, ConfigNode(value));
    }

    const ConfigNode &values() const { return m_values; }
    bool isEmpty() const { return m_values.isEmpty(); }

private:
    ConfigNode m_values = ConfigNode::map();
};

} // namespace cirro
