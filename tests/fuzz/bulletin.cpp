// SPDX-License-Identifier: BSL-1.0
//
// Any bytes as the bulletin of examples/audit.cpp: what is wrong with them is reported, the rest judged and written.
#define main audit
#include "../../examples/audit.cpp"
#undef main

#include <csv.h>  // libcsv

#include <sstream>

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* bytes, std::size_t size) {
    options o;
    o.claims = "bulletin.csv";
    std::istringstream in(std::string(reinterpret_cast<char const*>(bytes), size));
    std::ostringstream out, complaints;
    auto* const        told       = std::cout.rdbuf(out.rdbuf());
    auto* const        complained = std::cerr.rdbuf(complaints.rdbuf());
    std::vector<judged>         all   = judge_bulletin(o, in);
    std::vector<together> const joint = judge_together(all);
    for (char const* language : {"en", "zh"}) {
        o.lang = language;
        tell(o, all);
        tell(o, joint);
    }
    static_cast<void>(records_of(all, joint));
    std::cout.rdbuf(told);
    std::cerr.rdbuf(complained);
    return 0;
}
