// SPDX-License-Identifier: BSL-1.0
//
// How keys, and values without an order of their own, are compared: by < and ==; text behind a char const* by its
// characters, as a label. Where any other pointer lies says nothing, and is refused.
#pragma once

#include <myriad/number/instead.hpp>

#include <concepts>     // std::same_as
#include <type_traits>  // std::decay_t, std::make_unsigned_t

namespace MYRIAD_NAMESPACE::detail {

template <class Type>
concept character = std::same_as<Type, char> || std::same_as<Type, wchar_t> || std::same_as<Type, char8_t> ||
                    std::same_as<Type, char16_t> || std::same_as<Type, char32_t>;

// A pointer to text that ends in a zero, or an array of such text.
template <class Type>
concept text_pointer = std::is_pointer_v<std::decay_t<Type>> && character<std::remove_cv_t<std::remove_pointer_t<std::decay_t<Type>>>>;

// Would < compare addresses? Of pointers, plain and smart; and of text pointers inside a pair, a tuple, an optional,
// a vector, whose own < is not ours.
template <class Type>
inline constexpr bool is_address = std::is_pointer_v<Type> || requires(Type const& x) {
    *x;
    x == nullptr;
};
template <template <class...> class Of, class... Parts>
    requires(sizeof...(Parts) != 0)
inline constexpr bool is_address<Of<Parts...>> = (std::is_pointer_v<Parts> || ...) || requires(Of<Parts...> const& x) {
    *x;
    x == nullptr;
};

// What to write instead of a key that cannot be put in order, or not be kept (see sequence.hpp); void where it can.
template <class Key, bool Copied = true>
using instead_of_key =
    say<std::is_array_v<Key> || (is_address<Key> && !text_pointer<Key>), instead::project_pointers_and_arrays_to_what_they_hold,
    say<Copied && !std::is_default_constructible_v<Key>,                 instead::project_to_what_has_a_default_constructor, void>>;

// Below zero, zero or above it, as a goes before b, is b, or comes after it. No text goes before any text.
template <character Char>
constexpr int compare_texts(Char const* a, Char const* b) {
    if (a == nullptr || b == nullptr) return int{a != nullptr} - int{b != nullptr};
    for (; *a != Char{} && *a == *b; ++a) ++b;
    auto const left = static_cast<std::make_unsigned_t<Char>>(*a), right = static_cast<std::make_unsigned_t<Char>>(*b);
    return int{right < left} - int{left < right};
}

template <class Left, class Right>
constexpr bool key_less(Left const& a, Right const& b) {
    if constexpr (text_pointer<Left> && text_pointer<Right>)
        return compare_texts(static_cast<std::decay_t<Left const&>>(a), static_cast<std::decay_t<Right const&>>(b)) < 0;
    else
        return a < b;
}
template <class Left, class Right>
constexpr bool same_key(Left const& a, Right const& b) {
    if constexpr (text_pointer<Left> && text_pointer<Right>)
        return compare_texts(static_cast<std::decay_t<Left const&>>(a), static_cast<std::decay_t<Right const&>>(b)) == 0;
    else
        return a == b;
}

}  // namespace myriad::detail
