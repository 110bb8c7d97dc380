// SPDX-License-Identifier: BSL-1.0
//
// Of many cases: all where the tests are optimised, one in `stride` where they are not, as under the sanitizers, with
// 32-bit pointers, or while a change is made.
#pragma once

namespace effort {

#ifdef __OPTIMIZE__
inline constexpr int stride = 1;
#else
inline constexpr int stride = 17;  // a prime: no pattern of the cases keeps step with it
#endif

constexpr int of(int cases) { return cases / stride; }

}  // namespace effort
