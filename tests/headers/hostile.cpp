// SPDX-License-Identifier: BSL-1.0
//
// The library among the macros of <windows.h>, <complex.h> and old device headers. What it includes from
// elsewhere comes first: those headers have to survive on their own.
#include "foreign_headers.hpp"

#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define small char
#define near
#define far
#define interface struct
#define E 2.718281828
#define I (__extension__ 1.0iF)
#define N 100

#include "all_headers.hpp"
