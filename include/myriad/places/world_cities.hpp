// SPDX-License-Identifier: BSL-1.0
//
// The cities and areas abroad that the tables name, and the clusters of science and technology of the
// Global Innovation Index, which are larger than the cities whose names they bear. The codes are words
// of ours.
#pragma once

#include <myriad/tables/place.hpp>

namespace MYRIAD_NAMESPACE::places {

using tables::level;
using tables::place_facts;

// clang-format off
inline constexpr place_facts tokyo          {"tokyo",          level::city, "Tokyo",          "东京"};
inline constexpr place_facts new_york       {"new_york",       level::city, "New York",       "纽约"};
inline constexpr place_facts silicon_valley {"silicon_valley", level::area, "Silicon Valley", "硅谷"};

inline constexpr place_facts tokyo_yokohama               {"tokyo-yokohama",               level::cluster, "Tokyo-Yokohama",               "东京-横滨"};
inline constexpr place_facts shenzhen_hong_kong_guangzhou {"shenzhen-hong_kong-guangzhou", level::cluster, "Shenzhen-Hong Kong-Guangzhou", "深圳-香港-广州"};
inline constexpr place_facts beijing_cluster              {"beijing-cluster",              level::cluster, "Beijing",                      "北京"};
inline constexpr place_facts shanghai_suzhou              {"shanghai-suzhou",              level::cluster, "Shanghai-Suzhou",              "上海-苏州"};
inline constexpr place_facts seoul_cluster                {"seoul-cluster",                level::cluster, "Seoul",                        "首尔"};
// clang-format on

}  // namespace myriad::places
