// SPDX-License-Identifier: BSL-1.0
// EXPECT: the_places_need_a_rounding_rule
// NEEDS: fmt/format.h
// LIMIT: 40
// The library's own check of the format string and its calls are in the message.
#include <myriad/fmt.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const printed = fmt::format("{:.2h}", round<1>(growth(patents(5), patents(4)), half_away));
#else
auto const printed = fmt::format("{:.2f}", round<1>(growth(patents(5), patents(4)), half_away));
#endif
