// SPDX-License-Identifier: BSL-1.0
//
// row, entity_row    one kind of row, about a place or an entity: about, key(), in(year), each(head, visit)
// ranked_row         the same with its rank, which is the first of its numbers
#include <myriad/count.hpp>
#include <myriad/places/china.hpp>
#include <myriad/tables/row.hpp>

#include "catch.hpp"

#include <string>
#include <type_traits>

namespace {

using namespace myriad;
using namespace myriad::tables;
using namespace myriad::units;

inline constexpr entity_facts acme{"acme", entity_kind::firm, "Acme", "顶点公司"};

constexpr row<count<patent>, 2023, 2024>  of_place  = {7, "北京", places::beijing, {{1}, {2}}};
constexpr entity_row<count<patent>, 2024> of_entity = {8, "顶点公司", acme, {{3}}};
constexpr ranked_row<count<patent>, 2024> with_rank = {9, 5, "顶点公司", acme, {{4}}};

static_assert(std::is_same_v<decltype(of_place)::key_type, place> && std::is_same_v<decltype(of_entity)::key_type, entity>);
static_assert(of_place.key() == of_place.about && of_place.key() == places::beijing);
static_assert(of_entity.key() == entity(acme) && with_rank.key() == of_entity.key());
static_assert(of_place.in(2023) == patents(1));
static_assert(of_place.in(2024) == patents(2));
static_assert(of_entity.in(2024) == patents(3));
static_assert(with_rank.in(2024) == patents(4));

std::string numbers_of(auto const& r) {
    std::string all;
    r.each(head{"granted", "授权量"}, [&](head const& column, int year, auto const& value) {
        all += std::string(column.english) + ' ' + std::string(name_of(column.measure)) + ' ' + std::to_string(year);
        if constexpr (requires { value.value; }) all += ' ' + std::to_string(value.value);
        all += "; ";
    });
    return all;
}

TEST_CASE("a visitor sees every number of a row under its head") {
    CHECK(numbers_of(of_place) == "granted count 2023 1; granted count 2024 2; ");
    CHECK(numbers_of(of_entity) == "granted count 2024 3; ");
    CHECK(numbers_of(with_rank) == "rank rank 2024; granted count 2024 4; ");
}

TEST_CASE("a year that a row has not is refused") {
    CHECK_THROWS_WITH(of_place.in(2022), "row::in(2022): outside the range that is there");
    CHECK_THROWS_WITH(with_rank.in(2023), "row::in(2023): outside the range that is there");
}

}  // namespace
