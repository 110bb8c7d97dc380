// SPDX-License-Identifier: BSL-1.0
//
// What cases about rank_into write to, and shops.
#pragma once

#include "shops.hpp"

#include <myriad/rank_into.hpp>

#include <cstdint>

std::vector<std::uint32_t> places;
std::vector<double>        decimals;
rank_workspace             work;
