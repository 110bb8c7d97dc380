// SPDX-License-Identifier: BSL-1.0
//
// Every algorithm over the containers of the standard library.
#include "ranges/algorithms.hpp"

#include <array>
#include <deque>
#include <forward_list>
#include <initializer_list>
#include <list>
#include <span>
#include <valarray>

namespace {

using namespace ranges_of_all_kinds;

shop plain[6];
std::array<shop, 6> const fixed = [] {
    std::array<shop, 6> all;
    for (std::size_t i = 0; i != 6; ++i) plain[i] = all[i] = shops[i];
    return all;
}();

template <class Container>
Container copied() {
    return Container(shops.begin(), shops.end());
}

TEST_CASE("arrays") {
    check_shops([]() -> shop(&)[6] { return plain; });
    check_shops([] { return fixed; });
    check_shops([] { return std::span<shop const>(shops); });
    check_shops([] { return std::span<shop const, 6>(shops); });
    check_shops([] { return std::valarray<shop>(shops.data(), 6); });
}

TEST_CASE("containers") {
    check_shops([] { return shops; });
    check_shops([] { return copied<std::deque<shop>>(); });
    check_shops([] { return copied<std::list<shop>>(); });
    check_shops([] { return copied<std::forward_list<shop>>(); });
    check_shops([] { return sequence<shop, 6>{{shops[0], shops[1], shops[2], shops[3], shops[4], shops[5]}}; });
}

TEST_CASE("elements that can only be moved") {
    check_shops([] {
        std::vector<std::unique_ptr<shop>> all;
        for (shop const& s : shops) all.push_back(std::make_unique<shop>(s));
        return all;
    });
}

TEST_CASE("containers of counts") {
    check_counts([] { return std::list{patents(60), patents(90), patents(60), patents(10), patents(120), patents(10)}; });
    check_counts([] { return std::array{patents(60), patents(90), patents(60), patents(10), patents(120), patents(10)}; });
    static std::initializer_list<count<patent>> const listed{patents(60), patents(90), patents(60), patents(10), patents(120), patents(10)};
    check_counts([] { return listed; });
}

TEST_CASE("std::vector<bool>, const or not") {
    std::vector<bool>       bits{true, false, true};
    std::vector<bool> const fixed_bits = bits;
    for (auto const& standings : {rank(bits), rank(fixed_bits), rank(std::vector<char>{1, 0, 1})}) {
        CHECK(standings[0] == 1);
        CHECK(standings[1] == 3);
        CHECK(standings[2] == 1);
    }
    CHECK(league(bits)[2].standing == 3);
    CHECK(top(fixed_bits, 1).size() == 2);
    CHECK(rank_of(bits, false) == 3);
    CHECK(n_tiles(bits, 3)[1] == 1);
    CHECK(sum(bits, [](bool b) { return patents(b ? 1 : 0); }) == patents(2));
    CHECK(rank(bits, within([](bool b) { return b; }))[2] == 1);
}

}  // namespace
