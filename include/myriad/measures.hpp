// SPDX-License-Identifier: BSL-1.0
//
// The door of measures/: the statistics that one looks up, each in a header of its own.
#pragma once

#include <myriad/measures/apportionment.hpp>
#include <myriad/measures/based.hpp>
#include <myriad/measures/compound_growth.hpp>
#include <myriad/measures/confidence_interval.hpp>
#include <myriad/measures/contribution.hpp>
#include <myriad/measures/distribution.hpp>
#include <myriad/measures/entropy.hpp>
#include <myriad/measures/extrapolation.hpp>
#include <myriad/measures/gb_t_8170.hpp>
#include <myriad/measures/index_number.hpp>
#include <myriad/measures/inequality.hpp>
#include <myriad/measures/lagged_growth.hpp>
#include <myriad/measures/logarithmic_growth.hpp>
#include <myriad/measures/pooled.hpp>
#include <myriad/measures/rank_change.hpp>
#include <myriad/measures/restated.hpp>
#include <myriad/measures/share_change.hpp>
#include <myriad/measures/shift_share.hpp>
#include <myriad/measures/specialisation.hpp>
#include <myriad/measures/standard_populations.hpp>
#include <myriad/measures/standardised.hpp>
#include <myriad/measures/standardised_ratio.hpp>
#include <myriad/measures/weighted_quantile.hpp>
