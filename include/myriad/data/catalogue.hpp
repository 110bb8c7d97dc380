// SPDX-License-Identifier: BSL-1.0
//
// All datasets, for code that goes through them: of each its publication, its tables and the figures of its prose. This is
// the one list of them. Whoever wants one table or the figures of one text includes their own header.
//
//   for_each_dataset([](auto const& dataset) { ... dataset.id ... dataset.in.publisher ... dataset.each_table(...) ... });
//   for_each_table([](auto const& table) { ... table.source() ... table.each_cell(...) ... });
//   for_each_figure([](label dataset, figure const& f) { ... f.line ... f.printed ... f.value ... });
//
// A table of two lists side by side is visited once: it has source() and each_cell(), and its lists are
// table.published and table.granted.
#pragma once

#include <myriad/data/census_2020.hpp>
#include <myriad/data/cnipa_2024/domestic_trademarks.hpp>
#include <myriad/data/cnipa_2024/figures.hpp>
#include <myriad/data/cnipa_2024/foreign_patent_applications.hpp>
#include <myriad/data/cnipa_2024/foreign_patents_granted.hpp>
#include <myriad/data/cnipa_2024/foreign_patents_in_force.hpp>
#include <myriad/data/cnipa_2024/foreign_trademarks.hpp>
#include <myriad/data/cnipa_2024/geographical_indication_marks.hpp>
#include <myriad/data/cnipa_2024/geographical_indications.hpp>
#include <myriad/data/cnipa_2024/invalidation.hpp>
#include <myriad/data/cnipa_2024/layout_design_applications.hpp>
#include <myriad/data/cnipa_2024/layout_design_certificates.hpp>
#include <myriad/data/cnipa_2024/patent_applications.hpp>
#include <myriad/data/cnipa_2024/patents_granted.hpp>
#include <myriad/data/cnipa_2024/patents_in_force.hpp>
#include <myriad/data/cnipa_2024/reexamination.hpp>
#include <myriad/data/cnipa_2024/trademark_pendency.hpp>
#include <myriad/data/cnipa_2024/trademark_review_decisions.hpp>
#include <myriad/data/cnipa_2024/trademark_review_requests.hpp>
#include <myriad/data/copyright_2024/figures.hpp>
#include <myriad/data/copyright_2024/report.hpp>
#include <myriad/data/guangzhou_2024/figures.hpp>
#include <myriad/data/guangzhou_2024/report.hpp>
#include <myriad/data/patent_survey_2024/figures.hpp>
#include <myriad/data/patent_survey_2024/report.hpp>
#include <myriad/data/shenzhen_2024/artificial_intelligence_inventions.hpp>
#include <myriad/data/shenzhen_2024/artificial_intelligence_inventions_abroad.hpp>
#include <myriad/data/shenzhen_2024/artificial_intelligence_inventions_of_world_cities.hpp>
#include <myriad/data/shenzhen_2024/brain_science_inventions.hpp>
#include <myriad/data/shenzhen_2024/brain_science_inventions_abroad.hpp>
#include <myriad/data/shenzhen_2024/brain_science_inventions_of_world_cities.hpp>
#include <myriad/data/shenzhen_2024/brics_inventions_by_owner.hpp>
#include <myriad/data/shenzhen_2024/brics_inventions_of_chinese_cities.hpp>
#include <myriad/data/shenzhen_2024/european_patents_by_applicant.hpp>
#include <myriad/data/shenzhen_2024/european_patents_of_chinese_cities.hpp>
#include <myriad/data/shenzhen_2024/european_patents_of_world_cities.hpp>
#include <myriad/data/shenzhen_2024/figures.hpp>
#include <myriad/data/shenzhen_2024/inventions_by_future_industry.hpp>
#include <myriad/data/shenzhen_2024/inventions_by_industry_cluster.hpp>
#include <myriad/data/shenzhen_2024/inventions_in_all_industries.hpp>
#include <myriad/data/shenzhen_2024/inventions_in_force_by_city.hpp>
#include <myriad/data/shenzhen_2024/inventions_in_force_by_owner.hpp>
#include <myriad/data/shenzhen_2024/inventions_in_future_industries.hpp>
#include <myriad/data/shenzhen_2024/inventions_in_industry_clusters.hpp>
#include <myriad/data/shenzhen_2024/japanese_patents_by_applicant.hpp>
#include <myriad/data/shenzhen_2024/japanese_patents_of_chinese_cities.hpp>
#include <myriad/data/shenzhen_2024/japanese_patents_of_world_cities.hpp>
#include <myriad/data/shenzhen_2024/korean_patents_by_applicant.hpp>
#include <myriad/data/shenzhen_2024/korean_patents_of_chinese_cities.hpp>
#include <myriad/data/shenzhen_2024/korean_patents_of_world_cities.hpp>
#include <myriad/data/shenzhen_2024/network_inventions.hpp>
#include <myriad/data/shenzhen_2024/network_inventions_abroad.hpp>
#include <myriad/data/shenzhen_2024/network_inventions_of_world_cities.hpp>
#include <myriad/data/shenzhen_2024/new_energy_inventions.hpp>
#include <myriad/data/shenzhen_2024/new_energy_inventions_abroad.hpp>
#include <myriad/data/shenzhen_2024/new_energy_inventions_of_world_cities.hpp>
#include <myriad/data/shenzhen_2024/optical_information_inventions.hpp>
#include <myriad/data/shenzhen_2024/optical_information_inventions_abroad.hpp>
#include <myriad/data/shenzhen_2024/optical_information_inventions_of_world_cities.hpp>
#include <myriad/data/shenzhen_2024/patents_granted_abroad.hpp>
#include <myriad/data/shenzhen_2024/patents_granted_by_city.hpp>
#include <myriad/data/shenzhen_2024/patents_granted_by_owner.hpp>
#include <myriad/data/shenzhen_2024/patents_published_abroad.hpp>
#include <myriad/data/shenzhen_2024/pct_publications_by_city.hpp>
#include <myriad/data/shenzhen_2024/pct_publications_by_cluster.hpp>
#include <myriad/data/shenzhen_2024/rcep_inventions_by_owner.hpp>
#include <myriad/data/shenzhen_2024/rcep_inventions_of_chinese_cities.hpp>
#include <myriad/data/shenzhen_2024/semiconductor_inventions.hpp>
#include <myriad/data/shenzhen_2024/semiconductor_inventions_abroad.hpp>
#include <myriad/data/shenzhen_2024/semiconductor_inventions_of_world_cities.hpp>
#include <myriad/data/shenzhen_2024/software_inventions.hpp>
#include <myriad/data/shenzhen_2024/software_inventions_abroad.hpp>
#include <myriad/data/shenzhen_2024/software_inventions_of_world_cities.hpp>
#include <myriad/data/shenzhen_2024/synthetic_biology_inventions.hpp>
#include <myriad/data/shenzhen_2024/synthetic_biology_inventions_abroad.hpp>
#include <myriad/data/shenzhen_2024/synthetic_biology_inventions_of_world_cities.hpp>
#include <myriad/data/shenzhen_2024/trademarks_by_city.hpp>
#include <myriad/data/shenzhen_2024/trademarks_by_firm.hpp>
#include <myriad/data/shenzhen_2024/us_patents_by_applicant.hpp>
#include <myriad/data/shenzhen_2024/us_patents_of_chinese_cities.hpp>
#include <myriad/data/shenzhen_2024/us_patents_of_world_cities.hpp>
#include <myriad/data/shenzhen_2025/figures.hpp>
#include <myriad/data/shenzhen_2025/report.hpp>
#include <myriad/tables/dataset.hpp>

namespace MYRIAD_NAMESPACE::data::census_2020 {
inline constexpr dataset<population> contents{"census_2020", census};
}
namespace MYRIAD_NAMESPACE::data::cnipa_2024 {
inline constexpr dataset<
    patent_applications, foreign_patent_applications, patents_granted, foreign_patents_granted, patents_in_force,
    foreign_patents_in_force, domestic_trademarks, foreign_trademarks, geographical_indications,
    geographical_indication_marks, layout_design_applications, layout_design_certificates, reexamination, invalidation,
    trademark_review_requests, trademark_review_decisions, trademark_pendency> contents{"cnipa_2024", report, figures};
}
namespace MYRIAD_NAMESPACE::data::shenzhen_2024 {
inline constexpr dataset<
    patents_granted_by_city, patents_granted_by_owner, inventions_in_force_by_city, inventions_in_force_by_owner,
    trademarks_by_city, trademarks_by_firm, patents_published_abroad, patents_granted_abroad, pct_publications_by_city,
    pct_publications_by_cluster, us_patents_of_chinese_cities, us_patents_of_world_cities, us_patents_by_applicant,
    european_patents_of_chinese_cities, european_patents_of_world_cities, european_patents_by_applicant,
    japanese_patents_of_chinese_cities, japanese_patents_of_world_cities, japanese_patents_by_applicant,
    korean_patents_of_chinese_cities, korean_patents_of_world_cities, korean_patents_by_applicant,
    rcep_inventions_of_chinese_cities, rcep_inventions_by_owner, brics_inventions_of_chinese_cities,
    brics_inventions_by_owner, inventions_in_all_industries, inventions_in_industry_clusters,
    inventions_by_industry_cluster, semiconductor_inventions, semiconductor_inventions_abroad,
    semiconductor_inventions_of_world_cities, software_inventions, software_inventions_abroad,
    software_inventions_of_world_cities, network_inventions, network_inventions_abroad,
    network_inventions_of_world_cities, new_energy_inventions, new_energy_inventions_abroad,
    new_energy_inventions_of_world_cities, artificial_intelligence_inventions,
    artificial_intelligence_inventions_abroad, artificial_intelligence_inventions_of_world_cities,
    inventions_in_future_industries, inventions_by_future_industry, brain_science_inventions,
    brain_science_inventions_abroad, brain_science_inventions_of_world_cities, optical_information_inventions,
    optical_information_inventions_abroad, optical_information_inventions_of_world_cities, synthetic_biology_inventions,
    synthetic_biology_inventions_abroad, synthetic_biology_inventions_of_world_cities> contents{"shenzhen_2024", report, figures};
}
namespace MYRIAD_NAMESPACE::data::guangzhou_2024 {
inline constexpr dataset<> contents{"guangzhou_2024", report, figures};
}
namespace MYRIAD_NAMESPACE::data::patent_survey_2024 {
inline constexpr dataset<> contents{"patent_survey_2024", report, figures};
}
namespace MYRIAD_NAMESPACE::data::copyright_2024 {
inline constexpr dataset<> contents{"copyright_2024", report, figures};
}
namespace MYRIAD_NAMESPACE::data::shenzhen_2025 {
inline constexpr dataset<> contents{"shenzhen_2025", report, figures};
}

namespace MYRIAD_NAMESPACE::data {

constexpr void for_each_dataset(auto&& visit) {
    visit(census_2020::contents);
    visit(cnipa_2024::contents);
    visit(shenzhen_2024::contents);
    visit(guangzhou_2024::contents);
    visit(patent_survey_2024::contents);
    visit(copyright_2024::contents);
    visit(shenzhen_2025::contents);
}

// visit(table) for every table, dataset by dataset, in the order of print.
constexpr void for_each_table(auto&& visit) {
    for_each_dataset([&](auto const& dataset) { dataset.each_table(visit); });
}

// visit(dataset, figure) for every figure in prose, likewise.
constexpr void for_each_figure(auto&& visit) {
    for_each_dataset([&](auto const& dataset) {
        for (figure const& f : dataset.figures) visit(dataset.id, f);
    });
}

}  // namespace myriad::data
