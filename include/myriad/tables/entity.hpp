// SPDX-License-Identifier: BSL-1.0
//
// entity: what a row of a table is about where that is no place: a firm, an institution, an industry, a
// kind of case. It has a key of ours in lower case, and a name in English and Chinese.
//
//   entity.code()  entity.kind()  entity.english()  entity.chinese()
//   a == b, a <=> b                by code
//   entity.is_named("华为技术有限公司")
//
// The identity of a firm is its name as printed, which is the label of its row; the entity relates rows
// that print the name of one firm in two ways. Its English name is the one in common use, or the sound
// of the Chinese; it is no registered name.
#pragma once

#include <myriad/tables/named.hpp>

namespace MYRIAD_NAMESPACE::tables {

enum class entity_kind : unsigned char {
    firm,
    university,
    institute,
    industry,         // one of the 20 clusters of strategic emerging industries
    future_industry,  // one of the 8 industries of the future
    total,            // of the parts below it
    part,             // of the total above it
    detail,           // of the part above it
    stage,            // of a procedure
    nothing
};

struct entity_facts {
    label       code;
    entity_kind kind;
    label       english;
    label       chinese;
};

inline constexpr entity_facts no_entity{"", entity_kind::nothing, "nothing", "无"};

class entity : public named<entity_facts, no_entity> {
public:
    using named::named;

    [[nodiscard]] constexpr entity_kind kind() const noexcept { return facts_->kind; }
};

// Is an entity of that kind?
struct of_kind {
    entity_kind wanted;

    [[nodiscard]] constexpr bool operator()(entity e) const noexcept { return e.kind() == wanted; }
};
inline constexpr of_kind firms{entity_kind::firm};

}  // namespace myriad::tables
