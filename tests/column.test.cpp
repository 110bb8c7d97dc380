// SPDX-License-Identifier: BSL-1.0
#include <myriad/column.hpp>
#include <myriad/count.hpp>

#include "catch.hpp"
#include "fact.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <ranges>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct shop {
    char          name;
    count<patent> sales;
};
constexpr shop shops[] = {{'c', {30}}, {'a', {10}}, {'b', {20}}};

constexpr bool by_hand() {
    auto const c       = make_column(shops, &shop::name, &shop::sales);
    auto const not_a   = c.without([](char k) { return k == 'a'; });
    auto const doubled = transform(c, [](count<patent> n) { return n * 2; });
    column<char, int> const none;
    count<patent> const* const b = c.find('b');
    FACT(c.size() == 3);
    FACT(c[0].key == 'c');
    FACT(c.at('a') == patents(10));
    FACT(c.find('x') == nullptr);
    FACT(b != nullptr);
    FACT(*b == patents(20));
    FACT(not_a.size() == 2);
    FACT(not_a[1].key == 'b');
    FACT(c.only([](char k) { return k < 'c'; }).size() == 2);
    FACT(doubled.at('b') == patents(40));
    FACT(none.empty());
    FACT(none.begin() == none.end());
    FACT(c == make_column(shops, &shop::name, &shop::sales));
    return true;
}
static_assert(by_hand());

TEST_CASE("columns by hand") { CHECK(by_hand()); }

TEST_CASE("columns from pairs") {
    std::map<std::string, count<patent>> const by_name{{"b", patents(2)}, {"a", patents(1)}};
    std::unordered_map<int, double> const      by_year{{2024, 0.5}};
    std::pair<char, int> const                 pairs[] = {{'x', 7}, {'y', 8}};
    auto const                                 c       = make_column(by_name);
    static_assert(std::is_same_v<decltype(c), column<std::string, count<patent>> const>);
    CHECK(c[0].key == "a");
    CHECK(c.at("b") == patents(2));
    CHECK(c.size() == 2);
    CHECK(make_column(by_year).at(2024) == 0.5);
    CHECK(make_column(pairs).at('y') == 8);
    CHECK(make_column(std::vector<std::pair<int, int>>{{1, 2}}).at(1) == 2);
    CHECK(make_column(std::multimap<int, int>{{1, 2}, {1, 3}}).size() == 2);
    CHECK(make_column(by_name | std::views::transform([](auto const& p) { return std::pair(p.first + "!", p.second * 2); })).at("a!") == patents(2));
    CHECK(make_column(by_name | std::views::filter([](auto const& p) { return p.first != "a"; })).size() == 1);
    CHECK(make_column(std::map<int, int>{}).empty());
    constexpr std::pair<int, int> constant[] = {{1, 2}, {3, 4}};
    static_assert(make_column(constant).at(3) == 4);
}

TEST_CASE("what a column refuses") {
    auto const c     = make_column(shops, &shop::name, &shop::sales);
    shop const two[] = {{'a', {1}}, {'a', {2}}};
    auto const twice = make_column(two, &shop::name, &shop::sales);
    CHECK_THROWS_WITH(c.at('x'), "column::at(x): no such name");
    CHECK_THROWS_WITH(detail::paired("growth", c, twice, [](auto const&, auto const&) { return 0; }),
                      "element [1]: growth(a): the key is there more than once");
}

TEST_CASE("columns pair by key as maps would, whatever their order") {
    std::mt19937_64 random(7);
    for (int round = 0; round != 200; ++round) {
        std::map<std::string, int> left, right;
        for (auto n = random() % 20; n != 0; --n) left[std::to_string(random() % 30)] = static_cast<int>(random() % 100);
        for (auto n = random() % 20; n != 0; --n) right[std::to_string(random() % 30)] = static_cast<int>(random() % 100);
        std::vector<std::pair<std::string, int>> l(left.begin(), left.end()), r(right.begin(), right.end());
        std::shuffle(l.begin(), l.end(), random);
        std::shuffle(r.begin(), r.end(), random);
        using pair       = std::pair<std::string, int>;
        auto const found = detail::paired("test", make_column(l, &pair::first, &pair::second), make_column(r, &pair::first, &pair::second),
                                          [](int a, int b) { return 1000 * a + b; });
        std::vector<std::pair<std::string, int>> expected;
        std::vector<unpaired<std::string>>       alone;
        for (auto const& [key, value] : l)
            if (right.contains(key)) expected.emplace_back(key, 1000 * value + right[key]);
            else alone.push_back({key, side::left});
        for (auto const& [key, value] : r)
            if (!left.contains(key)) alone.push_back({key, side::right});
        REQUIRE(found.size() == expected.size());
        for (std::size_t i = 0; i != expected.size(); ++i)
            REQUIRE((found[i].key == expected[i].first && found[i].value == expected[i].second));
        REQUIRE(std::vector(found.left_out().begin(), found.left_out().end()) == alone);
    }
}

}  // namespace
