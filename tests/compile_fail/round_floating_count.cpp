// SPDX-License-Identifier: BSL-1.0
// EXPECT: round_counts_and_rates_of_whole_numbers_only
#include <myriad/decimal.hpp>

using namespace myriad;

#ifdef MYRIAD_OK
auto const printed = round<-1>(patents(12), half_away);
#else
auto const printed = round<-1>(count<patent, double>{12.5}, half_away);
#endif
