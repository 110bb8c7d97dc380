// SPDX-License-Identifier: BSL-1.0
//
// The value types and the labelled data, declared: for headers that only mention them. The default
// arguments stand here and nowhere else. Costs less than any standard header.
#pragma once

#include <myriad/config.hpp>

#include <cstdint>  // std::int64_t

namespace MYRIAD_NAMESPACE {

struct int128;
class error;

template <class Unit, class Rep = std::int64_t>                                struct count;
template <class Rep = std::int64_t>                                            struct growth_rate;
template <class Rep = std::int64_t>                                            struct proportion;
template <class Rep = std::int64_t>                                            struct multiple;
template <class Rep = int128>                                                  struct percentage_points;
template <std::int64_t Per, class Unit, class Base, class Rep = std::int64_t>  struct rate_per;

inline constexpr int dynamic_places = -128;
struct number;
template <int Places = dynamic_places, class Caption = number, class Rep = std::int64_t> struct decimal;

class text;
class label;
struct standing;

template <class Key, class Value>     struct observation;
template <class Key, class Value>     class column;

namespace tables {

struct place_facts;
class place;
struct publication;
struct source;
struct figure;
struct published;
template <class Key, class Cells, int... Years> struct row_about;
template <class Row>                            class table;

}  // namespace tables

}  // namespace myriad
