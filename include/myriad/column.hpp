// SPDX-License-Identifier: BSL-1.0
//
// column: the observations of one variable in one period, each a key (a place, a name, a year) with a
// value. Two columns meet by their keys, never by their positions; a key that stands in only one of
// them has no answer, and the answer says so.
//
//   table.column(2024, &patents::invention)     from a table
//   make_column(shops, &shop::town, &shop::sales)      make_column(map)      from pairs: a std::map, a vector
//   column.only(provinces)    column.without(x) the observations whose key the predicate accepts
//   column.at(key)   column.find(key)           the value: an error if it is not there; a pointer or null
//   growth(now, before)   share(part, whole)   per_10k(count, base)   multiple_of(a, b)
//                                               columns by their keys: growth.hpp, share.hpp, per.hpp
//   matched(now, before)                        both values of the keys that stand in both
//   answer.left_out()                           the keys that found no partner, and on which side
//                                               A temporary column gives each of these by value, and no pointer.
//   rank, league, top                           rank the values; a league shows standing, key, value
#pragma once

#include <myriad/number/instead.hpp>  // first: g++ prints by which headers it came there

#include <myriad/detail/each_element.hpp>
#include <myriad/detail/keys.hpp>
#include <myriad/detail/range.hpp>
#include <myriad/detail/sorting.hpp>
#include <myriad/error.hpp>
#include <myriad/sequence.hpp>
#include <myriad/standing.hpp>

#include <concepts>  // std::predicate

namespace MYRIAD_NAMESPACE {

template <class Key, class Value>
struct observation {
    Key   key{};
    Value value{};

    [[nodiscard]] friend constexpr bool operator==(observation const& a, observation const& b)
        requires requires { a.key == b.key; a.value == b.value; }
    {
        return detail::same_key(a.key, b.key) && a.value == b.value;
    }
};

enum class side : unsigned char { left, right };

// A key that stood in one of two columns only: which key, and whether in the left or the right one.
template <class Key>
struct unpaired {
    Key           key{};
    myriad::side  side = side::left;

    [[nodiscard]] friend constexpr bool operator==(unpaired const& a, unpaired const& b) {
        return detail::same_key(a.key, b.key) && a.side == b.side;
    }
};

template <class Key, class Value>
class column {
public:
    using key_type   = Key;
    using value_type = observation<Key, Value>;

    constexpr column() = default;
    constexpr explicit column(sequence<value_type> observations, sequence<unpaired<Key>> left_out = {})
        : observations_(static_cast<sequence<value_type>&&>(observations)),
          left_out_(static_cast<sequence<unpaired<Key>>&&>(left_out)) {}

    [[nodiscard]] constexpr detail::size      size() const noexcept { return observations_.size(); }
    [[nodiscard]] constexpr bool              empty() const noexcept { return observations_.empty(); }
    [[nodiscard]] constexpr value_type const* begin() const& noexcept { return observations_.begin(); }
    [[nodiscard]] constexpr value_type const* end() const& noexcept { return observations_.end(); }
    [[nodiscard]] constexpr value_type const& operator[](detail::size i) const& noexcept { return observations_[i]; }
    [[nodiscard]] constexpr value_type        operator[](detail::size i) const&& { return observations_[i]; }
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    value_type const* begin() const&& = delete;
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    value_type const* end() const&& = delete;

    // The value of a key. O(n). Error: no such key.
    template <class Wanted>
    [[nodiscard]] constexpr Value const& at(Wanted const& key) const& {
        Value const* const value = find(key);
        if (value == nullptr) failure::that_name_is_unknown("column::at", key);
        return *value;
    }
    template <class Wanted>
    [[nodiscard]] constexpr Value at(Wanted const& key) const&& {
        return at(key);
    }
    // The value of a key, or null. O(n).
    template <class Wanted>
    [[nodiscard]] constexpr Value const* find(Wanted const& key) const& {
        for (value_type const& o : observations_)
            if (detail::same_key(o.key, key)) return &o.value;
        return nullptr;
    }
    template <class Wanted, class Instead = instead::name_the_answer_before_pointing_into_it>
    Value const* find(Wanted const& key) const&& = delete;

    // The observations whose key the predicate accepts, or does not. What was left out stays noted.
    template <class Predicate>
    [[nodiscard]] constexpr column only(Predicate const& accepts) const {
        sequence<value_type> kept;
        for (value_type const& o : observations_)
            if (accepts(o.key)) kept.push_back(o);
        return column(static_cast<sequence<value_type>&&>(kept), left_out_);
    }
    template <class Predicate>
    [[nodiscard]] constexpr column without(Predicate const& accepts) const {
        return only([&](Key const& key) { return !accepts(key); });
    }

    // The keys that found no partner when this column was made from two.
    [[nodiscard]] constexpr sequence<unpaired<Key>> const& left_out() const& noexcept { return left_out_; }
    [[nodiscard]] constexpr sequence<unpaired<Key>>        left_out() const&& { return left_out_; }

    [[nodiscard]] friend constexpr bool operator==(column const&, column const&) = default;

private:
    sequence<value_type>    observations_;
    sequence<unpaired<Key>> left_out_;
};

namespace detail {

// Are the two projections of a range to a key and to a value? And what to write instead.
struct column_question {
    template <class Range, class... Projections>
    static constexpr bool answers = false;

    template <class Range, class... Projections>
    static constexpr auto sentence() {
        return of_elements<Range, Projections...>(nullptr);
    }

private:
    template <iterable Range, class ToKey, class ToValue>
        requires projects<ToKey, reference_t<Range>> && projects<ToValue, reference_t<Range>>
    static constexpr auto of_elements(decltype(nullptr)) {
        using Key   = found_t<Range, ToKey>;
        using Value = found_t<Range, ToValue>;
        return std::type_identity<say<std::is_default_constructible_v<Value>, instead_of_key<Key>,
                                                                              instead::project_to_what_has_a_default_constructor>>{};
    }
    template <class Range, class... Projections>
    static constexpr auto of_elements(void const*) {
        return std::type_identity<instead::pass_a_range_and_the_members_of_its_keys_and_values>{};
    }
};
template <class Range, class ToKey, class ToValue>
concept has_keys_and_values = std::is_void_v<typename decltype(column_question::sentence<Range, ToKey, ToValue>())::type>;

}  // namespace detail

// A column from any range, by a projection to the key and one to the value.
template <detail::iterable Range, class ToKey, class ToValue>
    requires detail::has_keys_and_values<Range, ToKey, ToValue>
[[nodiscard]] constexpr auto make_column(Range&& range, ToKey const& to_key, ToValue const& to_value) {
    using Key   = detail::found_t<Range, ToKey>;
    using Value = detail::found_t<Range, ToValue>;
    sequence<observation<Key, Value>> observations;
    detail::each_element(range, [&](auto& element, detail::size) {
        observations.push_back({detail::project(to_key, element), detail::project(to_value, element)});
    });
    return column<Key, Value>(static_cast<sequence<observation<Key, Value>>&&>(observations));
}

// A column from a range of pairs of a key and its value: any map, a vector of std::pair.
template <detail::iterable Range>
    requires requires(detail::reference_t<Range> pair) {
        pair.first;
        pair.second;
    }
[[nodiscard]] constexpr auto make_column(Range&& pairs) {
    return make_column(pairs, [](auto const& pair) -> auto const& { return pair.first; }, [](auto const& pair) -> auto const& { return pair.second; });
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused make_column(detail::misuse<detail::column_question, Rest...>, Rest const&...);

// The values of a column through a function: column(f(value)) by the same keys.
template <class Key, class Value, class Function>
[[nodiscard]] constexpr auto transform(column<Key, Value> const& from, Function const& function) {
    using Result = std::remove_cvref_t<std::invoke_result_t<Function const&, Value const&>>;
    sequence<observation<Key, Result>> observations(from.size());
    detail::each_element(from, [&](auto const& o, detail::size i) {
        observations[i] = {o.key, detail::project(function, o.value)};
    });
    return column<Key, Result>(static_cast<sequence<observation<Key, Result>>&&>(observations), from.left_out());
}

// What two columns say of one key.
template <class Left, class Right>
struct match {
    Left  left{};
    Right right{};

    [[nodiscard]] friend constexpr bool operator==(match const&, match const&) = default;
};

// The values of each key that stands in both columns, in the order of the left one: the same set of places
// on both sides. The others are left out and noted. O(n log n). Error: a key that is there twice.
template <class Key, class LeftValue, class RightValue>
[[nodiscard]] constexpr column<Key, match<LeftValue, RightValue>> matched(column<Key, LeftValue> const& left, column<Key, RightValue> const& right);

// A league of observations shows standing, key and value.
template <class Key, class Value>
struct league_observation {
    myriad::standing standing{};
    Key              key{};
    Value            value{};
};

template <class Element>
struct league_view;

template <class Key, class Value>
struct league_view<observation<Key, Value>> {
    static constexpr league_observation<Key, Value> line(standing s, observation<Key, Value> const& o) {
        return {s, o.key, o.value};
    }
};

// ---- implementation ----

namespace detail {

template <class Type>
inline constexpr bool is_column = is_a<Type, column>;

template <class Key, class Value>
inline constexpr auto by_nature<observation<Key, Value>> = &observation<Key, Value>::value;

// The keys of a column in order, each with its index. Error: a key that is there twice.
template <class Key, class Value>
constexpr auto keys_in_order(column<Key, Value> const& c, char const* function) {
    using entry = keyed<Key, false>;
    static_assert(std::is_void_v<instead_of_key<Key, false>>, "pointers are no keys: project to what they point at");
    sequence<entry> keys(c.size()), spare(c.size());
    for (size i = 0; i != c.size(); ++i) {
        keys[i].held  = &c[i].key;
        keys[i].index = i;
    }
    stable_sort(keys.data(), spare.data(), keys.size(),
                [](entry const& a, entry const& b) { return key_less(a.value(), b.value()); });
    for (size i = 1; i < keys.size(); ++i)
        if (!key_less(keys[i - 1].value(), keys[i].value())) {
            at_element here;
            here.go_to(keys[i].index);
            failure::that_key_is_there_twice(function, keys[i].value());
        }
    return keys;
}

// Which observations of two columns have the same key.
struct partners {
    static constexpr size none = static_cast<size>(-1);

    sequence<size> of_left;      // for each of the left column its partner in the right one, or none
    sequence<bool> right_taken;  // whether each of the right column is the partner of one
};

// O(n log n). Error: a key that is there twice.
template <class Key, class LeftValue, class RightValue>
constexpr partners partners_of(char const* function, column<Key, LeftValue> const& left, column<Key, RightValue> const& right) {
    auto const left_keys = keys_in_order(left, function), right_keys = keys_in_order(right, function);
    partners   found{sequence<size>(left.size()), sequence<bool>(right.size())};
    for (size& partner : found.of_left) partner = partners::none;
    for (size i = 0, j = 0; i != left_keys.size() && j != right_keys.size();) {
        if (key_less(left_keys[i].value(), right_keys[j].value())) {
            ++i;
        } else if (key_less(right_keys[j].value(), left_keys[i].value())) {
            ++j;
        } else {
            found.right_taken[right_keys[j].index] = true;
            found.of_left[left_keys[i].index]      = right_keys[j].index;
            ++i, ++j;
        }
    }
    return found;
}

// Answer(left, right) for each key of both, in the order of the left column; the rest is left out.
// O(n log n). Error: a key that is there twice.
template <class Key, class LeftValue, class RightValue, class Answer>
constexpr auto paired(char const* function, column<Key, LeftValue> const& left, column<Key, RightValue> const& right, Answer const& answer) {
    using Result       = std::remove_cvref_t<std::invoke_result_t<Answer const&, LeftValue const&, RightValue const&>>;
    partners const with = partners_of(function, left, right);
    sequence<observation<Key, Result>> observations;
    sequence<unpaired<Key>>            left_out;
    each_element(left, [&](auto const& o, size i) {
        if (with.of_left[i] == partners::none)
            left_out.push_back({o.key, side::left});
        else
            observations.push_back({o.key, answer(o.value, right[with.of_left[i]].value)});
    });
    for (size i = 0; i != right.size(); ++i)
        if (!with.right_taken[i]) left_out.push_back({right[i].key, side::right});
    return column<Key, Result>(static_cast<sequence<observation<Key, Result>>&&>(observations),
                               static_cast<sequence<unpaired<Key>>&&>(left_out));
}

}  // namespace detail

template <class Key, class LeftValue, class RightValue>
constexpr column<Key, match<LeftValue, RightValue>> matched(column<Key, LeftValue> const& left, column<Key, RightValue> const& right) {
    return detail::paired("matched", left, right, [](LeftValue const& l, RightValue const& r) { return match<LeftValue, RightValue>{l, r}; });
}

// What is refused (instead.hpp).
template <class = void>
detail::refused matched(detail::refusal_of_any<instead::pair_columns_whose_keys_are_of_one_type>, ...);

}  // namespace myriad
