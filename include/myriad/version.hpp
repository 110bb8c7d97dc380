// SPDX-License-Identifier: BSL-1.0
//
// The version of myriad. This is its only place: CMake, Conan and vcpkg read it from here.
#pragma once

#define MYRIAD_VERSION_MAJOR 0
#define MYRIAD_VERSION_MINOR 1
#define MYRIAD_VERSION_PATCH 0

#define MYRIAD_VERSION_STRING "0.1.0"
