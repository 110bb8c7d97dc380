// SPDX-License-Identifier: BSL-1.0
#include <myriad/range_v3.hpp>

#include <array>

constexpr std::array granted{myriad::units::patents(1), myriad::units::patents(2), myriad::units::patents(3)};

auto shares() { return granted | myriad::views::share(); }
