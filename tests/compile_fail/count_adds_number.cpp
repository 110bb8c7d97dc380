// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_unit_of_the_bare_number
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
auto const add = [](count<patent>& total) { total += patents(2); };
#else
auto const add = [](count<patent>& total) { total += 2; };
#endif
