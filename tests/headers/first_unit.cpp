// SPDX-License-Identifier: BSL-1.0
//
// All headers in two translation units of one program: it links, and both see the same objects.
#include "two_units.hpp"

int main() {
    unit_addresses const second = second_unit();
    return second.patents == &myriad::units::patents && second.handler == &myriad::detail::current_error_handler ? 0 : 1;
}
