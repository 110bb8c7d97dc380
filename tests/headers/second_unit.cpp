// SPDX-License-Identifier: BSL-1.0
#include "two_units.hpp"

unit_addresses second_unit() { return {&myriad::units::patents, &myriad::detail::current_error_handler}; }
