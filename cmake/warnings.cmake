# SPDX-License-Identifier: BSL-1.0
#
# The warnings that myriad is free of. For the project's own programs only: no user inherits a flag.
# They become errors where CMAKE_COMPILE_WARNING_AS_ERROR is set, as the presets and check.sh do.
if(MSVC)
    set(MYRIAD_WARNINGS /W4 /utf-8)
else()
    set(MYRIAD_WARNINGS -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wundef
        -Wdouble-promotion -Wnull-dereference)
    # g++ 12 finds an overlap in the standard library's own std::string (its bug 105651).
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        list(APPEND MYRIAD_WARNINGS -Wno-restrict)
    endif()
endif()

function(myriad_warnings target)
    target_compile_options(${target} PRIVATE ${MYRIAD_WARNINGS})
endfunction()
