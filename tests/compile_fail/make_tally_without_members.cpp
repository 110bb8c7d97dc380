// SPDX-License-Identifier: BSL-1.0
// EXPECT: pass_a_range_and_the_members_of_its_keys_and_counts
#include <myriad/tally.hpp>

#include <vector>

using namespace myriad;
using namespace myriad::units;

struct record {
    int           owner;
    count<patent> patents;
};
std::vector<record> const records;

#ifdef MYRIAD_OK
auto const owners = make_tally(records, &record::owner, &record::patents);
#else
auto const owners = make_tally(records);
#endif
