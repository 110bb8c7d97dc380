// SPDX-License-Identifier: BSL-1.0
#include <myriad/growth.hpp>
#include <myriad/literals.hpp>
#include <myriad/per.hpp>
#include <myriad/rounded.hpp>
#include <myriad/share.hpp>
#include <myriad/status.hpp>

#include "catch.hpp"
#include "exact.hpp"

#include <array>
#include <cfenv>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

constexpr rounding rules[] = {half_away, half_even, half_up, toward_zero, toward_negative, toward_positive};

// ---- by hand ----

struct shop {
    char        name;
    count<yuan> sales, last_year;
};
constexpr shop shops[] = {{'a', {1125}, {1000}}, {'b', {9}, {10}}, {'c', {1003}, {2000}}};

constexpr auto sales() { return make_column(shops, &shop::name, &shop::sales); }
constexpr auto last_year() { return make_column(shops, &shop::name, &shop::last_year); }

constexpr auto grown = growth(shops, &shop::sales, &shop::last_year, rounded<1>(half_away));
static_assert(std::is_same_v<decltype(grown), sequence<decimal<1, percent>, 3> const>);
static_assert(grown[0] == "12.5%"_pct);
static_assert(grown[1] == "-10.0%"_pct);
static_assert(grown[2] == "-49.9%"_pct);  // -49.85, a tie
static_assert(growth(shops, &shop::sales, &shop::last_year, rounded<1>(half_even))[2] == "-49.8%"_pct);
static_assert(growth(shops, &shop::sales, &shop::last_year, rounded<-1>(half_up))[0] == "10%"_pct);

static_assert(growth(sales(), last_year(), rounded<1>(half_away)).at('a') == "12.5%"_pct);
static_assert(round<1>(growth(sales(), last_year()), half_away) == growth(sales(), last_year(), rounded<1>(half_away)));
static_assert(round<1>(growth(shops, &shop::sales, &shop::last_year), half_away) == grown);

static_assert(share(shops, &shop::sales, rounded<0>(half_even))[0] == "53%"_pct);  // of 2137
static_assert(share(std::array{yuans(1), yuans(3)}, rounded<0>(half_even))[1] == "75%"_pct);
static_assert(share(sales(), rounded<0>(half_even)).at('a') == "53%"_pct);
static_assert(share(sales(), yuans(4500), rounded<0>(half_even)).at('a') == "25%"_pct);
static_assert(share(std::array{shops[1]}, &shop::sales, &shop::last_year, rounded<0>(half_even))[0] == "90%"_pct);

struct town {
    count<patent> shops;
    count<person> people;
};
constexpr town towns[] = {{{3}, {40'000}}, {{0}, {1}}};
static_assert(per_10k(towns, &town::shops, &town::people, rounded<1>(half_away))[0] == "0.8"_dec);
static_assert(per_100k(towns, &town::shops, &town::people, rounded<1>(half_away))[0] == "7.5"_dec);
static_assert(per<3>(towns, &town::people, &town::people, rounded<1>(half_away))[1] == "3.0"_dec);
static_assert(multiple_of(shops, &shop::sales, &shop::last_year, rounded<2>(half_away))[0] == "1.13"_dec);
static_assert(multiple_of(sales(), yuans(2), rounded<0>(toward_zero)).at('b') == "4"_dec);

constexpr town empty_town[] = {{{3}, {0}}};
static_assert(!try_per_10k(empty_town, &town::shops, &town::people, rounded<1>(half_away))[0]);
static_assert(*try_growth(shops, &shop::sales, &shop::last_year, rounded<1>(half_away))[0] == "12.5%"_pct);
static_assert(*try_share(sales(), last_year(), rounded<0>(half_even)).at('b') == "90%"_pct);
static_assert(!try_share(sales(), last_year(), rounded<0>(half_even)).at('a'));
static_assert(*round<1>(try_growth(yuans(9), yuans(8)), half_away) == "12.5%"_pct);
static_assert(!round<1>(try_growth(yuans(9), yuans(0)), half_away));
static_assert(growth(yuans(9), yuans(8), rounded<1>(half_away)) == "12.5%"_pct);
static_assert(try_growth(yuans(9), yuans(8), rounded<1>(half_away)) == "12.5%"_pct);
static_assert(try_growth(yuans(9), yuans(0), rounded<1>(half_away)) == std::nullopt);
static_assert(per_10k(patents(3), people(40'000), rounded<1>(half_away)) == "0.8"_dec);
static_assert(share(yuans(1), yuans(8), rounded<1>(half_even)) == "12.5%"_pct);

struct marked_shop {
    observed<count<yuan>> sales, last_year;
};
TEST_CASE("marks ride on what is rounded") {
    std::vector<marked_shop> const all(300, {marked(yuans(9), status::provisional), marked(yuans(8), status::final)});
    auto const                     r = growth(all, &marked_shop::sales, &marked_shop::last_year, rounded<1>(half_away));
    CHECK(*r[299] == "12.5%"_pct);
    CHECK(r[299].marks().has(status::provisional));
}

// ---- a block at a time as one by one ----

template <class Rep>
struct pair {
    count<yuan, Rep> a, b;
};
template <class Rep>
using pairs = std::vector<pair<Rep>>;

// A lambda may do anything, so that it is asked of one element after the other.
constexpr auto first  = [](auto const& x) { return x.a; };
constexpr auto second = [](auto const& x) { return x.b; };

std::string what(auto const& question) {
    try {
        question();
    } catch (error const& e) {
        return e.what();
    }
    return {};
}

// The answers, or the error, are the same by members and by lambdas.
void agree(auto const& question, auto a, auto b) {
    auto const one_by_one = [&] { return question(first, second); };
    auto const in_blocks  = [&] { return question(a, b); };
    std::string const why = what(one_by_one);
    REQUIRE(what(in_blocks) == why);
    if (why.empty()) REQUIRE(in_blocks() == one_by_one());
}

template <class Rep>
void all_agree(pairs<Rep> const& all) {
    auto const a = &pair<Rep>::a, b = &pair<Rep>::b;
    agree([&](auto x, auto y) { return growth(all, x, y); }, a, b);
    agree([&](auto x, auto y) { return share(all, x, y); }, a, b);
    agree([&](auto x, auto) { return share(all, x); }, a, b);
    agree([&](auto x, auto y) { return per_10k(all, x, y); }, a, b);
    agree([&](auto x, auto y) { return multiple_of(all, x, y); }, a, b);
    for (auto const rule : rules) {
        agree([&](auto x, auto y) { return growth(all, x, y, rounded<1>(rule)); }, a, b);
        agree([&](auto x, auto y) { return growth(all, x, y, rounded<-2>(rule)); }, a, b);
        agree([&](auto x, auto y) { return share(all, x, y, rounded<2>(rule)); }, a, b);
        agree([&](auto x, auto y) { return per<7>(all, x, y, rounded<0>(rule)); }, a, b);
        agree([&](auto x, auto y) { return multiple_of(all, x, y, rounded<3>(rule)); }, a, b);
    }
}

// Numbers up to a limit, every other one negative if they may be, the second ones in some of the cases above zero only.
template <class Rep>
pairs<Rep> random_pairs(oracle::numbers& random, std::size_t n, std::uint64_t limit, bool negative, bool bases) {
    auto const number = [&](bool below) {
        auto const x = static_cast<Rep>(random.below(limit));
        return below && random.below(2) == 0 ? static_cast<Rep>(Rep(0) - x) : x;
    };
    pairs<Rep> all(n);
    for (auto& x : all) x = {{number(negative)}, {static_cast<Rep>(number(false) + Rep(bases ? 1 : 0))}};
    return all;
}

template <class Rep>
void random_blocks_agree(oracle::numbers& random) {
    constexpr auto most = static_cast<std::uint64_t>((std::numeric_limits<Rep>::max)());
    for (std::size_t const n : {0U, 1U, 2U, 7U, 255U, 256U, 257U, 600U})
        for (std::uint64_t const limit : {std::uint64_t{3}, std::uint64_t{50}, std::uint64_t{5'000}, most / 3, most})
            if (limit <= most)
                for (bool const negative : {false, std::is_signed_v<Rep>}) all_agree(random_pairs<Rep>(random, n, limit, negative, true));
    all_agree(random_pairs<Rep>(random, 300, 4, false, false));  // with bases of zero
}

TEST_CASE("blocks of counts are answered as one by one") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    random_blocks_agree<std::int64_t>(random);
    random_blocks_agree<std::uint64_t>(random);
    random_blocks_agree<std::int32_t>(random);
}

TEST_CASE("what has no answer is named, wherever it stands") {
    for (std::size_t const at : {0U, 1U, 254U, 255U, 256U, 299U, 511U, 512U, 599U})
        for (pair<std::int64_t> const bad : {pair<std::int64_t>{{1}, {0}}, {{1}, {-1}}, {{1}, {(std::numeric_limits<std::int64_t>::min)()}}, {{-1}, {5}},
                                             {{6}, {5}}, {{(std::numeric_limits<std::int64_t>::max)()}, {1}}, {{(std::numeric_limits<std::int64_t>::min)()}, {1}}}) {
            pairs<std::int64_t> all(600, {{3}, {4}});
            all[at] = bad;
            all_agree(all);
        }
    pairs<std::int64_t> all(600, {{3}, {4}});
    all[300].b = {};
    CHECK(what([&] { static_cast<void>(growth(all, &pair<std::int64_t>::a, &pair<std::int64_t>::b, rounded<1>(half_away))); }) ==
          "element [300]: growth(3, 0): the base is zero; the try_ form answers nullopt there");
}

TEST_CASE("numbers at both ends of 64 bits, and where a double ends") {
    std::vector<std::int64_t> ends;
    for (int bit = 30; bit != 63; ++bit)
        for (int beside = -1; beside != 2; ++beside) ends.push_back((std::int64_t{1} << bit) + beside);
    ends.push_back((std::numeric_limits<std::int64_t>::max)());
    for (auto const base : ends) {
        pairs<std::int64_t> all;
        for (auto const top : ends) {
            all.push_back({{top}, {base}});
            all.push_back({{-top}, {base}});
        }
        for (auto const rule : rules) {
            auto const a = &pair<std::int64_t>::a, b = &pair<std::int64_t>::b;
            agree([&](auto x, auto y) { return growth(all, x, y, rounded<1>(rule)); }, a, b);
            for (auto const& one : all) {  // none hides behind the error of another
                pairs<std::int64_t> const alone{one};
                agree([&](auto x, auto y) { return multiple_of(alone, x, y, rounded<2>(rule)); }, a, b);
            }
        }
    }
}

TEST_CASE("what stands behind an element without an answer is not looked at") {
    pair<std::int64_t> const        without{{1}, {0}};
    std::vector<pair<std::int64_t> const*> const all{&without, nullptr};
    CHECK(what([&] { static_cast<void>(growth(all, &pair<std::int64_t>::a, &pair<std::int64_t>::b)); }) ==
          "element [0]: growth(1, 0): the base is zero; the try_ form answers nullopt there");
}

// ---- the quotients themselves ----

constexpr bool here = MYRIAD_DIVIDES_ONCE == 1;  // are they rounded a block at a time on this machine?

void rounds_exactly(std::vector<std::int64_t> const& tops, std::vector<std::int64_t> const& bottoms, std::int64_t scale) {
    for (auto const rule : rules) {
        detail::quotients block;
        for (std::size_t i = 0; i != tops.size(); ++i) {
            block.tops[i]    = static_cast<std::uint64_t>(tops[i]);
            block.bottoms[i] = static_cast<std::uint64_t>(bottoms[i]);
        }
        REQUIRE(block.round(static_cast<unsigned>(tops.size()), static_cast<std::uint64_t>(scale), rule) == here);
        for (std::size_t i = 0; here && i != tops.size(); ++i) {
            CAPTURE(tops[i], bottoms[i], scale, static_cast<int>(rule));
            REQUIRE(static_cast<std::int64_t>(block.tops[i]) == detail::round_division(tops[i] * scale, bottoms[i], rule));
        }
    }
}

TEST_CASE("quotients of a block are rounded exactly, at ties and beside them") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers    random(oracle::seed());
    constexpr auto     most = (std::int64_t{1} << 47) - 1;
    for (int round = 0; round != 300; ++round) {
        std::vector<std::int64_t> tops, bottoms;
        while (tops.size() != detail::quotients::size) {
            auto const bottom = static_cast<std::int64_t>(1 + random.below(std::uint64_t{1} << random.below(47)));
            auto const times  = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(most / bottom) + 1));
            auto       top    = times * bottom + bottom / 2 + static_cast<std::int64_t>(random.below(5)) - 2;  // a tie, or beside one
            if (random.below(4) == 0) top = times * bottom + static_cast<std::int64_t>(random.below(3)) - 1;   // whole, or beside
            if (top > most) top = most;
            tops.push_back(random.below(2) == 0 ? top : -top);
            bottoms.push_back(bottom);
        }
        rounds_exactly(tops, bottoms, 1);
    }
    for (std::int64_t bottom = 1; bottom != 60; ++bottom) {
        std::vector<std::int64_t> tops;
        for (std::int64_t top = -120; top != 121; ++top) tops.push_back(top);
        for (std::int64_t const scale : {1, 10, 1000, 12345}) rounds_exactly(tops, std::vector<std::int64_t>(tops.size(), bottom), scale);
    }
}

TEST_CASE("what is beyond the quotients of a block is not rounded there") {
    auto const rounds = [](std::int64_t top, std::int64_t bottom, std::uint64_t scale) {
        detail::quotients block;
        block.tops[0]    = static_cast<std::uint64_t>(top);
        block.bottoms[0] = static_cast<std::uint64_t>(bottom);
        return block.round(1, scale, half_even);
    };
    constexpr std::int64_t end = std::int64_t{1} << 47, limit = (std::numeric_limits<std::int64_t>::max)();
    CHECK(rounds(end - 1, 2 * end - 1, 1) == here);
    CHECK(rounds(-end, 1, 1) == here);
    CHECK_FALSE(rounds(end, 1, 1));
    CHECK_FALSE(rounds(-end - 1, 1, 1));
    CHECK_FALSE(rounds(1, 2 * end + 1, 1));
    CHECK_FALSE(rounds(1, 0, 1));
    CHECK_FALSE(rounds(1, -1, 1));
    CHECK_FALSE(rounds(limit, 1, 1));
    CHECK_FALSE(rounds(-limit, limit, 1));
    CHECK_FALSE(rounds(end / 512, 1, 1000));
    CHECK_FALSE(rounds(1, 1, std::uint64_t{1} << 50));
}

TEST_CASE("whatever direction the machine rounds in, the answers are the same") {
    std::vector<shop> all(300, shops[2]);
    for (int const direction : {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO, FE_TONEAREST}) {
        std::fesetround(direction);
        auto const r = growth(all, &shop::sales, &shop::last_year, rounded<1>(half_even));
        std::fesetround(FE_TONEAREST);
        CHECK(r[299] == "-49.8%"_pct);
    }
}

TEST_CASE("answers that are there are rounded whole") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    auto const      all   = random_pairs<std::int64_t>(random, 700, 1'000'000, true, true);
    auto const      rates = growth(all, &pair<std::int64_t>::a, &pair<std::int64_t>::b);
    for (auto const rule : rules) {
        auto const r = round<2>(rates, rule);
        for (std::size_t i = 0; i != all.size(); ++i) REQUIRE(r[i] == round<2>(rates[i], rule));
    }
    auto const none = static_cast<rounding>(9);
    CHECK(what([&] { static_cast<void>(round<1>(rates, none)); }) == what([&] { static_cast<void>(growth(all, first, second, rounded<1>(none))); }));
}

}  // namespace
