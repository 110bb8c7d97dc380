// SPDX-License-Identifier: BSL-1.0
//
// A program with no table: what the others are compared with.
#include <myriad/tables/table.hpp>

int main() { return 0; }
