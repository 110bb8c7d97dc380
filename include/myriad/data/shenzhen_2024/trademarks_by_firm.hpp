// SPDX-License-Identifier: BSL-1.0
//
// Ten firms in Shenzhen with most trademarks in force, end of 2024.
// Shenzhen Patent Report 2024, table 6, lines 249 to 261 of the source text. Unit: trademarks.
// Columns: rank, industry, trademarks in force.
// 10 rows.
#pragma once

#include <myriad/data/shapes.hpp>
#include <myriad/data/shenzhen_2024/owners.hpp>
#include <myriad/data/shenzhen_2024/report.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {

inline constexpr source trademarks_by_firm_source{
    "shenzhen_2024/t06", &report, 6, "Ten firms in Shenzhen with most trademarks in force, end of 2024",
    "截至 2024 年末深圳市商标有效注册量前十位企业情况", "件", 249, 261};

// clang-format off
inline constexpr ranked_row<industry_and_trademarks, 2024> trademarks_by_firm_rows[] = {
    {252,  1, "腾讯科技(深圳)有限公司",         owner::tencent,             {{"软件与信息服务", 31255}}},
    {253,  2, "华为技术有限公司",               owner::huawei,              {{"网络与通信",     13410}}},
    {254,  3, "深圳顺丰泰森控股(集团)有限公司", owner::sf_taisen,           {{"运输物流",        4162}}},
    {255,  4, "深圳市信德缘珠宝首饰有限公司",   owner::xindeyuan_jewellery, {{"黄金珠宝",        3848}}},
    {256,  5, "信德缘集团有限公司",             owner::xindeyuan_group,     {{"批发贸易",        3694}}},
    {257,  6, "中国平安保险(集团)股份有限公司", owner::ping_an_insurance,   {{"保险业",          3611}}},
    {258,  7, "荣耀终端股份有限公司",           owner::honor,               {{"智能终端",        2924}}},
    {259,  8, "深圳市铭垧科技有限公司",         owner::mingshang,           {{"消费电子",        2528}}},
    {260,  9, "恒大集团有限公司",               owner::evergrande,          {{"房地产",          2493}}},
    {261, 10, "深圳市麦凯莱科技有限公司",       owner::maikailai,           {{"化妆品",          2398}}},
};
// clang-format on

inline constexpr published_table<trademarks_by_firm_source, trademarks_by_firm_rows> trademarks_by_firm;

}  // namespace myriad::data::shenzhen_2024
