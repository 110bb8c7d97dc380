// SPDX-License-Identifier: BSL-1.0
//
// What myriad asks of the compiler, in the one header that asks. Nothing here changes what a
// declaration means: both paths of every question give the same values and the same layouts.
//
//   MYRIAD_HAS_INT128      1 where the compiler has a 128-bit integer, 0 where two 64-bit limbs do
//                          the work; define MYRIAD_TWO_LIMBS to force the limbs, as one of the
//                          project's test configurations does.
//   MYRIAD_HAS_OVERFLOW    1 where the compiler has __builtin_add_overflow and its sisters.
//   MYRIAD_DIVIDES_ONCE    1 where a quotient of doubles is rounded once, 0 where it is worked out with more bits first (x87).
//   MYRIAD_HAS_EXCEPTIONS  1 unless exceptions are off (-fno-exceptions); see error.hpp.
//   MYRIAD_NAMESPACE       myriad; where exceptions are off, or the limbs forced, an inline namespace in it. Functions
//                          that are compiled in another way have other names for the linker then, so that the units
//                          of one program may differ in this. Nobody else opens this namespace by its name.
//   MYRIAD_THREAD_LOCAL    thread_local, and nothing on a device that has no threads.
#pragma once

// There is no such file: a failing #include ends the compilation, where an #error would be one message among thousands.
#if defined(_MSVC_LANG) ? _MSVC_LANG < 202002L : __cplusplus < 202002L
#  include <myriad needs C++20: compile with -std=c++20 (or /std:c++20), or link the CMake target myriad::myriad>
#endif

#if defined(__SIZEOF_INT128__) && !defined(MYRIAD_TWO_LIMBS)
#  define MYRIAD_HAS_INT128 1
#else
#  define MYRIAD_HAS_INT128 0
#endif

#if defined(__GNUC__) && !defined(MYRIAD_TWO_LIMBS)
#  define MYRIAD_HAS_OVERFLOW 1
#else
#  define MYRIAD_HAS_OVERFLOW 0
#endif

#if defined(__FLT_EVAL_METHOD__) && __FLT_EVAL_METHOD__ != 0
#  define MYRIAD_DIVIDES_ONCE 0
#else
#  define MYRIAD_DIVIDES_ONCE 1
#endif

#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
#  define MYRIAD_HAS_EXCEPTIONS 1
#else
#  define MYRIAD_HAS_EXCEPTIONS 0
#endif

#if defined(__STDCPP_THREADS__) || defined(_MSC_VER)
#  define MYRIAD_THREAD_LOCAL thread_local
#else
#  define MYRIAD_THREAD_LOCAL
#endif

#if MYRIAD_HAS_EXCEPTIONS && !defined(MYRIAD_TWO_LIMBS)
#  define MYRIAD_NAMESPACE myriad
#elif MYRIAD_HAS_EXCEPTIONS
#  define MYRIAD_NAMESPACE myriad::inline two_limbs
#elif !defined(MYRIAD_TWO_LIMBS)
#  define MYRIAD_NAMESPACE myriad::inline no_exceptions
#else
#  define MYRIAD_NAMESPACE myriad::inline two_limbs_no_exceptions
#endif
