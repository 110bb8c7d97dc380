// SPDX-License-Identifier: BSL-1.0
//
// place: where something was counted. A code, a level, and a name in English and Chinese. Provinces and
// cities of China have the six digits of GB/T 2260-2007; countries and areas the two letters of
// ISO 3166-1; what has no official code, such as a total, has a word of ours in lower case.
//
//   place.code()  place.level()  place.english()  place.chinese()
//   a == b, a <=> b              by code
//   place.is_named("北京")       by code, English or Chinese name
//   provinces, cities, ...       predicates on levels, for column.only(...)
//
// A place is a handle as small as a pointer. Its facts live as long as the program; a user's own:
//
//   inline constexpr myriad::tables::place_facts springfield{"springfield", myriad::tables::level::city, "Springfield", "斯普林菲尔德"};
#pragma once

#include <myriad/tables/named.hpp>

namespace MYRIAD_NAMESPACE::tables {

enum class level : unsigned char {
    total,     // a sum over places: 国内总计
    province,  // the 31 provinces, autonomous regions and municipalities of the mainland
    region,    // Hong Kong, Macao, Taiwan
    city,
    corps,    // the Xinjiang Production and Construction Corps
    area,     // an area within a country that is no division of it: Silicon Valley
    cluster,  // neighbouring cities taken together, as in the Global Innovation Index
    country,  // countries and areas of ISO 3166-1
    former,   // a code withdrawn from ISO 3166-1
    group,    // several countries in one row, or the rest of them
    nowhere
};

struct place_facts {
    label         code;
    tables::level level;
    label         english;
    label         chinese;
};

inline constexpr place_facts nowhere{"", level::nowhere, "nowhere", "无"};

class place : public named<place_facts, nowhere> {
public:
    using named::named;

    [[nodiscard]] constexpr tables::level level() const noexcept { return facts_->level; }
};

// Is a place of that level?
struct of_level {
    tables::level wanted;

    [[nodiscard]] constexpr bool operator()(place p) const noexcept { return p.level() == wanted; }
};
}  // namespace myriad::tables

namespace MYRIAD_NAMESPACE::places {

inline constexpr tables::of_level provinces{tables::level::province};
inline constexpr tables::of_level regions{tables::level::region};
inline constexpr tables::of_level cities{tables::level::city};
inline constexpr tables::of_level countries{tables::level::country};

}  // namespace myriad::places
