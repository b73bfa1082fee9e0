# The paper form: the first page
paper-title = { $name } { $version }, paper form
paper-description = A form to fill in with a pen
paper-eyebrow = Paper form · { $date }
paper-eyebrow-staff = Paper form for employees · { $date }
paper-eyebrow-customers = Paper form for customers · { $date }
paper-lead =
    { $items ->
        [one] One item
       *[other] { $items } items
    }{ $themes ->
        [one] {" "}in one theme.
       *[other] {" "}in { $themes } themes.
    }
paper-organization = Organization
paper-unit = Which unit is assessed
paper-customers = Which customer groups are meant
paper-what-unit = What is meant by a unit here
paper-people = Who answered
paper-day = Date
paper-group = Customer group
paper-need = The customer’s need
paper-how = How to answer
paper-how-level = The descriptions rise from level to level. Tick the highest one up to which everything is wholly true. Between two levels, choose the lower.
paper-how-scope = The assessment is about the last twelve months, the unit named above and its own customers. A plan is not yet practice.
paper-how-applies = Tick “Does not apply” only where the condition beside the box holds, and write the reason in the comment.
paper-how-known = “Don’t know” means that the matter cannot be seen from one’s own place. It is not the same as the lowest level.
paper-how-evidence = Write what the evidence is, where it is and from when. If there is nothing to point at, tick the first description.
paper-how-mistake = To correct a tick, fill the whole box and tick the right one.
paper-how-codes = The small codes in the margin are for typing the answers into the program afterwards.

# The paper form: questions
paper-write = Evidence and comment
paper-mark = Tick one box for each question. To correct a tick, fill the whole box and tick the right one.
paper-variant = In place of question { $code } where this is true: { $when }
paper-range = ({ $min } to { $max })
paper-ends = 0 = { $least }, 10 = { $most }
paper-agree-least = strongly disagree
paper-agree-most = strongly agree
paper-copy = { $thing } { $number }
paper-figure = Figure
paper-figure-unit = Unit
paper-value = Value
paper-source = Source
