# SPDX-License-Identifier: BSL-1.0
#
# A peer in R answers the cases of cases.py: reads one a line, prints one answer a line.
#
#   Rscript peers.R <peer>
#
# The first line names the versions; without the peer it exits with 77 and says what is missing. A case
# "evaluate <expression>" is R, in the words of the peer's own manual. Answers are as those of answers.cpp,
# or floating numbers.
peer <- commandArgs(trailingOnly = TRUE)[1]
needed <- list(frank = c("data.table", "bit64"), dplyr = c("dplyr", "bit64"))[[peer]]
for (package in needed) {
    if (!suppressPackageStartupMessages(requireNamespace(package, quietly = TRUE))) {
        cat("R has no package", package, "\n")
        quit(status = 77)
    }
}
for (package in rev(needed)) suppressPackageStartupMessages(library(package, character.only = TRUE))
versions <- vapply(needed, function(package) paste(package, packageVersion(package)), "")
cat(paste(c(paste0("R ", R.version$major, ".", R.version$minor), versions), collapse = ", "), "\n", sep = "")

# Whole numbers in the narrowest type that holds them: integer, double, or bit64's integer64.
numbers <- function(words) {
    words[words == "-"] <- NA
    magnitude <- suppressWarnings(max(0, abs(as.numeric(words)), na.rm = TRUE))
    if (magnitude < 2^31) as.integer(words)
    else if (magnitude <= 2^53) as.numeric(words)
    else bit64::as.integer64(words)
}
ascends <- function(order) order == "ascending"

# ---- data.table::frank ----

tie_methods <- c(competition = "min", modified = "max", dense = "dense", ordinal = "first", fractional = "average")
missing_rules <- list(keep = "keep", first = FALSE, last = TRUE, drop = NA, refuse = TRUE)

frank_peer <- list(
    rank = function(options, words) {
        frankv(numbers(words), order = if (ascends(options[2])) 1L else -1L, ties.method = tie_methods[[options[1]]],
               na.last = missing_rules[[options[3]]])
    },
    rank_within = function(options, words) {
        pairs <- strsplit(words, "@", fixed = TRUE)
        rows <- data.table(x = numbers(vapply(pairs, `[`, "", 1)), group = vapply(pairs, `[`, "", 2))
        rows[, standing := as.numeric(frankv(x, order = if (ascends(options[2])) 1L else -1L,
                                             ties.method = tie_methods[[options[1]]], na.last = "keep")), by = group]
        rows$standing
    }
)

# ---- dplyr ----

dplyr_ranks <- list(competition = "min_rank", dense = "dense_rank", ordinal = "row_number")
turned <- function(x, order) if (ascends(order)) x else dplyr::desc(x)

dplyr_peer <- list(
    rank = function(options, words) {
        getExportedValue("dplyr", dplyr_ranks[[options[1]]])(turned(numbers(words), options[2]))
    },
    percentile_rank = function(options, words) percent_rank(turned(numbers(words), options[1])),
    cumulative_distribution = function(options, words) cume_dist(turned(numbers(words), options[1])),
    n_tiles = function(options, words) ntile(turned(numbers(words), options[2]), as.integer(options[1]))
)

# ---- base R: rank, quantile, round ----

rank_peer <- list(
    rank = function(options, words) {
        x <- numbers(words)
        rank(if (ascends(options[2])) x else -x, ties.method = tie_methods[[options[1]]], na.last = missing_rules[[options[3]]])
    }
)

part <- function(word) {
    terms <- as.numeric(strsplit(word, "/", fixed = TRUE)[[1]])
    terms[1] / terms[2]
}

quantile_peer <- list(
    quantile = function(options, words) {
        quantile(as.numeric(numbers(words)), part(options[2]), type = as.integer(options[1]), names = FALSE)
    }
)

round_peer <- list(
    round = function(options, words) round(vapply(words, part, 0), as.integer(options[1]))
)

# ---- stats::prop.test ----

prop_test_peer <- list(
    wilson = function(options, words) {
        bounds <- function(word) {
            counts <- as.numeric(strsplit(word, "/", fixed = TRUE)[[1]])
            100 * prop.test(counts[1], counts[2], conf.level = as.numeric(options[1]) / 1000, correct = FALSE)$conf.int
        }
        as.vector(vapply(words, bounds, c(0, 0)))
    }
)

# ----

verbs <- get(paste0(peer, "_peer"))
words_of <- function(answer) {
    if (inherits(answer, "integer64")) answer <- as.character(answer)
    if (is.numeric(answer)) {
        text <- sprintf("%.15g", answer)
        exact <- suppressWarnings(as.numeric(text)) == answer
        text <- ifelse(is.na(exact) | exact, text, sprintf("%.17g", answer))
        text[is.na(answer)] <- "-"
        return(text)
    }
    answer[is.na(answer)] <- "-"
    as.character(answer)
}

input <- file("stdin", "r")
while (length(line <- readLines(input, n = 1L)) != 0L) {
    words <- strsplit(line, " ", fixed = TRUE)[[1]]
    answer <- tryCatch({
        if (words[1] == "evaluate") {
            words_of(suppressWarnings(eval(parse(text = substring(line, 10)))))
        } else {
            colon <- match(":", words)
            options <- words[seq_len(colon)[-c(1, colon)]]
            words_of(suppressWarnings(verbs[[words[1]]](options, words[seq_along(words) > colon])))
        }
    }, error = function(e) paste("error", gsub("\n", " ", conditionMessage(e))))
    cat(paste(answer, collapse = " "), "\n", sep = "")
}
