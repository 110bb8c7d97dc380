// SPDX-License-Identifier: BSL-1.0
#include <myriad/count.hpp>
#include <myriad/measures/rank_change.hpp>

#include "catch.hpp"
#include "exact.hpp"
#include "fact.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace {

using namespace myriad;
using namespace myriad::units;

template <class Value>
struct entry {
    char  name;
    Value value;
};
template <class Value, std::size_t N>
constexpr auto by_name(entry<Value> const (&entries)[N]) {
    return make_column(entries, &entry<Value>::name, &entry<Value>::value);
}

constexpr entry<count<patent>> entries_2023[] = {{'a', {10}}, {'b', {30}}, {'c', {20}}, {'x', {25}}};
constexpr entry<count<patent>> entries_2024[] = {{'c', {40}}, {'b', {30}}, {'n', {30}}, {'a', {5}}};

constexpr bool by_hand() {
    auto const changes = rank_changes(by_name(entries_2024), by_name(entries_2023));
    auto const is      = [&](std::size_t i, char key, std::uint64_t now, std::uint64_t before) {
        return changes[i].key == key && changes[i].value.now == now && changes[i].value.before == before;
    };
    FACT(changes.size() == 5);
    FACT(is(0, 'c', 1, 3));
    FACT(is(1, 'b', 2, 1));
    FACT(is(2, 'n', 2, 0));
    FACT(is(3, 'a', 4, 4));
    FACT(is(4, 'x', 0, 2));
    FACT(changes.at('c').places_up() == 2);
    FACT(changes.at('b').places_up() == -1);
    FACT(changes.at('a').places_up() == 0);
    FACT(changes.at('n').is_newcomer());
    FACT(!changes.at('n').places_up());
    FACT(changes.at('x').is_leaver());
    FACT(!changes.at('x').is_newcomer());
    FACT(!changes.at('a').is_leaver());
    FACT(changes.left_out().empty());
    return true;
}
static_assert(by_hand());

constexpr bool other_rules() {
    auto const ascend = rank_changes(by_name(entries_2024), by_name(entries_2023), ascending, ties::dense);
    auto const shared = rank_changes(by_name(entries_2024), by_name(entries_2023), ties::fractional);
    column<char, count<patent>> const none;
    auto const new_ones = rank_changes(by_name(entries_2023), none);
    FACT(ascend.at('a').now == 1);
    FACT(ascend.at('c').now == 3);
    FACT(ascend.at('c').places_up() == -1);
    FACT(shared.at('b').now.halves == 5);
    FACT(new_ones.size() == 4);
    FACT(new_ones.at('b').is_newcomer());
    FACT(rank_changes(none, none).empty());
    return true;
}
static_assert(other_rules());

constexpr entry<std::optional<int>> with_gaps[]   = {{'a', 1}, {'b', {}}, {'c', 3}};
constexpr entry<std::optional<int>> without_gaps[] = {{'a', 3}, {'b', 2}, {'c', 1}};

constexpr bool kept_values_are_not_ranked() {
    auto const changes = rank_changes(by_name(with_gaps), by_name(without_gaps), missing::keep);
    return changes.at('b').is_leaver() && changes.at('c').places_up() == 2;
}
static_assert(kept_values_are_not_ranked());

TEST_CASE("changes of rank by hand") {
    CHECK(by_hand());
    CHECK(other_rules());
    CHECK(kept_values_are_not_ranked());
}

TEST_CASE("what a change of rank refuses") {
    constexpr entry<int> twice[] = {{'a', 1}, {'a', 2}};
    CHECK_THROWS_AS(rank_changes(by_name(twice), by_name(twice)), error);
    CHECK_THROWS_WITH(rank_changes(by_name(with_gaps), by_name(without_gaps)),
                      "element [1], b: rank_changes(): a value is missing; say missing::keep, first, last or drop");
    auto const shared = rank_changes(by_name(entries_2024), by_name(entries_2023), ties::fractional);
    CHECK_THROWS_WITH(shared.at('b').places_up(),
                      "rank_change::places_up(1, 2.5): the value has no exact equal in the type that was asked for");
}

template <class Rule>
concept takes = requires(column<char, std::optional<int>> c, Rule r) { rank_changes(c, c, r); };
static_assert(takes<missing::last_rule> && !takes<missing::drop_rule>);

TEST_CASE("changes of rank are those of the two rankings, counted") {
    INFO("MYRIAD_SEED=" << oracle::seed());
    oracle::numbers random(oracle::seed());
    for (int round = 0; round != 300; ++round) {
        auto const some_of_the_alphabet = [&] {
            std::vector<entry<int>> entries;
            for (char name = 'a'; name <= 'z'; ++name)
                if (random.below(3) != 0) entries.push_back({name, static_cast<int>(random.below(10))});
            for (std::size_t i = entries.size(); i > 1; --i) std::swap(entries[i - 1], entries[random.below(i)]);
            return entries;
        };
        auto const now = some_of_the_alphabet(), before = some_of_the_alphabet();
        auto const changes = rank_changes(make_column(now, &entry<int>::name, &entry<int>::value),
                                          make_column(before, &entry<int>::name, &entry<int>::value));
        auto const rank_in = [](std::vector<entry<int>> const& all, char name) {
            std::uint64_t better = 0;
            for (entry<int> const& own : all)
                if (own.name == name) {
                    for (entry<int> const& other : all) better += other.value > own.value;
                    return standing::at(better + 1);
                }
            return standing{};
        };
        std::size_t named = 0;
        for (char name = 'a'; name <= 'z'; ++name) {
            standing const then = rank_in(before, name), is = rank_in(now, name);
            auto const*    found = changes.find(name);
            REQUIRE((found != nullptr) == (then.is_ranked() || is.is_ranked()));
            if (found == nullptr) continue;
            ++named;
            REQUIRE((found->now == is && found->before == then));
            REQUIRE((found->is_newcomer() == !then.is_ranked() && found->is_leaver() == !is.is_ranked()));
            if (then.is_ranked() && is.is_ranked())
                REQUIRE(*found->places_up() == static_cast<std::int64_t>(then.whole()) - static_cast<std::int64_t>(is.whole()));
        }
        REQUIRE(changes.size() == named);
    }
}

}  // namespace
