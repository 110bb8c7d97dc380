// SPDX-License-Identifier: BSL-1.0
// EXPECT: convert_exact_or_floating_counts_by_count_cast
#include <myriad/growth_rate.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rate = growth(patents(5), count_cast<std::int64_t>(count<patent, double>{4}));
#else
auto const rate = growth(patents(5), count<patent, double>{4});
#endif
