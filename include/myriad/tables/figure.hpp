// SPDX-License-Identifier: BSL-1.0
//
// figure: a statistical statement of a text, typed. Who or what, when, where, how much, as printed on
// that line of the source text.
#pragma once

#include <myriad/tables/place.hpp>
#include <myriad/tables/published.hpp>
#include <myriad/tables/source.hpp>

namespace MYRIAD_NAMESPACE::tables {

struct figure {
    label             id;       // "<line>.<n>": the n-th figure of its line, from 1
    int               line;     // of the source text
    label             english;  // what is measured
    label             chinese;
    label             printed;  // the figure as it stands on the line: "下降 10.42%", "214.03 万件"
    published         value;
    label             unit;     // as printed, without 万 and 亿: "件", "亿元" is "元"; "%" for percentages
    label             period;   // "2024", "2024-12" for the end of a year, "2021/2024" for a span, ...
    tables::place     place;
};

}  // namespace myriad::tables
