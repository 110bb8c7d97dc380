// SPDX-License-Identifier: BSL-1.0
//
// rounded<Places>(rule): growth, shares, rates and multiples of many as decimals at once, the last argument of the
// question. Each is what round<Places>(x, rule) makes of the exact value, which is nowhere kept.
//
//   growth(shops, &shop::sales, &shop::sales_last_year, rounded<1>(half_away))   -> sequence<decimal<1, percent>>
//   growth(now, before, rounded<1>(half_away))              of columns           -> column<Key, decimal<1, percent>>
//   share(shops, &shop::sales, rounded<1>(half_away))       likewise share(column, ...), share(parts, wholes, ...)
//   per_10k(patents, population, rounded<2>(half_even))     multiple_of(now, before, rounded<1>(half_even))
//   try_growth(..., rounded<1>(half_away))                  optional decimals, as of the other try_ forms
//   round<1>(answer, half_away)                             of a sequence, a column or an optional that is there
//
// Of counts of 64 bits in contiguous elements this is as fast as a division of doubles, and exact.
#pragma once

#include <myriad/detail/lifted.hpp>
#include <myriad/detail/round_quotients.hpp>
#include <myriad/round.hpp>

#include <cstring>   // std::memcpy
#include <optional>  // std::optional

namespace MYRIAD_NAMESPACE {

template <int Places>
struct rounded_to {
    rounding rule;
};

// To so many places, by that rule.
template <int Places>
[[nodiscard]] constexpr rounded_to<Places> rounded(rounding rule) noexcept {
    return {rule};
}

// ---- implementation ----

namespace detail {

template <int Places, class Value>
concept rounds_to = answers<algebra::rounding<Places, Value>, Value const&, rounding>;

// The function of one value.
template <int Places>
struct rounding_to {
    rounding rule;

    template <class Value>
        requires rounds_to<Places, Value>
    constexpr auto operator()(Value const& x) const {
        return algebra::rounding<Places, Value>::of(x, rule);
    }
};

// A question of two values whose answer is rounded.
template <class OfTwo, int Places>
struct rounded_of : rounding_to<Places> {
    using asked = typename OfTwo::asked;

    static constexpr char const* function = OfTwo::function;

    constexpr rounded_of(rounded_to<Places> to) : rounding_to<Places>{to.rule} {}

    template <class Left, class Right>
        requires rounds_to<Places, std::invoke_result_t<OfTwo const&, Left const&, Right const&>>
    constexpr auto operator()(Left const& a, Right const& b) const {
        return rounding_to<Places>::operator()(OfTwo{}(a, b));
    }
};

template <class Function, class First, int Places>
    requires lifts<rounded_of<Function, Places>, First>
struct lifted<Function, First, rounded_to<Places>> : lifted<rounded_of<Function, Places>, First> {};
template <class Function, class First, class Second, int Places>
    requires lifts_try<rounded_of<Function, Places>, First, Second>
struct lifted<Function, First, Second, rounded_to<Places>> : lifted_try<rounded_of<Function, Places>, First, Second> {};
template <class Function, class First, class Second, class Third, int Places>
    requires lifts<rounded_of<Function, Places>, First, Second, Third>
struct lifted<Function, First, Second, Third, rounded_to<Places>> : lifted<rounded_of<Function, Places>, First, Second, Third> {};

// ---- a block at a time ----

// Fractions of two 64-bit integers, or smaller ones, in places that are not beyond the unit.
template <int Places, class Value>
concept rounds_in_blocks = rounds_to<Places, Value> && a_fraction<Value> && machine_integer<typename Value::rep> &&
                           (std::is_signed_v<typename Value::rep> || sizeof(typename Value::rep) < 8) &&
                           (0 <= Places + rounds<Value>::shift && Places + rounds<Value>::shift <= 12);

template <class Value>
constexpr std::uint64_t top_of(Value const& x) noexcept {
    if constexpr (std::is_same_v<typename Value::kind, growth_kind>)
        return static_cast<std::uint64_t>(x.top_) - static_cast<std::uint64_t>(x.bottom_);
    else
        return static_cast<std::uint64_t>(x.top_);
}
template <class Value>
void put(quotients& block, size i, Value const& x) noexcept {
    block.tops[i]    = top_of(x);
    block.bottoms[i] = static_cast<std::uint64_t>(x.bottom_);
}
template <class Value, int Places, class Caption>
bool round_block(quotients& block, size n, rounding rule, decimal<Places, Caption>* answers) noexcept {
    constexpr auto scale = static_cast<std::uint64_t>(rounds<Value>::factor) * static_cast<std::uint64_t>(ten_to(Places + rounds<Value>::shift));
    if (!block.round(static_cast<unsigned>(n), scale, rule)) return false;
    static_assert(sizeof *answers == sizeof *block.tops);  // the coefficient
    std::memcpy(static_cast<void*>(answers), block.tops, n * sizeof *answers);
    return true;
}

static_assert(quotients::size == block_size);

template <class OfTwo, class First, class Second, class Element, int Places, class Caption>
    requires(asked_unchecked<OfTwo, Element, First, Second> &&
             rounds_in_blocks<Places, answer_t<of_members<OfTwo, First, Second>, Element const[1]>>)
bool answer_block(of_members<rounded_of<OfTwo, Places>, First, Second> const& f, Element const* elements, size n, decimal<Places, Caption>* answers) {
    quotients block;
    auto const unrounded = of_members<OfTwo, First, Second>{OfTwo{}, f.first, f.second};
    return each_unchecked(unrounded, elements, n, [&](size i, auto const& x) { put(block, i, x); }) &&
           round_block<answer_t<of_members<OfTwo, First, Second>, Element const[1]>>(block, n, f.function.rule, answers);
}
template <int Places, class Value, class Caption>
    requires rounds_in_blocks<Places, Value>
bool answer_block(rounding_to<Places> const& f, Value const* elements, size n, decimal<Places, Caption>* answers) {
    quotients block;
    for (size i = 0; i != n; ++i) put(block, i, elements[i]);
    return round_block<Value>(block, n, f.rule, answers);
}

}  // namespace detail

namespace algebra {

template <int Places, class Value>
    requires detail::rounds_to<Places, Value>
struct rounding<Places, std::optional<Value>> {
    static constexpr auto of(std::optional<Value> const& x, myriad::rounding rule) {
        using result = std::optional<decltype(rounding<Places, Value>::of(*x, rule))>;
        return x ? result(rounding<Places, Value>::of(*x, rule)) : result();
    }
};
template <int Places, class Value, detail::size Size>
    requires detail::rounds_to<Places, Value>
struct rounding<Places, sequence<Value, Size>> {
    static constexpr auto of(sequence<Value, Size> const& values, myriad::rounding rule) {
        return detail::answers_for_each(detail::rounding_to<Places>{rule}, values);
    }
};
template <int Places, class Key, class Value>
    requires detail::rounds_to<Places, Value>
struct rounding<Places, column<Key, Value>> {
    static constexpr auto of(column<Key, Value> const& values, myriad::rounding rule) {
        return transform(values, detail::rounding_to<Places>{rule});
    }
};

}  // namespace algebra
}  // namespace myriad
