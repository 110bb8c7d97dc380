// SPDX-License-Identifier: BSL-1.0
//
// The views of range_v3.hpp. Written out rather than made with view_adaptor and view_facade, whose iterators are
// no literal types: these can be constant expressions.
#pragma once

#include <myriad/detail/entries.hpp>

#include <range/v3/range/access.hpp>
#include <range/v3/range/concepts.hpp>
#include <range/v3/range/traits.hpp>
#include <range/v3/view/all.hpp>
#include <range/v3/view/interface.hpp>

#include <compare>   // std::weak_ordering
#include <iterator>  // std::random_access_iterator_tag
#include <limits>    // std::numeric_limits
#include <ranges>    // std::ranges::view

namespace MYRIAD_NAMESPACE::detail {

template <class Iterator>
using iterator_concept_t = std::conditional_t<
    ranges::random_access_iterator<Iterator>, std::random_access_iterator_tag,
    std::conditional_t<ranges::bidirectional_iterator<Iterator>, std::bidirectional_iterator_tag,
                       std::conditional_t<ranges::forward_iterator<Iterator>, std::forward_iterator_tag, std::input_iterator_tag>>>;

// Iterators of one range that walk in step; reads what a function makes of their elements. It knows how far it has
// come, for errors that name the element; coming from an end that is not counted it does not.
template <class Function, class Iterator, size... Is>
class in_step {
public:
    using iterator_concept  = iterator_concept_t<Iterator>;
    using iterator_category = std::input_iterator_tag;
    using reference         = decltype(std::declval<Function const&>()((void(Is), *std::declval<Iterator const&>())...));
    using value_type        = std::remove_cvref_t<reference>;
    using difference_type   = ranges::iter_difference_t<Iterator>;
    using pointer           = void;

    constexpr in_step() = default;
    template <class... Ats>
    constexpr explicit in_step(Function const& function, difference_type index, Ats... at)
        : function_(&function), index_(index), at_{static_cast<Ats&&>(at)...} {}

    [[nodiscard]] constexpr Iterator const& base() const& noexcept { return at_[0]; }
    [[nodiscard]] constexpr Iterator        base() const&& { return at_[0]; }
    [[nodiscard]] constexpr reference operator*() const {
        constexpr bool of_view = true;
        at_element     here(of_view);
        here.go_to(index_ < 0 ? at_element::not_counted : static_cast<size>(index_));
        return answer(here, *at_[Is]...);
    }
    [[nodiscard]] constexpr reference operator[](difference_type n) const
        requires ranges::random_access_iterator<Iterator>
    {
        return *(*this + n);
    }

    constexpr in_step& operator++() { return (++at_[Is], ...), ++index_, *this; }
    constexpr void     operator++(int) { ++*this; }
    constexpr in_step  operator++(int)
        requires ranges::forward_iterator<Iterator>
    {
        in_step const kept = *this;
        return ++*this, kept;
    }
    constexpr in_step& operator--()
        requires ranges::bidirectional_iterator<Iterator>
    {
        return (--at_[Is], ...), --index_, *this;
    }
    constexpr in_step operator--(int)
        requires ranges::bidirectional_iterator<Iterator>
    {
        in_step const kept = *this;
        return --*this, kept;
    }
    constexpr in_step& operator+=(difference_type n)
        requires ranges::random_access_iterator<Iterator>
    {
        return ((at_[Is] += n), ...), index_ += n, *this;
    }
    constexpr in_step& operator-=(difference_type n)
        requires ranges::random_access_iterator<Iterator>
    {
        return ((at_[Is] -= n), ...), index_ -= n, *this;
    }

    [[nodiscard]] friend constexpr in_step operator+(in_step i, difference_type n)
        requires ranges::random_access_iterator<Iterator>
    {
        return i += n;
    }
    [[nodiscard]] friend constexpr in_step operator+(difference_type n, in_step i)
        requires ranges::random_access_iterator<Iterator>
    {
        return i += n;
    }
    [[nodiscard]] friend constexpr in_step operator-(in_step i, difference_type n)
        requires ranges::random_access_iterator<Iterator>
    {
        return i -= n;
    }
    [[nodiscard]] friend constexpr difference_type operator-(in_step const& a, in_step const& b)
        requires ranges::sized_sentinel_for<Iterator, Iterator>
    {
        return a.base() - b.base();
    }
    [[nodiscard]] friend constexpr bool operator==(in_step const& a, in_step const& b)
        requires ranges::equality_comparable<Iterator>
    {
        return a.base() == b.base();
    }
    [[nodiscard]] friend constexpr std::weak_ordering operator<=>(in_step const& a, in_step const& b)
        requires ranges::random_access_iterator<Iterator>
    {
        return a.base() < b.base()   ? std::weak_ordering::less
               : b.base() < a.base() ? std::weak_ordering::greater
                                     : std::weak_ordering::equivalent;
    }

private:
    template <class First, class... More>
    constexpr reference answer(at_element& here, First&& first, More&&... more) const {
        [[maybe_unused]] with_key<finds_key<void, std::remove_cvref_t<First>>> const key(here, first);
        return (*function_)(static_cast<First&&>(first), static_cast<More&&>(more)...);
    }

    Function const* function_ = nullptr;
    difference_type index_    = 0;
    Iterator        at_[sizeof...(Is)]{};
};

// The end of a range for iterators that walk it.
template <class Sentinel>
struct edge {
    Sentinel at{};

    template <class Function, ranges::input_or_output_iterator Iterator, size... Is>
        requires ranges::sentinel_for<Sentinel, Iterator>
    [[nodiscard]] friend constexpr bool operator==(in_step<Function, Iterator, Is...> const& i, edge const& e) {
        return i.base() == e.at;
    }
    template <class Function, ranges::input_or_output_iterator Iterator, size... Is>
        requires ranges::sized_sentinel_for<Sentinel, Iterator>
    [[nodiscard]] friend constexpr ranges::iter_difference_t<Iterator> operator-(in_step<Function, Iterator, Is...> const& i, edge const& e) {
        return i.base() - e.at;
    }
    template <class Function, ranges::input_or_output_iterator Iterator, size... Is>
        requires ranges::sized_sentinel_for<Sentinel, Iterator>
    [[nodiscard]] friend constexpr ranges::iter_difference_t<Iterator> operator-(edge const& e, in_step<Function, Iterator, Is...> const& i) {
        return e.at - i.base();
    }
};

// A view for range-v3 and for the standard library.
template <class Derived, ranges::cardinality Cardinality>
struct view_of_both : ranges::view_interface<Derived, Cardinality>, std::ranges::view_base {};

// As many elements as a range has, or fewer.
template <class View>
inline constexpr auto at_most_of = ranges::range_cardinality<View>::value == ranges::infinite ? ranges::infinite : ranges::unknown;

// A view of the standard library as one of range-v3, which wants a default value and assignment.
template <class View>
struct standard_view : view_of_both<standard_view<View>, ranges::unknown>, private copyable_box<View> {
    using copyable_box<View>::copyable_box;

    [[nodiscard]] constexpr auto begin() & { return std::ranges::begin(*this->it_); }
    [[nodiscard]] constexpr auto end() & { return std::ranges::end(*this->it_); }
    [[nodiscard]] constexpr auto begin() const&
        requires std::ranges::range<View const>
    {
        return std::ranges::begin(*this->it_);
    }
    [[nodiscard]] constexpr auto end() const&
        requires std::ranges::range<View const>
    {
        return std::ranges::end(*this->it_);
    }
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    void begin() const&& = delete;
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    void end() const&& = delete;
    [[nodiscard]] constexpr auto size() const
        requires std::ranges::sized_range<View const>
    {
        return std::ranges::size(*this->it_);
    }
};

template <class Range>
concept of_the_standard = std::ranges::view<std::remove_cvref_t<Range>> && std::copyable<std::remove_cvref_t<Range>> &&
                          !ranges::view_<std::remove_cvref_t<Range>>;

template <class Range>
concept viewable = of_the_standard<Range> || ranges::viewable_range<Range>;

template <viewable Range>
constexpr auto view_of_range(Range&& range) {
    if constexpr (of_the_standard<Range>)
        return standard_view<std::remove_cvref_t<Range>>(static_cast<Range&&>(range));
    else
        return ranges::views::all(static_cast<Range&&>(range));
}

// How many elements, or less than none where that would take a walk.
template <class Range>
constexpr ranges::range_difference_t<Range> size_if_counted(Range& range) {
    if constexpr (ranges::sized_range<Range>)
        return static_cast<ranges::range_difference_t<Range>>(ranges::size(range));
    else
        return (std::numeric_limits<ranges::range_difference_t<Range>>::min)() / 2;
}

// A view that walks another by iterators of its own. Derived has, of itself where it may be const, begin_of(self) and
// end_of(self); of the other's number of elements size_of(n); and walks_const.
template <class Derived, class View, ranges::cardinality Cardinality>
class walking_view : public view_of_both<Derived, Cardinality> {
public:
    constexpr walking_view() = default;
    constexpr explicit walking_view(View base) : base_(static_cast<View&&>(base)) {}

    [[nodiscard]] constexpr auto begin() & { return Derived::begin_of(static_cast<Derived&>(*this)); }
    [[nodiscard]] constexpr auto end() & { return Derived::end_of(static_cast<Derived&>(*this)); }
    [[nodiscard]] constexpr auto begin() const&
        requires(Derived::walks_const)
    {
        return Derived::begin_of(static_cast<Derived const&>(*this));
    }
    [[nodiscard]] constexpr auto end() const&
        requires(Derived::walks_const)
    {
        return Derived::end_of(static_cast<Derived const&>(*this));
    }
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    void begin() const&& = delete;
    template <class Instead = instead::name_the_answer_before_pointing_into_it>
    void end() const&& = delete;
    [[nodiscard]] constexpr auto size()
        requires ranges::sized_range<View>
    {
        return static_cast<Derived const&>(*this).size_of(ranges::size(base_));
    }
    [[nodiscard]] constexpr auto size() const
        requires ranges::sized_range<View const>
    {
        return static_cast<Derived const&>(*this).size_of(ranges::size(base_));
    }

protected:
    View base_{};
};

// What a function makes of each element, when it is read. A function that needs a first pass over all elements
// gets it when the view is begun for the first time.
template <class View, class Function>
class entries_view : public walking_view<entries_view<View, Function>, View, ranges::range_cardinality<View>::value> {
public:
    constexpr entries_view() = default;
    constexpr entries_view(View base, Function function)
        : entries_view::walking_view(static_cast<View&&>(base)), function_(static_cast<Function&&>(function)) {}

private:
    friend typename entries_view::walking_view;

    static constexpr bool walks_const = !Function::needs_a_pass && ranges::range<View const>;

    template <class Size>
    static constexpr Size size_of(Size n) {
        return n;
    }
    template <class Self>
    static constexpr auto begin_of(Self& self) {
        if constexpr (Function::needs_a_pass)
            if (!self.has_passed_) self.function_.read_all(self.base_), self.has_passed_ = true;
        return in_step<Function, decltype(ranges::begin(self.base_)), 0>(self.function_, 0, ranges::begin(self.base_));
    }
    template <class Self>
    static constexpr auto end_of(Self& self) {
        using Iterator = decltype(ranges::begin(self.base_));
        using Sentinel = decltype(ranges::end(self.base_));
        if constexpr (ranges::same_as<Iterator, Sentinel> && ranges::forward_iterator<Iterator>)
            return in_step<Function, Iterator, 0>(self.function_, size_if_counted(self.base_), ranges::end(self.base_));
        else
            return edge<Sentinel>{ranges::end(self.base_)};
    }

    Function function_{};
    bool     has_passed_ = false;
};

struct in_two_periods {
    template <class Type>
    constexpr auto operator()(Type&& now, Type&& before) const {
        using Kept = std::conditional_t<std::is_lvalue_reference_v<Type>, Type, std::remove_cvref_t<Type>>;
        return two_periods<Kept>{static_cast<Type&&>(now), static_cast<Type&&>(before)};
    }
};
inline constexpr in_two_periods together{};

// Each element with the one `lag` before it, from the first that has one. Two iterators, nothing stored.
template <class View>
class lagged_view : public walking_view<lagged_view<View>, View, at_most_of<View>> {
    using lag_type = ranges::range_difference_t<View>;

public:
    constexpr lagged_view() = default;
    constexpr lagged_view(View base, size lag) : lagged_view::walking_view(static_cast<View&&>(base)), lag_(static_cast<lag_type>(lag)) {}

private:
    friend typename lagged_view::walking_view;

    static constexpr bool walks_const = ranges::forward_range<View const>;

    template <class Size>
    [[nodiscard]] constexpr Size size_of(Size n) const {
        auto const lag = static_cast<Size>(lag_);
        return n < lag ? Size(0) : static_cast<Size>(n - lag);
    }
    template <class Self>
    static constexpr auto begin_of(Self& self) {
        auto const first = ranges::begin(self.base_);
        return in_step<in_two_periods, decltype(ranges::begin(self.base_)), 0, 1>(
            together, self.lag_, ranges::next(first, self.lag_, ranges::end(self.base_)), first);
    }
    template <class Self>
    static constexpr auto end_of(Self& self) {
        using Iterator = decltype(ranges::begin(self.base_));
        using Sentinel = decltype(ranges::end(self.base_));
        if constexpr (ranges::random_access_iterator<Iterator> && ranges::same_as<Iterator, Sentinel>) {
            auto const n = static_cast<lag_type>(ranges::end(self.base_) - ranges::begin(self.base_));
            return in_step<in_two_periods, Iterator, 0, 1>(together, n, ranges::end(self.base_),
                                                           ranges::end(self.base_) - (n < self.lag_ ? n : self.lag_));
        } else {
            return edge<Sentinel>{ranges::end(self.base_)};
        }
    }

    lag_type lag_ = 1;
};

}  // namespace myriad::detail
