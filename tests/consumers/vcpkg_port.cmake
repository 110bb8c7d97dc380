# SPDX-License-Identifier: BSL-1.0
#
# Runs a portfile with functions that stand in for vcpkg's: what is tested is which source it takes, how it
# configures it and what it leaves in the package.
#
#   cmake -DPORT_FOLDER=<port> -DSOURCE=<what a registry would fetch> -DTO=<folder> -DGENERATOR=<name>
#         -DEXPECTED=<include folder> -P vcpkg_port.cmake
set(PORT myriad)
set(VERSION "of the release")
set(CURRENT_PORT_DIR "${PORT_FOLDER}")
set(CURRENT_PACKAGES_DIR "${TO}/package")
file(REMOVE_RECURSE "${TO}")

function(vcpkg_from_github)
    cmake_parse_arguments(PARSE_ARGV 0 given "" "OUT_SOURCE_PATH;REPO;REF;SHA512;HEAD_REF" "")
    if(given_UNPARSED_ARGUMENTS OR NOT given_REPO STREQUAL "owner/myriad" OR NOT given_REF STREQUAL "v${VERSION}")
        message(FATAL_ERROR "the registry's port fetches ${given_REPO} at ${given_REF}")
    endif()
    set(${given_OUT_SOURCE_PATH} "${SOURCE}" PARENT_SCOPE)
endfunction()

function(vcpkg_cmake_configure)
    cmake_parse_arguments(PARSE_ARGV 0 given "" "SOURCE_PATH" "OPTIONS")
    execute_process(COMMAND "${CMAKE_COMMAND}" -S "${given_SOURCE_PATH}" -B "${TO}/build" -G "${GENERATOR}"
        ${given_OPTIONS} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(vcpkg_cmake_install)
    execute_process(COMMAND "${CMAKE_COMMAND}" --install "${TO}/build" --prefix "${CURRENT_PACKAGES_DIR}"
        OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(vcpkg_cmake_config_fixup)
    cmake_parse_arguments(PARSE_ARGV 0 given "" "CONFIG_PATH" "")
    file(RENAME "${CURRENT_PACKAGES_DIR}/${given_CONFIG_PATH}" "${CURRENT_PACKAGES_DIR}/share/${PORT}")
    file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/share/cmake")
    # One folder nearer to the prefix.
    set(up "get_filename_component(_IMPORT_PREFIX \"\${_IMPORT_PREFIX}\" PATH)\n")
    file(GLOB scripts "${CURRENT_PACKAGES_DIR}/share/${PORT}/*.cmake")
    foreach(script IN LISTS scripts)
        file(READ "${script}" text)
        string(REPLACE "\${CMAKE_CURRENT_LIST_DIR}/../../../" "\${CMAKE_CURRENT_LIST_DIR}/../../" text "${text}")
        string(REPLACE "${up}${up}${up}" "${up}${up}" text "${text}")
        file(WRITE "${script}" "${text}")
    endforeach()
endfunction()

function(vcpkg_install_copyright)
    cmake_parse_arguments(PARSE_ARGV 0 given "" "" "FILE_LIST")
    file(COPY_FILE "${given_FILE_LIST}" "${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright")
endfunction()

set(CMAKE_CURRENT_LIST_DIR "${PORT_FOLDER}")
include("${PORT_FOLDER}/portfile.cmake")

foreach(file IN ITEMS share/myriad/myriad-config.cmake share/myriad/copyright share/myriad/usage share/pkgconfig/myriad.pc)
    if(NOT EXISTS "${CURRENT_PACKAGES_DIR}/${file}")
        message(FATAL_ERROR "the package has no ${file}")
    endif()
endforeach()
file(GLOB_RECURSE installed RELATIVE "${CURRENT_PACKAGES_DIR}/include" "${CURRENT_PACKAGES_DIR}/include/*")
file(GLOB_RECURSE expected RELATIVE "${EXPECTED}" "${EXPECTED}/*")
if(NOT installed STREQUAL expected)
    message(FATAL_ERROR "the package holds other headers: ${installed}")
endif()
