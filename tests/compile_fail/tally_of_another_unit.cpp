// SPDX-License-Identifier: BSL-1.0
// EXPECT: tally_counts_of_one_unit
#include <myriad/tally.hpp>

using namespace myriad;
using namespace myriad::units;

tally<int, patent> owners;

#ifdef MYRIAD_OK
void add() { owners.add(7, patents(3)); }
#else
void add() { owners.add(7, people(3)); }
#endif
