// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_unit_of_the_bare_number
#include <myriad/share.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const part = share(patents(1), patents(2));
#else
auto const part = share(1, 2);
#endif
