// SPDX-License-Identifier: BSL-1.0
//
// Inputs that are printed nowhere but follow from what is: where they lie, by the printed intervals.
//
//   value_before(now, growth)             the base: now / (1 + growth)
//   share_before(now, points)             last year's share: now - points
//   growth_of_share(part, whole)          of growth rates: (1 + part) / (1 + whole) - 1
//   growth_of_part(share, whole)          and back: (1 + share) (1 + whole) - 1
//
// Each is the exact image of its intervals, so that a claim of it fails only if it does for every true value. Rates are in
// per cent, as printed. Nothing is left of it (interval::nothing) where growth is -100 % or below for certain.
#pragma once

#include <myriad/audit/claim.hpp>

namespace MYRIAD_NAMESPACE::audits {

namespace working {

// now / before of a growth rate in per cent, and back.
constexpr interval factor_of(interval const& growth) { return growth * rational(1, 100) + interval::point(rational(1)); }
constexpr interval growth_by(interval const& factor) { return factor * hundred - interval::point(hundred); }

}  // namespace working

[[nodiscard]] constexpr input value_before(input const& now, input const& growth) {
    return {now.value / working::factor_of(growth.value), now.whole, now.measure};
}
[[nodiscard]] constexpr input share_before(input const& now, input const& points) { return {now.value - points.value, false, now.measure}; }
[[nodiscard]] constexpr input growth_of_share(input const& part, input const& whole) {
    return {working::growth_by(working::factor_of(part.value) / working::factor_of(whole.value)), false, measure::growth};
}
[[nodiscard]] constexpr input growth_of_part(input const& share, input const& whole) {
    return {working::growth_by(working::factor_of(share.value) * working::factor_of(whole.value)), false, measure::growth};
}

}  // namespace myriad::audits
