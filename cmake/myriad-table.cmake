# SPDX-License-Identifier: BSL-1.0
#
# A CSV file becomes a header with a constexpr table; whatever is wrong in it is an error of the build.
#
#   myriad_table(<target>
#       FILE <file.csv>
#       KEY <heading>[:<type>]...        one column, or two: label (if not said), integer, year, year_month, place,
#                                        entity, or a type of your own with key_traits (tables/key.hpp)
#       COLUMNS "<name>:<type>[@<year>,...][=<heading>]"...
#       [NAMESPACE <a::b>] [NAME <name>]            chain::shops of shops.csv, in <chain/shops.hpp>
#       [UNITS "<unit>=<singular>,<plural>[,<Chinese>,<measure word>]"...] [INCLUDE <header of units and keys>...]
#       [KEYS_OF <header>...]                       the places or entities; myriad/places/china.hpp if not said
#       [NAMES "<column>:<language>=<name>"...] [LANGUAGE <of the headings>]
#       [TITLE <text>] [SOURCE <text>] [YEAR <year>]
#       [MISSING <sign>...]                         EMPTY: an empty cell
#       [MARKS "<sign>=<status>"...]                behind a number, of observed<>: "p=provisional"
#       [TOTAL <key>...]                            rows that are the sum of the others: checked
#       [ENCODING GB18030] [DELIMITER comma|semicolon|tab] [DECIMAL point|comma]
#       [PACKED_ABOVE <rows>])                      1000 if not said: see tables/packed_table.hpp
#
# The type of a column is count<unit>, decimal<places>, decimal<places,percent|points|times>, integer or word, or one of
# these in optional<> or observed<>. One with years has its headings "<name> <year>", or as said, with {year}.
#
# The header is made by a program that is built here, of libcsv and the library. Where what is built here does not run
# here, MYRIAD_TABLE_MAKER names one that does: the target myriad_table_maker, built natively.
set_property(GLOBAL PROPERTY MYRIAD_TABLE_FOLDER "${CMAKE_CURRENT_LIST_DIR}")

# The program that makes headers: a file, or a target.
function(myriad_find_table_maker maker)
    if(MYRIAD_TABLE_MAKER)
        set(${maker} "${MYRIAD_TABLE_MAKER}" PARENT_SCOPE)
        return()
    endif()
    set(${maker} myriad_table_maker PARENT_SCOPE)
    if(TARGET myriad_table_maker)
        return()
    endif()
    if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
        message(FATAL_ERROR "myriad_table() needs a program that runs on this machine, and this build is for another: "
            "build the target myriad_table_maker natively, and name it by -DMYRIAD_TABLE_MAKER=<file>")
    endif()

    # A package of libcsv (Conan), or the bare header and library (Debian, Homebrew, vcpkg).
    find_package(libcsv QUIET CONFIG)
    if(NOT TARGET libcsv::libcsv)
        find_path(MYRIAD_CSV_INCLUDE csv.h)
        find_library(MYRIAD_CSV_LIBRARY NAMES csv libcsv)
        if(NOT MYRIAD_CSV_INCLUDE OR NOT MYRIAD_CSV_LIBRARY)
            message(FATAL_ERROR "myriad_table() needs libcsv to read CSV files, and did not find csv.h and its library: "
                "install libcsv-dev (Debian), libcsv (Homebrew) or myriad[table] (vcpkg); the programs that use the table do not need it")
        endif()
    endif()

    get_property(folder GLOBAL PROPERTY MYRIAD_TABLE_FOLDER)
    add_executable(myriad_table_maker EXCLUDE_FROM_ALL "${folder}/table_maker/main.cpp")
    target_link_libraries(myriad_table_maker PRIVATE myriad::myriad)
    target_compile_features(myriad_table_maker PRIVATE cxx_std_20)
    if(TARGET libcsv::libcsv)
        target_link_libraries(myriad_table_maker PRIVATE libcsv::libcsv)
    else()
        target_include_directories(myriad_table_maker SYSTEM PRIVATE "${MYRIAD_CSV_INCLUDE}")
        target_link_libraries(myriad_table_maker PRIVATE "${MYRIAD_CSV_LIBRARY}")
    endif()
    find_package(Iconv QUIET)
    if(TARGET Iconv::Iconv)
        target_link_libraries(myriad_table_maker PRIVATE Iconv::Iconv)
    endif()
endfunction()

# Where a header of keys lies: one of ours, or one of the caller's.
function(myriad_find_keys header file)
    get_property(folder GLOBAL PROPERTY MYRIAD_TABLE_FOLDER)
    foreach(place IN ITEMS "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}/include" "${myriad_INCLUDE_DIR}"
            "${folder}/../include" "${folder}/../../include" "${folder}/../../../include")
        if(EXISTS "${place}/${header}")
            get_filename_component(found "${place}/${header}" ABSOLUTE)
            set(${file} "${found}" PARENT_SCOPE)
            return()
        endif()
    endforeach()
    message(FATAL_ERROR "myriad_table: KEYS_OF ${header}: there is no such header")
endfunction()

function(myriad_table target)
    cmake_parse_arguments(PARSE_ARGV 1 given ""
        "FILE;NAMESPACE;NAME;LANGUAGE;TITLE;SOURCE;YEAR;ENCODING;DELIMITER;DECIMAL;PACKED_ABOVE"
        "KEY;COLUMNS;UNITS;INCLUDE;KEYS_OF;NAMES;MISSING;MARKS;TOTAL")
    if(NOT TARGET "${target}")
        message(FATAL_ERROR "myriad_table: there is no target ${target}")
    endif()
    if(given_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "myriad_table(${target}): no such argument: ${given_UNPARSED_ARGUMENTS}")
    endif()
    foreach(needed IN ITEMS FILE KEY COLUMNS)
        if(NOT given_${needed})
            message(FATAL_ERROR "myriad_table(${target}): ${needed} is missing")
        endif()
    endforeach()
    get_filename_component(csv "${given_FILE}" ABSOLUTE)
    if(NOT EXISTS "${csv}")
        message(FATAL_ERROR "myriad_table(${target}): FILE ${given_FILE}: there is no such file in ${CMAKE_CURRENT_SOURCE_DIR}")
    endif()
    foreach(choice IN ITEMS "DELIMITER;comma;semicolon;tab" "DECIMAL;point;comma")
        list(GET choice 0 option)
        if(given_${option})
            list(FIND choice "${given_${option}}" at)
            if(at LESS 1)
                list(REMOVE_AT choice 0)
                message(FATAL_ERROR "myriad_table(${target}): ${option} ${given_${option}}: it is one of ${choice}")
            endif()
        endif()
    endforeach()
    if(NOT given_NAME)
        get_filename_component(given_NAME "${csv}" NAME_WE)
    endif()
    if(NOT given_NAME MATCHES "^[A-Za-z_][A-Za-z0-9_]*$")
        message(FATAL_ERROR "myriad_table(${target}): ${given_NAME} is no name in C++: say NAME <name>")
    endif()
    if(given_NAMESPACE AND NOT given_NAMESPACE MATCHES "^[A-Za-z_][A-Za-z0-9_]*(::[A-Za-z_][A-Za-z0-9_]*)*$")
        message(FATAL_ERROR "myriad_table(${target}): ${given_NAMESPACE} is no namespace in C++")
    endif()

    # What the maker is told: lines of "<word> <text>".
    file(RELATIVE_PATH shown "${CMAKE_SOURCE_DIR}" "${csv}")
    set(call "csv ${csv}\nshown ${shown}\nname ${given_NAME}\n")
    foreach(word IN ITEMS LANGUAGE NAMESPACE TITLE SOURCE YEAR ENCODING DELIMITER DECIMAL PACKED_ABOVE)
        if(DEFINED given_${word})
            string(TOLOWER "${word}" lower)
            string(REPLACE "\n" " " text "${given_${word}}")
            string(APPEND call "${lower} ${text}\n")
        endif()
    endforeach()
    foreach(pair IN ITEMS "UNITS;unit" "INCLUDE;include" "KEY;key" "COLUMNS;column" "NAMES;names" "MISSING;missing" "MARKS;mark" "TOTAL;total")
        list(GET pair 0 option)
        list(GET pair 1 word)
        foreach(text IN LISTS given_${option})
            string(APPEND call "${word} ${text}\n")
        endforeach()
    endforeach()
    if("${given_KEY}" MATCHES ":place(;|$)" AND NOT given_KEYS_OF)
        set(given_KEYS_OF myriad/places/china.hpp)
    endif()
    set(read "${csv}")
    foreach(header IN LISTS given_KEYS_OF)
        myriad_find_keys("${header}" file)
        string(APPEND call "keys_of ${header} ${file}\n")
        list(APPEND read "${file}")
    endforeach()

    set(folder "${CMAKE_CURRENT_BINARY_DIR}/myriad_tables/${target}")
    string(REPLACE "::" "/" within "${given_NAMESPACE}")
    set(header "${folder}/${within}/${given_NAME}.hpp")
    if(NOT within)
        set(header "${folder}/${given_NAME}.hpp")
    endif()
    get_filename_component(header_folder "${header}" DIRECTORY)
    file(MAKE_DIRECTORY "${header_folder}")
    file(GENERATE OUTPUT "${header}.call" CONTENT "${call}")

    myriad_find_table_maker(maker)
    add_custom_command(OUTPUT "${header}"
        COMMAND "${maker}" "${header}.call" "${header}"
        DEPENDS "${maker}" "${header}.call" ${read}
        COMMENT "Table ${given_NAME} of ${shown}"
        VERBATIM)
    string(MAKE_C_IDENTIFIER "${target}_${given_NAMESPACE}_${given_NAME}_table" made)
    add_custom_target(${made} DEPENDS "${header}")
    add_dependencies(${target} ${made})
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "INTERFACE_LIBRARY")
        target_include_directories(${target} INTERFACE "$<BUILD_INTERFACE:${folder}>")
    else()
        target_include_directories(${target} PUBLIC "$<BUILD_INTERFACE:${folder}>")
    endif()
endfunction()
