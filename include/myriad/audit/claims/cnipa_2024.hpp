// SPDX-License-Identifier: BSL-1.0
//
// What the CNIPA Annual Report 2024 says follows from what it prints: totals of kinds and places, figures
// of the prose beside the annex, growth, shares, ranks; in the order of its lines. The totals of the annex, and
// growth printed behind what it is of, are claims by form (structure.hpp).
//
//   * Totals of the world are printed nowhere for patents and trademarks: they are the domestic and the
//     foreign total, which stand in two tables.
//   * A quantity that is printed several times is compared with its most exact print, in a table if there
//     is one.
//   * "?" is what the report does not print: most bases of growth, the wholes and parts of most shares, the
//     other places of a rank, and the population: the report counts residents at the end of a year.
//   * "其中", of which, begins a list that may leave parts out: it is a sum only where the parts are all
//     there are.
#pragma once

#include <myriad/audit/stated_claim.hpp>

namespace MYRIAD_NAMESPACE::data::cnipa_2024 {

// clang-format off
inline constexpr stated_claim claims[] = {
    // ---- the tables in the text ----

    {"cnipa_2024/reexamination|复审请求|cases|*",                   relation::sum, {"cnipa_2024/reexamination|#2|cases|*", "cnipa_2024/reexamination|#3|cases|*", "cnipa_2024/reexamination|#4|cases|*"}},
    {"cnipa_2024/reexamination|复审结案|cases|*",                   relation::sum, {"cnipa_2024/reexamination|#6|cases|*", "cnipa_2024/reexamination|#7|cases|*", "cnipa_2024/reexamination|#8|cases|*"}},
    {"cnipa_2024/invalidation|无效宣告请求|cases|*",                relation::sum, {"cnipa_2024/invalidation|#2|cases|*", "cnipa_2024/invalidation|#3|cases|*", "cnipa_2024/invalidation|#4|cases|*"}},
    {"cnipa_2024/invalidation|无效宣告结案|cases|*",                relation::sum, {"cnipa_2024/invalidation|#6|cases|*", "cnipa_2024/invalidation|#7|cases|*", "cnipa_2024/invalidation|#8|cases|*"}},
    {"cnipa_2024/trademark_review_requests|商标评审请求|cases|*",   relation::sum, {"cnipa_2024/trademark_review_requests|驳回复审|cases|*", "cnipa_2024/trademark_review_requests|复杂案件|cases|*"}},
    {"cnipa_2024/trademark_review_requests|复杂案件|cases|*",       relation::sum, {"cnipa_2024/trademark_review_requests|#4|cases|*", "cnipa_2024/trademark_review_requests|#5|cases|*", "cnipa_2024/trademark_review_requests|#6|cases|*", "cnipa_2024/trademark_review_requests|#7|cases|*"}},
    {"cnipa_2024/trademark_review_decisions|商标评审裁定|cases|*",  relation::sum, {"cnipa_2024/trademark_review_decisions|驳回复审|cases|*", "cnipa_2024/trademark_review_decisions|复杂案件|cases|*"}},
    {"cnipa_2024/trademark_review_decisions|复杂案件|cases|*",      relation::sum, {"cnipa_2024/trademark_review_decisions|#4|cases|*", "cnipa_2024/trademark_review_decisions|#5|cases|*", "cnipa_2024/trademark_review_decisions|#6|cases|*", "cnipa_2024/trademark_review_decisions|#7|cases|*"}},

    // ---- the director's message ----

    // 48: examination, patents in force
    {"cnipa_2024:48.2",    relation::equality,   {"cnipa_2024/trademark_pendency|商标注册申请平均审查周期|pendency|2024"}},
    {"cnipa_2024:48.4",    relation::share,      {"?", "?"}},
    {"cnipa_2024:48.5",    relation::equality,   {"cnipa_2024/t05|国内总计|invention|2024"}},
    {"cnipa_2024:48.6",    relation::bound,      {"cnipa_2024/t05|国内总计|invention|2024"}},
    // 50, 52: utilisation
    {"cnipa_2024:50.1",    relation::equality,   {"cnipa_2024:705.2"}},
    {"cnipa_2024:52.11",   relation::rank,       {"?"}},
    // 54: protection; the new sub-centres are local, overseas and of industries
    {"cnipa_2024:54.1",    relation::sum,        {"cnipa_2024:762.4", "cnipa_2024:762.5"}},
    {"cnipa_2024:54.7",    relation::sum,        {"cnipa_2024:803.1", "cnipa_2024:803.2", "cnipa_2024:805.1"}},
    // 56: public services; the 34th pilot city is Shanghai, for its Xuhui District
    {"cnipa_2024:56.1",    relation::sum,        {"cnipa_2024:853.1", "=1"}},
    {"cnipa_2024:56.7",    relation::equality,   {"cnipa_2024:871.1"}},
    // 58 to 62: international cooperation, training; the rank before is printed nowhere
    {"cnipa_2024:58.1",    relation::rank,       {"?"}},
    {"cnipa_2024:58.2",    relation::difference, {"?", "cnipa_2024:58.1"}},
    {"cnipa_2024:58.5",    relation::rank,       {"?"}},

    // ---- a strong intellectual property country ----


    // ---- law ----

    {"cnipa_2024:456.1",   relation::share,      {"?", "?"}},
    {"cnipa_2024:456.2",   relation::share,      {"?", "?"}},
    {"cnipa_2024:456.3",   relation::points,     {"cnipa_2024:456.1", "?"}},
    {"cnipa_2024:456.3",   relation::points,     {"cnipa_2024:456.2", "?"}},

    // ---- creation: patents ----

    // 477 to 481: examination; 477 names a target for 2025
    {"cnipa_2024:477.2",   relation::bound,      {"?"}},
    {"cnipa_2024:481.1",   relation::share,      {"?", "?"}},
    // 487: invention patents granted; domestic ones are service inventions and others
    {"cnipa_2024:487.1",   relation::sum,        {"cnipa_2024/t03|国内总计|invention|2024", "cnipa_2024/t04|国外在华总计|invention|2024"}},
    {"cnipa_2024:487.2",   relation::growth,     {"cnipa_2024/t03|国内总计|invention|2024 + cnipa_2024/t04|国外在华总计|invention|2024", "cnipa_2024/t03|国内总计|invention|2023 + cnipa_2024/t04|国外在华总计|invention|2023"}},
    {"cnipa_2024:487.3",   relation::equality,   {"cnipa_2024/t03|国内总计|invention|2024"}},
    {"cnipa_2024:487.3",   relation::sum,        {"cnipa_2024:487.5", "cnipa_2024:487.8"}},
    {"cnipa_2024:487.4",   relation::share,      {"cnipa_2024/t03|国内总计|invention|2024", "cnipa_2024/t03|国内总计|invention|2024 + cnipa_2024/t04|国外在华总计|invention|2024"}},
    {"cnipa_2024:487.6",   relation::share,      {"cnipa_2024:487.5", "cnipa_2024/t03|国内总计|invention|2024"}},
    {"cnipa_2024:487.6",   relation::parts,      {"cnipa_2024:487.6", "cnipa_2024:487.9"}},
    {"cnipa_2024:487.9",   relation::share,      {"cnipa_2024:487.8", "cnipa_2024/t03|国内总计|invention|2024"}},
    // 490: utility models and designs granted
    {"cnipa_2024:490.1",   relation::sum,        {"cnipa_2024/t03|国内总计|utility model|2024", "cnipa_2024/t04|国外在华总计|utility model|2024"}},
    {"cnipa_2024:490.2",   relation::growth,     {"cnipa_2024/t03|国内总计|utility model|2024 + cnipa_2024/t04|国外在华总计|utility model|2024", "cnipa_2024/t03|国内总计|utility model|2023 + cnipa_2024/t04|国外在华总计|utility model|2023"}},
    {"cnipa_2024:490.3",   relation::sum,        {"cnipa_2024/t03|国内总计|design|2024", "cnipa_2024/t04|国外在华总计|design|2024"}},
    {"cnipa_2024:490.4",   relation::growth,     {"cnipa_2024/t03|国内总计|design|2024 + cnipa_2024/t04|国外在华总计|design|2024", "cnipa_2024/t03|国内总计|design|2023 + cnipa_2024/t04|国外在华总计|design|2023"}},
    // 494: invention patents in force
    {"cnipa_2024:494.1",   relation::sum,        {"cnipa_2024/t05|国内总计|invention|2024", "cnipa_2024/t06|国外在华总计|invention|2024"}},
    {"cnipa_2024:494.2",   relation::growth,     {"cnipa_2024/t05|国内总计|invention|2024 + cnipa_2024/t06|国外在华总计|invention|2024", "cnipa_2024/t05|国内总计|invention|2023 + cnipa_2024/t06|国外在华总计|invention|2023"}},
    {"cnipa_2024:494.3",   relation::equality,   {"cnipa_2024/t05|国内总计|invention|2024"}},
    {"cnipa_2024:494.4",   relation::share,      {"cnipa_2024/t05|国内总计|invention|2024", "cnipa_2024/t05|国内总计|invention|2024 + cnipa_2024/t06|国外在华总计|invention|2024"}},
    {"cnipa_2024:494.4",   relation::parts,      {"cnipa_2024:494.4", "cnipa_2024:494.7"}},
    {"cnipa_2024:494.5",   relation::growth,     {"cnipa_2024/t05|国内总计|invention|2024", "cnipa_2024/t05|国内总计|invention|2023"}},
    {"cnipa_2024:494.6",   relation::equality,   {"cnipa_2024/t06|国外在华总计|invention|2024"}},
    {"cnipa_2024:494.7",   relation::share,      {"cnipa_2024/t06|国外在华总计|invention|2024", "cnipa_2024/t05|国内总计|invention|2024 + cnipa_2024/t06|国外在华总计|invention|2024"}},
    {"cnipa_2024:494.8",   relation::growth,     {"cnipa_2024/t06|国外在华总计|invention|2024", "cnipa_2024/t06|国外在华总计|invention|2023"}},
    // 516 to 521: PCT; in the national phase an application is for an invention or a utility model
    {"cnipa_2024:518.1",   relation::sum,        {"cnipa_2024:521.1", "cnipa_2024:521.2"}},
    // 535, 537: re-examination and invalidation
    {"cnipa_2024:535.1",   relation::equality,   {"cnipa_2024/reexamination|复审请求|cases|2024"}},
    {"cnipa_2024:535.2",   relation::growth,     {"cnipa_2024/reexamination|复审请求|cases|2024", "cnipa_2024/reexamination|复审请求|cases|2023"}},
    {"cnipa_2024:535.4",   relation::equality,   {"cnipa_2024/reexamination|#2|cases|2024"}},
    {"cnipa_2024:535.5",   relation::share,      {"cnipa_2024/reexamination|#2|cases|2024", "cnipa_2024/reexamination|复审请求|cases|2024"}},
    {"cnipa_2024:535.6",   relation::equality,   {"cnipa_2024/reexamination|复审结案|cases|2024"}},
    {"cnipa_2024:537.1",   relation::equality,   {"cnipa_2024/invalidation|无效宣告请求|cases|2024"}},
    {"cnipa_2024:537.2",   relation::growth,     {"cnipa_2024/invalidation|无效宣告请求|cases|2024", "cnipa_2024/invalidation|无效宣告请求|cases|2023"}},
    {"cnipa_2024:537.3",   relation::equality,   {"cnipa_2024/invalidation|无效宣告结案|cases|2024"}},
    {"cnipa_2024:537.4",   relation::growth,     {"cnipa_2024/invalidation|无效宣告结案|cases|2024", "cnipa_2024/invalidation|无效宣告结案|cases|2023"}},
    {"cnipa_2024:567.1",   relation::share,      {"?", "?"}},
    {"cnipa_2024:567.2",   relation::share,      {"?", "?"}},

    // ---- creation: trademarks ----

    // 577: examination
    {"cnipa_2024:577.2",   relation::equality,   {"cnipa_2024/trademark_pendency|商标注册申请平均审查周期|pendency|2024"}},
    {"cnipa_2024:577.3",   relation::equality,   {"cnipa_2024/trademark_pendency|一般情形商标注册周期|pendency|2024"}},
    {"cnipa_2024:577.4",   relation::share,      {"?", "?"}},
    // 585: registered
    {"cnipa_2024:585.1",   relation::sum,        {"cnipa_2024/t07|国内总计|registered|2024", "cnipa_2024/t08|国外在华总计|registered|2024"}},
    {"cnipa_2024:585.2",   relation::growth,     {"cnipa_2024/t07|国内总计|registered|2024 + cnipa_2024/t08|国外在华总计|registered|2024", "cnipa_2024/t07|国内总计|registered|2023 + cnipa_2024/t08|国外在华总计|registered|2023"}},
    {"cnipa_2024:585.3",   relation::equality,   {"cnipa_2024/t07|国内总计|registered|2024"}},
    {"cnipa_2024:585.4",   relation::share,      {"cnipa_2024/t07|国内总计|registered|2024", "cnipa_2024/t07|国内总计|registered|2024 + cnipa_2024/t08|国外在华总计|registered|2024"}},
    {"cnipa_2024:585.4",   relation::parts,      {"cnipa_2024:585.4", "cnipa_2024:585.7"}},
    {"cnipa_2024:585.5",   relation::growth,     {"cnipa_2024/t07|国内总计|registered|2024", "cnipa_2024/t07|国内总计|registered|2023"}},
    {"cnipa_2024:585.6",   relation::equality,   {"cnipa_2024/t08|国外在华总计|registered|2024"}},
    {"cnipa_2024:585.7",   relation::share,      {"cnipa_2024/t08|国外在华总计|registered|2024", "cnipa_2024/t07|国内总计|registered|2024 + cnipa_2024/t08|国外在华总计|registered|2024"}},
    {"cnipa_2024:585.8",   relation::growth,     {"cnipa_2024/t08|国外在华总计|registered|2024", "cnipa_2024/t08|国外在华总计|registered|2023"}},
    // 587: approved, refused in part, refused; the counts are printed nowhere
    {"cnipa_2024:587.1",   relation::share,      {"?", "?"}},
    {"cnipa_2024:587.1",   relation::parts,      {"cnipa_2024:587.1", "cnipa_2024:587.2", "cnipa_2024:587.3"}},
    {"cnipa_2024:587.2",   relation::share,      {"?", "?"}},
    {"cnipa_2024:587.3",   relation::share,      {"?", "?"}},
    // 591: in force
    {"cnipa_2024:591.1",   relation::sum,        {"cnipa_2024/t07|国内总计|in force at the end of the year|2024", "cnipa_2024/t08|国外在华总计|in force at the end of the year|2024"}},
    {"cnipa_2024:591.2",   relation::growth,     {"cnipa_2024/t07|国内总计|in force at the end of the year|2024 + cnipa_2024/t08|国外在华总计|in force at the end of the year|2024", "cnipa_2024/t07|国内总计|in force at the end of the year|2023 + cnipa_2024/t08|国外在华总计|in force at the end of the year|2023"}},
    {"cnipa_2024:591.3",   relation::equality,   {"cnipa_2024/t07|国内总计|in force at the end of the year|2024"}},
    {"cnipa_2024:591.4",   relation::share,      {"cnipa_2024/t07|国内总计|in force at the end of the year|2024", "cnipa_2024/t07|国内总计|in force at the end of the year|2024 + cnipa_2024/t08|国外在华总计|in force at the end of the year|2024"}},
    {"cnipa_2024:591.4",   relation::parts,      {"cnipa_2024:591.4", "cnipa_2024:591.7"}},
    {"cnipa_2024:591.5",   relation::growth,     {"cnipa_2024/t07|国内总计|in force at the end of the year|2024", "cnipa_2024/t07|国内总计|in force at the end of the year|2023"}},
    {"cnipa_2024:591.6",   relation::equality,   {"cnipa_2024/t08|国外在华总计|in force at the end of the year|2024"}},
    {"cnipa_2024:591.7",   relation::share,      {"cnipa_2024/t08|国外在华总计|in force at the end of the year|2024", "cnipa_2024/t07|国内总计|in force at the end of the year|2024 + cnipa_2024/t08|国外在华总计|in force at the end of the year|2024"}},
    {"cnipa_2024:591.8",   relation::growth,     {"cnipa_2024/t08|国外在华总计|in force at the end of the year|2024", "cnipa_2024/t08|国外在华总计|in force at the end of the year|2023"}},
    // 595, 597: Madrid; 597 prints the change of a share as a percentage
    {"cnipa_2024:595.3",   relation::rank,       {"?"}},
    {"cnipa_2024:597.3",   relation::share,      {"?", "?"}},
    // 611 to 630: oppositions and reviews
    {"cnipa_2024:611.6",   relation::bound,      {"cnipa_2024/trademark_pendency|商标异议平均审查周期|pendency|2024"}},
    {"cnipa_2024:611.7",   relation::share,      {"?", "?"}},
    {"cnipa_2024:624.2",   relation::share,      {"?", "?"}},
    {"cnipa_2024:628.1",   relation::equality,   {"cnipa_2024/trademark_review_requests|商标评审请求|cases|2024"}},
    {"cnipa_2024:628.2",   relation::growth,     {"cnipa_2024/trademark_review_requests|商标评审请求|cases|2024", "cnipa_2024/trademark_review_requests|商标评审请求|cases|2023"}},
    {"cnipa_2024:628.3",   relation::equality,   {"cnipa_2024/trademark_review_requests|驳回复审|cases|2024"}},
    {"cnipa_2024:628.4",   relation::equality,   {"cnipa_2024/trademark_review_requests|复杂案件|cases|2024"}},
    {"cnipa_2024:628.5",   relation::equality,   {"cnipa_2024/trademark_pendency|商标驳回复审平均审理周期|pendency|2024"}},
    {"cnipa_2024:628.6",   relation::equality,   {"cnipa_2024/trademark_pendency|商标评审复杂案件平均审理周期|pendency|2024"}},
    {"cnipa_2024:630.1",   relation::equality,   {"cnipa_2024/trademark_review_decisions|商标评审裁定|cases|2024"}},
    {"cnipa_2024:630.2",   relation::growth,     {"cnipa_2024/trademark_review_decisions|商标评审裁定|cases|2024", "cnipa_2024/trademark_review_decisions|商标评审裁定|cases|2023"}},
    {"cnipa_2024:630.3",   relation::equality,   {"cnipa_2024/trademark_review_decisions|驳回复审|cases|2024"}},
    {"cnipa_2024:630.4",   relation::equality,   {"cnipa_2024/trademark_review_decisions|复杂案件|cases|2024"}},

    // ---- creation: geographical indications, layout-designs ----

    // 661, 665: the tables count since the beginning, so that a year is the difference of two
    {"cnipa_2024:661.1",   relation::difference, {"cnipa_2024/t09|合计|approved, cumulative|2024", "cnipa_2024/t09|合计|approved, cumulative|2023"}},
    {"cnipa_2024:661.3",   relation::equality,   {"cnipa_2024/t09|合计|approved, cumulative|2024"}},
    {"cnipa_2024:665.1",   relation::difference, {"cnipa_2024/t10|合计|registered, cumulative|2024", "cnipa_2024/t10|合计|registered, cumulative|2023"}},
    {"cnipa_2024:665.2",   relation::equality,   {"cnipa_2024/t10|合计|registered, cumulative|2024"}},
    {"cnipa_2024:665.3",   relation::equality,   {"cnipa_2024/t10|国外在华总计|registered, cumulative|2024"}},
    // 673: by class; the other classes are printed nowhere
    {"cnipa_2024:673.1",   relation::rank,       {"cnipa_2024:673.2", "cnipa_2024:673.4", "cnipa_2024:673.5", "?"}},
    {"cnipa_2024:673.3",   relation::share,      {"cnipa_2024:673.2", "cnipa_2024/t10|合计|registered, cumulative|2024"}},
    {"cnipa_2024:673.6",   relation::share,      {"cnipa_2024:673.4", "cnipa_2024/t10|合计|registered, cumulative|2024"}},
    {"cnipa_2024:673.7",   relation::share,      {"cnipa_2024:673.5", "cnipa_2024/t10|合计|registered, cumulative|2024"}},
    // 675 to 679: by division and country
    {"cnipa_2024:675.1",   relation::equality,   {"cnipa_2024/t10|山东|registered, cumulative|2024"}},
    {"cnipa_2024:675.2",   relation::equality,   {"cnipa_2024/t10|福建|registered, cumulative|2024"}},
    {"cnipa_2024:675.3",   relation::equality,   {"cnipa_2024/t10|四川|registered, cumulative|2024"}},
    {"cnipa_2024:675.4",   relation::equality,   {"cnipa_2024/t10|湖北|registered, cumulative|2024"}},
    {"cnipa_2024:675.5",   relation::equality,   {"cnipa_2024/t10|江苏|registered, cumulative|2024"}},
    {"cnipa_2024:675.6",   relation::share,      {"cnipa_2024:675.1 + cnipa_2024:675.2 + cnipa_2024:675.3 + cnipa_2024:675.4 + cnipa_2024:675.5", "cnipa_2024/t10|合计|registered, cumulative|2024"}},
    {"cnipa_2024:677.1",   relation::equality,   {"cnipa_2024/t10|国外在华总计|registered, cumulative|2024"}},
    {"cnipa_2024:679.1",   relation::growth,     {"cnipa_2024/t10|国外在华总计|registered, cumulative|2024", "cnipa_2024/t10|国外在华总计|registered, cumulative|2023"}},
    {"cnipa_2024:679.2",   relation::equality,   {"cnipa_2024/t10|法国|registered, cumulative|2024"}},
    {"cnipa_2024:679.3",   relation::equality,   {"cnipa_2024/t10|意大利|registered, cumulative|2024"}},
    {"cnipa_2024:679.4",   relation::equality,   {"cnipa_2024/t10|美国|registered, cumulative|2024"}},
    {"cnipa_2024:679.5",   relation::share,      {"cnipa_2024:679.2 + cnipa_2024:679.3 + cnipa_2024:679.4", "cnipa_2024/t10|国外在华总计|registered, cumulative|2024"}},
    // 684: layout-designs
    {"cnipa_2024:684.1",   relation::equality,   {"cnipa_2024/t11|合计|applied for|2024"}},
    {"cnipa_2024:684.2",   relation::equality,   {"cnipa_2024/t12|合计|certified|2024"}},

    // ---- utilisation, protection, public services ----

    {"cnipa_2024:707.1",   relation::growth,     {"cnipa_2024:705.14", "?"}},
    {"cnipa_2024:707.6",   relation::share,      {"?", "?"}},
    {"cnipa_2024:799.4",   relation::difference, {"cnipa_2024:799.2", "?"}},
    // 859: the prefecture-level cities, and the centres established together with those under preparation
    {"cnipa_2024:859.3",   relation::share,      {"cnipa_2024:859.2", "?"}},
    {"cnipa_2024:859.5",   relation::sum,        {"cnipa_2024:56.6", "cnipa_2024:859.4"}},
    {"cnipa_2024:859.11",  relation::share,      {"?", "cnipa_2024:859.10"}},

    // ---- documents ----

    // 889, 893: document resources, of patents and not; those of patents by kind, the last of them the rest
    {"cnipa_2024:889.1",   relation::sum,        {"cnipa_2024:889.2", "cnipa_2024:889.3"}},
    {"cnipa_2024:893.1",   relation::sum,        {"cnipa_2024:893.2", "cnipa_2024:893.3", "cnipa_2024:893.4", "cnipa_2024:893.5", "cnipa_2024:893.6", "cnipa_2024:893.7"}},
    // 903: the gazettes publish applications for inventions, and grants of all three kinds; a patent is
    // granted on the day of its announcement
    {"cnipa_2024:903.1",   relation::sum,        {"cnipa_2024:903.2", "cnipa_2024:903.3", "cnipa_2024:903.4", "cnipa_2024:903.5"}},
    {"cnipa_2024:903.3",   relation::sum,        {"cnipa_2024/t03|国内总计|invention|2024", "cnipa_2024/t04|国外在华总计|invention|2024"}},
    {"cnipa_2024:903.4",   relation::sum,        {"cnipa_2024/t03|国内总计|utility model|2024", "cnipa_2024/t04|国外在华总计|utility model|2024"}},
    {"cnipa_2024:903.5",   relation::sum,        {"cnipa_2024/t03|国内总计|design|2024", "cnipa_2024/t04|国外在华总计|design|2024"}},
    {"cnipa_2024:905.1",   relation::share,      {"?", "?"}},
    {"cnipa_2024:907.1",   relation::sum,        {"cnipa_2024:907.2", "cnipa_2024:907.3", "cnipa_2024:907.4"}},

    // ---- the regions ----

    {"cnipa_2024:1281.2",  relation::per_n,      {"?", "?", "=10000"}},
    {"cnipa_2024:1287.7",  relation::share,      {"?", "?"}},
    {"cnipa_2024:1329.3",  relation::growth,     {"?", "?"}},
    {"cnipa_2024:1329.4",  relation::bound,      {"?"}},
    {"cnipa_2024:1335.1",  relation::per_n,      {"cnipa_2024/t05|江西|invention|2024", "?", "=10000"}},
    {"cnipa_2024:1335.5",  relation::rank,       {"?"}},
    {"cnipa_2024:1367.2",  relation::rank,       {"?"}},
    {"cnipa_2024:1367.4",  relation::rank,       {"?"}},
    {"cnipa_2024:1373.3",  relation::equality,   {"cnipa_2024/t09|海南|approved, cumulative|2024"}},
    {"cnipa_2024:1373.4",  relation::equality,   {"cnipa_2024/t10|海南|registered, cumulative|2024"}},
    {"cnipa_2024:1373.5",  relation::share,      {"?", "?"}},
    {"cnipa_2024:1397.1",  relation::per_n,      {"?", "?", "=10000"}},
    {"cnipa_2024:1397.2",  relation::equality,   {"cnipa_2024/t10|云南|registered, cumulative|2024"}},
    {"cnipa_2024:1409.1",  relation::rank,       {"?"}},
    {"cnipa_2024:1415.1",  relation::per_n,      {"?", "?", "=10000"}},
    // 1421 counts certification marks, table 10 collective marks too: no claim
    {"cnipa_2024:1421.1",  relation::per_n,      {"?", "?", "=10000"}},
    {"cnipa_2024:1421.11", relation::equality,   {"cnipa_2024/t09|青海|approved, cumulative|2024"}},
    {"cnipa_2024:1427.1",  relation::equality,   {"cnipa_2024/t05|宁夏|total|2024"}},
    {"cnipa_2024:1427.2",  relation::per_n,      {"?", "?", "=10000"}},
    {"cnipa_2024:1440.2",  relation::per_n,      {"?", "?", "=10000"}},
};
// clang-format on

}  // namespace myriad::data::cnipa_2024
