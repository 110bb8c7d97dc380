// SPDX-License-Identifier: BSL-1.0
//
// Ranking into what is handed in: the same ranks as rank's, by every path, and no memory asked for once the workspace
// is warm.
#include <myriad/growth_rate.hpp>
#include <myriad/label.hpp>
#include <myriad/rank.hpp>
#include <myriad/rank_into.hpp>

#include "catch.hpp"

#include <array>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <list>
#include <new>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// The address sanitizer has a heap of its own, which is not to be replaced.
#if defined(__has_feature)
#  if __has_feature(address_sanitizer) && !defined(__SANITIZE_ADDRESS__)
#    define __SANITIZE_ADDRESS__ 1
#  endif
#endif
#ifndef __SANITIZE_ADDRESS__
// How often the heap is asked.
namespace {

std::atomic<std::size_t> asked_for = 0;

}  // namespace

// Not inlined: g++ 12 would see memory of new given to free.
[[gnu::noinline]] void* operator new(std::size_t n) {
    ++asked_for;
    if (void* const given = std::malloc(n == 0 ? 1 : n)) return given;
    throw std::bad_alloc();
}
[[gnu::noinline]] void* operator new(std::size_t n, std::nothrow_t const&) noexcept {
    ++asked_for;
    return std::malloc(n == 0 ? 1 : n);
}
[[gnu::noinline]] void operator delete(void* given) noexcept { std::free(given); }
[[gnu::noinline]] void operator delete(void* given, std::size_t) noexcept { std::free(given); }
#endif

namespace {

using namespace myriad;
using namespace myriad::units;

struct row {
    std::int64_t                 wide;
    std::int32_t                 few;
    double                       floating;
    std::optional<count<person>> people;
    growth_rate<>                rate;
    std::string                  town;
    std::int64_t                 code;
};

std::vector<row> rows(std::size_t n, unsigned seed) {
    std::mt19937_64  random(seed);
    std::vector<row> all;
    for (std::size_t i = 0; i != n; ++i) {
        auto const x = static_cast<std::int64_t>(random());
        auto const k = random() % 5;
        all.push_back({x, static_cast<std::int32_t>(random() % 7), static_cast<double>(x % 50) / 3, std::nullopt,
                       growth(patents(static_cast<std::int64_t>(random() % 30)), patents(static_cast<std::int64_t>(random() % 9 + 1))),
                       "town " + std::to_string(k), static_cast<std::int64_t>(k) << 50});
        if (random() % 4 != 0) all.back().people = people(static_cast<std::int64_t>(random() % 100));
    }
    return all;
}

constexpr ties whole_rules[] = {ties::competition, ties::modified, ties::dense, ties::ordinal};

template <class Item>
Item as(standing s) {
    if constexpr (std::is_same_v<Item, standing>) return s;
    else return static_cast<Item>(s.halves / 2);
}

// The same as rank, with a workspace and without, and nothing behind what is written.
template <class Item, class... Arguments>
bool agrees(std::vector<row> const& all, rank_workspace& work, Arguments const&... arguments) {
    auto const        expected = rank(all, arguments...);
    std::vector<Item> one(all.size(), as<Item>(standing{14})), other = one;
    std::size_t const n = rank_into(one, work, all, arguments...), m = rank_into(std::span(other), all, arguments...);
    bool              same = n == expected.size() && m == n && one == other;
    for (std::size_t i = 0; same && i != one.size(); ++i) same = one[i] == as<Item>(i < n ? expected[i] : standing{14});
    return same;
}

template <class Item>
void agrees_always(std::size_t n, ties rule, rank_workspace& work) {
    auto const all = rows(n, static_cast<unsigned>(n));
    CAPTURE(n, static_cast<int>(rule));
    CHECK(agrees<Item>(all, work, &row::wide, rule));
    CHECK(agrees<Item>(all, work, &row::few, rule, ascending));
    CHECK(agrees<Item>(all, work, &row::floating, rule));
    CHECK(agrees<Item>(all, work, &row::rate, rule, ascending));
    CHECK(agrees<Item>(all, work, &row::town, rule));
    CHECK(agrees<Item>(all, work, &row::wide, rule, [](auto a, auto b) { return a < b; }));
    CHECK(agrees<Item>(all, work, &row::people, rule, missing::drop));
    CHECK(agrees<Item>(all, work, &row::people, rule, missing::keep, within(&row::few)));
    CHECK(agrees<Item>(all, work, &row::people, rule, missing::first, within(&row::code)));
    CHECK(agrees<Item>(all, work, &row::people, rule, missing::last));
    CHECK(agrees<Item>(all, work, &row::wide, rule, within(&row::few)));
    CHECK(agrees<Item>(all, work, &row::wide, rule, within(&row::code)));
    CHECK(agrees<Item>(all, work, &row::wide, rule, within(&row::town)));
    CHECK(agrees<Item>(all, work, &row::rate, rule, within(&row::few), ascending));
}

TEST_CASE("what is written is what rank answers") {
    rank_workspace work;
    for (std::size_t const n : {0U, 1U, 2U, 3U, 34U, 64U, 65U, 300U, 2'000U}) {
        for (ties const rule : whole_rules) {
            agrees_always<std::uint32_t>(n, rule, work);
            agrees_always<standing>(n, rule, work);
        }
        agrees_always<standing>(n, ties::fractional, work);
        agrees_always<std::uint64_t>(n, ties::competition, work);
        agrees_always<int>(n, ties::dense, work);
    }
}

struct shop {
    std::int64_t     sales;
    int              town;
    std::string      name;
    std::string_view view;
    char const*      letters;
    std::u16string   wide;
    label            of;
};

TEST_CASE("groups named by texts of any kind are those of the numbers behind them") {
    std::mt19937_64          random(5);
    std::vector<std::string> names;
    for (int i = 0; i != 3'000; ++i) names.push_back("town " + std::to_string(i * 7'919 % 100'003));  // more than the first table holds
    names[7].clear();
    for (std::size_t const n : {1U, 40U, 400U, 20'000U}) {
        std::vector<shop> shops;
        for (std::size_t i = 0; i != n; ++i) {
            auto const         town = static_cast<std::size_t>(random() % names.size());
            std::string const& name = names[town];
            shops.push_back({static_cast<std::int64_t>(random() % 50), static_cast<int>(town), name, name, name.c_str(),
                             std::u16string(name.begin(), name.end()), label::of(name)});
        }
        auto const expected = rank(shops, &shop::sales, within(&shop::town));
        CHECK(rank(shops, &shop::sales, within(&shop::name)) == expected);
        CHECK(rank(shops, &shop::sales, within(&shop::view)) == expected);
        CHECK(rank(shops, &shop::sales, within(&shop::letters)) == expected);
        CHECK(rank(shops, &shop::sales, within(&shop::wide)) == expected);
        CHECK(rank(shops, &shop::sales, within(&shop::of)) == expected);
        CHECK(rank(shops, &shop::sales, within([](shop const& s) { return s.name + "!"; })) == expected);
    }
}

// Letters that are the same large and small: their own order decides, not a hash of theirs.
struct either_case : std::char_traits<char> {
    static char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
    static bool eq(char a, char b) { return small(a) == small(b); }
    static bool lt(char a, char b) { return small(a) < small(b); }
    static int  compare(char const* a, char const* b, std::size_t n) {
        for (; n != 0; --n, ++a, ++b)
            if (!eq(*a, *b)) return lt(*a, *b) ? -1 : 1;
        return 0;
    }
};

TEST_CASE("texts in an order of their own are grouped by it, and a pointer to no text is a group") {
    struct letter {
        int                                        n;
        std::basic_string<char, either_case>       name;
        char const*                                chars;
    };
    std::vector<letter> const letters{{1, "a", nullptr}, {2, "A", ""}, {3, "b", nullptr}};
    auto const by_name = rank(letters, &letter::n, within(&letter::name));
    CHECK(by_name[0] == 2);
    CHECK(by_name[1] == 1);
    CHECK(by_name[2] == 1);
    auto const by_chars = rank(letters, &letter::n, within(&letter::chars));
    CHECK(by_chars[0] == 2);
    CHECK(by_chars[1] == 1);
    CHECK(by_chars[2] == 1);
}

TEST_CASE("a list, which has no size in its type and no place in memory, is ranked into an array") {
    std::list<std::int64_t> const   sales{5, 9, 5};
    std::array<std::int16_t, 3>     places{};
    rank_workspace                  work;
    CHECK(rank_into(places, work, sales) == 3);
    CHECK(places == std::array<std::int16_t, 3>{2, 1, 2});
}

TEST_CASE("ranks are written in constant expressions, too") {
    constexpr auto ranked = [] {
        int const                    sales[] = {50, 90, 50};
        rank_workspace               work;
        std::array<std::uint32_t, 3> places{};
        auto const                   n = rank_into(places, work, sales, ties::dense);
        return n == 3 && places[0] == 2 && places[1] == 1 && places[2] == 2;
    };
    STATIC_REQUIRE(ranked());
    CHECK(ranked());
}

#ifndef __SANITIZE_ADDRESS__
TEST_CASE("once the workspace is warm, no memory is asked for") {
    auto const                 all = rows(20'000, 1);
    std::vector<std::uint32_t> places(all.size());
    std::vector<standing>      standings(all.size());
    rank_workspace             work;
    auto const asked_by = [&](auto const&... arguments) {
        std::size_t most = 0;
        for (int turn = 0; turn != 3; ++turn) {  // the first may ask
            std::size_t const before = asked_for;
            rank_into(places, work, all, arguments...);
            rank_into(standings, work, all, arguments...);
            if (turn != 0 && most < asked_for - before) most = asked_for - before;
        }
        return most;
    };
    CHECK(asked_by(&row::wide) == 0);
    CHECK(asked_by(&row::few, ascending) == 0);
    CHECK(asked_by(&row::floating, ties::dense) == 0);
    CHECK(asked_by(&row::rate) == 0);
    CHECK(asked_by(&row::people, missing::drop) == 0);
    CHECK(asked_by(&row::people, missing::first, within(&row::few)) == 0);
    CHECK(asked_by(&row::wide, within(&row::code)) == 0);

    std::size_t const held = work.size(), before = asked_for;
    CHECK(held != 0);
    for (std::size_t n = all.size(); n != 0; n /= 3) rank_into(std::span(places).first(n), work, std::span(all).first(n), &row::wide);
    CHECK(asked_for == before);
    CHECK(work.size() == held);

    // 8 bytes for the key of each, as many for its place among the others, and as many where both do not fit a word.
    rank_workspace other;
    rank_into(places, other, all, &row::wide);
    CHECK(other.size() <= 24 * all.size() + 4096);
}
#endif

TEST_CASE("a projection may rank in the same workspace") {
    std::vector<int> const     sales{3, 1, 2};
    std::vector<std::uint32_t> places(3), inner(3);
    std::vector<std::int64_t>  many(200);
    for (std::size_t i = 0; i != many.size(); ++i) many[i] = static_cast<std::int64_t>(i * 7919 % 200);
    std::vector<std::uint32_t> of_many(many.size());
    rank_workspace             work;
    auto const                 rank_of_sales = [&](int x) {
        rank_into(of_many, work, many);
        rank_into(inner, work, sales);
        return of_many[0] == 200 ? static_cast<int>(inner[static_cast<std::size_t>(3 - x)]) : 0;
    };
    for (int turn = 0; turn != 2; ++turn) {
        rank_into(places, work, sales, rank_of_sales);
        CHECK(places == std::vector<std::uint32_t>{3, 2, 1});
    }
}

template <class Call>
std::string message(Call const& call) {
    try {
        call();
    } catch (error const& e) {
        return e.what();
    }
    return "no error";
}

TEST_CASE("what is refused says why, and the workspace works on") {
    std::vector<int> const     sales{3, 1, 2};
    std::vector<std::uint32_t> short_of_one(2), places(3);
    std::vector<std::int8_t>   small(128);
    rank_workspace             work;
    CHECK(message([&] { rank_into(short_of_one, work, sales); }) ==
          "rank_into(2, 3): the answer to write to has another length than the range");
    CHECK(message([&] { rank_into(short_of_one, sales, [](int a, int b) { return a < b; }); }) ==
          "rank_into(2, 3): the answer to write to has another length than the range");
    CHECK(message([&] { rank_into(places, work, sales, ties::fractional); }) ==
          "rank_into(): fractional ranks may end in a half, and no integer does; write to standings");
    CHECK(message([&] { rank_into(small, work, std::vector<int>(128)); }) ==
          "rank_into(128): the result does not fit the representation; use a wider one");
    CHECK(message([&] { rank_into(std::span(small).first(127), work, std::vector<int>(127)); }) == "no error");
    CHECK(message([&] { rank_into(places, work, std::vector<double>{1, 2, std::numeric_limits<double>::quiet_NaN()}); }) ==
          "element [2]: rank_into(NaN): not a number");
    CHECK(rank_into(places, work, sales) == 3);
    CHECK(places == std::vector<std::uint32_t>{1, 3, 2});
}

}  // namespace
