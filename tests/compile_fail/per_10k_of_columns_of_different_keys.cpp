// SPDX-License-Identifier: BSL-1.0
// EXPECT: pair_columns_whose_keys_are_of_one_type
#include <myriad/per.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const rates = per_10k(column<int, count<patent>>(), column<int, count<person>>());
#else
auto const rates = per_10k(column<int, count<patent>>(), column<char, count<person>>());
#endif
