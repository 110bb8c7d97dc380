# SPDX-License-Identifier: BSL-1.0
#
# Which libraries a source of the project needs, told by the headers of optional layers it includes:
#
#   myriad_layers_of(<source> <libraries> <missing>)
#
# sets <libraries> to what to link and <missing> to what this machine lacks, empty if nothing.
include(CheckCXXSourceCompiles)

find_package(fmt QUIET)

# libcsv, which reads CSV for csv.hpp and examples/audit.cpp, brings no CMake package.
find_path(MYRIAD_CSV_INCLUDE csv.h)
find_library(MYRIAD_CSV_LIBRARY csv)
if(MYRIAD_CSV_INCLUDE AND MYRIAD_CSV_LIBRARY AND NOT TARGET myriad.csv)
    add_library(myriad.csv INTERFACE)
    target_include_directories(myriad.csv INTERFACE "${MYRIAD_CSV_INCLUDE}")
    target_link_libraries(myriad.csv INTERFACE "${MYRIAD_CSV_LIBRARY}")
endif()

function(myriad_check_format)
    set(CMAKE_CXX_STANDARD 20)
    set(CMAKE_REQUIRED_QUIET TRUE)
    check_cxx_source_compiles("#include <format>\nint main() { return std::format(\"{}\", 1).size() != 1; }"
        MYRIAD_HAS_FORMAT)
endfunction()
myriad_check_format()

function(myriad_layers_of source libraries missing)
    set(needs_multiprecision myriad::multiprecision)
    set(needs_range_v3       myriad::range_v3)
    set(needs_mpi            myriad::mpi)
    set(needs_parallel       myriad::parallel)
    set(needs_fmt            fmt::fmt)
    set(needs_csv            myriad.csv)
    set(found myriad::myriad)
    set(lacking "")
    file(STRINGS "${source}" includes REGEX "^#include <(myriad/(multiprecision|range_v3|mpi|parallel|fmt|format|csv)\\.hpp|csv\\.h)>")
    foreach(include IN LISTS includes)
        string(REGEX REPLACE ".*<(myriad/)?(.*)\\.hp*>.*" "\\2" layer "${include}")
        if(layer STREQUAL "format")
            if(NOT MYRIAD_HAS_FORMAT)
                list(APPEND lacking "<format>")
            endif()
        elseif(TARGET ${needs_${layer}})
            list(APPEND found ${needs_${layer}})
        else()
            list(APPEND lacking ${needs_${layer}})
        endif()
    endforeach()
    set(${libraries} ${found} PARENT_SCOPE)
    set(${missing} ${lacking} PARENT_SCOPE)
endfunction()
