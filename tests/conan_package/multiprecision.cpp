// SPDX-License-Identifier: BSL-1.0
#include <myriad/multiprecision.hpp>

static_assert(myriad::representation<myriad::big_integer>);
