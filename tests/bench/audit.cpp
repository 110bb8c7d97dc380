// SPDX-License-Identifier: BSL-1.0
//
// The audit at run time: a column of growth and of share prints, beside a copy of the same memory; and
// single claims through the general engine.
#include <myriad/audit/columns.hpp>
#include <myriad/audit/judging.hpp>

#include <benchmark/benchmark.h>

#include <cstring>
#include <random>
#include <vector>

using namespace myriad;
using namespace myriad::audits;
using namespace myriad::units;

namespace {

constexpr std::size_t size = 1'000'000;

struct columns {
    std::vector<count<patent>>        now, before;
    std::vector<decimal<2, percent>>  growth_prints, share_prints;
    std::vector<count<patent>>        part;

    columns() {
        std::mt19937_64                             engine(1);
        std::uniform_int_distribution<std::int64_t> counts(1, 5'000'000);
        for (std::size_t i = 0; i != size; ++i) {
            now.push_back(patents(counts(engine)));
            before.push_back(patents(counts(engine)));
            part.push_back(patents(counts(engine) % before[i].value));
            growth_prints.push_back(round<2>(growth(now[i], before[i]), half_away));
            share_prints.push_back(round<2>(share(part[i], before[i]), half_away));
            if (i % 100 == 0) ++growth_prints[i].coefficient;  // one in a hundred is wrong
        }
    }
};
columns const data;

void memory_copy(benchmark::State& state) {
    std::vector<std::int64_t> a(size), b(size), c(size);
    for (auto _ : state) {
        std::memcpy(a.data(), data.now.data(), 8 * size);
        std::memcpy(b.data(), data.before.data(), 8 * size);
        std::memcpy(c.data(), data.growth_prints.data(), 8 * size);
        benchmark::DoNotOptimize(a.data());
        benchmark::DoNotOptimize(b.data());
        benchmark::DoNotOptimize(c.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(size));
}
void growth_column(benchmark::State& state) {
    for (auto _ : state) {
        auto const answer = audit_growths(data.now, data.before, data.growth_prints);
        benchmark::DoNotOptimize(answer.data());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(size));
}
void share_column(benchmark::State& state) {
    for (auto _ : state) {
        auto const answer = audit_shares(data.part, data.before, data.share_prints);
        benchmark::DoNotOptimize(answer.data());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(size));
}
void general_engine(benchmark::State& state) {
    std::size_t i = 0;
    for (auto _ : state) {
        i = (i + 1) % size;
        input const in[] = {input::exactly(data.now[i].value), input::exactly(data.before[i].value)};
        benchmark::DoNotOptimize(audit(relation::growth, {data.growth_prints[i].coefficient, 2, 0, tables::measure::growth}, in));
    }
    state.SetItemsProcessed(state.iterations());
}

BENCHMARK(memory_copy);
BENCHMARK(growth_column);
BENCHMARK(share_column);
BENCHMARK(general_engine);

}  // namespace
