// SPDX-License-Identifier: BSL-1.0
//
// What the formatters of {fmt} and of std::format share: the specification of text.hpp behind the usual
// [[fill]align][width], without either library.
#pragma once

#include <myriad/display_width.hpp>
#include <myriad/label.hpp>
#include <myriad/text.hpp>

namespace MYRIAD_NAMESPACE::detail {

struct layout {
    char     fill[5] = " ";  // one character in UTF-8
    char     align   = '\0';
    unsigned width   = 0;
    style    how;
};

// Reads [[fill]align][width] and the specification, up to a closing brace. Returns where it stopped. A width
// that begins with a zero would ask printf for zeros in front: it is refused, as all that is no specification.
template <class Iterator>
constexpr Iterator read_layout(Iterator at, Iterator end, layout& out) {
    char     spec[64] = {};
    unsigned length   = 0;
    for (; at != end && *at != '}'; ++at) {
        if (length == sizeof spec - 1) failure::that_text_is_unreadable("format", excerpt{spec, spec + length}, 63);
        spec[length++] = static_cast<char>(*at);
    }
    char const* first    = spec;
    char const* last     = spec + length;
    auto const  is_align = [](char c) { return c == '<' || c == '>' || c == '^'; };
    auto const  lead     = static_cast<unsigned char>(*first);
    int const   bytes    = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (last - first > bytes && is_align(first[bytes])) {
        for (int i = 0; i != bytes; ++i) out.fill[i] = first[i];
        out.fill[bytes] = '\0';
        out.align       = first[bytes];
        first += bytes + 1;
    } else if (first != last && is_align(*first)) {
        out.align = *first++;
    }
    // A sign or a separator comes before the width: "{:+,12.2h}".
    char        rest[64] = {};
    unsigned    kept     = 0;
    while (first != last && (*first == '+' || *first == ',' || *first == '_')) rest[kept++] = *first++;
    for (; first != last && (out.width != 0 ? '0' : '1') <= *first && *first <= '9' && out.width < 1000; ++first)
        out.width = out.width * 10 + static_cast<unsigned>(*first - '0');
    while (first != last) rest[kept++] = *first++;
    out.how = read_style(rest, rest + kept);
    return at;
}

// The text with its fill, to an output iterator. Numbers stand right, names left.
template <class Output>
constexpr Output write_aligned(Output out, layout const& where, char const* first, char const* last, char usual) {
    unsigned const taken = display_width(first, last);
    unsigned const room  = where.width > taken ? where.width - taken : 0;
    char const     align = where.align == '\0' ? usual : where.align;
    unsigned const left  = align == '>' ? room : align == '^' ? room / 2 : 0;
    auto const     pad   = [&](unsigned n) {
        for (; n != 0; --n)
            for (char const* c = where.fill; *c != '\0'; ++c) *out++ = *c;
    };
    pad(left);
    for (; first != last; ++first) *out++ = *first;
    pad(room - left);
    return out;
}

// The base of both formatters: derive, and nothing more. What a Type cannot be printed by is refused where the
// specification is read, which is when the program is compiled.
template <class Type>
struct formatter {
    layout where;

    template <class Context>
    constexpr auto parse(Context& context) {
        auto const end = read_layout(context.begin(), context.end(), where);
        if constexpr (printable<Type>)
            require_style<Type>(where.how);
        else if (!(where.how == style{}))
            failure::that_text_is_unreadable("format", "a rank, a name or a text has no sign, places or unit");
        return end;
    }
    template <class Context>
    auto format(Type const& x, Context& context) const {
        if constexpr (printable<Type>) return write(to_text(x, where.how), '>', context);
        else if constexpr (std::same_as<Type, standing>) return write(to_text(x), '>', context);
        else return write(x, '<', context);
    }

private:
    template <class Text, class Context>
    auto write(Text const& t, char usual, Context& context) const {
        return write_aligned(context.out(), where, t.begin(), t.end(), usual);
    }
};

}  // namespace myriad::detail
