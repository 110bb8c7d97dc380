// SPDX-License-Identifier: BSL-1.0
//
// The code that the README shows, as it stands there; tests/readme.py compares the two.
#include <myriad/audit/joint.hpp>
#include <myriad/audit/judging.hpp>
#include <myriad/audit/reading.hpp>
#include <myriad/data/cnipa_2024/patents_granted.hpp>
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/literals.hpp>
#include <myriad/rank.hpp>
#include <myriad/rank_into.hpp>
#include <myriad/text.hpp>

#include "catch.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

namespace cn = data::cnipa_2024;

constexpr auto now    = cn::patents_granted.at(places::beijing).in(2024).invention;   // count<patent>{119635}
constexpr auto before = cn::patents_granted.at(places::beijing).in(2023).invention;   // count<patent>{107875}
static_assert(round<2>(growth(now, before), half_away) == "10.90%"_pct);              // 11760/107875 until here

static_assert(round<1>(per_10k(patents(3), people(40'000)), half_away) == "0.8"_dec);  // a tie: 0.75 exactly
static_assert(round<1>(per_10k(patents(3), people(40'000)), toward_zero) == "0.7"_dec);

static_assert(audit("12.4%"_printed, growth(patents(1125), patents(1001))).verdict == audits::verdict::consistent);
static_assert(audit("12.5%"_printed, growth(patents(1125), patents(1001))).verdict == audits::verdict::inconsistent);

struct sale { static constexpr unit_names names{"sale", "sales", "销售", "笔"}; };
constexpr counter<sale> sales;

struct shop {
    std::string name;
    count<sale> now, last_year;
};

TEST_CASE("the README's own range") {
    std::vector<shop> const shops{{"north", sales(120), sales(100)}, {"east", sales(90), sales(100)}, {"south", sales(120), sales(125)}};

    auto const standings = rank(shops, &shop::now, ties::dense);              // 1 2 1, aligned with shops
    auto const best      = top(shops, 1, &shop::now);                         // two of them: a tie at the edge is in
    auto const rates     = growth(shops, &shop::now, &shop::last_year);       // +20 %, -10 %, -4 %, exact
    auto const would_be  = rank_of(shops, sales(100), &shop::now);            // 3: where 100 would stand

    rank_workspace             work;                                          // kept from one call to the next
    std::vector<std::uint32_t> ranks(shops.size());
    rank_into(ranks, work, shops, &shop::now, ties::dense);                   // 1 2 1

    CHECK(ranks == std::vector<std::uint32_t>{1, 2, 1});
    CHECK(standings[0].whole() == 1);
    CHECK(standings[1].whole() == 2);
    CHECK(standings[2].whole() == 1);
    CHECK(best.size() == 2);
    CHECK(std::string(to_text(rates[0], "+.0v")) == "+20%");
    CHECK(std::string(to_text(rates[1], "+.0v")) == "-10%");
    CHECK(std::string(to_text(rates[2], "+.0v")) == "-4%");
    CHECK(rates[2] == growth(sales(24), sales(25)));
    CHECK(would_be.whole() == 3);
}

}  // namespace
