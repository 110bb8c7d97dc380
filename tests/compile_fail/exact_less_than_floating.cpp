// SPDX-License-Identifier: BSL-1.0
// EXPECT: convert_exact_or_floating_counts_by_count_cast
#include <myriad/count.hpp>

using namespace myriad;
using namespace myriad::units;

#ifdef MYRIAD_OK
bool const fewer = count_cast<double>(patents(1)) < count<patent, double>{2.5};
#else
bool const fewer = patents(1) < count<patent, double>{2.5};
#endif
