// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_text_before_pointing_into_it
#include <myriad/text.hpp>

#ifdef MYRIAD_OK
auto const        text  = to_text(myriad::units::patents(12));
char const* const chars = text.c_str();
#else
char const* const chars = to_text(myriad::units::patents(12)).c_str();
#endif
