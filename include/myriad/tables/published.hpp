// SPDX-License-Identifier: BSL-1.0
//
// published: a figure as it was printed. Its digits, how many of them stand behind the point, the scale
// it was said in (万, 亿), what it measures, and the word that qualifies it. "214.03 万件" is 21403 with
// two places in units of 10^4; "突破 110 件" is 110, more than.
//
//   value() is coefficient * 10^(scale - places), a decimal that keeps its places
//
//   printed                    is                               as
//   增长 1.5 倍                growth of 150 %, to tens         {15, 1, 2, growth}     said in hundreds of per cent
//   翻一番, doubled            growth of 100 %                  { 1, 0, 2, growth}     the same
//   翻两番                     growth of 300 %                  { 3, 0, 2, growth}
//   增长到 1.5 倍, 是…的 1.5 倍  1.5 times                      {15, 1, 0, multiple}   "5.9 倍" alone is one, too
//   3 成, 六成                 shares of 30 %, 60 %, to tens    { 3, 0, 1, share}
//   三分之一                   a share of one third             { 1, 0, 2, share, exact, 3}   100/3 per cent
//
// A print in thirds is rounded to whole thirds, as one in tenths is to whole tenths: the truth behind
// 三分之一 lies between 1/6 and 1/2.
#pragma once

#include <myriad/number/instead.hpp>  // first: g++ prints by which headers it came there

#include <myriad/decimal.hpp>
#include <myriad/tables/measure.hpp>

namespace MYRIAD_NAMESPACE::tables {

// What the words around a figure say of it.
enum class qualifier : unsigned char {
    exact,      // nothing, or 达 达到 为 共
    about,      // 约, 左右
    more_than,  // 超过 超 突破 逾
    at_least,   // 以上 不低于 至少
    nearly,     // 近 接近: a little less
    less_than,  // 不足 低于 不到
    at_most,    // 以内 不超过
    and_more    // 余 多: and some of the next unit, but not a whole one
};

// Does it bound the number on one side or both?
[[nodiscard]] constexpr bool is_bound(qualifier q) noexcept { return q != qualifier::exact && q != qualifier::about; }

inline constexpr detail::called<qualifier> qualifiers[] = {
    {qualifier::exact, "exact"}, {qualifier::about, "about"}, {qualifier::more_than, "more_than"}, {qualifier::at_least, "at_least"},
    {qualifier::nearly, "nearly"}, {qualifier::less_than, "less_than"}, {qualifier::at_most, "at_most"},
    {qualifier::and_more, "and_more"}};

[[nodiscard]] constexpr label name_of(qualifier q) { return detail::name_among(qualifiers, q).english; }

struct published {
    std::int64_t       coefficient = 0;  // the digits, with the sign
    signed char        places      = 0;  // of them behind the point
    signed char        scale       = 0;  // 0, 4 for 万, 8 for 亿, 6 for million, ...
    tables::measure    measure     = measure::count;
    tables::qualifier  qualifier   = qualifier::exact;
    std::int32_t       divisor     = 1;  // 3 for a number of thirds; no multiple of ten, which `places` holds

    // The number in units of one; for percentages in per cent, for points in points. Error: a fraction
    // that is no decimal, such as 1/3.
    [[nodiscard]] constexpr decimal<> value() const {
        if (divisor != 1) failure::the_conversion_loses_something("published::value", coefficient, divisor);
        return {coefficient, places - scale};
    }

    [[nodiscard]] friend constexpr bool operator==(published const&, published const&) = default;
};

}  // namespace myriad::tables
