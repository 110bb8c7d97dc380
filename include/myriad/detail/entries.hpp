// SPDX-License-Identifier: BSL-1.0
//
// What the views of range_v3.hpp make of an element: functions that can be assigned, as those in a view have to
// be, the two sides of an element, and the answer beside what it is of.
#pragma once

#include <myriad/column.hpp>
#include <myriad/sum.hpp>

#include <concepts>  // std::semiregular
#include <memory>    // std::addressof, std::construct_at
#include <optional>  // std::optional
#include <tuple>     // std::tuple, std::apply

namespace MYRIAD_NAMESPACE {
namespace detail {

// Assigns to what may have references among its members: they refer to what the others refer to then.
template <class Type>
constexpr Type& replace(Type& old, Type const& other) {
    if (&old == &other) return old;
    Type copy(other);
    std::destroy_at(&old);
    return *std::construct_at(&old, static_cast<Type&&>(copy));
}

}  // namespace detail

// An element with what was asked of it. It points at the element: *entry, entry->town; and pointers to members
// of the element are projections of the entry. Algorithms that are given no projection take its value.
template <class Element, class Value>
struct entry {
    Element element;  // a reference; where nothing lasts that could be referred to, the element itself
    Value   value;

    constexpr entry(Element of, Value is) : element(static_cast<Element&&>(of)), value(static_cast<Value&&>(is)) {}
    constexpr entry(entry const&) = default;
    constexpr entry(entry&&)      = default;
    constexpr entry& operator=(entry const& other) { return detail::replace(*this, other); }
    constexpr ~entry() = default;

    [[nodiscard]] constexpr auto& operator*() const& noexcept { return element; }
    [[nodiscard]] constexpr auto* operator->() const& noexcept { return std::addressof(element); }

    // A temporary that owns its element does not point at it: a projection would refer to what dies with it.
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
        requires(!std::is_reference_v<Element>)
    Element const& operator*() const&& = delete;
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
        requires(!std::is_reference_v<Element>)
    std::remove_reference_t<Element> const* operator->() const&& = delete;
};

// An element, and the one that stands so many before it in its series.
template <class Element>
struct two_periods {
    Element now;
    Element before;

    constexpr two_periods(Element later, Element earlier) : now(static_cast<Element&&>(later)), before(static_cast<Element&&>(earlier)) {}
    constexpr two_periods(two_periods const&) = default;
    constexpr two_periods(two_periods&&)      = default;
    constexpr two_periods& operator=(two_periods const& other) { return detail::replace(*this, other); }
    constexpr ~two_periods() = default;
};

// The elements of a range that have one key, in their order; the elements are a view.
template <class Key, class Elements>
struct group {
    Key      key;
    Elements elements;
};

namespace detail {

template <class Element, class Value>
inline constexpr auto by_nature<entry<Element, Value>> = &entry<Element, Value>::value;

// ---- functions ----

// Holds what can be copied, and can be assigned itself.
template <class Type>
class copyable_box {
public:
    constexpr copyable_box() = default;
    constexpr copyable_box(Type it) : it_(static_cast<Type&&>(it)) {}
    constexpr copyable_box(copyable_box const&) = default;
    constexpr ~copyable_box() = default;
    constexpr copyable_box& operator=(copyable_box const& other) {
        if (this == &other) return *this;
        it_.reset();
        if (other.it_) it_.emplace(*other.it_);
        return *this;
    }

protected:
    std::optional<Type> it_;
};

// A function that can be assigned: a lambda that captures cannot.
template <class Function>
struct assignable : copyable_box<Function> {
    using copyable_box<Function>::copyable_box;

    template <class Type>
        requires projects<Function, Type>
    constexpr decltype(auto) operator()(Type&& x) const {
        return project(*this->it_, static_cast<Type&&>(x));
    }
};
template <class Function>
using assignable_t = std::conditional_t<std::semiregular<Function>, Function, assignable<Function>>;

// The projection that the type of an element names.
struct naturally {
    template <class Type>
    constexpr decltype(auto) operator()(Type&& x) const {
        return project(by_nature<std::remove_cvref_t<Type>>, static_cast<Type&&>(x));
    }
};

// One value, whatever the element.
template <class Value>
struct always {
    Value value{};
    constexpr Value const& operator()(auto const&) const noexcept { return value; }
};

// The sum of the parts of all elements, which a first pass finds.
template <class Part, class Count>
struct whole_of {
    assignable_t<Part> part;
    Count              whole{};
    constexpr Count const& operator()(auto const&) const noexcept { return whole; }
    constexpr void read_all(auto& range) { whole = sum(range, part); }
};
template <class Type>
inline constexpr bool is_whole = is_a<Type, whole_of>;

// ---- what an element is ----

template <class Type>
inline constexpr bool is_two_periods = is_a<Type, two_periods>;
template <class Type>
inline constexpr bool is_match = false;
template <class LeftValue, class RightValue>
inline constexpr bool is_match<match<LeftValue, RightValue>> = true;
template <class Key, class LeftValue, class RightValue>
inline constexpr bool is_match<observation<Key, match<LeftValue, RightValue>>> = true;
template <class Type>
inline constexpr bool is_observation = is_a<Type, observation>;
template <class Type>
inline constexpr bool is_entry = is_a<Type, entry>;

template <class Type>
concept two_sided = is_two_periods<std::remove_cvref_t<Type>> || is_match<std::remove_cvref_t<Type>>;

// A projection of now, or of the left side; or else of before, or of the right one.
template <bool Now, class Projection>
struct side_of {
    assignable_t<Projection> projection;

    template <class Type>
    static constexpr auto& of(Type& x) {
        if constexpr (is_observation<std::remove_cv_t<Type>>)
            return of(x.value);
        else if constexpr (is_two_periods<std::remove_cv_t<Type>>)
            return choose(x.now, x.before);
        else
            return choose(x.left, x.right);
    }
    template <class Type>
        requires two_sided<Type> && projects<assignable_t<Projection>, decltype(of(std::declval<Type&>()))>
    constexpr decltype(auto) operator()(Type& x) const {
        return project(projection, of(x));
    }

private:
    static constexpr auto& choose(auto& now, auto& before) {
        if constexpr (Now) return now;
        else return before;
    }
};

// What stands beside a value: the key of an observation, the later of two periods, the element of an entry; and
// else the element, by reference if it lasts.
template <bool Lasts, class Element, class Value>
constexpr auto beside(Element&& element, Value&& value) {
    using Bare   = std::remove_cvref_t<Element>;
    using Answer = std::remove_cvref_t<Value>;
    if constexpr (is_observation<Bare>) {
        return observation<decltype(element.key), Answer>{element.key, static_cast<Value&&>(value)};
    } else if constexpr (is_entry<Bare>) {
        return entry<decltype(element.element), Answer>{static_cast<Element&&>(element).element, static_cast<Value&&>(value)};
    } else if constexpr (is_two_periods<Bare>) {
        constexpr bool lasts = Lasts || std::is_reference_v<decltype(element.now)>;
        return beside<lasts>(static_cast<Element&&>(element).now, static_cast<Value&&>(value));
    } else {
        using Kept = std::conditional_t<Lasts && std::is_lvalue_reference_v<Element>, Element, Bare>;
        return entry<Kept, Answer>{static_cast<Element&&>(element), static_cast<Value&&>(value)};
    }
}

// answer(projections of the element...) beside the element.
template <bool Lasts, class Answer, class... Projections>
struct answered {
    Answer                                   answer{};
    std::tuple<assignable_t<Projections>...> projections{};

    static constexpr bool needs_a_pass = (is_whole<Projections> || ...);

    constexpr void read_all(auto& range) {
        auto const prepare = [&]<class Projection>(Projection& projection) {
            if constexpr (is_whole<Projection>) projection.read_all(range);
        };
        std::apply([&](auto&... projection) { (prepare(projection), ...); }, projections);
    }

    template <class Element, class Bound = std::remove_reference_t<Element>&>
        requires((projects<assignable_t<Projections>, Bound> && ...)) &&
                std::is_invocable_v<Answer const&, std::remove_cvref_t<std::invoke_result_t<assignable_t<Projections> const&, Bound>> const&...>
    constexpr auto operator()(Element&& element) const {
        auto value = std::apply([&](auto const&... projection) { return answer(project(projection, element)...); }, projections);
        return beside<Lasts>(static_cast<Element&&>(element), static_cast<decltype(value)&&>(value));
    }
};

}  // namespace detail

// A league of entries shows standing, element and value.
template <class Element, class Value>
struct league_entry {
    myriad::standing standing;
    Element          element;
    Value            value;
};

template <class Element, class Value>
struct league_view<entry<Element, Value>> {
    template <class Reference>
    static constexpr league_entry<Element, Value> line(standing s, Reference&& e) {
        return {s, static_cast<Reference&&>(e).element, static_cast<Reference&&>(e).value};
    }
};

}  // namespace myriad
