// SPDX-License-Identifier: BSL-1.0
//
// label: a name in UTF-8 that lives as long as the program: a string literal, and nothing else without saying
// so. It compares by its characters, prints, and becomes a std::string_view or std::string where one is asked
// for.
//
//   label name = "北京";
//   label name = label::of(town)     a std::string or the like that is kept as long as the label is used
//
// spelling: a name that is looked for, as somebody spelled it: a literal, a label, a std::string, a
// std::string_view, whatever has data() and size(). It refers to their characters and is passed on at
// once; it is not kept.
#pragma once

#include <myriad/error.hpp>

#include <compare>   // std::strong_ordering
#include <concepts>  // std::constructible_from

namespace MYRIAD_NAMESPACE {

class spelling;

class label {
public:
    constexpr label() = default;
    // A constant, because the characters of a constant live as long as the program.
    consteval label(char const* literal) noexcept : chars_(literal) {}

    // The name is not copied: whoever asks keeps it as it is. A temporary cannot be kept.
    template <class Text>
        requires requires(Text const& text) { { text.c_str() } -> std::same_as<char const*>; }
    [[nodiscard]] static constexpr label of(Text const& kept) noexcept {
        label name;
        name.chars_ = kept.c_str();
        return name;
    }
    template <class Text>
        requires requires(Text const& text) { { text.c_str() } -> std::same_as<char const*>; }
    static label of(Text const&&) = delete;

    [[nodiscard]] constexpr char const* c_str() const noexcept { return chars_; }
    [[nodiscard]] constexpr char const* data() const noexcept { return chars_; }
    [[nodiscard]] constexpr bool        empty() const noexcept { return *chars_ == '\0'; }
    [[nodiscard]] constexpr char const* begin() const noexcept { return chars_; }
    [[nodiscard]] constexpr char const* end() const noexcept { return chars_ + size(); }
    [[nodiscard]] constexpr decltype(sizeof 0) size() const noexcept {
        decltype(sizeof 0) n = 0;
        while (chars_[n] != '\0') ++n;
        return n;
    }

    template <class View>
        requires(std::constructible_from<View, char const*, decltype(sizeof 0)> && !std::same_as<View, label>)
    [[nodiscard]] constexpr operator View() const {
        return View(chars_, size());
    }

    // By bytes, which in UTF-8 is by code points.
    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(label a, label b) noexcept {
        char const *p = a.chars_, *q = b.chars_;
        for (; *p != '\0' && *p == *q; ++p) ++q;
        return static_cast<unsigned char>(*p) <=> static_cast<unsigned char>(*q);
    }
    [[nodiscard]] friend constexpr bool operator==(label a, label b) noexcept { return (a <=> b) == 0; }

    // A label beside any other text.
    template <class Text, class Spelling = spelling>
        requires(!std::same_as<Text, label> && !std::same_as<Text, Spelling> && std::convertible_to<Text const&, Spelling>)
    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(Text const& a, label b) noexcept {
        return Spelling(a) <=> b;
    }
    template <class Text, class Spelling = spelling>
        requires(!std::same_as<Text, label> && !std::same_as<Text, Spelling> && std::convertible_to<Text const&, Spelling>)
    [[nodiscard]] friend constexpr bool operator==(Text const& a, label b) noexcept {
        return Spelling(a) == b;
    }

    void describe(error& e) const { e << '"' << chars_ << '"'; }

private:
    char const* chars_ = "";
};

class spelling {
public:
    constexpr spelling(char const* chars) noexcept : first_(chars), last_(chars) {
        while (*last_ != '\0') ++last_;
    }
    template <class Text>
        requires requires(Text const& text) { { text.data() + text.size() } -> std::same_as<char const*>; }
    constexpr spelling(Text const& text) noexcept : first_(text.data()), last_(text.data() + text.size()) {}

    [[nodiscard]] constexpr char const* begin() const noexcept { return first_; }
    [[nodiscard]] constexpr char const* end() const noexcept { return last_; }

    // The order of labels, so that a spelling finds its place among sorted ones.
    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(spelling a, label b) noexcept {
        char const *p = a.first_, *q = b.c_str();
        for (; p != a.last_ && *q != '\0' && *p == *q; ++p) ++q;
        if (p == a.last_ || *q == '\0') return (p != a.last_) <=> (*q != '\0');
        return static_cast<unsigned char>(*p) <=> static_cast<unsigned char>(*q);
    }
    [[nodiscard]] friend constexpr bool operator==(spelling a, label b) noexcept { return (a <=> b) == 0; }

    void describe(error& e) const { detail::excerpt{first_, last_}.describe(e); }

private:
    char const* first_;
    char const* last_;
};

}  // namespace myriad
