// SPDX-License-Identifier: BSL-1.0
//
// Any specification is read whole or refused; what is read prints, or says why not.
#include "require.hpp"

#include <myriad/growth.hpp>
#include <myriad/literals.hpp>
#include <myriad/text.hpp>
#include <myriad/units.hpp>

#include <limits>
#include <string>

namespace {

using namespace myriad;
using namespace myriad::units;
using namespace myriad::tables;

void print(auto const& value, style const& how, std::string const& spec) {
    try {
        std::string const text = to_text(value, how);
        require(!text.empty(), "a value has a print", spec);
    } catch (error const& e) {
        require(e.reason() != fault::zero_base, "a print fails for its own reasons", spec);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* bytes, std::size_t size) {
    std::string const spec(reinterpret_cast<char const*>(bytes), size);
    style             how;
    try {
        how = read_style(spec.data(), spec.data() + spec.size());
    } catch (error const& e) {
        require(e.reason() == fault::unreadable, "a specification is unreadable", spec);
        return 0;
    }
    print(count<patent>(400), how, spec);
    print(count<patent>(std::numeric_limits<std::int64_t>::min()), how, spec);
    print(growth(count<patent>(119'635), count<patent>(107'875)), how, spec);
    print("-1234.05"_dec, how, spec);
    print("97.30%"_pct, how, spec);
    return 0;
}
