// SPDX-License-Identifier: BSL-1.0
//
// The figures of the national patent survey of 2024 in the newsletter on intellectual property of 2025,
// in the order of the text. Id and line are those of the newsletter.
//
// "成", a tenth, is the scale 1 of a percentage: "超四成" is 4 * 10^1 per cent, more than. The highest
// ("最高") is rank 1 and the next ("其次") rank 2. measure::points is the change of a share over a year, or
// over the period; ", above all enterprises" the difference of two shares.
#pragma once

#include <myriad/places/china.hpp>
#include <myriad/tables/figure.hpp>

namespace MYRIAD_NAMESPACE::data::patent_survey_2024 {

using namespace myriad::places;

// clang-format off
inline constexpr figure figures[] = {
    {"11.1", 11, "share of invention patents obtained by research and development in invention patents of enterprises", "企业发明专利通过研发获取的比例", "86.6%", {866, 1, 0, measure::share}, "%", "2024", domestic},
    {"11.2", 11, "share of invention patents obtained by research and development in invention patents of enterprises", "企业发明专利通过研发获取的比例", "提升 1.8 个百分点", {18, 1, 0, measure::points}, "个百分点", "2024", domestic},
    {"13.1", 13, "share of invention patents obtained by research and development in invention patents of enterprises", "企业发明专利通过研发获取的比例", "升了 2.1 个百分点", {21, 1, 0, measure::points}, "个百分点", "2021/2024", domestic},
    {"16.1", 16, "share of invention patents obtained by research and development in invention patents of enterprises, strategic emerging industries", "战略性新兴产业企业发明专利通过研发获取的比例", "89.7%", {897, 1, 0, measure::share}, "%", "2024", domestic},
    {"18.1", 18, "share of invention patents obtained by research and development in invention patents of enterprises, future industries", "未来产业企业发明专利通过研发获取的比例", "90.8%", {908, 1, 0, measure::share}, "%", "2024", domestic},
    {"18.2", 18, "share of invention patents obtained by research and development in invention patents of enterprises, strategic emerging industries, above all enterprises", "战略性新兴产业企业发明专利通过研发获取的比例高出企业总体", "3.1", {31, 1, 0, measure::points}, "个百分点", "2024", domestic},
    {"18.3", 18, "share of invention patents obtained by research and development in invention patents of enterprises, future industries, above all enterprises", "未来产业企业发明专利通过研发获取的比例高出企业总体", "4.2 个百分点", {42, 1, 0, measure::points}, "个百分点", "2024", domestic},
    {"20.1", 20, "share of joint or contract research in invention patents obtained by research and development, small enterprises", "小型企业研发产生的发明专利通过合作或委托研发获取的比例", "8.1%", {81, 1, 0, measure::share}, "%", "2024", domestic},
    {"20.2", 20, "share of joint or contract research in invention patents obtained by research and development, micro enterprises", "微型企业研发产生的发明专利通过合作或委托研发获取的比例", "12.8%", {128, 1, 0, measure::share}, "%", "2024", domestic},
    {"29.1", 29, "share of research expenditure from 0.5 to 1 million yuan in invention patents obtained by research and development of enterprises", "企业研发获取的发明专利中研发经费支出50万～100万元的比例", "18.2%", {182, 1, 0, measure::share}, "%", "2024", domestic},
    {"29.2", 29, "share of research expenditure above 1 million yuan in invention patents obtained by research and development of enterprises", "企业研发获取的发明专利中研发经费支出100万元以上的比例", "17.8%", {178, 1, 0, measure::share}, "%", "2024", domestic},
    {"29.3", 29, "share of research expenditure from 0.5 to 1 million yuan in invention patents obtained by research and development of enterprises", "企业研发获取的发明专利中研发经费支出50万～100万元的比例", "提升 0.6", {6, 1, 0, measure::points}, "个百分点", "2024", domestic},
    {"29.4", 29, "share of research expenditure above 1 million yuan in invention patents obtained by research and development of enterprises", "企业研发获取的发明专利中研发经费支出100万元以上的比例", "0.2 个百分点", {2, 1, 0, measure::points}, "个百分点", "2024", domestic},
    {"29.5", 29, "share of research expenditure from 0.5 to 1 million yuan, and above 1 million yuan, each, in invention patents obtained by research and development of enterprises, rank among the years since 2021", "企业研发获取的发明专利中研发经费支出50万～100万元、100万元以上各自的比例2021年以来排名", "最高", {1, 0, 0, measure::rank}, "", "2021/2024", domestic},
    {"32.1", 32, "share of research expenditure below 100 000 yuan in invention patents of micro enterprises", "微型企业发明专利中研发经费支出不足10万元的比例", "46.7%", {467, 1, 0, measure::share}, "%", "2024", domestic},
    {"40.1", 40, "share of joint research for the needs of the enterprise in industry-university-research cooperation, rank among ways of cooperation", "产学研合作中根据企业需要开展联合研究的比例各方式排名", "最高", {1, 0, 0, measure::rank}, "", "2024", domestic},
    {"40.2", 40, "share of joint research for the needs of the enterprise in industry-university-research cooperation", "产学研合作中根据企业需要开展联合研究的比例", "47.6%", {476, 1, 0, measure::share}, "%", "2024", domestic},
    {"40.3", 40, "share of joint research for the needs of the enterprise in industry-university-research cooperation", "产学研合作中根据企业需要开展联合研究的比例", "42.9%", {429, 1, 0, measure::share}, "%", "2023", domestic},
    {"42.1", 42, "share of joint research for the needs of the enterprise in industry-university-research cooperation", "产学研合作中根据企业需要开展联合研究的比例", "提高 4.7 个百分点", {47, 1, 0, measure::points}, "个百分点", "2024", domestic},
    {"42.2", 42, "share of technical advice or services by universities or research institutes in industry-university-research cooperation, rank among ways of cooperation", "产学研合作中委托高校或科研单位提供技术咨询或技术服务的比例各方式排名", "其次", {2, 0, 0, measure::rank}, "", "2024", domestic},
    {"42.3", 42, "share of technical advice or services by universities or research institutes in industry-university-research cooperation", "产学研合作中委托高校或科研单位提供技术咨询或技术服务的比例", "42.3%", {423, 1, 0, measure::share}, "%", "2024", domestic},
    {"42.4", 42, "share of technical advice or services by universities or research institutes in industry-university-research cooperation", "产学研合作中委托高校或科研单位提供技术咨询或技术服务的比例", "下降 14.4", {-144, 1, 0, measure::points}, "个百分点", "2024", domestic},
    {"46.1", 46, "share of enterprises in industry-university-research cooperation, strategic emerging industries", "战略性新兴产业企业开展产学研合作的比例", "60.8%", {608, 1, 0, measure::share}, "%", "2024", domestic},
    {"46.2", 46, "share of enterprises in industry-university-research cooperation, future industries", "未来产业企业开展产学研合作的比例", "68.1%", {681, 1, 0, measure::share}, "%", "2024", domestic},
    {"48.1", 48, "share of enterprises in industry-university-research cooperation, strategic emerging industries, multiple of all enterprises", "战略性新兴产业企业开展产学研合作的比例与企业总体之比", "1.5 倍", {15, 1, 0, measure::multiple}, "倍", "2024", domestic},
    {"48.2", 48, "share of enterprises in industry-university-research cooperation, future industries, multiple of all enterprises", "未来产业企业开展产学研合作的比例与企业总体之比", "1.7 倍", {17, 1, 0, measure::multiple}, "倍", "2024", domestic},
    {"53.1", 53, "share of enterprises in research cooperation with universities or research institutes in enterprises holding patents", "与高校或科研单位开展研发合作的企业专利权人比例", "超四成", {4, 0, 1, measure::share, qualifier::more_than}, "%", "2024", domestic},
    {"54.1", 54, "share of enterprises in research cooperation with universities or research institutes in enterprises holding patents", "与高校或科研单位开展研发合作的企业专利权人比例", "41.0%", {410, 1, 0, measure::share}, "%", "2024", domestic},
    {"58.1", 58, "share of enterprises using patent information in research and development", "在研发过程中利用专利信息的企业比例", "超八成", {8, 0, 1, measure::share, qualifier::more_than}, "%", "2024", domestic},
    {"59.1", 59, "share of enterprises using patent information in research and development", "在研发过程中利用专利信息的企业比例", "83.1%", {831, 1, 0, measure::share}, "%", "2024", domestic},
    {"63.1", 63, "share of enterprises with mainly commercial and additionally public patent information services, large enterprises, rank among sizes of enterprises", "大型企业以市场化服务为主、公共服务为补充获取专利信息的比例各规模企业排名", "最高", {1, 0, 0, measure::rank}, "", "2024", domestic},
    {"63.2", 63, "share of enterprises with mainly commercial and additionally public patent information services, large enterprises", "大型企业以市场化服务为主、公共服务为补充获取专利信息的比例", "43.0%", {430, 1, 0, measure::share}, "%", "2024", domestic},
    {"63.3", 63, "share of enterprises with only public patent information services, micro enterprises, rank among sizes of enterprises", "微型企业全部依靠公共服务获取专利信息的比例各规模企业排名", "最高", {1, 0, 0, measure::rank}, "", "2024", domestic},
    {"63.4", 63, "share of enterprises with only public patent information services, micro enterprises", "微型企业全部依靠公共服务获取专利信息的比例", "27.7%", {277, 1, 0, measure::share}, "%", "2024", domestic},
    {"70.1", 70, "share of enterprises short of specialists able to search and analyse patent information in depth", "缺乏可以深度利用专利信息进行检索分析的专业人员的企业比例", "46.4%", {464, 1, 0, measure::share}, "%", "2024", domestic},
    {"70.2", 70, "share of enterprises finding patent information late for research and development", "认为专利信息滞后、时效性不足的企业比例", "44.4%", {444, 1, 0, measure::share}, "%", "2024", domestic},
    {"70.3", 70, "share of enterprises finding patent information hard to understand", "认为专利信息不容易理解的企业比例", "42.6%", {426, 1, 0, measure::share}, "%", "2024", domestic},
    {"70.4", 70, "share of enterprises with the three main problems in the use of patent information, each", "专利信息利用三项主要问题各自的企业比例", "超过四成", {4, 0, 1, measure::share, qualifier::more_than}, "%", "2024", domestic},
};
// clang-format on

}  // namespace myriad::data::patent_survey_2024
