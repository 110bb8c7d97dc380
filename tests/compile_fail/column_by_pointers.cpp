// SPDX-License-Identifier: BSL-1.0
// EXPECT: ordered by where they are
#include <myriad/growth.hpp>
#include <myriad/units.hpp>

using namespace myriad;

#ifdef MYRIAD_OK
column<char const*, count<patent>> const now, before;
auto const rates = growth(now, before);
#else
column<int const*, count<patent>> const now, before;
auto const rates = growth(now, before);
#endif
