// SPDX-License-Identifier: BSL-1.0
//
// A table that is used while compiling only: its answer is in the program, and nothing else of it.
#include <myriad/data/catalogue.hpp>

namespace cn = myriad::data::cnipa_2024;

constexpr auto shenzhen = cn::patents_granted.at("Shenzhen").in(2024).invention;

int main() { return shenzhen == myriad::units::patents(74'668) ? 0 : 1; }
