// SPDX-License-Identifier: BSL-1.0
//
// named: what places and entities have in common. A handle as small as a pointer to facts that live as long as the
// program: a code, which is its identity and its order, and a name in English and Chinese.
#pragma once

#include <myriad/label.hpp>

namespace MYRIAD_NAMESPACE::tables {

template <class Facts, Facts const& Nothing>
class named {
public:
    constexpr named() = default;
    constexpr named(Facts const& facts) noexcept : facts_(&facts) {}
    named(Facts const&&) = delete;  // facts must outlive their handles

    [[nodiscard]] constexpr label code() const noexcept { return facts_->code; }
    [[nodiscard]] constexpr label english() const noexcept { return facts_->english; }
    [[nodiscard]] constexpr label chinese() const noexcept { return facts_->chinese; }

    [[nodiscard]] constexpr bool is_named(spelling name) const noexcept {
        return name == chinese() || name == english() || name == code();
    }

    [[nodiscard]] friend constexpr bool operator==(named a, named b) noexcept { return a.code() == b.code(); }
    [[nodiscard]] friend constexpr auto operator<=>(named a, named b) noexcept { return a.code() <=> b.code(); }

    void describe(error& e) const { e << english().c_str(); }

protected:
    Facts const* facts_ = &Nothing;
};

}  // namespace myriad::tables
