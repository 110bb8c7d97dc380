// SPDX-License-Identifier: BSL-1.0
//
// The library among the macros of <windows.h>, <complex.h>, old device headers and -DK=1. What it includes from
// elsewhere comes first: those headers have to survive on their own.
#include "foreign_headers.hpp"

#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define small char
#define near
#define far
#define interface struct
#define pascal
#define cdecl
#define TRUE 1
#define FALSE 0
#define IN
#define OUT
#define ERROR 0
#define PI 3.14159265
#define A 1
#define B 1
#define C 1
#define D 1
#define E 2.718281828
#define F 1
#define G 1
#define H 1
#define I (__extension__ 1.0iF)
#define J 1
#define K 1
#define L 1
#define M 1
#define N 100
#define O 1
#define P 1
#define Q 1
#define R 1
#define S 1
#define T 1
#define U 1
#define V 1
#define W 1
#define X 1
#define Y 1
#define Z 1

#include "all_headers.hpp"
