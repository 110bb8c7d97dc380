// SPDX-License-Identifier: BSL-1.0
//
// dataset: what one publication gives: its tables, and the figures of its prose.
//
//   dataset<table, ...> contents{"cnipa_2024", report, figures}
//   contents.id  contents.in       its name here; the publication
//   contents.each_table(visit)     visit(table) for each, in the order of print
//   contents.figures               a range of figures, in the order of print
#pragma once

#include <myriad/tables/figure.hpp>

namespace MYRIAD_NAMESPACE::tables {

// A range of figures: the array of them, which lives as long as the program.
class figures_of_text {
public:
    constexpr figures_of_text() = default;
    template <decltype(sizeof 0) Size>
    constexpr figures_of_text(figure const (&all)[Size]) noexcept : first_(all), last_(all + Size) {}

    [[nodiscard]] constexpr figure const* begin() const noexcept { return first_; }
    [[nodiscard]] constexpr figure const* end() const noexcept { return last_; }
    [[nodiscard]] constexpr bool          empty() const noexcept { return first_ == last_; }

private:
    figure const* first_ = nullptr;
    figure const* last_  = nullptr;
};

template <auto const&... Tables>
struct dataset {
    label              id;
    publication const& in;
    figures_of_text    figures = {};

    static constexpr void each_table(auto&& visit) { (visit(Tables), ...); }
};

}  // namespace myriad::tables
