// SPDX-License-Identifier: BSL-1.0
//
// The whole core and no data, for slides and first steps. Programs include what they use: the price of
// each header stands in the README.
#pragma once

#include <myriad/growth.hpp>
#include <myriad/league.hpp>
#include <myriad/per.hpp>
#include <myriad/rank.hpp>
#include <myriad/share.hpp>
#include <myriad/sum.hpp>
#include <myriad/table.hpp>
#include <myriad/text.hpp>
#include <myriad/version.hpp>
