// SPDX-License-Identifier: BSL-1.0
#include <myriad/count.hpp>
#include <myriad/units.hpp>

#include "catch.hpp"

#include <string_view>
#include <type_traits>

namespace {

using namespace myriad;
using namespace myriad::units;

// A unit of one's own, in two lines.
struct vehicle { static constexpr unit_names names{"vehicle", "vehicles", "机动车", "辆"}; };
inline constexpr counter<vehicle> vehicles;

static_assert(counted_unit<vehicle> && counted_unit<patent> && !counted_unit<int>);
static_assert(std::is_empty_v<patent> && std::is_same_v<decltype(vehicles(5)), count<vehicle>>);

TEST_CASE("units have four names") {
    auto const complete = [](unit_names const& n) {
        for (std::string_view const name : {n.singular, n.plural, n.chinese, n.measure})
            if (name.empty()) return false;
        return true;
    };
    CHECK(complete(patent::names));
    CHECK(complete(trademark::names));
    CHECK(complete(person::names));
    CHECK(complete(enterprise::names));
    CHECK(complete(business_entity::names));
    CHECK(complete(case_file::names));
    CHECK(complete(square_kilometre::names));
    CHECK(complete(yuan::names));
    CHECK(std::string_view(person::names.plural) == "people");
}

}  // namespace
