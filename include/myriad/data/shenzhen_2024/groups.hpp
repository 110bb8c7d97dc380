// SPDX-License-Identifier: BSL-1.0
//
// The groups of countries that tables 23 to 26 speak of, as defined in the report's footnotes 4 and 5, on
// lines 545 and 576 of the source text, in their order.
#pragma once

#include <myriad/places/countries.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

using namespace myriad::places;

// The Regional Comprehensive Economic Partnership.
inline constexpr tables::place rcep[] = {
    brunei, cambodia, laos,        singapore, thailand, vietnam,                      // of ASEAN
    china,  japan,    new_zealand, australia,                                         // from the beginning
    south_korea, malaysia, myanmar, indonesia, philippines};                          // since 2022 and 2023

inline constexpr tables::place brics_besides_china[] = {brazil, russia, india, south_africa, egypt,
                                                      ethiopia, iran, saudi_arabia, united_arab_emirates};

}  // namespace myriad::data::shenzhen_2024
