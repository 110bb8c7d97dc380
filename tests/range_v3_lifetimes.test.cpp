// SPDX-License-Identifier: BSL-1.0
//
// lifetimes.test.cpp for the views and actions of range_v3.hpp: what a temporary one gives out outlives it, or is
// refused.
#include <myriad/range_v3.hpp>

#include "catch.hpp"

#include <range/v3/view/generate_n.hpp>
#include <range/v3/view/transform.hpp>

#include <concepts>
#include <string>
#include <type_traits>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

struct shop {
    std::string   name;
    count<patent> sales, before;
    int           town = 0;
};

std::string long_name(char letter) { return std::string(100, letter); }

std::vector<shop> load() {
    return {{long_name('a'), patents(3), patents(2), 1}, {long_name('b'), patents(9), patents(3), 2}, {long_name('c'), patents(5), patents(1), 1}};
}
auto read_once() {
    return ranges::views::generate_n([i = std::size_t{0}]() mutable { return load()[i++]; }, 3);
}

template <class T>
concept gives_iterators = requires(T (*make)()) { make().begin(); };
template <class T>
concept gives_data = requires(T (*make)()) { make().data(); };
template <class T>
concept points_at_its_element = requires(T (*make)()) { *make(); } || requires(T (*make)()) { make().operator->(); };

TEST_CASE("a league that owns its lines gives them by value when it is a temporary") {
    auto const& line = (load() | actions::rank(&shop::sales))[0];
    CHECK(line.element.name == long_name('b'));
    auto const& first = (load() | actions::rank(&shop::sales)).front();
    CHECK(first.element.name == long_name('b'));
    auto const& last = (load() | actions::rank(&shop::sales)).back();
    CHECK(last.element.name == long_name('a'));
    auto const& second = (load() | actions::rank(&shop::sales)).at(1);
    CHECK(second.element.name == long_name('c'));
    for (auto const& [standing, shop] : load() | actions::rank(&shop::sales)) CHECK(shop.name.size() == 100);
    for (auto const& e : read_once() | views::growth(&shop::sales, &shop::before) | actions::rank()) CHECK(e.element.name.size() == 100);

    auto const named = load() | actions::rank(&shop::sales);
    using league     = std::remove_cv_t<decltype(named)>;
    static_assert(std::same_as<decltype(named[0]), league_line<shop> const&> && std::same_as<decltype(league()[0]), league_line<shop>>);
    static_assert(gives_iterators<league&> && !gives_iterators<league> && gives_data<league&> && !gives_data<league>);
}

TEST_CASE("a group outlives the view of groups") {
    auto const  shops = load();
    auto const& of    = (shops | views::within(&shop::town))[0];
    CHECK(of.key == 1);
    CHECK(&of.elements[1] == &shops[2]);
    auto const& elements = (shops | views::within(&shop::town)).back().elements;
    CHECK(elements.front().name == long_name('b'));
    static_assert(!gives_iterators<decltype(shops | views::within(&shop::town))>);
}

TEST_CASE("a view points at its own functions, so a temporary one gives no iterators") {
    auto const shops  = load();
    auto       growth = shops | views::growth(&shop::sales, &shop::before);
    auto       lagged = shops | views::lagged(1);
    auto       share  = shops | views::share(&shop::sales);
    auto       ring   = shops | views::lagged(1, within(&shop::town));
    static_assert(gives_iterators<decltype(growth)&> && !gives_iterators<decltype(growth)>);
    static_assert(gives_iterators<decltype(lagged)&> && !gives_iterators<decltype(lagged)>);
    static_assert(gives_iterators<decltype(share)&> && !gives_iterators<decltype(share)>);
    static_assert(gives_iterators<decltype(ring)&> && !gives_iterators<decltype(ring)>);

    auto const& first = (shops | views::growth(&shop::sales, &shop::before)).front();
    CHECK(&*first == &shops[0]);
    CHECK((shops | views::growth(&shop::sales, &shop::before))[1]->name == long_name('b'));
}

TEST_CASE("a temporary entry that owns its element does not point at it") {
    auto view = read_once() | views::growth(&shop::sales, &shop::before);
    auto at   = view.begin();
    using owner = decltype(*at);
    static_assert(std::same_as<decltype(owner::element), shop>);
    static_assert(points_at_its_element<owner&> && !points_at_its_element<owner>);
    // Through it a view of names would refer to the dead.
    static_assert(!std::is_invocable_v<std::string shop::* const&, owner> && std::is_invocable_v<std::string shop::* const&, owner&>);
    auto const shops = load();
    auto       refer = shops | views::growth(&shop::sales, &shop::before);
    static_assert(points_at_its_element<decltype(*refer.begin())>);
    auto names = refer | ranges::views::transform(&shop::name);
    CHECK(&*names.begin() == &shops[0].name);
    auto const e = *at;
    CHECK(e->name == long_name('a'));
}

}  // namespace
