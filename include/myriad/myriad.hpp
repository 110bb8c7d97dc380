// SPDX-License-Identifier: BSL-1.0
//
// Everything but data, for slides and first steps; what needs a stream, std::string or another library has to be
// named: ostream, fmt, format, audit/words, multiprecision, range_v3, mpi, parallel. Programs include what they use: the
// price of each header stands in the README.
#pragma once

#include <myriad/audit.hpp>
#include <myriad/column.hpp>
#include <myriad/count.hpp>
#include <myriad/decimal.hpp>
#include <myriad/display_width.hpp>
#include <myriad/error.hpp>
#include <myriad/growth.hpp>
#include <myriad/growth_rate.hpp>
#include <myriad/hash.hpp>
#include <myriad/label.hpp>
#include <myriad/league.hpp>
#include <myriad/literals.hpp>
#include <myriad/measures.hpp>
#include <myriad/missing.hpp>
#include <myriad/multiple.hpp>
#include <myriad/order.hpp>
#include <myriad/per.hpp>
#include <myriad/percentage_points.hpp>
#include <myriad/proportion.hpp>
#include <myriad/quantile.hpp>
#include <myriad/rank.hpp>
#include <myriad/rank_into.hpp>
#include <myriad/rate_per.hpp>
#include <myriad/read_decimal.hpp>
#include <myriad/round.hpp>
#include <myriad/rounded.hpp>
#include <myriad/sequence.hpp>
#include <myriad/share.hpp>
#include <myriad/standing.hpp>
#include <myriad/status.hpp>
#include <myriad/sum.hpp>
#include <myriad/tables.hpp>
#include <myriad/tally.hpp>
#include <myriad/text.hpp>
#include <myriad/top_list.hpp>
#include <myriad/units.hpp>
#include <myriad/version.hpp>
