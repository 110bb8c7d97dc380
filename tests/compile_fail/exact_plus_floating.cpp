// SPDX-License-Identifier: BSL-1.0
// EXPECT: convert_exact_or_floating_counts_by_count_cast
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const sum = patents(1) + count_cast<std::int64_t>(count<patent, double>{2.0});
#else
auto const sum = patents(1) + count<patent, double>{2.0};
#endif
