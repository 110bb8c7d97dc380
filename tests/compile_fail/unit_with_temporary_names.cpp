// SPDX-License-Identifier: BSL-1.0
// EXPECT: a unit has names, which are constants
#include <myriad/count.hpp>

char const* name();

struct sale {
#ifdef MYRIAD_OK
    static constexpr myriad::unit_names names{"sale", "sales", "销售", "笔"};
#else
    static inline myriad::unit_names const names{"sale", name(), "销售", "笔"};
#endif
};
myriad::count<sale> const none{};
