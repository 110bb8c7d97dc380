// SPDX-License-Identifier: BSL-1.0
#include <myriad/audit/reading.hpp>
#include <myriad/audit/slip.hpp>

#include "catch.hpp"
#include "exact.hpp"

#include <set>
#include <string>

namespace {

using namespace myriad;
using namespace myriad::audits;

input counts[] = {input::exactly(112'345), input::exactly(100'007)};  // growth 12.337... %

slip of(relation r, published const& p) { return explain({r, p, counts}); }

TEST_CASE("one slip explains the print") {
    CHECK(of(relation::growth, "2.3%"_printed).kind == slip_kind::digit_left_out);
    CHECK(of(relation::growth, "2.3%"_printed).instead == 123);
    CHECK(of(relation::growth, "-12.3%"_printed).kind == slip_kind::sign_lost);
    CHECK(of(relation::growth, "-12.3%"_printed).instead == 123);
    CHECK(of(relation::difference, "123.38 万件"_printed).kind == slip_kind::unit_moved);
    // 12 for 112, in an input: 12345 of 100007 would not be 12.34 % more
    input short_of_a_digit[] = {input::exactly(12'345), input::exactly(100'007)};
    slip const      s                  = explain({relation::growth, "12.337%"_printed, short_of_a_digit});
    CHECK(s.kind == slip_kind::digit_left_out);
    CHECK(s.where == 0);
    CHECK(s.instead == 112'345);
}

TEST_CASE("another relation is no guess where an input is missing") {
    input base_missing[] = {input::exactly(102), input::unknown()};
    claim const     c{relation::growth, "增长 486%"_printed, base_missing};
    CHECK(audit(c.relation, c.print, c.from).reason == reason::no_whole_input);
    CHECK(explain(c).kind == slip_kind::none);  // 102 is 486 % of 21, but of what is not printed
}

TEST_CASE("a claim that holds, or that two slips explain, has none") {
    input two[] = {input::exactly(3000), input::exactly(2000)};
    CHECK(explain({relation::growth, "150.0%"_printed, two}).kind == slip_kind::none);  // the share, or 50.0 with a 1 before it
    CHECK(explain({relation::growth, "77.7%"_printed, two}).kind == slip_kind::none);
}

// Every single slip of a number is visited, and each only once.
TEST_CASE("slips of digits are all there, once each") {
    for (std::int64_t const n : {7, 10, 12, 100, 1123, 50'505, -314}) {
        std::set<std::string> seen;
        working::each_slip_of(n, [&](slip_kind kind, std::int64_t other, int scale) {
            CHECK(seen.insert(std::to_string(static_cast<int>(kind)) + ":" + std::to_string(other) + "e" + std::to_string(scale)).second);
            CHECK((other != n || scale != 0));
        });
        std::string const       digits = std::to_string(n < 0 ? -n : n);
        std::set<std::int64_t>  left_out;
        for (std::size_t at = 0; at <= digits.size(); ++at)
            for (char d = at == 0 ? '1' : '0'; d <= '9'; ++d) left_out.insert((n < 0 ? -1 : 1) * std::stoll(digits.substr(0, at) + d + digits.substr(at)));
        for (auto const other : left_out) CHECK(seen.count("2:" + std::to_string(other) + "e0") == 1);
    }
}

}  // namespace
