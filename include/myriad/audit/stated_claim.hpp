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
//               "A + B"                             one input, the sum of what is printed at A and at B
//               "A or B"                            two readings: the count of one office, or that of another. The claim
//                                                   fails only if it fails in every reading of all its inputs
//
// In the print's address any field behind the table may be a pattern: the claim is then made of every number that it
// meets, with what it met written into the inputs. address.hpp has the patterns, and the groups of rows, "@name".
#pragma once

#include <myriad/audit/claim.hpp>
#include <myriad/label.hpp>

namespace MYRIAD_NAMESPACE::audits {

struct stated_claim {
    label              print;
    audits::relation   relation;
    label              inputs[6] = {};  // empty labels at the end
};

}  // namespace myriad::audits

// The datasets call what is claimed of them by its plain name.
namespace MYRIAD_NAMESPACE::data {
using namespace audits;
}
