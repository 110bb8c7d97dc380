// SPDX-License-Identifier: BSL-1.0
//
// One table that is used, with its index of names: that table is in the program, and no other.
#include <myriad/data/catalogue.hpp>

namespace cn = myriad::data::cnipa_2024;

int main(int argc, char** argv) {
    auto const* const row = cn::patents_granted.find(argc > 1 ? argv[1] : "哈尔滨");
    return row != nullptr && row->in(2024).invention == myriad::units::patents(6'379) ? 0 : 1;
}
