// SPDX-License-Identifier: BSL-1.0
#include <myriad/count.hpp>

#include <range/v3/view/transform.hpp>

#include <array>

constexpr std::array granted{1, 2, 3};

auto as_counts() { return granted | ranges::views::transform(myriad::patents); }
