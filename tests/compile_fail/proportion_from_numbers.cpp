// SPDX-License-Identifier: BSL-1.0
// EXPECT: proportion
#include <myriad/proportion.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
proportion<> const part = share(patents(1), patents(10));
#else
proportion<> const part{1, 10};
#endif
