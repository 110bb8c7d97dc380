// SPDX-License-Identifier: BSL-1.0
// EXPECT: deleted
// EXPECT: table
#include <myriad/count.hpp>
#include <myriad/tables/table.hpp>

using namespace myriad;
using namespace myriad::units;
using namespace myriad::tables;

using yearly = row<count<patent>, 2024>;
constexpr source about{"x/1", nullptr, 1, "a table", "表", "件", 1, 2};

#ifdef MYRIAD_OK
constexpr yearly rows[] = {{1, "Springfield", nowhere, {patents(1)}}};
table<yearly> const printed(about, rows);
#else
table<yearly> const printed(about, {{1, "Springfield", nowhere, {patents(1)}}});
#endif
