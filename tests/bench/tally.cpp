// SPDX-License-Identifier: BSL-1.0
//
// A million records of owners added up: tally beside std::unordered_map of bare integers, with few keys and with many,
// of integers and of names; merged, put in order, and written to bytes.
#include <myriad/tally.hpp>
#include <myriad/units.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

using namespace myriad;
using namespace myriad::units;

namespace {

constexpr std::size_t size = 1'000'000;

template <class Key>
Key key_of(std::uint64_t owner) {
    if constexpr (std::is_integral_v<Key>) return static_cast<Key>(owner * 0x9E37'79B9U);
    else return "owner number " + std::to_string(owner);
}

template <class Key>
std::vector<Key> records_of(std::int64_t owners) {
    std::mt19937_64                              engine(1);
    std::uniform_int_distribution<std::uint64_t> owner(0, static_cast<std::uint64_t>(owners) - 1);
    std::vector<Key>                             keys(size);
    for (auto& key : keys) key = key_of<Key>(owner(engine));
    return keys;
}

template <class Key>
tally<Key, patent> tally_of(std::vector<Key> const& keys) {
    tally<Key, patent> all;
    for (auto const& key : keys) all.add(key, patents(1));
    return all;
}

template <class Key>
void add_unordered_map(benchmark::State& state) {
    auto const keys = records_of<Key>(state.range(0));
    for (auto _ : state) {
        std::unordered_map<Key, std::int64_t> all;
        for (auto const& key : keys) all[key] += 1;
        benchmark::DoNotOptimize(all.size());
    }
}
template <class Key>
void add_myriad(benchmark::State& state) {
    auto const keys = records_of<Key>(state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(tally_of(keys).size());
}
template <class Key>
void merge_myriad(benchmark::State& state) {
    auto const all = tally_of(records_of<Key>(state.range(0)));
    for (auto _ : state) {
        tally<Key, patent> merged;
        benchmark::DoNotOptimize(merged.merge(all).size());
    }
}
template <class Key>
void column_myriad(benchmark::State& state) {
    auto const all = tally_of(records_of<Key>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(all.column().size());
}
template <class Key>
void to_bytes_myriad(benchmark::State& state) {
    auto all = tally_of(records_of<Key>(state.range(0)));
    benchmark::DoNotOptimize(all.begin());  // in order
    for (auto _ : state) state.counters["bytes"] = static_cast<double>(all.to_bytes().size());
}
template <class Key>
void from_bytes_myriad(benchmark::State& state) {
    auto const bytes = tally_of(records_of<Key>(state.range(0))).to_bytes();
    for (auto _ : state) benchmark::DoNotOptimize(tally<Key, patent>::from_bytes(bytes).size());
}

#define KEYS(name) \
    BENCHMARK(name<std::int64_t>)->RangeMultiplier(100)->Range(100, 1'000'000)->Unit(benchmark::kMillisecond); \
    BENCHMARK(name<std::string>)->RangeMultiplier(100)->Range(100, 1'000'000)->Unit(benchmark::kMillisecond)

KEYS(add_unordered_map);
KEYS(add_myriad);
KEYS(merge_myriad);
KEYS(column_myriad);
KEYS(to_bytes_myriad);
KEYS(from_bytes_myriad);

}  // namespace
