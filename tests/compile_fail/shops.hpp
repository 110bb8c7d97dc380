// SPDX-License-Identifier: BSL-1.0
//
// What most cases about ranges ask about: shops, what each counts now and before, and what may be missing.
#pragma once

#include <myriad/count.hpp>

#include <optional>
#include <vector>

using namespace myriad;
using namespace myriad::units;

struct shop {
    char const*                  name;
    count<patent>                now, before;
    std::optional<count<person>> people;
};
std::vector<shop> const shops;
