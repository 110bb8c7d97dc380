// SPDX-License-Identifier: BSL-1.0
//
// The whole namespace at file scope, behind every header of C and C++: no name of ours takes a call of the C
// library away. Each name below is looked up as a user writes it, without std:: or ::.
#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <fenv.h>
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <locale.h>
#include <math.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <uchar.h>
#include <wchar.h>
#include <wctype.h>

#include <cassert>
#include <cctype>
#include <cerrno>
#include <cfenv>
#include <cfloat>
#include <cinttypes>
#include <climits>
#include <clocale>
#include <cmath>
#include <csetjmp>
#include <csignal>
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <cuchar>
#include <cwchar>
#include <cwctype>

#include <algorithm>
#include <any>
#include <array>
#include <atomic>
#if __has_include(<barrier>)
#  include <barrier>
#endif
#if __has_include(<bit>)
#  include <bit>
#endif
#include <bitset>
#if __has_include(<charconv>)
#  include <charconv>
#endif
#include <chrono>
#if __has_include(<codecvt>)
#  include <codecvt>
#endif
#include <compare>
#include <complex>
#include <concepts>
#include <condition_variable>
#if __has_include(<coroutine>)
#  include <coroutine>
#endif
#include <deque>
#include <exception>
#include <filesystem>
#if __has_include(<format>)
#  include <format>
#endif
#include <forward_list>
#include <fstream>
#include <functional>
#include <future>
#include <initializer_list>
#include <iomanip>
#include <ios>
#include <iosfwd>
#include <iostream>
#include <istream>
#include <iterator>
#if __has_include(<latch>)
#  include <latch>
#endif
#include <limits>
#include <list>
#include <locale>
#include <map>
#include <memory>
#if __has_include(<memory_resource>)
#  include <memory_resource>
#endif
#include <mutex>
#include <new>
#if __has_include(<numbers>)
#  include <numbers>
#endif
#include <numeric>
#include <optional>
#include <ostream>
#include <queue>
#include <random>
#include <ranges>
#include <ratio>
#include <regex>
#include <scoped_allocator>
#if __has_include(<semaphore>)
#  include <semaphore>
#endif
#include <set>
#include <shared_mutex>
#if __has_include(<source_location>)
#  include <source_location>
#endif
#if __has_include(<span>)
#  include <span>
#endif
#include <sstream>
#include <stack>
#include <stdexcept>
#if __has_include(<stop_token>)
#  include <stop_token>
#endif
#include <streambuf>
#include <string>
#include <string_view>
#if __has_include(<syncstream>)
#  include <syncstream>
#endif
#include <system_error>
#include <thread>
#include <tuple>
#include <type_traits>
#include <typeindex>
#include <typeinfo>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <valarray>
#include <variant>
#include <vector>
#include <version>

#include <myriad/audit/columns.hpp>
#include <myriad/audit/joint.hpp>
#include <myriad/audit/reading.hpp>
#include <myriad/audit/words.hpp>
#include <myriad/hash.hpp>
#include <myriad/literals.hpp>
#include <myriad/myriad.hpp>
#include <myriad/ostream.hpp>

#include "catch.hpp"

// What a program of statistics calls its own things, at file scope; no word of the audit or of tables is one of the namespace.
// clang-format off
struct interval { int from, to; };
struct input    { int field; };
struct inputs   { input first; };
struct claim    { int number; };
struct slip     { int paper; };
struct reading  { double of_the_meter; };
struct finding  { int bug; };
struct agreement { int parties; };
struct published { int year; };
struct figure   { int chart; };
struct ledger   { int account; };
struct address  { int street; };
struct row      { int seat; };
struct place    { int city; };
enum class verdict   { guilty };
enum class reason    { unknown };
enum class relation  { friend_of };
enum class measure   { metre };
enum class qualifier { final_round };
enum class language  { welsh };
inline constexpr int nearest = 1, image = 2, implied = 3, agree = 4, explain = 5, relations = 6, roundings = 7, rule_set = 8;
// clang-format on

using namespace myriad;
using namespace myriad::units;

namespace {

static_assert(interval{1, 2}.to - input{1}.field - inputs{{1}}.first.field + claim{1}.number + slip{1}.paper == 2);
static_assert(reading{1}.of_the_meter == 1 && finding{1}.bug + agreement{2}.parties + published{2024}.year == 2027);
static_assert(figure{1}.chart + ledger{1}.account + address{1}.street + row{1}.seat + place{1}.city == 5);
static_assert(verdict::guilty == verdict{} && reason::unknown == reason{} && relation::friend_of == relation{});
static_assert(measure::metre == measure{} && qualifier::final_round == qualifier{} && language::welsh == language{});
static_assert(nearest + image + implied + agree + explain + relations + roundings + rule_set == 36);

using of_one = double (*)(double);
using of_two = double (*)(double, double);

constexpr of_one math_of_one[] = {acos, acosh, asin, asinh, atan,  atanh,  cbrt, ceil,      cos,  cosh,  erf,  erfc, exp,  exp2, expm1, fabs,
                                  floor, lgamma, log, log10, log1p, log2, logb, nearbyint, rint, round, sin,  sinh, sqrt, tan,  tanh,  tgamma, trunc};
constexpr of_two math_of_two[] = {atan2, copysign, fdim, fmax, fmin, fmod, hypot, nextafter, pow, remainder};

// Functions that C++ does not overload, by their names.
template <class... Functions>
constexpr std::size_t how_many(Functions*...) {
    return sizeof...(Functions);
}
constexpr std::size_t of_stdlib = how_many(atof, atoi, atol, atoll, bsearch, calloc, exit, free, getenv, labs, ldiv, llabs, lldiv, malloc, qsort, rand, realloc,
                                           srand, strtod, strtol, strtoll, strtoul, strtoull, system);
constexpr std::size_t of_string = how_many(memcmp, memcpy, memmove, memset, strcat, strcmp, strcoll, strcpy, strcspn, strerror, strlen, strncat, strncmp, strncpy,
                                           strspn, strtok, strxfrm);
constexpr std::size_t of_stdio = how_many(fclose, feof, fflush, fgetc, fgets, fopen, fprintf, fputs, fread, fseek, ftell, fwrite, perror, printf, puts, remove,
                                          rename, rewind, scanf, snprintf, sprintf, sscanf, tmpfile, ungetc);
constexpr std::size_t of_others = how_many(clock, ctime, difftime, gmtime, localtime, mktime, strftime, time, raise, signal, setlocale, localeconv, feclearexcept,
                                           isalpha, isdigit, isspace, tolower, toupper, iswalpha, towlower, wcslen, wcscmp, btowc, imaxdiv);
static_assert(of_stdlib + of_string + of_stdio + of_others > 80);

TEST_CASE("the C library is called as ever beside the whole namespace") {
    CHECK(floor(-2.5) == -3);
    CHECK(ceil(2.5) == 3);
    CHECK(round(2.5) == 3);
    CHECK(round(2.5F) == 3);
    CHECK(trunc(-2.5) == -2);
    CHECK(abs(-3) == 3);
    CHECK(abs(-2.5) == 2.5);
    CHECK(div(7, 2).quot == 3);
    CHECK(remainder(5.0, 3.0) == -1);
    CHECK(log(1.0) == 0);
    CHECK(fmod(5.0, 3.0) == 2);
    CHECK(strlen("four") == 4);
    CHECK(time(nullptr) != 0);
    for (of_one const f : math_of_one) CHECK(f != nullptr);
    for (of_two const f : math_of_two) CHECK(f != nullptr);
}

TEST_CASE("and ours beside it") {
    CHECK(round<1>(growth(patents(12), patents(11)), half_away) == "9.1%"_pct);
    CHECK(round<0>(growth(patents(12), patents(11)), toward_negative) == "9%"_pct);
    CHECK(round<0>(growth(patents(12), patents(11)), toward_positive) == "10%"_pct);
    CHECK(abs(patents(-3)) == patents(3));
}

}  // namespace
