# What can be wrong with a questionnaire file
catalog-file-too-large = The file is larger than { $kilobytes } kB and is not read.
catalog-syntax-duplicate-key = This key is already in the same table.
catalog-syntax-unclosed = A bracket is opened here but never closed.
catalog-syntax-missing-value = The value is missing after the key.
catalog-syntax-missing-equals = An equals sign is missing between the key and its value.
catalog-syntax-missing-comma = A comma is missing before this.
catalog-syntax-extra-comma = There is one comma too many.
catalog-syntax-unquoted = A text has to be in quotes: "…".
catalog-syntax-bad-text = This text does not end with its quote, or a backslash in it is followed by a wrong character.
catalog-syntax-bad-number = This is not a number.
catalog-syntax-bad-key = A key may have only the letters a–z, digits, _ and -.
catalog-syntax-too-deep = There are too many tables or lists inside one another.
catalog-syntax-unexpected = This does not belong here.
catalog-unknown-format = Format { $found } is not known. This program reads format 1.
catalog-missing-key = The key “{ $key }” is missing.
catalog-unknown-key = The key “{ $key }” is not known here.
catalog-wrong-type = The value of “{ $key }” should be { $expected }, but it is { $found }.
catalog-unknown-choice = “{ $value }” is not possible here. Possible are: { $allowed }.
catalog-out-of-range = The value of “{ $key }” should be a whole number from { $least } to { $most }.
catalog-bad-weight = A weight has to be greater than 0.
catalog-bad-code = “{ $code }” is not a code. A code begins with a letter and has at most 40 of the letters a–z and A–Z, digits, _ and -.
catalog-bad-version = “{ $text }” is not a version. A version is written like this: 1.0.
catalog-bad-date = “{ $text }” is not a date. A date is written like this: 2026-11-17.
catalog-bad-reference = “{ $text }” does not name a version of a questionnaire. It is written like this: mitta-main@1.0.
catalog-bad-step = “{ $code }” is not a step of a theme. From level 0 to level 1 of theme L1 is written like this: L1.01.
catalog-duplicate-code = The code “{ $code }” is already in use on line { $line }.
catalog-unknown-dimension = There is no dimension “{ $code }”.
catalog-unknown-theme = There is no theme “{ $code }”.
catalog-unknown-item = There is no item “{ $code }”.
catalog-unknown-questionnaire = There is no questionnaire { $label }.
catalog-entries-beside-picks = A questionnaire that picks its items from another one cannot have “{ $key }” of its own.
catalog-theme-without-items = The theme “{ $code }” has no items.
catalog-dimension-without-themes = The dimension “{ $code }” has no themes.
catalog-dimension-missing = The dimension “{ $code }” is missing. Length, breadth and depth are each needed.
catalog-too-many-entries = There are more than { $most } of “{ $key }”.
catalog-level-count = An item has five levels; the number of levels here is { $found }.
catalog-levels-alike = Level { $second } says the same as level { $first }.
catalog-levels-on-scale = Only an item on the scale “anchored” has described levels.
catalog-reverse-anchored = An item with described levels cannot be reversed.
catalog-always-applies = The item “{ $code }” always applies, so it cannot be answered with NA.
catalog-empty-text = The text is empty.
catalog-untranslated = The text is the same in Finnish and in English.
catalog-text-too-long = The text has { $found } characters; at most { $most } fit here.
catalog-forbidden-character = The text has a character that is not seen ({ $name }).
catalog-more-problems = { $count ->
    [one] One more problem is not shown.
   *[other] { $count } more problems are not shown.
}
catalog-did-you-mean = { $problem } Did you mean “{ $suggestion }”?
catalog-found-text = text
catalog-found-whole = a whole number
catalog-found-number = a number
catalog-found-flag = true or false
catalog-found-date = a date
catalog-found-list = a list
catalog-found-table = a table

# Blocks
catalog-line-too-long = This line is longer than { $most } bytes, and the file is not read.
catalog-too-many-files = At most { $most } questionnaire files of one’s own are read; this one and those after it are not.
catalog-too-few = “{ $key }” needs at least { $least }.
catalog-not-finite = The value of “{ $key }” has to be an ordinary number.
catalog-unknown-section = There is no section “{ $code }”.
catalog-unknown-column = The table has no column “{ $code }”.
catalog-unknown-asked = Nothing with the code “{ $code }” is asked in this round.
catalog-several-meanings = A column can become only one thing: { $keys }.
catalog-unknown-question = There is no question “{ $code }” in this file.
catalog-unknown-scale = There is no scale “{ $code }”.
catalog-unknown-audience = This questionnaire has no audience “{ $code }”.
catalog-unknown-kpi = There is no figure “{ $code }”.
catalog-unknown-mirror = “{ $code }” is neither a theme nor an item of any questionnaire.
catalog-section-without-questions = The section “{ $code }” has no questions.
catalog-nobody-answers = Nobody answers. At least one is needed: own, staff or customers.
catalog-other-scale = The scale “{ $code }” is of another kind: “levels” and “points” use labelled points (labels), “rating” uses ends (least, most).
catalog-limits-crossed = The greatest number has to be greater than the least.
catalog-choice-source = The choices come from exactly one place: “options”, “own_list” or “options_from”.

# Versions and change tables
catalog-version-order = In a change table “from” is the older version and “to” the newer one.
catalog-row-shape =
    { $kind ->
        [split] A row “split” names one item in “from” and at least two in “to”.
        [merged] A row “merged” names at least two items in “from” and one in “to”.
        [retired] A row “retired” names one item in “from”, and “to” is empty.
        [new] A row “new” names one item in “to”, and “from” is empty.
       *[other] A row “{ $kind }” names one item in “from” and the same one in “to”.
    }
catalog-misfit-other-code = “{ $code }”: in a row “{ $kind }” the code stays the same.
catalog-misfit-identical = “{ $code }” is listed as “{ $kind }”, but it is the same in both versions.
catalog-misfit-still-asked = “{ $code }” is listed as “{ $kind }”, but the newer version still asks it.
catalog-misfit-asked-before = “{ $code }” is listed as “{ $kind }”, but the older version asks it already. A code is never given to another thing.
catalog-misfit-scale = “{ $code }” is listed as “{ $kind }”, but its scale is another one. Then the kind is “rescaled”.
catalog-misfit-theme = “{ $code }” is listed as “{ $kind }”, but its theme is another one. Then the kind is “moved”.
catalog-misfit-weight = “{ $code }” is listed as “{ $kind }”, but its weight is another one. Then the kind is “moved”.
catalog-misfit-levels = “{ $code }” is listed as “{ $kind }”, but its levels have other words. Then the kind is “reworded” or “rescaled”.
catalog-misfit-words = “{ $code }” is listed as “{ $kind }”, but its words are others. Then the kind is “reworded” or “rescaled”.
catalog-not-in-version = { $label } has no item “{ $code }”.
catalog-listed-twice = “{ $code }” is already listed on line { $line }.
catalog-not-listed-scale = “{ $code }” is neither listed nor identical: its scale is another one.
catalog-not-listed-theme = “{ $code }” is neither listed nor identical: its theme is another one.
catalog-not-listed-weight = “{ $code }” is neither listed nor identical: its weight is another one.
catalog-not-listed-levels = “{ $code }” is neither listed nor identical: its levels have other words.
catalog-not-listed-words = “{ $code }” is neither listed nor identical: its words are others.
catalog-not-listed-old = “{ $code }” is neither listed nor identical: it is no longer asked.
catalog-not-listed-new = “{ $code }” is neither listed nor identical: it was not asked before.
catalog-map-misplaced = A “map” belongs only to a row “rescaled”.
catalog-map-falls = “b” of a map has to be greater than 0.
catalog-bridge-misplaced = A “bridge” belongs only to a row “split” or “merged”.
catalog-id-taken = The id “{ $id }” is taken. A questionnaire of one’s own needs an id of its own.
catalog-version-taken = { $label } is already in the file { $file } with other content. A published version never changes: a changed questionnaire is a new version.
catalog-changes-missing = { $label } has no change table that tells what has changed since { $before }.

# Rules of wording
catalog-style-long-name = The name has { $found } words; at most { $most } will do.
catalog-style-long-question = The question has { $found } Finnish words; at most { $most } will do.
catalog-style-long-level = The level is described in { $found } Finnish words; at most { $most } will do.
catalog-style-long-item = The question and its levels have { $found } Finnish words together; at most { $most } will do.
catalog-style-vague-word = Nobody can point at “{ $word }”. Say what is done, and where.
catalog-style-jargon = “{ $word }” is a word of the trade. Use an everyday word.
catalog-style-spoken-to = “{ $word }” speaks to the reader. The Finnish of an own form is in the passive.
catalog-style-several-clauses = The description of a level is one sentence of at most two main clauses.
catalog-style-no-ladder = The description of levels 3 and 4 begins with “{ $opening }”, to show that the level below holds true.
catalog-style-early-ladder = “{ $opening }” belongs only to the beginning of levels 3 and 4.
catalog-style-exclamation = No exclamation marks.
