// SPDX-License-Identifier: BSL-1.0
//
// The main function of the unit tests with Catch2 2; Catch2 3 has its own.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
