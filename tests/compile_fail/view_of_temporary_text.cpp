// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_text_before_pointing_into_it
#include <myriad/text.hpp>

#include <string_view>

#ifdef MYRIAD_OK
auto const             text = to_text(myriad::units::patents(12));
std::string_view const view = text;
#else
std::string_view const view = to_text(myriad::units::patents(12));
#endif
