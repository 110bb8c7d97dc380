// SPDX-License-Identifier: BSL-1.0
// EXPECT: the_base_is_zero
// LIMIT: 22
#include <myriad/rate_per.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
constexpr auto rate = per_10k(patents(5), people(1));
#else
constexpr auto rate = per_10k(patents(5), people(0));
#endif
