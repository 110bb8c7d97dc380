// SPDX-License-Identifier: BSL-1.0
// EXPECT: this literal is no number
#include <myriad/literals.hpp>

using namespace myriad;

#ifdef MYRIAD_OK
auto const printed = "10.9"_dec;
#else
auto const printed = "10.x"_dec;
#endif
