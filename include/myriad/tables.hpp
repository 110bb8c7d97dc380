// SPDX-License-Identifier: BSL-1.0
//
// The door of tables/: what a published table is made of. The tables themselves lie in data/.
#pragma once

#include <myriad/tables/dataset.hpp>
#include <myriad/tables/entity.hpp>
#include <myriad/tables/figure.hpp>
#include <myriad/tables/measure.hpp>
#include <myriad/tables/named.hpp>
#include <myriad/tables/nearest_name.hpp>
#include <myriad/tables/place.hpp>
#include <myriad/tables/printed.hpp>
#include <myriad/tables/published.hpp>
#include <myriad/tables/published_table.hpp>
#include <myriad/tables/row.hpp>
#include <myriad/tables/source.hpp>
#include <myriad/tables/table.hpp>
