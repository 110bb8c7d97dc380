# SPDX-License-Identifier: BSL-1.0
#
# data.table on the data of engines.py: Rscript engines.R <folder> <n> <work>... One thread. R's numbers are doubles, which
# hold these integers.
suppressMessages(library(data.table))
setDTthreads(1)
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
n <- as.integer(arguments[2])
column <- function(name) readBin(file.path(folder, name), "double", n, size = 8)
value <- column("value.double"); few <- column("few.double"); group <- as.integer(column("group.double"))
floating <- column("floating"); now <- column("now.double"); before <- column("before.double")
table <- data.table(value, group)
works <- list(
    ranks   = function() frank(-value, ties.method = "min"),
    ties    = function() frank(-few, ties.method = "min"),
    doubles = function() frank(-floating, ties.method = "min"),
    dense   = function() frank(-value, ties.method = "dense"),
    groups  = function() table[, frank(-value, ties.method = "min"), by = group],
    growth  = function() round((now - before) / before * 100, 1),
    share   = function() now / sum(now))
for (work in arguments[-(1:2)]) {
    ask <- works[[work]]
    if (is.null(ask)) next
    calls <- 1
    repeat {  # the clock counts milliseconds
        start <- proc.time()
        for (i in seq_len(calls)) found <- ask()
        spent <- proc.time() - start
        cost <- spent[["user.self"]] + spent[["sys.self"]]
        if (cost >= 0.2) break
        calls <- 4 * calls
    }
    if (work == "groups") {  # in the order of the table again
        order <- table[, .I, by = group]$I
        ranks <- numeric(n); ranks[order] <- found$V1; found <- ranks
    }
    writeBin(as.double(found), file.path(folder, paste0("data.table.", work)), size = 8)
    cat(work, cost / calls / n * 1e9, "\n")
}
