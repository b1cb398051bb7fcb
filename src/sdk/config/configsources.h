// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>

namespace cirro {

/*!
    \brief Where configuration comes from: folders, files and environment variables.

    A plain value, so that a program or a test can say exactly what counts.
*/
struct ConfigSources
{
    using Environment = QMap<QString, QString>;

    QStringList directories = {}; //!< searched in this order for clouds, secure and clouds-public
    QStringList cloudsFiles = {}; //!< looked at before the folders
    QStringList secureFiles = {}; //!< looked at before the folders
    Environment environment = {};
    QString home = {}; //!< what "~" stands for

    //! What this computer has: the present folder, the user's, the system's; see forEnvironment().
    static ConfigSources system();

    /*!
        The folders that \a environment makes: \a workingDirectory, the user's configuration folder
        (XDG_CONFIG_HOME or the platform's), ~/.config/openstack (of SNAP_REAL_HOME if that is
        set), XDG_CONFIG_DIRS, /etc/openstack.
    */
    static ConfigSources forEnvironment(const Environment &environment,
                                        const QString &workingDirectory);

    //! Only \a directory, and no environment.
    static ConfigSources inDirectory(const QString &directory);

    //! \a path with "~" and "~/" written out.
    QString expanded(const QString &path) const;

    /*!
        The files to look at for \a stem ("clouds", "secure", "clouds-public"), in order: those
        named here or by OS_CLIENT_CONFIG_FILE and OS_CLIENT_SECURE_FILE, then in each folder .yaml,
        .yml and .json.
    */
    QStringList candidates(const QString &stem) const;

    //! The files of OS_CLIENT_CONFIG_PATH for \a stem, all to be merged; each entry of that is a
    //! file of clouds or a folder.
    QStringList mergedFiles(const QString &stem) const;
};

} // namespace cirro
