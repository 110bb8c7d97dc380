// SPDX-License-Identifier: BSL-1.0
//
// sequence<T>: the elements of an answer, in order. What the algorithms return: one element for each
// of the input, in a contiguous block that owns them. It is a range like any other, and becomes a
// container by its iterators: std::vector<T>(s.begin(), s.end()).
//
//   sequence<T>       any number of elements, fixed when it is made
//   sequence<T, N>    N elements inside the object, for inputs whose size is in their type: such an
//                     answer can be a constexpr variable. Of inputs of more than 500 elements the answer is
//                     a sequence<T>, because what is inside the object may be on the stack
//
// A temporary answer gives its elements by value, rank(shops)[0], and no pointers into itself.
//
// T has a default value and can be assigned. (Why not std::vector: its header alone costs four times
// what the value types cost; see the price list in the README.)
#pragma once

#include <myriad/detail/each_element.hpp>
#include <myriad/detail/range.hpp>

namespace MYRIAD_NAMESPACE {

inline constexpr detail::size dynamic_size = 0;

// The longest answer that is inside the object.
inline constexpr detail::size largest_fixed_size = 500;

namespace instead {
struct name_the_answer_before_pointing_into_it;
}

namespace detail {

// What may lie in memory that nobody has written to yet.
template <class Type>
inline constexpr bool is_plain = std::is_trivially_copyable_v<Type> && std::is_trivially_destructible_v<Type> &&
                                 alignof(Type) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__;

// Room for n elements, of which nothing is read before all are assigned.
template <class Type>
constexpr Type* unset_items(size n) {
    if constexpr (is_plain<Type>)
        if (!std::is_constant_evaluated() && n <= static_cast<size>(-1) / sizeof(Type)) return static_cast<Type*>(::operator new(n * sizeof(Type)));
    return new Type[n]();
}
template <class Type>
constexpr Type* default_items(size n) {
    Type* const items = unset_items<Type>(n);
    if constexpr (is_plain<Type>)
        if (!std::is_constant_evaluated())
            for (size i = 0; i != n; ++i) items[i] = Type();
    return items;
}
template <class Type>
constexpr void drop_items(Type* items) noexcept {
    if constexpr (is_plain<Type>)
        if (!std::is_constant_evaluated()) return ::operator delete(items);
    delete[] items;
}

struct unset {};

}  // namespace detail

template <class Type, detail::size Size = dynamic_size>
class sequence {
public:
    Type items_[Size];  // public so that an answer may be a template argument

    [[nodiscard]] static constexpr detail::size size() noexcept { return Size; }
    [[nodiscard]] static constexpr bool         empty() noexcept { return false; }

    // clang-format off
    [[nodiscard]] constexpr Type*       data() & noexcept       { return items_; }
    [[nodiscard]] constexpr Type const* data() const& noexcept  { return items_; }
    [[nodiscard]] constexpr Type*       begin() & noexcept      { return items_; }
    [[nodiscard]] constexpr Type const* begin() const& noexcept { return items_; }
    [[nodiscard]] constexpr Type*       end() & noexcept        { return items_ + Size; }
    [[nodiscard]] constexpr Type const* end() const& noexcept   { return items_ + Size; }
    template <class Instead = instead::name_the_answer_before_pointing_into_it> Type const* data() const&&  = delete;
    template <class Instead = instead::name_the_answer_before_pointing_into_it> Type const* begin() const&& = delete;
    template <class Instead = instead::name_the_answer_before_pointing_into_it> Type const* end() const&&   = delete;
    // clang-format on
    [[nodiscard]] constexpr Type&       operator[](detail::size i) & noexcept { return items_[i]; }
    [[nodiscard]] constexpr Type const& operator[](detail::size i) const& noexcept { return items_[i]; }
    [[nodiscard]] constexpr Type        operator[](detail::size i) const&& { return items_[i]; }

    [[nodiscard]] friend constexpr bool operator==(sequence const&, sequence const&) = default;
};

template <class Type>
class sequence<Type, dynamic_size> {
public:
    constexpr sequence() = default;
    constexpr explicit sequence(detail::size n) : items_(detail::default_items<Type>(n)), size_(n) {}
    constexpr sequence(detail::size n, detail::unset) : items_(detail::unset_items<Type>(n)), size_(n) {}
    constexpr sequence(sequence const& other) : sequence(other.size_, detail::unset()) {
        for (detail::size i = 0; i != size_; ++i) items_[i] = other.items_[i];
    }
    constexpr sequence(sequence&& other) noexcept { swap(other); }
    constexpr sequence& operator=(sequence other) noexcept {
        swap(other);
        return *this;
    }
    constexpr ~sequence() { detail::drop_items(items_); }

    // Adds an element; the elements move, now and then, to a block twice as large.
    constexpr void push_back(Type item) {
        if (size_ == capacity()) {
            sequence larger(size_ < 8 ? 16 : 2 * size_, detail::unset());
            Type* to = larger.items_;
            for (Type& held : *this) *to++ = static_cast<Type&&>(held);
            larger.room_ = larger.size_ - size_;
            larger.size_ = size_;
            swap(larger);
        }
        items_[size_] = static_cast<Type&&>(item);
        --room_, ++size_;
    }

    // Keeps the first n elements; n at most size().
    constexpr void truncate(detail::size n) noexcept {
        room_ += size_ - n;
        size_ = n;
    }

    [[nodiscard]] constexpr detail::size size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool         empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr detail::size capacity() const noexcept { return size_ + room_; }

    // clang-format off
    [[nodiscard]] constexpr Type*       data() & noexcept       { return items_; }
    [[nodiscard]] constexpr Type const* data() const& noexcept  { return items_; }
    [[nodiscard]] constexpr Type*       begin() & noexcept      { return items_; }
    [[nodiscard]] constexpr Type const* begin() const& noexcept { return items_; }
    [[nodiscard]] constexpr Type*       end() & noexcept        { return items_ + size_; }
    [[nodiscard]] constexpr Type const* end() const& noexcept   { return items_ + size_; }
    template <class Instead = instead::name_the_answer_before_pointing_into_it> Type const* data() const&&  = delete;
    template <class Instead = instead::name_the_answer_before_pointing_into_it> Type const* begin() const&& = delete;
    template <class Instead = instead::name_the_answer_before_pointing_into_it> Type const* end() const&&   = delete;
    // clang-format on
    [[nodiscard]] constexpr Type&       operator[](detail::size i) & noexcept { return items_[i]; }
    [[nodiscard]] constexpr Type const& operator[](detail::size i) const& noexcept { return items_[i]; }
    [[nodiscard]] constexpr Type        operator[](detail::size i) const&& { return items_[i]; }

    [[nodiscard]] friend constexpr bool operator==(sequence const& a, sequence const& b) {
        if (a.size_ != b.size_) return false;
        for (detail::size i = 0; i != a.size_; ++i)
            if (!(a.items_[i] == b.items_[i])) return false;
        return true;
    }

private:
    constexpr void swap(sequence& other) noexcept {
        auto const exchange = [](auto& a, auto& b) {
            auto const kept = a;
            a               = b;
            b               = kept;
        };
        exchange(items_, other.items_);
        exchange(size_, other.size_);
        exchange(room_, other.room_);
    }

    Type*           items_ = nullptr;
    detail::size size_  = 0;
    detail::size room_  = 0;
};

namespace detail {

template <class Type, size Size>
inline constexpr size extent_of<sequence<Type, Size>> = Size;

// The size of an answer of one element for each of a range, if it is in its type.
template <class Range>
inline constexpr size fixed_size_for = extent_of<Range> <= largest_fixed_size ? extent_of<Range> : dynamic_size;

template <class Type, size Fixed>
constexpr auto sequence_of([[maybe_unused]] size n) {
    if constexpr (Fixed != dynamic_size)
        return sequence<Type, Fixed>{};
    else
        return sequence<Type>(n);
}

// Room for one Type for each element of a range that has not been walked yet.
template <class Type, class Range>
constexpr auto room_for(Range&& range) {
    return sequence_of<Type, fixed_size_for<std::remove_cvref_t<Range>>>(size_told_by(range));
}

// The same, of which every element is going to be assigned: the range says how many there are.
template <class Type, class Range>
constexpr auto unset_room_for([[maybe_unused]] Range&& range) {
    constexpr size fixed = fixed_size_for<std::remove_cvref_t<Range>>;
    if constexpr (fixed != dynamic_size)
        return sequence<Type, fixed>{};
    else
        return sequence<Type>(size_of(range), unset());
}

// The same to work in: only what is small is on the stack, whatever the size of a Type.
template <class Type, class Range>
constexpr auto work_room_for(Range&& range) {
    constexpr size fixed = fixed_size_for<std::remove_cvref_t<Range>>;
    return sequence_of<Type, fixed * sizeof(Type) <= 16'384 ? fixed : dynamic_size>(size_told_by(range));
}

// Puts element i into such room, which grows if the range did not tell its size.
template <class Type, size Size, class Item>
constexpr void put(sequence<Type, Size>& items, size i, Item&& item) {
    if constexpr (Size == dynamic_size)
        if (i == items.size()) return items.push_back(static_cast<Item&&>(item));
    items[i] = static_cast<Item&&>(item);
}

// answer(first(x), second(x)) for each x of a range, aligned with it. One pass.
template <class Answer, class Range, class First, class Second>
constexpr auto for_each_of(Answer const& answer, Range&& range, First const& to_first, Second const& to_second) {
    using Left  = found_t<Range, First>;
    using Right = found_t<Range, Second>;
    auto result = room_for<std::invoke_result_t<Answer const&, Left const&, Right const&>>(range);
    each_element(range, [&](auto& element, size i) {
        put(result, i, answer(project(to_first, element), project(to_second, element)));
    });
    return result;
}

// Two projections of a range's elements, to what the answer takes.
template <class Answer, class Range, class First, class Second>
concept two_projections = std::is_invocable_v<Answer const&, found_t<Range, First> const&, found_t<Range, Second> const&>;

}  // namespace detail
}  // namespace myriad
