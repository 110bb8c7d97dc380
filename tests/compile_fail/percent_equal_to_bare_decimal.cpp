// SPDX-License-Identifier: BSL-1.0
// EXPECT: compare_only_rounded_numbers_of_one_caption
#include <myriad/literals.hpp>

using namespace myriad;

#ifdef MYRIAD_OK
bool const same = "1.9%"_pct == "1.90%"_pct;
#else
bool const same = "1.9%"_pct == "1.9"_dec;
#endif
