// SPDX-License-Identifier: BSL-1.0
//
// class place    a handle: code(), level(), english(), chinese(), is_named(); == and <=> by code
// class entity   the same for what is no place, with a kind for a level
#include <myriad/places/china.hpp>
#include <myriad/places/countries.hpp>
#include <myriad/places/world_cities.hpp>
#include <myriad/tables/entity.hpp>
#include <myriad/tables/place.hpp>

#include "catch.hpp"

#include <string>
#include <type_traits>

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::places;

static_assert(sizeof(place) == sizeof(void*) && std::is_trivially_copyable_v<place> && std::totally_ordered<place>);
static_assert(sizeof(entity) == sizeof(void*) && std::is_trivially_copyable_v<entity> && std::totally_ordered<entity>);

// ---- facts must outlive their handles ----
static_assert(std::is_convertible_v<place_facts const&, place> && !std::is_constructible_v<place, place_facts>);
static_assert(std::is_convertible_v<entity_facts const&, entity> && !std::is_constructible_v<entity, entity_facts>);

// ---- a place is its code ----
inline constexpr place_facts peking{"110000", level::province, "Peking", "北平"};
static_assert(place(peking) == place(beijing) && place(tianjin) != place(beijing) && place(beijing) < place(tianjin));
static_assert(place() == place(nowhere) && place().level() == level::nowhere);
static_assert(place(beijing).is_named("北京") && place(beijing).is_named("Beijing") && place(beijing).is_named("110000"));
static_assert(!place(beijing).is_named("beijing") && !place(beijing).is_named("") && !place(beijing).is_named("北京市"));

// ---- levels ----
static_assert(provinces(beijing) && !provinces(shenzhen) && cities(shenzhen) && cities(tokyo) && !cities(silicon_valley));
static_assert(regions(hong_kong) && !countries(hong_kong) && countries(japan) && !countries(foreign));
static_assert(place(netherlands_antilles).level() == level::former && place(cyprus_greece).level() == level::group);
static_assert(place(beijing_cluster) != place(beijing) && place(beijing_cluster).level() == level::cluster);

TEST_CASE("a place is found by names of any lifetime") { CHECK(place(japan).is_named(std::string("日本"))); }

inline constexpr entity_facts acme{"acme", entity_kind::firm, "Acme", "顶点公司"};
static_assert(firms(acme) && entity(acme).is_named("顶点公司") && entity(acme).is_named("Acme") && entity(acme).is_named("acme"));

}  // namespace
