// SPDX-License-Identifier: BSL-1.0
// EXPECT: deleted
// EXPECT: label
#include <myriad/label.hpp>

#include <string>

std::string       name();
std::string const kept = name();

#ifdef MYRIAD_OK
auto const town = myriad::label::of(kept);
#else
auto const town = myriad::label::of(name());
#endif
