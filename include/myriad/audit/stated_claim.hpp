// SPDX-License-Identifier: BSL-1.0
//
// stated_claim: what a publication says follows from what it, or another, prints: a print, a relation,
// and the inputs, each named by where it stands. No number stands here twice.
//
//   {"shenzhen_2024:48.1", relation::growth, {"shenzhen_2024:48.0", "cnipa_2024/t03|(深圳)|total|2023"}}
//
//   address     "dataset:id"                        a figure of the prose
//               "dataset/table|label|column|year"   a number of a table; "list/label" where lists stand side
//                                                   by side, "#6" for the sixth row where a label is not enough
//               "=10000"                            a plain number, such as the N of a rate
//               "?"                                 an input that is printed nowhere; "?words|文字" where several
//                                                   claims lack the same one, so that they can be joined
//               "~"                                 the same, of what is measured or an average, not counted: an area,
//                                                   or the people that a rate is per
//               "A + B"                             one input, the sum of what is printed at A and at B, which may be derived
//               "..."                               among the parts of a sum: that the list may leave parts out, 0 or more
//               "A before B"                        what A was before it grew by B: A / (1 + B)
//               "A less B"                          what A was before it rose by B points: A - B
//               "A relative to B"                   growth of a part's share: (1 + A) / (1 + B) - 1, A of the part, B of the whole
//               "A else B"                          A if it is printed, B if not
//               "A or B"                            two readings: the count of one office, or that of another. The claim
//                                                   fails only if it fails in every reading of all its inputs
//
// A print "*:*" is every figure of the prose that reads as the relation does; its input "@before" is what stands before it
// in its line and is of the same thing, and "@again" the next print of the same quantity further on. Where there is none,
// nothing is claimed.
//
// In the print's address any field behind the table may be a pattern: the claim is then made of every number that it
// meets, with what it met written into the inputs. address.hpp has the patterns, and the groups of rows, "@name".
#pragma once

#include <myriad/audit/claim.hpp>
#include <myriad/label.hpp>

#include <initializer_list>

namespace MYRIAD_NAMESPACE::audits {

// As many inputs as are written down, which live as long as the claim that they are written in, and no longer than it: a
// copy is for use beside it.
struct stated_claim {
    label                         print;
    audits::relation              relation;
    std::initializer_list<label>  inputs;
};

}  // namespace myriad::audits

// The datasets call what is claimed of them by its plain name.
namespace MYRIAD_NAMESPACE::data {
using namespace audits;
}
