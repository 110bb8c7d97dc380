// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth_rate.hpp>

#include <boost/multiprecision/cpp_int.hpp>

static_assert(myriad::representation<boost::multiprecision::cpp_int>);
