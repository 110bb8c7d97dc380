// SPDX-License-Identifier: BSL-1.0
//
// A view that finds where it begins as it is walked, as a std::ranges::filter_view; and the same, const.
#pragma once

#include <myriad/count.hpp>

struct shop {
    myriad::count<myriad::units::patent> now, before;
};
struct only_large {
    shop const* begin() { return nullptr; }
    shop const* end() { return nullptr; }
};
only_large       shops;
only_large const same = shops;
