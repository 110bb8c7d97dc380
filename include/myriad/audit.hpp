// SPDX-License-Identifier: BSL-1.0
//
// The door of audit/: does a printed figure follow from what it should follow from? Besides, each in a header of its
// own: audit/words.hpp, findings as sentences; audit/ledger.hpp, address.hpp and claims.hpp, the built-in publications.
#pragma once

#include <myriad/audit/back_cast.hpp>
#include <myriad/audit/claim.hpp>
#include <myriad/audit/columns.hpp>
#include <myriad/audit/derived.hpp>
#include <myriad/audit/interval.hpp>
#include <myriad/audit/joint.hpp>
#include <myriad/audit/judging.hpp>
#include <myriad/audit/print.hpp>
#include <myriad/audit/reading.hpp>
#include <myriad/audit/relation.hpp>
#include <myriad/audit/slip.hpp>
#include <myriad/audit/stated_claim.hpp>
#include <myriad/audit/vocabulary.hpp>
