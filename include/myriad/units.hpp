// SPDX-License-Identifier: BSL-1.0
//
// Units: what is counted. A unit is an empty type that carries its names, and makes counts of unlike
// things unlike types. The library's own live in myriad::units. Two lines add one:
//
//   struct vehicle { static constexpr myriad::unit_names names{"vehicle", "vehicles", "机动车", "辆"}; };
//   inline constexpr myriad::counter<vehicle> vehicles;      // vehicles(12'000): see count.hpp
#pragma once

#include <myriad/config.hpp>

#include <type_traits>  // std::integral_constant

namespace MYRIAD_NAMESPACE {

// The names of a unit: for one and for many in English, in Chinese, and the Chinese measure word
// that stands behind a number (for units without one, the name again).
struct unit_names {
    char const* singular;
    char const* plural;
    char const* chinese;
    char const* measure;
};

namespace detail {

// Constants live as long as the program.
template <class Unit>
inline constexpr bool names_are_constants = requires { typename std::integral_constant<char, *Unit::names.measure>; };

}  // namespace detail

template <class Unit>
concept counted_unit = detail::names_are_constants<Unit>;

namespace units {

// clang-format off
struct patent           { static constexpr unit_names names{"patent",                  "patents",                  "专利",         "件"      }; };
struct trademark        { static constexpr unit_names names{"trademark",               "trademarks",               "商标",         "件"      }; };
struct indication       { static constexpr unit_names names{"geographical indication", "geographical indications", "地理标志",     "件"      }; };
struct layout_design    { static constexpr unit_names names{"layout design",           "layout designs",           "布图设计",     "件"      }; };
struct person           { static constexpr unit_names names{"person",                  "people",                   "人",           "人"      }; };
struct enterprise       { static constexpr unit_names names{"enterprise",              "enterprises",              "企业",         "家"      }; };
struct business_entity  { static constexpr unit_names names{"business entity",         "business entities",        "商事主体",     "户"      }; };
struct case_file        { static constexpr unit_names names{"case",                    "cases",                    "案件",         "件"      }; };
struct month            { static constexpr unit_names names{"month",                   "months",                   "月",           "个月"    }; };
struct square_kilometre { static constexpr unit_names names{"square kilometre",        "square kilometres",        "平方公里",     "平方公里"}; };
struct yuan             { static constexpr unit_names names{"yuan",                    "yuan",                     "元",           "元"      }; };
// clang-format on

}  // namespace units

}  // namespace myriad
