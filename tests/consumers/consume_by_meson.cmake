# SPDX-License-Identifier: BSL-1.0
#
# Builds and runs the consumer in meson/, or says that there is no Meson:
#
#   cmake -DMESON=<meson> -DFROM=<source folder> -DTO=<build folder> -DPREFIX=<prefix> -DCOMPILER=<c++>
#         -P consume_by_meson.cmake
if(NOT EXISTS "${MESON}")
    message("skipped: there is no Meson in ${MESON}; cmake/check.sh installs it from PyPI")
    return()
endif()

set(ENV{CXX} "${COMPILER}")
set(ENV{PKG_CONFIG_PATH} "${PREFIX}/share/pkgconfig")
file(REMOVE_RECURSE "${TO}")
execute_process(COMMAND "${MESON}" setup "--cmake-prefix-path=${PREFIX}" "${TO}" "${FROM}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${MESON}" test -C "${TO}" --print-errorlogs COMMAND_ERROR_IS_FATAL ANY)
