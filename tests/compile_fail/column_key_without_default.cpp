// SPDX-License-Identifier: BSL-1.0
// EXPECT: project_to_what_has_a_default
#include <myriad/column.hpp>

#include <vector>

struct code {
    explicit code(int n) : number(n) {}
    int number;
};
struct shop {
    code key;
    int  sales;
};
std::vector<shop> const shops;

#ifdef MYRIAD_OK
auto const sales = myriad::make_column(shops, [](shop const& s) { return s.key.number; }, &shop::sales);
#else
auto const sales = myriad::make_column(shops, &shop::key, &shop::sales);
#endif
