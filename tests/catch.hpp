// SPDX-License-Identifier: BSL-1.0
//
// Catch2, whichever of its versions 2 and 3 is installed.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#  include <catch2/catch_all.hpp>
using Catch::Approx;  // as with Catch2 2
#else
#  include <catch2/catch.hpp>
#endif
