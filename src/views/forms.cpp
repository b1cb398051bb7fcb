// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/forms.h"

#include "actions/serverlaunch.h"
#include "views/launch/launchdialog.h"

namespace cirro {

const QHash<QString, OpenForm> &forms()
{
    static const QHash<QString, OpenForm> table {
        { LaunchForm, &LaunchDialog::ask },
    };
    return table;
}

} // namespace cirro
