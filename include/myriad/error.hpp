// SPDX-License-Identifier: BSL-1.0
//
// What happens when a question has no answer: a zero base, an overflow, an unknown place.
//
//   in a constant expression     a compile error that names a function of myriad::failure,
//                                for example "call to non-constexpr function
//                                myriad::failure::the_base_is_zero"
//   at run time                  an exception of type myriad::error, derived from std::exception
//   under -fno-exceptions        the handler set by set_error_handler is called with the error;
//                                without one, or if it returns, std::terminate
//
// what() names the function, the values and the reason: "growth(5, 0): the base is zero; ...". Over a range or a
// column it begins with the element, counted from 0, and its key where it has one:
// "element [3], Beijing: growth(5, 0): the base is zero; ...".
#pragma once

#include <myriad/config.hpp>

#include <concepts>     // std::integral, std::floating_point
#include <cstdint>      // std::int64_t
#include <new>          // std::exception, as the base of std::bad_alloc: <exception> costs four times as much
#include <type_traits>  // std::is_signed_v, std::is_enum_v, std::is_constant_evaluated
#if !MYRIAD_HAS_EXCEPTIONS
#  include <exception>  // std::terminate
#endif

namespace MYRIAD_NAMESPACE {

// The reason of an error, for code that wants to tell them apart.
enum class fault : unsigned char {
    overflow,            // a result does not fit the representation
    zero_base,           // growth, multiple or rate over nothing
    negative_base,       // growth, multiple or rate over less than nothing
    zero_whole,          // a share of nothing
    negative_part,       // a share that is negative
    part_exceeds_whole,  // a share above 100 %
    inexact,             // a conversion that would lose something
    rounded_twice,       // rounding a rounded number to fewer places
    unreadable,          // text that is not the figure it should be
    out_of_range,        // a position, a number of places or a year that is not there
    unknown_name,        // a place, a table or a unit that is not there
    ambiguous_key,       // one key twice in a column
    not_a_number,        // NaN where an order or a figure is asked
    missing_value,       // a value that is not there, and no rule what becomes of it
    empty,               // a median, a quantile or a total share of nothing
    different_bases      // rates that are per different populations
};

class error : public std::exception {
public:
    static constexpr unsigned capacity = 256;  // bytes of the message, its terminator included

    [[nodiscard]] char const* what() const noexcept override { return text_; }
    [[nodiscard]] fault       reason() const noexcept { return reason_; }

    explicit error(fault reason) noexcept : reason_(reason) {}

    // The message is put together from these; what does not fit is cut at a character's border.
    error& operator<<(char const* words) noexcept;
    error& operator<<(char letter) noexcept;
    error& operator<<(double value) noexcept;
    error& operator<<(std::integral auto value) noexcept;
    error& print(bool negative, std::uint64_t magnitude) noexcept;
    // The words, or as much of their start as has room in so many bytes.
    error& print_start(char const* words, unsigned bytes) noexcept;

    [[nodiscard]] bool says_the_same(error const& other) const noexcept;

private:
    // Takes the next character of the words, which are UTF-8, if it has no more bytes than there is room.
    bool take(char const*& words, unsigned room) noexcept {
        unsigned bytes = 1;
        while ((static_cast<unsigned char>(words[bytes]) & 0xC0U) == 0x80U) ++bytes;
        if (bytes > room || length_ + bytes >= capacity) return false;
        for (; bytes != 0; --bytes) text_[length_++] = *words++;
        return true;
    }

    fault    reason_;
    unsigned length_         = 0;
    char     text_[capacity] = {};
};

// Called instead of throwing where exceptions are off. Like std::terminate_handler it must not
// return; it may log, reset the device, or longjmp. Returns the handler that was set before.
using error_handler = void (*)(error const&);
inline error_handler set_error_handler(error_handler handler) noexcept;

// ---- implementation ----

inline error& error::operator<<(char letter) noexcept {
    if (length_ + 1 < capacity) text_[length_++] = letter;
    return *this;
}

inline error& error::operator<<(char const* words) noexcept {
    while (*words != '\0' && take(words, capacity)) {}
    return *this;
}

inline error& error::print_start(char const* words, unsigned bytes) noexcept {
    char const* const start = words;
    while (*words != '\0')
        if (!take(words, bytes - static_cast<unsigned>(words - start))) return *this << "...";
    return *this;
}

inline bool error::says_the_same(error const& other) const noexcept {
    unsigned i = 0;
    while (i != length_ && text_[i] == other.text_[i]) ++i;
    return i == length_ && i == other.length_;
}

inline error& error::print(bool negative, std::uint64_t magnitude) noexcept {
    char     digits[20] = {};
    unsigned n          = 0;
    do {
        digits[n++] = static_cast<char>('0' + magnitude % 10);
    } while ((magnitude /= 10) != 0);
    if (negative) *this << '-';
    while (n != 0) *this << digits[--n];
    return *this;
}

inline error& error::operator<<(std::integral auto value) noexcept {
    bool const negative = std::is_signed_v<decltype(value)> && value < 0;
    auto const bits     = static_cast<std::uint64_t>(value);
    return print(negative, negative ? ~bits + 1 : bits);
}

// To six places, enough to recognise the value, and no <cstdio>.
inline error& error::operator<<(double value) noexcept {
    if (value != value) return *this << "NaN";
    if (value < 0) *this << '-';
    double const magnitude = value < 0 ? -value : value;
    if (magnitude >= 9e12) return *this << "above 9e12";
    auto const millionths = static_cast<std::uint64_t>(magnitude * 1e6 + 0.5);
    print(false, millionths / 1'000'000);
    std::uint64_t rest = millionths % 1'000'000;
    if (rest != 0) *this << '.';
    for (std::uint64_t unit = 100'000; rest != 0; rest %= unit, unit /= 10)
        *this << static_cast<char>('0' + rest / unit);
    return *this;
}

namespace detail {

inline error_handler current_error_handler = nullptr;

// A stretch of text in a message, in quotation marks.
struct excerpt {
    char const* first;
    char const* last;

    void describe(error& e) const {
        e << '"';
        for (char const* at = first; at != last; ++at) e << *at;
        e << '"';
    }
};

template <class Text>
concept text_of_bytes = requires(Text const& text) {
    text.data() + text.size();
    requires sizeof *text.data() == 1 && std::integral<std::remove_cvref_t<decltype(*text.data())>>;
};
template <class Pair>
concept pair_of_two = requires(Pair const& pair) { pair.first, pair.second; };

// Prints what a reader can recognise. Says whether there is such a thing.
template <class Value>
bool describes(error& e, Value const& value) {
    if constexpr (std::convertible_to<Value const&, char const*>) {
        char const* const words = value;
        e << (words == nullptr ? "null" : words);
    } else if constexpr (std::integral<Value>) {
        e << value;
    } else if constexpr (std::floating_point<Value>) {
        e << static_cast<double>(value);
    } else if constexpr (requires { value.describe(e); }) {  // our own value types
        value.describe(e);
    } else if constexpr (text_of_bytes<Value>) {
        auto const* const first = reinterpret_cast<char const*>(value.data());
        excerpt{first, first + value.size()}.describe(e);
    } else if constexpr (requires { e << value.str().c_str(); }) {  // Boost.Multiprecision numbers
        e << value.str().c_str();
    } else if constexpr (requires { static_cast<std::int64_t>(value); }) {  // enumerations
        e << static_cast<std::int64_t>(value);
    } else if constexpr (requires { static_cast<int>(value); }) {  // std::chrono::year
        e << static_cast<int>(value);
    } else if constexpr (requires { static_cast<unsigned>(value); }) {  // std::chrono::month
        e << static_cast<unsigned>(value);
    } else if constexpr (requires { value.year(), value.month(); } && !requires { value.day(); }) {  // std::chrono::year_month
        auto const month = static_cast<unsigned>(value.month());
        e << static_cast<int>(value.year()) << (month < 10 ? "-0" : "-") << month;
    } else if constexpr (pair_of_two<Value>) {
        e << '(';
        bool const first = describes(e, value.first);
        e << ", ";
        bool const second = describes(e, value.second);
        e << ')';
        return first || second;
    } else {
        return false;
    }
    return true;
}
template <class Value>
void describe(error& e, Value const& value) {
    if (!describes(e, value)) e << "a value";
}

// The element that an algorithm over a range is at, as long as it lives: an error that is raised meanwhile, by
// whatever the algorithm calls, begins with it. What costs is one number on the stack that is counted up; a
// constant expression does without.
class at_element {
    struct itself {
        auto const& operator()(auto const& key) const noexcept { return key; }
    };

public:
    static constexpr decltype(sizeof 0) not_counted = static_cast<decltype(sizeof 0)>(-1);

    // Of a view: an algorithm that walks the view is at the same element, which is named once.
    constexpr explicit at_element(bool of_view = false) noexcept : of_view_(of_view) {
        if (!std::is_constant_evaluated()) enter();
    }
    constexpr ~at_element() {
        if (!std::is_constant_evaluated()) innermost = around_;
    }
    at_element(at_element const&)            = delete;
    at_element& operator=(at_element const&) = delete;

    [[nodiscard]] constexpr decltype(sizeof 0) index() const noexcept { return index_; }

    constexpr void go_to(decltype(sizeof 0) index) noexcept { index_ = index; }

    // The key of the element, or what a function finds it in.
    template <class Element, class KeyOf = itself>
    constexpr void has_key(Element const* of, KeyOf = {}) noexcept {
        key_of_       = of;
        describe_key_ = [](error& e, void const* x) { return describes(e, KeyOf{}(*static_cast<Element const*>(x))); };
    }
    constexpr void forget_key() noexcept { key_of_ = nullptr; }

    // "element [3], Beijing: ", the outermost range first. Nothing outside of ranges.
    static void describe_all(error& e) {
        if (innermost != nullptr) innermost->describe_from_outside(e);
    }
    // The work is given up, by what may be a jump over its destructors.
    static void leave_all() noexcept { innermost = nullptr; }

private:
    void enter() noexcept {
        around_   = innermost;
        innermost = this;
    }
    void describe_from_outside(error& e) const {
        error here(e.reason());
        describe(here);
        if (around_ != nullptr) {
            around_->describe_from_outside(e);
            error outside(e.reason());
            around_->describe(outside);
            if (of_view_ && here.says_the_same(outside)) return;
        }
        e << here.what() << ": ";
    }
    void describe(error& e) const {
        if (index_ == not_counted) e << "an element";
        else e << "element [" << index_ << ']';
        error key(e.reason());
        if (key_of_ != nullptr && describe_key_(key, key_of_)) (e << ", ").print_start(key.what(), longest_key);
    }

    static constexpr unsigned longest_key = 64;  // bytes of the message: there have to be some for the reason

    static inline constinit MYRIAD_THREAD_LOCAL at_element const* innermost = nullptr;

    bool               of_view_      = false;
    at_element const*  around_       = nullptr;
    decltype(sizeof 0) index_        = 0;
    void const*        key_of_       = nullptr;
    bool (*describe_key_)(error&, void const*) = nullptr;
};

[[noreturn]] inline void raise(error const& e) {
#if MYRIAD_HAS_EXCEPTIONS
    throw e;
#else
    at_element::leave_all();
    if (current_error_handler != nullptr) current_error_handler(e);
    std::terminate();
#endif
}

template <class... Values>
[[noreturn]] void refuse(fault reason, char const* function, char const* why, Values const&... values) {
    error e(reason);
    at_element::describe_all(e);
    e << function << '(';
    [[maybe_unused]] char const* separator = "";
    ((e << separator, describe(e, values), separator = ", "), ...);
    e << "): " << why;
    raise(e);
}

}  // namespace detail

inline error_handler set_error_handler(error_handler handler) noexcept {
    error_handler const before      = detail::current_error_handler;
    detail::current_error_handler = handler;
    return before;
}

// Not constexpr on purpose: a constant expression that gets here is ill-formed, and the compiler
// prints the function's name. Each takes the function that refused and the values it was given.
namespace failure {

template <class... Values>
[[noreturn]] void the_result_overflows(char const* function, Values const&... values) {
    detail::refuse(fault::overflow, function, "the result does not fit the representation; use a wider one", values...);
}
template <class... Values>
[[noreturn]] void the_base_is_zero(char const* function, Values const&... values) {
    detail::refuse(fault::zero_base, function, "the base is zero; the try_ form answers nullopt there", values...);
}
template <class... Values>
[[noreturn]] void the_base_is_negative(char const* function, Values const&... values) {
    detail::refuse(fault::negative_base, function, "the base is negative; such a ratio has no meaning", values...);
}
template <class... Values>
[[noreturn]] void the_whole_is_zero(char const* function, Values const&... values) {
    detail::refuse(fault::zero_whole, function, "the whole is zero; the try_ form answers nullopt there", values...);
}
template <class... Values>
[[noreturn]] void the_total_is_zero(char const* function, Values const&... values) {
    detail::refuse(fault::zero_whole, function, "the total is zero; nothing has a share in it", values...);
}
template <class... Values>
[[noreturn]] void the_part_is_negative(char const* function, Values const&... values) {
    detail::refuse(fault::negative_part, function, "a part of a whole cannot be negative", values...);
}
template <class... Values>
[[noreturn]] void the_part_exceeds_the_whole(char const* function, Values const&... values) {
    detail::refuse(fault::part_exceeds_whole, function, "the part exceeds the whole; ask multiple_of for such a ratio",
                   values...);
}
template <class... Values>
[[noreturn]] void the_conversion_loses_something(char const* function, Values const&... values) {
    detail::refuse(fault::inexact, function, "the value has no exact equal in the type that was asked for", values...);
}
template <class... Values>
[[noreturn]] void it_was_rounded_before(char const* function, Values const&... values) {
    detail::refuse(fault::rounded_twice, function, "rounded before; round the exact value once, to the places wanted",
                   values...);
}
template <class... Values>
[[noreturn]] void that_is_out_of_range(char const* function, Values const&... values) {
    detail::refuse(fault::out_of_range, function, "outside the range that is there", values...);
}
template <class... Values>
[[noreturn]] void that_is_no_level(char const* function, Values const&... values) {
    detail::refuse(fault::out_of_range, function, "a level lies between 0 and 100 per cent", values...);
}
template <class... Values>
[[noreturn]] void that_name_is_unknown(char const* function, Values const&... values) {
    detail::refuse(fault::unknown_name, function, "no such name", values...);
}
template <class... Values>
[[noreturn]] void that_key_is_there_twice(char const* function, Values const&... values) {
    detail::refuse(fault::ambiguous_key, function, "the key is there more than once", values...);
}
template <class... Values>
[[noreturn]] void that_text_is_unreadable(char const* function, Values const&... values) {
    detail::refuse(fault::unreadable, function, "not a figure; what is wrong stands at that position, from 0", values...);
}
template <class... Values>
[[noreturn]] void that_is_no_number(char const* function, Values const&... values) {
    detail::refuse(fault::not_a_number, function, "not a number", values...);
}
template <class... Values>
[[noreturn]] void that_value_is_missing(char const* function, Values const&... values) {
    detail::refuse(fault::missing_value, function, "a value is missing; say missing::keep, first, last or drop", values...);
}
template <class... Values>
[[noreturn]] void the_answer_has_another_length(char const* function, Values const&... values) {
    detail::refuse(fault::out_of_range, function, "the answer to write to has another length than the range", values...);
}
template <class... Values>
[[noreturn]] void the_ranks_may_end_in_a_half(char const* function, Values const&... values) {
    detail::refuse(fault::inexact, function, "fractional ranks may end in a half, and no integer does; write to standings", values...);
}
template <class... Values>
[[noreturn]] void the_bases_differ(char const* function, Values const&... values) {
    detail::refuse(fault::different_bases, function, "rates on different bases; take their values if they may be compared", values...);
}
template <class... Values>
[[noreturn]] void a_stratum_has_no_rate(char const* function, Values const&... values) {
    detail::refuse(fault::zero_base, function, "a stratum without people has no rate; pool it with its neighbour, in the standard too", values...);
}
template <class... Values>
[[noreturn]] void that_stratum_is_missing(char const* function, Values const&... values) {
    detail::refuse(fault::missing_value, function, "a stratum lacks its cases, its people or its standard; no rate can be standardised without", values...);
}
template <class... Values>
[[noreturn]] void there_are_no_cases(char const* function, Values const&... values) {
    detail::refuse(fault::empty, function, "there are no cases, hence no variance to make an interval from", values...);
}
template <class... Values>
[[noreturn]] void that_cannot_be_decided(char const* function, Values const&... values) {
    detail::refuse(fault::inexact, function, "the value is as good as on the border between two answers; ask for other places", values...);
}
template <class... Values>
[[noreturn]] void there_is_nothing(char const* function, Values const&... values) {
    detail::refuse(fault::empty, function, "the range is empty", values...);
}

}  // namespace failure
}  // namespace myriad
