// SPDX-License-Identifier: BSL-1.0
// EXPECT: it_was_rounded_before
// NEEDS: format
// LIMIT: 40
// The library's own check of the format string and its calls are in the message.
#include <myriad/format.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const printed = std::format("{:.2h}", round<1>(growth(patents(5), patents(4)), half_away));
#else
auto const printed = std::format("{:.0h}", round<1>(growth(patents(5), patents(4)), half_away));
#endif
