// SPDX-License-Identifier: BSL-1.0
//
// All tables, for code that goes through them; this is the one list of them. Whoever wants one table
// includes its own header.
//
//   for_each_table([](auto const& table) { ... table.source() ... table.each_cell(...) ... });
//
// A table of two lists side by side is visited once: it has source() and each_cell(), and its lists are
// table.published and table.granted.
#pragma once

#include <myriad/data/census_2020.hpp>
#include <myriad/data/cnipa_2024/domestic_trademarks.hpp>
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

namespace MYRIAD_NAMESPACE::data {

// visit(table) for every table, dataset by dataset, in the order of print.
constexpr void for_each_table(auto&& visit) {
    visit(census_2020::population);
    visit(cnipa_2024::patent_applications);
    visit(cnipa_2024::foreign_patent_applications);
    visit(cnipa_2024::patents_granted);
    visit(cnipa_2024::foreign_patents_granted);
    visit(cnipa_2024::patents_in_force);
    visit(cnipa_2024::foreign_patents_in_force);
    visit(cnipa_2024::domestic_trademarks);
    visit(cnipa_2024::foreign_trademarks);
    visit(cnipa_2024::geographical_indications);
    visit(cnipa_2024::geographical_indication_marks);
    visit(cnipa_2024::layout_design_applications);
    visit(cnipa_2024::layout_design_certificates);
    visit(cnipa_2024::reexamination);
    visit(cnipa_2024::invalidation);
    visit(cnipa_2024::trademark_review_requests);
    visit(cnipa_2024::trademark_review_decisions);
    visit(cnipa_2024::trademark_pendency);
    visit(shenzhen_2024::patents_granted_by_city);
    visit(shenzhen_2024::patents_granted_by_owner);
    visit(shenzhen_2024::inventions_in_force_by_city);
    visit(shenzhen_2024::inventions_in_force_by_owner);
    visit(shenzhen_2024::trademarks_by_city);
    visit(shenzhen_2024::trademarks_by_firm);
    visit(shenzhen_2024::patents_published_abroad);
    visit(shenzhen_2024::patents_granted_abroad);
    visit(shenzhen_2024::pct_publications_by_city);
    visit(shenzhen_2024::pct_publications_by_cluster);
    visit(shenzhen_2024::us_patents_of_chinese_cities);
    visit(shenzhen_2024::us_patents_of_world_cities);
    visit(shenzhen_2024::us_patents_by_applicant);
    visit(shenzhen_2024::european_patents_of_chinese_cities);
    visit(shenzhen_2024::european_patents_of_world_cities);
    visit(shenzhen_2024::european_patents_by_applicant);
    visit(shenzhen_2024::japanese_patents_of_chinese_cities);
    visit(shenzhen_2024::japanese_patents_of_world_cities);
    visit(shenzhen_2024::japanese_patents_by_applicant);
    visit(shenzhen_2024::korean_patents_of_chinese_cities);
    visit(shenzhen_2024::korean_patents_of_world_cities);
    visit(shenzhen_2024::korean_patents_by_applicant);
    visit(shenzhen_2024::rcep_inventions_of_chinese_cities);
    visit(shenzhen_2024::rcep_inventions_by_owner);
    visit(shenzhen_2024::brics_inventions_of_chinese_cities);
    visit(shenzhen_2024::brics_inventions_by_owner);
    visit(shenzhen_2024::inventions_in_all_industries);
    visit(shenzhen_2024::inventions_in_industry_clusters);
    visit(shenzhen_2024::inventions_by_industry_cluster);
    visit(shenzhen_2024::semiconductor_inventions);
    visit(shenzhen_2024::semiconductor_inventions_abroad);
    visit(shenzhen_2024::semiconductor_inventions_of_world_cities);
    visit(shenzhen_2024::software_inventions);
    visit(shenzhen_2024::software_inventions_abroad);
    visit(shenzhen_2024::software_inventions_of_world_cities);
    visit(shenzhen_2024::network_inventions);
    visit(shenzhen_2024::network_inventions_abroad);
    visit(shenzhen_2024::network_inventions_of_world_cities);
    visit(shenzhen_2024::new_energy_inventions);
    visit(shenzhen_2024::new_energy_inventions_abroad);
    visit(shenzhen_2024::new_energy_inventions_of_world_cities);
    visit(shenzhen_2024::artificial_intelligence_inventions);
    visit(shenzhen_2024::artificial_intelligence_inventions_abroad);
    visit(shenzhen_2024::artificial_intelligence_inventions_of_world_cities);
    visit(shenzhen_2024::inventions_in_future_industries);
    visit(shenzhen_2024::inventions_by_future_industry);
    visit(shenzhen_2024::brain_science_inventions);
    visit(shenzhen_2024::brain_science_inventions_abroad);
    visit(shenzhen_2024::brain_science_inventions_of_world_cities);
    visit(shenzhen_2024::optical_information_inventions);
    visit(shenzhen_2024::optical_information_inventions_abroad);
    visit(shenzhen_2024::optical_information_inventions_of_world_cities);
    visit(shenzhen_2024::synthetic_biology_inventions);
    visit(shenzhen_2024::synthetic_biology_inventions_abroad);
    visit(shenzhen_2024::synthetic_biology_inventions_of_world_cities);
}

}  // namespace myriad::data
