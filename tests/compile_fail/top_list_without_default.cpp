// SPDX-License-Identifier: BSL-1.0
// EXPECT: needs a default constructor
#include <myriad/top_list.hpp>

struct shop {
    explicit shop(int n) : sales(n) {}
    int sales;
};

#ifdef MYRIAD_OK
auto list = myriad::make_top_list<int>(10);
#else
auto list = myriad::make_top_list<shop>(10, &shop::sales);
#endif
