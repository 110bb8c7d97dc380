// SPDX-License-Identifier: BSL-1.0
// EXPECT: call to
#include <myriad/label.hpp>

#include <string>

std::string       name();
std::string const kept = name();

#ifdef MYRIAD_OK
myriad::label const town = myriad::label::of(kept);
#elif defined(__clang__) && __clang_major__ < 15
#  error "a call to a consteval constructor is not checked"  // by this clang
#else
myriad::label const town = name().c_str();
#endif
