// SPDX-License-Identifier: BSL-1.0
//
// `import myriad;`: every header but data and the optional layers, as a module. A program imports or includes: what
// the module declares belongs to it, and is not what a header declares. Macros stay behind: the version is in
// <myriad/version.hpp>. The standard headers come first, so that nothing of theirs is exported.
module;

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <limits>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>

export module myriad;

// clang warns of what is done here on purpose, and clang before 17 of the warning's name.
#ifdef __clang__
#  pragma clang diagnostic ignored "-Wunknown-warning-option"
#  pragma clang diagnostic ignored "-Winclude-angled-in-module-purview"
#endif

export {
#include <myriad/algebra.hpp>
#include <myriad/apportionment.hpp>
#include <myriad/audit.hpp>
#include <myriad/audit_column.hpp>
#include <myriad/back_cast.hpp>
#include <myriad/based.hpp>
#include <myriad/claim.hpp>
#include <myriad/column.hpp>
#include <myriad/compound_growth.hpp>
#include <myriad/concentration.hpp>
#include <myriad/contribution.hpp>
#include <myriad/count.hpp>
#include <myriad/decimal.hpp>
#include <myriad/distribution.hpp>
#include <myriad/entity.hpp>
#include <myriad/entropy.hpp>
#include <myriad/error.hpp>
#include <myriad/extrapolation.hpp>
#include <myriad/figure.hpp>
#include <myriad/fraction.hpp>
#include <myriad/gb_t_8170.hpp>
#include <myriad/growth.hpp>
#include <myriad/growth_rate.hpp>
#include <myriad/hash.hpp>
#include <myriad/index_number.hpp>
#include <myriad/inequality.hpp>
#include <myriad/instead.hpp>
#include <myriad/int128.hpp>
#include <myriad/interval.hpp>
#include <myriad/joint.hpp>
#include <myriad/label.hpp>
#include <myriad/lagged_growth.hpp>
#include <myriad/league.hpp>
#include <myriad/literals.hpp>
#include <myriad/logarithmic_growth.hpp>
#include <myriad/lorenz_curve.hpp>
#include <myriad/missing.hpp>
#include <myriad/multiple.hpp>
#include <myriad/ostream.hpp>
#include <myriad/per.hpp>
#include <myriad/percentage_points.hpp>
#include <myriad/place.hpp>
#include <myriad/pooled.hpp>
#include <myriad/proportion.hpp>
#include <myriad/published.hpp>
#include <myriad/quantile.hpp>
#include <myriad/rank.hpp>
#include <myriad/rank_change.hpp>
#include <myriad/rate_per.hpp>
#include <myriad/rational.hpp>
#include <myriad/read_decimal.hpp>
#include <myriad/reading.hpp>
#include <myriad/representation.hpp>
#include <myriad/restated.hpp>
#include <myriad/round.hpp>
#include <myriad/rounding.hpp>
#include <myriad/row.hpp>
#include <myriad/sequence.hpp>
#include <myriad/share.hpp>
#include <myriad/share_change.hpp>
#include <myriad/shift_share.hpp>
#include <myriad/slip.hpp>
#include <myriad/specialisation.hpp>
#include <myriad/standing.hpp>
#include <myriad/stated.hpp>
#include <myriad/status.hpp>
#include <myriad/sum.hpp>
#include <myriad/table.hpp>
#include <myriad/text.hpp>
#include <myriad/top_list.hpp>
#include <myriad/units.hpp>
#include <myriad/vocabulary.hpp>
#include <myriad/weighted_quantile.hpp>
#include <myriad/width.hpp>
#include <myriad/within.hpp>
#include <myriad/words.hpp>
}
