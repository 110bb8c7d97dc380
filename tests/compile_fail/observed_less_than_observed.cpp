// SPDX-License-Identifier: BSL-1.0
// EXPECT: compare_the_values_of_what_is_observed
#include <myriad/status.hpp>

using namespace myriad;
using namespace myriad::units;

auto const provisional = marked(patents(12), status::provisional);

#ifdef MYRIAD_OK
bool const fewer = *provisional < patents(13);
#else
bool const fewer = provisional < marked(patents(13), status::final);
#endif
