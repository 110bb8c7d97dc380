// SPDX-License-Identifier: BSL-1.0
//
// The arguments of views and actions told apart, and the objects of range_v3.hpp that take them: called with a
// range, or without one and then piped into.
#pragma once

#include <myriad/detail/grouped_views.hpp>
#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/measures/contribution.hpp>
#include <myriad/per.hpp>
#include <myriad/share.hpp>

#include <range/v3/functional/pipeable.hpp>
#include <range/v3/view/ref.hpp>

#include <concepts>  // std::integral

namespace MYRIAD_NAMESPACE::detail {

// ---- arguments to views ----

template <class View, class Answer, class... Projections>
concept answers_each = std::is_invocable_v<answered<true, Answer, Projections...> const&, ranges::range_reference_t<View>>;

template <ranges::input_range View, class Answer, class... Projections>
constexpr auto entries_of(View view, Answer const& answer, Projections const&... projections) {
    using Function = answered<bool(ranges::forward_range<View>), Answer, Projections...>;
    return entries_view<View, Function>(static_cast<View&&>(view), Function{answer, {projections...}});
}

// Two values of each element: by two projections, or by one or none of its two sides.
struct each {
    template <ranges::input_range View, class Answer, class First, class Second>
        requires answers_each<View, Answer, First, Second>
    constexpr auto operator()(View view, Answer const& answer, First const& first, Second const& second) const {
        return entries_of(static_cast<View&&>(view), answer, first, second);
    }
    template <ranges::input_range View, class Answer, class Projection = naturally>
        requires answers_each<View, Answer, side_of<true, Projection>, side_of<false, Projection>>
    constexpr auto operator()(View view, Answer const& answer, Projection const& projection = {}) const {
        return entries_of(static_cast<View&&>(view), answer, side_of<true, Projection>{projection}, side_of<false, Projection>{projection});
    }
};
template <class View, class Answer, class... Projections>
concept answers_two = std::is_invocable_v<each, View, Answer, Projections const&...>;

template <class Answer>
struct make_each {
    template <ranges::input_range View, class... Projections>
        requires answers_two<View, Answer, Projections...>
    constexpr auto operator()(View view, Projections const&... projections) const {
        return each{}(static_cast<View&&>(view), Answer{}, projections...);
    }
};

struct make_growth : make_each<growth_of_two> {
    using make_each::operator();

    template <ranges::input_range View>
        requires answers_two<View, growth_by_rule>
    constexpr auto operator()(View view, bases rule) const {
        return each{}(static_cast<View&&>(view), growth_by_rule{rule});
    }
    template <ranges::input_range View, class Projection>
        requires answers_two<View, growth_by_rule, Projection>
    constexpr auto operator()(View view, Projection const& projection, bases rule) const {
        return each{}(static_cast<View&&>(view), growth_by_rule{rule}, projection);
    }
    template <ranges::input_range View, class Now, class Before>
        requires answers_two<View, growth_by_rule, Now, Before>
    constexpr auto operator()(View view, Now const& now, Before const& before, bases rule) const {
        return each{}(static_cast<View&&>(view), growth_by_rule{rule}, now, before);
    }
};

// A projection to what has a sum, of a range that can be walked twice: the sum is there before the first answer.
template <class View, class Part>
concept has_a_whole = ranges::forward_range<View> && requires(View& view, assignable_t<Part> const& part) { sum(view, part); };

template <class View, class Part>
using whole_of_t = whole_of<Part, decltype(sum(std::declval<View&>(), std::declval<assignable_t<Part> const&>()))>;

template <class Answer>
struct make_share : make_each<Answer> {
    using make_each<Answer>::operator();

    template <ranges::input_range View, class Part = naturally>
        requires(!two_sided<ranges::range_reference_t<View>> && has_a_whole<View, Part>)
    constexpr auto operator()(View view, Part const& part = {}) const {
        return entries_of(static_cast<View&&>(view), Answer{}, part, whole_of_t<View, Part>{part, {}});
    }
    template <ranges::input_range View, quantity Whole>
        requires answers_each<View, Answer, naturally, always<Whole>>
    constexpr auto operator()(View view, Whole const& whole) const {
        return entries_of(static_cast<View&&>(view), Answer{}, naturally{}, always<Whole>{whole});
    }
    template <ranges::input_range View, class Part, quantity Whole>
        requires answers_each<View, Answer, Part, always<Whole>>
    constexpr auto operator()(View view, Part const& part, Whole const& whole) const {
        return entries_of(static_cast<View&&>(view), Answer{}, part, always<Whole>{whole});
    }
};

struct make_contribution {
    template <ranges::input_range View, class Now, class Before>
        requires has_a_whole<View, Before> && answers_each<View, contribution_of_one, Now, Before, whole_of_t<View, Before>>
    constexpr auto operator()(View view, Now const& now, Before const& before) const {
        return entries_of(static_cast<View&&>(view), contribution_of_one{}, now, before, whole_of_t<View, Before>{before, {}});
    }
    template <ranges::input_range View, class Now, class Before, quantity Whole>
        requires answers_each<View, contribution_of_one, Now, Before, always<Whole>>
    constexpr auto operator()(View view, Now const& now, Before const& before, Whole const& whole) const {
        return entries_of(static_cast<View&&>(view), contribution_of_one{}, now, before, always<Whole>{whole});
    }
    template <ranges::input_range View, class Projection = naturally, class Now = side_of<true, Projection>,
              class Before = side_of<false, Projection>>
        requires std::is_invocable_v<make_contribution, View, Now, Before>
    constexpr auto operator()(View view, Projection const& projection = {}) const {
        return (*this)(static_cast<View&&>(view), Now{projection}, Before{projection});
    }
};

template <class View>
inline constexpr bool refers_to_a_column = false;
template <class Column>
inline constexpr bool refers_to_a_column<ranges::ref_view<Column>> = is_column<std::remove_cv_t<Column>>;

struct make_lagged {
    template <ranges::input_range View, std::integral Lag>
        requires(!refers_to_a_column<View>)
    constexpr auto operator()(View view, Lag lag) const {
        if constexpr (ranges::forward_range<View>)
            return lagged_view<View>(static_cast<View&&>(view), checked(lag));
        else
            return history_view<View, always<bool>>(static_cast<View&&>(view), checked(lag), {});
    }
    template <ranges::input_range View, std::integral Lag, class ToGroup>
        requires(!refers_to_a_column<View> && projects<ToGroup, std::remove_reference_t<ranges::range_reference_t<View>>&>)
    auto operator()(View view, Lag lag, grouping<ToGroup> const& grouped_by) const {
        return history_view<View, ToGroup>(static_cast<View&&>(view), checked(lag), grouped_by.key);
    }

private:
    template <class Lag>
    static constexpr size checked(Lag lag) {
        if (!(Lag(0) < lag)) failure::that_is_out_of_range("lagged", lag);
        return static_cast<size>(lag);
    }
};

struct make_within {
    template <ranges::forward_range View, class ToKey>
        requires projects<ToKey, ranges::range_reference_t<View>>
    auto operator()(View view, ToKey const& to_key) const {
        return within_view<View, ToKey>(static_cast<View&&>(view), to_key);
    }
};

// ---- objects that are called with a range, or piped into ----

template <class Function, class... Arguments>
struct with_arguments {
    std::tuple<Arguments...> arguments;

    template <class Range>
        requires std::is_invocable_v<Function const&, Range, Arguments const&...>
    constexpr auto operator()(Range&& range) const {
        return std::apply([&](auto const&... argument) { return Function{}(static_cast<Range&&>(range), argument...); }, arguments);
    }
};

template <class... Arguments>
inline constexpr bool begins_with_a_range = false;
template <class First, class... Rest>
inline constexpr bool begins_with_a_range<First, Rest...> = ranges::range<First&> || std::ranges::range<First&>;

template <class Make>
struct view_maker {
    template <viewable Range, class... Arguments>
        requires std::is_invocable_v<Make const&, decltype(view_of_range(std::declval<Range>())), Arguments const&...>
    [[nodiscard]] constexpr auto operator()(Range&& range, Arguments const&... arguments) const {
        return Make{}(view_of_range(static_cast<Range&&>(range)), arguments...);
    }
    template <class... Arguments>
        requires(!begins_with_a_range<Arguments...>)
    [[nodiscard]] constexpr auto operator()(Arguments const&... arguments) const {
        return ranges::make_pipeable(with_arguments<view_maker, Arguments...>{{arguments...}});
    }
};

struct rank_range {
    // By reference where the elements last: in a range that has a name, or that others own.
    template <class Range>
    static constexpr bool refers = ranges::forward_range<Range> && std::is_lvalue_reference_v<ranges::range_reference_t<Range>> &&
                                   (std::is_lvalue_reference_v<Range> || ranges::view_<std::remove_cvref_t<Range>>);

    template <class Range>
    using held_t = std::conditional_t<refers<Range>, ranges::range_reference_t<Range>, std::remove_cvref_t<ranges::range_reference_t<Range>>>;

    template <ranges::input_range Range, class... Arguments>
        requires ranking_arguments<std::vector<std::remove_cvref_t<held_t<Range>>>&, Arguments...>
    [[nodiscard]] auto operator()(Range&& range, Arguments const&... arguments) const {
        using Element = std::remove_reference_t<held_t<Range>>;
        if constexpr (refers<Range>) {
            std::vector<Element*> elements;
            for (auto&& element : range) elements.push_back(std::addressof(element));
            return lines<Element&>(shared_view<Element*>(static_cast<std::vector<Element*>&&>(elements)) | ranges::views::indirect, arguments...);
        } else {
            std::vector<Element> elements;
            for (auto&& element : range) elements.push_back(static_cast<decltype(element)&&>(element));
            return lines<Element&&>(elements, arguments...);
        }
    }
    template <class... Arguments>
        requires(!begins_with_a_range<Arguments...>)
    [[nodiscard]] auto operator()(Arguments const&... arguments) const {
        return ranges::make_pipeable(with_arguments<rank_range, Arguments...>{{arguments...}});
    }

private:
    template <class Reference, class Elements, class... Arguments>
    static auto lines(Elements&& elements, Arguments const&... arguments) {
        using View = league_view<std::remove_cvref_t<Reference>>;
        using Line = decltype(View::line(standing{}, std::declval<Reference>()));
        auto const        ordered = ranked("rank", elements, arguments...);
        std::vector<Line> in_order;
        for (auto const& place : ordered.places)
            in_order.push_back(View::line(place.standing, static_cast<Reference>(elements.begin()[static_cast<std::ptrdiff_t>(place.index)])));
        return shared_view<Line>(static_cast<std::vector<Line>&&>(in_order));
    }
};

}  // namespace myriad::detail
