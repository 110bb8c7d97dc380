# SPDX-License-Identifier: BSL-1.0
#
# Configures, builds and runs one consumer, each step as its user would:
#
#   cmake -DFROM=<source folder> -DTO=<build folder> -DPROGRAMS=<to run> [-DREFUSED=<regular expression>]
#         [-DUSED_CMAKE=<another cmake>] -P consume.cmake -- <cmake options>...
#
# With REFUSED the configuration must fail, and say that.
if(NOT USED_CMAKE)
    set(USED_CMAKE "${CMAKE_COMMAND}")
elseif(NOT EXISTS "${USED_CMAKE}")
    message("skipped: there is no CMake in ${USED_CMAKE}; cmake/check.sh installs it from PyPI")
    return()
endif()
set(options "")
set(dashes "")
foreach(i RANGE 1 ${CMAKE_ARGC})
    if(dashes AND DEFINED CMAKE_ARGV${i})
        list(APPEND options "${CMAKE_ARGV${i}}")
    elseif("${CMAKE_ARGV${i}}" STREQUAL "--")
        set(dashes found)
    endif()
endforeach()

file(REMOVE_RECURSE "${TO}")
execute_process(COMMAND "${USED_CMAKE}" -S "${FROM}" -B "${TO}" ${options}
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)

if(REFUSED)
    string(REGEX REPLACE "[ \n]+" " " output "${output}")
    if(status EQUAL 0)
        message(FATAL_ERROR "it was not refused: ${output}")
    elseif(NOT output MATCHES "${REFUSED}")
        message(FATAL_ERROR "it was refused without saying '${REFUSED}': ${output}")
    endif()
    return()
endif()

if(NOT status EQUAL 0)
    message(FATAL_ERROR "${output}")
endif()
execute_process(COMMAND "${USED_CMAKE}" --build "${TO}" --config Release COMMAND_ERROR_IS_FATAL ANY)
foreach(program IN LISTS PROGRAMS)
    execute_process(COMMAND "${TO}/${program}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
