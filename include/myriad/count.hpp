// SPDX-License-Identifier: BSL-1.0
//
// count<Unit, Rep>: how many of one unit. A number enters by naming what it counts, and leaves by
// .value; in between only what makes sense for counts compiles, and nothing wraps.
//
//   count<patent>{119'635}   patents(119'635)      -> count<patent>
//   count<yuan, double>{2.7}                       -> count<yuan, double>; yuans(2.7) is refused
//   count + count   count - count                  -> count       one unit, checked
//   count * 3       3 * count                      -> count       checked
//   -count          abs(count)                     -> count       of a change: checked
//   +=  -=  *=      ==  <=>                                       one unit
//   count / count                                  refused: ask growth, share, multiple_of or per_10k
//
// Rep is std::int64_t unless chosen; see representation.hpp for what it may be. A count is as large
// as its Rep, trivially copyable, an aggregate, and may be a template argument.
#pragma once

#include <myriad/number/instead.hpp>  // first: g++ prints by which headers it came there

#include <myriad/fwd.hpp>
#include <myriad/number/algebra.hpp>
#include <myriad/number/representation.hpp>
#include <myriad/units.hpp>

#include <concepts>     // std::integral
#include <cstdint>      // std::int64_t
#include <type_traits>  // std::is_signed_v

namespace MYRIAD_NAMESPACE {

namespace detail {

// A count += or -= anything else.
template <class Count>
struct increasing {
    template <class Other>
    static constexpr bool answers = false;

    template <class Other>
    static auto sentence() -> std::type_identity<about_counts<Count, std::remove_cvref_t<Other>, instead::this_combination_has_no_meaning>>;
};

}  // namespace detail

template <class Unit, class Rep>
struct count {
    static_assert(detail::names_are_constants<Unit>, "a unit has names, which are constants: see units.hpp");
    static_assert(representation<Rep>, "a count holds a number: see representation.hpp");

    using kind = count_kind;
    using unit = Unit;
    using rep  = Rep;

    Rep value{};

    // To a representation that holds every value of this one; any other by count_cast.
    template <representation To>
        requires(!std::same_as<To, Rep> && detail::holds_every<To, Rep>)
    [[nodiscard]] constexpr operator count<Unit, To>() const {
        return {To(value)};
    }

    template <representation Representation>
        requires representations_that_mix<Rep, Representation>
    constexpr count& operator+=(count<Unit, Representation> const& other) {
        value = detail::add<Rep>(value, other.value, "count +=");
        return *this;
    }
    template <representation Representation>
        requires representations_that_mix<Rep, Representation>
    constexpr count& operator-=(count<Unit, Representation> const& other) {
        value = detail::subtract<Rep>(value, other.value, "count -=");
        return *this;
    }
    template <machine_integer Integer>
    constexpr count& operator*=(Integer times) {
        value = detail::multiply<Rep>(value, times, "count *=");
        return *this;
    }

    // The nearest double.
    [[nodiscard]] constexpr double to_double() const { return detail::as_double(value); }

    // What is refused (instead.hpp).
    template <class = void>
    detail::refused operator+=(detail::misuse<detail::increasing<count>>);
    template <class = void>
    detail::refused operator-=(detail::misuse<detail::increasing<count>>);
    template <class = void>
    detail::refused operator*=(detail::refusal_of_any<instead::multiply_a_count_by_a_whole_number_only>);
    template <class = void>
    detail::refused operator/=(detail::refusal_of_any<instead::divide_the_value_and_name_the_unit_of_the_result>);
    template <class Instead = instead::add_a_count_of_one>
    detail::refused operator++() = delete;
    template <class Instead = instead::add_a_count_of_one>
    detail::refused operator++(int) = delete;

    void describe(error& e) const { detail::describe(e, value); }
};

namespace detail {

struct counting {
    template <class Number>
    static constexpr bool answers = false;

    template <class Number>
    static auto sentence() -> std::type_identity<
        say<std::is_floating_point_v<std::remove_cvref_t<Number>>, instead::write_count_of_unit_and_double_for_a_number_that_is_not_whole,
        say<quantity<std::remove_cvref_t<Number>>,                 instead::count_a_bare_number_not_what_has_a_unit,
                                                                   instead::count_an_integer>>>;
};

}  // namespace detail

// Makes counts of one unit. Built-in integers become std::int64_t, any other exact number keeps its type.
// A value above 2^63 - 1 is an error.
template <counted_unit Unit>
struct counter {
    using unit = Unit;

    [[nodiscard]] constexpr count<Unit> operator()(machine_integer auto n) const {
        return {detail::convert<std::int64_t>(n, Unit::names.plural)};
    }
    template <representation Rep>
        requires(!machine_integer<Rep> && !std::floating_point<Rep>)
    [[nodiscard]] constexpr count<Unit, Rep> operator()(Rep n) const {
        return {n};
    }
    // A count is a whole number unless its type says otherwise: count<Unit, double>{2.5}.
    template <class = void>
    detail::refused operator()(detail::misuse<detail::counting>) const;
};

namespace units {

inline constexpr counter<patent>           patents{};
inline constexpr counter<trademark>        trademarks{};
inline constexpr counter<person>           people{};
inline constexpr counter<enterprise>       enterprises{};
inline constexpr counter<business_entity>  business_entities{};
inline constexpr counter<case_file>        case_files{};
inline constexpr counter<square_kilometre> square_kilometres{};
inline constexpr counter<yuan>             yuans{};

}  // namespace units

// A change the other way round, and how large it is. Error: it does not fit; of an unsigned Rep, any but zero.
template <class Unit, class Rep>
[[nodiscard]] constexpr count<Unit, Rep> operator-(count<Unit, Rep> const& c) {
    return {detail::subtract<Rep>(Rep(0), c.value, "count -")};
}
template <class Unit, class Rep>
[[nodiscard]] constexpr count<Unit, Rep> abs(count<Unit, Rep> const& c) {
    return c.value < Rep(0) ? -c : c;
}

// The same count in another representation: exactly, or an error that names the value.
template <representation To, class Unit, class Rep>
[[nodiscard]] constexpr count<Unit, To> count_cast(count<Unit, Rep> const& c) {
    return {detail::convert<To>(c.value, "count_cast")};
}

// What is refused (instead.hpp).
template <class To>
detail::refused count_cast(detail::refusal_of_any<instead::cast_a_count_to_a_representation>, ...);

// ---- implementation ----

namespace algebra {

template <class Counted, class Left, class Right>
    requires representations_that_mix<Left, Right>
struct sum<count<Counted, Left>, count<Counted, Right>> {
    using result = common_representation_t<Left, Right>;
    static constexpr count<Counted, result> of(count<Counted, Left> const& a, count<Counted, Right> const& b) {
        return {detail::add<result>(a.value, b.value, "count +")};
    }
};

template <class Counted, class Left, class Right>
    requires representations_that_mix<Left, Right>
struct difference<count<Counted, Left>, count<Counted, Right>> {
    using result = common_representation_t<Left, Right>;
    static constexpr count<Counted, result> of(count<Counted, Left> const& a, count<Counted, Right> const& b) {
        return {detail::subtract<result>(a.value, b.value, "count -")};
    }
};

template <class Counted, class Representation, machine_integer Integer>
struct product<count<Counted, Representation>, Integer> {
    static constexpr count<Counted, Representation> of(count<Counted, Representation> const& a, Integer b) {
        return {detail::multiply<Representation>(a.value, b, "count *")};
    }
};
template <class Counted, class Representation, machine_integer Integer>
struct product<Integer, count<Counted, Representation>> {
    static constexpr count<Counted, Representation> of(Integer a, count<Counted, Representation> const& b) {
        return {detail::multiply<Representation>(a, b.value, "count *")};
    }
};

template <class Counted, class Left, class Right>
    requires representations_that_mix<Left, Right>
struct order<count<Counted, Left>, count<Counted, Right>> {
    static constexpr auto of(count<Counted, Left> const& a, count<Counted, Right> const& b) { return detail::compare(a.value, b.value); }
};

}  // namespace algebra

}  // namespace myriad
