// SPDX-License-Identifier: BSL-1.0
//
// The figures in the text on the ten events of intellectual property in Shenzhen in 2025, in its order.
//
// The labels are those of shenzhen_2024, where the quantity is the same. "领跑" and "首位" are rank 1,
// "唯一" is a count of one; the two ends of a range, "从4至8个月", are two figures; the period of years in
// a row is the last of these years. What came first in time ("首创", "首个", "首批") is not a figure.
#pragma once

#include <myriad/places/china.hpp>
#include <myriad/tables/figure.hpp>

namespace MYRIAD_NAMESPACE::data::shenzhen_2025 {

using namespace myriad::places;

// clang-format off
inline constexpr figure figures[] = {
    {"3.1",   3, "Shenzhen-Hong Kong-Guangzhou cluster, rank among the clusters of the Global Innovation Index", "深圳—香港—广州集群全球创新指数（GII）集群排名", "第一", {1, 0, 0, measure::rank}, "", "2025", nowhere},
    {"4.1",   4, "new cultivation centres of high-value patents", "新建高价值专利培育布局中心", "50家", {50, 0, 0, measure::count}, "家", "2025", shenzhen},
    {"4.2",   4, "patent navigation projects in key industries", "重点产业专利导航项目", "32个", {32, 0, 0, measure::count}, "个", "2025", shenzhen},
    {"4.3",   4, "municipal leading enterprises in intellectual property", "市级知识产权领军企业", "20家", {20, 0, 0, measure::count}, "家", "2025", shenzhen},
    {"4.4",   4, "awards of the 25th China Patent Award", "第二十五届中国专利奖获奖", "81项", {81, 0, 0, measure::count}, "项", "2025", shenzhen},
    {"4.5",   4, "gold awards of the 25th China Patent Award", "第二十五届中国专利奖金奖", "9项", {9, 0, 0, measure::count}, "项", "2025", shenzhen},
    {"4.6",   4, "PCT applications, years in a row first among cities of the nation", "PCT国际专利申请量连续居全国城市首位年数", "连续22年", {22, 0, 0, measure::duration}, "年", "2025", shenzhen},
    {"4.7",   4, "PCT applications, rank among cities of the nation", "PCT国际专利申请量全国城市排名", "首位", {1, 0, 0, measure::rank}, "位", "2025", shenzhen},
    {"4.8",   4, "patents granted, years in a row first among cities of the nation", "专利授权量连续居全国城市首位年数", "连续8年", {8, 0, 0, measure::duration}, "年", "2025", shenzhen},
    {"4.9",   4, "patents granted, rank among cities of the nation", "专利授权量全国城市排名", "首位", {1, 0, 0, measure::rank}, "位", "2025", shenzhen},
    {"4.10",  4, "trademarks registered, years in a row first among cities of the nation", "商标注册量连续居全国城市首位年数", "连续3年", {3, 0, 0, measure::duration}, "年", "2025", shenzhen},
    {"4.11",  4, "trademarks registered, rank among cities of the nation", "商标注册量全国城市排名", "首位", {1, 0, 0, measure::rank}, "位", "2025", shenzhen},
    {"4.12",  4, "high-value invention patents in force per 10 000 people", "每万人口高价值发明专利拥有量", "119.7件", {1197, 1, 0, measure::per_n}, "件", "2025", shenzhen},
    {"4.13",  4, "high-value invention patents in force per 10 000 people, multiple of the national average", "每万人口高价值发明专利拥有量与全国平均水平之比", "7.48倍", {748, 2, 0, measure::multiple}, "倍", "2025", shenzhen},
    {"4.14",  4, "Shenzhen-Hong Kong-Guangzhou cluster, years in a row second among the clusters of the Global Innovation Index", "深圳—香港—广州集群连续居全球创新指数（GII）集群第二位年数", "连续五年", {5, 0, 0, measure::duration}, "年", "2024", nowhere},
    {"4.15",  4, "Shenzhen-Hong Kong-Guangzhou cluster, rank among the clusters of the Global Innovation Index", "深圳—香港—广州集群全球创新指数（GII）集群排名", "第二", {2, 0, 0, measure::rank}, "", "2024", nowhere},
    {"4.16",  4, "Shenzhen-Hong Kong-Guangzhou cluster, rank among the clusters of the Global Innovation Index", "深圳—香港—广州集群全球创新指数（GII）集群排名", "第一", {1, 0, 0, measure::rank}, "", "2025", nowhere},
    {"5.1",   5, "practices adopted nationwide", "获全国推广的经验", "10项", {10, 0, 0, measure::count}, "项", "2025", shenzhen},
    {"6.1",   6, "practices adopted nationwide", "获全国推广的经验", "10项", {10, 0, 0, measure::count}, "项", "2025", shenzhen},
    {"6.2",   6, "practices among the cases of building a strong intellectual property country, fourth batch", "入选第四批知识产权强国建设典型案例的经验做法", "2项", {2, 0, 0, measure::count}, "项", "2025", shenzhen},
    {"6.3",   6, "practices among the cases of protection reform in key cities", "入选重点城市保护改革优秀案例的经验做法", "5项", {5, 0, 0, measure::count}, "项", "2025", shenzhen},
    {"6.4",   6, "practices among the cases of commercialisation of patents, China National Intellectual Property Administration", "入选国家知识产权局专利转化运用优秀案例的经验做法", "3项", {3, 0, 0, measure::count}, "项", "2025", shenzhen},
    {"10.1", 10, "measures to improve the business environment in intellectual property", "优化知识产权领域营商环境举措", "18项", {18, 0, 0, measure::count}, "项", "2025", shenzhen},
    {"10.2", 10, "projects in the first national batch of artificial intelligence for public intellectual property services", "入选全国首批“人工智能+”知识产权公共服务应用场景的项目", "唯一", {1, 0, 0, measure::count}, "", "2025", guangdong},
    {"10.3", 10, "amount of patent and trademark pledges", "专利和商标质押登记金额", "超590亿元", {590, 0, 8, measure::money, qualifier::more_than}, "元", "2025", shenzhen},
    {"10.4", 10, "cumulative intellectual property securities issued", "累计发行知识产权证券化产品", "121单", {121, 0, 0, measure::count}, "单", "2025", shenzhen},
    {"10.5", 10, "amount of cumulative intellectual property securities issued", "累计发行知识产权证券化产品规模", "257亿元", {257, 0, 8, measure::money}, "元", "2025", shenzhen},
    {"10.6", 10, "amount of cumulative intellectual property securities issued, rank among cities of the nation", "累计发行知识产权证券化产品规模全国城市排名", "领跑", {1, 0, 0, measure::rank}, "", "2025", shenzhen},
    {"12.1", 12, "criminal gangs broken up in a case of counterfeit mobile phones", "手机商标侵权案摧毁的犯罪团伙", "两个", {2, 0, 0, measure::count}, "个", "2025-04", shenzhen},
    {"14.1", 14, "time to grant of design patents before the fast protection centre, shortest", "快维中心投入运行前外观设计专利最短授权周期", "4", {4, 0, 0, measure::duration}, "个月", "2025", shenzhen},
    {"14.2", 14, "time to grant of design patents before the fast protection centre, longest", "快维中心投入运行前外观设计专利最长授权周期", "8个月", {8, 0, 0, measure::duration}, "个月", "2025", shenzhen},
    {"14.3", 14, "time to grant of design patents at the fast protection centre, shortest", "快维中心外观设计专利最短授权周期", "7个工作日", {7, 0, 0, measure::duration}, "个工作日", "2025", shenzhen},
    {"14.4", 14, "efficiency of granting design patents at the fast protection centre", "快维中心外观设计专利授权效能", "80%以上", {80, 0, 0, measure::growth, qualifier::at_least}, "%", "2025", shenzhen},
    {"16.1", 16, "rounds of talks in the first administrative ruling on standard essential patents", "首宗标准必要专利行政裁决案会谈轮次", "20多轮", {20, 0, 0, measure::count, qualifier::and_more}, "轮", "2025", shenzhen},
    {"16.2", 16, "rounds of negotiation in the first administrative ruling on standard essential patents", "首宗标准必要专利行政裁决案磋商轮次", "60多轮", {60, 0, 0, measure::count, qualifier::and_more}, "轮", "2025", shenzhen},
    {"16.3", 16, "duration of the first administrative ruling on standard essential patents", "首宗标准必要专利行政裁决案历时", "9个月", {9, 0, 0, measure::duration}, "个月", "2025", shenzhen},
    {"18.1", 18, "industries of fast pre-examination for applicants of Hong Kong", "面向香港创新主体的快速预审产业领域", "四大", {4, 0, 0, measure::count}, "", "2025", shenzhen},
    {"18.2", 18, "time to grant of invention patents after pre-examination, applicants of Hong Kong", "香港创新主体预审发明专利授权周期", "3个月左右", {3, 0, 0, measure::duration, qualifier::about}, "个月", "2025", hong_kong},
    {"18.3", 18, "patents through pre-examination and prioritised examination, applicants of Hong Kong", "香港创新主体通过预审与优先审查的专利", "170余件", {170, 0, 0, measure::count, qualifier::and_more}, "件", "2025", hong_kong},
};
// clang-format on

}  // namespace myriad::data::shenzhen_2025
