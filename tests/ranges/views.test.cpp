// SPDX-License-Identifier: BSL-1.0
//
// Every algorithm over the views of the standard library.
#include "ranges/algorithms.hpp"

#include <list>
#include <map>
#include <ranges>
#include <sstream>

namespace {

using namespace ranges_of_all_kinds;
namespace views = std::views;  // not myriad::views

std::map<int, shop> const by_number = [] {
    std::map<int, shop> all;
    for (shop const& s : shops) all[s.number] = s;
    return all;
}();

// The shops, and others in front, behind and in between.
shop const                    other{0, 0, patents(1), patents(1), people(1)};
std::vector<shop> const       with_others{other, shops[0], shops[1], other, shops[2], shops[3], shops[4], other, shops[5], other};
std::vector<shop> const       then_others{shops[0], shops[1], shops[2], shops[3], shops[4], shops[5], other, other};
constexpr auto                is_shop = [](shop const& s) { return s.number != 0; };

TEST_CASE("views of maps") {
    check_shops([] { return by_number | views::values; });
    check_shops([] { return by_number | views::elements<1>; });
    check_shops([] { return by_number | views::keys | views::transform([](int n) -> shop const& { return by_number.at(n); }); });
}

TEST_CASE("views that compute") {
    check_shops([] { return with_others | views::filter(is_shop); });
    check_shops([] { return shops | views::transform([](shop const& s) { return s; }); });
    check_shops([] { return views::iota(0, 6) | views::transform([](int i) { return shops[static_cast<std::size_t>(i)]; }); });
    check_shops([] { return views::iota(0UL) | views::take(6) | views::transform([](std::size_t i) -> shop const& { return shops[i]; }); });
}

TEST_CASE("views that cut") {
    check_shops([] { return then_others | views::take_while(is_shop); });
    check_shops([] { return then_others | views::take_while(is_shop) | views::common; });
    check_shops([] { return views::counted(then_others.begin(), 6); });
    check_shops([] {
        static std::list<shop> const listed(with_others.begin(), with_others.begin() + 3);
        static std::vector<std::list<shop>> const parts{listed, std::list(with_others.begin() + 3, with_others.end())};
        return parts | views::join | views::drop(1) | views::filter(is_shop);
    });
    check_shops([] {
        static std::vector<shop> const backwards(shops.rbegin(), shops.rend());
        return backwards | views::reverse;
    });
    check_shops([] {
        static std::vector<int> const digits{1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6};
        return digits | views::split(0) | views::transform([](auto const& part) { return shops[static_cast<std::size_t>(*part.begin()) - 1]; });
    });
}

// ---- iterators and sentinels of all kinds ----

// The end of a list of shops is another one.
struct until_other {
    friend bool operator==(std::vector<shop>::const_iterator at, until_other) { return at->number == 0; }
};

TEST_CASE("subranges, with a sentinel of another type or not") {
    check_shops([] { return std::ranges::subrange(shops.begin(), shops.end()); });
    check_shops([] { return std::ranges::subrange(then_others.begin(), until_other()); });
}

// What a for loop takes and no more; the elements are proxies, which convert to a shop.
struct proxy {
    std::size_t at;

    operator shop const&() const { return shops[at]; }
    friend shop const& the_shop(proxy const& p) { return shops[p.at]; }
};
struct proxies {
    struct end_of {};
    struct iterator {
        std::size_t at;

        proxy           operator*() const { return {at}; }
        iterator&       operator++() { return ++at, *this; }
        friend bool     operator!=(iterator const& i, end_of) { return i.at != shops.size(); }
    };
    iterator begin() const { return {0}; }
    end_of   end() const { return {}; }
};

TEST_CASE("what only a for loop takes") {
    check_shops([] { return proxies(); });
}

// ---- what is read once ----

struct reader {
    struct end_of {};
    struct iterator {
        using iterator_concept = std::input_iterator_tag;
        using value_type       = shop;
        using difference_type  = std::ptrdiff_t;

        std::size_t* at;

        explicit iterator(std::size_t& position) : at(&position) {}
        iterator(iterator&&)            = default;
        iterator& operator=(iterator&&) = default;

        shop        operator*() const { return shops[*at]; }
        iterator&   operator++() { return ++*at, *this; }
        void        operator++(int) { ++*at; }
        friend bool operator==(iterator const& i, end_of) { return *i.at == shops.size(); }
    };
    std::size_t position = 0;

    iterator begin() { return iterator(position); }
    end_of   end() const { return {}; }
};

TEST_CASE("ranges that are read once") {
    check_shops<takes::once>([] { return reader(); });
    check_shops<takes::once>([] {
        static reader read;
        read.position = 0;
        return read | views::transform([](shop const& s) { return s; });
    });
}

// Without a word of being read once, but not to be copied or stepped back to.
struct unlabelled {
    struct end_of {};
    struct iterator {
        std::size_t* at;

        explicit iterator(std::size_t& position) : at(&position) {}
        iterator(iterator&&) = default;

        shop        operator*() const { return shops[*at]; }
        iterator&   operator++() { return ++*at, *this; }
        friend bool operator==(iterator const& i, end_of) { return *i.at == shops.size(); }
    };
    std::size_t position = 0;

    iterator begin() { return iterator(position); }
    end_of   end() const { return {}; }
};

TEST_CASE("iterators that cannot be copied are read once") {
    check_shops<takes::once>([] { return unlabelled(); });
}

// ---- ranges of counts ----

TEST_CASE("views of counts") {
    check_counts([] { return shops | views::transform(&shop::now); });
    check_counts([] { return with_others | views::filter(is_shop) | views::transform([](shop const& s) { return s.now; }); });
    check_counts<takes::once>([] {
        static std::istringstream in;
        in = std::istringstream("60 90 60 10 120 10");
        return std::ranges::istream_view<int>(in) | views::transform([](int n) { return patents(n); });
    });
}

}  // namespace
