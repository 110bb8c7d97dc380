// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_answer_before_pointing_into_it
#include <myriad/league.hpp>

struct shops {
    int sales[3] = {1, 3, 2};

    constexpr int const* begin() const { return sales; }
    constexpr int const* end() const { return sales + 3; }
};

#ifdef MYRIAD_OK
auto const best = myriad::league(shops())[0];
#else
auto const best = *myriad::league(shops()).begin();
#endif
