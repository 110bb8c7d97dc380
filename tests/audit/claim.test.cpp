// SPDX-License-Identifier: BSL-1.0
//
// struct input                          exactly(n), from(print), unknown()
// image(relation, inputs)               what the inputs give
// implied(relation, print, inputs, k)   what the print implies for one of them
#include <myriad/audit/claim.hpp>
#include <myriad/audit/reading.hpp>

#include "catch.hpp"

namespace {

using namespace myriad;
using namespace myriad::audits;

constexpr input n(std::int64_t count) { return input::exactly(count); }

// ---- inputs ----

static_assert(input::from("7 件"_printed).value == interval::point(rational(7)) && input::from("7 件"_printed).whole);
static_assert(input::from("增加 7 件"_printed).whole);
static_assert(input::from("0.6 万件"_printed).value == interval::between(rational(5500), rational(6500)) && input::from("0.6 万件"_printed).whole);
static_assert(input::from("6%"_printed).value == interval::between(rational(11, 2), rational(13, 2)) && !input::from("6%"_printed).whole);
static_assert(input::unknown().is_unknown() && input::unknown().whole && !input::unknown(false).whole);
static_assert(!n(7).is_unknown() && !input::from("突破 7 件"_printed).is_unknown());

// ---- image and implied ----

// a fall of 100 % leaves nothing, or what rounds to nothing; and of nothing there is no share
constexpr input now_missing[] = {input::unknown(), n(1000)};
static_assert(implied(relation::growth, what_it_says("-100%"_printed), now_missing, 0) == interval::between(rational(-5), rational(5)));
static_assert(implied(relation::growth, interval::point(rational(-100)), now_missing, 0) == interval::point(rational(0)));
static_assert(implied(relation::growth, interval::point(rational(0)), now_missing, 0) == interval::point(rational(1000)));
constexpr input two_missing[] = {input::unknown(), input::unknown()};
static_assert(implied(relation::growth, interval::point(rational(-100)), two_missing, 0) == interval::point(rational(0)));
static_assert(implied(relation::share, interval::point(rational(0)), two_missing, 0) == interval::point(rational(0)));
static_assert(implied(relation::share, what_it_says("0%"_printed), now_missing, 0) == interval::between(rational(-5), rational(5)));
constexpr input nothing_of[] = {n(0), input::unknown()};
static_assert(implied(relation::growth, interval::point(rational(-100)), nothing_of, 1) == interval::above(rational(0)));

// what exact inputs give implies each of them
constexpr bool each_is_implied(relation r, inputs const& in) {
    for (int k = 0; k != in.size; ++k)
        if (implied(r, image(r, in), in, k) != in[k].value) return false;
    return true;
}
constexpr input gain[] = {n(7), n(4)}, loss[] = {n(-7), n(4)}, fall[] = {n(3), n(4)}, three[] = {n(3), n(40), n(1000)};
static_assert(each_is_implied(relation::growth, gain) && each_is_implied(relation::growth, loss) && each_is_implied(relation::growth, fall));
static_assert(each_is_implied(relation::share, fall) && each_is_implied(relation::multiple, gain) && each_is_implied(relation::multiple, loss));
static_assert(each_is_implied(relation::points, gain) && each_is_implied(relation::difference, loss) && each_is_implied(relation::per_n, three));
static_assert(each_is_implied(relation::sum, three) && each_is_implied(relation::parts, three));
constexpr input one[] = {n(5)};
static_assert(each_is_implied(relation::equality, one) && each_is_implied(relation::bound, one));
static_assert(image(relation::rank, gain) == interval::point(rational(1)) && image(relation::rank_up, gain) == interval::point(rational(2)));
static_assert(implied(relation::rank, interval::point(rational(1)), three, 0) == interval::everything() && implied(relation::rank_up, interval::point(rational(1)), three, 1) == interval::everything());

constexpr input unlike[] = {n(5), n(5), n(7), input::unknown()};
static_assert(image(relation::rank, inputs(unlike, 3)) == interval::between(rational(2), rational(3)));
static_assert(image(relation::rank_up, inputs(unlike, 3)) == interval::between(rational(1), rational(2)));
static_assert(image(relation::rank, unlike) == interval::at_least(rational(2)));

TEST_CASE("only an input that is there is implied") {
    CHECK_THROWS_WITH(implied(relation::growth, interval::everything(), gain, -1), "implied(-1): outside the range that is there");
    CHECK_THROWS_WITH(implied(relation::growth, interval::everything(), gain, 2), "implied(2): outside the range that is there");
    CHECK_THROWS_WITH(implied(relation::growth, interval::everything(), one, 0), "image(number of inputs, 1): outside the range that is there");
}

}  // namespace
