# What can be wrong with a questionnaire file
catalog-file-too-large = The file is larger than { $megabytes } MB and is not read.
catalog-syntax-duplicate-key = This key is already in the same table.
catalog-syntax-unclosed = A bracket is opened here but never closed.
catalog-syntax-missing-value = The value is missing after the key.
catalog-syntax-missing-equals = An equals sign is missing between the key and its value.
catalog-syntax-missing-comma = A comma is missing before this.
catalog-syntax-extra-comma = There is one comma too many.
catalog-syntax-bad-text = The text is not properly quoted: a text begins and ends with ".
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
catalog-unknown-questionnaire = The questionnaire { $label } does not come with this program.
catalog-entries-beside-picks = A questionnaire that picks its items from another one cannot have “{ $key }” of its own.
catalog-theme-without-items = The theme “{ $code }” has no items.
catalog-dimension-without-themes = The dimension “{ $code }” has no themes.
catalog-dimension-missing = The dimension “{ $code }” is missing. Length, breadth and depth are each needed.
catalog-too-many-entries = There are more than { $most } of “{ $key }”.
catalog-level-count = An item has five levels, but here { $found ->
    [one] is only one
   *[other] are { $found }
}.
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
