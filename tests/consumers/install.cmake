# SPDX-License-Identifier: BSL-1.0
#
# Installs a configured build of myriad, and compares what was installed with what there is:
#
#   cmake -DBUILD=<build folder> -DHEADERS=<include folder> -DPREFIX=<prefix> -P install.cmake
#
# The prefix is moved once all is installed, so whoever finds myriad there finds a relocated one.
#
# With FROM=<source folder> and GENERATOR as well, BUILD is configured first, on a machine that pretends to have no
# Boost and no range-v3: the same files have to come out as in REFERENCE=<prefix>.
if(FROM)
    execute_process(COMMAND "${CMAKE_COMMAND}" -S "${FROM}" -B "${BUILD}" -G "${GENERATOR}" -DMYRIAD_BUILD_TESTS=OFF
        -DMYRIAD_BUILD_EXAMPLES=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Boost=ON "-DCMAKE_DISABLE_FIND_PACKAGE_range-v3=ON"
        OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endif()
file(REMOVE_RECURSE "${PREFIX}" "${PREFIX}.installed")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${PREFIX}.installed"
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(RENAME "${PREFIX}.installed" "${PREFIX}")

function(expect_equal_folders ours theirs)
    file(GLOB_RECURSE our_files RELATIVE "${ours}" "${ours}/*")
    file(GLOB_RECURSE their_files RELATIVE "${theirs}" "${theirs}/*")
    if(NOT our_files STREQUAL their_files)
        message(FATAL_ERROR "${ours} holds\n${our_files}\nand ${theirs} holds\n${their_files}")
    endif()
    foreach(file IN LISTS our_files)
        file(SHA256 "${ours}/${file}" our_sum)
        file(SHA256 "${theirs}/${file}" their_sum)
        if(NOT our_sum STREQUAL their_sum)
            message(FATAL_ERROR "${file} is not the same in ${ours} and ${theirs}")
        endif()
    endforeach()
endfunction()

expect_equal_folders("${HEADERS}" "${PREFIX}/include")
if(REFERENCE)
    expect_equal_folders("${REFERENCE}" "${PREFIX}")
endif()
