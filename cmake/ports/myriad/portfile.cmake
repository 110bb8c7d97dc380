# SPDX-License-Identifier: BSL-1.0
#
# An overlay port: it installs the tree it stands in. --overlay-ports=<this repository>/cmake/ports
# A local source is no part of vcpkg's ABI hash: after an edit, install with --editable, or the binary cache gives
# the old headers back. cmake/registry_port.py makes the port for a registry of this one.
cmake_path(GET CURRENT_PORT_DIR PARENT_PATH SOURCE_PATH)
cmake_path(GET SOURCE_PATH PARENT_PATH SOURCE_PATH)
cmake_path(GET SOURCE_PATH PARENT_PATH SOURCE_PATH)
if(NOT EXISTS "${SOURCE_PATH}/include/myriad/version.hpp")
    message(FATAL_ERROR "this port installs the myriad it stands in, and there is none in ${SOURCE_PATH}: "
        "name the port where it is, --overlay-ports=<clone of myriad>/cmake/ports, rather than copy it")
endif()

# Headers only: one build, and no binary for whose sake vcpkg would fetch patchelf.
set(VCPKG_BUILD_TYPE release)
set(VCPKG_FIXUP_ELF_RPATH OFF)

# The headers and targets of the layers always install; a feature only brings what they need.
vcpkg_cmake_configure(
    SOURCE_PATH "${SOURCE_PATH}"
    OPTIONS
        -DMYRIAD_BUILD_TESTS=OFF
        -DMYRIAD_BUILD_EXAMPLES=OFF
        -DCMAKE_DISABLE_FIND_PACKAGE_Boost=ON
        -DCMAKE_DISABLE_FIND_PACKAGE_range-v3=ON
        -DCMAKE_DISABLE_FIND_PACKAGE_TBB=ON
)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH share/cmake/myriad)
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/share/licenses")

vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
file(INSTALL "${CMAKE_CURRENT_LIST_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
