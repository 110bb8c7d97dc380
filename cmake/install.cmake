# SPDX-License-Identifier: BSL-1.0
#
# Installs the headers and the CMake package `myriad`. One export set for the library and one for each
# layer: a layer's targets are read only when it is asked for, so plain find_package(myriad) needs
# nothing but a compiler.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# Headers have no architecture: share/, not lib/.
set(package_folder "${CMAKE_INSTALL_DATADIR}/cmake/myriad")

install(TARGETS myriad EXPORT myriad-targets
    FILE_SET HEADERS FILE_SET private_headers FILE_SET layer_headers)
install(EXPORT myriad-targets NAMESPACE myriad:: DESTINATION "${package_folder}")
foreach(layer IN ITEMS multiprecision range_v3)
    install(TARGETS myriad_${layer} EXPORT myriad-${layer}-targets)
    install(EXPORT myriad-${layer}-targets NAMESPACE myriad:: DESTINATION "${package_folder}")
endforeach()

configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/myriad-config.cmake.in" myriad-config.cmake
    INSTALL_DESTINATION "${package_folder}"
    NO_SET_AND_CHECK_MACRO)
# Before 1.0 a new minor version may break its users.
write_basic_package_version_file(myriad-config-version.cmake COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES
    "${CMAKE_CURRENT_BINARY_DIR}/myriad-config.cmake"
    "${CMAKE_CURRENT_BINARY_DIR}/myriad-config-version.cmake"
    DESTINATION "${package_folder}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/myriad")
