// SPDX-License-Identifier: BSL-1.0
#include <myriad/range_v3.hpp>

#include <array>

constexpr std::array granted{myriad::patents(1), myriad::patents(2), myriad::patents(3)};

auto shares() { return granted | myriad::views::share(); }
