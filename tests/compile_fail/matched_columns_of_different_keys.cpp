// SPDX-License-Identifier: BSL-1.0
// EXPECT: pair_columns_whose_keys_are_of_one_type
#include <myriad/column.hpp>
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const both = matched(column<int, count<patent>>(), column<int, count<patent>>());
#else
auto const both = matched(column<int, count<patent>>(), column<char, count<patent>>());
#endif
