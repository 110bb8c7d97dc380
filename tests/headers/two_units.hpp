// SPDX-License-Identifier: BSL-1.0
//
// What the second translation unit tells the first.
#pragma once

#include "all_headers.hpp"

struct unit_addresses {
    void const* patents;
    void const* handler;
};

unit_addresses second_unit();
