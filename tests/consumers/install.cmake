# SPDX-License-Identifier: BSL-1.0
#
# Installs a configured build of myriad, and compares what was installed with what there is:
#
#   cmake -DBUILD=<build folder> -DHEADERS=<include folder> -DPREFIX=<prefix> -P install.cmake
#
# The prefix is moved once all is installed, so whoever finds myriad there finds a relocated one.
#
# With FROM=<source folder> and GENERATOR as well, BUILD is configured first, as the README says and with no option
# that it does not name, on a machine that pretends to have nothing but a compiler: the same files have to come out
# as in REFERENCE=<prefix>.
if(FROM)
    set(without "")
    foreach(package IN ITEMS Boost range-v3 TBB Catch2 Python3 fmt benchmark)
        list(APPEND without "-DCMAKE_DISABLE_FIND_PACKAGE_${package}=ON")
    endforeach()
    file(REMOVE_RECURSE "${BUILD}")
    execute_process(COMMAND "${CMAKE_COMMAND}" -S "${FROM}" -B "${BUILD}" -G "${GENERATOR}" ${without}
        OUTPUT_VARIABLE output ERROR_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
    if(NOT output MATCHES "The tests are left out: they need Catch2, the headers of Boost, range-v3, Python 3")
        message(FATAL_ERROR "it does not say why there are no tests:\n${output}")
    endif()
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
