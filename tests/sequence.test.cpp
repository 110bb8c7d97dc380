// SPDX-License-Identifier: BSL-1.0
#include <myriad/sequence.hpp>

#include "catch.hpp"
#include "fact.hpp"

#include <array>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using namespace myriad;
using detail::extent_of;

static_assert(std::is_trivially_copyable_v<sequence<int, 3>> && sizeof(sequence<int, 3>) == 3 * sizeof(int));
template <sequence<int, 2> S>
inline constexpr int first_of = S[0];
static_assert(first_of<sequence<int, 2>{4, 5}> == 4);
static_assert(std::regular<sequence<int>> && std::is_nothrow_move_constructible_v<sequence<int>>);

// The size is taken from a type only where it is the size, never where it is a capacity.
template <class T, std::size_t Capacity>
struct small_vector {
    T           items[Capacity];
    std::size_t count;

    constexpr T const*    begin() const { return items; }
    constexpr T const*    end() const { return items + count; }
    constexpr std::size_t size() const { return count; }
    constexpr void        clear() { count = 0; }
};
static_assert(extent_of<int[3]> == 3 && extent_of<std::array<int, 4>> == 4 && extent_of<std::span<int, 5>> == 5);
static_assert(extent_of<sequence<int, 6>> == 6 && extent_of<std::span<int>> == 0 && extent_of<std::vector<int>> == 0);
static_assert(extent_of<std::array<int, 0>> == 0 && extent_of<small_vector<int, 9>> == 0);

constexpr bool grows_copies_and_shrinks() {
    sequence<int> s;
    if (!s.empty() || s.begin() != s.end()) return false;
    for (int i = 0; i != 100; ++i) s.push_back(i);
    sequence<int> t = s;
    t.truncate(10);
    t[3] = 33;
    sequence<int> u = std::move(t);
    sequence<int> v;
    v = u;
    v.push_back(-1);
    FACT(s.size() == 100);
    FACT(s[3] == 3);
    FACT(s[99] == 99);
    FACT(u.size() == 10);
    FACT(u[3] == 33);
    FACT(u.capacity() >= 10);
    FACT(v.size() == 11);
    FACT(v[10] == -1);
    FACT(!(u == v));
    FACT(u == sequence<int>(u));
    FACT(t.empty());  // NOLINT: a moved-from sequence is empty
    return true;
}
static_assert(grows_copies_and_shrinks());

TEST_CASE("a sequence grows, is copied and cut") { CHECK(grows_copies_and_shrinks()); }

TEST_CASE("a sequence owns what has a destructor") {
    sequence<std::string> s(2);
    s[0] = std::string(100, 'a');
    for (int i = 0; i != 50; ++i) s.push_back(std::to_string(i));
    sequence<std::string> const t = s;
    CHECK(t[0] == std::string(100, 'a'));
    CHECK(t[1].empty());
    CHECK(std::vector<std::string>(t.begin(), t.end()).back() == "49");
    sequence<std::string> const& itself = s;
    s = itself;
    CHECK(s == t);
}

TEST_CASE("a copy that throws half-way leaks nothing") {  // seen by the address sanitizer
    struct fragile {
        std::string held    = std::string(100, 'x');
        bool        refuses = false;

        fragile()               = default;
        fragile(fragile const&) = default;
        fragile& operator=(fragile const& other) {
            if (other.refuses) throw 1;
            held = other.held;
            return *this;
        }
    };
    sequence<fragile> s(3);
    s[2].refuses = true;
    CHECK_THROWS(sequence<fragile>(s));
}

}  // namespace
