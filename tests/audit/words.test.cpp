// SPDX-License-Identifier: BSL-1.0
//
// name_of(relation, verdict, reason, rounding)    what things are called
// in_words(interval | finding | slip, ...)        what an auditor would write in the margin
#include <myriad/audit/reading.hpp>
#include <myriad/audit/words.hpp>

#include "catch.hpp"

#include <set>
#include <string>
#include <string_view>

namespace {

using namespace myriad;
using namespace myriad::audits;

static_assert(name_of(relation::per_n) == "per_n");
static_assert(name_of(relation::rank_up, language::chinese) == "位次（升序）");
static_assert(name_of(verdict::undecided) == "undecided");
static_assert(name_of(verdict::differs) == "differs");
static_assert(name_of(reason::only_by_rounding_twice) == "only_by_rounding_twice");
static_assert(name_of(half_even, language::english) == "half even");
static_assert(name_of(toward_zero, language::chinese) == "去尾");

TEST_CASE("every reason and every rule has a name of its own") {
    std::set<std::string_view> names;
    for (unsigned char i = 0; i <= static_cast<unsigned char>(reason::read_otherwise); ++i) names.insert(name_of(reason(i)));
    for (rounding const rule : roundings)
        for (language const l : {language::english, language::chinese}) names.insert(name_of(rule, l));
    CHECK(names.size() == 11 + 2 * 6);
    CHECK(names.count("") == 0);
}

constexpr input n(std::int64_t count) { return input::exactly(count); }

std::string told(relation r, published const& print, inputs const& in, language l = language::english) { return in_words(audit(r, print, in), {r, print, in}, l); }

constexpr input counts[] = {n(1125), n(1001)}, base_missing[] = {n(5), input::unknown()}, three[] = {n(1), n(2), n(4)};
constexpr input shares[] = {input::from("60.4%"_printed), input::from("58.2%"_printed)};

TEST_CASE("findings in words") {
    CHECK(told(relation::growth, "12.4%"_printed, counts) == "follows: the inputs give 12.388%");
    CHECK(told(relation::growth, "12.5%"_printed, counts) == "does not follow: the inputs give 12.388%; it takes a base of 1000");
    CHECK(told(relation::growth, "12.5%"_printed, counts, language::chinese) == "不成立：算得 12.388%；须有基数 1000");
    CHECK(told(relation::growth, "12.3%"_printed, base_missing) == "does not follow: no whole number as a base prints so");
    CHECK(told(relation::difference, "2.1 万件"_printed, counts) == "does not follow: the inputs give 124");
    CHECK(told(relation::sum, "8 件"_printed, three) == "does not follow: the inputs give 7");
    CHECK(told(relation::points, "上升 3.0 个百分点"_printed, shares) == "does not follow: the inputs give 2.1 to 2.3; it takes a value before of 57.3 to 57.5");
}

TEST_CASE("a slip in words") {
    claim const c{relation::growth, "14.2%"_printed, counts};
    CHECK(in_words(explain(c), c, language::english) == "the print: perhaps two digits were swapped, for 12.4");
    CHECK(in_words(slip{slip_kind::digits_swapped, 1, 1001}, c, language::chinese) == "第 2 个输入可能两位数字颠倒，应为 1001");
    CHECK(in_words(slip{}, c, language::english).empty());
}

}  // namespace
