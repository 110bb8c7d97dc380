// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_answer_before_pointing_into_it
#include <myriad/audit/ledger.hpp>

#ifdef MYRIAD_OK
myriad::data::ledger const all;
auto const*                found = all.find("shenzhen_2024:48.1");
#else
auto const* found = myriad::data::ledger().find("shenzhen_2024:48.1");
#endif
