// SPDX-License-Identifier: BSL-1.0
//
// class label    a name that lives as long as the program
// class spelling a name that is looked for
// detail::edit_distance, detail::nearest_name
#include <myriad/label.hpp>
#include <myriad/tables/nearest_name.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>
#include <type_traits>

namespace {

using namespace myriad;
using namespace std::string_view_literals;

static_assert(sizeof(label) == sizeof(char const*) && std::is_trivially_copyable_v<label>);
static_assert(std::is_convertible_v<label, std::string> && std::is_convertible_v<label, std::string_view>);
static_assert(!std::is_convertible_v<std::string, label>);  // it would not live long enough

// ---- only what is kept becomes a label at run time ----
template <class T>
concept becomes_a_label = requires(T&& text) { label::of(static_cast<T&&>(text)); };
static_assert(becomes_a_label<std::string&> && becomes_a_label<std::string const&> && becomes_a_label<label&>);
static_assert(!becomes_a_label<std::string> && !becomes_a_label<std::string const> && !becomes_a_label<char const*&>);

TEST_CASE("a label of a kept string, and beside strings") {
    std::string const kept(100, 'x'), other(100, 'y');
    label const       name = label::of(kept);
    CHECK(name.c_str() == kept.c_str());
    CHECK(name == kept);
    CHECK(kept == name);
    CHECK(name != other);
    CHECK(name < other);
    CHECK(other > name);
    CHECK(name == kept.c_str());
    CHECK(name == std::string_view(kept));
    CHECK(name != "x");
    char const* const at_run_time = kept.c_str() + 1;
    CHECK(name > at_run_time);
    CHECK(label("北京") == std::string("北京"));
}
static_assert(label("北京") == "北京"sv && "北京" == label("北京") && label("a") < "b" && "b"sv > label("a") && label("a") != "a\0b"sv);

// ---- labels compare by their characters, wherever these are ----
constexpr char one[] = "北京", other[] = "北京";
static_assert(label(one) == label(other) && label("北京") != label("北海") && label() == "" && label().empty());
static_assert(label("a") < label("b") && label("a") < label("aa") && label("Z") < label("a") && label("z") < label("京"));
static_assert(label("北京").size() == 6 && std::string_view(label("北京")) == "北京"sv);

// ---- spellings have their order, and any lifetime ----
static_assert(spelling("ab") == label("ab") && spelling("ab"sv) == label("ab") && spelling(label("ab")) == label("ab"));
static_assert(spelling("abc"sv.substr(0, 2)) == label("ab"));  // no terminator needed
static_assert(spelling("a") < label("ab") && spelling("ab") > label("a") && spelling("a") < label("b") && spelling("京") > label("z"));
static_assert(spelling("a\0b"sv) > label("a") && spelling("a\0b"sv) < label("ab") && spelling("") == label());
static_assert(!std::is_constructible_v<spelling, int>);

TEST_CASE("a spelling may be a string that dies soon") {
    CHECK(spelling(std::string("北京")) == label("北京"));
    CHECK(spelling(std::string("北")) < label("北京"));
}

// ---- distances ----
constexpr unsigned distance(spelling a, spelling b) { return detail::edit_distance(detail::letters(a), detail::letters(b)); }

static_assert(distance("Beijing", "Beijing") == 0 && distance("Bejing", "Beijing") == 1 && distance("beijing", "Beijing") == 0);
static_assert(distance("Shangahi", "Shanghai") == 1);  // two neighbours swapped
static_assert(distance("北经", "北京") == 1 && distance("", "北京") == 2 && distance("京北", "北京") == 1);
static_assert(distance("kitten", "sitting") == 3 && distance("abc", "") == 3);
static_assert(distance("ca", "abc") == 3);  // optimal string alignment: no letter is edited twice

TEST_CASE("distances are symmetric, and names of any length do no harm") {
    std::string const longer(1'000, 'x');
    CHECK(distance(longer, longer + "y") == 0);  // the first 64 letters are compared
    CHECK(distance(longer, "x") == 63);
    CHECK(distance("x", longer) == 63);
    CHECK(distance("Guangdong", "Guangxi") == distance("Guangxi", "Guangdong"));
    CHECK(distance("\xE4\xBA", "亚") == 1);  // half a character
    CHECK(distance("\x80\x80", "") == 1);
}

TEST_CASE("the nearest name is the first of several, and none that has nothing in common") {
    auto const nearest = [](spelling wanted) {
        detail::nearest_name n(wanted);
        for (label const name : {label("Henan"), label("Hunan"), label("Hainan")}) n.consider(name);
        return std::string(n.name());
    };
    CHECK(nearest("Honan") == "Henan");
    CHECK(nearest("Hanan") == "Henan");
    CHECK(nearest("hainan") == "Hainan");
    CHECK(nearest("xyz").empty());
    CHECK(nearest("").empty());
}

}  // namespace
