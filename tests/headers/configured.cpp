// SPDX-License-Identifier: BSL-1.0
//
// Units of one program that are compiled with exceptions and without, with a 128-bit integer and with two limbs:
// in each, errors come back as it was compiled, and arithmetic is its own, whichever unit the linker meets first.
bool plain();
bool two_limbs();
bool no_exceptions();
bool two_limbs_no_exceptions();

int main() {
    bool const all[] = {plain(), two_limbs(), no_exceptions(), two_limbs_no_exceptions(), plain(), two_limbs()};
    int        wrong = 0;
    for (bool const right : all) wrong += right ? 0 : 1;
    return wrong;
}
