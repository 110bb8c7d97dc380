// SPDX-License-Identifier: BSL-1.0
// EXPECT: project_pointers_and_arrays
#include <myriad/rank.hpp>

#include <vector>

std::vector<int const*> const sales;

#ifdef MYRIAD_OK
auto const standings = myriad::rank(sales, [](int const* s) { return *s; });
#else
auto const standings = myriad::rank(sales);
#endif
