// SPDX-License-Identifier: BSL-1.0
// EXPECT: call to
#include <myriad/tables/place.hpp>

#include <string>

std::string name();

#ifdef MYRIAD_OK
myriad::tables::place_facts const town{"springfield", myriad::tables::level::city, "Springfield", "斯普林菲尔德"};
#elif defined(__clang__) && __clang_major__ < 15
#  error "a call to a consteval constructor is not checked"  // by this clang
#else
myriad::tables::place_facts const town{"springfield", myriad::tables::level::city, name().c_str(), "斯普林菲尔德"};
#endif
