// SPDX-License-Identifier: BSL-1.0
//
// sum: the total of a range of counts of one unit, or of a projection of its elements to counts.
//
//   sum(counts)   sum(shops, &shop::sales)   sum(column)   -> count, in the representation of the elements
//   sum(counts, missing::drop)   sum(shops, &shop::sales, missing::drop)   of what is there
//
// What may be missing (missing.hpp) has a sum only under a rule: drop, or refuse, by which it is an error.
// Checked once, at the end, whatever happens on the way: partial sums do not overflow, so the order of
// the counts does not matter. The sum of nothing is zero; that of observed counts carries the marks of all
// (status.hpp). Error: overflow; a floating sum that is no number, of a NaN or of both infinities. O(n), at the
// speed of plain integers.
#pragma once

#include <myriad/count.hpp>
#include <myriad/detail/carried.hpp>
#include <myriad/detail/each_element.hpp>
#include <myriad/detail/range.hpp>
#include <myriad/missing.hpp>

namespace MYRIAD_NAMESPACE {
namespace detail {

template <class Range, class Projection>
concept projects_to_counts = is_count<found_t<Range, Projection>>;
template <class Range, class Projection>
concept projects_to_observed_counts = is_observed<found_t<Range, Projection>> && is_count<bare_t<found_t<Range, Projection>>>;

// What has a sum: counts, plain or observed.
template <class Range, class Projection>
concept projects_to_summands = projects_to_counts<Range, Projection> || projects_to_observed_counts<Range, Projection>;

// Counts that are there or not.
template <class Range, class Projection>
concept projects_to_possible_counts = is_count<bare_t<present_t<found_t<Range, Projection>>>>;

template <class Rule>
concept sums_what_may_be_missing = one_of<Rule, missing::drop_rule, missing::refuse_rule>;

// What adds nothing: no count; of observed counts none that has a mark.
template <class Summand>
inline constexpr Summand nothing{};
template <class Count>
inline constexpr observed<Count> nothing<observed<Count>>{Count{}, {}};

// What is refused, and what to write instead (instead.hpp).
struct sum_question {
    template <class Range, class... Arguments>
    static constexpr bool answers = false;

    template <class Range, class... Arguments>
    static constexpr auto sentence() {
        if constexpr (!iterable<Range>)
            return std::type_identity<instead::pass_a_range_first>{};
        else
            return of_elements<Range, Arguments...>(nullptr);
    }

private:
    template <class Range, class Projection, class... More>
        requires projects<Projection, reference_t<Range>>
    static constexpr auto of_elements(decltype(nullptr)) {
        return of_values<found_t<Range, Projection>, instead::sum_counts_of_one_unit>();
    }
    template <class Range, class... None>
    static constexpr auto of_elements(void const*) {
        using Element = found_t<Range, natural_t<Range>>;
        return of_values<Element, say<std::is_class_v<Element>, instead::name_the_member_to_sum, instead::sum_counts_of_one_unit>>();
    }

    template <class Value, class Otherwise>
    static constexpr auto of_values() {
        using Held = present_t<Value>;
        return std::type_identity<
            say<is_rounded<typename kind_of<Held>::type>, instead::work_with_the_exact_values_and_round_last,
            say<quantity<Held> && !is_count<Held>,           instead::pool_the_counts_then_ask_again_rates_do_not_add,
            say<is_count<Held> && holder<Value>,          instead::say_missing_drop_to_sum_what_may_be_missing,
            say<is_count<Held>,                           instead::pass_only_a_member_and_missing_drop, Otherwise>>>>>{};
    }
};

// The sum of 64-bit integers as two: of the low halves and of the high halves. Neither overflows
// within 2^31 elements, and both loops are what a compiler vectorises.
struct halves {
    std::uint64_t low  = 0;
    std::int64_t  high = 0;

    constexpr void add(std::integral auto n) noexcept {
        low += static_cast<std::uint64_t>(n) & 0xFFFF'FFFFU;
        if constexpr (std::is_signed_v<decltype(n)>)
            high += std::int64_t{n} >> 32;
        else
            high += static_cast<std::int64_t>(std::uint64_t{n} >> 32U);
    }
    [[nodiscard]] constexpr int128 total() const {
        return int128(high) * int128(std::int64_t{1} << 32) + int128(low);
    }
};

// Of built-in integers, which are what number_of says of the elements.
template <class Range, class Function>
constexpr int128 total_of(Range&& range, Function const& number_of) {
    constexpr size longest = size{1} << 30U;
    int128         total;
    if constexpr (contiguous<Range>) {  // how many there are is known before the loop: what a compiler asks for
        auto at = first(range);
        for (size left = size_of(range); left != 0;) {
            halves     part;
            size const n = left < longest ? left : longest;
            for (size i = 0; i != n; ++i, ++at) part.add(number_of(*at));
            total += part.total();
            left -= n;
        }
    } else {
        auto const end = last(range);
        for (auto at = first(range); at != end;) {
            halves part;
            for (size n = 0; at != end && n != longest; ++at, ++n) part.add(number_of(*at));
            total += part.total();
        }
    }
    return total;
}

}  // namespace detail

template <class Range, class Projection = detail::natural_t<Range>>
    requires detail::projects_to_counts<Range, Projection>
[[nodiscard]] constexpr auto sum(Range&& range, Projection const& projection = detail::natural<Range>) {
    using Count = detail::found_t<Range, Projection>;
    using Rep   = typename Count::rep;
    if constexpr (machine_integer<Rep>) {
        int128 const total = detail::total_of(range, [&](auto&& element) { return detail::project(projection, static_cast<decltype(element)>(element)).value; });
        return Count{detail::narrow<Rep>(total, "sum", total, "of the range")};
    } else {
        Count total{};
        detail::each_element(range, [&](auto& element, detail::size) {
            total += detail::project(projection, element);
            if constexpr (std::floating_point<Rep>)
                if (!(total.value == total.value)) failure::that_is_no_number("sum", total);
        });
        return total;
    }
}
template <class Range, class Projection = detail::natural_t<Range>>
    requires detail::projects_to_observed_counts<Range, Projection>
[[nodiscard]] constexpr auto sum(Range&& range, Projection const& projection = detail::natural<Range>) {
    using Observed = detail::found_t<Range, Projection>;
    using Count    = detail::bare_t<Observed>;
    auto       marks = Observed(Count{}, {}).marks();
    auto const there = [&](auto&& element) {
        Observed const one = detail::project(projection, static_cast<decltype(element)&&>(element));
        marks              = marks | one.marks();
        return one.has_value() ? *one : Count{};
    };
    Count const total = sum(range, there);
    return Observed(total, marks);
}

// The sum of what is there. Error under missing::refuse: a value that is missing.
template <class Range, class Projection, detail::sums_what_may_be_missing Rule>
    requires detail::projects_to_possible_counts<Range, Projection>
[[nodiscard]] constexpr auto sum(Range&& range, Projection const& projection, Rule) {
    using Value   = detail::found_t<Range, Projection>;
    using Summand = std::conditional_t<detail::is_observed<Value>, Value, detail::present_t<Value>>;
    return sum(range, [&](auto&& element) -> Summand {
        auto&& value = detail::project(projection, static_cast<decltype(element)&&>(element));
        if constexpr (std::is_same_v<Rule, missing::refuse_rule>) detail::refuse_absent(value, "sum");
        if (detail::is_absent(value)) return detail::nothing<Summand>;
        if constexpr (detail::is_observed<Value>) return value;
        else return detail::present(value);
    });
}
template <class Range, detail::sums_what_may_be_missing Rule>
    requires detail::projects_to_possible_counts<Range, detail::natural_t<Range>>
[[nodiscard]] constexpr auto sum(Range&& range, Rule rule) {
    return sum(range, detail::natural<Range>, rule);
}
template <class Range, detail::sums_what_may_be_missing Rule, class Projection>
    requires detail::projects_to_possible_counts<Range, Projection>
[[nodiscard]] constexpr auto sum(Range&& range, Rule rule, Projection const& projection) {
    return sum(range, projection, rule);
}

// What is refused (instead.hpp).
template <class... Rest>
detail::refused sum(detail::misuse<detail::sum_question, Rest...>, Rest const&...);
template <class = void>
detail::refused sum(detail::refusal_of_any<instead::sum_counts_of_one_unit>, detail::anything, ...);

}  // namespace myriad
