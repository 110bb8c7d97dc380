// SPDX-License-Identifier: BSL-1.0
// EXPECT: trademark
// LIMIT: 13
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
count<patent> const granted = patents(5);
#else
count<patent> const granted = trademarks(5);
#endif
