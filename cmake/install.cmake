# SPDX-License-Identifier: BSL-1.0
#
# Installs the headers, the CMake package `myriad` and a file for pkg-config. One export set for the library
# and one for each layer: a layer's targets are read only when it is asked for, so plain find_package(myriad)
# needs nothing but a compiler.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# Headers have no architecture: share/, not lib/.
set(package_folder "${CMAKE_INSTALL_DATADIR}/cmake/myriad")

# INCLUDES beside the file sets: CMake before 3.23 reads no file sets, nor does Meson.
install(TARGETS myriad EXPORT myriad-targets
    INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
    FILE_SET HEADERS FILE_SET private_headers FILE_SET layer_headers)
install(EXPORT myriad-targets NAMESPACE myriad:: DESTINATION "${package_folder}")
foreach(layer IN ITEMS multiprecision range_v3 mpi parallel)
    install(TARGETS myriad_${layer} EXPORT myriad-${layer}-targets)
    install(EXPORT myriad-${layer}-targets NAMESPACE myriad:: DESTINATION "${package_folder}")
endforeach()

# A module is compiled by who imports it: it is installed as a source, and the package says where it is.
install(FILES "${PROJECT_SOURCE_DIR}/include/myriad/myriad.cppm" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/myriad")

configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/myriad-config.cmake.in" myriad-config.cmake
    INSTALL_DESTINATION "${package_folder}"
    PATH_VARS CMAKE_INSTALL_INCLUDEDIR
    NO_SET_AND_CHECK_MACRO)
# Before 1.0 a new minor version may break its users.
write_basic_package_version_file(myriad-config-version.cmake COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES
    "${CMAKE_CURRENT_LIST_DIR}/myriad-table.cmake"
    "${CMAKE_CURRENT_BINARY_DIR}/myriad-config.cmake"
    "${CMAKE_CURRENT_BINARY_DIR}/myriad-config-version.cmake"
    DESTINATION "${package_folder}")

# The program behind myriad_table() is compiled where a table is made: the package stays without an architecture.
install(DIRECTORY "${CMAKE_CURRENT_LIST_DIR}/table_maker" DESTINATION "${package_folder}")

# For pkg-config, relative to the file itself: the prefix may be moved.
cmake_path(APPEND CMAKE_INSTALL_DATADIR pkgconfig OUTPUT_VARIABLE pc_folder)
set(pc_up /prefix)
cmake_path(RELATIVE_PATH pc_up BASE_DIRECTORY "/prefix/${pc_folder}")
cmake_path(APPEND pc_include "\${prefix}" "${CMAKE_INSTALL_INCLUDEDIR}")
configure_file("${CMAKE_CURRENT_LIST_DIR}/myriad.pc.in" myriad.pc @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/myriad.pc" DESTINATION "${pc_folder}")

install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/myriad")
