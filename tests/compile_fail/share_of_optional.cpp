// SPDX-License-Identifier: BSL-1.0
// EXPECT: ask_try_share_of_what_may_be_missing
#include <myriad/share.hpp>

#include <optional>

using namespace myriad;
using namespace myriad::units;

std::optional<count<person>> const some;

#ifdef MYRIAD_OK
auto const part = try_share(some, people(2));
#else
auto const part = share(some, people(2));
#endif
