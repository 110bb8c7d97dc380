// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_try_per_100k_of_what_may_be_missing
#include <myriad/per.hpp>

#include <optional>

using namespace myriad;
using namespace myriad::units;

std::optional<count<person>> const some;

#ifdef MYRIAD_OK
auto const rate = try_per_100k(patents(1), some);
#else
auto const rate = per_100k(patents(1), some);
#endif
