// SPDX-License-Identifier: BSL-1.0
//
// What Shenzhen's patent statistics report for 2024 says follows from what it prints, or from what the CNIPA
// report prints of the same places; in the order of its lines. Totals, ranks and growth of a table, and growth printed behind
// what it is of, are claims by form (structure.hpp).
//
//   * A quantity that is printed several times is compared with its most exact print, in a table if there is
//     one. Growth and shares are claimed of each print of theirs.
//   * The report counts the patents of Shenzhen and of Guangzhou a little differently from CNIPA (table 1:
//     241933, CNIPA: 241942). Its own count of the year before is not printed, so the growth is claimed of its
//     count now and of "?", and once more of CNIPA's two counts, of one way of counting, or of its own count and
//     CNIPA's of the year before, as lines 57, 65 and 137 compute it.
//     Of the nation, the provinces and all trademarks the counts are CNIPA's, and so is the base.
//   * "?" is what is printed nowhere: most bases of growth, the totals of the province, last year's shares, and
//     the other cities of a rank among those of the nation. Where the text ranks the cities of a comparison
//     (对比), or the table has the first ten of all, the table is enough.
//   * "above the average" of the city is a difference of two shares printed here.
#pragma once

#include <myriad/audit/stated_claim.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

// clang-format off
inline constexpr stated_claim claims[] = {
    // ---- patents granted ----

    // 57: kinds make up the total; shares of the nation and the province, which table 1 prints
    {"shenzhen_2024:57.1",  relation::equality, {"shenzhen_2024/t01|深圳|total|2024"}},
    {"shenzhen_2024:57.1",  relation::sum,      {"shenzhen_2024:57.7", "shenzhen_2024:57.9", "shenzhen_2024:57.11"}},
    {"shenzhen_2024:57.2",  relation::growth,   {"shenzhen_2024:57.1", "shenzhen_2024:57.7 before shenzhen_2024:57.8 + shenzhen_2024:57.9 before shenzhen_2024:57.10 + shenzhen_2024:57.11 before shenzhen_2024:57.12"}},
    {"shenzhen_2024:57.2",  relation::growth,   {"cnipa_2024/t03|(深圳)|total|2024 or shenzhen_2024:57.1", "cnipa_2024/t03|(深圳)|total|2023"}},
    {"shenzhen_2024:57.2",  relation::equality, {"shenzhen_2024/t01|深圳|growth of total|2024"}},
    {"shenzhen_2024:57.4",  relation::rank,     {"shenzhen_2024/t01|深圳|total|2024", "shenzhen_2024/t01|北京|total|2024", "shenzhen_2024/t01|上海|total|2024", "shenzhen_2024/t01|广州|total|2024", "?"}},
    {"shenzhen_2024:57.4",  relation::rank,     {"cnipa_2024/t03|(深圳)|total|2024", "cnipa_2024/t03|@cities|total|2024", "cnipa_2024/t03|北京|total|2024", "cnipa_2024/t03|上海|total|2024", "?"}},
    {"shenzhen_2024:57.5",  relation::share,    {"shenzhen_2024:57.1", "shenzhen_2024/t01|全国|total|2024"}},
    {"shenzhen_2024:57.6",  relation::share,    {"shenzhen_2024:57.1", "shenzhen_2024/t01|广东|total|2024"}},
    {"shenzhen_2024:57.7",  relation::equality, {"shenzhen_2024/t01|深圳|invention|2024"}},
    {"shenzhen_2024:57.8",  relation::growth,   {"shenzhen_2024:57.7", "?"}},
    {"shenzhen_2024:57.8",  relation::growth,   {"cnipa_2024/t03|(深圳)|invention|2024 or shenzhen_2024:57.7", "cnipa_2024/t03|(深圳)|invention|2023"}},
    {"shenzhen_2024:57.8",  relation::equality, {"shenzhen_2024/t01|深圳|growth of invention|2024"}},
    {"shenzhen_2024:57.9",  relation::equality, {"shenzhen_2024/t01|深圳|utility model|2024"}},
    {"shenzhen_2024:57.10", relation::growth,   {"shenzhen_2024:57.9", "?"}},
    {"shenzhen_2024:57.10", relation::growth,   {"cnipa_2024/t03|(深圳)|utility model|2024 or shenzhen_2024:57.9", "cnipa_2024/t03|(深圳)|utility model|2023"}},
    {"shenzhen_2024:57.10", relation::equality, {"shenzhen_2024/t01|深圳|growth of utility model|2024"}},
    {"shenzhen_2024:57.11", relation::equality, {"shenzhen_2024/t01|深圳|design|2024"}},
    {"shenzhen_2024:57.12", relation::growth,   {"shenzhen_2024:57.11", "?"}},
    {"shenzhen_2024:57.12", relation::growth,   {"cnipa_2024/t03|(深圳)|design|2024 or shenzhen_2024:57.11", "cnipa_2024/t03|(深圳)|design|2023"}},
    {"shenzhen_2024:57.12", relation::equality, {"shenzhen_2024/t01|深圳|growth of design|2024"}},

    // table 1, beside table 3 of the CNIPA report
    {"shenzhen_2024/t01|全国|invention|2024",                 relation::equality, {"cnipa_2024/t03|国内总计|invention|2024"}},
    {"shenzhen_2024/t01|*!全国!深圳!广州|invention|2024",     relation::equality, {"cnipa_2024/t03|*|invention|2024"}},
    {"shenzhen_2024/t01|深圳|invention|2024",                 relation::equality, {"cnipa_2024/t03|(深圳)|invention|2024"}},
    {"shenzhen_2024/t01|广州|invention|2024",                 relation::equality, {"cnipa_2024/t03|(广州)|invention|2024"}},
    {"shenzhen_2024/t01|全国|utility model|2024",             relation::equality, {"cnipa_2024/t03|国内总计|utility model|2024"}},
    {"shenzhen_2024/t01|*!全国!深圳!广州|utility model|2024", relation::equality, {"cnipa_2024/t03|*|utility model|2024"}},
    {"shenzhen_2024/t01|深圳|utility model|2024",             relation::equality, {"cnipa_2024/t03|(深圳)|utility model|2024"}},
    {"shenzhen_2024/t01|广州|utility model|2024",             relation::equality, {"cnipa_2024/t03|(广州)|utility model|2024"}},
    {"shenzhen_2024/t01|全国|design|2024",                    relation::equality, {"cnipa_2024/t03|国内总计|design|2024"}},
    {"shenzhen_2024/t01|*!全国!深圳!广州|design|2024",        relation::equality, {"cnipa_2024/t03|*|design|2024"}},
    {"shenzhen_2024/t01|深圳|design|2024",                    relation::equality, {"cnipa_2024/t03|(深圳)|design|2024"}},
    {"shenzhen_2024/t01|广州|design|2024",                    relation::equality, {"cnipa_2024/t03|(广州)|design|2024"}},
    {"shenzhen_2024/t01|全国|total|2024",                     relation::equality, {"cnipa_2024/t03|国内总计|total|2024"}},
    {"shenzhen_2024/t01|*!全国!深圳!广州|total|2024",         relation::equality, {"cnipa_2024/t03|*|total|2024"}},
    {"shenzhen_2024/t01|深圳|total|2024",                     relation::equality, {"cnipa_2024/t03|(深圳)|total|2024"}},
    {"shenzhen_2024/t01|广州|total|2024",                     relation::equality, {"cnipa_2024/t03|(广州)|total|2024"}},
    {"shenzhen_2024/t01|全国|growth of *|2024",               relation::growth,   {"shenzhen_2024/t01|全国|*|2024", "cnipa_2024/t03|国内总计|*|2023"}},
    {"shenzhen_2024/t01|*!全国!深圳!广州|growth of *|2024",   relation::growth,   {"shenzhen_2024/t01|*|*|2024", "cnipa_2024/t03|*|*|2023"}},
    {"shenzhen_2024/t01|深圳|growth of *|2024",               relation::growth,   {"shenzhen_2024/t01|深圳|*|2024", "?"}},
    {"shenzhen_2024/t01|深圳|growth of *|2024",               relation::growth,   {"cnipa_2024/t03|(深圳)|*|2024 or shenzhen_2024/t01|深圳|*|2024", "cnipa_2024/t03|(深圳)|*|2023"}},
    {"shenzhen_2024/t01|广州|growth of *|2024",               relation::growth,   {"shenzhen_2024/t01|广州|*|2024", "?"}},
    {"shenzhen_2024/t01|广州|growth of *|2024",               relation::growth,   {"cnipa_2024/t03|(广州)|*|2024 or shenzhen_2024/t01|广州|*|2024", "cnipa_2024/t03|(广州)|*|2023"}},

    // 70: shares of the province, all years together
    {"shenzhen_2024:70.2", relation::share, {"shenzhen_2024:70.1", "?"}},
    {"shenzhen_2024:70.4", relation::share, {"shenzhen_2024:70.3", "?"}},

    // 74, 76: the kinds of owners are all there are
    {"shenzhen_2024:74.2",  relation::rank,  {"?"}},
    {"shenzhen_2024:74.5",  relation::rank,  {"?"}},
    {"shenzhen_2024:74.8",  relation::share, {"?", "shenzhen_2024:57.7"}},
    {"shenzhen_2024:74.9",  relation::share, {"?", "shenzhen_2024:57.7"}},
    {"shenzhen_2024:74.10", relation::share, {"?", "shenzhen_2024:57.7"}},
    {"shenzhen_2024:74.11", relation::share, {"?", "shenzhen_2024:57.7"}},
    {"shenzhen_2024:76.1",  relation::share, {"?", "shenzhen_2024:57.7"}},
    {"shenzhen_2024:74.8",  relation::parts, {"shenzhen_2024:74.8", "shenzhen_2024:74.9", "shenzhen_2024:74.10", "shenzhen_2024:74.11", "shenzhen_2024:76.1"}},

    // 93: said again on lines 99 and 105. The last four are printed as growth of a share of the city: read as that, as growth
    // of the count, or as the share, 93.6 is the growth of 125.3, 93.8 the share of 117.4, and 93.5 and 93.7 are none
    {"shenzhen_2024:93.1", relation::share,    {"shenzhen_2024:99.1", "?high-tech enterprises of Shenzhen|深圳高新技术企业"}},
    {"shenzhen_2024:93.2", relation::share,    {"shenzhen_2024:105.1", "?enterprises above designated size in Shenzhen|深圳规模以上企业"}},
    {"shenzhen_2024:93.3", relation::share,    {"shenzhen_2024:99.2", "shenzhen_2024:57.7"}},
    {"shenzhen_2024:93.4", relation::share,    {"shenzhen_2024:105.2", "shenzhen_2024:57.7"}},
    {"shenzhen_2024:93.5", relation::equality, {"shenzhen_2024:111.3 or shenzhen_2024:111.4 or shenzhen_2024:111.3 relative to shenzhen_2024:57.8"}},
    {"shenzhen_2024:93.6", relation::equality, {"shenzhen_2024:125.3 or shenzhen_2024:125.4 or shenzhen_2024:125.3 relative to shenzhen_2024:57.8"}},
    {"shenzhen_2024:93.7", relation::equality, {"shenzhen_2024:131.3 or shenzhen_2024:131.4 or shenzhen_2024:131.3 relative to shenzhen_2024:57.8"}},
    {"shenzhen_2024:93.8", relation::equality, {"shenzhen_2024:117.3 or shenzhen_2024:117.4 or shenzhen_2024:117.3 relative to shenzhen_2024:57.8"}},

    // 97 to 131: firms of six kinds. The firms granted patents and inventions are parts of the same firms. Of unicorns
    // line 74 says how many there are. The more than 25 000 high-tech enterprises there are "national" ones, on 97 the
    // city's: whether these are the same is not said
    {"shenzhen_2024:97.4",  relation::share,  {"shenzhen_2024:97.2", "shenzhen_2024:57.1"}},
    {"shenzhen_2024:97.5",  relation::share,  {"shenzhen_2024:97.1", "?high-tech enterprises of Shenzhen|深圳高新技术企业"}},
    {"shenzhen_2024:99.4",  relation::share,  {"shenzhen_2024:99.2", "shenzhen_2024:57.7"}},
    {"shenzhen_2024:99.5",  relation::share,  {"shenzhen_2024:99.1", "?high-tech enterprises of Shenzhen|深圳高新技术企业"}},
    {"shenzhen_2024:103.4", relation::share,  {"shenzhen_2024:103.2", "shenzhen_2024:57.1"}},
    {"shenzhen_2024:103.5", relation::share,  {"shenzhen_2024:103.1", "?enterprises above designated size in Shenzhen|深圳规模以上企业"}},
    {"shenzhen_2024:105.4", relation::share,  {"shenzhen_2024:105.2", "shenzhen_2024:57.7"}},
    {"shenzhen_2024:105.5", relation::share,  {"shenzhen_2024:105.1", "?enterprises above designated size in Shenzhen|深圳规模以上企业"}},
    {"shenzhen_2024:109.4", relation::share,  {"shenzhen_2024:109.2", "shenzhen_2024:57.1"}},
    {"shenzhen_2024:109.5", relation::share,  {"shenzhen_2024:109.1", "?specialised and sophisticated SMEs of Shenzhen|深圳专精特新中小企业"}},
    {"shenzhen_2024:111.4", relation::share,  {"shenzhen_2024:111.2", "shenzhen_2024:57.7"}},
    {"shenzhen_2024:111.5", relation::share,  {"shenzhen_2024:111.1", "?specialised and sophisticated SMEs of Shenzhen|深圳专精特新中小企业"}},
    {"shenzhen_2024:115.4", relation::share,  {"shenzhen_2024:115.2", "shenzhen_2024:57.1"}},
    {"shenzhen_2024:115.5", relation::share,  {"shenzhen_2024:115.1", "?manufacturing single-product champions of Shenzhen|深圳制造业单项冠军企业"}},
    {"shenzhen_2024:117.4", relation::share,  {"shenzhen_2024:117.2", "shenzhen_2024:57.7"}},
    {"shenzhen_2024:117.5", relation::share,  {"shenzhen_2024:117.1", "?manufacturing single-product champions of Shenzhen|深圳制造业单项冠军企业"}},
    {"shenzhen_2024:119.1", relation::points, {"shenzhen_2024:117.5", "?"}},
    {"shenzhen_2024:123.4", relation::share,  {"shenzhen_2024:123.2", "shenzhen_2024:57.1"}},
    {"shenzhen_2024:123.5", relation::share,  {"shenzhen_2024:123.1", "?listed companies of Shenzhen|深圳上市公司"}},
    {"shenzhen_2024:125.4", relation::share,  {"shenzhen_2024:125.2", "shenzhen_2024:57.7"}},
    {"shenzhen_2024:125.5", relation::share,  {"shenzhen_2024:125.1", "?listed companies of Shenzhen|深圳上市公司"}},
    {"shenzhen_2024:129.4", relation::share,  {"shenzhen_2024:129.2", "shenzhen_2024:57.1"}},
    {"shenzhen_2024:129.5", relation::share,  {"shenzhen_2024:129.1", "shenzhen_2024:74.6"}},
    {"shenzhen_2024:131.4", relation::share,  {"shenzhen_2024:131.2", "shenzhen_2024:57.7"}},
    {"shenzhen_2024:131.5", relation::share,  {"shenzhen_2024:131.1", "shenzhen_2024:74.6"}},

    // ---- patents in force ----

    // 137: shares of the province and the nation, patents in table 5 of the CNIPA report, inventions in table 3
    {"shenzhen_2024:137.1",  relation::equality, {"cnipa_2024/t05|(深圳)|total|2024"}},
    {"shenzhen_2024:137.2",  relation::growth,   {"shenzhen_2024:137.1", "?"}},
    {"shenzhen_2024:137.2",  relation::growth,   {"cnipa_2024/t05|(深圳)|total|2024 or shenzhen_2024:137.1", "cnipa_2024/t05|(深圳)|total|2023"}},
    {"shenzhen_2024:137.3",  relation::share,    {"shenzhen_2024:137.1", "cnipa_2024/t05|广东|total|2024"}},
    {"shenzhen_2024:137.4",  relation::share,    {"shenzhen_2024:137.1", "cnipa_2024/t05|国内总计|total|2024"}},
    {"shenzhen_2024:137.5",  relation::equality, {"shenzhen_2024/t03|深圳|in force|2024"}},
    {"shenzhen_2024:137.6",  relation::growth,   {"shenzhen_2024:137.5", "?"}},
    {"shenzhen_2024:137.6",  relation::growth,   {"cnipa_2024/t05|(深圳)|invention|2024 or shenzhen_2024:137.5", "cnipa_2024/t05|(深圳)|invention|2023"}},
    {"shenzhen_2024:137.6",  relation::equality, {"shenzhen_2024/t03|深圳|growth of in force|2024"}},
    {"shenzhen_2024:137.7",  relation::share,    {"shenzhen_2024:137.5", "shenzhen_2024/t03|广东|in force|2024"}},
    {"shenzhen_2024:137.8",  relation::share,    {"shenzhen_2024:137.5", "shenzhen_2024/t03|全国|in force|2024"}},
    {"shenzhen_2024:137.9",  relation::per_n,    {"shenzhen_2024:137.5", "~the area of Shenzhen in square kilometres", "=1"}},
    {"shenzhen_2024:137.11", relation::rank,     {"?"}},
    {"shenzhen_2024:137.12", relation::per_n,    {"shenzhen_2024:137.5", "~residents of Shenzhen at the end of 2024|深圳 2024 年末常住人口", "=10000"}},
    {"shenzhen_2024:137.12", relation::equality, {"shenzhen_2024/t03|深圳|per 10 000 people|2024"}},
    {"shenzhen_2024:137.13", relation::multiple, {"shenzhen_2024:137.12", "shenzhen_2024/t03|全国|per 10 000 people|2024"}},
    {"shenzhen_2024:137.14", relation::multiple, {"shenzhen_2024:137.12", "shenzhen_2024/t03|广东|per 10 000 people|2024"}},
    {"shenzhen_2024:137.15", relation::per_n,    {"?", "~residents of Shenzhen at the end of 2024|深圳 2024 年末常住人口", "=10000"}},
    {"shenzhen_2024:137.16", relation::per_n,    {"?", "~residents of the nation at the end of 2024|全国 2024 年末人口", "=10000"}},
    {"shenzhen_2024:137.17", relation::multiple, {"shenzhen_2024:137.15", "shenzhen_2024:137.16"}},

    // 139 to 141: enterprises, and patents kept for more than 10 years
    {"shenzhen_2024:139.2", relation::points,     {"shenzhen_2024:139.1", "?"}},
    {"shenzhen_2024:139.3", relation::difference, {"?", "?"}},
    {"shenzhen_2024:139.6", relation::difference, {"?", "?"}},
    {"shenzhen_2024:141.2", relation::share,      {"shenzhen_2024:141.1", "shenzhen_2024:137.5"}},
    {"shenzhen_2024:141.3", relation::share,      {"?", "?"}},
    {"shenzhen_2024:141.4", relation::share,      {"?", "?"}},
    {"shenzhen_2024:141.5", relation::share,      {"?", "?"}},
    {"shenzhen_2024:141.6", relation::share,      {"?", "?"}},
    {"shenzhen_2024:141.7", relation::share,      {"?", "?"}},

    // table 3, beside table 5 of the CNIPA report; by its note the residents are those at the end of the year
    {"shenzhen_2024/t03|全国|in force|2024",                       relation::equality, {"cnipa_2024/t05|国内总计|invention|2024"}},
    {"shenzhen_2024/t03|*!全国!深圳!广州|in force|2024",           relation::equality, {"cnipa_2024/t05|*|invention|2024"}},
    {"shenzhen_2024/t03|深圳|in force|2024",                       relation::equality, {"cnipa_2024/t05|(深圳)|invention|2024"}},
    {"shenzhen_2024/t03|广州|in force|2024",                       relation::equality, {"cnipa_2024/t05|(广州)|invention|2024"}},
    {"shenzhen_2024/t03|全国|growth of in force|2024",             relation::growth,   {"shenzhen_2024/t03|全国|in force|2024", "cnipa_2024/t05|国内总计|invention|2023"}},
    {"shenzhen_2024/t03|*!全国!深圳!广州|growth of in force|2024", relation::growth,   {"shenzhen_2024/t03|*|in force|2024", "cnipa_2024/t05|*|invention|2023"}},
    {"shenzhen_2024/t03|深圳|growth of in force|2024",             relation::growth,   {"shenzhen_2024/t03|深圳|in force|2024", "?"}},
    {"shenzhen_2024/t03|深圳|growth of in force|2024",             relation::growth,   {"cnipa_2024/t05|(深圳)|invention|2024 or shenzhen_2024/t03|深圳|in force|2024", "cnipa_2024/t05|(深圳)|invention|2023"}},
    {"shenzhen_2024/t03|广州|growth of in force|2024",             relation::growth,   {"shenzhen_2024/t03|广州|in force|2024", "?"}},
    {"shenzhen_2024/t03|广州|growth of in force|2024",             relation::growth,   {"cnipa_2024/t05|(广州)|invention|2024 or shenzhen_2024/t03|广州|in force|2024", "cnipa_2024/t05|(广州)|invention|2023"}},
    {"shenzhen_2024/t03|全国|per 10 000 people|2024",              relation::per_n,    {"shenzhen_2024/t03|全国|in force|2024", "~residents of the nation at the end of 2024|全国 2024 年末人口", "=10000"}},
    {"shenzhen_2024/t03|深圳|per 10 000 people|2024",              relation::per_n,    {"shenzhen_2024/t03|深圳|in force|2024", "~residents of Shenzhen at the end of 2024|深圳 2024 年末常住人口", "=10000"}},
    {"shenzhen_2024/t03|*!全国!深圳|per 10 000 people|2024",       relation::per_n,    {"shenzhen_2024/t03|*|in force|2024", "?", "=10000"}},

    // 157 and table 4
    {"shenzhen_2024:157.1",           relation::share, {"?", "shenzhen_2024:137.5"}},
    {"shenzhen_2024:157.2",           relation::share, {"?", "shenzhen_2024:137.5"}},
    {"shenzhen_2024:157.3",           relation::share, {"?", "shenzhen_2024:137.5"}},
    {"shenzhen_2024:157.4",           relation::share, {"?", "shenzhen_2024:137.5"}},
    {"shenzhen_2024:157.5",           relation::share, {"?", "shenzhen_2024:137.5"}},
    {"shenzhen_2024:157.1",           relation::parts, {"shenzhen_2024:157.1", "shenzhen_2024:157.2", "shenzhen_2024:157.3", "shenzhen_2024:157.4", "shenzhen_2024:157.5"}},

    // 176 to 210: the same firms. Line 196 names the listed companies as the whole of which the champions are a part,
    // and so does this; on lines 115 and 117 the whole is the champions. The mean of the city is that of line 141
    {"shenzhen_2024:176.3", relation::share,  {"shenzhen_2024:176.1", "shenzhen_2024:137.1"}},
    {"shenzhen_2024:176.7", relation::share,  {"shenzhen_2024:176.5", "shenzhen_2024:137.5"}},
    {"shenzhen_2024:176.8", relation::share,  {"shenzhen_2024:176.4", "?high-tech enterprises of Shenzhen|深圳高新技术企业"}},
    {"shenzhen_2024:178.1", relation::share,  {"?", "shenzhen_2024:176.5"}},
    {"shenzhen_2024:178.2", relation::points, {"shenzhen_2024:178.1", "shenzhen_2024:141.2"}},
    {"shenzhen_2024:182.3", relation::share,  {"shenzhen_2024:182.1", "shenzhen_2024:137.1"}},
    {"shenzhen_2024:182.7", relation::share,  {"shenzhen_2024:182.5", "shenzhen_2024:137.5"}},
    {"shenzhen_2024:182.8", relation::share,  {"shenzhen_2024:182.4", "?enterprises above designated size in Shenzhen|深圳规模以上企业"}},
    {"shenzhen_2024:184.1", relation::share,  {"?", "shenzhen_2024:182.5"}},
    {"shenzhen_2024:184.2", relation::points, {"shenzhen_2024:184.1", "shenzhen_2024:141.2"}},
    {"shenzhen_2024:188.3", relation::share,  {"shenzhen_2024:188.1", "shenzhen_2024:137.1"}},
    {"shenzhen_2024:188.7", relation::share,  {"shenzhen_2024:188.5", "shenzhen_2024:137.5"}},
    {"shenzhen_2024:190.1", relation::share,  {"shenzhen_2024:188.4", "?specialised and sophisticated SMEs of Shenzhen|深圳专精特新中小企业"}},
    {"shenzhen_2024:192.1", relation::share,  {"?", "shenzhen_2024:188.5"}},
    {"shenzhen_2024:192.2", relation::points, {"shenzhen_2024:192.1", "shenzhen_2024:141.2"}},
    {"shenzhen_2024:196.3", relation::share,  {"shenzhen_2024:196.1", "shenzhen_2024:137.1"}},
    {"shenzhen_2024:196.7", relation::share,  {"shenzhen_2024:196.5", "shenzhen_2024:137.5"}},
    {"shenzhen_2024:196.8", relation::share,  {"shenzhen_2024:196.4", "?listed companies of Shenzhen|深圳上市公司"}},
    {"shenzhen_2024:198.1", relation::share,  {"?", "shenzhen_2024:196.5"}},
    {"shenzhen_2024:198.2", relation::points, {"shenzhen_2024:198.1", "shenzhen_2024:141.2"}},
    {"shenzhen_2024:202.3", relation::share,  {"shenzhen_2024:202.1", "shenzhen_2024:137.1"}},
    {"shenzhen_2024:202.7", relation::share,  {"shenzhen_2024:202.5", "shenzhen_2024:137.5"}},
    {"shenzhen_2024:202.8", relation::share,  {"shenzhen_2024:202.4", "?listed companies of Shenzhen|深圳上市公司"}},
    {"shenzhen_2024:204.1", relation::share,  {"?", "shenzhen_2024:202.5"}},
    {"shenzhen_2024:204.2", relation::points, {"shenzhen_2024:204.1", "shenzhen_2024:141.2"}},
    {"shenzhen_2024:208.3", relation::share,  {"shenzhen_2024:208.1", "shenzhen_2024:137.1"}},
    {"shenzhen_2024:208.7", relation::share,  {"shenzhen_2024:208.5", "shenzhen_2024:137.5"}},
    {"shenzhen_2024:208.8", relation::share,  {"shenzhen_2024:208.4", "shenzhen_2024:74.6"}},
    {"shenzhen_2024:210.1", relation::share,  {"?", "shenzhen_2024:208.5"}},
    {"shenzhen_2024:210.2", relation::points, {"shenzhen_2024:210.1", "shenzhen_2024:141.2"}},

    // ---- patents in use, trademarks ----

    // 216 to 224: pledges, licences, transfers; of last year and of the province nothing is printed
    {"shenzhen_2024:216.3", relation::share,  {"shenzhen_2024:216.1", "?"}},
    {"shenzhen_2024:216.6", relation::share,  {"shenzhen_2024:216.4", "?"}},
    {"shenzhen_2024:224.3", relation::share,  {"shenzhen_2024:224.1", "?"}},
    {"shenzhen_2024:224.5", relation::share,  {"shenzhen_2024:224.4", "shenzhen_2024:224.1"}},
    {"shenzhen_2024:224.8", relation::share,  {"shenzhen_2024:224.6", "?"}},

    // 230, 234: trademarks, beside table 5 and table 7 of the CNIPA report
    {"shenzhen_2024:230.1", relation::equality,   {"shenzhen_2024/t05|深圳|applied for|2024"}},
    {"shenzhen_2024:230.2", relation::growth,     {"shenzhen_2024:230.1", "cnipa_2024/t07|(深圳)|applied for|2023"}},
    {"shenzhen_2024:230.2", relation::equality,   {"shenzhen_2024/t05|深圳|growth of applied for|2024"}},
    {"shenzhen_2024:230.3", relation::share,      {"shenzhen_2024:230.1", "shenzhen_2024/t05|广东|applied for|2024"}},
    {"shenzhen_2024:230.4", relation::share,      {"shenzhen_2024:230.1", "shenzhen_2024/t05|全国|applied for|2024"}},
    {"shenzhen_2024:230.5", relation::equality,   {"shenzhen_2024/t05|深圳|registered|2024"}},
    {"shenzhen_2024:230.6", relation::growth,     {"shenzhen_2024:230.5", "cnipa_2024/t07|(深圳)|registered|2023"}},
    {"shenzhen_2024:230.6", relation::equality,   {"shenzhen_2024/t05|深圳|growth of registered|2024"}},
    {"shenzhen_2024:230.7", relation::rank,       {"shenzhen_2024/t05|深圳|registered|2024", "shenzhen_2024/t05|北京|registered|2024", "shenzhen_2024/t05|上海|registered|2024", "shenzhen_2024/t05|广州|registered|2024", "?"}},
    {"shenzhen_2024:230.7", relation::rank,       {"cnipa_2024/t07|(深圳)|registered|2024", "cnipa_2024/t07|@cities|registered|2024", "cnipa_2024/t07|北京|registered|2024", "cnipa_2024/t07|上海|registered|2024", "?"}},
    {"shenzhen_2024:230.8", relation::share,      {"shenzhen_2024:230.5", "shenzhen_2024/t05|广东|registered|2024"}},
    {"shenzhen_2024:230.9", relation::share,      {"shenzhen_2024:230.5", "shenzhen_2024/t05|全国|registered|2024"}},
    {"shenzhen_2024:234.1", relation::equality,   {"shenzhen_2024/t05|深圳|in force|2024"}},
    {"shenzhen_2024:234.2", relation::growth,     {"shenzhen_2024:234.1", "cnipa_2024/t07|(深圳)|in force at the end of the year|2023"}},
    {"shenzhen_2024:234.2", relation::equality,   {"shenzhen_2024/t05|深圳|growth of in force|2024"}},
    {"shenzhen_2024:234.3", relation::per_n,      {"shenzhen_2024:234.1", "shenzhen_2024:263.1", "=10000"}},
    {"shenzhen_2024:234.3", relation::equality,   {"shenzhen_2024/t05|深圳|per 10 000 business entities|2024"}},
    {"shenzhen_2024:234.5", relation::multiple,   {"shenzhen_2024:234.3", "shenzhen_2024/t05|全国|per 10 000 business entities|2024"}},
    {"shenzhen_2024:234.6", relation::multiple,   {"shenzhen_2024:234.3", "shenzhen_2024/t05|广东|per 10 000 business entities|2024"}},

    // table 5
    {"shenzhen_2024/t05|全国|applied for|2024",                      relation::equality, {"cnipa_2024/t07|国内总计|applied for|2024"}},
    {"shenzhen_2024/t05|*!全国!深圳!广州|applied for|2024",          relation::equality, {"cnipa_2024/t07|*|applied for|2024"}},
    {"shenzhen_2024/t05|深圳|applied for|2024",                      relation::equality, {"cnipa_2024/t07|(深圳)|applied for|2024"}},
    {"shenzhen_2024/t05|广州|applied for|2024",                      relation::equality, {"cnipa_2024/t07|(广州)|applied for|2024"}},
    {"shenzhen_2024/t05|全国|growth of applied for|2024",            relation::growth,   {"shenzhen_2024/t05|全国|applied for|2024", "cnipa_2024/t07|国内总计|applied for|2023"}},
    {"shenzhen_2024/t05|*!全国!深圳!广州|growth of applied for|2024", relation::growth,   {"shenzhen_2024/t05|*|applied for|2024", "cnipa_2024/t07|*|applied for|2023"}},
    {"shenzhen_2024/t05|深圳|growth of applied for|2024",            relation::growth,   {"shenzhen_2024/t05|深圳|applied for|2024", "cnipa_2024/t07|(深圳)|applied for|2023"}},
    {"shenzhen_2024/t05|广州|growth of applied for|2024",            relation::growth,   {"shenzhen_2024/t05|广州|applied for|2024", "cnipa_2024/t07|(广州)|applied for|2023"}},
    {"shenzhen_2024/t05|全国|registered|2024",                       relation::equality, {"cnipa_2024/t07|国内总计|registered|2024"}},
    {"shenzhen_2024/t05|*!全国!深圳!广州|registered|2024",           relation::equality, {"cnipa_2024/t07|*|registered|2024"}},
    {"shenzhen_2024/t05|深圳|registered|2024",                       relation::equality, {"cnipa_2024/t07|(深圳)|registered|2024"}},
    {"shenzhen_2024/t05|广州|registered|2024",                       relation::equality, {"cnipa_2024/t07|(广州)|registered|2024"}},
    {"shenzhen_2024/t05|全国|growth of registered|2024",             relation::growth,   {"shenzhen_2024/t05|全国|registered|2024", "cnipa_2024/t07|国内总计|registered|2023"}},
    {"shenzhen_2024/t05|*!全国!深圳!广州|growth of registered|2024", relation::growth,   {"shenzhen_2024/t05|*|registered|2024", "cnipa_2024/t07|*|registered|2023"}},
    {"shenzhen_2024/t05|深圳|growth of registered|2024",             relation::growth,   {"shenzhen_2024/t05|深圳|registered|2024", "cnipa_2024/t07|(深圳)|registered|2023"}},
    {"shenzhen_2024/t05|广州|growth of registered|2024",             relation::growth,   {"shenzhen_2024/t05|广州|registered|2024", "cnipa_2024/t07|(广州)|registered|2023"}},
    {"shenzhen_2024/t05|全国|in force|2024",                         relation::equality, {"cnipa_2024/t07|国内总计|in force at the end of the year|2024"}},
    {"shenzhen_2024/t05|*!全国!深圳!广州|in force|2024",             relation::equality, {"cnipa_2024/t07|*|in force at the end of the year|2024"}},
    {"shenzhen_2024/t05|深圳|in force|2024",                         relation::equality, {"cnipa_2024/t07|(深圳)|in force at the end of the year|2024"}},
    {"shenzhen_2024/t05|广州|in force|2024",                         relation::equality, {"cnipa_2024/t07|(广州)|in force at the end of the year|2024"}},
    {"shenzhen_2024/t05|全国|growth of in force|2024",               relation::growth,   {"shenzhen_2024/t05|全国|in force|2024", "cnipa_2024/t07|国内总计|in force at the end of the year|2023"}},
    {"shenzhen_2024/t05|*!全国!深圳!广州|growth of in force|2024",   relation::growth,   {"shenzhen_2024/t05|*|in force|2024", "cnipa_2024/t07|*|in force at the end of the year|2023"}},
    {"shenzhen_2024/t05|深圳|growth of in force|2024",               relation::growth,   {"shenzhen_2024/t05|深圳|in force|2024", "cnipa_2024/t07|(深圳)|in force at the end of the year|2023"}},
    {"shenzhen_2024/t05|广州|growth of in force|2024",               relation::growth,   {"shenzhen_2024/t05|广州|in force|2024", "cnipa_2024/t07|(广州)|in force at the end of the year|2023"}},
    {"shenzhen_2024/t05|深圳|business entities|2024",                relation::equality, {"shenzhen_2024:263.1"}},
    {"shenzhen_2024/t05|*|per 10 000 business entities|2024",        relation::per_n,    {"shenzhen_2024/t05|*|in force|2024", "shenzhen_2024/t05|*|business entities|2024", "=10000"}},

    // table 6, 267
    {"shenzhen_2024:267.3",           relation::share,  {"shenzhen_2024:267.1", "?"}},
    {"shenzhen_2024:267.6",           relation::share,  {"shenzhen_2024:267.4", "?"}},

    // ---- abroad ----

    // 271, tables 7 and 8
    {"shenzhen_2024:271.1",             relation::equality, {"shenzhen_2024/t07|境外总计|published|2024"}},
    {"shenzhen_2024:271.2",             relation::growth,   {"shenzhen_2024:271.1", "shenzhen_2024/t07|境外总计|published|2023"}},
    {"shenzhen_2024:271.2",             relation::equality, {"shenzhen_2024/t07|境外总计|growth|2024"}},
    {"shenzhen_2024:271.5",             relation::rank,     {"?"}},
    {"shenzhen_2024:271.6",             relation::equality, {"shenzhen_2024/t08|境外总计|granted|2024"}},
    {"shenzhen_2024:271.7",             relation::growth,   {"shenzhen_2024:271.6", "shenzhen_2024/t08|境外总计|granted|2023"}},
    {"shenzhen_2024:271.7",             relation::equality, {"shenzhen_2024/t08|境外总计|growth|2024"}},

    // 295 to 299: PCT applications; the nation's are those that CNIPA received from domestic applicants
    {"shenzhen_2024:297.1", relation::growth,   {"cnipa_2024:516.3", "?"}},
    {"shenzhen_2024:297.1", relation::equality, {"cnipa_2024:516.4"}},
    {"shenzhen_2024:297.2", relation::growth,   {"?", "?"}},
    {"shenzhen_2024:297.3", relation::share,    {"shenzhen_2024:295.1", "cnipa_2024:516.3"}},
    {"shenzhen_2024:297.4", relation::share,    {"shenzhen_2024:295.1", "?"}},
    {"shenzhen_2024:297.6", relation::rank,     {"?"}},
    {"shenzhen_2024:299.2", relation::share,    {"shenzhen_2024:299.1", "?"}},
    {"shenzhen_2024:299.3", relation::share,    {"shenzhen_2024:299.1", "?"}},

    // 303: a third, in words, is the multiple of the whole by the part
    {"shenzhen_2024:303.2",  relation::rank,     {"?"}},
    {"shenzhen_2024:303.4",  relation::multiple, {"?", "shenzhen_2024:303.3"}},
    {"shenzhen_2024:303.5",  relation::share,    {"?", "?"}},
    {"shenzhen_2024:303.7",  relation::share,    {"shenzhen_2024:303.6", "?"}},
    {"shenzhen_2024:303.8",  relation::share,    {"?", "?"}},
    {"shenzhen_2024:303.10", relation::multiple, {"?", "shenzhen_2024:303.9"}},
    {"shenzhen_2024:303.11", relation::share,    {"?", "?"}},

    // 305, tables 9 and 10: PCT applications published
    {"shenzhen_2024:305.1",             relation::equality, {"shenzhen_2024/t09|深圳|published|2024"}},
    {"shenzhen_2024:305.2",             relation::growth,   {"shenzhen_2024:305.1", "shenzhen_2024/t09|深圳|published|2023"}},
    {"shenzhen_2024:305.2",             relation::equality, {"shenzhen_2024/t09|深圳|growth|2024"}},
    {"shenzhen_2024:305.3",             relation::share,    {"shenzhen_2024:305.1", "shenzhen_2024/t10|深圳-香港-广州|published|2024"}},
    {"shenzhen_2024:305.4",             relation::rank,     {"shenzhen_2024/t09|深圳|published|2024", "shenzhen_2024/t09|@others|published|2024"}},

    // 330: the four are the USA, Europe, Japan and Korea of tables 7 and 8. Tables 11, 14, 17 and 20 have the first
    // ten cities, each the same ten, and the other six of them have less than these three
    {"shenzhen_2024:330.1", relation::sum,    {"shenzhen_2024/t07|美国|published|2024", "shenzhen_2024/t07|欧洲|published|2024", "shenzhen_2024/t07|日本|published|2024", "shenzhen_2024/t07|韩国|published|2024"}},
    {"shenzhen_2024:330.2", relation::growth, {"shenzhen_2024:330.1", "shenzhen_2024/t07|美国|published|2023 + shenzhen_2024/t07|欧洲|published|2023 + shenzhen_2024/t07|日本|published|2023 + shenzhen_2024/t07|韩国|published|2023"}},
    {"shenzhen_2024:330.3", relation::rank,   {"shenzhen_2024:330.1", "shenzhen_2024/t11|published/北京|published|2024 + shenzhen_2024/t14|published/北京|published|2024 + shenzhen_2024/t17|published/北京|published|2024 + shenzhen_2024/t20|published/北京|published|2024", "shenzhen_2024/t11|published/上海|published|2024 + shenzhen_2024/t14|published/上海|published|2024 + shenzhen_2024/t17|published/上海|published|2024 + shenzhen_2024/t20|published/上海|published|2024", "shenzhen_2024/t11|published/东莞|published|2024 + shenzhen_2024/t14|published/东莞|published|2024 + shenzhen_2024/t17|published/东莞|published|2024 + shenzhen_2024/t20|published/东莞|published|2024"}},
    {"shenzhen_2024:330.4", relation::share,  {"shenzhen_2024:330.1", "shenzhen_2024:271.1"}},
    {"shenzhen_2024:330.5", relation::sum,    {"shenzhen_2024/t08|美国|granted|2024", "shenzhen_2024/t08|欧洲|granted|2024", "shenzhen_2024/t08|日本|granted|2024", "shenzhen_2024/t08|韩国|granted|2024"}},
    {"shenzhen_2024:330.6", relation::growth, {"shenzhen_2024:330.5", "shenzhen_2024/t08|美国|granted|2023 + shenzhen_2024/t08|欧洲|granted|2023 + shenzhen_2024/t08|日本|granted|2023 + shenzhen_2024/t08|韩国|granted|2023"}},
    {"shenzhen_2024:330.7", relation::rank,   {"shenzhen_2024:330.5", "shenzhen_2024/t11|granted/北京|granted|2024 + shenzhen_2024/t14|granted/北京|granted|2024 + shenzhen_2024/t17|granted/北京|granted|2024 + shenzhen_2024/t20|granted/北京|granted|2024", "shenzhen_2024/t11|granted/上海|granted|2024 + shenzhen_2024/t14|granted/上海|granted|2024 + shenzhen_2024/t17|granted/上海|granted|2024 + shenzhen_2024/t20|granted/上海|granted|2024", "shenzhen_2024/t11|granted/东莞|granted|2024 + shenzhen_2024/t14|granted/东莞|granted|2024 + shenzhen_2024/t17|granted/东莞|granted|2024 + shenzhen_2024/t20|granted/东莞|granted|2024"}},
    {"shenzhen_2024:330.8", relation::share,  {"shenzhen_2024:330.5", "shenzhen_2024:271.6"}},

    // 334, tables 11 and 12: the USA. Among cities of the nation, and of the world, Shenzhen is the same
    {"shenzhen_2024:334.1",                                       relation::equality, {"shenzhen_2024/t07|美国|published|2024"}},
    {"shenzhen_2024:334.2",                                       relation::growth,   {"shenzhen_2024:334.1", "shenzhen_2024/t07|美国|published|2023"}},
    {"shenzhen_2024:334.2",                                       relation::equality, {"shenzhen_2024/t07|美国|growth|2024"}},
    {"shenzhen_2024:334.3",                                       relation::equality, {"shenzhen_2024/t08|美国|granted|2024"}},
    {"shenzhen_2024:334.4",                                       relation::growth,   {"shenzhen_2024:334.3", "shenzhen_2024/t08|美国|granted|2023"}},
    {"shenzhen_2024:334.4",                                       relation::equality, {"shenzhen_2024/t08|美国|growth|2024"}},
    {"shenzhen_2024:334.5",                                       relation::rank,     {"shenzhen_2024/t11|published/深圳|published|2024", "shenzhen_2024/t11|published/@others|published|2024"}},
    {"shenzhen_2024:334.5",                                       relation::rank,     {"shenzhen_2024/t11|granted/深圳|granted|2024", "shenzhen_2024/t11|granted/@others|granted|2024"}},
    {"shenzhen_2024/t11|published/深圳|published|2024",           relation::equality, {"shenzhen_2024/t07|美国|published|2024"}},
    {"shenzhen_2024/t11|published/深圳|growth of published|2024", relation::equality, {"shenzhen_2024/t07|美国|growth|2024"}},
    {"shenzhen_2024/t11|published/深圳|growth of published|2024", relation::growth,   {"shenzhen_2024/t11|published/深圳|published|2024", "shenzhen_2024/t07|美国|published|2023"}},
    {"shenzhen_2024/t11|granted/深圳|granted|2024",               relation::equality, {"shenzhen_2024/t08|美国|granted|2024"}},
    {"shenzhen_2024/t11|granted/深圳|growth of granted|2024",     relation::equality, {"shenzhen_2024/t08|美国|growth|2024"}},
    {"shenzhen_2024/t11|granted/深圳|growth of granted|2024",     relation::growth,   {"shenzhen_2024/t11|granted/深圳|granted|2024", "shenzhen_2024/t08|美国|granted|2023"}},
    {"shenzhen_2024/t12|*/深圳|*|2024",                           relation::equality, {"shenzhen_2024/t11|*/深圳|*|2024"}},
    {"shenzhen_2024/t12|published/深圳|growth of published|2024", relation::growth,   {"shenzhen_2024/t12|published/深圳|published|2024", "shenzhen_2024/t07|美国|published|2023"}},
    {"shenzhen_2024/t12|granted/深圳|growth of granted|2024",     relation::growth,   {"shenzhen_2024/t12|granted/深圳|granted|2024", "shenzhen_2024/t08|美国|granted|2023"}},

    // 360, table 13
    {"shenzhen_2024:360.1",           relation::bound,    {"shenzhen_2024/t13|华为技术有限公司|rank|2024"}},
    {"shenzhen_2024:360.1",           relation::bound,    {"shenzhen_2024/t13|中兴通讯股份有限公司|rank|2024"}},
    {"shenzhen_2024:360.1",           relation::bound,    {"shenzhen_2024/t13|腾讯科技(深圳)有限公司|rank|2024"}},
    {"shenzhen_2024:360.2",           relation::equality, {"shenzhen_2024/t13|华为技术有限公司|published|2024"}},
    {"shenzhen_2024:360.3",           relation::rank,     {"shenzhen_2024/t13|华为技术有限公司|published|2024", "shenzhen_2024/t13|@others|published|2024"}},

    // 378, tables 14 and 15: Europe
    {"shenzhen_2024:378.1",                                       relation::equality, {"shenzhen_2024/t07|欧洲|published|2024"}},
    {"shenzhen_2024:378.2",                                       relation::growth,   {"shenzhen_2024:378.1", "shenzhen_2024/t07|欧洲|published|2023"}},
    {"shenzhen_2024:378.2",                                       relation::equality, {"shenzhen_2024/t07|欧洲|growth|2024"}},
    {"shenzhen_2024:378.3",                                       relation::equality, {"shenzhen_2024/t08|欧洲|granted|2024"}},
    {"shenzhen_2024:378.4",                                       relation::growth,   {"shenzhen_2024:378.3", "shenzhen_2024/t08|欧洲|granted|2023"}},
    {"shenzhen_2024:378.4",                                       relation::equality, {"shenzhen_2024/t08|欧洲|growth|2024"}},
    {"shenzhen_2024:378.5",                                       relation::rank,     {"shenzhen_2024/t14|published/深圳|published|2024", "shenzhen_2024/t14|published/@others|published|2024"}},
    {"shenzhen_2024:378.5",                                       relation::rank,     {"shenzhen_2024/t14|granted/深圳|granted|2024", "shenzhen_2024/t14|granted/@others|granted|2024"}},
    {"shenzhen_2024:378.6",                                       relation::rank,     {"shenzhen_2024/t15|published/深圳|published|2024", "shenzhen_2024/t15|published/@others|published|2024"}},
    {"shenzhen_2024:378.6",                                       relation::rank,     {"shenzhen_2024/t15|granted/深圳|granted|2024", "shenzhen_2024/t15|granted/@others|granted|2024"}},
    {"shenzhen_2024/t14|published/深圳|published|2024",           relation::equality, {"shenzhen_2024/t07|欧洲|published|2024"}},
    {"shenzhen_2024/t14|published/深圳|growth of published|2024", relation::equality, {"shenzhen_2024/t07|欧洲|growth|2024"}},
    {"shenzhen_2024/t14|published/深圳|growth of published|2024", relation::growth,   {"shenzhen_2024/t14|published/深圳|published|2024", "shenzhen_2024/t07|欧洲|published|2023"}},
    {"shenzhen_2024/t14|granted/深圳|granted|2024",               relation::equality, {"shenzhen_2024/t08|欧洲|granted|2024"}},
    {"shenzhen_2024/t14|granted/深圳|growth of granted|2024",     relation::equality, {"shenzhen_2024/t08|欧洲|growth|2024"}},
    {"shenzhen_2024/t14|granted/深圳|growth of granted|2024",     relation::growth,   {"shenzhen_2024/t14|granted/深圳|granted|2024", "shenzhen_2024/t08|欧洲|granted|2023"}},
    {"shenzhen_2024/t15|*/深圳|*|2024",                           relation::equality, {"shenzhen_2024/t14|*/深圳|*|2024"}},
    {"shenzhen_2024/t15|published/深圳|growth of published|2024", relation::growth,   {"shenzhen_2024/t15|published/深圳|published|2024", "shenzhen_2024/t07|欧洲|published|2023"}},
    {"shenzhen_2024/t15|granted/深圳|growth of granted|2024",     relation::growth,   {"shenzhen_2024/t15|granted/深圳|granted|2024", "shenzhen_2024/t08|欧洲|granted|2023"}},

    // 405, table 16
    {"shenzhen_2024:405.1",           relation::bound, {"shenzhen_2024/t16|华为技术有限公司|rank|2024"}},
    {"shenzhen_2024:405.1",           relation::bound, {"shenzhen_2024/t16|中兴通讯股份有限公司|rank|2024"}},
    {"shenzhen_2024:405.1",           relation::bound, {"shenzhen_2024/t16|荣耀终端有限公司|rank|2024"}},

    // 424, tables 17 and 18: Japan
    {"shenzhen_2024:424.1",                                       relation::equality, {"shenzhen_2024/t07|日本|published|2024"}},
    {"shenzhen_2024:424.2",                                       relation::growth,   {"shenzhen_2024:424.1", "shenzhen_2024/t07|日本|published|2023"}},
    {"shenzhen_2024:424.2",                                       relation::equality, {"shenzhen_2024/t07|日本|growth|2024"}},
    {"shenzhen_2024:424.3",                                       relation::equality, {"shenzhen_2024/t08|日本|granted|2024"}},
    {"shenzhen_2024:424.4",                                       relation::growth,   {"shenzhen_2024:424.3", "shenzhen_2024/t08|日本|granted|2023"}},
    {"shenzhen_2024:424.4",                                       relation::equality, {"shenzhen_2024/t08|日本|growth|2024"}},
    {"shenzhen_2024:424.5",                                       relation::rank,     {"shenzhen_2024/t17|published/深圳|published|2024", "shenzhen_2024/t17|published/@others|published|2024"}},
    {"shenzhen_2024:424.5",                                       relation::rank,     {"shenzhen_2024/t17|granted/深圳|granted|2024", "shenzhen_2024/t17|granted/@others|granted|2024"}},
    {"shenzhen_2024:424.6",                                       relation::rank,     {"shenzhen_2024/t18|published/深圳|published|2024", "shenzhen_2024/t18|published/@others|published|2024"}},
    {"shenzhen_2024:424.6",                                       relation::rank,     {"shenzhen_2024/t18|granted/深圳|granted|2024", "shenzhen_2024/t18|granted/@others|granted|2024"}},
    {"shenzhen_2024/t17|published/深圳|published|2024",           relation::equality, {"shenzhen_2024/t07|日本|published|2024"}},
    {"shenzhen_2024/t17|published/深圳|growth of published|2024", relation::equality, {"shenzhen_2024/t07|日本|growth|2024"}},
    {"shenzhen_2024/t17|published/深圳|growth of published|2024", relation::growth,   {"shenzhen_2024/t17|published/深圳|published|2024", "shenzhen_2024/t07|日本|published|2023"}},
    {"shenzhen_2024/t17|granted/深圳|granted|2024",               relation::equality, {"shenzhen_2024/t08|日本|granted|2024"}},
    {"shenzhen_2024/t17|granted/深圳|growth of granted|2024",     relation::equality, {"shenzhen_2024/t08|日本|growth|2024"}},
    {"shenzhen_2024/t17|granted/深圳|growth of granted|2024",     relation::growth,   {"shenzhen_2024/t17|granted/深圳|granted|2024", "shenzhen_2024/t08|日本|granted|2023"}},
    {"shenzhen_2024/t18|*/深圳|*|2024",                           relation::equality, {"shenzhen_2024/t17|*/深圳|*|2024"}},
    {"shenzhen_2024/t18|published/深圳|growth of published|2024", relation::growth,   {"shenzhen_2024/t18|published/深圳|published|2024", "shenzhen_2024/t07|日本|published|2023"}},
    {"shenzhen_2024/t18|granted/深圳|growth of granted|2024",     relation::growth,   {"shenzhen_2024/t18|granted/深圳|granted|2024", "shenzhen_2024/t08|日本|granted|2023"}},

    // 450, 452, table 19
    {"shenzhen_2024:450.1",           relation::bound,  {"shenzhen_2024/t19|华为技术有限公司|rank|2024"}},
    {"shenzhen_2024:450.1",           relation::bound,  {"shenzhen_2024/t19|中兴通讯股份有限公司|rank|2024"}},
    {"shenzhen_2024:450.1",           relation::bound,  {"shenzhen_2024/t19|腾讯科技(深圳)有限公司|rank|2024"}},
    {"shenzhen_2024:452.1",           relation::bound,  {"shenzhen_2024/t19|深圳市华星光电半导体显示技术有限公司|rank|2024"}},
    {"shenzhen_2024:452.1",           relation::bound,  {"shenzhen_2024/t19|TCL 华星光电技术有限公司|rank|2024"}},
    {"shenzhen_2024:452.1",           relation::bound,  {"shenzhen_2024/t19|惠科股份有限公司|rank|2024"}},
    {"shenzhen_2024:452.2",           relation::growth, {"shenzhen_2024/t19|深圳市华星光电半导体显示技术有限公司|published|2024", "?"}},
    {"shenzhen_2024:452.3",           relation::growth, {"shenzhen_2024/t19|TCL 华星光电技术有限公司|published|2024", "?"}},
    {"shenzhen_2024:452.4",           relation::growth, {"shenzhen_2024/t19|惠科股份有限公司|published|2024", "?"}},

    // 470, tables 20 and 21: Korea; 470.8 is Silicon Valley
    {"shenzhen_2024:470.1",                                       relation::equality, {"shenzhen_2024/t07|韩国|published|2024"}},
    {"shenzhen_2024:470.2",                                       relation::growth,   {"shenzhen_2024:470.1", "shenzhen_2024/t07|韩国|published|2023"}},
    {"shenzhen_2024:470.2",                                       relation::equality, {"shenzhen_2024/t07|韩国|growth|2024"}},
    {"shenzhen_2024:470.4",                                       relation::equality, {"shenzhen_2024/t08|韩国|granted|2024"}},
    {"shenzhen_2024:470.5",                                       relation::growth,   {"shenzhen_2024:470.4", "shenzhen_2024/t08|韩国|granted|2023"}},
    {"shenzhen_2024:470.5",                                       relation::equality, {"shenzhen_2024/t08|韩国|growth|2024"}},
    {"shenzhen_2024:470.3",                                       relation::rank,     {"shenzhen_2024/t20|published/深圳|published|2024", "shenzhen_2024/t20|published/@others|published|2024"}},
    {"shenzhen_2024:470.3",                                       relation::rank,     {"shenzhen_2024/t21|published/深圳|published|2024", "shenzhen_2024/t21|published/@others|published|2024"}},
    {"shenzhen_2024:470.6",                                       relation::rank,     {"shenzhen_2024/t20|granted/深圳|granted|2024", "shenzhen_2024/t20|granted/@others|granted|2024"}},
    {"shenzhen_2024:470.7",                                       relation::rank,     {"shenzhen_2024/t21|granted/深圳|granted|2024", "shenzhen_2024/t21|granted/@others|granted|2024"}},
    {"shenzhen_2024:470.8",                                       relation::rank,     {"shenzhen_2024/t21|granted/硅谷|granted|2024", "shenzhen_2024/t21|granted/@others|granted|2024"}},
    {"shenzhen_2024/t20|published/深圳|published|2024",           relation::equality, {"shenzhen_2024/t07|韩国|published|2024"}},
    {"shenzhen_2024/t20|published/深圳|growth of published|2024", relation::equality, {"shenzhen_2024/t07|韩国|growth|2024"}},
    {"shenzhen_2024/t20|published/深圳|growth of published|2024", relation::growth,   {"shenzhen_2024/t20|published/深圳|published|2024", "shenzhen_2024/t07|韩国|published|2023"}},
    {"shenzhen_2024/t20|granted/深圳|granted|2024",               relation::equality, {"shenzhen_2024/t08|韩国|granted|2024"}},
    {"shenzhen_2024/t20|granted/深圳|growth of granted|2024",     relation::equality, {"shenzhen_2024/t08|韩国|growth|2024"}},
    {"shenzhen_2024/t20|granted/深圳|growth of granted|2024",     relation::growth,   {"shenzhen_2024/t20|granted/深圳|granted|2024", "shenzhen_2024/t08|韩国|granted|2023"}},
    {"shenzhen_2024/t21|*/深圳|*|2024",                           relation::equality, {"shenzhen_2024/t20|*/深圳|*|2024"}},
    {"shenzhen_2024/t21|published/深圳|growth of published|2024", relation::growth,   {"shenzhen_2024/t21|published/深圳|published|2024", "shenzhen_2024/t07|韩国|published|2023"}},
    {"shenzhen_2024/t21|granted/深圳|growth of granted|2024",     relation::growth,   {"shenzhen_2024/t21|granted/深圳|granted|2024", "shenzhen_2024/t08|韩国|granted|2023"}},

    // 497, table 22
    {"shenzhen_2024:497.1",           relation::bound, {"shenzhen_2024/t22|华为技术有限公司|rank|2024"}},
    {"shenzhen_2024:497.1",           relation::bound, {"shenzhen_2024/t22|中兴通讯股份有限公司|rank|2024"}},
    {"shenzhen_2024:497.1",           relation::bound, {"shenzhen_2024/t22|比亚迪股份有限公司|rank|2024"}},

    // 517, 535, tables 23 and 24: RCEP countries besides China
    {"shenzhen_2024:517.1",                    relation::equality, {"shenzhen_2024/t23|published/深圳|published|2024"}},
    {"shenzhen_2024:517.2",                    relation::equality, {"shenzhen_2024/t23|published/深圳|growth of published|2024"}},
    {"shenzhen_2024:517.3",                    relation::equality, {"shenzhen_2024/t23|granted/深圳|granted|2024"}},
    {"shenzhen_2024:517.4",                    relation::equality, {"shenzhen_2024/t23|granted/深圳|growth of granted|2024"}},
    {"shenzhen_2024:517.5",                    relation::rank,     {"shenzhen_2024/t23|published/深圳|published|2024", "shenzhen_2024/t23|published/@others|published|2024"}},
    {"shenzhen_2024:517.5",                    relation::rank,     {"shenzhen_2024/t23|granted/深圳|granted|2024", "shenzhen_2024/t23|granted/@others|granted|2024"}},
    {"shenzhen_2024:535.1",                    relation::bound,    {"shenzhen_2024/t24|华为技术有限公司|rank|2024"}},
    {"shenzhen_2024:535.1",                    relation::bound,    {"shenzhen_2024/t24|中兴通讯股份有限公司|rank|2024"}},
    {"shenzhen_2024:535.1",                    relation::bound,    {"shenzhen_2024/t24|腾讯科技(深圳)有限公司|rank|2024"}},

    // 557, 574, tables 25 and 26: BRICS countries besides China
    {"shenzhen_2024:557.1",                    relation::equality, {"shenzhen_2024/t25|published/深圳|published|2024"}},
    {"shenzhen_2024:557.2",                    relation::equality, {"shenzhen_2024/t25|published/深圳|growth of published|2024"}},
    {"shenzhen_2024:557.3",                    relation::equality, {"shenzhen_2024/t25|granted/深圳|granted|2024"}},
    {"shenzhen_2024:557.4",                    relation::equality, {"shenzhen_2024/t25|granted/深圳|growth of granted|2024"}},
    {"shenzhen_2024:557.5",                    relation::rank,     {"shenzhen_2024/t25|published/深圳|published|2024", "shenzhen_2024/t25|published/@others|published|2024"}},
    {"shenzhen_2024:557.5",                    relation::rank,     {"shenzhen_2024/t25|granted/深圳|granted|2024", "shenzhen_2024/t25|granted/@others|granted|2024"}},
    {"shenzhen_2024:574.1",                    relation::bound,    {"shenzhen_2024/t26|华为技术有限公司|rank|2024"}},
    {"shenzhen_2024:574.1",                    relation::bound,    {"shenzhen_2024/t26|中兴通讯股份有限公司|rank|2024"}},
    {"shenzhen_2024:574.1",                    relation::bound,    {"shenzhen_2024/t26|腾讯科技(深圳)有限公司|rank|2024"}},
};
// clang-format on

}  // namespace myriad::data::shenzhen_2024
