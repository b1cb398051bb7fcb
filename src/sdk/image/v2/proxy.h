// SPDX-FileCopyrightText: The Cirroscope authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#pragma once

#include "sdk/image/v2/image.h"
#include "sdk/proxy.h"

namespace cirro::image::v2 {

//! Glance, image API v2.
class Proxy : public cirro::Proxy
{
public:
    using cirro::Proxy::Proxy;
    using Resources = Kinds<Image>;
};

} // namespace cirro::image::v2
