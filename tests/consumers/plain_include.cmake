# SPDX-License-Identifier: BSL-1.0
#
# A compiler, -I and nothing else, with all our warnings as errors: in a plain -I no header is a system header.
#
#   cmake -DINCLUDE=<folder> -DSOURCE=<main.cpp> -DTO=<folder> -DWARNINGS=<flags> -P plain_include.cmake -- <compiler>
math(EXPR last "${CMAKE_ARGC} - 1")
set(compiler "${CMAKE_ARGV${last}}")
file(MAKE_DIRECTORY "${TO}")
execute_process(COMMAND "${compiler}" -std=c++20 ${WARNINGS} -Werror -I "${INCLUDE}" "${SOURCE}" -o "${TO}/consumer"
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${TO}/consumer" COMMAND_ERROR_IS_FATAL ANY)
