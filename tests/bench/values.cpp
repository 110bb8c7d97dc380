// SPDX-License-Identifier: BSL-1.0
//
// What the types cost at run time: each pair is the library beside bare integers, on the same million
// numbers. The bare version is what one would write without the library: no check, no exactness.
#include <myriad/growth_rate.hpp>
#include <myriad/rank.hpp>
#include <myriad/rate_per.hpp>
#include <myriad/sum.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <random>
#include <vector>

using namespace myriad;
using namespace myriad::units;

namespace {

constexpr std::size_t size = 1'000'000;

std::vector<std::int64_t> numbers(std::uint64_t seed) {
    std::mt19937_64                             engine(seed);
    std::uniform_int_distribution<std::int64_t> counts(1, 5'000'000);
    std::vector<std::int64_t>                   v(size);
    for (auto& n : v) n = counts(engine);
    return v;
}

std::vector<count<patent>> counted(std::vector<std::int64_t> const& bare) {
    std::vector<count<patent>> v;
    for (auto const n : bare) v.push_back(patents(n));
    return v;
}

auto const bare_now = numbers(1), bare_before = numbers(2);
auto const now = counted(bare_now), before = counted(bare_before);

void sum_bare(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(std::accumulate(bare_now.begin(), bare_now.end(), std::int64_t{0}));
}
void sum_myriad(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(sum(now));
}

void growth_bare(benchmark::State& state) {
    struct pair { std::int64_t now, before; };
    std::vector<pair> out(size);
    for (auto _ : state) {
        for (std::size_t i = 0; i != size; ++i) out[i] = {bare_now[i], bare_before[i]};
        benchmark::DoNotOptimize(out.data());
        benchmark::ClobberMemory();
    }
}
void growth_myriad(benchmark::State& state) {
    std::vector<growth_rate<>> out(size);
    for (auto _ : state) {
        for (std::size_t i = 0; i != size; ++i) out[i] = growth(now[i], before[i]);
        benchmark::DoNotOptimize(out.data());
        benchmark::ClobberMemory();
    }
}

// Which of two neighbours grew faster: doubles, and 128-bit products.
void compare_doubles(benchmark::State& state) {
    std::vector<double> rates(size);
    for (std::size_t i = 0; i != size; ++i) rates[i] = static_cast<double>(bare_now[i]) / static_cast<double>(bare_before[i]);
    for (auto _ : state) {
        std::size_t faster = 0;
        for (std::size_t i = 1; i != size; ++i) faster += rates[i - 1] < rates[i];
        benchmark::DoNotOptimize(faster);
    }
}
void compare_bare_fractions(benchmark::State& state) {
    for (auto _ : state) {
        std::size_t faster = 0;
        for (std::size_t i = 1; i != size; ++i) faster += bare_now[i - 1] * bare_before[i] < bare_now[i] * bare_before[i - 1];
        benchmark::DoNotOptimize(faster);
    }
}
void compare_myriad(benchmark::State& state) {
    std::vector<growth_rate<>> rates(size);
    for (std::size_t i = 0; i != size; ++i) rates[i] = growth(now[i], before[i]);
    for (auto _ : state) {
        std::size_t faster = 0;
        for (std::size_t i = 1; i != size; ++i) faster += rates[i - 1] < rates[i];
        benchmark::DoNotOptimize(faster);
    }
}

// Descending competition ranks of a million: of integers, and of exact rates beside doubles.
template <class Value>
std::vector<std::uint32_t> ranks_by_stable_sort(std::vector<Value> const& values) {
    struct entry { Value value; std::uint32_t index; };
    std::vector<entry> order(values.size());
    for (std::uint32_t i = 0; i != order.size(); ++i) order[i] = {values[i], i};
    std::stable_sort(order.begin(), order.end(), [](entry const& a, entry const& b) { return b.value < a.value; });
    std::vector<std::uint32_t> ranks(values.size());
    for (std::uint32_t i = 0, first = 0; i != order.size(); ++i) {
        if (i != 0 && order[i].value < order[i - 1].value) first = i;
        ranks[order[i].index] = first + 1;
    }
    return ranks;
}

void rank_bare(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(ranks_by_stable_sort(bare_now).data());
}
void rank_myriad(benchmark::State& state) {
    for (auto _ : state) {
        auto const answer = rank(now);
        benchmark::DoNotOptimize(answer.data());
    }
}
void rank_doubles(benchmark::State& state) {
    std::vector<double> rates(size);
    for (std::size_t i = 0; i != size; ++i) rates[i] = static_cast<double>(bare_now[i]) / static_cast<double>(bare_before[i]);
    for (auto _ : state) benchmark::DoNotOptimize(ranks_by_stable_sort(rates).data());
}
void rank_exact_rates(benchmark::State& state) {
    std::vector<growth_rate<>> rates(size);
    for (std::size_t i = 0; i != size; ++i) rates[i] = growth(now[i], before[i]);
    for (auto _ : state) {
        auto const answer = rank(rates);
        benchmark::DoNotOptimize(answer.data());
    }
}

BENCHMARK(sum_bare);
BENCHMARK(sum_myriad);
BENCHMARK(growth_bare);
BENCHMARK(growth_myriad);
BENCHMARK(compare_doubles);
BENCHMARK(compare_bare_fractions);
BENCHMARK(compare_myriad);
BENCHMARK(rank_bare)->Unit(benchmark::kMillisecond);
BENCHMARK(rank_myriad)->Unit(benchmark::kMillisecond);
BENCHMARK(rank_doubles)->Unit(benchmark::kMillisecond);
BENCHMARK(rank_exact_rates)->Unit(benchmark::kMillisecond);

}  // namespace

