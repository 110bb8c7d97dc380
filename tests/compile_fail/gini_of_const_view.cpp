// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_this_view_without_const
#include <myriad/measures/inequality.hpp>
#include <myriad/units.hpp>

#include <vector>

struct shop {
    myriad::count<myriad::units::patent> now, before;
};
// Finds where it begins as it is walked, as a std::ranges::filter_view.
struct only_large {
    shop const* begin() { return nullptr; }
    shop const* end() { return nullptr; }
};
only_large       shops;
only_large const same = shops;

#ifdef MYRIAD_OK
auto const answer = myriad::gini(shops, &shop::now);
#else
auto const answer = myriad::gini(same, &shop::now);
#endif
