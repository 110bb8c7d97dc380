// SPDX-License-Identifier: BSL-1.0
//
// The one walk over a range that the algorithms use: an error on the way, of whatever is called for an element,
// names the element.
#pragma once

#include <myriad/detail/range.hpp>
#include <myriad/error.hpp>

namespace MYRIAD_NAMESPACE::detail {

template <class Range>
concept is_a_map = requires { typename std::remove_cvref_t<Range>::mapped_type; };

// The key of an element: what it calls so itself, as an observation or the row of a table; that of the element of
// an entry, and of the later of two periods; the first half of an element of a map.
struct key_of_element {
    static constexpr auto const& of(auto const& element)
        requires requires { element.key; }
    {
        return element.key;
    }
    static constexpr auto of(auto const& element)
        requires requires { element.key(); }
    {
        return element.key();
    }
    static constexpr decltype(auto) of(auto const& element)
        requires requires { of(element.element); }
    {
        return of(element.element);
    }
    static constexpr decltype(auto) of(auto const& element)
        requires requires { of(element.now); }
    {
        return of(element.now);
    }

    constexpr decltype(auto) operator()(auto const& element) const
        requires requires { of(element); }
    {
        return of(element);
    }
};
struct first_of_pair {
    constexpr auto const& operator()(auto const& pair) const { return pair.first; }
};

struct no_key {};
template <class Range, class Element>
using finds_key = std::conditional_t<std::is_invocable_v<key_of_element, Element const&>, key_of_element,
                                     std::conditional_t<is_a_map<Range> && pair_of_two<Element>, first_of_pair, no_key>>;

// Names the key of an element, if it has one, while it lives.
template <class FindsKey>
class with_key {
public:
    template <class Element>
    constexpr with_key(at_element& here, Element const& element) noexcept : here_(here) {
        here.has_key(&element, FindsKey{});
    }
    constexpr ~with_key() { here_.forget_key(); }
    with_key(with_key const&)            = delete;
    with_key& operator=(with_key const&) = delete;

private:
    at_element& here_;
};
template <>
class with_key<no_key> {
public:
    constexpr with_key(at_element&, auto const&) noexcept {}
};

// visit(element, its index) for each element. One pass. Of a part of a range the index of its first element is said.
template <class Range, class Visit>
constexpr void each_element(Range&& range, Visit&& visit, size i = 0) {
    at_element here;
    here.go_to(i);
    auto end = last(range);
    for (auto at = first(range); at != end; here.go_to(++i), ++at) {
        auto&& element = *at;
        using Element  = std::remove_cvref_t<decltype(element)>;
        [[maybe_unused]] with_key<finds_key<Range, Element>> const key(here, element);
        visit(element, i);
    }
}

}  // namespace myriad::detail
