# SPDX-License-Identifier: BSL-1.0
#
# A table is made again when its file changes, and what is wrong in the file is an error of the build:
#
#   cmake -DFROM=<consumer> -DMYRIAD=<source folder> -DTO=<folder> -DGENERATOR=<name> -DCOMPILER=<c++> -P own_table_made_again.cmake
file(REMOVE_RECURSE "${TO}")
file(COPY "${FROM}/" DESTINATION "${TO}/source")
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${TO}/source" -B "${TO}/build" -G "${GENERATOR}" "-DCMAKE_CXX_COMPILER=${COMPILER}"
    "-DMYRIAD_FOLDER=${MYRIAD}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

# build(<regular expression> <what the consumer must print, or what the build must say>)
function(build says)
    execute_process(COMMAND "${CMAKE_COMMAND}" --build "${TO}/build" RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(status EQUAL 0)
        execute_process(COMMAND "${TO}/build/consumer" OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
    endif()
    if(NOT output MATCHES "${says}")
        message(FATAL_ERROR "it does not say '${says}': ${output}")
    endif()
endfunction()
function(replace_in_shops old new)
    file(READ "${TO}/source/shops.csv" text)
    string(REPLACE "${old}" "${new}" text "${text}")
    file(WRITE "${TO}/source/shops.csv" "${text}")
endfunction()

build("All shops: 14312\n")
replace_in_shops("14312" "14313")
build("shops.csv:4: sales 2024: \"All shops\" says 14313, and the other rows add up to 14312\n")
replace_in_shops("All shops,12298,14313" "Dunmore,0,1,1,0.0%\nAll shops,12298,14313")
build("Dunmore: 1\nAll shops: 14313\n")
replace_in_shops("Dunmore,0,1,1" "Dunmore,O,1,1")
build("shops.csv:4: sales 2023: \"O\" is no count<sale>; expected a whole number, such as 1234 or 1,234\n")
