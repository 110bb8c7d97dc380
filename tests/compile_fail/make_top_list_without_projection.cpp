// SPDX-License-Identifier: BSL-1.0
// EXPECT: name_the_member_to_rank_by
#include <myriad/count.hpp>
#include <myriad/top_list.hpp>

using namespace myriad;
using namespace myriad::units;

struct shop {
    count<patent> now;
};

#ifdef MYRIAD_OK
auto const list = make_top_list<shop>(10, &shop::now);
#else
auto const list = make_top_list<shop>(10);
#endif
